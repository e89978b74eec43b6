"""Schedules the compression of a bit heap by an integer program: all stages at once, on counts alone.

The greedy planner (planner.py) takes the best chain of a stage without a thought for the next. Here a program over
stages and columns counts segments, chain starts, ends, carries and full adders; chains are flows over the columns.
Slots may stay empty, so that a few wide kinds stand for all, and a bit left over at building time often finds a slot.
The program is too hard for an optimum: stages are made integer one by one, then improved a few at a time.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix, csr_matrix, vstack

from nn2hdl.mapping import planner, policy
from nn2hdl.mapping.chains import Plan
from nn2hdl.mapping.kinds import KINDS, Kind

# what dropped columns may hold for one position to carry on their sum: at most five bits, and no carry beyond one
SPANS = ((2,), (2, 2), (4, 1), (2, 2, 1), (2, 1, 2), (1, 2, 2), (3, 1, 1))
SPANS += ((2, 1, 1, 1), (1, 2, 1, 1), (1, 1, 2, 1), (1, 1, 1, 2), (1, 1, 1, 1, 1))
_FEW = ((2,), (6, 0), (4, 1), (6,))  # kinds that find a first solution fast
_ROWS = 6  # of the program, per stage and column
_MARGINS = (0.3, 0.6, 1.0, 0.0)
_JOINT = 3  # last stages solved together: fixing any of them alone hardly ever leads to an end


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


_ROOMS = _widest() + tuple(Slots(takes, unread=True) for takes in SPANS)


@dataclass(frozen=True)
class Chain:
    """A chain of slots: rooms by first column, lowest first; a bit of column `start` may be its carry in."""

    start: int
    rooms: tuple[tuple[int, Slots], ...]
    carried: bool


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
            filled = _filled(chain, left)
            if filled is None:
                return None
            carried = chain.carried and left[chain.start] > 0
            left[chain.start] -= carried
            kept, unused = _runs(filled, carried, len(left))
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
        ends = range(column, column + _outputs(size))
        if all(free[end] for end in ends):
            hosted.append((column, size))
            for end in ends:
                free[end] -= 1
        else:
            left[column] += size
    return hosted


def _outputs(size: int) -> int:
    """Bits that count so many bits."""
    return size.bit_length()


def _filled(chain: Chain, left: list[int]) -> list[tuple[int, Slots, tuple[int, ...]]] | None:
    """The bits that fill a chain's rooms, taken out of `left`; None where too many are in dropped columns."""
    filled = []
    for column, room in chain.rooms:
        taken = tuple(min(most, left[column + step]) for step, most in enumerate(room.takes))
        for step, count in enumerate(taken):
            left[column + step] -= count
        if room.unread and any(left[column : column + len(taken)]):
            return None
        filled.append((column, room, taken))
    return filled


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
        for output in range(_outputs(size)):
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
    program = _Program(arriving, drop, stages, hosting)
    starts = (_from_greedy(program), _construct(program, end))
    valid = [x for x in starts if x is not None and replay(program.decode(x), arriving) is not None]
    if not valid:
        return None
    planned = program.decode(_improve(program, min(valid, key=program.price), end))
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


def _runs(filled: list[tuple[int, Slots, tuple[int, ...]]], carried: bool, width: int) -> tuple[list[Plan], list[int]]:
    """Plans of a chain with these bits in its slots, and the columns of bits that stay.

    A chain ends, its carry in a position of its own, where nothing is to be added: carry and sum are the same there.
    """
    plans: list[Plan] = []
    unused: list[int] = []
    run: Plan | None = None
    carry = False  # whether a carry may come in; `carried`: whether the first column's bit still waits to be one
    for column, room, taken in [part for segment in filled for part in _parts(*segment)]:
        idle = not any(taken) if carry or carried else max(taken) <= 1
        if idle:
            plans += _closed(run, carry)
            unused += [column + step for step, count in enumerate(taken) for _ in range(count)] + [column] * carried
            run, carry, carried = None, False, False
            continue
        step = len(taken) if room.unread else _kind(room, taken)
        run = run or Plan(column, (), carried, column, False)
        run = replace(run, steps=(*run.steps, (column, step)), stop=column + len(taken))
        value = sum(count << place for place, count in enumerate(taken)) + (carry or carried)
        carry, carried = not room.unread or value >= 1 << len(taken), False
    stop = filled[-1][0] + len(filled[-1][2])
    return plans + _closed(run, stop < width), unused


