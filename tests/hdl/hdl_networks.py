"""Small integer networks, made by hand, that together hold every kind of layer in its corner cases."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nn2hdl import integer as ig
from nn2hdl.integer import read_only
from nn2hdl.meaning import Input


def scaling(channels: int, shift=0, low=None, high=None, multiplier=1) -> ig.Requantize:
    """The same shift and multiplier for all channels, or one each."""
    spread = [np.broadcast_to(values, (channels,)) for values in (multiplier, shift)]
    return ig.Requantize(*map(read_only, spread), low, high)


class Chain:
    """Layers one behind the other, with seeded weights."""

    def __init__(self, name: str, shape, low: int = 0, high: int = 255):
        self.name, self.shape, self.low, self.high = name, shape, low, high
        self.draw = np.random.default_rng(len(name))
        self.layers: list[ig.Layer] = []

    def add(self, name: str, op, shape, *inputs: str) -> Chain:
        """Appends a layer that reads the last one, or `inputs`."""
        inputs = inputs or ((self.layers[-1].name if self.layers else ig.INPUT),)
        self.layers.append(ig.Layer(name, op, inputs, shape))
        return self

    def affine(self, *shape: int, largest: int = 7, requantize=None, **options) -> ig.Affine:
        """Random weights of that shape."""
        weights = self.draw.integers(-largest, largest + 1, shape)
        bias = self.draw.integers(-20 * largest, 20 * largest, shape[0])
        return ig.Affine(read_only(weights), read_only(bias), requantize or scaling(shape[0]), **options)

    def network(self) -> ig.IntegerNetwork:
        """The network, verified."""
        given = Input(self.shape, self.low, self.high)
        made = ig.IntegerNetwork(self.name, given, tuple(self.layers), self.layers[-1].name)
        ig.verify(made)
        return made


def padded() -> ig.IntegerNetwork:
    """Asymmetric padding with a value per channel, one of them outside of what pixels can be; ReLU behind pooling."""
    chain = Chain("padded", (2, 4, 4), 0, 15)
    pads = read_only([7, -3])
    affine = chain.affine(2, 2, 3, 2, requantize=scaling(2, [2, 0], 0, 31), padding=(1, 0, 1, 1), pad_value=pads)
    chain.add("final", affine, (2, 3, 5))  # a reserved word
    chain.add("pool", ig.MaxPool((2, 2), (1, 2), (1, 0, 0, 1)), (2, 3, 3)).add("flatten", ig.Flatten(), (18,))
    return chain.add("fc", chain.affine(3, 18, requantize=scaling(3, 0, multiplier=[1, 4, 2])), (3,)).network()


def grouped() -> ig.IntegerNetwork:
    """Groups that share one engine and groups that do not, stride, dilation, signed pixels; a pooled output."""
    chain = Chain("grouped", (3, 6, 5), -8, 7)
    weights = chain.draw.integers(-5, 6, (6, 1, 2, 2))
    weights[2:4] = weights[0:2]
    op = ig.Affine(
        read_only(weights), read_only([3, -9, 3, -9, 1, 0]), scaling(6, 1), (2, 1), (0, 0, 0, 0), (2, 3), groups=3
    )
    chain.add("depthwise", op, (6, 2, 2))
    chain.add("pointwise", chain.affine(2, 6, 1, 1, requantize=scaling(2, 2, -20, 25)), (2, 2, 2))
    return chain.add("pool", ig.MaxPool((2, 2), (1, 1)), (2, 1, 1)).network()


def residual() -> ig.IntegerNetwork:
    """Additions with like, unlike and negative factors; multipliers per channel; a table; the sum is the output."""
    chain = Chain("residual", (2, 3, 3), 0, 15)
    pads = read_only([0, 0])
    same = {"padding": (1, 1, 1, 1), "pad_value": pads}
    chain.add("conv", chain.affine(2, 2, 3, 3, largest=3, requantize=scaling(2, 3, -15, 15), **same), (2, 3, 3))
    values = read_only(np.round(10 * np.tanh(np.arange(-15, 16) / 5)))
    chain.add("act", ig.Table(values, -15, "tanh"), (2, 3, 3))
    first = ig.Add((1, 1), read_only([1, 1]), scaling(2, 1, 0, 12))
    chain.add("sum", first, (2, 3, 3), "act", "input")
    unlike = ig.Add((5, -3), read_only([-7, -7]), scaling(2, 2, multiplier=[1, 3]))  # channels differ in nothing else
    return chain.add("scaled", unlike, (2, 3, 3), "sum", "conv").network()


def averaged() -> ig.IntegerNetwork:
    """Average pooling over 3 x 2, a clamp of its own that two layers read, a fixed-point multiplier; one output."""
    chain = Chain("averaged", (2, 4, 4), 0, 31)
    ones = ig.Affine(
        read_only(np.ones((2, 1, 3, 2))), read_only([4, 4]), scaling(2, 3, 0, 20), (1, 2), (1, 0, 0, 0), groups=2,
        pad_value=read_only([0, 0]),
    )  # fmt: skip
    chain.add("average", ones, (2, 3, 2)).add("cap", ig.Clamp(2, 9), (2, 3, 2))
    chain.add("twice", ig.Add((2, 1), read_only([0, 5]), scaling(2)), (2, 3, 2), "cap", "cap")
    chain.add("flat", ig.Flatten(), (12,), "cap").add("other", ig.Flatten(), (12,), "twice")
    chain.add("join", ig.Add((-1, 1), read_only(np.zeros(12)), scaling(12)), (12,), "flat", "other")
    return chain.add("fc", chain.affine(1, 12, requantize=scaling(1, 9, -50, 50, 181)), (1,)).network()


def rounded() -> ig.IntegerNetwork:
    """Halves to even: shifts of 0, of one table's pins, of more, and of more than there are bits; signed and not."""
    chain = Chain("rounded", (2, 2, 2), 0, 15)
    chain.add("conv", chain.affine(4, 2, 1, 1, largest=31), (4, 2, 2))
    chain.add("round", ig.HalfEven(read_only([0, 3, 5, 6])), (4, 2, 2)).add("cap", ig.Clamp(-5, 7), (4, 2, 2))
    positive = ig.Affine(read_only(np.full((2, 16), 9)), read_only([800, 900]), scaling(2))
    chain.add("flat", ig.Flatten(), (16,)).add("fc", positive, (2,))
    return chain.add("fine", ig.HalfEven(read_only([8, 13])), (2,)).network()


