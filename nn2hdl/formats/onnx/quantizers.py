"""Quantizers in ONNX files: QuantizeLinear and DequantizeLinear, and QONNX's Quant and BipolarQuant."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

import numpy as np

from nn2hdl.formats.calls import UnsupportedCallError
from nn2hdl.formats.onnx.values import Codes, Known, Operator, Quantizer, Traced, Value
from nn2hdl.formats.onnx.writer import Writer
from nn2hdl.graph import Rounding, rounded

_MOST_BITS = 32  # biases have as many
_ROUNDINGS = MappingProxyType(
    {
        "ROUND": Rounding.EVEN,
        "HALF_EVEN": Rounding.EVEN,
        "HALF_UP": Rounding.HALF_AWAY,
        "HALF_DOWN": Rounding.HALF_ZERO,
        "CEIL": Rounding.CEIL,
        "FLOOR": Rounding.FLOOR,
        "UP": Rounding.AWAY,
        "DOWN": Rounding.ZERO,
        "ROUND_TO_ZERO": Rounding.ZERO,
    }
)
_BYTES = (0, 255)  # of a QuantizeLinear without a zero point
_CHECK = "check the file: the quantizer cannot have been trained so"


def quantize_linear(operator: Operator, _: Writer) -> Value:
    """clamp(round(x / scale) + zero point): the integers wait for a DequantizeLinear."""
    value = operator.input(0)
    scale, zero = _parameters(operator, _sizes(value))
    zero_point = operator.input(2)
    low, high = (isinstance(zero_point, Known) and zero_point.ends) or _BYTES
    quantizer = _checked(Quantizer(scale, zero, low, high))
    if isinstance(value, Known):
        # in single precision, as the file says: next to halves doubles round otherwise
        quotients = value.array.astype(np.float32) / quantizer.scale.astype(np.float32)
        integers = np.clip(np.rint(quotients) + quantizer.zero_point, low, high)
        return Known(integers.astype(np.int64), ends=(low, high))
    return Codes(operator.traced(), quantizer)


def dequantize_linear(operator: Operator, writer: Writer) -> Value:
    """(q - zero point) * scale."""
    value = operator.input(0)
    scale, zero = _parameters(operator, _sizes(value))
    if isinstance(value, Known):
        array = (value.array - zero) * scale.astype(np.float64)
        return Known(array, np.broadcast_to(scale, array.shape))
    if not isinstance(value, Codes):
        raise UnsupportedCallError("it reads real values", "put QuantizeLinear in front of it")
    by = value.quantizer
    if not (_alike(by.scale, scale) and _alike(by.zero_point, zero)):
        raise UnsupportedCallError("its scale or zero point is not that of the QuantizeLinear in front of it", _CHECK)
    return writer.quantized(value, operator.name, operator.kind)


def _alike(first: np.ndarray, second: np.ndarray) -> bool:
    return first.size == second.size and bool((np.ravel(first) == np.ravel(second)).all())


def _sizes(value: Value | None) -> tuple[int, ...]:
    if isinstance(value, Known):
        return value.array.shape
    if isinstance(value, Codes):
        value = value.value
    return value.sizes if isinstance(value, Traced) else ()


def _parameters(operator: Operator, sizes: tuple[int, ...]) -> tuple[np.ndarray, np.ndarray]:
    """Scale and zero point, numbers or along one axis of the value."""
    scale = operator.constant(1, "scale").astype(np.float64)
    given = operator.optional(2, "zero point")
    zero = np.zeros(scale.shape) if given is None else given.astype(np.float64)
    if operator.get("block_size", 0):
        raise UnsupportedCallError("a quantizer by blocks", "use one scale, or one per channel")
    if zero.size not in (1, scale.size):
        raise UnsupportedCallError(f"{scale.size} scales and {zero.size} zero points", _CHECK)
    axis = operator.get("axis", 1)
    return _along(scale, axis, sizes), _along(zero, axis, sizes)


def _along(array: np.ndarray, axis: int, sizes: tuple[int, ...]) -> np.ndarray:
    if array.size == 1:
        return array.reshape(())
    rank = len(sizes)
    if array.ndim != 1 or not -rank <= axis < rank or sizes[axis] != array.size:
        given, found = "x".join(map(str, array.shape)), "x".join(map(str, sizes))
        raise UnsupportedCallError(f"{given} scales along axis {axis} of a value of {found}", _CHECK)
    return array.reshape([-1 if place == axis % rank else 1 for place in range(rank)])


def _checked(quantizer: Quantizer) -> Quantizer:
    scale, zero = quantizer.scale, quantizer.zero_point
    if not (np.isfinite(scale).all() and (scale > 0).all()):
        raise UnsupportedCallError(f"a scale of {_first_bad(scale)}", "scales are positive numbers; " + _CHECK)
    if not ((zero >= quantizer.low) & (zero <= quantizer.high)).all() and quantizer.low < quantizer.high:
        raise UnsupportedCallError(
            f"a zero point of {float(np.ravel(zero)[0]):g} outside {quantizer.low} to {quantizer.high}", _CHECK
        )
    return quantizer


def _first_bad(scale: np.ndarray) -> str:
    bad = np.ravel(scale)[~(np.isfinite(np.ravel(scale)) & (np.ravel(scale) > 0))]
    return f"{float(bad[0]):g}"


def narrowed(quantizer: Quantizer, low: float | None, high: float | None) -> Quantizer:
    """The quantizer, its integers clipped further: how QCDQ says fewer than 8 bits."""
    least = quantizer.low if low is None else max(quantizer.low, math.ceil(low))
    most = quantizer.high if high is None else min(quantizer.high, math.floor(high))
    if least > most:
        raise UnsupportedCallError(f"a clip of integers to {least} to {most}", _CHECK)
    return replace(quantizer, low=least, high=most)


def quant(operator: Operator, writer: Writer) -> Value:
    """QONNX: (round(clip(x / scale + zero point, low, high)) - zero point) * scale."""
    value = operator.input(0)
    scale, zero = (operator.constant(i, what).astype(np.float64) for i, what in ((1, "scale"), (2, "zero point")))
    bits = float(np.ravel(operator.constant(3, "bit width"))[0])
    if bits != int(bits) or not 1 <= bits <= _MOST_BITS:
        raise UnsupportedCallError(f"{bits:g} bits", f"use 1 to {_MOST_BITS} whole bits")
    rounding = _ROUNDINGS.get(operator.get("rounding_mode", "ROUND").upper())
    if rounding is None:
        raise UnsupportedCallError(f"the rounding {operator.get('rounding_mode')[:20]!r}", "use ROUND")
    if not np.array_equal(zero, np.rint(zero)):
        raise UnsupportedCallError("a zero point that is no integer", "use whole zero points")
    signed, narrow = operator.get("signed", 1), operator.get("narrow", 0)
    if bits == 1 and signed:  # as the qonnx package has it: -1 and 1
        return bipolar_quant(operator, writer)
    low, high = _levels(int(bits), bool(signed), bool(narrow))
    quantizer = _checked(Quantizer(_lean(scale), _lean(zero), low, high, rounding))
    return _applied(operator, writer, value, quantizer)


def _levels(bits: int, signed: bool, narrow: bool) -> tuple[int, int]:
    if signed:
        return -(1 << (bits - 1)) + narrow, (1 << (bits - 1)) - 1
    return 0, (1 << bits) - 1 - narrow


def _lean(array: np.ndarray) -> np.ndarray:
    return array.reshape(()) if array.size == 1 else array


def bipolar_quant(operator: Operator, writer: Writer) -> Value:
    """QONNX: scale where x >= 0, else -scale: 2 scale (b - 1/2), b = floor(x / (2 scale) + 1) clipped to 0 or 1."""
    scale = _lean(operator.constant(1, "scale").astype(np.float64))
    if not (np.isfinite(scale).all() and (scale > 0).all()):
        raise UnsupportedCallError(f"a scale of {_first_bad(scale)}", "scales are positive numbers")
    value = operator.input(0)
    if isinstance(value, Known):
        return Known(np.where(value.array >= 0, scale, -scale), np.broadcast_to(scale, value.array.shape))
    return _applied(operator, writer, value, Quantizer(2 * scale, np.asarray(0.5), 0, 1, Rounding.SIGN))


def _applied(operator: Operator, writer: Writer, value: Value | None, quantizer: Quantizer) -> Value:
    if isinstance(value, Known):
        quotients = value.array.astype(np.float32) / quantizer.scale.astype(np.float32)  # as the file says
        scaled = quotients + quantizer.zero_point.astype(np.float32)
        integers = rounded(np.clip(scaled, quantizer.low, quantizer.high), quantizer.rounding)
        array = (integers.astype(np.float64) - quantizer.zero_point) * quantizer.scale
        return Known(array, np.broadcast_to(quantizer.scale, array.shape))
    return writer.quantized(Codes(operator.traced(), quantizer), operator.name, operator.kind)


OPERATORS: Mapping[str, Callable[[Operator, Writer], Value]] = MappingProxyType(
    {
        "QuantizeLinear": quantize_linear,
        "DequantizeLinear": dequantize_linear,
        "Quant": quant,
        "IntQuant": quant,
        "BipolarQuant": bipolar_quant,
    }
)
