"""The bits of a heap that one stage may take."""

from __future__ import annotations

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.heap import Bit
from nn2hdl.mapping.shapes import Lut, Shape

Pair = tuple[Bit, Bit]
Entry = tuple[int, tuple[Bit, ...]]  # column, and a bit, or a bit with another that is linked to it

_XOR = Shape(2, (), (Lut(0x6666_6666_6666_6666, (0, 1)),), 0, (("O6", 0),))


class HeapStage:
    """polar[c]: single bits of column c, counted plain and inverted; pairs[c]: two bits of which the second is linked
    to the first, so that both need the first one's pin; constant: modulo 2**width."""

    def __init__(self, width: int, constant: int):
        self.width = width
        self.polar: list[tuple[list[Bit], list[Bit]]] = [([], []) for _ in range(width)]
        self.pairs: list[list[Pair]] = [[] for _ in range(width)]
        self.constant = constant % (1 << width)

    def add(self, column: int, bits: tuple[Bit, ...]) -> None:
        """Adds a bit or a linked pair; above the top it vanishes."""
        if column >= self.width:
            return
        if len(bits) == 2:
            self.pairs[column].append(bits)
        else:
            self.polar[column][bits[0].inverted].append(bits[0])

    def shift_constant(self, change: int) -> None:
        """Adds to the constant."""
        self.constant = (self.constant + change) % (1 << self.width)

    def height(self, column: int) -> int:
        """Bits of a column, those of the constant included."""
        return sum(map(len, self.polar[column])) + 2 * len(self.pairs[column]) + (self.constant >> column & 1)

    def heights(self) -> list[int]:
        """Bits of each column."""
        return [self.height(column) for column in range(self.width)]

    def may_carry(self, column: int, *, plain: bool) -> bool:
        """Whether a bit of the column, or its constant, can be the carry of a chain that starts there."""
        sides = self.polar[column]
        return bool(sides[0] or self.constant >> column & 1 or (sides[1] and not plain))

    def take(
        self, builder: NetlistBuilder, column: int, count: int, room: int, flipped: bool, least: int = 0
    ) -> tuple[list[Pair], list[Bit]]:
        """Removes `count` bits: pairs, with at most `room` bits, and single bits, of polarity `flipped` first; fewer
        where the constant has a bit and pairs do not fit, but `least` if there are so many."""
        pairs = self.pairs[column]
        bits: list[Bit] = []
        joined = [pairs.pop() for _ in range(min(len(pairs), room // 2))]
        sides = (self.polar[column][flipped], self.polar[column][not flipped])
        while (taken := 2 * len(joined) + len(bits)) < count:
            if sides[0] or sides[1]:
                bits.append((sides[0] or sides[1]).pop())
            elif not pairs or (self.constant >> column & 1 and taken >= least):
                break
            else:  # nothing but pairs that do not fit: one is taken apart
                for bit in self._parted(builder, pairs.pop()):
                    self.add(column, (bit,))
        return joined, bits

    def take_all(self, column: int) -> tuple[list[Pair], list[Bit]]:
        """Removes all bits of a column."""
        pairs, (plain, inverted) = self.pairs[column], self.polar[column]
        self.pairs[column], self.polar[column] = [], ([], [])
        return pairs, plain + inverted

    @staticmethod
    def _parted(builder: NetlistBuilder, pair: Pair) -> tuple[Bit, Bit]:
        first, second = pair
        (wire,) = builder.place(_XOR, (second.wire, second.link))
        return first, Bit(wire, second.inverted)
