"""A package that is not part of nn2hdl adds one thing at each seam; each is used through the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from nn2hdl.c import BOARDS
from nn2hdl.c.kernels import KERNELS
from nn2hdl.exploration.plans import METHODS
from nn2hdl.formats.format import FORMATS
from nn2hdl.graph.functions import FUNCTIONS
from nn2hdl.integer import Affine, load_network
from nn2hdl.quantization import METHODS as QUANTIZATION
from nn2hdl.target import TARGETS
from nn2hdl.train import TRAINING_METHODS

PACKAGE = Path(__file__).parent / "package"  # not on the path of the tests themselves
MODULES = sorted((PACKAGE / "nn2hdl_more").glob("[a-z]*.py"))
SINE = """
import torch
from torch import nn


class Wave(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)

    def forward(self, x):
        return torch.sin(self.fc(x.flatten(1)))
"""


@pytest.fixture
def more(tmp_path):
    """The command line where the other package is installed; returns what it prints as JSON."""

    def run(*arguments, wrong=False):
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(PACKAGE), os.environ.get("PYTHONPATH", "")])}
        command = [sys.executable, "-m", "nn2hdl.cli.main", *map(str, arguments), "--json"]
        ran = subprocess.run(command, capture_output=True, text=True, env=environment, cwd=tmp_path)
        assert ran.returncode == (2 if wrong else 0), ran.stderr
        return json.loads(ran.stdout)

    return run


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.stem)
def test_each_addition_is_small_and_outside(module):
    assert len(module.read_text().splitlines()) <= 60


def test_without_the_package_nobody_knows_its_names():
    known = (TARGETS, BOARDS, KERNELS, METHODS, QUANTIZATION, TRAINING_METHODS, FUNCTIONS, FORMATS)
    added = {name for registry in known for name in registry.names()}
    assert added.isdisjoint({"s7", "uno-r4-minima", "columns", "widths", "pruned", "powers", "sine", "layers-json"})


@pytest.mark.slow
def test_a_model_format(more, tmp_path):
    layers = [{"weight": [[1.0, -2.0, 0.5, 0.25]] * 3, "bias": [0.0, 1.0, -1.0]}, {"weight": [[1, 0, 1]], "bias": [0]}]
    (tmp_path / "net.json").write_text(json.dumps({"layers": layers}))
    found = more("inspect", "net.json", "--input", 4, "--output-range", "-5,5")
    assert [layer["kind"] for layer in found["layers"]] == ["linear", "clip", "linear", "clip"]
    (tmp_path / "bad.json").write_text('{"layers": [{"weight": 3}]}')
    assert more("inspect", "bad.json", "--input", 4, wrong=True)["error"].endswith(
        "damaged file of layers -> write it again"
    )


@pytest.mark.slow
def test_an_fpga_family(more, micro, tmp_path):
    report = more("synth", *micro.arguments, "--target", "s7", "-o", tmp_path / "out", "--vectors", 8)
    assert report["target"] == "s7"
    assert report["total"]["lut_sites"] > 0
    assert report["check"]["mismatches"] == 0 < report["check"]["vectors"]


@pytest.mark.slow
def test_a_quantization_method(more, micro, tmp_path):
    path = tmp_path / "net.safetensors"
    arguments = ("--method", "scale-double-shift,pruned", "--set", "density=0.25", "--weight-bits", "4")
    more("quantize", *micro.arguments, *arguments, "-o", path)
    (layer,) = [layer for layer in load_network(path).layers if isinstance(layer.op, Affine)]
    assert np.count_nonzero(layer.op.weights) == layer.op.weights.size / 4
    assert np.abs(layer.op.weights).max() <= 7
    assert "pruned" in [method["name"] for method in more("methods")["methods"]]


@pytest.mark.slow
def test_a_method_of_training(more, tiny, tmp_path):
    images = np.random.default_rng(0).integers(0, 256, (60, 6, 6), dtype=np.uint8)
    np.savez(tmp_path / "d.npz", x_train=images, y_train=np.arange(60) % 3)
    settings = ("--weight-bits", 2, "--set", "least=0.1", "--set", "batch_size=20", "--epochs", 2)
    path = tmp_path / "net.safetensors"
    more("train", *tiny.without_data, "--data", tmp_path / "d.npz", "--recipe", "powers", *settings, "-o", path)
    weights = [layer.op.weights for layer in load_network(path).layers if isinstance(layer.op, Affine)]
    assert {abs(value) for each in weights for value in each.ravel().tolist()} <= {0, 1, 2, 4}
    assert "powers" in [method["name"] for method in more("methods")["methods"]]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--set", "rounds=4"), "--set: 'rounds=4' is no setting of pruned; expected NAME=VALUE with one of density"),
        (("--set", "density=much"), "--set: 'density=much' has no such value; expected a number"),
        (("--set", "density=2"), "--set: density = 2.0; expected above 0, at most 1"),
        (("--method", "pruned,prune"), "--method: unknown quantization method 'prune'; expected one of dfq"),
    ],
)
def test_settings_of_a_quantization_method(more, micro, arguments, message):
    wrong = more("quantize", *micro.arguments, "--method", "pruned", *arguments, wrong=True)
    assert wrong["error"].startswith(message)


@pytest.mark.slow
def test_a_kernel_and_a_board(more, tmp_path, micro):
    arguments = ("--board", "uno-r4-minima", "--kernel", "columns", "-o", tmp_path / "sketch")
    found = more("arduino", *micro.arguments, *arguments)
    assert found["needs"]["source"] == "emulated"
    assert [layer["kernel"] for layer in found["layers"]] == ["columns"]
    assert "weight += 2" in (tmp_path / "sketch" / "nn_model.c").read_text()


@pytest.mark.slow
def test_a_search_method(more, tiny, tmp_path):
    images = np.random.default_rng(0).integers(0, 256, (60, 6, 6), dtype=np.uint8)
    labels = np.arange(60) % 3
    np.savez(tmp_path / "d.npz", x_train=images, y_train=labels, x_test=images, y_test=labels)
    options = ("--data", tmp_path / "d.npz", "--methods", "widths", "--effort", "quick", "--no-count", "--force")
    found = more("search", *tiny.without_data, *options, "-o", tmp_path / "study")
    assert {point["method"] for point in found["front"]} == {"widths"}


@pytest.mark.slow
def test_an_elementwise_function(more, micro, tmp_path):
    (tmp_path / "wave.py").write_text(SINE)
    arguments = [micro.model, "--arch", f"{tmp_path}/wave.py:Wave", "--input", "1x2x2", "--data", micro.data]
    report = more("synth", *arguments, "-o", tmp_path / "out", "--vectors", 8)
    assert report["check"]["mismatches"] == 0
    assert "elementwise" in {layer["kind"] for layer in more("inspect", *arguments[:-2])["layers"]}
