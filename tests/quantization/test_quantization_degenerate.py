"""Degenerate layers through quantization: integers stand for what the float network computes, or an error says why."""

from __future__ import annotations

import numpy as np
import pytest

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.quantization import QuantizeConfig, Widths, quantize

SHAPE = (2, 4, 4)
CONFIGS = {
    "shift": QuantizeConfig(),
    "multiplier": QuantizeConfig(requantize="multiplier"),
    "affine": QuantizeConfig(activations="affine"),
    "4 bits": QuantizeConfig(Widths(6), Widths(4)),
}
IMAGES = np.random.default_rng(5).integers(0, 256, (30, *SHAPE)).astype(np.float32)


def _graph(*ops, gain=0.02, shift=-2.0) -> fg.Graph:
    """A convolution that takes pixels to about -2..3, and the operations behind it in a chain."""
    weight = np.eye(2).reshape(2, 2, 1, 1) * gain
    nodes = [fg.Node("first", fg.Conv2d(weight, np.full(2, shift)), (fg.INPUT,), SHAPE)]
    for index, op in enumerate(ops):
        source = nodes[-1]
        shape = fg.infer_shape(op, [source.shape], "op")
        nodes.append(fg.Node(f"op{index}", op, (source.name,), shape))
    return fg.Graph("net", fg.InputSpec(SHAPE, (0.0,), (1.0,)), tuple(nodes), nodes[-1].name)


def _scale(network: ig.IntegerNetwork) -> float:
    layer = network.layer(network.output)
    while "output_scale" not in network.provenance["layers"].get(layer.name, {}):
        layer = network.layer(layer.inputs[0])
    return network.provenance["layers"][layer.name]["output_scale"]


SIGMOID, TANH = fg.Elementwise("sigmoid"), fg.Elementwise("tanh")
MIX = fg.Conv2d(np.array([[1.0, 0.5], [-0.5, 1.0]]).reshape(2, 2, 1, 1), np.array([0.1, -0.1]))
FUNCTIONS = ["sigmoid", "tanh", "silu", "gelu", "elu", "softplus", "mish", "hardswish", "selu"]
CHAINS = {
    "all values one": [fg.Clip(0.2, 0.2)],
    "all values negative": [fg.Clip(-0.3, -0.3)],
    "all values zero": [fg.Clip(0.0, 0.0)],
    "one behind a table": [SIGMOID, fg.Clip(0.2, 0.2)],
    "one in front of a table": [fg.Clip(0.5, 0.5), SIGMOID],
    "above a table's values": [SIGMOID, fg.Clip(2.0, 5.0)],
    "below a table's values": [SIGMOID, fg.Clip(-5.0, -2.0)],
    "swapped behind a table": [TANH, fg.Clip(-0.9, -0.9), MIX],
    "a clip and one beyond it": [fg.Clip(0.5, 1.0), fg.Clip(-1.0, 0.2)],
    "a clip far above": [fg.Clip(1e6, 1e7), fg.MaxPool2d((2, 2), (2, 2))],
    "a clip far below": [fg.Clip(-1e7, -1e6)],
    "a clip far outside": [fg.Clip(-1e30, 1e30), MIX],
    "open on both sides": [fg.Clip(-np.inf, np.inf), MIX],
    "nothing but zeros": [fg.Conv2d(np.zeros((2, 2, 1, 1)), np.zeros(2)), SIGMOID, MIX],
    "nothing but a bias": [fg.Conv2d(np.zeros((2, 2, 1, 1)), np.array([3.0, -1.0])), fg.MaxPool2d((2, 2), (2, 2)), MIX],
    "a slope of zero": [fg.Elementwise("leaky_relu", (0.0,)), MIX],
    "a slope of one": [fg.Elementwise("leaky_relu", (1.0,)), MIX],
    "a negative slope": [fg.Elementwise("leaky_relu", (-0.5,)), MIX],
    "alpha of zero": [fg.Elementwise("elu", (0.0,)), MIX],
    "a negative beta": [fg.Elementwise("softplus", (-1.0, 20.0)), MIX],
    "squares": [fg.Elementwise("square"), MIX],
}


@pytest.mark.parametrize("config", CONFIGS)
@pytest.mark.parametrize("chain", CHAINS)
def test_integers_stand_for_the_float_values(chain, config):
    graph = _graph(*CHAINS[chain])
    network = quantize(graph, IMAGES, CONFIGS[config])
    found = ig.interpret(network, IMAGES.astype(np.int64)) * _scale(network)
    expected = fg.interpret(graph, IMAGES)
    allowed = (0.2 if config == "4 bits" else 0.03) * max(np.abs(expected).max(), 1e-9)
    assert np.abs(found - expected).max() <= allowed


@pytest.mark.parametrize("gain", [1e-30, 1e-12, 1e12, 1e30])
@pytest.mark.parametrize(
    "function", ["sigmoid", "tanh", "silu", "gelu", "elu", "softplus", "mish", "hardswish", "selu"]
)
def test_functions_at_extremes(gain, function):
    network = quantize(_graph(fg.Elementwise(function), gain=0.02 * gain, shift=-2.0 * gain), IMAGES)
    ig.verify(network)
    values = ig.interpret(network, IMAGES.astype(np.int64)) * _scale(network)
    expected = fg.interpret(_graph(fg.Elementwise(function), gain=0.02 * gain, shift=-2.0 * gain), IMAGES)
    away = np.abs(IMAGES - 100) > 3  # near the step that a huge gain makes, half a step of the input decides
    assert np.abs(values - expected)[away].max() <= 0.03 * max(np.abs(expected).max(), 1e-40)


NOT_FINITE = "layer op0: the float network computes values that are NaN or infinite"


@pytest.mark.parametrize(
    ("graph", "message"),
    [
        (_graph(fg.Elementwise("square"), gain=1e25), NOT_FINITE),
        (_graph(fg.Elementwise("softplus", (0.0, 20.0))), NOT_FINITE),
        (_graph(fg.Clip(-1e-30, 1e-30)), r"layer first: a sum reaches 2\*\*\d+ times beyond the values that are left"),
        (_graph(shift=1e30), "layer first: a bias leaves 63 bits; expected weights and biases of like size"),
    ],
)
def test_what_no_integers_stand_for(graph, message, recwarn):
    with pytest.raises(QuantizeError, match=message):
        quantize(graph, IMAGES)
    assert not list(recwarn)
