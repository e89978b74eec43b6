"""Requantization as the C code does it: `clamp((acc * multiplier) >> shift, low, high)` in the narrowest exact words.

Which sides of the clamp are needed, and whether a product fits 32 bits, is derived from the accumulator's exact range.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.c import storage
from nn2hdl.integer import Requantize


@dataclass(frozen=True, eq=False)
class Scaling:
    """A Requantize together with the range [channels] of the accumulators that it will see.

    `low` and `high` are None on the sides that no accumulator can reach.
    """

    multiplier: np.ndarray
    shift: np.ndarray
    low: int | None
    high: int | None
    acc_low: np.ndarray
    acc_high: np.ndarray

    @classmethod
    def of(cls, requantize: Requantize, acc_low: np.ndarray, acc_high: np.ndarray) -> Scaling:
        """With the clamps left out that are never reached."""
        lowest = (acc_low * requantize.multiplier) >> requantize.shift
        highest = (acc_high * requantize.multiplier) >> requantize.shift
        low = requantize.low if requantize.low is not None and lowest.min() < requantize.low else None
        high = requantize.high if requantize.high is not None and highest.max() > requantize.high else None
        return cls(requantize.multiplier, requantize.shift, low, high, acc_low, acc_high)

    @property
    def multiplies(self) -> bool:
        """False where every multiplier is 1."""
        return bool((self.multiplier != 1).any())

    @property
    def product_is_narrow(self) -> bool:
        """True where acc * multiplier fits 32 bits in every channel."""
        low, high = (self.acc_low * self.multiplier).min(), (self.acc_high * self.multiplier).max()
        return storage.fits(int(low), int(high), "int32_t")

    @property
    def value_range(self) -> tuple[int, int]:
        """Range of all results."""
        low = int(((self.acc_low * self.multiplier) >> self.shift).min())
        high = int(((self.acc_high * self.multiplier) >> self.shift).max())
        if self.low is not None:
            low, high = max(low, self.low), max(high, self.low)
        if self.high is not None:
            low, high = min(low, self.high), min(high, self.high)
        return low, high

    def select(self, channels: np.ndarray) -> Scaling:
        """Some channels, in the order given."""
        parts = (self.multiplier, self.shift, self.acc_low, self.acc_high)
        multiplier, shift, acc_low, acc_high = (part[channels] for part in parts)
        return Scaling(multiplier, shift, self.low, self.high, acc_low, acc_high)


@dataclass(frozen=True)
class ScalingCode:
    """C text of one layer's requantization: tables, and a function `name(acc, row)`."""

    tables: str
    function: str
    flash: int


def scaling_code(name: str, scaling: Scaling, acc_type: str) -> ScalingCode:
    """C for a layer's requantization; a multiplier or shift that all channels share becomes a constant."""
    wide = acc_type == "int64_t" or not scaling.product_is_narrow
    word = "int64_t" if wide else "int32_t"
    shifts = np.minimum(scaling.shift, 63 if wide else 31)  # beyond it, only the sign is left either way
    tables, flash = [], 0
    factor, more = _operand(f"{name}_multiplier", scaling.multiplier)
    amount, most = _operand(f"{name}_shift", shifts)
    for text, size in (more, most):
        tables.append(text)
        flash += size
    value = "acc" if not scaling.multiplies else f"acc * ({word}){factor}" if not wide else f"({word})acc * {factor}"
    if (shifts != 0).any():
        value = f"({value}) >> {amount}" if scaling.multiplies else f"acc >> {amount}"
    result = "int64_t" if not storage.fits(*_unclamped(scaling), "int32_t") else "int32_t"
    lines = [f"static inline {result} {name}_scale({acc_type} acc, nn_index row) {{"]
    lines.append("    (void)row;")
    lines.append(f"    {result} value = ({result})({value});")
    if scaling.low is not None:
        lines.append(f"    if (value < {scaling.low}) value = {scaling.low};")
    if scaling.high is not None:
        lines.append(f"    if (value > {scaling.high}) value = {scaling.high};")
    lines += ["    return value;", "}", ""]
    return ScalingCode("".join(tables), "\n".join(lines), flash)


def _unclamped(scaling: Scaling) -> tuple[int, int]:
    low = ((scaling.acc_low * scaling.multiplier) >> scaling.shift).min()
    high = ((scaling.acc_high * scaling.multiplier) >> scaling.shift).max()
    return int(low), int(high)


def _operand(name: str, values: np.ndarray) -> tuple[str, tuple[str, int]]:
    """How the code reads a per-channel value, its table, and the table's bytes."""
    if (values == values[0]).all():
        return f"{int(values[0])}", ("", 0)
    ctype = storage.type_of(values)
    return f"{reader(ctype)}({name} + row)", (storage.table(name, values, ctype), storage.BYTES[ctype] * len(values))


def reader(ctype: str) -> str:
    """The macro that reads a constant of a type from flash."""
    return "NN_" + ctype.removesuffix("_t").upper()
