"""Integer network IR: what the circuit and the C code both compute, in integers alone.

Grammar::

    IntegerNetwork = input shape and range, Layer*, output name
    Layer          = name, Op, input names, output shape (without batch)
    Op             = Affine | Add | MaxPool | Clamp | Table | Flatten
    Requantize     = clamp((acc * multiplier) >> shift, low, high), per output channel

Scales, widths and how they were chosen are provenance: nothing computes with them. Average pooling is an Affine
whose weights are ones. Which class the outputs name, if they name one, says `nn2hdl.meaning`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from nn2hdl.meaning import Meaning
from nn2hdl.windows import Padding

INPUT = "input"
Shape = tuple[int, ...]
Pair = tuple[int, int]


def read_only(values, dtype=np.int64) -> np.ndarray:
    """A read-only int64 copy."""
    array = np.array(values, dtype=dtype)
    array.setflags(write=False)
    return array


def clamped(values: np.ndarray, low: int | None, high: int | None) -> np.ndarray:
    """min(max(values, low), high); None leaves that side open."""
    return values if low is None and high is None else np.clip(values, low, high)


@dataclass(frozen=True, eq=False)
class Requantize:
    """multiplier [channels] >= 1, shift [channels] >= 0, and the clamp; None leaves that side open.

    The rounding constant is part of the bias that comes before.
    """

    multiplier: np.ndarray
    shift: np.ndarray
    low: int | None = None
    high: int | None = None

    def apply(self, accumulator: np.ndarray) -> np.ndarray:
        """Requantizes accumulators [n, channels, ...]."""
        form = (-1,) + (1,) * (accumulator.ndim - 2)
        value = (accumulator * self.multiplier.reshape(form)) >> self.shift.reshape(form)
        return clamped(value, self.low, self.high)


@dataclass(frozen=True, eq=False)
class Affine:
    """acc = weights * x + bias: a convolution with weights [out, in/groups, kh, kw] or a product with [out, in].

    pad_value [in] is the integer that stands for 0.0 outside the image.
    """

    weights: np.ndarray
    bias: np.ndarray
    requantize: Requantize
    stride: Pair = (1, 1)
    padding: Padding = (0, 0, 0, 0)
    dilation: Pair = (1, 1)
    groups: int = 1
    pad_value: np.ndarray | None = None

    @property
    def is_convolution(self) -> bool:
        """True for windows over an image, False for a fully connected layer."""
        return self.weights.ndim == 4


@dataclass(frozen=True, eq=False)
class Add:
    """acc = factors[0] * a + factors[1] * b + bias, elementwise; bias [channels]."""

    factors: tuple[int, int]
    bias: np.ndarray
    requantize: Requantize


@dataclass(frozen=True)
class MaxPool:
    """Largest value of each window; padded taps never win."""

    kernel: Pair
    stride: Pair
    padding: Padding = (0, 0, 0, 0)


@dataclass(frozen=True)
class Clamp:
    """min(max(x, low), high); None leaves that side open."""

    low: int | None
    high: int | None


@dataclass(frozen=True, eq=False)
class Table:
    """values[x - first]: an elementwise function on every value that x can take."""

    values: np.ndarray
    first: int
    function: str


@dataclass(frozen=True)
class Flatten:
    """(c, h, w) -> (c*h*w,) in C order; only wires."""


Op = Affine | Add | MaxPool | Clamp | Table | Flatten


@dataclass(frozen=True, eq=False)
class Layer:
    """One operation; `inputs` name earlier layers, or INPUT."""

    name: str
    op: Op
    inputs: tuple[str, ...]
    shape: Shape


@dataclass(frozen=True, eq=False)
class IntegerNetwork:
    """The golden model's program. The input is an array of integers in [input_low, input_high].

    classifies: True where the outputs name classes, False where they are values for their own sake; `meaning` says it
    in full.
    """

    name: str
    input_shape: Shape
    layers: tuple[Layer, ...]
    output: str
    input_low: int = 0
    input_high: int = 255
    class_names: tuple[str, ...] = ()
    provenance: dict = field(default_factory=dict)
    classifies: bool = True

    @property
    def meaning(self) -> Meaning:
        """What the outputs are: scores of classes, a binary decision, or values."""
        return Meaning.of(self.classifies, math.prod(self.shape_of(self.output)))

    @property
    def classes(self) -> int:
        """How many classes the outputs tell apart; 0 where they are values."""
        return self.meaning.classes(math.prod(self.shape_of(self.output)))

    def layer(self, name: str) -> Layer:
        """The layer of that name; KeyError where there is none."""
        for layer in self.layers:
            if layer.name == name:
                return layer
        raise KeyError(name)

    def shape_of(self, name: str) -> Shape:
        """Output shape of a layer, or of the input."""
        return self.input_shape if name == INPUT else self.layer(name).shape

    def consumers(self) -> dict[str, list[Layer]]:
        """Name of each value -> the layers that read it."""
        readers: dict[str, list[Layer]] = {INPUT: [], **{layer.name: [] for layer in self.layers}}
        for layer in self.layers:
            for name in layer.inputs:
                readers[name].append(layer)
        return readers