def _closed(run: Plan | None, tail: bool) -> list[Plan]:
    return [] if run is None else [replace(run, tail=tail)]


def _parts(column: int, room: Slots, taken: tuple[int, ...]) -> Iterator[tuple[int, Slots, tuple[int, ...]]]:
    """A segment, or narrower ones where so few bits are left that a table could not fill up with constants."""
    value = sum(count << step for step, count in enumerate(taken))
    size = len(taken)
    if room.unread or size == 1 or (min(taken[:-1]) >= 1 and (room.wraps or value >= (1 << size) - 1)):
        yield column, room, taken
        return
    first = 1 if taken[0] <= 2 else 2
    yield column, Slots(taken[:first]), taken[:first]
    if first < size:
        yield from _parts(column + first, Slots(taken[first:], room.wraps), taken[first:])


def _kind(room: Slots, taken: tuple[int, ...]) -> Kind:
    """The kind with exactly these bits: each column's last goes to the position's own slot, except at a single
    position, whose digit is its group, and where a last column has none."""
    for kind in KINDS:
        if kind.takes == taken and (kind.wraps == room.wraps or taken in ((1,), (2,))):
            return kind
    for kind in KINDS:
        if len(kind.takes) == len(taken) and kind.wraps == room.wraps and np.all(np.subtract(kind.takes, taken) >= 0):
            group = (max(0, n - (most - held)) for n, most, held in zip(taken, kind.takes, kind.group, strict=True))
            return Kind(taken, tuple(group), kind.wraps)
    raise ValueError(f"no kind takes {taken}")


