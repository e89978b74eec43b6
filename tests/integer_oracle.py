"""Random integer networks, and a slow interpreter in Python's own integers that shares no code with nn2hdl's."""

from __future__ import annotations

from fractions import Fraction

import numpy as np

from nn2hdl import integer as ig
from nn2hdl.integer import read_only
from nn2hdl.meaning import Input
from nn2hdl.windows import output_size


def requantize(draw, channels: int, clamp: bool = True) -> ig.Requantize:
    """A random requantization."""
    low, high = sorted(draw.integers(-60, 200, 2).tolist())
    multiplier = draw.integers(1, 9, channels) if draw.random() < 0.4 else np.ones(channels)
    ends = (low if draw.random() < 0.7 else None, high if draw.random() < 0.7 else None) if clamp else (None, None)
    return ig.Requantize(read_only(multiplier), read_only(draw.integers(0, 7, channels)), *ends)


class NetworkMaker:
    """Appends random layers that fit the ones before."""

    def __init__(self, seed: int):
        self.draw = np.random.default_rng(seed)
        low = int(self.draw.integers(-40, 20))
        self.ends = (low, low + int(self.draw.choice([0, 1, 3, 15, 200, 255, 65535])))
        self.shape = (int(self.draw.integers(1, 5)), *self.draw.integers(3, 8, 2).tolist())
        self.layers: list[ig.Layer] = []
        self.last = ig.INPUT

    def network(self, name: str = "random") -> ig.IntegerNetwork:
        """The network so far."""
        return ig.IntegerNetwork(name, Input(self.shape, *self.ends), tuple(self.layers), self.last)

    def shape_of(self, name: str):
        return self.network().shape_of(name)

    def append(self, op, shape, inputs=None) -> None:
        name = f"{type(op).__name__.lower()}{len(self.layers)}"
        self.layers.append(ig.Layer(name, op, inputs or (self.last,), tuple(map(int, shape))))
        self.last = name

    def weights(self, *shape) -> np.ndarray:
        """Mostly small ones with zeros between; sometimes none at all, single bits, one value alone, or 16 bits."""
        kind, values = self.draw.choice(10), self.draw.integers(-12, 13, shape)
        values[self.draw.random(shape) < 0.2] = 0
        values[self.draw.integers(0, shape[0])] *= self.draw.integers(0, 2)  # often a row of zeros
        if kind < 4:
            values = (0 * values, np.sign(values), np.full(shape, -128), 2731 * values)[kind]
        return read_only(values)

    def convolution(self) -> None:
        draw, (channels, height, width) = self.draw, self.shape_of(self.last)
        groups = int(draw.choice([g for g in range(1, channels + 1) if channels % g == 0]))
        padding = tuple(draw.integers(0, 3, 4).tolist()) if draw.random() < 0.6 else (0, 0, 0, 0)
        stride, dilation = (tuple(draw.integers(1, 3, 2).tolist()) for _ in range(2))
        kernel = tuple(draw.integers(1, 4, 2).tolist())
        size = output_size(height, width, kernel, stride, padding, dilation)
        if min(size) < 1:
            kernel, dilation = (1, 1), (1, 1)
            size = output_size(height, width, kernel, stride, padding)
        outputs = groups * int(draw.integers(1, 3))
        pad = read_only(draw.integers(-60, 60, channels)) if any(padding) else None
        op = ig.Affine(
            self.weights(outputs, channels // groups, *kernel),
            read_only(draw.integers(-500, 500, outputs)),
            requantize(draw, outputs),
            stride,
            padding,
            dilation,
            groups,
            pad,
        )
        self.append(op, (outputs, *size))

    def pool(self) -> None:
        draw, (channels, height, width) = self.draw, self.shape_of(self.last)
        kernel = tuple(int(draw.integers(1, min(4, side + 1))) for side in (height, width))
        stride = tuple(draw.integers(1, 3, 2).tolist())
        padding = tuple(int(draw.integers(0, k)) for k in (kernel[0], kernel[0], kernel[1], kernel[1]))
        self.append(
            ig.MaxPool(kernel, stride, padding), (channels, *output_size(height, width, kernel, stride, padding))
        )

    def clamp(self) -> None:
        low, high = sorted(self.draw.integers(-50, 200, 2).tolist())
        which = self.draw.integers(0, 4)
        self.append(ig.Clamp(low if which & 1 else None, high if which & 2 else None), self.shape_of(self.last))

    def table(self) -> None:
        low, high = ig.value_ranges(self.network())[self.last]
        low, high = int(low.min()), int(high.max())
        if high - low < 5000:
            values = read_only(self.draw.integers(-100, 100, high - low + 1 + int(self.draw.integers(0, 5))))
            self.append(ig.Table(values, low, "square"), self.shape_of(self.last))

    def half_even(self) -> None:
        shape = self.shape_of(self.last)
        self.append(ig.HalfEven(read_only(self.draw.integers(0, 9, shape[0]))), shape)

    def add(self) -> None:
        shape = self.shape_of(self.last)
        others = [n for n in (ig.INPUT, *(layer.name for layer in self.layers)) if self.shape_of(n) == shape]
        other = str(self.draw.choice(others))
        factors = tuple(int(f) for f in self.draw.integers(-5, 6, 2))
        bias = read_only(self.draw.integers(-99, 99, shape[0]))
        self.append(ig.Add(factors, bias, requantize(self.draw, shape[0])), shape, (self.last, other))

    def head(self) -> None:
        shape = self.shape_of(self.last)
        features = int(np.prod(shape))
        self.append(ig.Flatten(), (features,))
        outputs = int(self.draw.integers(1, 5))
        bias = read_only(self.draw.integers(-500, 500, outputs))
        affine = ig.Affine(self.weights(outputs, features), bias, requantize(self.draw, outputs, clamp=False))
        self.append(affine, (outputs,))


def random_network(seed: int) -> ig.IntegerNetwork:
    """A small network of one to five layers, sometimes with a fully connected head and layers behind it."""
    maker = NetworkMaker(seed)
    steps = [maker.convolution, maker.convolution, maker.pool, maker.clamp, maker.table, maker.half_even, maker.add]
    for _ in range(int(maker.draw.integers(1, 5))):
        steps[maker.draw.integers(0, len(steps))]()
    if maker.draw.random() < 0.6 or maker.last == ig.INPUT:
        maker.head()
        if maker.draw.random() < 0.5:
            (maker.clamp, maker.table, maker.add, maker.half_even)[maker.draw.integers(0, 4)]()
    return maker.network()


def random_images(network: ig.IntegerNetwork, count: int, seed: int) -> np.ndarray:
    """Images of which some take only the two ends of the range."""
    draw, ends = np.random.default_rng(seed), (network.input_low, network.input_high)
    images = draw.integers(ends[0], ends[1] + 1, (count, *network.input_shape))
    images[: count // 2] = np.where(draw.random(images[: count // 2].shape) < 0.5, *ends)
    return images


def run(network: ig.IntegerNetwork, image: np.ndarray) -> dict[str, np.ndarray]:
    """Every value of the network for one image, as arrays of Python integers."""
    values = {ig.INPUT: np.array(image.tolist(), dtype=object)}
    for layer in network.layers:
        operands = [values[name] for name in layer.inputs]
        values[layer.name] = np.array(_apply(layer, operands), dtype=object).reshape(layer.shape)
    return values


def _apply(layer: ig.Layer, operands):
    op, x = layer.op, operands[0]
    if isinstance(op, ig.Flatten):
        return [value for value in x.flat]
    if isinstance(op, ig.Clamp):
        return [_clamp(v, op.low, op.high) for v in x.flat]
    if isinstance(op, ig.Table):
        return [int(op.values[v - op.first]) for v in x.flat]
    if isinstance(op, ig.HalfEven):
        return [_half_even(x[at], int(op.shift[at[0]])) for at in np.ndindex(*layer.shape)]
    if isinstance(op, ig.MaxPool):
        return [max(_window(op, x, c, r, k)) for c, r, k in np.ndindex(*layer.shape)]
    return [_scaled(op, position, operands) for position in np.ndindex(*layer.shape)]


def _scaled(op, position, operands) -> int:
    channel = position[0]
    total = int(op.bias[channel])
    if isinstance(op, ig.Add):
        total += sum(factor * x[position] for factor, x in zip(op.factors, operands, strict=True))
    elif op.weights.ndim == 2:
        total += sum(int(w) * v for w, v in zip(op.weights[channel], operands[0], strict=True))
    else:
        total += _correlate(op, operands[0], *position)
    requantize = op.requantize
    value = (total * int(requantize.multiplier[channel])) // 2 ** int(requantize.shift[channel])
    return _clamp(value, requantize.low, requantize.high)


def _half_even(value, shift) -> int:
    """What is left of half a step more than the value, by fractions."""
    return round(Fraction(value, 2**shift) - Fraction(1, 2)) if shift else value


def _clamp(value, low, high):
    value = value if low is None else max(value, low)
    return value if high is None else min(value, high)


def _window(op, x, channel, row, column):
    for i in range(op.kernel[0]):
        for j in range(op.kernel[1]):
            r, c = row * op.stride[0] + i - op.padding[0], column * op.stride[1] + j - op.padding[2]
            if 0 <= r < x.shape[1] and 0 <= c < x.shape[2]:
                yield x[channel, r, c]


def _correlate(op, x, channel, row, column) -> int:
    outputs, inputs, height, width = op.weights.shape
    first = channel // (outputs // op.groups) * inputs
    total = 0
    for k, i, j in np.ndindex(inputs, height, width):
        r = row * op.stride[0] + i * op.dilation[0] - op.padding[0]
        c = column * op.stride[1] + j * op.dilation[1] - op.padding[2]
        inside = 0 <= r < x.shape[1] and 0 <= c < x.shape[2]
        total += int(op.weights[channel, k, i, j]) * (x[first + k, r, c] if inside else int(op.pad_value[first + k]))
    return total
