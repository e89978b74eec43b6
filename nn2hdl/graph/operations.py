"""The operations of a float network: what each is, and all that the float IR knows of it.

To add one: write its class, put it into `Op`, and give it an entry in `OPERATIONS` at the end of this file. The import
of a room that has a table of its own then names what is missing: how it becomes integers (`quantization/lower.py`),
what it is in torch (`train/operations.py`) and when quantization-aware training meets it (`train/qat/network.py`).
`formats/` makes it of what model files hold. How to add an operation of the integer network says
`integer/operations.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any, Generic, TypeVar

import numpy as np

from nn2hdl import windows
from nn2hdl.errors import ModelError
from nn2hdl.exhaustive import exhaustive
from nn2hdl.graph.functions import evaluate
from nn2hdl.graph.quantizer import Quantize
from nn2hdl.windows import Padding, output_size

Shape = tuple[int, ...]
Pair = tuple[int, int]


# What the operations are


@dataclass(frozen=True, eq=False)
class Conv2d:
    """Cross-correlation. weight [out, in/groups, kh, kw], bias [out]; pad_value [in] is what padding means in
    input units (0.0 everywhere but behind a folded normalization). step [out]: the real value of one integer step of
    the weights, where the file has integers."""

    weight: np.ndarray
    bias: np.ndarray
    stride: Pair = (1, 1)
    padding: Padding = (0, 0, 0, 0)
    dilation: Pair = (1, 1)
    groups: int = 1
    pad_value: np.ndarray | None = None
    step: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class Linear:
    """weight [out, in], bias [out]; step [out] as in Conv2d."""

    weight: np.ndarray
    bias: np.ndarray
    step: np.ndarray | None = None


@dataclass(frozen=True)
class Clip:
    """min(max(x, low), high): ReLU is (0, inf), ReLU6 (0, 6), Hardtanh (-1, 1)."""

    low: float
    high: float


@dataclass(frozen=True)
class MaxPool2d:
    """Padding never wins: padded taps count as minus infinity."""

    kernel: Pair
    stride: Pair
    padding: Padding = (0, 0, 0, 0)


@dataclass(frozen=True)
class AvgPool2d:
    """Sum of the window over kernel[0] * kernel[1]; padded taps count as zeros (count_include_pad)."""

    kernel: Pair
    stride: Pair
    padding: Padding = (0, 0, 0, 0)


@dataclass(frozen=True)
class Flatten:
    """(c, h, w) -> (c*h*w,) in C order."""


@dataclass(frozen=True)
class Add:
    """Sum of two values of one shape."""


@dataclass(frozen=True)
class Elementwise:
    """A named scalar function from `nn2hdl.graph.functions`, with its parameters in order."""

    function: str
    arguments: tuple[float, ...] = ()


Op = Conv2d | Linear | Clip | MaxPool2d | AvgPool2d | Flatten | Add | Elementwise | Quantize
T = TypeVar("T")


# What is to be said of each


class Scale(Enum):
    """Where the scale of an operation's output, the real value of one integer step, comes from."""

    KEPT = auto()  # the input's: every output is one of the inputs, or the end of a clip
    CALIBRATED = auto()  # chosen, to cover the values that the output takes
    DERIVED = auto()  # the input's times a factor: a mean is a sum in smaller steps


class Clipped(Enum):
    """What becomes of a Clip that alone reads an operation's output."""

    ABSORBED = auto()  # the integer operation ends in a clamp of its own, which does the clipping
    PASSED = auto()  # op(clip(x)) = clip(op(x)): the clip may as well come before
    KEPT = auto()  # it becomes a layer of its own


class Sign(Enum):
    """When an operation's output can be negative."""

    ALWAYS = auto()
    AS_INPUTS = auto()  # where an input can
    AS_MEASURED = auto()  # where calibration saw negative values


@dataclass(frozen=True)
class Operation(Generic[T]):
    """All that the float IR knows of one operation. No field has a default, so that none is forgotten.

    Attributes:
        shape: (op, shapes of the inputs) -> shape of the output. Raises ModelError where they do not fit; `infer_shape`
            adds the layer's name.
        run: (op, values [n, *shape] of the inputs) -> values of the output, in the dtype of the first.
        parameters: names of the fields that were trained; the first are the weights.
        scale: where the scale of the output comes from.
        aligned: whether integers are simpler where all inputs have one scale: a sum then needs no factors.
        clipped: what becomes of a Clip behind it.
        sign: when the output can be negative.
        words: (op) -> its parameters, for people.
    """

    shape: Callable[[T, Sequence[Shape]], Shape]
    run: Callable[[T, Sequence[np.ndarray]], np.ndarray]
    parameters: tuple[str, ...]
    scale: Scale
    aligned: bool
    clipped: Clipped
    sign: Sign
    words: Callable[[T], str]


