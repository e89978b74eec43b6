"""The engine as one compressed bit heap per column, mapped to the tables and carry chains of a Xilinx family."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise

from nn2hdl.hdl.cell import Cell, Printed
from nn2hdl.hdl.engine import Engine
from nn2hdl.hdl.targets.wiring import Bit, Wiring, bits_of, concatenation, declaration, instance, module
from nn2hdl.mapping import MappedMatrix
from nn2hdl.target import Target


@dataclass(frozen=True, eq=False)
class HeapEngine(Engine, Printed):
    """`target`: a family that maps heaps. The netlist goes from the bits of x to the columns' shifted sums, each of the
    width of its wire."""

    form: MappedMatrix
    target: Target

    @cached_property
    def _wiring(self) -> Wiring:
        return Wiring(self.form.netlist, self.target)

    @cached_property
    def children(self) -> Sequence[Cell]:
        return tuple((self._wiring.primitives | self.clamps).values())

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
        clamp, name = self.unit.clamps[column], f"clamped{column}"
        if clamp is None:
            return [], bits
        lines = [
            declaration("wire", name, clamp.y.bits),
            instance(clamp.name, f"clamp{column}", a=concatenation(bits), y=name),
        ]
        return lines, bits_of(name, clamp.y.bits)
