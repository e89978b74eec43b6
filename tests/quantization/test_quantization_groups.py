"""Which tensors share a scale, which clips melt into the layer before, and what the integers of special graphs are."""

from __future__ import annotations

import numpy as np
import pytest
from quantize_graphs import GraphMaker, pixels

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import DataError, QuantizeError
from nn2hdl.quantization import CALIBRATIONS, QuantizeConfig, Widths, quantize
from nn2hdl.quantization.calibrate import BINS, Statistics, collect_statistics, threshold
from nn2hdl.quantization.groups import group_tensors

RELU, RELU6 = fg.Clip(0.0, np.inf), fg.Clip(0.0, 6.0)


def kinds(network: ig.IntegerNetwork) -> list[str]:
    return [type(layer.op).__name__ for layer in network.layers]


def test_a_clip_moves_through_pooling_and_other_clips():
    maker = GraphMaker()
    conv, clip = maker.convolution(3), maker.append(fg.Clip(-4.0, 9.0))
    pool, last = maker.append(fg.MaxPool2d((2, 2), (2, 2))), maker.append(RELU6)
    maker.linear(2)
    groups = group_tensors(maker.graph())
    assert groups.fused == {clip: conv, last: conv}
    assert groups.clips == {conv: RELU6}
    assert groups.members[conv] == (last, "flatten4")
    network = quantize(maker.graph(), pixels(maker.graph()), QuantizeConfig(calibration="minmax"))
    assert kinds(network) == ["Affine", "MaxPool", "Flatten", "Affine"]
    assert network.layers[0].op.requantize.low == 0
    # the scale is that of the clipped values, whatever the convolution reaches
    assert network.provenance["layers"][conv]["output_scale"] <= 6.0 / 255 + 1e-9
    assert (network.layer(pool).inputs, network.layer("flatten4").inputs) == ((conv,), (pool,))


def test_a_clip_of_a_value_that_others_read_stays():
    maker = GraphMaker()
    conv = maker.convolution(3)
    relu = maker.append(RELU)
    maker.append(fg.Add(), conv, relu)
    maker.linear(2)
    network = quantize(maker.graph(), pixels(maker.graph()))
    assert kinds(network) == ["Affine", "Clamp", "Add", "Flatten", "Affine"]
    assert (network.layer(relu).op.low, network.layer(relu).op.high) == (0, None)
    assert network.layer("add2").op.factors == (1, 1)


@pytest.mark.parametrize("clip", [RELU, RELU6, fg.Clip(0.5, 3.0), fg.Clip(-3.0, -1.0)])
def test_the_output_may_be_a_clip(clip):
    maker = GraphMaker()
    maker.convolution(3)
    maker.append(clip)
    graph = maker.graph()
    network = quantize(graph, pixels(graph), QuantizeConfig(calibration="minmax"))
    scale = network.provenance["layers"]["conv2d0"]["output_scale"]
    found = ig.interpret(network, pixels(graph).astype(np.int64)) * scale
    assert kinds(network) == ["Affine"]
    assert found.min() >= clip.low - scale / 2
    assert found.max() <= clip.high + scale / 2


def test_the_last_layer_keeps_every_bit():
    maker = GraphMaker()
    maker.convolution(4)
    maker.append(fg.Flatten())
    network = quantize(maker.graph(), pixels(maker.graph()))
    requantize = network.layers[0].op.requantize
    assert (requantize.low, requantize.high, requantize.shift.tolist()) == (None, None, [0] * 4)


def test_unequal_scales_are_matched_by_factors():
    maker = GraphMaker()
    conv = maker.convolution(2, padding=(1, 1, 1, 1))
    maker.append(fg.Add(), conv, fg.INPUT)  # pixels have a scale of their own
    maker.append(RELU)
    maker.linear(2)
    network = quantize(maker.graph(), pixels(maker.graph()))
    add, scale = network.layer("add1").op, network.provenance["layers"][conv]["output_scale"]
    assert max(add.factors) >= 128
    assert add.factors[0] / add.factors[1] == pytest.approx(scale, rel=2**-7)


def test_the_two_sides_of_an_addition_share_their_scale():
    maker = GraphMaker()
    same = {"padding": (1, 1, 1, 1)}
    first = maker.convolution(2, **same)
    maker.append(RELU)
    second = maker.convolution(2, **same)
    maker.append(fg.Add(), "clip1", second)
    maker.linear(2)
    network = quantize(maker.graph(), pixels(maker.graph()))
    notes = network.provenance["layers"]
    assert notes[first]["output_scale"] == notes[second]["output_scale"]
    assert network.layer("add3").op.factors == (1, 1)


def test_average_pooling_counts_ones():
    maker = GraphMaker()
    maker.append(fg.AvgPool2d((3, 2), (3, 2)))
    maker.append(fg.Flatten())
    network = quantize(maker.graph(), pixels(maker.graph()))
    op = network.layers[0].op
    assert (op.weights == 1).all()
    assert (op.groups, op.requantize.shift.tolist()) == (2, [0, 0])  # the output: nothing is shifted out
    found = ig.interpret(network, pixels(maker.graph()).astype(np.int64))
    scale = network.provenance["layers"]["avgpool2d0"]["output_scale"]
    assert np.allclose(found * scale, fg.interpret(maker.graph(), pixels(maker.graph())))


