"""Integer values to and from the bits of a circuit's flat ports, held as 32-bit words, exactly.

A port of W bits is ``uint32 [n, ceil(W / 32)]`` for n vectors: bit i is bit ``i % 32`` of word ``i // 32``, unused bits
are 0. Values lie in it back to back, the first at bit 0, each in two's complement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from nn2hdl.errors import VerifyError

WORD_BITS = 32
_WORD_MASK = np.uint64(0xFFFFFFFF)


@dataclass(frozen=True)
class Port:
    """A port of a module: its name, ``input`` or ``output``, and its width in bits."""

    name: str
    direction: Literal["input", "output"]
    width: int

    def __post_init__(self) -> None:
        if self.direction not in ("input", "output") or self.width < 1:
            raise VerifyError(f"direction {self.direction!r}, {self.width} bits", where=f"port {self.name}")

    @property
    def words(self) -> int:
        """32-bit words that hold one value of the port."""
        return words_for(self.width)


def words_for(bits: int) -> int:
    """32-bit words that hold that many bits."""
    return -(-bits // WORD_BITS)


def pack(values: np.ndarray, widths: Sequence[int] | int, *, signed: Sequence[bool] | bool | None = None) -> np.ndarray:
    """Packs integers back to back.

    Args:
        values: int64 ``[n, count]``.
        widths: bits of each value, 1 to 64; one number for all of them.
        signed: which values are two's complement; None allows what fits in the width either way.

    Returns:
        uint32 ``[n, ceil(sum of widths / 32)]``.

    Raises:
        VerifyError: a value is out of its range, or the shapes do not fit.
    """
    values = np.asarray(values)
    if values.ndim != 2 or not np.issubdtype(values.dtype, np.integer):
        raise VerifyError(f"values of shape {values.shape} and type {values.dtype}", expected="integers [n, count]")
    n, count = values.shape
    widths = _each(widths, count, "widths")
    _refuse_out_of_range(values, widths, _each(signed, count, "signs"))
    columns = np.ascontiguousarray(values.T).astype(np.int64, copy=False).view(np.uint64)
    words = np.zeros((words_for(sum(widths)), n), np.uint64)  # word-major: every step below is over one run of memory
    bit = 0
    for column, width in zip(columns, widths, strict=True):
        if width < 64:
            column = column & np.uint64((1 << width) - 1)
        for word, offset in _pieces(bit, width):
            part = column >> np.uint64(offset) if offset >= 0 else column << np.uint64(-offset)
            words[word] |= part & _WORD_MASK
        bit += width
    return np.ascontiguousarray(words.T.astype(np.uint32))


def unpack(
    words: np.ndarray, widths: Sequence[int] | int, signed: Sequence[bool] | bool, *, count: int | None = None
) -> np.ndarray:
    """The values that :func:`pack` packed.

    Args:
        words: uint32 ``[n, ceil(sum of widths / 32)]``; bits above the last value are not looked at.
        widths: bits of each value, 1 to 64 (unsigned: to 63); one number is the width of ``count`` values.
        signed: which values are two's complement.
        count: number of values; needed where ``widths`` is one number, since words may have bits to spare.

    Returns:
        int64 ``[n, count]``.

    Raises:
        VerifyError: the words are too few or too many, or an unsigned value has 64 bits.
    """
    words = np.asarray(words, np.uint32)
    if isinstance(widths, int | np.integer):
        if count is None:
            raise VerifyError("one width and no count of values")
        widths = [int(widths)] * count
    if count is not None and len(widths) != count:
        raise VerifyError(f"{len(widths)} widths for {count} values")
    signs = _each(signed, len(widths), "signs")
    if words.shape[1] != words_for(sum(widths)):
        raise VerifyError(f"{words.shape[1]} words", expected=f"{words_for(sum(widths))} for {sum(widths)} bits")
    if any(width > 63 and not sign for width, sign in zip(widths, signs, strict=True)):
        raise VerifyError("an unsigned value of 64 bits", expected="at most 63, the range of int64")
    rows = np.ascontiguousarray(words.T).astype(np.uint64)
    values = np.zeros((len(widths), len(words)), np.uint64)
    bit = 0
    for value, width, sign in zip(values, widths, signs, strict=True):
        for word, offset in _pieces(bit, width):
            value |= rows[word] << np.uint64(offset) if offset >= 0 else rows[word] >> np.uint64(-offset)
        _extend(value, width, sign)
        bit += width
    return np.ascontiguousarray(values.T).view(np.int64)


def _pieces(bit: int, width: int) -> list[tuple[int, int]]:
    """The words that hold ``width`` bits from ``bit`` on, each with the bit of the value that is its bit 0."""
    first, last = bit // WORD_BITS, (bit + width - 1) // WORD_BITS
    return [(word, word * WORD_BITS - bit) for word in range(first, last + 1)]


def _extend(value: np.ndarray, width: int, sign: bool) -> None:
    """Clears, or fills with the sign, what lies above the value; in place."""
    if width == 64:
        return
    value &= np.uint64((1 << width) - 1)
    if sign:
        top = np.uint64(1 << (width - 1))
        value ^= top
        value -= top


def _each(setting, count: int, what: str) -> list:
    """One setting per value."""
    if setting is None or isinstance(setting, int | bool | np.integer | np.bool_):
        return [setting] * count
    if len(setting) != count:
        raise VerifyError(f"{len(setting)} {what} for {count} values")
    return list(setting)


def _refuse_out_of_range(values: np.ndarray, widths: list[int], signs: list[bool | None]) -> None:
    if not values.size:
        return
    lows, highs = values.min(axis=0).tolist(), values.max(axis=0).tolist()
    for index, (low, high, width, sign) in enumerate(zip(lows, highs, widths, signs, strict=True)):
        if not 1 <= width <= 64:
            raise VerifyError(f"{width} bits", where=f"value {index}", expected="1 to 64")
        least = 0 if sign is False else -(1 << (width - 1))
        most = (1 << (width - 1 if sign else width)) - 1
        if low < least or high > most:
            worst = low if low < least else high
            raise VerifyError(f"{worst} does not fit", where=f"value {index}", expected=f"{least} to {most}")
