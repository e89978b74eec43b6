"""Finds a schedule within a time limit.

The program is too hard for an optimum: stages are made integer one by one, then improved a few at a time. The greedy
planner's plan is a start as well, and stands where the solver finds nothing better.
"""

from __future__ import annotations

import time

import numpy as np

from nn2hdl.mapping import planner, policy
from nn2hdl.mapping.program.decode import decode
from nn2hdl.mapping.program.greedy import from_greedy
from nn2hdl.mapping.program.model import Program
from nn2hdl.mapping.program.stages import Schedule, replay

_MARGINS = (0.3, 0.6, 1.0, 0.0)
_JOINT = 3  # last stages solved together: fixing any of them alone hardly ever leads to an end


def schedule(arriving: np.ndarray, drop: int, stages: int, *, seconds: float, hosting: bool = False) -> Schedule | None:
    """The cheapest schedule of `stages` stages, the final chain included, that was found within `seconds`.

    arriving: int64 [levels, columns], bits that come in at each level; drop: columns below this one send only their
    carry; hosting: whether ends of chains may host counters. After the last stage no column holds more than one bit.
    None where there is no schedule, or none was found.
    """
    end = time.monotonic() + seconds
    arriving = np.asarray(arriving, dtype=np.int64)
    if len(arriving) > max(stages, 1):
        return None
    if stages < 1:
        return Schedule((), 0) if arriving.max(initial=0) <= 1 else None
    program = Program(arriving, drop, stages, hosting)
    var = program.variables
    starts = (from_greedy(var, arriving), _construct(program, end))
    valid = [x for x in starts if x is not None and replay(decode(var, x), arriving) is not None]
    if not valid:
        return None
    planned = decode(var, _improve(program, min(valid, key=program.price), end))
    return Schedule(planned, replay(planned, arriving))


def fewest_stages(arriving: np.ndarray, drop: int, *, seconds: float, hosting: bool = False) -> Schedule | None:
    """The schedule of the lowest depth found, a level at a time below what the greedy planner reaches at its best.

    The first depth gets 70 % of the seconds, each other one half of what is left. None where the planner's depth
    stands.
    """
    end = time.monotonic() + seconds
    arriving = np.asarray(arriving, dtype=np.int64)
    levels = int(planner.simulate_all(arriving, drop, hosting, policy.rules())[:, 1].min())
    best = None
    for stages in range(levels - 1, 0, -1):
        share = (end - time.monotonic()) * (0.5 if best else 0.7)
        found = schedule(arriving, drop, stages, seconds=share, hosting=hosting)
        if found is None:
            break
        best = found
    return best


def _construct(program: Program, end: float) -> np.ndarray | None:
    """A first solution, of few kinds, within 70 % of the time: fractional stages promise too much, so that the later
    ones get more bits to take than there are, and still more where that led nowhere."""
    end = time.monotonic() + 0.7 * (end - time.monotonic())
    for margin in _MARGINS:
        x = _dive(program, margin, end)
        if x is not None or program.variables.stages <= _JOINT:
            return x
    return None


def _dive(program: Program, margin: float, end: float) -> np.ndarray | None:
    """Makes the early stages integer one by one, the last ones jointly; `margin`: bits more per column and stage."""
    var = program.variables
    low, most = np.zeros(len(var.cost)), var.narrow.copy()
    alone = max(var.stages - _JOINT, 0)
    for stage in range(alone):
        whole = (var.of_stage >= 0) & (var.of_stage <= stage)
        more = margin * (np.arange(var.stages) > stage)
        x = program.solve(whole, low, most, (end - time.monotonic()) / 3, gap=0.005, more=more)
        if x is None:
            return None
        done = var.of_stage == stage
        low[done] = most[done] = x[done]
    whole = var.of_stage >= alone
    return program.solve(whole, low, most, end - time.monotonic(), gap=0.02)


def _improve(program: Program, x: np.ndarray, end: float) -> np.ndarray:
    """Solves two or three neighboring stages again with the others fixed, the last ones first, until nothing helps."""
    var = program.variables
    windows = [(a, a + size) for size in (2, 3) for a in range(max(var.stages - size, 0), -1, -1)]
    tried, number = 0, 0
    while tried < len(windows) and time.monotonic() < end:
        first, stop = windows[number % len(windows)]
        free = (var.of_stage >= first) & (var.of_stage < stop)
        fixed = (var.of_stage >= 0) & ~free
        most = var.most if stop - first < 3 else np.maximum(var.narrow, x)
        most = np.where(var.of_stage >= 0, most, var.most)
        low, most = np.where(fixed, x, 0), np.where(fixed, x, most)
        left = end - time.monotonic()
        found = program.solve(free, low, most, min(left, 0.2 * left + 0.5), below=program.price(x))
        tried, number = tried + 1, number + 1
        if found is not None and replay(decode(var, found), program.arriving) is not None:
            x, tried = np.where(var.of_stage >= 0, np.round(found), found), 0
    return x
