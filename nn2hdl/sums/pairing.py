"""Which two of many numbers to add next: the two smallest, so that adders stay narrow, as far as the depth allows."""

from __future__ import annotations

from bisect import insort
from typing import NamedTuple


class Addend(NamedTuple):
    """A number that waits for an adder, ordered by size.

    size: its span, high - low, in steps of the lowest bit of the sum; number: who it is; depth: adders behind it.
    """

    size: int
    number: int
    depth: int


def least_depth(depths: list[int]) -> int:
    """Depth of the shallowest tree of two-input adders over numbers of these depths.

    A tree of depth d holds them exactly if the sum of 2**depth is at most 2**d.
    """
    return (sum(1 << depth for depth in depths) - 1).bit_length() if depths else 0


class Pairing:
    """Numbers that are to become one sum of the least depth."""

    def __init__(self, addends: list[Addend]):
        self._waiting = sorted(addends)
        depths = [addend.depth for addend in addends]
        self._limit, self._weight = 1 << least_depth(depths), sum(1 << depth for depth in depths)

    def __len__(self) -> int:
        return len(self._waiting)

    def take(self) -> tuple[int, int]:
        """Removes the two smallest numbers whose sum keeps the depth; there are some while two are left."""
        for place, first in enumerate(self._waiting):
            for other in range(place + 1, len(self._waiting)):
                second = self._waiting[other]
                more = abs((1 << first.depth) - (1 << second.depth))  # their sum is one deeper than the deeper one
                if self._weight + more <= self._limit:
                    self._weight -= (1 << first.depth) + (1 << second.depth)
                    del self._waiting[other], self._waiting[place]
                    return first.number, second.number
        raise IndexError("fewer than two numbers are left")

    def add(self, addend: Addend) -> None:
        """Puts the sum of two taken numbers back."""
        insort(self._waiting, addend)
        self._weight += 1 << addend.depth
