"""The engine as plain tables: for columns of at most six input bits, with the clamp inside."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nn2hdl.hdl.engine import Engine
from nn2hdl.hdl.targets.wiring import Wired
from nn2hdl.mapping import Netlist, Ports
from nn2hdl.mapping.lookups import Column, map_tables


@dataclass(frozen=True, eq=False)
class TableEngine(Wired, Engine):
    """`family`: xc7 or xcup."""

    family: str

    @cached_property
    def netlist(self) -> Netlist:
        """From the bits of x to those of y."""
        ports = Ports(tuple(wire.bits for wire in self.fields), tuple(wire.signed for wire in self.fields))
        return map_tables([self._column(number, wire.bits) for number, wire in enumerate(self.outputs["y"])], ports)

    def _column(self, number: int, bits: int) -> Column:
        weights = self.matrix[:, number]
        taps = tuple((int(tap), int(weights[tap])) for tap in np.flatnonzero(weights))
        constants = (int(values[number]) for values in (self.bias, self.multiplier, self.shift))
        return Column(taps, *constants, self.low, self.high, bits)

    @property
    def adders(self) -> int:
        """None: tables alone."""
        return 0
