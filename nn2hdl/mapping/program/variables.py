"""Variables of the program: what each stage may do in each column, and what it costs."""

from __future__ import annotations

import numpy as np

from nn2hdl.mapping import planner
from nn2hdl.mapping.program.rooms import ROOMS

_FEW = ((2,), (6, 0), (4, 1), (6,))  # kinds that find a first solution fast


class Variables:
    """Numbers of segments, int64 [stages, columns, rooms], of hosted counters [stages, columns, sizes], of starts,
    carries in, ends and full adders [stages, columns], and heights after each stage; -1 marks a variable that is not
    there.

    Per variable: cost in LUT sites; of_stage, -1 for heights, which follow from the others; most, its upper bound;
    narrow, the bound where few kinds are allowed.
    """

    def __init__(self, width: int, drop: int, stages: int, hosting: bool):
        self.width, self.drop, self.stages, self.hosting = width, drop, stages, hosting
        shape = (stages, width)
        self.segments = np.full((*shape, len(ROOMS)), -1)
        self.hosted = np.full((*shape, len(planner.HOSTED_BITS)), -1)
        self.starts, self.carries, self.ends, self.adders, self.heights = (np.full(shape, -1) for _ in range(5))
        self._prices: list[float] = []
        self._stages: list[int] = []
        self._few: list[bool] = []
        for stage, column in np.ndindex(shape):
            self._add_cell(stage, column)
        self.cost, self.of_stage = np.array(self._prices), np.array(self._stages)
        self.most = np.full(len(self.cost), np.inf)
        self.most[self.heights[-1]] = 1
        self.narrow = np.where(self._few, self.most, 0)

    def _add_cell(self, stage: int, column: int) -> None:
        last = stage == self.stages - 1
        for number, room in enumerate(ROOMS):
            stop = column + len(room.takes)
            reaches = stop == self.width if room.wraps else stop <= (self.drop if room.unread else self.width)
            if reaches and (last or not room.unread):
                few = room.unread or room.takes in _FEW
                self.segments[stage, column, number] = self._add(room.sites, stage, few)
        self.starts[stage, column] = self._add(0, stage)
        self.carries[stage, column] = self._add(0, stage)
        self.ends[stage, column] = self._add(1, stage)
        if not last:
            self.adders[stage, column] = self._add(1, stage)
            for number, size in enumerate(planner.HOSTED_BITS):
                if self.hosting and column + size.bit_length() <= self.width:
                    self.hosted[stage, column, number] = self._add(0, stage)
        self.heights[stage, column] = self._add(0, -1)

    def _add(self, price: float, stage: int, few: bool = True) -> int:
        self._prices.append(float(price))
        self._stages.append(stage)
        self._few.append(few)
        return len(self._prices) - 1
