"""The operations of an integer network: what each is, and all that the integer IR knows of it.

To add one: write its class, put it into `Op`, and give it an entry in `OPERATIONS` at the end of this file. The import
of a room that has a table of its own then names what is missing there: its C (`c/layers.py`), how gradients pass
(`train/qat/integer_operations.py`); its circuit (`hdl/`) is needed too. `quantization/lower.py` makes it of a float
operation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import Any, Generic, TypeVar, assert_never

import numpy as np

from nn2hdl import windows
from nn2hdl.exhaustive import exhaustive
from nn2hdl.fixedpoint import INT64_BITS, fits_int64, halves_to_even
from nn2hdl.integer import affine, fields
from nn2hdl.integer.affine import Affine
from nn2hdl.integer.requantize import (
    Range,
    Requantize,
    checked,
    clamped,
    plus,
    read_only,
    requantized_range,
    scaled_range,
)
from nn2hdl.integer.rules import Pair, Shape, check_channels, check_clamp, check_window, expect, moved_output
from nn2hdl.meaning import Role
from nn2hdl.windows import Padding, output_size

# What the operations are


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


@dataclass(frozen=True, eq=False)
class HalfEven:
    """x >> shift [channels], rounded half to even, as IEEE 754 and ONNX round. The layer before has added half a step:
    so a floor rounds half up, and x was a half only where all bits below the shift are 0. The even neighbor is then
    the one without the lowest bit. A shift of 0 changes nothing."""

    shift: np.ndarray

    def apply(self, x: np.ndarray) -> np.ndarray:
        """Of values [n, channels, ...]."""
        return halves_to_even(x, self.shift.reshape((-1,) + (1,) * (x.ndim - 2)))


@dataclass(frozen=True)
class Flatten:
    """(c, h, w) -> (c*h*w,) in C order; only wires."""


Op = Affine | Add | MaxPool | Clamp | Table | HalfEven | Flatten
T = TypeVar("T")


# What is to be said of each


class Scale(Enum):
    """What an operation does to the real value of one integer step, and to the zero point."""

    KEPT = auto()  # the output's are the first input's: its values are among the input's, or ends of a clamp
    OWN = auto()  # the output has its own


@dataclass(frozen=True)
class Operation(Generic[T]):
    """All that the integer IR knows of one operation. No field has a default, so that none is forgotten.

    Attributes:
        shape: (op, shapes of the inputs) -> shape of the output. Raises VerifyError where they, or the op's own
            parameters, are not what they should be; `verify` adds the layer's name.
        range: (op, ranges of the inputs, shape of the first) -> exact range of the output, per channel. Raises
            QuantizeError where a value may leave 63 bits.
        run: (op, ranges of the inputs) -> the function that makes the output's values of the inputs', int64
            [n, *shape]. What depends on the ranges alone is decided once. This is the golden model.
        scale: what the operation does to the scale.
        shifted: (op, zero points of the inputs, zero point of the output) -> the same operation on values that are
            stored with these zero points added; None where no exact integers do it.
        reads: (op, which channels of the output are read [channels], channels of each input) -> the operation
            without the work for the others, and which channels of each input it reads then.
        weights: (op) -> the weights; None where it has none.
        roles: what a layer of it may be there for; what it usually is comes first.
        words: (op) -> kind and parameters, for people.
        fields: what the fields that are no tensors may hold in a file.
    """

    shape: Callable[[T, Sequence[Shape]], Shape]
    range: Callable[[T, Sequence[Range], Shape], Range]
    run: Callable[[T, Sequence[Range]], Callable[..., np.ndarray]]
    scale: Scale
    shifted: Callable[[T, Sequence[int], int], T | None]
    reads: Callable[[T, np.ndarray, Sequence[int]], tuple[T, Sequence[np.ndarray]]]
    weights: Callable[[T], np.ndarray | None]
    roles: tuple[Role, ...]
    words: Callable[[T], tuple[str, str]]
    fields: fields.Fields


# The rules that are longer than a line; those of Affine have a file of their own


def _reads_all(op: T, read: np.ndarray, channels: Sequence[int]) -> tuple[T, Sequence[np.ndarray]]:
    """Of every operation that makes each channel of the same channel of its inputs."""
    return op, [read] * len(channels)


def _add_shape(op: Add, inputs: Sequence[Shape]) -> Shape:
    expect(len(inputs) == 2 and inputs[0] == inputs[1], f"adds shapes {list(inputs)}")
    check_channels(op.bias, op.requantize, inputs[0][0])
    expect(all(fits_int64(factor, factor) for factor in op.factors), f"factors {op.factors}")
    return inputs[0]


def _add_sums(op: Add, inputs: Sequence[Range]) -> Range:
    terms = [scaled_range(ends, factor) for ends, factor in zip(inputs, op.factors, strict=True)]
    return checked(*(terms[0][side] + terms[1][side] + op.bias for side in (0, 1)))


def _add_run(op: Add, _: Sequence[Range]) -> Callable[..., np.ndarray]:
    def run(a: np.ndarray, b: np.ndarray) -> np.ndarray:
        bias = op.bias.reshape((-1,) + (1,) * (a.ndim - 2))
        return op.requantize.apply(a * op.factors[0] + b * op.factors[1] + bias)

    return run


def _add_shifted(op: Add, taken: Sequence[int], added: int) -> Add | None:
    if (moved := moved_output(op.bias, op.requantize, added)) is None:
        return None
    bias = moved[0] - sum(factor * zero for factor, zero in zip(op.factors, taken, strict=True))
    return replace(op, bias=read_only(bias), requantize=moved[1])


def _max_pool_shape(op: MaxPool, inputs: Sequence[Shape]) -> Shape:
    first = inputs[0]
    check_window(op.kernel, op.stride, op.padding)
    expect(len(first) == 3, f"pools a value of shape {first}")
    top, bottom, left, right = op.padding
    fits = max(top, bottom) < op.kernel[0] and max(left, right) < op.kernel[1]
    expect(fits, "a window lies in the padding alone")
    channels, height, width = first
    return (channels, *output_size(height, width, op.kernel, op.stride, op.padding))


def _max_pool_run(op: MaxPool, inputs: Sequence[Range]) -> Callable[..., np.ndarray]:
    lowest = int(inputs[0][0].min())
    return lambda x: windows.max_pool(windows.pad_images(x, op.padding, lowest), op.kernel, op.stride)


def _clamp_shape(op: Clamp, inputs: Sequence[Shape]) -> Shape:
    check_clamp(op.low, op.high)
    return inputs[0]


def _clamp_range(op: Clamp, inputs: Sequence[Range], _: Shape) -> Range:
    low, high = inputs[0]
    return clamped(low, op.low, op.high), clamped(high, op.low, op.high)


def _table_shape(op: Table, inputs: Sequence[Shape]) -> Shape:
    expect(op.values.ndim == 1 and len(op.values) > 0, "a table without values")
    return inputs[0]


def _table_range(op: Table, inputs: Sequence[Range], _: Shape) -> Range:
    low, high = inputs[0]
    expect(
        low.min() >= op.first and high.max() < op.first + len(op.values),
        f"a table of {op.function} does not cover [{low.min()}, {high.max()}]",
    )
    spans = [op.values[a - op.first : b - op.first + 1] for a, b in zip(low, high, strict=True)]
    return checked(np.array([s.min() for s in spans]), np.array([s.max() for s in spans]))


def _half_even_shape(op: HalfEven, inputs: Sequence[Shape]) -> Shape:
    expect(op.shift.shape == inputs[0][:1] and op.shift.dtype == np.int64, f"shifts of shape {op.shift.shape}")
    expect(bool(((op.shift >= 0) & (op.shift <= INT64_BITS)).all()), "a shift below 0 or above 62")
    return inputs[0]


def _half_even_range(op: HalfEven, inputs: Sequence[Range], _: Shape) -> Range:
    """It never falls."""
    low, high = inputs[0]
    return op.apply(low[None])[0], op.apply(high[None])[0]


def _flatten_range(_: Flatten, inputs: Sequence[Range], shape: Shape) -> Range:
    low, high = (np.repeat(end, int(np.prod(shape[1:]))) for end in inputs[0])
    return low, high


def _flatten_reads(op: Flatten, read: np.ndarray, channels: Sequence[int]) -> tuple[Flatten, Sequence[np.ndarray]]:
    return op, [np.any(read.reshape(channels[0], -1), axis=1)]


def _ends(values: np.ndarray) -> str:
    low, high = int(values.min()), int(values.max())
    return f"{low}" if low == high else f"{low} to {high}"


# The table

_WINDOW: fields.Fields = {"stride": (fields.PAIR, True), "padding": (fields.PADDING, True)}

OPERATIONS: Mapping[type[Any], Operation[Any]] = exhaustive(
    "operations of the integer network",
    Op,
    {
        Affine: Operation[Affine](
            shape=affine.shape,
            range=lambda op, inputs, _: requantized_range(op.requantize, affine.sums(op, inputs)),
            run=affine.run,
            scale=Scale.OWN,
            shifted=affine.shifted,
            reads=affine.reads,
            weights=lambda op: op.weights,
            roles=(Role.TRAINED, Role.INPUT_CODING, Role.POOLING),
            words=affine.words,
            fields={
                **_WINDOW,
                "dilation": (fields.PAIR, True),
                "groups": (fields.is_positive, True),
                "requantize": (fields.is_requantize, True),
                "pad_value": (fields.is_nothing, False),
            },
        ),
        Add: Operation[Add](
            shape=_add_shape,
            range=lambda op, inputs, _: requantized_range(op.requantize, _add_sums(op, inputs)),
            run=_add_run,
            scale=Scale.OWN,
            shifted=_add_shifted,
            reads=_reads_all,
            weights=lambda _: None,
            roles=(Role.FIXED, Role.INPUT_CODING),
            words=lambda _: ("add", ""),
            fields={
                "factors": (fields.list_of(fields.is_integer, 2), True),
                "requantize": (fields.is_requantize, True),
            },
        ),
        MaxPool: Operation[MaxPool](
            shape=_max_pool_shape,
            range=lambda _, inputs, __: inputs[0],
            run=_max_pool_run,
            scale=Scale.KEPT,
            shifted=lambda op, _, __: op,
            reads=_reads_all,
            weights=lambda _: None,
            roles=(Role.POOLING,),
            words=lambda op: ("max_pool", f"{op.kernel[0]}x{op.kernel[1]}"),
            fields={**_WINDOW, "kernel": (fields.PAIR, True)},
        ),
        Clamp: Operation[Clamp](
            shape=_clamp_shape,
            range=_clamp_range,
            run=lambda op, _: lambda x: clamped(x, op.low, op.high),
            scale=Scale.KEPT,
            shifted=lambda op, _, added: Clamp(plus(op.low, added), plus(op.high, added)),
            reads=_reads_all,
            weights=lambda _: None,
            roles=(Role.FIXED, Role.INPUT_CODING),
            words=lambda _: ("clamp", ""),
            fields={"low": (fields.is_end, True), "high": (fields.is_end, True)},
        ),
        Table: Operation[Table](
            shape=_table_shape,
            range=_table_range,
            run=lambda op, _: lambda x: op.values[x - op.first],
            scale=Scale.OWN,
            shifted=lambda op, taken, added: replace(
                op, values=read_only(op.values + added), first=op.first + taken[0]
            ),
            reads=_reads_all,
            weights=lambda _: None,
            roles=(Role.FIXED, Role.INPUT_CODING),
            words=lambda op: ("table", op.function),
            fields={"first": (fields.is_integer, True), "function": (fields.is_text, True)},
        ),
        HalfEven: Operation[HalfEven](
            shape=_half_even_shape,
            range=_half_even_range,
            run=lambda op, _: op.apply,
            scale=Scale.OWN,
            shifted=lambda op, taken, added: op if (taken[0], added) == (0, 0) else None,
            reads=_reads_all,
            weights=lambda _: None,
            roles=(Role.FIXED, Role.INPUT_CODING),
            words=lambda op: ("half_even", f"shift {_ends(op.shift)}"),
            fields={},
        ),
        Flatten: Operation[Flatten](
            shape=lambda _, inputs: (int(np.prod(inputs[0])),),
            range=_flatten_range,
            run=lambda _, __: lambda x: x.reshape(len(x), -1),
            scale=Scale.KEPT,
            shifted=lambda op, _, __: op,
            reads=_flatten_reads,
            weights=lambda _: None,
            roles=(Role.FIXED, Role.INPUT_CODING),
            words=lambda _: ("flatten", ""),
            fields={},
        ),
    },
)
BY_NAME = {kind.__name__: kind for kind in OPERATIONS}  # as files name them


def operation(op: Op) -> Operation[Any]:
    """What the table says of an operation."""
    return OPERATIONS[type(op)]


def weights_of(op: Op) -> np.ndarray | None:
    """An operation's weights; None where it has none."""
    return operation(op).weights(op)


def accumulator_range(op: Affine | Add, inputs: Sequence[Range]) -> Range:
    """Range of acc per output channel, before requantization."""
    match op:
        case Affine():
            return affine.sums(op, inputs)
        case Add():
            return _add_sums(op, inputs)
        case unknown:
            assert_never(unknown)
