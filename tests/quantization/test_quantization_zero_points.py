"""Zero points: every value of the shifted network is the old one plus its zero point, exactly."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from quantize_graphs import GraphMaker, pixels, random_graph

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.quantization import REQUANTIZATIONS, QuantizeConfig, Widths, quantize


def observed(network, images):
    seen = []
    ig.Interpreter(network).observe(images.astype(np.int64), seen.append)
    return seen[0]


@given(st.integers(0, 2**32 - 1), st.sampled_from(REQUANTIZATIONS))
@settings(max_examples=60, deadline=None)
def test_every_value_is_the_old_one_plus_its_zero_point(seed, requantize):
    graph = random_graph(seed)
    images = pixels(graph, seed=seed)
    plain = quantize(graph, images, QuantizeConfig(requantize=requantize))
    shifted, zeros = ig.with_zero_points(plain)
    ig.verify(shifted)
    before, after = observed(plain, images), observed(shifted, images)
    for name, zero in zeros.items():
        assert np.array_equal(after[name], before[name] + zero)
    assert zeros[shifted.output] == 0
    ranges = ig.value_ranges(shifted)
    assert all(ranges[name][0].min() >= 0 for name, zero in zeros.items() if zero)


def signed_network() -> fg.Graph:
    """Two layers without ReLU between them, whose values reach much further up than down."""
    maker = GraphMaker(3, (2, 4, 4))
    maker.convolution(4, padding=(1, 1, 1, 1))
    weight = maker.nodes[0].op.weight
    weight[1:] = np.abs(weight[1:])
    weight[0] *= 0.2
    maker.append(fg.MaxPool2d((2, 2), (1, 1)))
    maker.convolution(4)
    maker.linear(3)
    return maker.graph()


def test_affine_levels_follow_the_range_and_fit_a_byte():
    graph = signed_network()
    images = pixels(graph)
    networks = {kind: quantize(graph, images, QuantizeConfig(activations=kind)) for kind in ("symmetric", "affine")}
    first = "conv2d2"
    notes = {kind: network.provenance["layers"][first] for kind, network in networks.items()}
    assert notes["affine"]["output_scale"] < 0.8 * notes["symmetric"]["output_scale"]
    assert 0 < notes["affine"]["zero_point"] < 128
    assert "zero_point" not in notes["symmetric"]
    ranges = ig.value_ranges(networks["affine"])
    hidden = [layer.name for layer in networks["affine"].layers[:-1]]
    assert all(ranges[name][0].min() >= 0 and ranges[name][1].max() <= 255 for name in hidden)


@pytest.mark.parametrize("requantize", REQUANTIZATIONS)
def test_affine_is_nearer_to_the_floats_where_ranges_are_lopsided(requantize):
    graph = signed_network()
    images = pixels(graph, 300)
    errors = []
    for kind in ("symmetric", "affine"):
        config = QuantizeConfig(Widths(12), Widths(6), requantize=requantize, multiplier_bits=12, activations=kind)
        network = quantize(graph, images, config)
        scale = network.provenance["layers"][network.output]["output_scale"]
        errors.append(np.abs(ig.interpret(network, images) * scale - fg.interpret(graph, images)).mean())
    assert errors[1] < errors[0]
