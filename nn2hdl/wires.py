"""The width and sign of an integer on its way through a circuit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nn2hdl.fixedpoint import range_bits


@dataclass(frozen=True)
class Wire:
    """Width of one integer, in bits, and whether it is two's complement."""

    bits: int
    signed: bool = False

    @classmethod
    def of_range(cls, low: int, high: int) -> Wire:
        """The narrowest wire that holds [low, high]."""
        return cls(*range_bits(low, high))

    @property
    def low(self) -> int:
        """Lowest integer that the wire can carry."""
        return -(1 << (self.bits - 1)) if self.signed else 0

    @property
    def high(self) -> int:
        """Highest integer that the wire can carry."""
        return (1 << (self.bits - self.signed)) - 1

    def __str__(self) -> str:
        return f"{'s' if self.signed else 'u'}{self.bits}"

    def wrap(self, values: np.ndarray) -> np.ndarray:
        """Integers as this wire carries them: reduced modulo 2**bits into its range."""
        return (np.asarray(values) - self.low) % (1 << self.bits) + self.low


Wires = tuple[Wire, ...]


def wires_of(low: Sequence[int] | np.ndarray, high: Sequence[int] | np.ndarray) -> Wires:
    """The narrowest wires for these ranges."""
    return tuple(Wire.of_range(int(a), int(b)) for a, b in zip(low, high, strict=True))


def total_bits(wires: Sequence[Wire]) -> int:
    """Bits of integers side by side."""
    return sum(wire.bits for wire in wires)
