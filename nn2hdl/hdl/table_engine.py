"""The engine as plain tables: for columns of at most six input bits, with the clamp inside."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from nn2hdl.hdl.engine import Engine
from nn2hdl.hdl.targets.wiring import Wired
from nn2hdl.mapping import Netlist
from nn2hdl.mapping.lookups import map_tables
from nn2hdl.target import Target


@dataclass(frozen=True, eq=False)
class TableEngine(Wired, Engine):
    """`target`: a family that maps heaps."""

    target: Target

    @cached_property
    def netlist(self) -> Netlist:
        """From the bits of x to those of y."""
        return map_tables(self.problem)

    @property
    def adders(self) -> int:
        """None: tables alone."""
        return 0
