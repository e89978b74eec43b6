"""ONNX operators -> ATen calls, a function for each; version is that of the standard operators' set."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from nn2hdl.formats.calls import UnsupportedCallError
from nn2hdl.formats.onnx import quantizers, windows
from nn2hdl.formats.onnx.constants import FOLDED
from nn2hdl.formats.onnx.values import Codes, Known, Operator, Traced, Value
from nn2hdl.formats.onnx.writer import Writer

Translation = Callable[[Operator, Writer], Value]


def translate_operator(operator: Operator, writer: Writer) -> tuple[Value, ...]:
    """What an operator makes: its first result; the others cannot be read.

    Raises:
        UnsupportedCallError: the network would need something that is not supported.
    """
    translation = OPERATORS.get(operator.kind)
    if translation is None:
        raise UnsupportedCallError("it reads the network's input", "use it on constants only")
    return (translation(operator, writer),)


# Reductions and products


def _reduced(operation: str, overload: str) -> Translation:
    def translate(operator: Operator, writer: Writer) -> Value:
        x = operator.traced()
        axes = operator.integers("axes", 1)
        if not axes:
            raise UnsupportedCallError("a reduction over all axes", "reduce over height and width")
        keep = bool(operator.get("keepdims", 1))
        return writer.call(operator.name, operator.kind, operation, overload, self=x, dim=axes, keepdim=keep)

    return translate


def _gemm(operator: Operator, writer: Writer) -> Value:
    alpha, beta = operator.get("alpha", 1.0), operator.get("beta", 1.0)
    weight, bias = operator.input(1), operator.optional(2, "bias")
    operator.constant(1, "weight")
    assert isinstance(weight, Known)
    if operator.get("transA", 0):
        raise UnsupportedCallError("a product with a transposed activation", "leave transA out")
    step = weight.step
    if not operator.get("transB", 0):
        weight = Known(weight.array.T, None if step is None else np.broadcast_to(step, weight.array.shape).T)
    if alpha != 1:
        weight = Known(weight.array * alpha, None if weight.step is None else weight.step * abs(alpha))
    added = None
    if bias is not None:
        bias = np.ravel(bias) * beta if beta != 1 else np.ravel(bias)
        added = Known(np.broadcast_to(bias, (len(weight.array),)))
    return writer.call(operator.name, operator.kind, "linear", input=operator.traced(), weight=weight, bias=added)


def _matmul(operator: Operator, writer: Writer) -> Value:
    if isinstance(operator.input(1), Traced | Codes) and not isinstance(operator.input(0), Known):
        raise UnsupportedCallError("a product of two activations", "multiply by constant weights only")
    return writer.call(operator.name, operator.kind, "matmul", self=operator.traced(), other=operator.input(1))


def _batch_norm(operator: Operator, writer: Writer) -> Value:
    given = {name: operator.input(index) for name, index in zip(_STATISTICS, range(1, 5), strict=True)}
    for index, name in enumerate(_STATISTICS, 1):
        operator.constant(index, name)
    x = operator.traced()
    full = {
        "input": x,
        **given,
        "training": bool(operator.get("training_mode", 0)),
        "eps": operator.get("epsilon", 1e-5),
    }
    return writer.note(operator.name, operator.kind, "batch_norm", full, x.sizes)


_STATISTICS = ("weight", "bias", "running_mean", "running_var")


# Value by value


def _unary(operation: str, **fixed: object) -> Translation:
    """An ATen operation of one value; further arguments are numbers, or (attribute, default)."""

    def translate(operator: Operator, writer: Writer) -> Value:
        given = {name: operator.get(*value) if isinstance(value, tuple) else value for name, value in fixed.items()}
        return writer.call(operator.name, operator.kind, operation, self=operator.traced(), **given)

    return translate


def _binary(operation: str) -> Translation:
    def translate(operator: Operator, writer: Writer) -> Value:
        first, second = (_value(operator, index) for index in (0, 1))
        return writer.call(operator.name, operator.kind, operation, "Tensor", self=first, other=second)

    return translate


def _value(operator: Operator, index: int) -> Value | None:
    return operator.traced(index) if isinstance(operator.input(index), Codes) else operator.input(index)


def _clip(operator: Operator, writer: Writer) -> Value:
    low, high = (_bound(operator, name, index) for name, index in (("min", 1), ("max", 2)))
    value = operator.input(0)
    if isinstance(value, Codes):  # of integers: fewer of the codes
        return Codes(value.value, quantizers.narrowed(value.quantizer, low, high))
    if low is None and high is None:
        return operator.traced()
    return writer.call(operator.name, operator.kind, "clamp", self=operator.traced(), min=low, max=high)


def _bound(operator: Operator, name: str, index: int) -> float | None:
    if name in operator.attributes:
        return float(operator.attributes[name])
    given = operator.optional(index, name)
    return None if given is None else float(np.ravel(given)[0])


def _limit(operation: str) -> Translation:
    """Max and Min of an activation and a constant."""

    def translate(operator: Operator, writer: Writer) -> Value:
        values = [value for value in operator.inputs if isinstance(value, Traced)]
        others = [value for value in operator.inputs if isinstance(value, Known)]
        if len(values) != 1 or len(others) != 1:
            raise UnsupportedCallError(f"{operator.kind} of several activations", "use it with a constant")
        return writer.call(operator.name, operator.kind, operation, self=values[0], other=others[0])

    return translate


def _prelu(operator: Operator, writer: Writer) -> Value:
    slope = operator.constant(1, "slope")
    given = {"self": operator.traced(), "weight": Known(np.ravel(slope))}
    return writer.note(operator.name, operator.kind, "prelu", given, operator.traced().sizes)


def _hard_sigmoid(operator: Operator, writer: Writer) -> Value:
    """max(0, min(1, alpha x + beta))"""
    scale, shift = (
        Known(np.array(operator.get(name, value), np.float32)) for name, value in (("alpha", 0.2), ("beta", 0.5))
    )
    name, kind = operator.name, operator.kind
    scaled = writer.call(f"{name}.scale", kind, "mul", "Tensor", self=operator.traced(), other=scale)
    shifted = writer.call(f"{name}.shift", kind, "add", "Tensor", self=scaled, other=shift)
    return writer.call(name, kind, "clamp", self=shifted, min=0.0, max=1.0)


def _softmax(operation: str) -> Translation:
    def translate(operator: Operator, writer: Writer) -> Value:
        axis = operator.get("axis", 1 if operator.version < 13 else -1)
        given = {"self": operator.traced(), "dim": axis, "half_to_float": False}
        return writer.call(operator.name, operator.kind, operation, **given)

    return translate


def _cast(operator: Operator, writer: Writer) -> Value:
    if operator.get("to") not in (1, 11):
        raise UnsupportedCallError("a conversion of activations to another type", "compute in float32")
    return _kept(operator, writer)


# Wires


def _kept(operator: Operator, _: Writer) -> Value:
    value = operator.input(0)
    return value if isinstance(value, Codes) else operator.traced()


def _dropout(operator: Operator, writer: Writer) -> Value:
    training = operator.optional(2, "training_mode")
    if training is not None and np.any(training):
        raise UnsupportedCallError("dropout that is on", "export the network in eval mode")
    return _kept(operator, writer)


def _shaped(sizes_of: Callable[[Operator, tuple[int, ...]], list[int]]) -> Translation:
    """A reshape; of quantized integers, that of the values that they stand for."""

    def translate(operator: Operator, writer: Writer) -> Value:
        value = operator.input(0)
        x = value.value if isinstance(value, Codes) else operator.traced()
        sizes = sizes_of(operator, x.sizes)
        made = x if tuple(sizes) == x.sizes else writer.call(operator.name, "flatten", "reshape", self=x, shape=sizes)
        return Codes(made, value.quantizer) if isinstance(value, Codes) else made

    return translate


def _reshape(operator: Operator, sizes: tuple[int, ...]) -> list[int]:
    wanted = [int(size) for size in operator.constant(1, "shape")]
    if not operator.get("allowzero", 0):
        wanted = [sizes[axis] if size == 0 else size for axis, size in enumerate(wanted)]
    return wanted


def _flatten(operator: Operator, sizes: tuple[int, ...]) -> list[int]:
    axis = operator.get("axis", 1) % (len(sizes) + 1)
    return [math.prod(sizes[:axis]), math.prod(sizes[axis:])]


def _squeeze(operator: Operator, sizes: tuple[int, ...]) -> list[int]:
    axes = operator.integers("axes", 1)
    gone = (
        {axis % len(sizes) for axis in axes}
        if axes
        else {axis for axis, size in enumerate(sizes) if size == 1 and axis}
    )
    return [size for axis, size in enumerate(sizes) if axis not in gone]


def _unsqueeze(operator: Operator, sizes: tuple[int, ...]) -> list[int]:
    axes = operator.integers("axes", 1) or []
    return list(np.expand_dims(np.empty(sizes, bool), tuple(axes)).shape)


def _pad(operator: Operator, writer: Writer) -> Value:
    x, pads, value = operator.traced(), operator.integers("pads", 1) or [], operator.optional(2, "value")
    fill = operator.get("value", 0.0) if value is None else float(np.ravel(value)[0]) if value.size else 0.0
    if operator.get("mode", "constant") != "constant" or fill:
        raise UnsupportedCallError("padding with something else than zeros", "pad with zeros")
    if operator.optional(3, "axes") is not None or len(pads) != 2 * len(x.sizes):
        raise UnsupportedCallError("padding of some axes", "give the amounts of all axes")
    pairs = list(zip(pads[: len(x.sizes)], pads[len(x.sizes) :], strict=True))
    flat = [amount for pair in reversed(pairs[2:]) for amount in pair]
    if any(amount for pair in pairs[:2] for amount in pair):
        raise UnsupportedCallError("padding of batch or channels", "pad height and width only")
    return writer.call(operator.name, operator.kind, "constant_pad_nd", self=x, pad=flat, value=0)


def _shape(operator: Operator, _: Writer) -> Value:
    value = operator.input(0)
    sizes = value.value.sizes if isinstance(value, Codes) else operator.traced().sizes
    return Known(np.array(sizes[slice(operator.get("start", 0), operator.get("end"))], np.int64))


def _constant(operator: Operator, _: Writer) -> Value:
    if isinstance(value := operator.get("value"), Known):
        return value
    for name, kind in (
        ("value_float", np.float32),
        ("value_floats", np.float32),
        ("value_int", np.int64),
        ("value_ints", np.int64),
    ):
        if name in operator.attributes:
            return Known(np.asarray(operator.attributes[name], kind))
    raise UnsupportedCallError("a constant of another type", "use numbers")


OPERATORS: Mapping[str, Translation] = MappingProxyType(
    {
        "Add": _binary("add"),
        "AveragePool": windows.average_pool,
        "BatchNormalization": _batch_norm,
        "Cast": _cast,
        "Celu": _unary("celu", alpha=("alpha", 1.0)),
        "Clip": _clip,
        "Constant": _constant,
        "Conv": windows.conv,
        "Div": _binary("div"),
        "Dropout": _dropout,
        "Erf": _unary("erf"),
        "Elu": _unary("elu", alpha=("alpha", 1.0)),
        "Flatten": _shaped(_flatten),
        "Gelu": _unary("gelu", approximate=("approximate", "none")),
        "Gemm": _gemm,
        "GlobalAveragePool": windows.global_average,
        "GlobalMaxPool": windows.global_maximum,
        "HardSigmoid": _hard_sigmoid,
        "HardSwish": _unary("hardswish"),
        "Identity": _kept,
        "LeakyRelu": _unary("leaky_relu", negative_slope=("alpha", 0.01)),
        "LogSoftmax": _softmax("_log_softmax"),
        "MatMul": _matmul,
        "Max": _limit("maximum"),
        "MaxPool": windows.max_pool,
        "Min": _limit("minimum"),
        "Mish": _unary("mish"),
        "Mul": _binary("mul"),
        "Neg": _unary("neg"),
        "Abs": _unary("abs"),
        "PRelu": _prelu,
        "Pad": _pad,
        "Pow": lambda operator, writer: writer.note(
            operator.name, operator.kind, "pow",
            {"self": operator.traced(), "exponent": Known(operator.constant(1, "exponent"))}, operator.traced().sizes,
        ),
        "ReduceMax": _reduced("amax", "default"),
        "ReduceMean": _reduced("mean", "dim"),
        "Relu": _unary("relu"),
        "Reshape": _shaped(_reshape),
        "Selu": _unary("selu"),
        "Shape": _shape,
        "Sigmoid": _unary("sigmoid"),
        "Softmax": _softmax("_softmax"),
        "Softplus": _unary("softplus"),
        "Softsign": lambda operator, writer: writer.note(
            operator.name, operator.kind, "softsign", {"self": operator.traced()}, operator.traced().sizes
        ),
        "Squeeze": _shaped(_squeeze),
        "Sub": _binary("sub"),
        "Tanh": _unary("tanh"),
        "Unsqueeze": _shaped(_unsqueeze),
        **quantizers.OPERATORS,
    }
)  # fmt: skip
KINDS = frozenset(OPERATORS) | FOLDED