class _Program:
    """Variables are numbers of segments [stages, columns, rooms], of starts, carries in, ends and full adders
    [stages, columns], and heights after each stage; -1 marks a variable that is not there."""

    def __init__(self, arriving: np.ndarray, drop: int, stages: int, hosting: bool):
        self.arriving, self.drop, self.stages, self.hosting = arriving, drop, stages, hosting
        self.width = arriving.shape[1]
        self.prices: list[float] = []
        self.stage: list[int] = []  # of each variable; -1 for heights, which follow from the others
        self.few: list[bool] = []
        shape = (stages, self.width)
        self.segments = np.full((*shape, len(_ROOMS)), -1)
        self.starts, self.carries, self.ends, self.adders, self.heights = (np.full(shape, -1) for _ in range(5))
        self.hosted = np.full((*shape, len(planner.HOSTED_BITS)), -1)
        for stage, column in np.ndindex(shape):
            self._add_variables(stage, column)
        self.cost, self.of_stage = np.array(self.prices), np.array(self.stage)
        self.most = np.full(len(self.cost), np.inf)
        self.most[self.heights[-1]] = 1
        self.narrow = np.where(self.few, self.most, 0)
        self._build()

    def _add_variables(self, stage: int, column: int) -> None:
        last = stage == self.stages - 1
        for number, room in enumerate(_ROOMS):
            stop = column + len(room.takes)
            reaches = stop == self.width if room.wraps else stop <= (self.drop if room.unread else self.width)
            if reaches and (last or not room.unread):
                few = room.unread or room.takes in _FEW
                self.segments[stage, column, number] = self._variable(room.sites, stage, few)
        self.starts[stage, column] = self._variable(0, stage)
        self.carries[stage, column] = self._variable(0, stage)
        self.ends[stage, column] = self._variable(1, stage)
        if not last:
            self.adders[stage, column] = self._variable(1, stage)
            for number, size in enumerate(planner.HOSTED_BITS):
                if self.hosting and column + _outputs(size) <= self.width:
                    self.hosted[stage, column, number] = self._variable(0, stage)
        self.heights[stage, column] = self._variable(0, -1)

    def _variable(self, price: float, stage: int, few: bool = True) -> int:
        self.prices.append(float(price))
        self.stage.append(stage)
        self.few.append(few)
        return len(self.prices) - 1

    def _build(self) -> None:
        """Rows per stage and column: flow = 0, carries <= starts, results <= height, balance, hosted counters <= ends,
        their bits <= height; one last chain."""
        cells = self.stages * self.width
        terms: list[tuple[int, int, float]] = []
        for stage, column in np.ndindex(self.stages, self.width):
            terms += self._terms(stage, column, _ROWS * (stage * self.width + column))
        terms += [(_ROWS * cells, var, 1.0) for var in self.starts[-1]]
        row, var, factor = (np.array(part) for part in zip(*terms, strict=True))
        kept = var >= 0
        shape = (_ROWS * cells + 1, len(self.cost))
        self.matrix: csr_matrix = coo_matrix((factor[kept], (row[kept], var[kept])), shape).tocsr()
        self.low, self.high = np.full(shape[0], -np.inf), np.zeros(shape[0])
        self.low[:-1:_ROWS] = 0
        self.high[-1] = 1
        coming = np.zeros((self.stages, self.width))
        coming[: len(self.arriving)] = self.arriving
        self.high[3::_ROWS] = -coming.ravel()
        self.high[5::_ROWS] = coming.ravel()

    def _terms(self, stage: int, column: int, row: int) -> Iterator[tuple[int, int, float]]:
        """(row, variable, factor) of one cell: flow into and out of the column, bits taken and results."""
        flow, carry, made, balance = range(row, row + 4)
        yield from self._hosted_terms(stage, column, row)
        yield from ((flow, self.starts[stage, column], 1.0), (flow, self.ends[stage, column], -1.0))
        yield from ((carry, self.carries[stage, column], 1.0), (carry, self.starts[stage, column], -1.0))
        for number, room in enumerate(_ROOMS):
            size = len(room.takes)
            yield flow, self.segments[stage, column, number], -1.0
            if column >= size:
                yield flow, self.segments[stage, column - size, number], 1.0
            for step, count in enumerate(room.takes[: column + 1]):
                var = self.segments[stage, column - step, number]
                yield balance, var, float(not room.unread) - count
                yield made, var, float(not room.unread)
        for both in (made, balance):
            yield from ((both, self.ends[stage, column], 1.0), (both, self.heights[stage, column], -1.0))
            yield both, self.adders[stage, column], 1.0 if both == made else -2.0
            if column:
                yield both, self.adders[stage, column - 1], 1.0
        yield balance, self.carries[stage, column], -1.0
        if stage:
            yield balance, self.heights[stage - 1, column], 1.0

    def _hosted_terms(self, stage: int, column: int, row: int) -> Iterator[tuple[int, int, float]]:
        """The part of hosted counters: each output goes with a chain's end, and slots do not stay empty."""
        _, _, made, balance, ends, bits = range(row, row + _ROWS)
        yield ends, self.ends[stage, column], -1.0
        if stage:
            yield bits, self.heights[stage - 1, column], -1.0
        for number, size in enumerate(planner.HOSTED_BITS):
            yield bits, self.hosted[stage, column, number], float(size)
            yield balance, self.hosted[stage, column, number], -float(size)
            for output in range(min(_outputs(size), column + 1)):
                var = self.hosted[stage, column - output, number]
                yield from ((ends, var, 1.0), (made, var, 1.0), (balance, var, 1.0))

    def price(self, x: np.ndarray) -> int:
        """LUT sites of a solution."""
        return round(float(self.cost @ x))

    def solve(
        self,
        whole: np.ndarray,
        low: np.ndarray,
        most: np.ndarray,
        seconds: float,
        *,
        gap: float = 0.0,
        below: float = np.inf,
        more: np.ndarray | float = 0.0,
    ) -> np.ndarray | None:
        """A solution with variables `whole` integer, within bounds, cheaper than `below`; more: bits on top, float
        [stages], in each column of a stage."""
        if seconds <= 0.01:
            return None
        rows, limit = self.matrix, np.append(self.high, below - 1)
        limit[3:-2:_ROWS] -= np.repeat(np.broadcast_to(more, self.stages), self.width)
        rules = LinearConstraint(vstack([rows, csr_matrix(self.cost)]).tocsr(), np.append(self.low, 0), limit)
        options = {"time_limit": seconds, "mip_rel_gap": gap}
        found = milp(
            self.cost, constraints=rules, integrality=whole.astype(int), bounds=Bounds(low, most), options=options
        )
        return None if found.x is None else np.where(whole, np.round(found.x), found.x)

    def decode(self, x: np.ndarray) -> tuple[PlannedStage, ...]:
        """The stages of an integer solution."""
        x = np.append(np.round(x).astype(int), 0)  # variables that are not there are -1
        return tuple(
            PlannedStage(
                tuple(self._chains(x, stage)),
                tuple(tuple(row) for row in x[self.hosted[stage]].T.tolist()),
                tuple(x[self.adders[stage]].tolist()),
            )
            for stage in range(self.stages)
        )

    def _chains(self, x: np.ndarray, stage: int) -> Iterator[Chain]:
        """Paths of the flow: at each column chains end, start and go on, the oldest first."""
        going: dict[int, list[tuple[int, bool, list]]] = {}
        for column in range(self.width + 1):
            here = going.pop(column, [])
            if column == self.width:
                yield from (Chain(start, tuple(rooms), bool(carried)) for start, carried, rooms in here)
                return
            for _ in range(x[self.ends[stage, column]]):
                if here:
                    start, carried, rooms = here.pop(0)
                    yield Chain(start, tuple(rooms), bool(carried))
            begun = x[self.starts[stage, column]]
            here += [(column, n < x[self.carries[stage, column]], []) for n in range(begun)]
            for number, room in enumerate(_ROOMS):
                for _ in range(x[self.segments[stage, column, number]]):
                    chain = here.pop(0)
                    chain[2].append((column, room))
                    going.setdefault(column + len(room.takes), []).append(chain)