def test_a_layer_that_is_always_zero_is_no_obstacle():
    maker = GraphMaker()
    maker.append(fg.Conv2d(np.zeros((2, 2, 3, 3), np.float32), np.zeros(2, np.float32)))
    maker.append(RELU)
    maker.linear(2)
    for calibration in CALIBRATIONS:
        network = quantize(maker.graph(), pixels(maker.graph()), QuantizeConfig(calibration=calibration))
        assert not ig.value_ranges(network)["conv2d0"][1].any()


def test_too_large_a_table_is_refused():
    maker = GraphMaker()
    maker.convolution(2)
    maker.append(fg.Elementwise("tanh"))
    maker.linear(2)
    quantize(maker.graph(), pixels(maker.graph()), QuantizeConfig(activation_bits=Widths(16)))
    maker = GraphMaker()
    maker.append(fg.AvgPool2d((6, 6), (1, 1)))
    maker.append(fg.AvgPool2d((1, 1), (1, 1)))
    maker.append(fg.Flatten())
    maker.append(fg.Elementwise("tanh"))
    assert kinds(quantize(maker.graph(), pixels(maker.graph())))[-1] == "Table"


@pytest.mark.parametrize(
    ("option", "name"), [("weight_bits", "fc"), ("weight_bits", "clip1"), ("activation_bits", "fc")]
)
def test_widths_of_layers_without_them_are_refused(option, name):
    maker = GraphMaker()
    maker.convolution(2)
    maker.append(RELU)
    maker.linear(2)
    with pytest.raises(QuantizeError, match=f"--{option.replace('_', '-')}: no layer is called '{name}'"):
        quantize(maker.graph(), pixels(maker.graph()), QuantizeConfig(**{option: Widths(8, {name: 4})}))


def test_activation_bits_of_a_layer_hold():
    maker = GraphMaker()
    maker.convolution(2)
    maker.append(RELU)
    maker.linear(2)
    config = QuantizeConfig(activation_bits=Widths(8, {"clip1": 3}))
    assert quantize(maker.graph(), pixels(maker.graph()), config).layers[0].op.requantize.high == 7


@pytest.mark.parametrize(
    ("images", "message"), [(np.zeros((0, 2, 6, 6)), "is empty"), (np.zeros((1, 2, 6, 5)), "images of shape 2x6x5")]
)
def test_calibration_images_must_fit(images, message):
    maker = GraphMaker()
    maker.linear(2)
    with pytest.raises(DataError, match=message):
        quantize(maker.graph(), images)


def _statistics(values) -> Statistics:
    counts, _ = np.histogram(np.abs(values), BINS, (0, np.abs(values).max()))
    return Statistics(float(values.min()), float(values.max()), counts.astype(float))


def test_thresholds_cut_off_outliers_and_nothing_else():
    values = np.concatenate([np.random.default_rng(0).normal(0, 1, 100_000), [50.0]])
    found = {method: threshold(_statistics(values), method, 127, 99.9) for method in CALIBRATIONS}
    assert found["minmax"] == 50.0
    assert abs(found["percentile"] - np.percentile(np.abs(values), 99.9)) <= 50 / BINS
    # where the error of one outlier, (50 - t)**2, and of all rounding, 100,000 * (t / 127)**2 / 12, are least together
    assert abs(found["mse"] - 50.0 / (1 + 100_000 / (12 * 127**2))) <= 1.5
    assert 2 <= found["kl"] <= 25


@pytest.mark.parametrize("method", CALIBRATIONS)
def test_thresholds_of_odd_statistics(method):
    assert threshold(Statistics(0.0, 0.0, np.zeros(BINS)), method, 255) == 1.0
    for levels in (1, 127, 65535):
        spike = np.zeros(BINS)
        spike[-1] = 9
        assert 0 < threshold(Statistics(0.0, 2.0, spike), method, levels) <= 2.0


def test_merged_statistics_hold_all_counts():
    first, second = _statistics(np.array([-1.0, 0.5])), _statistics(np.array([4.0, 3.0, -0.1]))
    for merged in (first.merge(second), second.merge(first)):
        assert (merged.low, merged.high, merged.counts.sum()) == (-1.0, 4.0, 5)
        assert merged.counts[BINS // 4 - 1 :].sum() == 3


def test_statistics_of_tiny_values():
    """The smallest floats have a reciprocal that is infinite."""
    maker = GraphMaker(shape=(1, 1, 1))
    maker.append(fg.Flatten())
    maker.append(fg.Linear(np.full((2, 1), 1e-40, np.float32), np.zeros(2, np.float32)))
    found = collect_statistics(maker.graph(), np.array([[[[1]]], [[[200]]]], np.uint8))["linear1"]
    assert found.counts.sum() == 4
    assert found.counts[-1] == 2
