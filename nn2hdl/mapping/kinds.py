"""Segment kinds that the planner chooses from, as plain counts: bits taken per column, positions, bits handed on.

`lower` says how many bits of each column go into the segment's group; what is left goes to the positions' extra slots.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np


class Kind(NamedTuple):
    """takes, group: bits per column, lowest first; wraps: only fits where the last column is the heap's top."""

    takes: tuple[int, ...]
    group: tuple[int, ...]
    wraps: bool = False

    def room(self, offset: int) -> int:
        """Bits of a column that may share pins: those of the group. Two bits alone may both be group."""
        return 2 if self.takes == (2,) else self.group[offset]


KINDS = (
    Kind((1,), (1,)),
    Kind((2,), (1,)),
    Kind((6, 0), (5, 0)),
    Kind((5, 0), (4, 0)),
    Kind((4, 1), (3, 1)),
    Kind((4, 0), (3, 0)),
    Kind((3, 1), (2, 1)),
    Kind((3, 0), (2, 0)),
    Kind((6, 1, 1), (5, 0, 0)),
    Kind((5, 2, 1), (4, 1, 0)),
    Kind((4, 3, 1), (3, 2, 0)),
    Kind((3,), (3,), wraps=True),
    Kind((4,), (4,), wraps=True),
    Kind((5,), (5,), wraps=True),
    Kind((6,), (6,), wraps=True),
    Kind((6, 1), (5, 0), wraps=True),
    Kind((5, 1), (4, 0), wraps=True),
    Kind((4, 3), (3, 2), wraps=True),
    Kind((3, 4), (2, 3), wraps=True),
    Kind((0,), (0,)),
)
TAKES = np.array([kind.takes + (0,) * (3 - len(kind.takes)) for kind in KINDS], dtype=np.int64)
WIDTHS = np.array([len(kind.takes) for kind in KINDS], dtype=np.int64)
WRAPS = np.array([kind.wraps for kind in KINDS])
# bits less, and positions, of one segment
REMOVED = TAKES.sum(axis=1) - WIDTHS
