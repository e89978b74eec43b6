"""Largest, clamp and argmax on the tables and carry chains of a Xilinx family."""

from __future__ import annotations

from dataclasses import dataclass

from nn2hdl.hdl.selectors import ArgMax, MaxClamp
from nn2hdl.hdl.targets.wiring import Wired
from nn2hdl.mapping import Netlist, map_argmax, map_maximum
from nn2hdl.target import Target
from nn2hdl.wires import Wire


@dataclass(frozen=True)
class MappedMaxClamp(Wired, MaxClamp):
    """MaxClamp for a family that maps heaps."""

    target: Target

    @property
    def netlist(self) -> Netlist:
        """From the bits of a to those of y."""
        return map_maximum(self.count, self.a.bits, self.a.signed, self.low, self.high)


@dataclass(frozen=True)
class MappedArgMax(Wired, ArgMax):
    """ArgMax for a family that maps heaps."""

    target: Target

    @property
    def netlist(self) -> Netlist:
        """From the bits of a to those of y."""
        return map_argmax(self.count, self.a.bits, self.a.signed)


def max_clamp(count: int, a: Wire, low: int | None, high: int | None, target: Target) -> MaxClamp:
    """The cell for a family."""
    return MappedMaxClamp(count, a, low, high, target) if target.maps_heaps else MaxClamp(count, a, low, high)


def arg_max(count: int, a: Wire, target: Target) -> ArgMax:
    """The cell for a family."""
    return MappedArgMax(count, a, target) if target.maps_heaps else ArgMax(count, a)