# The rules that are longer than a line


def _expect(fits: bool, parameters: object, found: object) -> None:
    if not fits:
        raise ModelError(f"input of shape {found} does not fit parameters of shape {parameters}")


def _positions(shape: Shape, kernel: Pair, op: Conv2d | MaxPool2d | AvgPool2d) -> Pair:
    """Rows and columns of an operation's windows on an image."""
    _, height, width = shape
    dilation = op.dilation if isinstance(op, Conv2d) else (1, 1)
    rows, columns = output_size(height, width, kernel, op.stride, op.padding, dilation)
    if rows < 1 or columns < 1:
        raise ModelError(f"a {kernel[0]}x{kernel[1]} window does not fit into {height}x{width}", hint="check --input")
    return rows, columns


def _convolved_shape(op: Conv2d, inputs: Sequence[Shape]) -> Shape:
    outputs, channels, *kernel = op.weight.shape
    _expect(len(inputs[0]) == 3 and inputs[0][0] == channels * op.groups, op.weight.shape, inputs[0])
    return (outputs, *_positions(inputs[0], (kernel[0], kernel[1]), op))


def _convolve(op: Conv2d, inputs: Sequence[np.ndarray]) -> np.ndarray:
    x = windows.pad_images(inputs[0], op.padding, 0.0 if op.pad_value is None else op.pad_value)
    y = windows.convolve(x, op.weight, op.stride, op.dilation, op.groups)
    biased: np.ndarray = np.add(y, op.bias.astype(x.dtype).reshape(-1, 1, 1))
    return biased


def _convolution_words(op: Conv2d) -> str:
    outputs, inputs, rows, columns = op.weight.shape
    text = f"{rows}x{columns}, {inputs * op.groups} -> {outputs}"
    text += f", stride {op.stride[0]}x{op.stride[1]}" if op.stride != (1, 1) else ""
    text += f", padding {op.padding}" if any(op.padding) else ""
    return text + (f", {op.groups} groups" if op.groups > 1 else "")


def _linear_shape(op: Linear, inputs: Sequence[Shape]) -> Shape:
    _expect(len(inputs[0]) == 1 and inputs[0][0] == op.weight.shape[1], op.weight.shape, inputs[0])
    return (op.weight.shape[0],)


def _multiply(op: Linear, inputs: Sequence[np.ndarray]) -> np.ndarray:
    x = inputs[0]
    y: np.ndarray = x @ op.weight.T.astype(x.dtype) + op.bias.astype(x.dtype)
    return y


def _pooled_shape(op: MaxPool2d | AvgPool2d, inputs: Sequence[Shape]) -> Shape:
    _expect(len(inputs[0]) == 3, op.kernel, inputs[0])
    return (inputs[0][0], *_positions(inputs[0], op.kernel, op))


def _largest(op: MaxPool2d, inputs: Sequence[np.ndarray]) -> np.ndarray:
    return windows.max_pool(windows.pad_images(inputs[0], op.padding, -np.inf), op.kernel, op.stride)


def _mean(op: AvgPool2d, inputs: Sequence[np.ndarray]) -> np.ndarray:
    view = windows.windows(windows.pad_images(inputs[0], op.padding, 0.0), op.kernel, op.stride)
    y: np.ndarray = view.mean(axis=(4, 5), dtype=inputs[0].dtype)
    return y


def _pooling_words(op: MaxPool2d | AvgPool2d) -> str:
    return f"{op.kernel[0]}x{op.kernel[1]}, stride {op.stride[0]}x{op.stride[1]}"


def _clip(op: Clip, inputs: Sequence[np.ndarray]) -> np.ndarray:
    kind = inputs[0].dtype.type
    y: np.ndarray = np.clip(inputs[0], kind(op.low), kind(op.high))
    return y


