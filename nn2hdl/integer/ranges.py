"""Exact ranges through an integer network, from its weights and from what the layer before can produce.

A range is a pair of int64 arrays (low, high), one value per channel (or per feature behind a Flatten). A layer's
range is exact where its inputs may take any combination of their values.
"""

from __future__ import annotations

import numpy as np

from nn2hdl.errors import QuantizeError, VerifyError
from nn2hdl.fixedpoint import fits_int64
from nn2hdl.integer.ir import INPUT, Add, Affine, Clamp, Flatten, IntegerNetwork, MaxPool, Requantize, Table, clamped

Range = tuple[np.ndarray, np.ndarray]


def value_ranges(network: IntegerNetwork) -> dict[str, Range]:
    """Range of the input and of every layer's output, per channel."""
    channels = network.input_shape[0]
    shapes = {INPUT: network.input_shape, **{layer.name: layer.shape for layer in network.layers}}
    found = {INPUT: (np.full(channels, network.input_low), np.full(channels, network.input_high))}
    for layer in network.layers:
        found[layer.name] = _output_range(layer.op, [found[n] for n in layer.inputs], shapes[layer.inputs[0]])
    return found


def accumulator_range(op: Affine | Add, inputs: list[Range]) -> Range:
    """Range of acc per output channel, before requantization."""
    if isinstance(op, Add):
        terms = [_scaled(low, high, factor) for (low, high), factor in zip(inputs, op.factors, strict=True)]
        return checked(*(terms[0][side] + terms[1][side] + op.bias for side in (0, 1)))
    low, high = inputs[0]
    if op.pad_value is not None and any(op.padding):
        low, high = np.minimum(low, op.pad_value), np.maximum(high, op.pad_value)
    return matrix_range(grouped_weights(op), *_grouped(op, low, high), op.bias)


def matrix_range(weights: np.ndarray, low: np.ndarray, high: np.ndarray, bias: np.ndarray) -> Range:
    """Range of weights [out, in, taps] times inputs with ranges [out, in] plus bias [out]."""
    # in floating point: the magnitude of the lowest int64 is no int64
    largest = max(-float(low.min()), float(high.max()), 1.0)
    bound = np.abs(weights.astype(np.float64)).sum(axis=(1, 2)) * largest
    if (bound + np.abs(bias.astype(np.float64)) >= 2.0**62).any():
        raise QuantizeError("a sum may leave 63 bits", hint="fewer bits for weights or activations")
    positive = np.where(weights > 0, weights, 0).sum(axis=2)
    negative = np.where(weights < 0, weights, 0).sum(axis=2)
    return (
        (positive * low + negative * high).sum(axis=1) + bias,
        (positive * high + negative * low).sum(axis=1) + bias,
    )


def grouped_weights(op: Affine) -> np.ndarray:
    """Weights as [out, in/groups, taps]."""
    return op.weights.reshape(op.weights.shape[0], op.weights.shape[1], -1)


def requantized_range(requantize: Requantize, low: np.ndarray, high: np.ndarray) -> Range:
    """Range behind a Requantize: it is monotone, so the ends map to the ends."""
    checked(*(end * requantize.multiplier.astype(object) for end in (low, high)))
    return requantize.apply(low[None])[0], requantize.apply(high[None])[0]


def checked(low: np.ndarray, high: np.ndarray) -> Range:
    """A range of Python integers as int64, or QuantizeError where it leaves 63 bits."""
    if not fits_int64(min(low), max(high)):
        raise QuantizeError("a value may leave 63 bits", hint="fewer bits for weights, activations or multipliers")
    return low.astype(np.int64), high.astype(np.int64)


def _grouped(op: Affine, low: np.ndarray, high: np.ndarray) -> Range:
    """Input ranges as each output channel sees them: [out, in/groups]."""
    outputs, inputs = op.weights.shape[:2]
    group = np.arange(outputs) // (outputs // op.groups)
    index = group[:, None] * inputs + np.arange(inputs)
    return low[index], high[index]


def _scaled(low, high, factor: int):
    low, high = low.astype(object), high.astype(object)  # the product may leave int64
    return (low * factor, high * factor) if factor >= 0 else (high * factor, low * factor)


def _output_range(op, inputs: list[Range], shape) -> Range:
    low, high = inputs[0]
    match op:
        case Affine() | Add():
            return requantized_range(op.requantize, *accumulator_range(op, inputs))
        case MaxPool():
            return low, high
        case Clamp():
            return clamped(low, op.low, op.high), clamped(high, op.low, op.high)
        case Table():
            if low.min() < op.first or high.max() >= op.first + len(op.values):
                raise VerifyError(f"a table of {op.function} does not cover [{low.min()}, {high.max()}]")
            spans = [op.values[a - op.first : b - op.first + 1] for a, b in zip(low, high, strict=True)]
            return checked(np.array([s.min() for s in spans]), np.array([s.max() for s in spans]))
        case Flatten():
            positions = int(np.prod(shape[1:]))
            return np.repeat(low, positions), np.repeat(high, positions)
    raise TypeError(f"no range rule for {op!r}")
