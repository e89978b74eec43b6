"""The engine: one constant matrix with requantization behind it, in whatever form computes the sums.

A convolution instantiates its engine once per window; a fully connected layer is one engine.
"""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from amaranth.hdl import Instance, Module, Signal, Value

from nn2hdl.hdl.cell import Cell, Wire
from nn2hdl.hdl.selectors import MaxClamp, clamped_wire
from nn2hdl.integer import clamped


@dataclass(frozen=True, eq=False)
class Engine(Cell):
    """y = clamp(((x @ matrix + bias) * multiplier) >> shift, low, high).

    matrix [inputs, columns]; bias, multiplier, shift [columns]; x's fields have the wires `fields` and the ranges
    x_low, x_high [inputs].
    """

    label: str
    matrix: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray
    low: int | None
    high: int | None
    fields: tuple[Wire, ...]
    x_low: np.ndarray
    x_high: np.ndarray
    kind = "engine"

    @property
    def name(self) -> str:
        return self.label

    @property
    def inputs(self):
        return {"x": self.fields}

    @property
    def outputs(self):
        return {"y": tuple(clamped_wire(wire, self.low, self.high) for wire in self._shifted)}

    @property
    def describe(self) -> str:
        clamp = "" if self.low is None and self.high is None else f", clamped to [{self.low}, {self.high}]"
        shifts, multipliers = sorted(set(self.shift.tolist())), sorted(set(self.multiplier.tolist()))
        return (
            f"y = ((x * W + b) * m) >> s{clamp}; W is {self.matrix.shape[0]} x {self.matrix.shape[1]} with "
            f"{np.count_nonzero(self.matrix)} nonzero weights, s in {shifts}, m in {multipliers}"
        )

    @property
    @abstractmethod
    def adders(self) -> int:
        """Cells that add."""

    @cached_property
    def _shifted(self) -> list[Wire]:
        """Wire of every output before the clamp, from the exact range of its column."""
        weights = self.matrix * self.multiplier
        ends = [self.x_low[:, None] * weights, self.x_high[:, None] * weights]
        constants = self.bias * self.multiplier
        low, high = (choose(*ends).sum(axis=0) + constants >> self.shift for choose in (np.minimum, np.maximum))
        return [Wire.of_range(a, b) for a, b in zip(low.tolist(), high.tolist(), strict=True)]

    def _clamps(self) -> dict[str, Cell]:
        """The distinct clamps by name."""
        cells = (self._clamp(wire) for wire in self._shifted if self._needs_clamp(wire))
        return {cell.name: cell for cell in cells}

    def column_clamps(self) -> list[MaxClamp | None]:
        """The clamp behind every column, None where it needs none."""
        return [self._clamp(wire) if self._needs_clamp(wire) else None for wire in self._shifted]

    def _clamp(self, wire: Wire) -> MaxClamp:
        return MaxClamp(1, wire, self.low, self.high)

    def _needs_clamp(self, wire: Wire) -> bool:
        return (self.low is not None and self.low > wire.low) or (self.high is not None and self.high < wire.high)

    def _clamped(self, m: Module, column: int, value: Value) -> Value:
        """A column's shifted result behind its clamp, if it needs one."""
        wire = self._shifted[column]
        if not self._needs_clamp(wire):
            return value
        cell = self._clamp(wire)
        result = Signal(cell.y.bits, name=f"clamped{column}")
        setattr(m.submodules, f"clamp{column}", Instance(cell.name, i_a=value, o_y=result))
        return result

    def reference(self, *, x):
        total = (np.asarray(x) @ self.matrix + self.bias) * self.multiplier >> self.shift
        return {"y": clamped(total, self.low, self.high)}
