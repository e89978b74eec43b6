"""Rules for layers with weights or windows: convolution, linear, BatchNorm, pooling."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nn2hdl.formats.calls import Call, UnsupportedCallError, pair
from nn2hdl.formats.draft import ScaleShift, Value, added
from nn2hdl.formats.pointwise import per_channel
from nn2hdl.graph import AvgPool2d, BatchStatistics, Conv2d, Linear, MaxPool2d, Quantize, Rounding
from nn2hdl.windows import Padding

_NO_DILATION = "use dilation=1"


def conv2d(call: Call) -> Value:
    """aten.conv2d and aten.convolution; zero padding in front of it is absorbed."""
    value, weight = call.value("input"), call.constant("weight")
    if weight.ndim != 4 or len(value.shape) != 3:
        raise UnsupportedCallError("a convolution of images only", "use Conv2d on (batch, channels, height, width)")
    if call.get("transposed"):
        raise UnsupportedCallError("not supported", "replace ConvTranspose2d by Conv2d")
    bias, dilation = call.optional("bias"), call.pair("dilation")
    op = Conv2d(
        weight,
        np.zeros(len(weight)) if bias is None else bias,
        call.pair("stride"),
        added(value.padding, _padding(call["padding"], weight.shape[2:], dilation)),
        dilation,
        int(call.number("groups")),
        step=_per_output(call.step("weight")),
    )
    return call.emit(op, _unpadded(call, value))


def _padding(padding: object, kernel: tuple[int, ...], dilation: tuple[int, int]) -> Padding:
    if padding == "valid":
        return (0, 0, 0, 0)
    if padding == "same":
        rows, columns = (d * (k - 1) for d, k in zip(dilation, kernel, strict=True))
        return (rows // 2, rows - rows // 2, columns // 2, columns - columns // 2)
    rows, columns = pair(padding)
    return (rows, rows, columns, columns)


def _unpadded(call: Call, value: Value) -> str:
    top, bottom, left, right = value.padding
    channels, height, width = value.shape
    return call.read(Value(value.key, (channels, height - top - bottom, width - left - right), label=value.label))


def linear(call: Call) -> Value:
    """aten.linear: input [n, in], weight [out, in]."""
    weight, step = call.constant("weight"), call.step("weight")
    return _linear(call, call.value("input"), weight, call.optional("bias"), step)


def addmm(call: Call) -> Value:
    """aten.addmm(bias, input, transposed weight)."""
    if call["beta"] != 1 or call["alpha"] != 1:
        raise UnsupportedCallError("addmm with beta or alpha", "use Linear")
    return _linear(call, call.value("mat1"), _transposed(call, "mat2"), call.constant("self"))


def matmul(call: Call) -> Value:
    """aten.mm and aten.matmul of an activation and a constant matrix."""
    name = "mat2" if "mat2" in call.arguments else "other"
    matrix, step = _transposed(call, name), call.step(name)
    return _linear(call, call.value("self"), matrix, None, None if step is None else step.T)


def _transposed(call: Call, name: str) -> np.ndarray:
    matrix = call.constant(name)
    if matrix.ndim != 2:
        raise UnsupportedCallError("a product with something else than a matrix", "use Linear")
    return matrix.T


def _per_output(step: np.ndarray | None) -> np.ndarray | None:
    """One step for each output's weights."""
    if step is None:
        return None
    rows = step.reshape(len(step), -1)
    if not (rows == rows[:, :1]).all():
        raise UnsupportedCallError("weights with several scales for one output", "use a scale per layer or per output")
    return rows[:, 0].copy()


def _linear(
    call: Call, value: Value, weight: np.ndarray, bias: np.ndarray | None, step: np.ndarray | None = None
) -> Value:
    if len(value.shape) != 1:
        raise UnsupportedCallError(
            f"applied to the last axis of a value of shape {value.shape}", "flatten in front of it: flatten(1)"
        )
    bias = np.zeros(len(weight)) if bias is None else np.broadcast_to(bias, (len(weight),)).copy()
    return call.emit(Linear(weight, bias, _per_output(step)), call.read(value))


def batch_norm(call: Call) -> Value:
    """BatchNorm1d/2d in eval mode."""
    mean, variance = call.optional("running_mean"), call.optional("running_var")
    if call.get("training") or mean is None or variance is None:
        raise train_mode(call)
    weight, bias = call.optional("weight"), call.optional("bias")
    with np.errstate(invalid="ignore"):  # NaN is found, and named, by verify
        scale = (1.0 if weight is None else weight) / np.sqrt(variance + call.number("eps"))
        known = BatchStatistics(np.zeros(len(mean)) if bias is None else bias, np.abs(scale) * np.sqrt(variance))
    shift = (0.0 if bias is None else bias) - mean * scale
    return call.pointwise(ScaleShift(scale, shift, known), "input")


