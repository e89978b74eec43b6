"""Mapped netlist IR: blocks of LUT sites and carry chains, wired bit by bit.

Bits are numbered: 0 and 1 are the constants, 2 .. inputs + 1 the input bits, then the outputs of the blocks in order.
Blocks stand in topological order. Sites, levels and arrival are derived, never stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nn2hdl.errors import VerifyError
from nn2hdl.mapping.shapes import Shape

ZERO, ONE, FIRST = 0, 1, 2
CARRY4, CARRY8 = 4, 8  # positions of a carry cell: 7 series, UltraScale+


@dataclass(frozen=True)
class Block:
    """One instance of a shape: the bits on its inputs, and the number of its first output bit."""

    shape: Shape
    inputs: tuple[int, ...]
    first: int

    @property
    def outputs(self) -> range:
        """Bits that the block drives."""
        return range(self.first, self.first + len(self.shape.outputs))


@dataclass(frozen=True, eq=False)
class Netlist:
    """inputs: number of input bits; outputs: the bits that drive the output port, lowest first; carry: positions of a
    carry cell."""

    inputs: int
    blocks: tuple[Block, ...]
    outputs: tuple[int, ...]
    carry: int = CARRY8

    @cached_property
    def sites(self) -> int:
        """LUT sites, taps and route-throughs included."""
        return sum(block.shape.sites for block in self.blocks)

    @cached_property
    def carry4(self) -> int:
        """CARRY4 cells; a CARRY8 counts twice."""
        cells = sum(-(-len(block.shape.positions) // self.carry) for block in self.blocks)
        return cells * self.carry // CARRY4

    @cached_property
    def arrival(self) -> np.ndarray:
        """LUT level of every bit when the inputs arrive at level 0: int64 [bits]."""
        level = [0] * (FIRST + self.inputs)
        for block in self.blocks:
            arrived = [level[bit] for bit in block.inputs]
            level += block.shape.levels(arrived, self.carry)
        return np.array(level, dtype=np.int64)

    @property
    def levels(self) -> int:
        """LUTs on the longest path; carry hops are not levels."""
        return int(self.arrival[list(self.outputs)].max(initial=0))

    def evaluate(self, x: np.ndarray) -> np.ndarray:
        """Output bits bool [n, outputs] for input bits bool [n, inputs]."""
        x = np.asarray(x, dtype=bool)
        values = np.zeros((FIRST + self.inputs + sum(len(b.shape.outputs) for b in self.blocks), len(x)), dtype=bool)
        values[ONE] = True
        values[FIRST : FIRST + self.inputs] = x.T
        for block in self.blocks:
            values[block.first : block.first + len(block.shape.outputs)] = block.shape.evaluate(
                values[list(block.inputs)].T
            ).T
        return values[list(self.outputs)].T


def verify(netlist: Netlist) -> None:
    """Raises VerifyError unless blocks are wired in topological order and number their outputs without a gap."""
    known = FIRST + netlist.inputs
    for number, block in enumerate(netlist.blocks):
        if len(block.inputs) != block.shape.inputs:
            raise VerifyError(f"block {number} has {len(block.inputs)} of {block.shape.inputs} inputs", where="netlist")
        if block.first != known or any(not 0 <= bit < known for bit in block.inputs):
            raise VerifyError(f"block {number} reads a bit that is not there yet", where="netlist")
        known += len(block.shape.outputs)
    if any(not 0 <= bit < known for bit in netlist.outputs):
        raise VerifyError("an output bit is not driven", where="netlist")
