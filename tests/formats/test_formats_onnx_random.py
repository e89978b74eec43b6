"""Random QONNX networks: their integers stand for what the file computes, at every output."""

from __future__ import annotations

import numpy as np
import pytest
from qonnx_random import Maker

from nn2hdl import integer as ig
from nn2hdl.formats import load_model
from nn2hdl.graph import INPUT, operation
from nn2hdl.quantization.own import lower_own

RAW = ((0.0,), (1 / 255,))


def in_doubles(graph, x):
    """Values of the float graph in double precision: next to a threshold single precision takes either side."""
    values = {INPUT: x.astype(np.float64)}
    for node in graph.nodes:
        values[node.name] = operation(node.op).run(node.op, [values[name] for name in node.inputs])
    return values[graph.output]


def outputs(path, seed):
    """Values of the float graph, real values of the integers, and the largest step."""
    graph = load_model(path, normalize=RAW)
    network = lower_own(graph)
    x = np.random.default_rng(seed).integers(0, 256, (200, *graph.input.shape))
    quantizer = graph.node(graph.output).op
    scale = quantizer.scale
    integers = ig.interpret(network, x)
    if len(set(scale.tolist())) > 1:  # outputs with several scales have one step of their own
        scale = network.provenance["layers"][network.output]["output_scale"]
    return in_doubles(graph, x), integers * scale, float(np.max(quantizer.scale)), network


@pytest.mark.parametrize("seed", range(60))
def test_where_floats_are_exact_so_are_the_integers(tmp_path, seed):
    wanted, found, _, network = outputs(Maker(seed, exact=True).network(tmp_path / "net.onnx"), seed)
    assert not sum(note.get("inexact", 0) for note in network.provenance["layers"].values())
    np.testing.assert_allclose(found, wanted, atol=1e-6 + np.abs(wanted).max() * 2.0**-11)


@pytest.mark.parametrize("seed", range(60))
def test_what_is_met_exactly_is_so_also_at_thirds(tmp_path, seed):
    wanted, found, _, network = outputs(Maker(seed, exact=True, thirds=True).network(tmp_path / "net.onnx"), seed)
    if not sum(note.get("inexact", 0) for note in network.provenance["layers"].values()):
        np.testing.assert_allclose(found, wanted, atol=1e-6 + np.abs(wanted).max() * 2.0**-11)


@pytest.mark.parametrize("seed", range(60))
def test_other_scales_differ_next_to_thresholds_alone(tmp_path, seed):
    wanted, found, step, _ = outputs(Maker(seed, exact=False).network(tmp_path / "net.onnx"), seed)
    different = np.abs(found - wanted) > 1e-4 * step + np.abs(wanted).max() * 2.0**-11
    assert different.mean() < 0.002
