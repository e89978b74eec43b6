"""Shapes of Xilinx blocks: six-input tables and carry chains that one slice column holds, with what they compute.

A block is described once, as tables and chain positions; counting, evaluation, emission and proofs all read that.

One chain position (7 series and UltraScale+) has a LUT6_2 whose O6 drives S, and DI from that LUT's O5 or from a bypass
pin; its outputs are the sum bit O = S ^ carry and the carry CO = S ? carry : DI. Besides O6 a position has one way out,
so that a position may hand O or CO to logic, not both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

PINS = 6
ALL_ONES = (1 << 64) - 1


@dataclass(frozen=True)
class Lut:
    """A LUT6_2: `table` is its INIT; pins[k], the number of a block input, drives I<k>; pins left out are 1.

    O6 = table[I5..I0], O5 = table[I4..I0], so with fewer than six pins O6 and O5 are independent functions: O6 is the
    upper half of the table, O5 the lower half.
    """

    table: int
    pins: tuple[int, ...]


@dataclass(frozen=True)
class Position:
    """One position of a carry chain. Without a LUT, S is 0 and O passes the carry on. `data` is the block input on DI,
    None where the LUT's O5 drives it."""

    lut: Lut | None
    data: int | None = None


@dataclass(frozen=True)
class Total:
    """What an adding block computes: output j is bit columns[j] of constant + sum of counted_i << weights_i.

    counted_i = x_i ^ inverted_i, and also ^ x_(i-1) where linked_i. With `hosted`, a table of further inputs, the last
    of these outputs is combined with the table's by exclusive or, and the table's own follows as one more output.
    """

    weights: tuple[int, ...]
    inverted: tuple[bool, ...]
    constant: int
    columns: tuple[int, ...]
    linked: tuple[bool, ...] = ()
    hosted: Lut | None = None

    def of(self, x: np.ndarray) -> np.ndarray:
        """Outputs bool [n, outputs] for inputs bool [n, inputs]."""
        x = np.asarray(x, dtype=bool)
        bits = x[:, : len(self.weights)] ^ np.array(self.inverted, dtype=bool)
        for number in np.flatnonzero(self.linked).tolist():
            bits[:, number] ^= x[:, number - 1]
        total: np.ndarray = self.constant + (bits.astype(np.int64) << np.array(self.weights, dtype=np.int64)).sum(
            axis=1
        )
        found: np.ndarray = (total[:, None] >> np.array(self.columns, dtype=np.int64) & 1).astype(bool)
        if self.hosted is None:
            return found
        table = lut_outputs(self.hosted, x)[0]
        found[:, -1] ^= table
        return np.concatenate([found, table[:, None]], axis=1)


@dataclass(frozen=True)
class Segment:
    """group: (column, polarity) of each bit; extra: polarity of each position's own bit, None where there is none.

    With `dropped`, one position stands for `len(extra)` columns whose sum bits are not read: only the carry goes on.
    With `wraps`, the carry out of the last position is not used, and only the parity of its digit counts.
    """

    group: tuple[tuple[int, int], ...]
    extra: tuple[int | None, ...]
    dropped: bool = False
    wraps: bool = False

    @property
    def columns(self) -> int:
        """Columns that the segment covers."""
        return len(self.extra)

    @cached_property
    def slots(self) -> tuple[tuple[int, int], ...]:
        """(column, polarity) of every bit in the order in which a chain takes them: group first, then extras."""
        return self.group + tuple((c, p) for c, p in enumerate(self.extra) if p is not None)

    @property
    def sites(self) -> int:
        """Positions of the chain."""
        return 1 if self.dropped else self.columns


