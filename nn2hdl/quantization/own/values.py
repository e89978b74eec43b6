"""What a value of the float network is while a graph with quantizers becomes integers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.integer import read_only
from nn2hdl.meaning import Role

NO_QUANTIZER = "quantize every value between layers in the file, or load the float network"
OPEN = (-np.inf, np.inf)
WHOLE = 1e-6  # numbers as near to an integer as this are meant to be one


@dataclass(frozen=True, eq=False)
class Integers:
    """Values that an integer layer computes: step [1] or [channels] times (q - zero). Behind a sign zero is 1/2."""

    layer: str
    step: np.ndarray
    zero: float = 0.0

    @property
    def only_step(self) -> float:
        """The step, where all channels have one."""
        return float(self.step[0])


@dataclass(frozen=True, eq=False)
class Waiting:
    """Sums of a layer, unit * acc + offset per channel, that no quantizer has read yet: the layer without its
    requantization, a clip of the real values, and the nodes that only arrange them behind it."""

    node: fg.Node
    op: ig.Affine | ig.Add
    inputs: tuple[str, ...]
    role: Role | None
    unit: np.ndarray
    offset: np.ndarray
    clip: tuple[float, float] = OPEN
    behind: tuple[fg.Node, ...] = ()


@dataclass(frozen=True, eq=False)
class Function:
    """A function of integers, elementwise, that no quantizer has read yet; `of` takes real values."""

    node: fg.Node
    source: Integers
    of: Callable[[np.ndarray], np.ndarray]
    name: str

    def at(self, codes: np.ndarray) -> np.ndarray:
        """Real values at integers."""
        return self.of((codes - self.source.zero) * self.source.only_step)


Value = Integers | Waiting | Function


def integers(value: Value) -> Integers:
    """A value that a layer can read; QuantizeError where the file has no quantizer for it."""
    if isinstance(value, Integers):
        return value
    raise QuantizeError("its input is not quantized in the file", hint=NO_QUANTIZER)


def same(values: np.ndarray) -> bool:
    """Whether all are equal."""
    return bool((values == values[0]).all())


def is_whole(exact: np.ndarray) -> np.ndarray:
    """Which numbers are meant to be integers."""
    return np.asarray(np.abs(exact - np.rint(exact)) <= WHOLE * np.maximum(1.0, np.abs(exact)))


def whole(exact: np.ndarray, what: str) -> np.ndarray:
    """Numbers as integers; QuantizeError where they are none."""
    if not is_whole(exact).all():
        raise QuantizeError(f"its {what} are no whole steps of their scale", hint="check the file")
    return np.asarray(np.rint(exact), np.int64)


def split(sums: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Numbers as integers, and what is left of them."""
    floor = np.floor(sums)
    return floor.astype(np.int64), sums - floor


def no_requantize(channels: int) -> ig.Requantize:
    """All bits of the accumulator."""
    return ig.Requantize(read_only(np.ones(channels)), read_only(np.zeros(channels)))


def arranging(op: fg.MaxPool2d | fg.Flatten) -> ig.Op:
    """What only arranges integers, as it arranges floats."""
    return ig.Flatten() if isinstance(op, fg.Flatten) else ig.MaxPool(op.kernel, op.stride, op.padding)


def zero_of(op: fg.Quantize) -> float:
    """What stored integers count from: they are q - zero_point, but 0 and 1 of a sign."""
    return 0.5 if op.rounding is fg.Rounding.SIGN else 0.0


def stored(op: fg.Quantize, real: np.ndarray) -> np.ndarray:
    """Stored integers of real values of any shape, where all channels have one scale."""
    q = op.integers(real.reshape(1, 1, -1)).reshape(real.shape)
    return np.asarray(q if zero_of(op) else q - op.zero_point[0], np.int64)
