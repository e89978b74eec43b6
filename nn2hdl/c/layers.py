"""How each operation of an integer network becomes C, and what that costs: one entry an operation.

Fully connected layers are not written here: they have several kernels (`kernels.py`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import numpy as np

from nn2hdl.c import storage, windows
from nn2hdl.c.product import Code
from nn2hdl.c.scaling import Scaling
from nn2hdl.exhaustive import exhaustive
from nn2hdl.integer import Add, Affine, Clamp, Flatten, HalfEven, MaxPool, Op, Range, Shape, Table, accumulator_range

T = TypeVar("T")


@dataclass(frozen=True)
class Place:
    """Where a layer's C stands: the function's name, shapes and C types of the operands and then of the result, and the
    ranges of the operands."""

    name: str
    shapes: Sequence[Shape]
    types: Sequence[str]
    ranges: Sequence[Range]

    @property
    def values(self) -> int:
        """How many values the layer makes."""
        return math.prod(self.shapes[-1])


@dataclass(frozen=True)
class PerValue:
    """Steps for each value of a result, each row of its window and each tap."""

    value: float
    row: float = 0.0
    tap: float = 0.0

    def of(self, values: int, window: tuple[int, int]) -> int:
        """Steps for a number of values with a window of (rows, taps)."""
        rows, taps = window
        return round(values * (self.value + self.row * rows + self.tap * taps))


@dataclass(frozen=True)
class LayerCode(Generic[T]):
    """All that C knows of one operation.

    Attributes:
        emit: (op, place) -> its C.
        window: (op) -> rows and taps that one value reads.
        steps: (op) -> instructions and cycles on the Cortex-M4 (GCC 12, -O2).
        avr: cycles on AVR (GCC 5, -Os).
        constants: (op) -> bytes of tables in flash, roughly.
    """

    emit: Callable[[T, Place], Code]
    window: Callable[[T], tuple[int, int]]
    steps: Callable[[T], tuple[PerValue, PerValue]]
    avr: PerValue
    constants: Callable[[T], int]


def emit_layer(op: Op, place: Place) -> Code:
    """C of a convolution, a pooling or an elementwise layer."""
    return _of(op).emit(op, place)


def layer_steps(cpu: str, op: Op, values: int) -> tuple[int, int]:
    """Instructions and cycles, roughly, of a layer that has one kernel and makes `values` values."""
    known = _of(op)
    instructions, cycles = (known.avr, known.avr) if cpu == "avr" else known.steps(op)
    window = known.window(op)
    return instructions.of(values, window), cycles.of(values, window)


def constant_bytes(op: Op) -> int:
    """Bytes of flash, roughly, of the tables of a layer that has but one kernel."""
    return _of(op).constants(op)


def is_wires(op: Op) -> bool:
    """True where an operation takes no code: its value lies in the memory of its input."""
    return LAYERS[type(op)] is None


def _of(op: Op) -> LayerCode[Any]:
    found = LAYERS[type(op)]
    if found is None:
        raise TypeError(f"{type(op).__name__} takes no code")
    return found


def _convolution(op: Affine, place: Place) -> Code:
    scaling = Scaling.of(op.requantize, *accumulator_range(op, place.ranges))
    sums = _sum_type(op, place.ranges)
    return Code(*windows.convolution(place.name, op, scaling, place.shapes, place.types, sums))


def _sum_type(op: Affine, ranges: Sequence[Range]) -> str:
    """Accumulators that no order of summation can overflow."""
    largest = _magnitude(ranges[0])
    if op.pad_value is not None and any(op.padding):
        largest = max(largest, int(np.abs(op.pad_value).max()))
    sums = np.abs(op.weights).reshape(len(op.weights), -1).sum(axis=1) * largest + np.abs(op.bias)
    return storage.narrowest(-int(max(sums.max(), 1 << 16)), int(max(sums.max(), 1 << 16)))


def _convolution_window(op: Affine) -> tuple[int, int]:
    depth, height, width = op.weights.shape[1:]
    return depth * height, depth * height * width


def _convolution_steps(op: Affine) -> tuple[PerValue, PerValue]:
    if any(op.padding):
        return PerValue(20, 0, 17.4), PerValue(25, 0, 28)
    return PerValue(2, 2.5, 4.1), PerValue(2, 5.1, 5.2)


def _weight_bytes(op: Affine) -> int:
    return op.weights.size * storage.BYTES[storage.type_of(op.weights)] + 4 * len(op.bias)


def _add(op: Add, place: Place) -> Code:
    scaling = Scaling.of(op.requantize, *accumulator_range(op, place.ranges))
    return Code(*windows.add(place.name, op, scaling, place.shapes[-1], place.types, _add_type(op, place.ranges)))


def _add_type(op: Add, ranges: Sequence[Range]) -> str:
    bound = sum(abs(int(factor)) * _magnitude(span) for factor, span in zip(op.factors, ranges, strict=True))
    bound = max(bound + int(np.abs(op.bias).max()), 1 << 16)
    return storage.narrowest(-bound, bound)


def _magnitude(span: Range) -> int:
    low, high = span
    return max(abs(int(low.min())), abs(int(high.max())))


def _pool_steps(op: MaxPool) -> tuple[PerValue, PerValue]:
    if any(op.padding):
        return PerValue(0, 0, 17.6), PerValue(0, 0, 27)
    return PerValue(0, 1.5, 5), PerValue(0, 2, 6.5)


def _no_window(_: object) -> tuple[int, int]:
    return 0, 0


def _no_bytes(_: object) -> int:
    return 0


# figures fitted to runs in the emulators: `scripts/bench_mcu.py` shows estimate and measurement side by side
LAYERS: Mapping[type[Any], LayerCode[Any] | None] = exhaustive(
    "C of the operations",
    Op,
    {
        Affine: LayerCode[Affine](
            emit=_convolution,
            window=_convolution_window,
            steps=_convolution_steps,
            avr=PerValue(80, 0, 61),
            constants=_weight_bytes,
        ),
        Add: LayerCode[Add](
            emit=_add,
            window=_no_window,
            steps=lambda _: (PerValue(13), PerValue(17.5)),
            avr=PerValue(80),
            constants=_no_bytes,
        ),
        MaxPool: LayerCode[MaxPool](
            emit=lambda op, place: Code("", windows.max_pool(place.name, op, place.shapes, place.types)),
            window=lambda op: (op.kernel[0], math.prod(op.kernel)),
            steps=_pool_steps,
            avr=PerValue(80),
            constants=_no_bytes,
        ),
        Clamp: LayerCode[Clamp](
            emit=lambda op, place: Code("", windows.clamp(place.name, op, place.values, place.types)),
            window=_no_window,
            steps=lambda _: (PerValue(4.4), PerValue(7.7)),
            avr=PerValue(80),
            constants=_no_bytes,
        ),
        Table: LayerCode[Table](
            emit=lambda op, place: Code(*windows.lookup(place.name, op, place.values, place.types)),
            window=_no_window,
            steps=lambda _: (PerValue(5), PerValue(8)),
            avr=PerValue(80),
            constants=_no_bytes,
        ),
        HalfEven: LayerCode[HalfEven](
            emit=lambda op, place: Code(*windows.half_even(place.name, op, place.shapes[-1], place.types)),
            window=_no_window,
            steps=lambda _: (PerValue(8.1), PerValue(16.2)),
            avr=PerValue(92),
            constants=lambda op: len(op.shift),
        ),
        Flatten: None,  # wires: a value that lies in its input's memory
    },
)
