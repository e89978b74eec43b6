"""The engine: one constant matrix with requantization behind it, in whatever form computes the sums.

A convolution instantiates its engine once per window; a fully connected layer is one engine.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass

from amaranth.hdl import Instance, Module, Signal, Value

from nn2hdl.hdl.cell import Cell
from nn2hdl.hdl.selectors import MaxClamp
from nn2hdl.sums import Cmvm
from nn2hdl.wires import Wire


@dataclass(frozen=True, eq=False)
class Engine(Cell):
    """What computes y of a constant matrix problem."""

    label: str
    problem: Cmvm
    kind = "engine"

    @property
    def name(self) -> str:
        return self.label

    @property
    def inputs(self):
        return {"x": self.problem.wires}

    @property
    def outputs(self):
        return {"y": self.problem.y}

    @property
    def describe(self) -> str:
        problem = self.problem
        clamp = "" if problem.low is None and problem.high is None else f", clamped to [{problem.low}, {problem.high}]"
        shifts, multipliers = sorted(set(problem.shift.tolist())), sorted(set(problem.multiplier.tolist()))
        return (
            f"y = ((x * W + b) * m) >> s{clamp}; W is {problem.inputs} x {problem.outputs} with "
            f"{problem.nonzero} nonzero weights, s in {shifts}, m in {multipliers}"
        )

    @property
    @abstractmethod
    def adders(self) -> int:
        """Cells that add."""

    def _clamps(self) -> dict[str, Cell]:
        """The distinct clamps by name."""
        return {cell.name: cell for cell in self.column_clamps() if cell}

    def column_clamps(self) -> list[MaxClamp | None]:
        """The clamp behind every column, None where it needs none."""
        return [self._clamp(wire) if self.problem.needs_clamp(wire) else None for wire in self.problem.shifted]

    def _clamp(self, wire: Wire) -> MaxClamp:
        return MaxClamp(1, wire, self.problem.low, self.problem.high)

    def _clamped(self, m: Module, column: int, value: Value) -> Value:
        """A column's shifted result behind its clamp, if it needs one."""
        wire = self.problem.shifted[column]
        if not self.problem.needs_clamp(wire):
            return value
        cell = self._clamp(wire)
        result = Signal(cell.y.bits, name=f"clamped{column}")
        setattr(m.submodules, f"clamp{column}", Instance(cell.name, i_a=value, o_y=result))
        return result

    def reference(self, *, x):
        return {"y": self.problem.evaluate(x)}
