"""Rooms: what one segment of a chain may take. Slots may stay empty, so that a few wide kinds stand for all."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nn2hdl.mapping.kinds import KINDS

# what dropped columns may hold for one position to carry on their sum: at most five bits, and no carry beyond one
SPANS = ((2,), (2, 2), (4, 1), (2, 2, 1), (2, 1, 2), (1, 2, 2), (3, 1, 1))
SPANS += ((2, 1, 1, 1), (1, 2, 1, 1), (1, 1, 2, 1), (1, 1, 1, 2), (1, 1, 1, 1, 1))


class Slots(NamedTuple):
    """Room of one segment: bits that it takes at most per column; `unread` where the columns are dropped."""

    takes: tuple[int, ...]
    wraps: bool = False
    unread: bool = False

    @property
    def sites(self) -> int:
        """Positions of the chain."""
        return 1 if self.unread else len(self.takes)


def _widest() -> tuple[Slots, ...]:
    """Kinds that no other kind covers."""
    alike = {(kind.takes, kind.wraps) for kind in KINDS}
    return tuple(
        Slots(takes, wraps)
        for takes, wraps in sorted(alike)
        if not any(
            other != takes and flag == wraps and len(other) == len(takes) and np.all(np.subtract(other, takes) >= 0)
            for other, flag in alike
        )
    )


ROOMS = _widest() + tuple(Slots(takes, unread=True) for takes in SPANS)


def find_room(takes: tuple[int, ...], wraps: bool, unread: bool) -> int:
    """The number of the room for these bits, -1 where there is none."""
    for number, room in enumerate(ROOMS):
        alike = (room.wraps, room.unread, len(room.takes)) == (wraps, unread, len(takes))
        if alike and np.all(np.subtract(room.takes, takes) >= 0):
            return number
    return -1