def _construct(program: _Program, end: float) -> np.ndarray | None:
    """A first solution, of few kinds, within 70 % of the time: fractional stages promise too much, so that the later
    ones get more bits to take than there are, and still more where that led nowhere."""
    end = time.monotonic() + 0.7 * (end - time.monotonic())
    for margin in _MARGINS:
        x = _dive(program, margin, end)
        if x is not None or program.stages <= _JOINT:
            return x
    return None


def _dive(program: _Program, margin: float, end: float) -> np.ndarray | None:
    """Makes the early stages integer one by one, the last ones jointly; `margin`: bits more per column and stage."""
    low, most = np.zeros(len(program.cost)), program.narrow.copy()
    alone = max(program.stages - _JOINT, 0)
    for stage in range(alone):
        whole = (program.of_stage >= 0) & (program.of_stage <= stage)
        more = margin * (np.arange(program.stages) > stage)
        x = program.solve(whole, low, most, (end - time.monotonic()) / 3, gap=0.005, more=more)
        if x is None:
            return None
        done = program.of_stage == stage
        low[done] = most[done] = x[done]
    whole = program.of_stage >= alone
    return program.solve(whole, low, most, end - time.monotonic(), gap=0.02)


def _improve(program: _Program, x: np.ndarray, end: float) -> np.ndarray:
    """Solves two or three neighboring stages again with the others fixed, the last ones first, until nothing helps."""
    windows = [(a, a + size) for size in (2, 3) for a in range(max(program.stages - size, 0), -1, -1)]
    tried, number = 0, 0
    while tried < len(windows) and time.monotonic() < end:
        first, stop = windows[number % len(windows)]
        free = (program.of_stage >= first) & (program.of_stage < stop)
        fixed = (program.of_stage >= 0) & ~free
        most = program.most if stop - first < 3 else np.maximum(program.narrow, x)
        most = np.where(program.of_stage >= 0, most, program.most)
        low, most = np.where(fixed, x, 0), np.where(fixed, x, most)
        left = end - time.monotonic()
        found = program.solve(free, low, most, min(left, 0.2 * left + 0.5), below=program.price(x))
        tried, number = tried + 1, number + 1
        if found is not None and replay(program.decode(found), program.arriving) is not None:
            x, tried = np.where(program.of_stage >= 0, np.round(found), found), 0
    return x


