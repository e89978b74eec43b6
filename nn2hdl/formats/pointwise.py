"""Rules for what acts on every value alone: clipping, named functions, arithmetic with constants, residual sums."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from nn2hdl.formats.calls import Call, UnsupportedCallError, activation
from nn2hdl.formats.draft import ScaleShift, Value
from nn2hdl.graph import Add, Clip, Elementwise
from nn2hdl.graph.functions import evaluate

_SELU = (1.6732632423543772, 1.0507009873554805)


def clip(low: float | str, high: float | str) -> Callable[[Call], Value]:
    """Clipping between two numbers, or two arguments of the call by name; an argument of None does not clip."""

    def bound(call: Call, limit: float | str, otherwise: float) -> float:
        if not isinstance(limit, str):
            return limit
        value = np.asarray(otherwise) if call.get(limit) is None else call.constant(limit)
        if np.size(value) != 1:
            raise UnsupportedCallError("limits that differ from value to value", "clip all values alike")
        return float(np.reshape(value, ()))

    def rule(call: Call) -> Value:
        least, most = bound(call, low, -math.inf), bound(call, high, math.inf)
        if math.isnan(least) or math.isnan(most) or least == math.inf or most == -math.inf:
            raise UnsupportedCallError(f"limits of {least:g} and {most:g}", "clip between numbers")
        return call.pointwise(Clip(min(least, most), most))  # where they are swapped, all values become the upper one

    return rule


def threshold(call: Call) -> Value:
    """x where x > threshold, else a value: a clip where both are the same number."""
    if call["threshold"] != call["value"]:
        raise UnsupportedCallError("Threshold with another value than its threshold", "use ReLU or Hardtanh")
    return call.pointwise(Clip(call.number("threshold"), math.inf))


def function(name: str, *arguments: str) -> Callable[[Call], Value]:
    """A function of `nn2hdl.graph.functions`, with the call's arguments of these names."""

    def rule(call: Call) -> Value:
        return named(call, name, *(call.number(argument) for argument in arguments))

    return rule


def named(call: Call, name: str, *arguments: float) -> Value:
    """The function with these arguments, if it is finite: Softplus with beta 0 is not, nor are slopes of NaN."""
    with np.errstate(all="ignore"):
        if not np.isfinite(evaluate(name, arguments, np.linspace(-8, 8, 257))).all():
            raise UnsupportedCallError(
                f"{name} with {', '.join(map('{:g}'.format, arguments))}", "use finite arguments"
            )
    return call.pointwise(Elementwise(name, arguments))


def gelu(call: Call) -> Value:
    """Exact, or with the tanh approximation."""
    return call.pointwise(Elementwise("gelu_tanh" if call["approximate"] == "tanh" else "gelu"))


def elu(call: Call) -> Value:
    """ELU, and SELU as ATen decomposes it."""
    alpha, scale, input_scale = (call.number(name) for name in ("alpha", "scale", "input_scale"))
    if input_scale == 1 and np.allclose((alpha, scale), _SELU):
        return call.pointwise(Elementwise("selu"))
    if (scale, input_scale) != (1.0, 1.0):
        raise UnsupportedCallError("ELU with scales", "use ELU, SELU or CELU")
    return named(call, "elu", alpha)


def prelu(call: Call) -> Value:
    """PReLU with one slope for all channels: a LeakyReLU."""
    slopes = np.unique(call.constant("weight"))
    if slopes.size != 1:
        raise UnsupportedCallError("PReLU with a slope per channel", "use PReLU() with one slope, or LeakyReLU")
    return named(call, "leaky_relu", float(slopes[0]))


def rrelu(call: Call) -> Value:
    """RReLU in eval mode: LeakyReLU with the mean slope."""
    return named(call, "leaky_relu", (call.number("lower") + call.number("upper")) / 2)


def power(call: Call) -> Value:
    """Squares only."""
    exponent = call["exponent"]
    if isinstance(exponent, Value) or call.constant("exponent").size != 1 or exponent != 2:
        shown = exponent if isinstance(exponent, int | float) else "a tensor"
        raise UnsupportedCallError(f"a power of {shown}", "use a square, or another activation")
    return call.pointwise(Elementwise("square"))


def negative(call: Call) -> Value:
    """-x."""
    return _affine(call, call.value("self"), -1.0, 0.0)


def add(call: Call) -> Value:
    """A residual sum, or a constant per channel."""
    first, second, alpha = call["self"], call["other"], call.number("alpha", 1)
    if isinstance(first, Value) and isinstance(second, Value):
        return _residual(call, first, second, alpha)
    if isinstance(first, Value):
        return _affine(call, first, 1.0, alpha * call.constant("other"))
    return _affine(call, call.value("other"), alpha, call.constant("self"))


def _residual(call: Call, first: Value, second: Value, alpha: float) -> Value:
    if alpha != 1:
        raise UnsupportedCallError("a sum with alpha", "add without alpha")
    if first.shape != second.shape:
        if call.draft.is_unknown(first.key) or call.draft.is_unknown(second.key):  # reported already
            return Value(call.draft.add_unknown(f"{call.key}/sum", call.shape), call.shape)
        raise UnsupportedCallError(
            f"a sum of different shapes, {first.shape} and {second.shape}", "add values of one shape"
        )
    return call.emit(Add(), call.read(first), call.read(second))


def subtract(call: Call) -> Value:
    """A constant taken away, or an activation taken from a constant."""
    first, second, alpha = call["self"], call["other"], call.number("alpha", 1)
    if operation_reversed(call):
        first, second = second, first
    if isinstance(first, Value) and isinstance(second, Value):
        raise UnsupportedCallError("a difference of two activations", "use a sum")
    if isinstance(first, Value):
        return _affine(call, first, 1.0, -alpha * _number(second))
    return _affine(call, activation(second), -alpha, _number(first))