def extreme() -> ig.IntegerNetwork:
    """16-bit weights, a zero row, equal rows, an input whose weights are all zero, a row of one weight."""
    chain = Chain("extreme", (6, 1, 1))
    weights = chain.draw.integers(-32767, 32768, (7, 6))
    weights[1] = 0
    weights[2], weights[3] = weights[0], -weights[0]
    weights[4] = [0, 0, 4, 0, 0, 0]
    weights[5] = [0, 0, 0, 11, 0, -171]  # merged products
    weights[:, 1] = 0
    op = ig.Affine(read_only(weights), read_only([5, -40, 5, 0, 0, 0, 1 << 40]), scaling(7, [0, 0, 0, 1, 3, 0, 44]))
    return chain.add("flat", ig.Flatten(), (6,)).add("fc", op, (7,)).network()


def zeros() -> ig.IntegerNetwork:
    """A layer of zeros, a constant input, and a table on a constant."""
    chain = Chain("zeros", (1, 2, 2), 5, 5)
    nothing = ig.Affine(read_only(np.zeros((2, 1, 2, 1))), read_only([0, -3]), scaling(2))
    chain.add("nothing", nothing, (2, 1, 2)).add("table", ig.Table(read_only([9, 8, 7, 6]), -3, "abs"), (2, 1, 2))
    sums = chain.affine(2, 1, 1, 2)
    chain.add("conv", sums, (2, 2, 1), "input").add("turned", ig.Flatten(), (4,)).add(
        "flat", ig.Flatten(), (4,), "table"
    )
    return chain.add("sum", ig.Add((1, 1), read_only(np.zeros(4)), scaling(4)), (4,), "turned", "flat").network()


def sparse() -> ig.IntegerNetwork:
    """Windows of at most six bits, which become tables: with a signed clamp, without taps, and one window that reads
    a bit more; pixels that are cut to two bits."""
    chain = Chain("sparse", (1, 5, 4))
    cut = ig.Affine(read_only(np.ones((1, 1, 1, 1))), read_only([0]), scaling(1, 6))
    chain.add("cut", cut, (1, 5, 4))
    weights = np.zeros((3, 1, 2, 2), np.int64)
    weights[0, 0], weights[1, 0, 0] = [[5, 0], [-3, 1]], [0, -9]
    op = ig.Affine(read_only(weights), read_only([2, -1, 5]), scaling(3, [2, 3, 0], -2, 1))
    chain.add("few", op, (3, 4, 3)).add("pool", ig.MaxPool((2, 2), (2, 1)), (3, 2, 2))
    wider = chain.draw.integers(1, 3, (2, 3, 1, 2))
    chain.add("next", ig.Affine(read_only(wider), read_only([1, -6]), scaling(2, 1, 0, 1)), (2, 2, 1))
    chain.add("last", ig.MaxPool((2, 1), (1, 1)), (2, 1, 1)).add("flat", ig.Flatten(), (2,))
    return chain.add(
        "fc", ig.Affine(read_only([[3, -2], [1, 1]]), read_only([0, 1]), scaling(2, 0, -3, 3)), (2,)
    ).network()


NETWORKS: dict[str, Callable[[], ig.IntegerNetwork]] = {
    made.__name__: made for made in (padded, grouped, residual, averaged, rounded, extreme, zeros, sparse)
}
