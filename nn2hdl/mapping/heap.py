"""Bit heaps: a node of a SumGraph as columns of bits that wait to be summed.

Every value is an offset plus an unsigned number, bit by bit. A subtracted value is the sum of its inverted bits, and
what that adds beyond joins the node's one constant; inversions cost nothing, since tables absorb them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from nn2hdl.mapping.netlist import ONE, ZERO


class Bit(NamedTuple):
    """A bit of a heap or a value: wire ^ link ^ inverted, of netlist bits; without a link, `link` is ZERO."""

    wire: int
    inverted: bool = False
    link: int = ZERO

    def flipped(self) -> Bit:
        """The complement."""
        return self._replace(inverted=not self.inverted)


@dataclass(frozen=True)
class Value:
    """offset + sum of bits << position: an input or a finished node."""

    offset: int
    bits: tuple[Bit, ...]


def input_value(wires: Iterable[int], low: int, high: int, signed: bool) -> Value:
    """An input of the range [low, high] on these netlist bits, lowest first, two's complement where signed.

    Bits that are the same over the whole range become part of the offset.
    """
    wires = list(wires)
    modulus = 1 << len(wires)
    # bits from here up do not change within the range
    varying = len(wires) if (low < 0) != (high < 0) else ((low % modulus) ^ (high % modulus)).bit_length()
    offset, bits = 0, []
    for position, wire in enumerate(wires):
        weight = -1 << position if signed and position == len(wires) - 1 else 1 << position
        if position >= varying:
            offset += weight * (low >> position & 1)
        elif weight < 0:  # -b = (1 - b) - 1
            bits.append(Bit(wire, True))
            offset += weight
        else:
            bits.append(Bit(wire))
    return Value(offset, tuple(bits))


class Heap:
    """columns[c]: bits of weight 2**c with the level at which each arrives; modulo 2**width, so higher bits vanish."""

    def __init__(self, width: int, constant: int = 0):
        self.width, self.constant = width, constant
        self.columns: list[list[tuple[int, Bit]]] = [[] for _ in range(width)]

    def add_value(self, value: Value, shift: int, sign: int, level: list[int]) -> None:
        """Adds sign * (value << shift); `level` holds the arrival of every netlist bit."""
        self.constant += sign * (value.offset << shift)
        for position, bit in enumerate(value.bits, start=shift):
            if sign < 0:
                self.constant -= 1 << position
                bit = bit.flipped()
            if bit.wire in (ZERO, ONE):
                self.constant += ((bit.wire == ONE) ^ bit.inverted) << position
            elif position < self.width:
                self.columns[position].append((level[bit.wire], bit))
