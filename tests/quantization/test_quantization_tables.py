"""Ranges in front of lookup tables follow what the tables can tell apart."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from nn2hdl.graph import Clip, Conv2d, Elementwise, Graph, InputSpec, Linear, Node, interpret
from nn2hdl.graph.functions import FUNCTIONS, evaluate
from nn2hdl.integer import interpret as run_integers
from nn2hdl.quantization import QuantizeConfig, quantize
from nn2hdl.quantization.flatness import useful_range

STEP = 1 / 255


@pytest.mark.parametrize("function", sorted(FUNCTIONS.names()))
@pytest.mark.parametrize("ends", [(-50.0, 50.0), (-3.0, 40.0), (-40.0, 0.0), (0.0, 0.0), (0.0, 8.0)])
def test_beyond_the_ends_a_function_stays_within_half_a_step(function, ends):
    low, high = useful_range(Elementwise(function), *ends, STEP)
    assert ends[0] <= low <= 0 <= high <= ends[1]
    for end, side in ((low, ends[0]), (high, ends[1])):
        beyond = evaluate(function, (), np.linspace(end, side, 10_001))
        assert np.abs(beyond - evaluate(function, (), np.array([end]))).max() <= STEP / 2 + 1e-9


def test_known_ends():
    low, high = useful_range(Elementwise("sigmoid"), -50.0, 50.0, STEP)
    assert high == pytest.approx(-low) == pytest.approx(np.log(2 / STEP - 1), abs=0.05)  # 6.23
    assert useful_range(Elementwise("abs"), -50.0, 50.0, STEP) == (-50.0, 50.0)
    assert useful_range(Elementwise("gelu"), -50.0, 50.0, STEP) == (-50.0, 50.0)  # its right side needs them all
    low, high = useful_range(Elementwise("gelu"), -50.0, 8.0, STEP)
    assert (high, -4 < low < -2) == (8.0, True)


def _sine(hidden_function, seed=0):
    """1-16-1, trained for seconds on a sine of its byte."""
    torch.manual_seed(seed)
    network = nn.Sequential(nn.Linear(1, 16), hidden_function, nn.Linear(16, 1))
    x = torch.arange(256)[:, None] / 255
    y = torch.sin(2 * torch.pi * x)
    with torch.no_grad():
        network[0].weight.mul_(20)
        network[0].bias.copy_(-network[0].weight[:, 0] * torch.linspace(0, 1, 16))
    optimizer = torch.optim.Adam(network.parameters(), 0.02)
    for _ in range(300):
        optimizer.zero_grad()
        ((network(x) - y) ** 2).mean().backward()
        optimizer.step()
    return network


def _graph(network, function):
    first, last = ([p.detach().numpy().astype(np.float64) for p in layer.parameters()] for layer in network[::2])
    nodes = (
        Node("first", Linear(first[0] / 255, first[1]), ("input",), (16,)),
        Node("table", Elementwise(function), ("first",), (16,)),
        Node("last", Linear(*last), ("table",), (1,)),
        Node("clip", Clip(-1.25, 1.25), ("last",), (1,)),
    )
    return Graph("sine", InputSpec((1,), (0.0,), (1.0,), False), nodes, "clip", (), {}, (-1.25, 1.25))


@pytest.mark.parametrize(("function", "module"), [("sigmoid", nn.Sigmoid()), ("tanh", nn.Tanh())])
@pytest.mark.parametrize("activations", ["symmetric", "affine"])
def test_a_sine_loses_little_at_eight_bits(function, module, activations):
    graph = _graph(_sine(module), function)
    images = np.arange(256, dtype=np.uint8)[:, None]
    reference = interpret(graph, images)
    network = quantize(graph, images, QuantizeConfig(activations=activations))
    step = network.outputs.step * 1.25 / 255
    error = np.sqrt(((run_integers(network, images) * step - reference) ** 2).mean())
    assert error < 0.035
    before = quantize(graph, images, QuantizeConfig(ranges={"first": _largest(graph, images)}))
    worse = np.sqrt(((run_integers(before, images) * step - reference) ** 2).mean())
    assert error <= worse


def _largest(graph, images):
    """What the calibration alone would give."""
    first = graph.node("first").op
    return float(np.abs(images @ first.weight.T + first.bias).max())


def test_other_readers_keep_the_whole_range():
    """A sum that a table and a layer read keeps its calibrated range."""
    weight = np.full((1, 1, 1, 1), 0.2)
    nodes = (
        Node("conv", Conv2d(weight, np.zeros(1)), ("input",), (1, 2, 2)),
        Node("table", Elementwise("sigmoid"), ("conv",), (1, 2, 2)),
        Node("other", Conv2d(weight, np.zeros(1)), ("conv",), (1, 2, 2)),
    )
    images = np.full((2, 1, 2, 2), 255, np.uint8)
    for kept, scale in ((nodes[:2], 6.25 / 127), (nodes, 51 / 127)):
        graph = Graph("both", InputSpec((1, 2, 2), (0.0,), (1.0,), False), kept, kept[-1].name, (), {})
        found = quantize(graph, images).provenance["layers"]["conv"]["output_scale"]
        assert found == pytest.approx(scale, rel=0.02)
