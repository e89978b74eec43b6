"""Requantization as the C code does it: `clamp((acc * multiplier) >> shift, low, high)` in the narrowest exact words.

Which sides of the clamp are needed, and whether a product fits 32 bits, is derived from the accumulator's exact range.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.c import storage
from nn2hdl.integer import Requantize


@dataclass(frozen=True, eq=False)
class Scaling:
    """clamp((acc * multiplier + offset) >> shift, low, high) per channel, and the range [channels] of acc.

    `low` and `high` are None on the sides that no accumulator can reach. An IntegerNetwork has no offset; it comes from
    `factored`.
    """

    multiplier: np.ndarray
    offset: np.ndarray
    shift: np.ndarray
    low: int | None
    high: int | None
    acc_low: np.ndarray
    acc_high: np.ndarray

    @classmethod
    def of(
        cls, requantize: Requantize, acc_low: np.ndarray, acc_high: np.ndarray, offset: np.ndarray | None = None
    ) -> Scaling:
        """With the clamps left out that are never reached."""
        offset = np.zeros_like(requantize.multiplier) if offset is None else offset
        open_ended = cls(requantize.multiplier, offset, requantize.shift, None, None, acc_low, acc_high)
        lowest, highest = (int(end) for end in (open_ended.lowest.min(), open_ended.highest.max()))
        low = requantize.low if requantize.low is not None and lowest < requantize.low else None
        high = requantize.high if requantize.high is not None and highest > requantize.high else None
        return replace(open_ended, low=low, high=high)

    @property
    def multiplies(self) -> bool:
        """False where a shift is all."""
        return bool((self.multiplier != 1).any() or self.offset.any())

    @property
    def product_is_narrow(self) -> bool:
        """True where acc * multiplier, and with the offset, fit 32 bits in every channel."""
        ends = [end * self.multiplier for end in (self.acc_low, self.acc_high)]
        return all(
            storage.fits(int(e.min()), int(e.max()), "int32_t") for e in (*ends, *(e + self.offset for e in ends))
        )

    @property
    def lowest(self) -> np.ndarray:
        """Least result [channels] before the clamp."""
        results: np.ndarray = (self.acc_low * self.multiplier + self.offset) >> self.shift
        return results

    @property
    def highest(self) -> np.ndarray:
        """Largest result [channels] before the clamp."""
        results: np.ndarray = (self.acc_high * self.multiplier + self.offset) >> self.shift
        return results

    def select(self, channels: np.ndarray) -> Scaling:
        """Some channels, in the order given."""
        names = ("multiplier", "offset", "shift", "acc_low", "acc_high")
        return replace(self, **{name: getattr(self, name)[channels] for name in names})


@dataclass(frozen=True)
class ScalingCode:
    """C text of one layer's requantization: tables, and a function `name_scale(acc, row)`."""

    tables: str
    function: str


def scaling_code(name: str, scaling: Scaling, acc_type: str) -> ScalingCode:
    """C for a layer's requantization; what all channels share becomes a constant."""
    wide = acc_type == "int64_t" or not scaling.product_is_narrow
    word = "int64_t" if wide else "int32_t"
    shifts = np.minimum(scaling.shift, 63 if wide else 31)  # beyond it, only the sign is left either way
    parts = {"multiplier": scaling.multiplier, "offset": scaling.offset, "shift": shifts}
    operands = {part: _operand(f"{name}_{part}", values) for part, values in parts.items()}
    value = "acc"
    if (scaling.multiplier != 1).any():
        value = f"({word})acc * {operands['multiplier'][0]}"
    if scaling.offset.any():
        value = f"({word}){value} + {operands['offset'][0]}"
    if shifts.any():
        value = f"({value}) >> {operands['shift'][0]}"
    ends = (int(scaling.lowest.min()), int(scaling.highest.max()))
    result = "int32_t" if storage.fits(*ends, "int32_t") else "int64_t"
    lines = [
        f"static inline {result} {name}_scale({acc_type} acc, nn_index row) {{",
        "    (void)row;",
        f"    {result} value = ({result})({value});",
    ]
    if scaling.low is not None:
        lines.append(f"    if (value < {scaling.low}) value = {scaling.low};")
    if scaling.high is not None:
        lines.append(f"    if (value > {scaling.high}) value = {scaling.high};")
    lines += ["    return value;", "}", ""]
    return ScalingCode("".join(text for _, text in operands.values()), "\n".join(lines))


def _operand(name: str, values: np.ndarray) -> tuple[str, str]:
    """How the code reads a per-channel value, and its table."""
    if (values == values[0]).all():
        return storage.literal(int(values[0])), ""
    ctype = storage.type_of(values)
    return f"{reader(ctype)}({name} + row)", storage.table(name, values, ctype)


def reader(ctype: str) -> str:
    """The macro that reads a constant of a type from flash."""
    return "NN_" + ctype.removesuffix("_t").upper()
