"""Requantization in Cortex-M4 instructions: one saturating shift in the common case."""

from __future__ import annotations

from typing import Protocol

from nn2hdl.c import storage
from nn2hdl.c.scaling import Scaling


class ScalingError(ValueError):
    """A requantization that has no short form in 32-bit instructions."""


class Emitter(Protocol):
    """Takes instructions."""

    def add(self, text: str, cycles: int = 1, size: int = 4) -> None:
        """Appends one."""


def scratch_words(scaling: Scaling) -> int:
    """Free registers that `scale_lines` needs."""
    return 2 if scaling.multiplies and not scaling.product_is_narrow else 1


def scale_lines(scaling: Scaling, row: int, name: str, scratch: tuple[str, ...], out: Emitter) -> None:
    """Requantizes the accumulator in a register, in place; ScalingError where that takes more than 32 bits."""
    shift = int(scaling.shift[row])
    if scaling.multiplies:
        shift = _multiply(scaling, row, name, scratch, out)
    _shift_and_clamp(scaling, row, name, min(shift, 31), scratch[0], out)


def _multiply(scaling: Scaling, row: int, name: str, scratch: tuple[str, ...], out: Emitter) -> int:
    """Emits the product, or its upper word; returns the shift that is left."""
    multiplier, shift = int(scaling.multiplier[row]), int(scaling.shift[row])
    if scaling.product_is_narrow:
        _constant(multiplier, scratch[0], out)
        out.add(f"mul {name}, {name}, {scratch[0]}")
        return shift
    raised = max(0, 32 - shift)  # (acc * multiplier * 2**raised) >> 32 is the upper word
    if multiplier << raised < 1 << 31:
        _constant(multiplier << raised, scratch[0], out)
        out.add(f"smmul {name}, {name}, {scratch[0]}")
        return shift + raised - 32
    low, high = (int(end[row]) * multiplier >> shift for end in (scaling.acc_low, scaling.acc_high))
    if multiplier >= 1 << 31 or not storage.fits(low, high, "int32_t") or shift == 0:
        raise ScalingError("products beyond 64 bits" if multiplier >= 1 << 31 else "results beyond 32 bits")
    _constant(multiplier, scratch[0], out)
    out.add(f"smull {scratch[0]}, {scratch[1]}, {name}, {scratch[0]}")
    out.add(f"lsr {name}, {scratch[0]}, #{shift}")
    out.add(f"orr {name}, {name}, {scratch[1]}, lsl #{32 - shift}")
    return 0


def _shift_and_clamp(scaling: Scaling, row: int, name: str, shift: int, scratch: str, out: Emitter) -> None:
    by = f", asr #{shift}" if shift else ""
    low, high = scaling.low, scaling.high
    bits = _saturation(scaling, row)
    if bits is not None:
        out.add(f"{bits[0]} {name}, #{bits[1]}, {name}{by}")
        return
    if shift:
        out.add(f"asr {name}, {name}, #{shift}")
    for bound, condition in ((low, "lt"), (high, "gt")):
        if bound is not None:
            _constant(bound, scratch, out)
            out.add(f"cmp {name}, {scratch}")
            out.add(f"it {condition}", size=2)
            out.add(f"mov{condition} {name}, {scratch}")


def _saturation(scaling: Scaling, row: int) -> tuple[str, int] | None:
    """USAT or SSAT with its width, where a clamp is one: a side that is never reached may be anywhere outside."""
    if scaling.low is None and scaling.high is None:
        return None
    lowest = int(scaling.acc_low[row]) * int(scaling.multiplier[row]) >> int(scaling.shift[row])
    highest = int(scaling.acc_high[row]) * int(scaling.multiplier[row]) >> int(scaling.shift[row])
    for name, widths in (("usat", range(0, 32)), ("ssat", range(1, 33))):
        for bits in widths:
            least, most = (0, (1 << bits) - 1) if name == "usat" else (-(1 << bits - 1), (1 << bits - 1) - 1)
            low_fits = least == scaling.low or (least <= lowest and (scaling.low is None or scaling.low <= lowest))
            high_fits = most == scaling.high or (most >= highest and (scaling.high is None or scaling.high >= highest))
            if low_fits and high_fits:
                return name, bits
    return None


def _constant(value: int, register: str, out: Emitter) -> None:
    """Loads a constant in one or two instructions."""
    word = value & 0xFFFF_FFFF
    if value < 0 and value >= -256:
        out.add(f"mvn {register}, #{~value}")
        return
    out.add(f"movw {register}, #{word & 0xFFFF}")
    if word >> 16:
        out.add(f"movt {register}, #{word >> 16}")
