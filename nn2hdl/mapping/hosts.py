"""Counters in the free tables at the ends of chains.

Where a carry leaves a chain, the table of its position is idle: S is 0. It may as well compute any function f of six
bits, which leaves by O6, while the sum bit becomes f ^ carry. The consumer of the carry XORs both outputs. So a counter
of six bits to three costs no site of its own.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.segments import LINKED, LINKED_INVERTED
from nn2hdl.mapping.shapes import Lut
from nn2hdl.mapping.stage import HeapStage


@dataclass(frozen=True)
class Guest:
    """One output of a counter: its table, the bits on its pins, and whether the output is read inverted."""

    lut: Lut
    wires: tuple[int, ...]
    flipped: bool


def take_counter(builder: NetlistBuilder, stage: HeapStage, column: int, size: int) -> list[Guest]:
    """Takes `size` bits of a column, six or three; the guests that make its three or two outputs, lowest first."""
    plain, inverted = (len(side) for side in stage.polar[column])
    flipped = inverted > plain
    pairs, bits = stage.take(builder, column, size, size, flipped)
    missing = size - 2 * len(pairs) - len(bits)  # the heap's constant
    polarities: list[int] = []
    for pair in pairs:
        polarities += [int(pair[0].inverted != flipped), LINKED_INVERTED if pair[1].inverted != flipped else LINKED]
    bits.sort(key=lambda bit: bit.inverted != flipped)
    polarities += [int(bit.inverted != flipped) for bit in bits]
    wires = tuple(bit.wire for pair in pairs for bit in pair) + tuple(bit.wire for bit in bits)
    outputs = 3 if size == 6 else 2
    # complements: size - count is, output by output, the complement of count + what is missing to all ones
    constant = (1 << outputs) - 1 - size if flipped else missing
    stage.shift_constant(-missing << column)
    tables = (_count_bit(tuple(polarities), constant, output) for output in range(outputs))
    return [Guest(Lut(table, tuple(range(len(wires)))), wires, flipped) for table in tables]


@lru_cache
def _count_bit(polarities: tuple[int, ...], constant: int, output: int) -> int:
    """INIT of bit `output` of the count of the pins plus a constant."""
    table = 0
    for address in range(64):
        total = constant
        for pin, polarity in enumerate(polarities):
            linked = polarity >= LINKED
            bit = address >> pin ^ (address >> (pin - 1) if linked else 0)
            total += (bit ^ (polarity in (1, LINKED_INVERTED))) & 1
        table |= (total >> output & 1) << address
    return table
