"""Schedules by integer program: replayed on counts step by step, against the greedy planner, and built from bits."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.mapping import planner, policy, program
from nn2hdl.mapping.kinds import KINDS
from nn2hdl.mapping.segments import Segment, segment_positions

RISING = np.array([[1, 2, 3, 4, 5, 6, 7, 8, 7, 6, 5, 4]])


def _greedy(arriving: np.ndarray, drop: int = 0, hosting: bool = False) -> np.ndarray:
    return planner.simulate_all(arriving, drop, hosting, policy.rules())


def _weight(heights) -> int:
    return sum(int(height) << column for column, height in enumerate(heights))


def _check(schedule: program.Schedule, arriving: np.ndarray) -> None:
    """Every stage takes only what is there, and its chains can hold what they take: no carry is lost, since as many
    distinct sums leave as enter."""
    width = arriving.shape[1]
    heights, sites = np.zeros(width, dtype=np.int64), 0
    for level, stage in enumerate(schedule.stages):
        if level < len(arriving):
            heights = heights + arriving[level]
        fitted = stage.fit(heights.tolist())
        taken, made = np.zeros(width, dtype=np.int64), np.zeros(width + 3, dtype=np.int64)
        for plan in fitted.plans:
            sites += _check_plan(plan, heights, taken, made, width)
        for column, size in fitted.hosted + fitted.adders:
            taken[column] += size
            made[column : column + size.bit_length()] += 1
        sites += len(fitted.adders)
        assert np.all(taken <= heights)
        assert np.array_equal(heights - taken, fitted.left)
        heights = heights - taken + made[:width]
    assert heights.max() <= 1
    assert sites == schedule.sites


def _check_plan(plan, heights, taken, made, width: int) -> int:
    """Books one chain; returns its sites."""
    taken[plan.start] += plan.carried
    bits, sites, column = int(plan.carried), int(plan.tail), plan.start
    for first, step in plan.steps:
        assert first == column
        if isinstance(step, int):
            bits += _weight(heights[first : first + step]) << (first - plan.start)
            taken[first : first + step] += heights[first : first + step] - (plan.carried if first == plan.start else 0)
            column, sites = first + step, sites + 1
            continue
        column = first + len(step.takes)
        sites += len(step.takes)
        taken[first:column] += step.takes
        made[first:column] += 1
        bits += _weight(step.takes) << (first - plan.start)
        assert not step.wraps or column == width
    assert column == plan.stop
    assert plan.tail or plan.stop == width or all(isinstance(step, int) for _, step in plan.steps[-1:])
    if plan.stop < width:  # the largest sum still leaves in the sum bits and the carry
        assert bits < 2 << (plan.stop - plan.start)
        made[plan.stop] += plan.tail
    return sites


def test_takes_no_more_stages_or_sites_than_greedy_plan():
    figures = _greedy(RISING)
    levels = int(figures[:, 1].min())
    sites = int(figures[figures[:, 1] == levels, 0].min())
    found = program.schedule(RISING, 0, levels, seconds=0.6)
    _check(found, RISING)
    assert found.levels == levels
    assert found.sites <= sites


@pytest.mark.parametrize(("heights", "stages"), [([9] * 8, 1), ([40] * 6, 2), ([2, 2], 0)])
def test_none_where_stages_are_too_few(heights, stages):
    assert program.schedule(np.array([heights]), 0, stages, seconds=0.6) is None


def test_none_where_bits_arrive_too_late():
    arriving = np.ones((4, 5), dtype=np.int64)
    assert program.schedule(arriving, 0, 3, seconds=1) is None


def test_no_stage_where_nothing_is_to_be_added():
    assert program.schedule(np.ones((1, 4), dtype=np.int64), 0, 0, seconds=1) == program.Schedule((), 0)


def test_bits_that_arrive_late_are_taken_late():
    arriving = np.array([[4, 4, 4, 4, 4, 4], [1, 1, 1, 1, 1, 1]])
    found = program.schedule(arriving, 0, 3, seconds=0.6)
    _check(found, arriving)


def test_fewest_stages_goes_below_greedy_depth():
    found = program.fewest_stages(RISING, 0, seconds=1)
    if found is not None:
        _check(found, RISING)
        assert found.levels < _greedy(RISING)[:, 1].min()


def test_dropped_columns_share_positions():
    arriving = np.full((1, 8), 2)
    assert program.schedule(arriving, 6, 1, seconds=0.6).sites < program.schedule(arriving, 0, 1, seconds=0.6).sites


def test_hosted_counters_find_their_ends():
    arriving = np.full((1, 8), 9)
    stages = int(_greedy(arriving, hosting=True)[:, 1].min())
    found = program.schedule(arriving, 0, stages, seconds=0.6, hosting=True)
    _check(found, arriving)
    fitted = found.stages[0].fit(arriving[0].tolist())
    free = [sum(plan.tail and plan.stop == column for plan in fitted.plans) for column in range(8)]
    used = [sum(c <= column < c + size.bit_length() for c, size in fitted.hosted) for column in range(8)]
    assert all(np.less_equal(used, free))


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(0, 5), min_size=2, max_size=6), st.integers(0, 1))
def test_schedules_of_small_heaps_hold(heights, drop):
    arriving = np.array([heights])
    figures = _greedy(arriving, drop)
    found = program.schedule(arriving, drop, int(figures[:, 1].min()), seconds=0.1)
    assert found is not None
    _check(found, arriving)


@settings(max_examples=15, deadline=None)
@given(st.lists(st.integers(-2, 2), min_size=12, max_size=12), st.data())
def test_fit_leaves_no_bit_behind_that_changes_the_sum(changes, data):
    """A stage on other heights than planned: bits taken are there, and what leaves can hold their sum."""
    found = program.schedule(RISING, 0, int(_greedy(RISING)[:, 1].min()), seconds=0.01)
    heights = np.maximum(RISING[0] + changes, 0)
    fitted = found.stages[0].fit(heights.tolist())
    taken, made = np.zeros(12, dtype=np.int64), np.zeros(15, dtype=np.int64)
    for plan in fitted.plans:
        _check_plan(plan, heights, taken, made, 12)
        for _, kind in plan.steps:
            _check_kind(kind)
    for column, size in fitted.adders:
        taken[column] += size
    assert np.array_equal(heights - taken, fitted.left)


def _check_kind(kind) -> None:
    """Tables hold the kind, its digits not above 2, and complements fill up with constants in the group."""
    extra = tuple(0 if count > held else None for count, held in zip(kind.takes, kind.group, strict=True))
    group = tuple((c, 0) for c, held in enumerate(kind.group) for _ in range(min(held, kind.takes[c])))
    assert segment_positions(Segment(group, extra, wraps=kind.wraps))
    size = len(kind.takes)
    assert kind.wraps or kind in KINDS or _weight(kind.takes) >= (1 << size) - 1