@dataclass(frozen=True)
class Shape:
    """A block: `inputs` single-bit inputs; either a carry chain (`positions`, lowest first) or loose tables (`luts`).

    carry_in: 0, 1, or -1 where block input 0 is the carry. outputs: ("O", position), ("CO", position), ("O6", position
    or lut) or ("O5", lut). meaning: the sum that it computes, None for other functions. segments: what a chain was put
    together from, where it was.
    """

    inputs: int
    positions: tuple[Position, ...]
    luts: tuple[Lut, ...]
    carry_in: int
    outputs: tuple[tuple[str, int], ...]
    meaning: Total | None = None
    segments: tuple[Segment, ...] = ()

    @property
    def total(self) -> Total:
        """The sum that it computes; ValueError where it computes another function."""
        if self.meaning is None:
            raise ValueError("a shape that is no sum")
        return self.meaning

    @cached_property
    def sites(self) -> int:
        """LUT sites: one per position and table, one more for each position that hands on both O and CO."""
        taps = sum(("O", n) in self.outputs and ("CO", n) in self.outputs for n in range(len(self.positions)))
        return len(self.positions) + len(self.luts) + taps

    def levels(self, arrived: Sequence[int], carry: int) -> list[int]:
        """LUT level of each output where the inputs arrive at these levels and carry cells have `carry` positions.

        As in the yardstick, every output of a carry cell depends on all that enters the cell and those below it; a pin
        that goes to the carry chain without a LUT takes no level.
        """
        through = [max((arrived[k] + 1 for k in tabled), default=0) for tabled, _ in _reads(self, carry)]
        past = [max((arrived[k] for k in direct), default=0) for _, direct in _reads(self, carry)]
        return list(map(max, through, past))

    def evaluate(self, x: np.ndarray) -> np.ndarray:
        """Outputs bool [n, outputs] for inputs bool [n, inputs], table by table and carry by carry."""
        x = np.asarray(x, dtype=bool)
        if not self.positions:
            both = [lut_outputs(lut, x) for lut in self.luts]
            return np.stack([both[number][pin == "O5"] for pin, number in self.outputs], axis=1)
        carry = x[:, 0] if self.carry_in == -1 else np.full(len(x), bool(self.carry_in))
        found: dict[tuple[str, int], np.ndarray] = {}
        for number, position in enumerate(self.positions):
            select, data = lut_outputs(position.lut, x) if position.lut else (np.zeros(len(x), dtype=bool),) * 2
            if position.data is not None:
                data = x[:, position.data]
            found["O6", number] = select
            found["O", number] = select ^ carry
            carry = np.where(select, carry, data)
            found["CO", number] = carry
        return np.stack([found[output] for output in self.outputs], axis=1)


def lut_outputs(lut: Lut, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """O6 and O5 of a table, bool [n] each, for block inputs bool [n, inputs]."""
    address = np.zeros(len(x), dtype=np.int64)
    for pin in range(PINS):
        bit = x[:, lut.pins[pin]].astype(np.int64) if pin < len(lut.pins) else np.int64(1)
        address = address + (bit << pin)
    table = np.array([lut.table >> k & 1 for k in range(64)], dtype=bool)
    return table[address], table[address & 31]


@lru_cache(maxsize=1 << 16)
def _reads(shape: Shape, carry: int) -> tuple[tuple[tuple[int, ...], tuple[int, ...]], ...]:
    """Per output, the inputs that it depends on through a table, and those that enter the carry chain itself."""
    if not shape.positions:
        return tuple((shape.luts[number].pins, ()) for _, number in shape.outputs)
    upto: list[tuple[tuple[int, ...], tuple[int, ...]]] = []
    tabled: set[int] = set()
    direct: set[int] = {0} if shape.carry_in == -1 else set()
    for low in range(0, len(shape.positions), carry):
        for position in shape.positions[low : low + carry]:
            tabled.update(_pins(position))
            direct.update([] if position.data is None else [position.data])
        upto.append((tuple(sorted(tabled)), tuple(sorted(direct))))
    return tuple((_pins(shape.positions[n]), ()) if pin == "O6" else upto[n // carry] for pin, n in shape.outputs)


def _pins(position: Position) -> tuple[int, ...]:
    return () if position.lut is None else position.lut.pins
