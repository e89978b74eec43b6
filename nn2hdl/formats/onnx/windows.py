"""ONNX operators with windows: convolutions and poolings, as ATen calls."""

from __future__ import annotations

import math

from nn2hdl.formats.calls import UnsupportedCallError
from nn2hdl.formats.onnx.values import Codes, Operator, Traced, Value
from nn2hdl.formats.onnx.writer import Writer


def conv(operator: Operator, writer: Writer) -> Value:
    """Conv over height and width; padding that differs by side comes first."""
    x, kernel = operator.traced(), operator.constant(1, "weight").shape[2:]
    if len(kernel) != 2 or len(x.sizes) != 4:
        raise UnsupportedCallError(f"a convolution over {len(kernel)} axes", "use a convolution over height and width")
    strides, dilations = _pair(operator, "strides"), _pair(operator, "dilations")
    x, padding = _padded(operator, writer, x, kernel, strides, dilations)
    return writer.call(
        operator.name, operator.kind, "conv2d",
        input=x, weight=operator.input(1), bias=operator.input(2),
        stride=strides, padding=padding, dilation=dilations, groups=operator.get("group", 1),
    )  # fmt: skip


def _pair(operator: Operator, attribute: str) -> list[int]:
    return [int(value) for value in operator.get(attribute) or (1, 1)]


def _pads(
    operator: Operator, x: Traced, kernel: tuple[int, ...], strides: list[int], dilations: list[int]
) -> list[int]:
    """(top, left, bottom, right), as ONNX has it."""
    auto = operator.get("auto_pad", "NOTSET")
    if auto in ("NOTSET", ""):
        pads = [int(value) for value in operator.get("pads") or (0, 0, 0, 0)]
        if len(pads) != 4 or min(pads) < 0:
            raise UnsupportedCallError(f"padding by {pads}", "pad height and width")
        return pads
    if auto == "VALID":
        return [0, 0, 0, 0]
    before, after = [], []
    for size, taps, stride, dilation in zip(x.sizes[2:], kernel, strides, dilations, strict=True):
        total = max((math.ceil(size / stride) - 1) * stride + (taps - 1) * dilation + 1 - size, 0)
        less, more = total // 2, total - total // 2
        before.append(more if auto == "SAME_LOWER" else less)
        after.append(less if auto == "SAME_LOWER" else more)
    return [*before, *after]


def _padded(
    operator: Operator, writer: Writer, x: Traced, kernel: tuple[int, ...], strides: list[int], dilations: list[int]
) -> tuple[Traced, list[int]]:
    """The input and the padding that the call itself does: zeros come first where the sides differ."""
    top, left, bottom, right = _pads(operator, x, kernel, strides, dilations)
    if (top, left) == (bottom, right):
        return x, [top, left]
    padded = writer.call(
        f"{operator.name}.pad", "Pad", "constant_pad_nd", self=x, pad=[left, right, top, bottom], value=0
    )
    return padded, [0, 0]


def max_pool(operator: Operator, writer: Writer) -> Value:
    """MaxPool, of values or of quantized integers."""
    value = operator.input(0)
    if isinstance(value, Codes):  # the largest of quantized values is the largest value, quantized
        return Codes(_pooled(operator, writer, value.value), value.quantizer)
    return _pooled(operator, writer, operator.traced())


def _pooled(operator: Operator, writer: Writer, x: Traced) -> Traced:
    kernel, strides = _window(operator, x)
    top, left, bottom, right = _pads(operator, x, tuple(kernel), strides, [1, 1])
    if operator.get("ceil_mode", 0) or _pair(operator, "dilations") != [1, 1]:
        raise UnsupportedCallError("a pooling with ceil_mode or dilations", "use plain windows")
    rows, columns = (
        (size + before + after - taps) // stride + 1
        for size, taps, stride, before, after in zip(
            x.sizes[2:], kernel, strides, (top, left), (bottom, right), strict=True
        )
    )
    given = {"self": x, "kernel_size": kernel, "stride": strides, "padding": [top, bottom, left, right], "dilation": 1}
    return writer.note(operator.name, operator.kind, "max_pool2d", given, (*x.sizes[:2], rows, columns))


def _window(operator: Operator, x: Traced) -> tuple[list[int], list[int]]:
    kernel = [int(value) for value in operator.get("kernel_shape") or ()]
    if len(kernel) != 2 or len(x.sizes) != 4:
        raise UnsupportedCallError(f"a pooling over {len(kernel)} axes", "pool height and width")
    return kernel, _pair(operator, "strides")


def average_pool(operator: Operator, writer: Writer) -> Value:
    """AveragePool, where padding counts or is not there."""
    x = operator.traced()
    kernel, strides = _window(operator, x)
    if operator.get("ceil_mode", 0):
        raise UnsupportedCallError("a pooling with ceil_mode", "use plain windows")
    pads = _pads(operator, x, tuple(kernel), strides, [1, 1])
    counts = bool(operator.get("count_include_pad", 0))
    if any(pads) and not counts:
        raise UnsupportedCallError("AveragePool with count_include_pad=0", "use count_include_pad=1, or no padding")
    x, padding = _padded(operator, writer, x, tuple(kernel), strides, [1, 1])
    return writer.call(
        operator.name, operator.kind, "avg_pool2d",
        self=x, kernel_size=kernel, stride=strides, padding=padding, count_include_pad=True,
    )  # fmt: skip


def global_average(operator: Operator, writer: Writer) -> Value:
    """The mean over height and width."""
    return writer.call(operator.name, operator.kind, "mean", "dim", self=operator.traced(), dim=[2, 3], keepdim=True)


def global_maximum(operator: Operator, writer: Writer) -> Value:
    """The largest over height and width."""
    return writer.call(operator.name, operator.kind, "amax", self=operator.traced(), dim=[2, 3], keepdim=True)