def _added_shape(_: Add, inputs: Sequence[Shape]) -> Shape:
    _expect(len(inputs) == 2 and inputs[0] == inputs[1], inputs[0], inputs[-1])
    return inputs[0]


def _quantized_shape(op: Quantize, inputs: Sequence[Shape]) -> Shape:
    for part in (op.scale, op.zero_point):
        _expect(part.shape in ((1,), inputs[0][:1]), part.shape, inputs[0])
    return inputs[0]


def _evaluate(op: Elementwise, inputs: Sequence[np.ndarray]) -> np.ndarray:
    return evaluate(op.function, op.arguments, inputs[0]).astype(inputs[0].dtype)


# The table

OPERATIONS: Mapping[type[Any], Operation[Any]] = exhaustive(
    "operations of the float network",
    Op,
    {
        Conv2d: Operation[Conv2d](
            shape=_convolved_shape,
            run=_convolve,
            parameters=("weight", "bias"),
            scale=Scale.CALIBRATED,
            aligned=False,
            clipped=Clipped.ABSORBED,
            sign=Sign.ALWAYS,
            words=_convolution_words,
        ),
        Linear: Operation[Linear](
            shape=_linear_shape,
            run=_multiply,
            parameters=("weight", "bias"),
            scale=Scale.CALIBRATED,
            aligned=False,
            clipped=Clipped.ABSORBED,
            sign=Sign.ALWAYS,
            words=lambda op: f"{op.weight.shape[1]} -> {op.weight.shape[0]}",
        ),
        MaxPool2d: Operation[MaxPool2d](
            shape=_pooled_shape,
            run=_largest,
            parameters=(),
            scale=Scale.KEPT,
            aligned=False,
            clipped=Clipped.PASSED,
            sign=Sign.AS_INPUTS,
            words=_pooling_words,
        ),
        AvgPool2d: Operation[AvgPool2d](
            shape=_pooled_shape,
            run=_mean,
            parameters=(),
            scale=Scale.DERIVED,
            aligned=False,
            clipped=Clipped.ABSORBED,
            sign=Sign.AS_INPUTS,
            words=_pooling_words,
        ),
        Add: Operation[Add](
            shape=_added_shape,
            run=lambda _, inputs: inputs[0] + inputs[1],
            parameters=(),
            scale=Scale.CALIBRATED,
            aligned=True,
            clipped=Clipped.ABSORBED,
            sign=Sign.AS_INPUTS,
            words=lambda _: "",
        ),
        Clip: Operation[Clip](
            shape=lambda _, inputs: inputs[0],
            run=_clip,
            parameters=(),
            scale=Scale.KEPT,
            aligned=False,
            clipped=Clipped.KEPT,
            sign=Sign.AS_INPUTS,
            words=lambda op: f"[{op.low:g}, {op.high:g}]",
        ),
        Elementwise: Operation[Elementwise](
            shape=lambda _, inputs: inputs[0],
            run=_evaluate,
            parameters=(),
            scale=Scale.CALIBRATED,
            aligned=False,
            clipped=Clipped.KEPT,
            sign=Sign.AS_MEASURED,
            words=lambda op: op.function,
        ),
        Quantize: Operation[Quantize](
            shape=_quantized_shape,
            run=lambda op, inputs: op.values(inputs[0]),
            parameters=(),
            scale=Scale.CALIBRATED,
            aligned=False,
            clipped=Clipped.KEPT,
            sign=Sign.AS_MEASURED,
            words=lambda op: f"{op.low} to {op.high}",
        ),
        Flatten: Operation[Flatten](
            shape=lambda _, inputs: (int(np.prod(inputs[0])),),
            run=lambda _, inputs: inputs[0].reshape(len(inputs[0]), -1),
            parameters=(),
            scale=Scale.KEPT,
            aligned=False,
            clipped=Clipped.PASSED,
            sign=Sign.AS_INPUTS,
            words=lambda _: "",
        ),
    },
)


def operation(op: Op) -> Operation[Any]:
    """What the table says of an operation."""
    return OPERATIONS[type(op)]


def weights_of(op: Op) -> np.ndarray | None:
    """An operation's weights; None where it has none."""
    parameters = operation(op).parameters
    return getattr(op, parameters[0]) if parameters else None


def has_weights(op: Op) -> bool:
    """True for operations with parameters that were trained."""
    return bool(operation(op).parameters)
