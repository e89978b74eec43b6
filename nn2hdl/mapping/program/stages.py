"""A schedule: planned stages, and what becomes of each on bits that are there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from nn2hdl.mapping import planner
from nn2hdl.mapping.chains import Plan
from nn2hdl.mapping.program.chain import Chain, fill, runs


class Fitted(NamedTuple):
    """A stage on bits that are there. hosted: (column, six or three bits) of each counter in the ends of chains;
    adders: (column, two or three bits) of each full adder; left, made: bits not taken and results, per column."""

    plans: list[Plan]
    hosted: list[tuple[int, int]]
    adders: list[tuple[int, int]]
    left: list[int]
    made: list[int]

    @property
    def sites(self) -> int:
        """LUT sites of the stage."""
        chains = sum(1 if isinstance(step, int) else len(step.takes) for plan in self.plans for _, step in plan.steps)
        return chains + sum(plan.tail for plan in self.plans) + len(self.adders)


@dataclass(frozen=True)
class PlannedStage:
    """One stage: its chains; per column, counters of six and three bits in the ends of chains, and full adders."""

    chains: tuple[Chain, ...]
    hosted: tuple[tuple[int, ...], tuple[int, ...]]
    adders: tuple[int, ...]

    def fit(self, heights: Sequence[int]) -> Fitted | None:
        """The stage on `heights` bits per column; None where dropped columns hold more than planned.

        Slots may stay empty: then chains end early or are left out, and bits that gain nothing stay.
        """
        left = list(heights)
        wanted = _hosted(self.hosted, left)
        plans: list[Plan] = []
        for chain in self.chains:
            filled = fill(chain, left)
            if filled is None:
                return None
            carried = chain.carried and left[chain.start] > 0
            left[chain.start] -= carried
            kept, unused = runs(filled, carried, len(left))
            plans += kept
            for column in unused:
                left[column] += 1
        hosted = _housed(wanted, plans, left)
        adders = []
        for column, count in enumerate(self.adders):
            for _ in range(count):
                if left[column] > 1:
                    adders.append((column, min(3, left[column])))
                    left[column] -= adders[-1][1]
        return Fitted(plans, hosted, adders, left, _made(plans, hosted + adders, len(left)))


def _hosted(hosted: tuple[tuple[int, ...], tuple[int, ...]], left: list[int]) -> list[tuple[int, int]]:
    """Counters that find their bits, taken out of `left`."""
    wanted = []
    for size, counts in zip(planner.HOSTED_BITS, hosted, strict=True):
        for column, count in enumerate(counts):
            for _ in range(min(count, left[column] // size)):
                wanted.append((column, size))
                left[column] -= size
    return wanted


def _housed(wanted: list[tuple[int, int]], plans: list[Plan], left: list[int]) -> list[tuple[int, int]]:
    """Counters that find the end of a chain for each output; the bits of the others go back to `left`."""
    free = [0] * (len(left) + 2)
    for plan in plans:
        free[plan.stop] += plan.tail
    hosted = []
    for column, size in wanted:
        ends = range(column, column + size.bit_length())
        if all(free[end] for end in ends):
            hosted.append((column, size))
            for end in ends:
                free[end] -= 1
        else:
            left[column] += size
    return hosted


def _made(plans: list[Plan], counters: list[tuple[int, int]], width: int) -> list[int]:
    """Results per column."""
    made = [0] * (width + 3)
    for plan in plans:
        for column, step in plan.steps:
            if not isinstance(step, int):
                for place in range(column, column + len(step.takes)):
                    made[place] += 1
        made[plan.stop] += plan.tail
    for column, size in counters:
        for output in range(size.bit_length()):
            made[column + output] += 1
    return made[:width]


@dataclass(frozen=True)
class Schedule:
    """stages: the last is the final chain; sites: LUT sites of all."""

    stages: tuple[PlannedStage, ...]
    sites: int

    @property
    def levels(self) -> int:
        """Stages, each one LUT deep."""
        return len(self.stages)


def replay(planned: Sequence[PlannedStage], arriving: np.ndarray) -> int | None:
    """LUT sites of planned stages on counts; None unless every column ends with at most one bit."""
    heights, sites = [0] * arriving.shape[1], 0
    for level, stage in enumerate(planned):
        if level < len(arriving):
            heights = [a + int(b) for a, b in zip(heights, arriving[level], strict=True)]
        fitted = stage.fit(heights)
        if fitted is None:
            return None
        heights = [a + b for a, b in zip(fitted.left, fitted.made, strict=True)]
        sites += fitted.sites
    return sites if max(heights, default=0) <= 1 else None
