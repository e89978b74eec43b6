"""The engine as one compressed bit heap per column, mapped to the tables and carry chains of a Xilinx family."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from nn2hdl.hdl.cell import Cell, Printed
from nn2hdl.hdl.engine import Engine
from nn2hdl.hdl.selectors import MaxClamp
from nn2hdl.hdl.targets.selections import max_clamp
from nn2hdl.hdl.targets.wiring import Bit, Wiring, bits_of, concatenation, declaration, instance, module
from nn2hdl.mapping import Dial, MappedMatrix, Netlist, map_matrix
from nn2hdl.sums import SumGraph
from nn2hdl.target import Target
from nn2hdl.wires import Wire

BALANCED = Dial()


@dataclass(frozen=True, eq=False)
class HeapEngine(Engine, Printed):
    """`target`: a family that maps heaps; `dial`: between area and depth."""

    target: Target
    dial: Dial = BALANCED

    @property
    def is_mapped(self) -> bool:
        """Whether the work has been done already."""
        return "mapped" in self.__dict__

    def adopt(self, mapped: MappedMatrix) -> None:
        """Takes over what another process mapped."""
        self.__dict__["mapped"] = mapped

    @cached_property
    def mapped(self) -> MappedMatrix:
        """The matrix's sums and their netlist."""
        return map_matrix(self.problem, dial=self.dial, carry=self.target.carry_width, where=self.label)

    @property
    def sums(self) -> SumGraph:
        """The shared sums that are mapped, proved equal to the matrix."""
        return self.mapped.sums

    @property
    def netlist(self) -> Netlist:
        """From the bits of x to the columns' shifted sums, each of the width of its wire."""
        return self.mapped.netlist

    @cached_property
    def _wiring(self) -> Wiring:
        return Wiring(self.netlist, self.target)

    @property
    def adders(self) -> int:
        """Carry chains."""
        return sum(bool(block.shape.positions) for block in self.netlist.blocks)

    def _clamp(self, wire: Wire) -> MaxClamp:
        return max_clamp(1, wire, self.problem.low, self.problem.high, self.target)

    @cached_property
    def children(self) -> Sequence[Cell]:
        return tuple((self._wiring.primitives | self._clamps()).values())

    def verilog(self) -> str:
        lines, bits = self._wiring.lines("x")
        ends = accumulate((wire.bits for wire in self.problem.shifted), initial=0)
        y: list[Bit] = []
        for column, (start, end) in enumerate(pairwise(ends)):
            more, clamped = self._clamped_bits(column, bits[start:end])
            lines += more
            y += clamped
        return module(self.name, self.inputs, self.outputs, [*lines, f"assign y = {concatenation(y)};"])

    def _clamped_bits(self, column: int, bits: list[Bit]) -> tuple[list[str], Iterable[Bit]]:
        """A column's bits behind its clamp, if it needs one, and the lines for that."""
        wire = self.problem.shifted[column]
        if not self.problem.needs_clamp(wire):
            return [], bits
        cell, name = self._clamp(wire), f"clamped{column}"
        lines = [
            declaration("wire", name, cell.y.bits),
            instance(cell.name, f"clamp{column}", a=concatenation(bits), y=name),
        ]
        return lines, bits_of(name, cell.y.bits)
