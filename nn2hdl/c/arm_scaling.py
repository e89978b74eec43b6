"""Requantization in Cortex-M4 instructions: one saturating shift in the common case, one product before it at most."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from nn2hdl.c import storage
from nn2hdl.c.scaling import Scaling


class ScalingError(ValueError):
    """A requantization that has no short form in 32-bit instructions."""


class Emitter(Protocol):
    """Takes instructions, and words that lie behind the pointer to constants."""

    words: list[int]

    def add(self, text: str, cycles: int = 1, size: int = 4) -> None:
        """Appends an instruction."""

    def load_multiple(self, base: str, registers: tuple[str, ...], down: bool = False) -> None:
        """Loads registers from behind a pointer, which moves on."""


def factor(scaling: Scaling, row: int) -> tuple[tuple[int, ...], str, int]:
    """(words that it takes, how, shift that is left) of a channel.

    How is "mul" where the product fits 32 bits, "smmul" where its upper word is all that is needed, "smlal" where that
    takes an offset (words: factor, low and high word of the offset), else "smull".
    """
    multiplier, offset, shift = (int(part[row]) for part in (scaling.multiplier, scaling.offset, scaling.shift))
    raised = max(0, 32 - shift)  # (acc * multiplier * 2**raised) >> 32 is the upper word
    short = multiplier << raised < 1 << 31
    if scaling.offset.any():
        if not short:
            raise ScalingError("multipliers beyond 31 bits")
        words = (multiplier << raised, (offset << raised) & 0xFFFF_FFFF, offset << raised >> 32)
        return words, "smlal", shift + raised - 32
    if scaling.product_is_narrow:
        return (multiplier,), "mul", shift
    if short:
        return (multiplier << raised,), "smmul", shift + raised - 32
    if multiplier >= 1 << 31:
        raise ScalingError("multipliers beyond 31 bits")
    if not storage.fits(int(scaling.lowest[row]), int(scaling.highest[row]), "int32_t") or shift == 0:
        raise ScalingError("results beyond 32 bits")
    return (multiplier,), "smull", shift


def scratch_registers(scaling: Scaling) -> int:
    """Free registers that `scale_rows` needs at least."""
    return 1 if not scaling.multiplies else 4 if scaling.offset.any() else 3


def scale_rows(
    scaling: Scaling, rows: Sequence[int], names: Sequence[str], scratch: tuple[str, ...], words: str, out: Emitter
) -> None:
    """Requantizes accumulators of some channels in their registers; `words` points to constants.

    Raises:
        ScalingError: a channel takes more than 32 bits.
    """
    if not scaling.multiplies:
        for row, name in zip(rows, names, strict=True):
            _shift_and_clamp(scaling, row, name, min(int(scaling.shift[row]), 31), scratch[-1], out)
        return
    factors = [factor(scaling, row) for row in rows]
    room = len(scratch) - 2
    held: list[int] = []
    for at, (row, name, (needed, how, left)) in enumerate(zip(rows, names, factors, strict=True)):
        if how == "smlal":
            out.load_multiple(words, scratch[:3])
            out.words += needed
            out.add(f"smlal {scratch[1]}, {scratch[2]}, {name}, {scratch[0]}")
            out.add(f"mov {name}, {scratch[2]}", size=2)
        else:
            if needed[0] not in held:
                held = list(dict.fromkeys(one[0] for one, _, _ in factors[at:]))[:room]
                out.load_multiple(words, scratch[: len(held)])
                out.words += held
            left = _multiply(name, scratch[held.index(needed[0])], how, left, scratch[-2:], out)
        _shift_and_clamp(scaling, row, name, min(left, 31), scratch[-1], out)


def _multiply(name: str, by: str, how: str, shift: int, scratch: tuple[str, ...], out: Emitter) -> int:
    """Emits a product; returns the shift that is left."""
    if how != "smull":
        out.add(f"{how} {name}, {name}, {by}")
        return shift
    low, high = scratch
    out.add(f"smull {low}, {high}, {name}, {by}")
    if shift >= 32:
        out.add(f"mov {name}, {high}", size=2)
        return shift - 32
    out.add(f"lsr {name}, {low}, #{shift}")
    out.add(f"orr {name}, {name}, {high}, lsl #{32 - shift}")
    return 0


def _shift_and_clamp(scaling: Scaling, row: int, name: str, shift: int, scratch: str, out: Emitter) -> None:
    by = f", asr #{shift}" if shift else ""
    saturation = _saturation(scaling, row)
    if saturation is not None:
        out.add(f"{saturation[0]} {name}, #{saturation[1]}, {name}{by}")
        return
    if shift:
        out.add(f"asr {name}, {name}, #{shift}")
    for bound, condition in ((scaling.low, "lt"), (scaling.high, "gt")):
        if bound is not None:
            _constant(bound, scratch, out)
            out.add(f"cmp {name}, {scratch}")
            out.add(f"it {condition}", size=2)
            out.add(f"mov{condition} {name}, {scratch}")


def _saturation(scaling: Scaling, row: int) -> tuple[str, int] | None:
    """USAT or SSAT with its width, where a clamp is one: a side that is never reached may be anywhere outside."""
    if scaling.low is None and scaling.high is None:
        return None
    lowest, highest = int(scaling.lowest[row]), int(scaling.highest[row])
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
    if -256 <= value < 0:
        out.add(f"mvn {register}, #{~value}")
        return
    out.add(f"movw {register}, #{word & 0xFFFF}")
    if word >> 16:
        out.add(f"movt {register}, #{word >> 16}")
