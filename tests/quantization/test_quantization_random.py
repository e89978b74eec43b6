"""Random float graphs: every integer layer stays within a derived distance of the float one.

The distance of one layer, for the same input, is half an output step, the rounding of bias and weights, and the error
of the multiplier. Along the network distances add up, each layer's grown by what its weights make of it.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quantize_graphs import LIPSCHITZ, GraphMaker, pixels, random_graph

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl import windows
from nn2hdl.fixedpoint import rounding_constant
from nn2hdl.graph.interpret import apply
from nn2hdl.quantization import CALIBRATIONS, REQUANTIZATIONS, QuantizeConfig, Widths, quantize

pytestmark = pytest.mark.slow

SEEDS = st.integers(0, 2**32 - 1)
EPSILON = 1e-4  # of float32


def _scales(network: ig.IntegerNetwork) -> dict[str, float]:
    notes, scales = network.provenance["layers"], {ig.INPUT: 1.0}
    for layer in network.layers:
        scales[layer.name] = notes.get(layer.name, {}).get("output_scale", scales[layer.inputs[0]])
    return scales


def _by_channel(values, ndim: int):
    return np.asarray(values, dtype=np.float64).reshape((-1,) + (1,) * (ndim - 2))


def _affine(op: ig.Affine, weight, bias, x, scale_in=1):
    if weight.ndim == 2:
        return x @ weight.T + bias
    pad = 0 if op.pad_value is None else op.pad_value * scale_in
    padded = windows.pad_images(x, op.padding, pad)
    return windows.convolve(padded, weight, op.stride, op.dilation, op.groups) + _by_channel(bias, 4)


def _float_weights(node: fg.Node, layer: ig.Layer):
    if isinstance(node.op, fg.AvgPool2d):
        return np.full(layer.op.weights.shape, 1.0 / np.prod(node.op.kernel)), np.zeros(node.shape[0])
    return node.op.weight.astype(np.float64), node.op.bias.astype(np.float64)


def _check_affine(node, layer, x, found, notes, scales):
    """The integers against real arithmetic on the rounded weights; returns by how much the layer may differ from the
    float one, by element."""
    op, scale_in, scale = layer.op, scales[layer.inputs[0]], scales[layer.name]
    weight, bias = _float_weights(node, layer)
    exact = op.requantize.multiplier / 2.0**op.requantize.shift * scale  # what a step of the accumulator counts for
    averages = isinstance(node.op, fg.AvgPool2d)
    meant = exact if averages else np.array(notes[layer.name]["weight_scale"]) * scale_in  # and what it stands for
    rounded = op.weights * (meant / scale_in).reshape((-1,) + (1,) * (weight.ndim - 1))
    y = _affine(op, rounded, bias, x * scale_in, scale_in)
    steps = scale * (op.requantize.shift > 0) / 2 + exact / 2 + meant / 2
    half = [
        rounding_constant(int(s), int(m)) for s, m in zip(op.requantize.shift, op.requantize.multiplier, strict=True)
    ]
    drift = np.abs(_affine(op, op.weights, op.bias - half, x)) * _by_channel(np.abs(exact - meant), y.ndim)
    allowed = _by_channel(steps, y.ndim) + drift
    _expect_near(found, _clip(y, op.requantize, scale), allowed, scale, layer.name)
    residue = _affine(op, np.abs(weight - rounded), np.zeros(len(bias)), np.abs(x) * scale_in, scale_in)
    if op.pad_value is not None:  # what pads is rounded to a step as well
        residue += _by_channel(np.abs(weight).sum(axis=(1, 2, 3)) * scale_in / 2, 4)
    return allowed + residue


def _check_layer(node, layer, values, notes, scales):
    """Compares one layer with its float node on the integer network's own values; returns the distance in between."""
    scale, op = scales[layer.name], layer.op
    real = [values[name] * scales[name] for name in layer.inputs]
    found = values[layer.name] * scale
    if isinstance(op, ig.MaxPool | ig.Flatten):
        assert np.array_equal(found, apply(node, real))
        return 0.0
    if isinstance(op, ig.Affine):
        return _check_affine(node, layer, values[layer.inputs[0]], found, notes, scales)
    if isinstance(op, ig.Add):
        unit = scale / 2.0 ** int(op.requantize.shift[0])
        misfit = [abs(f * unit - scales[n]) for f, n in zip(op.factors, layer.inputs, strict=True)]
        assert max(misfit) <= unit / 2 * (1 + 1e-9)
        allowed = sum(np.abs(values[n]) * m for m, n in zip(misfit, layer.inputs, strict=True)) + scale / 2
        expected = _clip(real[0] + real[1], op.requantize, scale)
    elif isinstance(op, ig.Table):
        allowed = scale / 2
        expected = np.clip(apply(node, real), op.values.min() * scale, op.values.max() * scale)
    else:
        allowed, expected = scale / 2, apply(node, real)
    _expect_near(found, expected, allowed, scale, layer.name)
    return allowed


