"""Outputs that nobody reads: gone, and the function is the same."""

import numpy as np
import pytest

from nn2hdl import integer as ig
from nn2hdl.integer import read_only
from nn2hdl.meaning import Input
from nn2hdl.quantization.unread import drop_unread


def _scaling(channels: int, shift: int = 0, low: int | None = None, high: int | None = None) -> ig.Requantize:
    return ig.Requantize(read_only(np.ones(channels)), read_only(np.full(channels, shift)), low, high)


def _network(seed: int) -> ig.IntegerNetwork:
    """A grouped convolution, a residual addition, pooling and two linear layers, nine weights of ten 0."""
    draw = np.random.default_rng(seed)

    def affine(*shape: int, **options) -> ig.Affine:
        weights = draw.integers(-7, 8, shape) * (draw.random(shape) < 0.1)
        scaling = _scaling(shape[0], 2, -9, 9)
        return ig.Affine(read_only(weights), read_only(draw.integers(-9, 10, shape[0])), scaling, **options)

    layers = (
        ig.Layer("group", affine(8, 2, 2, 2, groups=2), ("input",), (8, 4, 4)),
        ig.Layer("mix", affine(8, 8, 1, 1), ("group",), (8, 4, 4)),
        ig.Layer("sum", ig.Add((1, -1), read_only(np.zeros(8)), _scaling(8)), ("group", "mix"), (8, 4, 4)),
        ig.Layer("pool", ig.MaxPool((2, 2), (2, 2)), ("sum",), (8, 2, 2)),
        ig.Layer("flat", ig.Flatten(), ("pool",), (32,)),
        ig.Layer("hidden", affine(20, 32), ("flat",), (20,)),
        ig.Layer("out", affine(3, 20), ("hidden",), (3,)),
    )
    network = ig.IntegerNetwork("sparse", Input((4, 5, 5)), layers, "out")
    ig.verify(network)
    return network


@pytest.mark.parametrize("seed", range(8))
def test_the_function_stays_and_what_is_unread_goes(seed):
    network = _network(seed)
    smaller = drop_unread(network)
    ig.verify(smaller)
    images = np.random.default_rng(seed).integers(0, 256, (40, 4, 5, 5))
    np.testing.assert_array_equal(ig.interpret(smaller, images), ig.interpret(network, images))
    hidden, out = smaller.layer("hidden").op, smaller.layer("out").op
    unread = ~(out.weights != 0).any(axis=0)
    assert unread.any()
    assert not hidden.weights[unread].any()
    assert not hidden.bias[unread].any()
    np.testing.assert_array_equal(hidden.weights[~unread], network.layer("hidden").op.weights[~unread])
    features = (hidden.weights != 0).any(axis=0).reshape(8, 4).any(axis=1)
    assert not smaller.layer("mix").op.weights[~features].any()
    grouped = features | (smaller.layer("mix").op.weights != 0).any(axis=(0, 2, 3))
    assert not smaller.layer("group").op.weights[~grouped].any()
    np.testing.assert_array_equal(
        smaller.layer("group").op.weights[grouped], network.layer("group").op.weights[grouped]
    )
