"""The greedy planner's plan as a first solution of the program."""

from __future__ import annotations

import numpy as np

from nn2hdl.mapping import planner, policy
from nn2hdl.mapping.kinds import KINDS
from nn2hdl.mapping.program.rooms import find_room
from nn2hdl.mapping.program.variables import Variables


def from_greedy(var: Variables, arriving: np.ndarray) -> np.ndarray | None:
    """The greedy plan of the fewest sites within the stages as a solution; None where it needs more stages."""
    figures = planner.simulate_all(arriving, var.drop, var.hosting, policy.rules())
    figures[figures[:, 1] > var.stages, 0] = planner.HOPELESS
    number = int(np.argmin(figures[:, 0]))
    if figures[number, 0] >= planner.HOPELESS:
        return None
    rule, width = policy.rules()[number], var.width
    x, heights = np.zeros(len(var.cost)), np.zeros(width, dtype=np.int64)
    ends = int(figures[number, 1])
    for stage in range(var.stages):
        if stage < len(arriving):
            heights += arriving[stage]
        made = np.zeros(width, dtype=np.int64)
        if stage == var.stages - 1:
            if not _enter_final(var, x, heights, made):
                return None
        elif stage < ends - 1:
            _enter_stage(var, arriving, x, stage, rule, heights, made)
        heights += made
        x[var.heights[stage]] = heights
    return x


def _enter_stage(
    var: Variables,
    arriving: np.ndarray,
    x: np.ndarray,
    stage: int,
    rule: np.ndarray,
    heights: np.ndarray,
    made: np.ndarray,
) -> None:
    """Writes one greedy stage into a solution; bits move from `heights` to `made`."""
    waiting = stage + 1 < len(arriving)
    chains = np.empty((heights.sum() // 6 + 2, planner.HEAD + var.width), dtype=np.int64)
    hosts = np.zeros((2, var.width), dtype=np.int64)
    count, attempt = 0, 0
    while count == 0 and (mu := planner.stage_mu(waiting, stage, attempt, rule)) >= 0:
        count, _ = planner.plan_stage(heights, made, mu, var.hosting, chains, hosts)
        attempt += 1
    none = np.zeros(var.width, dtype=np.int64)
    for start, carried, stop, *kinds in chains[:count].tolist():
        _enter_chain(var, x, stage, start, carried, stop, kinds, none, none)
    if count:
        for number, columns in enumerate(hosts):
            for column in np.flatnonzero(columns):
                x[var.hosted[stage, column, number]] = columns[column]
    elif not waiting:
        planner.full_adders(heights, made)
        adders = 0
        for column in range(var.width):  # every result is a sum of its column or a carry of the column below
            adders = made[column] - adders
            x[var.adders[stage, column]] = adders


def _enter_final(var: Variables, x: np.ndarray, heights: np.ndarray, made: np.ndarray) -> bool:
    """Writes the greedy final chain into a solution; False where no room stands for one of its steps."""
    kinds, spans = np.empty_like(heights), np.empty_like(heights)
    sites, start, carried, stop = planner.final_chain(heights, var.drop, True, kinds, spans)
    if sites == 0:
        return True
    if not _enter_chain(var, x, var.stages - 1, start, carried, stop, kinds, spans, heights):
        return False
    heights[start:stop], made[start:stop] = 0, 1
    made[stop : stop + 1] = 1
    return True


def _enter_chain(var: Variables, x: np.ndarray, stage: int, start, carried, stop, kinds, spans, heights) -> bool:
    """Adds a chain, given by kind or span of each column, to a solution; False where no room stands for a step."""
    x[var.starts[stage, start]] += 1
    x[var.carries[stage, start]] += carried
    if stop < var.width:
        x[var.ends[stage, stop]] += 1
    for column in range(start, stop):
        if spans[column] > 0:
            takes = heights[column : column + spans[column]].copy()
            takes[0] -= carried and column == start
            room = find_room(tuple(takes.tolist()), False, True)
        elif kinds[column] >= 0:
            room = find_room(KINDS[kinds[column]].takes, KINDS[kinds[column]].wraps, False)
        else:
            continue
        if room < 0:
            return False
        x[var.segments[stage, column, room]] += 1
    return True
