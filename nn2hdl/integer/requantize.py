"""From accumulators to values: Requantize, and its exact range."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import QuantizeError
from nn2hdl.fixedpoint import fits_int64

Range = tuple[np.ndarray, np.ndarray]  # (low, high), one value per channel, or per feature behind a Flatten


def read_only(values: object, dtype: type = np.int64) -> np.ndarray:
    """A read-only int64 copy."""
    array: np.ndarray = np.array(values, dtype=dtype)
    array.setflags(write=False)
    return array


def clamped(values: np.ndarray, low: int | None, high: int | None) -> np.ndarray:
    """min(max(values, low), high); None leaves that side open."""
    return values if low is None and high is None else np.clip(values, low, high)


def plus(end: int | None, value: int) -> int | None:
    """An end of a clamp, moved; an open one stays open."""
    return None if end is None else end + value


@dataclass(frozen=True, eq=False)
class Requantize:
    """multiplier [channels] >= 1, shift [channels] >= 0, and the clamp; None leaves that side open.

    The rounding constant is part of the bias that comes before.
    """

    multiplier: np.ndarray
    shift: np.ndarray
    low: int | None = None
    high: int | None = None

    def apply(self, accumulator: np.ndarray) -> np.ndarray:
        """Requantizes accumulators [n, channels, ...]."""
        form = (-1,) + (1,) * (accumulator.ndim - 2)
        value = (accumulator * self.multiplier.reshape(form)) >> self.shift.reshape(form)
        return clamped(value, self.low, self.high)


def requantized_range(requantize: Requantize, sums: Range) -> Range:
    """Range behind a Requantize: it is monotone, so the ends map to the ends."""
    low, high = sums
    checked(*(end * requantize.multiplier.astype(object) for end in (low, high)))
    return requantize.apply(low[None])[0], requantize.apply(high[None])[0]


def checked(low: np.ndarray, high: np.ndarray) -> Range:
    """A range of Python integers as int64, or QuantizeError where it leaves 63 bits."""
    if not fits_int64(min(low), max(high)):
        raise QuantizeError("a value may leave 63 bits", hint="fewer bits for weights, activations or multipliers")
    return low.astype(np.int64), high.astype(np.int64)


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


def scaled_range(values: Range, factor: int) -> Range:
    """Range of a value times a factor, as Python integers: the product may leave int64."""
    low, high = (end.astype(object) for end in values)
    return (low * factor, high * factor) if factor >= 0 else (high * factor, low * factor)
