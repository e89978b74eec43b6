"""Largest, clamp and argmax on the tables and carry chains of a Xilinx family."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from nn2hdl.hdl.cell import Printed, Wire
from nn2hdl.hdl.selectors import ArgMax, MaxClamp
from nn2hdl.hdl.targets.wiring import Wiring, concatenation, module
from nn2hdl.mapping import Netlist, map_argmax, map_maximum


class _Mapped(Printed):
    """A cell whose logic is `netlist`, from its port a to its port y; `family`: xc7 or xcup."""

    family: str
    netlist: Netlist

    @cached_property
    def _wiring(self) -> Wiring:
        return Wiring(self.netlist, self.family)

    @property
    def children(self):
        return tuple(self._wiring.primitives.values())

    def verilog(self) -> str:
        lines, y = self._wiring.lines("a")
        return module(self.name, self.inputs, self.outputs, [*lines, f"assign y = {concatenation(y)};"])


@dataclass(frozen=True)
class MappedMaxClamp(_Mapped, MaxClamp):
    """MaxClamp for a family."""

    family: str

    @property
    def netlist(self) -> Netlist:
        """From the bits of a to those of y."""
        return map_maximum(self.count, self.a.bits, self.a.signed, self.low, self.high)


@dataclass(frozen=True)
class MappedArgMax(_Mapped, ArgMax):
    """ArgMax for a family."""

    family: str

    @property
    def netlist(self) -> Netlist:
        """From the bits of a to those of y."""
        return map_argmax(self.count, self.a.bits, self.a.signed)


def max_clamp(count: int, a: Wire, low: int | None, high: int | None, family: str | None) -> MaxClamp:
    """The cell for a family, or for any where it is None."""
    return MappedMaxClamp(count, a, low, high, family) if family else MaxClamp(count, a, low, high)


def arg_max(count: int, a: Wire, family: str | None) -> ArgMax:
    """The cell for a family, or for any where it is None."""
    return MappedArgMax(count, a, family) if family else ArgMax(count, a)