def train_mode(call: Call) -> UnsupportedCallError:
    """BatchNorm that computes its statistics from the batch."""
    return UnsupportedCallError(
        "it uses the statistics of each batch", "call model.eval() before exporting, and keep track_running_stats=True"
    )


def batch_norm_training(call: Call) -> Value:
    """The decomposed forms of BatchNorm in training mode."""
    raise train_mode(call)


def quantize(call: Call) -> Value:
    """A quantizer that the file has: one scale and zero point, or one per channel."""
    value = call.value("self")
    scale, zero = (per_channel(call.constant(name), value.shape) for name in ("scale", "zero_point"))
    ends = int(call.number("low")), int(call.number("high"))
    return call.emit(Quantize(scale, zero, *ends, Rounding(call["rounding"])), call.read(value))


def max_pool2d(call: Call) -> Value:
    """aten.max_pool2d; another size because of ceil_mode is found by the caller."""
    if call.pair("dilation") != (1, 1):
        raise UnsupportedCallError("MaxPool2d with dilation", _NO_DILATION)
    kernel, padding = call.pair("kernel_size"), call["padding"]
    stride = pair(call["stride"] or kernel)
    key = call.read(call.value("self"))
    if isinstance(padding, list) and len(padding) == 4:  # ONNX has one for each side
        top, bottom, left, right = map(int, padding)
    else:
        (top, left), (bottom, right) = pair(padding), pair(padding)
    return call.emit(MaxPool2d(kernel, stride, (top, bottom, left, right)), key)


def avg_pool2d(call: Call) -> Value:
    """aten.avg_pool2d; zero padding in front of it is absorbed."""
    value = call.value("self")
    kernel, (rows, columns) = call.pair("kernel_size"), call.pair("padding")
    if call["divisor_override"] is not None:
        raise UnsupportedCallError("AvgPool2d with divisor_override", "divide by the size of the window")
    if (rows or columns) and not call["count_include_pad"]:
        raise UnsupportedCallError("AvgPool2d with count_include_pad=False", "count_include_pad=True, or padding=0")
    padding = added(value.padding, (rows, rows, columns, columns))
    op = AvgPool2d(kernel, pair(call["stride"] or kernel), padding)
    return call.emit(op, _unpadded(call, value) if len(value.shape) == 3 else call.read(value))


def adaptive_pool(op: type[AvgPool2d | MaxPool2d]) -> Callable[[Call], Value]:
    """Adaptive pooling to a size that divides the input's: a pooling of equal windows."""

    def rule(call: Call) -> Value:
        key, target = call.read(call.value("self")), call.pair("output_size")
        size = call.draft.shape_of(key)[1:]
        if len(size) != 2 or any(have % want for have, want in zip(size, target, strict=True)):
            raise UnsupportedCallError(
                f"pooling of {'x'.join(map(str, size))} to {'x'.join(map(str, target))}",
                "use an output size that divides the input's, such as 1",
            )
        kernel = (size[0] // target[0], size[1] // target[1])
        return call.emit(op(kernel, kernel), key)

    return rule


def reduce_axes(op: type[AvgPool2d | MaxPool2d]) -> Callable[[Call], Value]:
    """Mean or maximum over height, width or both: a pooling whose window spans them."""

    def rule(call: Call) -> Value:
        value = call.value("self")
        held = call.draft.shape_of(value.key)
        rank = len(value.shape) + 1
        reduced = {axis % rank for axis in (call.integers("dim") if call.get("dim") else ())}
        axes = {_held_axis(value.shape, held, axis) for axis in reduced}
        if not axes or not axes <= {1, 2} or any(value.padding):
            raise UnsupportedCallError("a reduction over other axes than height and width", "reduce over dim=(2, 3)")
        rows, columns = (held[axis] if axis in axes else 1 for axis in (1, 2))
        return call.emit(op((rows, columns), (rows, columns)), value.key)

    return rule


def _held_axis(seen: tuple[int, ...], held: tuple[int, ...], axis: int) -> int | None:
    """Which axis of the held (c, h, w) an axis of the program's tensor (batch first) is; None where unclear."""
    if axis == 0 or len(held) != 3:
        return None
    if seen == held:
        return axis - 1
    if len(seen) == 2 and seen == held[:2]:
        return axis - 1
    return (0, 2)[axis - 1] if len(seen) == 2 and held[1] == 1 and seen == (held[0], held[2]) else None