def _expect_near(found, expected, allowed, scale, name):
    assert (np.abs(found - expected) <= allowed * (1 + EPSILON) + EPSILON * scale).all(), name


def _clip(values, requantize, scale):
    low = -np.inf if requantize.low is None else requantize.low * scale
    return np.clip(values, low, np.inf if requantize.high is None else requantize.high * scale)


def _gain(node, layer) -> float:
    """How much a distance of all inputs grows through a float node, at most."""
    if isinstance(node.op, fg.Conv2d | fg.Linear):
        return float(np.abs(node.op.weight).reshape(len(node.op.weight), -1).sum(axis=1).max())
    return LIPSCHITZ.get(getattr(node.op, "function", None), 1.0)


def _checker(graph, network, images):
    """Checks a layer by its float node; and all values and scales."""
    seen = []
    ig.Interpreter(network).observe(images.astype(np.int64), seen.append)
    scales, notes = _scales(network), network.provenance["layers"]
    return (lambda layer: _check_layer(graph.node(layer.name), layer, seen[0], notes, scales)), seen[0], scales


@given(
    SEEDS,
    st.sampled_from(CALIBRATIONS),
    st.sampled_from(REQUANTIZATIONS),
    st.integers(2, 16),
    st.integers(2, 12),
    st.integers(6, 12),
)
@settings(max_examples=120, deadline=None)
def test_every_layer_is_within_rounding_of_the_float_layer(seed, calibration, requantize, weights, bits, multiplier):
    graph = random_graph(seed)
    images = pixels(graph, seed=seed)
    config = QuantizeConfig(Widths(weights), Widths(bits), calibration, 99.0, requantize, multiplier)
    network = quantize(graph, images, config)
    check = _checker(graph, network, images)[0]
    for layer in network.layers:
        check(layer)


@given(SEEDS, st.sampled_from(REQUANTIZATIONS), st.sampled_from([6, 8, 14]))
@settings(max_examples=80, deadline=None)
def test_outputs_are_as_close_as_all_layers_together_allow(seed, requantize, bits):
    """With ranges that cover everything seen, nothing saturates and distances add up."""
    graph = random_graph(seed)
    images = pixels(graph, seed=seed)
    network = quantize(graph, images, QuantizeConfig(Widths(bits), Widths(bits), "minmax", requantize=requantize))
    check, values, scales = _checker(graph, network, images)
    distance = {ig.INPUT: 0.0}
    for layer in network.layers:
        node = graph.node(layer.name)
        own = float(np.max(check(layer)))
        before = sum(distance[name] for name in layer.inputs)
        # a clip that was fused has its ends rounded to steps
        distance[layer.name] = own + _gain(node, layer) * before + scales[layer.name] / 2
    found = values[network.output] * scales[network.output]
    error = np.abs(found - fg.interpret(graph, images)).max()
    assert error <= distance[network.output] * (1 + EPSILON) + EPSILON


@given(SEEDS, st.sampled_from(REQUANTIZATIONS))
@settings(max_examples=40, deadline=None)
def test_weights_stay_inside_their_widths(seed, requantize):
    graph = random_graph(seed)
    names = [node.name for node in graph.nodes if isinstance(node.op, fg.Conv2d | fg.Linear)]
    widths = {name: 2 + (seed + index) % 7 for index, name in enumerate(names)}
    network = quantize(graph, pixels(graph), QuantizeConfig(Widths(8, widths), requantize=requantize))
    for name, bits in widths.items():
        op, scale = network.layer(name).op, np.array(network.provenance["layers"][name]["weight_scale"])
        levels = 2 ** (bits - 1) - 1
        assert np.abs(op.weights).max() <= levels
        assert network.provenance["layers"][name]["weight_bits"] == bits
        rows, exact = op.weights.reshape(len(scale), -1), graph.node(name).op.weight.reshape(len(scale), -1)
        rounded = np.abs(rows * scale[:, None] - exact) <= scale[:, None] * (0.5 + EPSILON)
        assert (rounded | (np.abs(rows) == levels)).all()


@given(SEEDS)
@settings(max_examples=40, deadline=None)
def test_a_shift_needs_no_multiplier(seed):
    graph = random_graph(seed)
    network = quantize(graph, pixels(graph), QuantizeConfig())
    for layer in network.layers:
        if isinstance(layer.op, ig.Affine | ig.Add):
            multiplier = layer.op.requantize.multiplier
            assert (np.bitwise_count(multiplier) == 1).all()


def test_the_checks_above_see_a_bias_that_is_off_by_two_steps():
    maker = GraphMaker()
    maker.convolution(4)
    maker.append(fg.Clip(0.0, np.inf))
    maker.linear(3)
    graph = maker.graph()
    network = quantize(graph, pixels(graph))
    first, *rest = network.layers
    wrong = replace(first, op=replace(first.op, bias=first.op.bias + (2 << first.op.requantize.shift)))
    broken = replace(network, layers=(wrong, *rest))
    _checker(graph, network, pixels(graph))[0](first)
    with pytest.raises(AssertionError):
        _checker(graph, broken, pixels(graph))[0](wrong)
