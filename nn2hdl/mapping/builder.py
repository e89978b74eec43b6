"""Grows a Netlist block by block, with the LUT level of every bit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from nn2hdl.mapping.netlist import CARRY8, FIRST, Block, Netlist
from nn2hdl.mapping.shapes import Lut, Shape, Total

_NOT_I0_I1 = sum((not address >> 1 & 1) << address for address in range(32, 64)) | sum(
    (not address & 1) << address for address in range(32)
)
TWO_INVERTERS = Shape(
    2, (), (Lut(_NOT_I0_I1, (0, 1)),), 0, (("O5", 0), ("O6", 0)), Total((0, 1), (True, True), 0, (0, 1))
)
INVERTER = Shape(1, (), (Lut(0x5555_5555_5555_5555, (0,)),), 0, (("O6", 0),), Total((0,), (True,), 0, (0,)))


class Mark(NamedTuple):
    """Numbers of bits and blocks."""

    bits: int
    blocks: int


class Cut(NamedTuple):
    """Blocks, and the levels of the bits that they drive."""

    level: list[int]
    blocks: list[Block]


class NetlistBuilder:
    """level[bit]: LUT level of every bit so far; carry: positions of the family's carry cell."""

    def __init__(self, inputs: int, carry: int = CARRY8):
        self.inputs, self.carry = inputs, carry
        self.level = [0] * (FIRST + inputs)
        self.blocks: list[Block] = []

    def place(self, shape: Shape, inputs: Sequence[int]) -> range:
        """Adds a block; returns the bits that it drives."""
        block = Block(shape, tuple(inputs), len(self.level))
        arrived = [self.level[bit] for bit in inputs]
        self.level += shape.levels(arrived, self.carry)
        self.blocks.append(block)
        return block.outputs

    def invert(self, bits: Sequence[int]) -> list[int]:
        """Complements of bits, two to a site."""
        inverted: list[int] = []
        for first in range(0, len(bits), 2):
            pair = bits[first : first + 2]
            inverted.extend(self.place(TWO_INVERTERS if len(pair) == 2 else INVERTER, pair))
        return inverted

    def mark(self) -> Mark:
        """Where the builder stands."""
        return Mark(len(self.level), len(self.blocks))

    def cut(self, mark: Mark) -> Cut:
        """Removes what was placed since the mark and returns it."""
        cut = Cut(self.level[mark.bits :], self.blocks[mark.blocks :])
        del self.level[mark.bits :], self.blocks[mark.blocks :]
        return cut

    def paste(self, cut: Cut) -> None:
        """Puts back what was cut off at the same mark."""
        self.level += cut.level
        self.blocks += cut.blocks

    def build(self, outputs: Sequence[int]) -> Netlist:
        """The netlist with these output bits."""
        return Netlist(self.inputs, tuple(self.blocks), tuple(outputs), self.carry)
