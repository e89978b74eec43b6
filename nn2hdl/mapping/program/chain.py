"""A planned chain on bits that are there: rooms fill up as far as bits last, and what is left of the chain is built."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.mapping.chains import Plan
from nn2hdl.mapping.kinds import KINDS, Kind
from nn2hdl.mapping.program.rooms import Slots


@dataclass(frozen=True)
class Chain:
    """A chain of slots: rooms by first column, lowest first; a bit of column `start` may be its carry in."""

    start: int
    rooms: tuple[tuple[int, Slots], ...]
    carried: bool


def fill(chain: Chain, left: list[int]) -> list[tuple[int, Slots, tuple[int, ...]]] | None:
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


def runs(filled: list[tuple[int, Slots, tuple[int, ...]]], carried: bool, width: int) -> tuple[list[Plan], list[int]]:
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
