"""A network trained by WAGE as a circuit and as C: each computes what training did."""

import numpy as np
import pytest
import torch
from board_networks import sources
from host_c import run_host
from test_recipes_wage_network import Schedule
from wage_networks import halves, small

from nn2hdl.c import HOST, write_program
from nn2hdl.flow.synthesis import SynthOptions, synthesize
from nn2hdl.integer import save_network
from nn2hdl.train.loop import fit
from nn2hdl.train.recipes.wage.training import WageRun, WageSettings

pytestmark = pytest.mark.slow


def test_circuit_and_c_compute_what_training_did(tmp_path):
    dataset = halves()
    run = WageRun(small(), dataset, Schedule(epochs=4), WageSettings(weight_bits=3, centered=True), 0)
    fit(run)
    network = run.network.integer_network({})
    noise = np.random.default_rng(5).integers(0, 256, (40, *network.input_shape)).astype(np.uint8)
    images = np.concatenate([dataset.images[:40], noise])
    expected = run.network(torch.tensor(images)).numpy()
    assert expected.std() > 0
    np.testing.assert_array_equal(run_host(sources(write_program(network, HOST)), images), expected)
    save_network(network, tmp_path / "network.safetensors")
    options = SynthOptions(count=False, vectors=60, jobs=1)
    check = synthesize(tmp_path / "network.safetensors", tmp_path / "circuit", options=options)["check"]
    assert check["vectors"] >= 60
    assert check["mismatches"] == 0
