"""The engine: one constant matrix with requantization behind it, in whatever form computes the sums."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Instance, Module, Signal, Value

from nn2hdl.hdl.cell import Cell, OfUnit
from nn2hdl.mapping.units import MatrixUnit
from nn2hdl.sums import Cmvm


@dataclass(frozen=True, eq=False)
class Engine(OfUnit):
    """What computes y of a constant matrix problem; clamps: the distinct ones behind its columns, by name."""

    unit: MatrixUnit
    clamps: dict[str, Cell]

    @property
    def problem(self) -> Cmvm:
        """What is computed."""
        return self.unit.problem

    def _clamped(self, m: Module, column: int, value: Value) -> Value:
        """A column's shifted result behind its clamp, if it needs one."""
        clamp = self.unit.clamps[column]
        if clamp is None:
            return value
        result = Signal(clamp.y.bits, name=f"clamped{column}")
        setattr(m.submodules, f"clamp{column}", Instance(clamp.name, i_a=value, o_y=result))
        return result
