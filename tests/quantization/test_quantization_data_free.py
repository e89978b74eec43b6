"""Data-free quantization against its formulas, worked by hand, and on a depthwise network that needs it."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from depthwise import SIZES, depthwise_network, distance
from quantize_graphs import GraphMaker, pixels, random_graph

from nn2hdl import graph as fg
from nn2hdl.errors import QuantizeError
from nn2hdl.graph.channels import input_maxima, output_maxima
from nn2hdl.quantization import QuantizeConfig, Widths, choose_methods, quantize
from nn2hdl.quantization.absorb import Absorb, absorbed
from nn2hdl.quantization.batch_ranges import ranges_of
from nn2hdl.quantization.correct import correct_analytically, correct_empirically, means_at_taps
from nn2hdl.quantization.equalize import Equalize, equalized
from nn2hdl.quantization.job import WeightTask
from nn2hdl.quantization.moments import Moments, find_moments
from nn2hdl.quantization.traces import Traces

RELU, RELU6 = fg.Clip(0.0, np.inf), fg.Clip(0.0, 6.0)


def _two_layers(clip=RELU):
    """Two features with weights 8 and 0.5, read with 2 and 32."""
    maker = GraphMaker(0, (2,))
    maker.append(fg.Linear(np.diag([8.0, 0.5]), np.array([4.0, 1.0])), name="first")
    maker.append(clip, name="relu")
    maker.append(fg.Linear(np.array([[2.0, -32.0]]), np.array([0.0])), name="second")
    graph = maker.graph()
    known = fg.BatchStatistics(np.array([8.0, 1.0]), np.array([2.0, 1.0]))
    return replace(graph, nodes=(replace(graph.nodes[0], statistics=known), *graph.nodes[1:]))


def test_equalization_by_hand():
    """s = sqrt(8 / 2) = 2 and sqrt(0.5 / 32) = 1 / 8: both sides come to sqrt(8 * 2) = sqrt(0.5 * 32) = 4."""
    found = equalized(_two_layers(), Equalize())
    first, _, second = found.nodes
    assert np.allclose(first.op.weight, np.diag([4.0, 4.0]))
    assert np.allclose(first.op.bias, [2.0, 8.0])
    assert np.allclose(second.op.weight, [[4.0, -4.0]])
    assert np.allclose(first.statistics.mean, [4.0, 8.0])
    assert np.allclose(first.statistics.std, [1.0, 8.0])


def test_relu6_becomes_relu_or_keeps_its_pair():
    opened = equalized(_two_layers(RELU6), Equalize())
    assert opened.node("relu").op == RELU
    assert np.allclose(opened.node("first").op.weight, np.diag([4.0, 4.0]))
    kept = equalized(_two_layers(RELU6), Equalize(open_clips=False))
    assert kept.node("relu").op == RELU6
    assert np.allclose(kept.node("first").op.weight, np.diag([8.0, 0.5]))


def test_a_depthwise_network_is_equal_on_both_sides_of_each_relu_and_computes_the_same():
    graph, images = depthwise_network()
    found = equalized(graph, Equalize(rounds=1000))
    assert np.allclose(fg.interpret(found, images), fg.interpret(graph, images), rtol=1e-3, atol=1e-3)
    for first, second in (("conv", "deep1"), ("deep1", "point"), ("point", "deep2"), ("deep2", "fc")):
        r1, r2 = output_maxima(found.node(first).op), input_maxima(found.node(second).op)
        assert np.allclose(r1, r2, rtol=2e-2)
    assert output_maxima(graph.node("conv").op).max() / output_maxima(graph.node("conv").op).min() > 100


@pytest.mark.parametrize("seed", range(12))
def test_equalization_keeps_any_function_without_relu6(seed):
    graph = random_graph(seed)
    found = equalized(graph, Equalize(open_clips=False))
    exact, images = fg.interpret(graph, pixels(graph)), pixels(graph)
    assert np.allclose(fg.interpret(found, images), exact, rtol=1e-3, atol=1e-3 * max(1.0, np.abs(exact).max()))


def test_absorption_by_hand():
    """c = max(0, 8 - 3 * 2) = 2 and max(0, 1 - 3 * 1) = 0; the second bias takes 2 * 2."""
    found = absorbed(_two_layers(), Absorb())
    first, _, second = found.nodes
    assert np.allclose(first.op.bias, [2.0, 1.0])
    assert np.allclose(second.op.bias, [4.0])
    assert np.allclose(first.statistics.mean, [6.0, 1.0])
    above = np.array([[1.0, 0.0]])  # both sums stay above c
    assert np.allclose(fg.interpret(found, above), fg.interpret(_two_layers(), above))


def test_absorption_keeps_the_border_of_a_padded_layer():
    maker = GraphMaker(1, (1, 4, 4))
    maker.append(fg.Conv2d(np.array([[[[0.01]]]]), np.array([9.0])), name="first")
    maker.append(RELU)
    maker.append(fg.Conv2d(np.ones((1, 1, 3, 3)), np.zeros(1), padding=(1, 1, 1, 1)), name="second")
    graph = maker.graph()
    known = fg.BatchStatistics(np.array([10.0]), np.array([1.0]))
    graph = replace(graph, nodes=(replace(graph.nodes[0], statistics=known), *graph.nodes[1:]))
    found = absorbed(graph, Absorb())
    assert np.allclose(found.node("second").op.pad_value, [-7.0])
    images = pixels(graph)
    assert np.allclose(fg.interpret(found, images), fg.interpret(graph, images), atol=1e-4)


def test_moments_of_a_clipped_normal_by_hand():
    """relu of N(0, 1): mean phi(0) = 0.39894, E[x^2] = 1 / 2. Clip(-1, 1) of N(0, 1): variance 0.51606."""
    found = Moments.normal(np.zeros(1), np.ones(1)).clipped(0.0, np.inf)
    assert found.mean()[0] == pytest.approx(1 / math.sqrt(2 * math.pi), abs=1e-6)
    assert found.std()[0] == pytest.approx(math.sqrt(0.5 - 1 / (2 * math.pi)), abs=1e-6)
    both = Moments.normal(np.zeros(1), np.ones(1)).clipped(-1.0, 1.0)
    assert both.mean()[0] == pytest.approx(0.0, abs=1e-9)
    assert both.std()[0] ** 2 == pytest.approx(0.516059, abs=1e-5)


def test_moments_of_what_hardly_varies():
    still = Moments.normal(np.array([-1.0, 3.0]), np.zeros(2)).clipped(0.0, np.inf)
    assert np.allclose(still.mean(), [0.0, 3.0])
    assert np.allclose(still.std(), 0.0, atol=1e-6)


def test_moments_follow_through_every_operation():
    """Against draws whose pixels are independent, and with them both channels; behind tanh normal is a guess."""
    maker = GraphMaker(3, (2, 2, 2))
    maker.append(fg.Conv2d(np.array([[[[0.04]], [[0.02]]], [[[-0.01]], [[0.08]]]]), np.array([-6, -3.3])), name="conv")
    maker.append(RELU6)
    maker.append(fg.MaxPool2d((2, 2), (2, 2)))
    maker.append(fg.Elementwise("tanh"))
    maker.append(fg.Flatten())
    maker.append(fg.Linear(np.array([[1.0, 3.0]]), np.array([1.0])))
    graph = maker.graph()
    graph = replace(graph, input=fg.InputSpec((2, 2, 2), (0.5, 0.25), (0.1, 0.05)))
    pixels_drawn = (
        np.random.default_rng(0).normal((127.5, 63.75), (25.5, 12.75), (25_000, 2, 2, 2)).transpose(0, 3, 1, 2)
    )
    seen = {}
    fg.observe(graph, np.clip(pixels_drawn, 0, 255), lambda name, v: seen.setdefault(name, []).append(v))
    for name, moments in find_moments(graph).items():
        values = np.concatenate(seen[name])
        axes = (0, *range(2, values.ndim))
        scale = values.std() + 0.05
        assert np.allclose(moments.mean(), values.mean(axis=axes), atol=0.03 * scale), name
        assert np.allclose(moments.std(), values.std(axis=axes), atol=0.1 * scale), name


def test_ranges_without_images_are_beta_and_six_gamma():
    found = ranges_of(_two_layers(), 6.0)
    assert (found["first"].low, found["first"].high) == (-5.0, 20.0)  # 1 - 6 * 1 and 8 + 6 * 2
    assert (found["relu"].low, found["relu"].high) == (0.0, 20.0)
    assert found["relu"].counts.sum() == pytest.approx(2.0)


def test_without_batch_norm_nothing_says_how_far_values_reach():
    maker = GraphMaker()
    maker.convolution(3)
    with pytest.raises(QuantizeError, match="no layer had a BatchNorm"):
        quantize(maker.graph(), np.zeros((0, 2, 6, 6), np.uint8), QuantizeConfig(methods=choose_methods("dfq")))


def _task(graph, name, images=None):
    node = graph.node(name)
    rows = node.op.weight.reshape(len(node.op.weight), -1)
    return WeightTask(node, rows, np.ones(len(rows)), 127, images)


def test_analytic_correction_by_hand():
    """The weights 2 and -32 become 3 and -30; means behind ReLU are E relu N(8, 2) = 8.0000 and of N(1, 1) = 1.0833."""
    graph = _two_layers()
    found = correct_analytically(graph)(_task(graph, "second"), np.array([[3.0, -30.0]]))
    assert found[0] == pytest.approx(-(1 * 8.0000 + 2 * 1.083315), abs=1e-4)


def test_means_at_taps_count_the_padding_by_hand():
    """3x3 over 4x4 pixels padded by 1: in 4 positions the first row's taps read padding once, the middle one's never.
    With the mean 8 and the padding -4 the corner reads 9/16 * 8 - 7/16 * 4, an edge 3/4 * 8 - 1/4 * 4."""
    op = fg.Conv2d(np.ones((1, 1, 3, 3)), np.zeros(1), padding=(1, 1, 1, 1), pad_value=np.array([-4.0]))
    found = means_at_taps(op, np.full((1, 4, 4), 8.0))
    assert np.allclose(found, np.array([[2.75, 5.0, 2.75], [5.0, 8.0, 5.0], [2.75, 5.0, 2.75]])[None, None])
    strided = replace(
        op, stride=(2, 2), padding=(0, 1, 0, 1), pad_value=None
    )  # rows 0 to 2 and 2 to 4, of which 4 pads
    assert np.allclose(means_at_taps(strided, np.full((1, 4, 4), 8.0))[0, 0], [[8, 8, 4], [8, 8, 4], [4, 4, 2]])


def test_analytic_correction_keeps_the_mean_of_a_padded_layer():
    """Constant pixels of 8: with them the correction is exact over all positions, borders included."""
    maker = GraphMaker(0, (1, 3, 3))
    maker.append(fg.Conv2d(np.array([[[[1.0]]]]), np.zeros(1)), name="first")
    maker.append(fg.Conv2d(np.arange(9.0).reshape(1, 1, 3, 3), np.zeros(1), padding=(1, 1, 1, 1)), name="second")
    graph = maker.graph()
    known = fg.BatchStatistics(np.array([8.0]), np.array([0.0]))
    graph = replace(graph, nodes=(replace(graph.nodes[0], statistics=known), graph.nodes[1]))
    rounded = np.array([[0.0, 2.0, 2.0, 2.0, 4.0, 6.0, 6.0, 6.0, 8.0]])
    bias = correct_analytically(graph)(_task(graph, "second"), rounded)
    moved = replace(graph.nodes[1].op, weight=rounded.reshape(1, 1, 3, 3), bias=bias)
    better = replace(graph, nodes=(graph.nodes[0], replace(graph.nodes[1], op=moved)))
    images = np.full((1, 1, 3, 3), 8)
    assert fg.interpret(better, images).mean() == pytest.approx(fg.interpret(graph, images).mean())


def test_empirical_correction_by_hand():
    """Inputs (1, 2) and (3, 4), read exactly: weights (1, 1) become (2, 0), which moves the mean by 2 - 3 = -1."""
    maker = GraphMaker(0, (2,))
    maker.append(fg.Linear(np.ones((1, 2)), np.array([5.0])), name="only")
    graph = maker.graph()
    images = np.array([[1, 2], [3, 4]], np.uint8)
    traces = Traces(graph, images, lambda name: None, lambda name: 1.0)
    assert correct_empirically(_task(graph, "only", traces), np.array([[2.0, 0.0]])) == pytest.approx([6.0])


@pytest.mark.parametrize("seed", range(3))
def test_a_depthwise_network_that_loses_everything_per_layer_comes_back(seed):
    graph, images = depthwise_network(seed)
    nothing = np.zeros((0, *graph.input.shape), np.uint8)
    per_layer = ["per=layer"]
    lost = quantize(graph, images, QuantizeConfig(methods=choose_methods("clip-minmax", per_layer)))
    free = quantize(graph, nothing, QuantizeConfig(methods=choose_methods("clip-minmax,dfq", per_layer)))
    equal = quantize(graph, images, QuantizeConfig(methods=choose_methods("clip-minmax,equalize,correct", per_layer)))
    assert distance(graph, equal, images) < 0.15
    assert distance(graph, lost, images) > 2
    assert distance(graph, free, images) < 0.4
    assert free.provenance["calibration_images"] == 0
    assert [note["name"] for note in free.provenance["methods"]] == [
        "equalize", "absorb", "range-batchnorm", "clip-minmax", "correct",
    ]  # fmt: skip


@pytest.mark.parametrize("method", ["correct", "correct-empirical"])
def test_correction_takes_the_error_of_the_mean_back(method):
    graph, images = depthwise_network(sizes=np.ones(len(SIZES)))
    errors = []
    for names in ("clip-minmax", f"clip-minmax,{method}"):
        config = QuantizeConfig(Widths(3), methods=choose_methods(names, ["per=layer"]))
        network = quantize(graph, images, config)
        errors.append(_error_of_the_mean(graph, network, images))
    assert errors[1] < errors[0] / 2


def _error_of_the_mean(graph, network, images):
    from nn2hdl.integer import interpret

    scale = network.provenance["layers"][network.output]["output_scale"]
    return float(np.abs((interpret(network, images) * scale - fg.interpret(graph, images)).mean(axis=0)).mean())