def operation_reversed(call: Call) -> bool:
    """Whether the call is aten.rsub(self, other) = other - alpha * self."""
    return call.operation == "rsub"


def multiply(call: Call) -> Value:
    """A constant per channel; also x * x, and x * sigmoid(x), x * tanh(softplus(x)) as people write them."""
    first, second = call["self"], call["other"]
    if isinstance(first, Value) and isinstance(second, Value):
        if first == second:
            return call.emit(Elementwise("square"), call.read(first))
        for x, gate in ((first, second), (second, first)):
            if (found := _gated(call, call.read(x), call.read(gate))) is not None:
                return found
        raise UnsupportedCallError("a product of two activations", "multiply by constants only")
    value, factor = (first, second) if isinstance(first, Value) else (second, first)
    return _affine(call, activation(value), _number(factor), 0.0)


def _gated(call: Call, x: str, gate: str) -> Value | None:
    """x times a function of x, for the functions that exporters take apart; None for others. GELU is written as
    x / 2 * (1 + erf(x / sqrt 2)), the half on any side."""
    name, factor = _gate_of(call, x, gate), 1.0
    if name is None:
        x, factor, shift = _scaled(call, x)
        name = None if shift else _gate_of(call, x, gate)
    if name is None:
        return None
    factor *= 2.0 if name == "gelu" else 1.0
    if factor == 1.0:
        return call.emit(Elementwise(name), x)
    plain = call.draft.add(f"{call.key}/{name}", f"{call.name}.{name}", Elementwise(name), (x,))
    channels = call.shape[0]
    return call.emit(ScaleShift(np.full(channels, factor), np.zeros(channels)), plain)


def _gate_of(call: Call, x: str, gate: str) -> str | None:
    """The name of x * gate."""
    match _applied(call, gate):
        case ("sigmoid", source) if source == x:
            return "silu"
        case ("hardsigmoid", source) if source == x:
            return "hardswish"
        case ("tanh", inner) if _applied(call, inner) == ("softplus", x):
            return "mish"
    node = call.draft.nodes.get(gate)
    if node is not None and node.op == Clip(0.0, 1.0):
        source, factor, shift = _scaled(call, node.inputs[0])
        if source == x and np.isclose(factor, 1 / 6) and shift == 0.5:
            return "hardswish"
    inner, factor, shift = _scaled(call, gate)
    if (factor, shift) == (1.0, 1.0) and (applied := _applied(call, inner)) and applied[0] == "erf":
        source, factor, shift = _scaled(call, applied[1])
        if source == x and np.isclose(factor, math.sqrt(0.5)) and not shift:
            return "gelu"
    return None


def _scaled(call: Call, key: str) -> tuple[str, float, float]:
    """What a node scales and shifts, all channels alike, and by how much: another node, or itself by 1 and 0."""
    factor, added = 1.0, 0.0
    while (node := call.draft.nodes.get(key)) is not None and isinstance(node.op, ScaleShift):
        scale, shift = node.op.scale, node.op.shift
        if not (np.all(scale == scale[0]) and np.all(shift == shift[0])):
            break
        key, factor, added = node.inputs[0], factor * float(scale[0]), added + factor * float(shift[0])
    return key, factor, added


def divide(call: Call) -> Value:
    """A constant per channel; also x / (1 + |x|), which is how Softsign is traced."""
    first, second = call["self"], call["other"]
    if call.get("rounding_mode") is not None or not isinstance(first, Value):
        raise UnsupportedCallError("a division by an activation, or one that rounds", "divide by constants only")
    if isinstance(second, Value):
        if _is_one_plus_abs(call, call.read(second), call.read(first)):
            return call.emit(Elementwise("softsign"), call.read(first))
        raise UnsupportedCallError("a quotient of two activations", "divide by constants only")
    divisor = _number(second)
    if not np.all(divisor):
        raise UnsupportedCallError("a division by zero", "divide by something else")
    return _affine(call, first, 1.0 / divisor, 0.0)


def _is_one_plus_abs(call: Call, key: str, x: str) -> bool:
    node = call.draft.nodes.get(key)
    if node is None or not isinstance(node.op, ScaleShift):
        return False
    return bool(np.all(node.op.scale == 1) and np.all(node.op.shift == 1)) and _applied(call, node.inputs[0]) == (
        "abs",
        x,
    )


def _applied(call: Call, key: str) -> tuple[str, str] | None:
    """Name of the function that a node applies, and the node that it applies it to."""
    node = call.draft.nodes.get(key)
    return (node.op.function, node.inputs[0]) if node and isinstance(node.op, Elementwise) else None


def _number(value: object) -> np.ndarray:
    return np.asarray(value, dtype=np.float64)


def _affine(call: Call, value: Value, scale: object, shift: object) -> Value:
    if call.shape != value.shape:
        raise UnsupportedCallError(f"a constant that widens {value.shape} to {call.shape}", "use one value per channel")
    key = call.read(value)
    scale, shift = (_per_channel(np.asarray(part, dtype=np.float64), value.shape) for part in (scale, shift))
    return call.emit(ScaleShift(scale, shift), key)


def per_channel(constant: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """A constant as one number, or one per channel, of a value of this shape."""
    return np.reshape(constant, 1) if constant.size == 1 else _per_channel(constant, shape)


def _per_channel(constant: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    aligned = constant.reshape((1,) * (len(shape) + 1 - constant.ndim) + constant.shape)
    if aligned.shape[0] != 1 or any(size != 1 for size in aligned.shape[2:]):
        raise UnsupportedCallError("a constant that varies over the image", "use one value per channel")
    return np.broadcast_to(aligned.reshape(-1), (shape[0],)).copy()