def _from_greedy(program: _Program) -> np.ndarray | None:
    """The greedy plan of the fewest sites within the stages as a solution; None where it needs more stages."""
    figures = planner.simulate_all(program.arriving, program.drop, program.hosting, policy.rules())
    figures[figures[:, 1] > program.stages, 0] = planner.HOPELESS
    number = int(np.argmin(figures[:, 0]))
    if figures[number, 0] >= planner.HOPELESS:
        return None
    rule, width = policy.rules()[number], program.width
    x, heights = np.zeros(len(program.cost)), np.zeros(width, dtype=np.int64)
    ends = int(figures[number, 1])
    for stage in range(program.stages):
        if stage < len(program.arriving):
            heights += program.arriving[stage]
        made = np.zeros(width, dtype=np.int64)
        if stage == program.stages - 1:
            if not _enter_final(program, x, heights, made):
                return None
        elif stage < ends - 1:
            _enter_stage(program, x, stage, rule, heights, made)
        heights += made
        x[program.heights[stage]] = heights
    return x


def _enter_stage(
    program: _Program, x: np.ndarray, stage: int, rule: np.ndarray, heights: np.ndarray, made: np.ndarray
) -> None:
    """Writes one greedy stage into a solution; bits move from `heights` to `made`."""
    waiting = stage + 1 < len(program.arriving)
    chains = np.empty((heights.sum() // 6 + 2, planner.HEAD + program.width), dtype=np.int64)
    hosts = np.zeros((2, program.width), dtype=np.int64)
    count, attempt = 0, 0
    while count == 0 and (mu := planner.stage_mu(waiting, stage, attempt, rule)) >= 0:
        count, _ = planner.plan_stage(heights, made, mu, program.hosting, chains, hosts)
        attempt += 1
    none = np.zeros(program.width, dtype=np.int64)
    for start, carried, stop, *kinds in chains[:count].tolist():
        _enter_chain(program, x, stage, start, carried, stop, kinds, none, none)
    if count:
        for number, columns in enumerate(hosts):
            for column in np.flatnonzero(columns):
                x[program.hosted[stage, column, number]] = columns[column]
    elif not waiting:
        planner.full_adders(heights, made)
        adders = 0
        for column in range(program.width):  # every result is a sum of its column or a carry of the column below
            adders = made[column] - adders
            x[program.adders[stage, column]] = adders


def _enter_final(program: _Program, x: np.ndarray, heights: np.ndarray, made: np.ndarray) -> bool:
    """Writes the greedy final chain into a solution; False where no room stands for one of its steps."""
    kinds, spans = np.empty_like(heights), np.empty_like(heights)
    sites, start, carried, stop = planner.final_chain(heights, program.drop, True, kinds, spans)
    if sites == 0:
        return True
    if not _enter_chain(program, x, program.stages - 1, start, carried, stop, kinds, spans, heights):
        return False
    heights[start:stop], made[start:stop] = 0, 1
    made[stop : stop + 1] = 1
    return True


def _enter_chain(program: _Program, x: np.ndarray, stage: int, start, carried, stop, kinds, spans, heights) -> bool:
    """Adds a chain, given by kind or span of each column, to a solution; False where no room stands for a step."""
    x[program.starts[stage, start]] += 1
    x[program.carries[stage, start]] += carried
    if stop < program.width:
        x[program.ends[stage, stop]] += 1
    for column in range(start, stop):
        if spans[column] > 0:
            takes = heights[column : column + spans[column]].copy()
            takes[0] -= carried and column == start
            room = _room(tuple(takes.tolist()), False, True)
        elif kinds[column] >= 0:
            room = _room(KINDS[kinds[column]].takes, KINDS[kinds[column]].wraps, False)
        else:
            continue
        if room < 0:
            return False
        x[program.segments[stage, column, room]] += 1
    return True


def _room(takes: tuple[int, ...], wraps: bool, unread: bool) -> int:
    """The number of the room for these bits, -1 where there is none."""
    for number, room in enumerate(_ROOMS):
        alike = (room.wraps, room.unread, len(room.takes)) == (wraps, unread, len(takes))
        if alike and np.all(np.subtract(room.takes, takes) >= 0):
            return number
    return -1
