"""Greedy search for shared nodes: of all overlaps of nodes and of values, the one worth most is shared next.

Every node and value remembers its best overlap; a memory is brought up to date only when it comes to the top. What
remains of both parties and the new node take part again, so that parts common to three and more arise as chains.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nn2hdl.compiled import njit
from nn2hdl.sums.ledger import NEXT, NODES, OWNER, SHARED, VALUES, Ledger
from nn2hdl.sums.overlaps import TRIES, Tally, find_overlaps, new_tally
from nn2hdl.sums.plans import Moves, carry_out, make_plan, new_moves
from nn2hdl.sums.splits import Splits

LEAST_GAIN = 1e-6


class Memory(NamedTuple):
    """By kind and number: overlaps [TRIES, 3] as gain, partner and alignment, a gain being a bound once a party has
    changed; rest: guess at the gain of all others; score, partner, alignment of the best; version: how often the list
    changed; seen: versions of both parties when the best was computed; weight: score / gain."""

    overlaps: np.ndarray
    rest: np.ndarray
    score: np.ndarray
    weight: np.ndarray
    partner: np.ndarray
    alignment: np.ndarray
    version: np.ndarray
    seen: np.ndarray


def search(
    ledger: Ledger, splits: Splits, weight: np.ndarray, columns: bool = True, pairs: bool = True, multiples: bool = True
) -> None:
    """Shares what overlaps between nodes (`columns`) and between values (`pairs`) in the ledger, multiples included.

    weight float64 [2, lists] of the ledger: preference for the overlaps of each node and each value.
    """
    shape = ledger.heads.shape
    whole = [np.zeros(shape, dtype=np.int64) for _ in range(4)]
    memory = Memory(np.zeros((*shape, TRIES, 3)), np.zeros(shape), np.zeros(shape), weight, *whole)
    use = np.array([columns, pairs, multiples])
    _share_greedily(ledger, splits, new_moves(ledger), new_tally(ledger, splits), memory, use)


@njit
def _share_greedily(ledger: Ledger, splits: Splits, plan: Moves, tally: Tally, memory: Memory, use: np.ndarray) -> None:
    for kind in (NODES, VALUES):
        if use[kind]:
            for item in range(ledger.first[kind]):
                _remember(ledger, splits, plan, tally, memory, kind, item, use)
    while ledger.sizes[SHARED] < ledger.room:
        shared = ledger.sizes[SHARED]
        node = _highest(memory.score, NODES, ledger.first[NODES] + shared)
        value = _highest(memory.score, VALUES, ledger.first[VALUES] + shared)
        kind, first = NODES, node
        if memory.score[VALUES, value] > memory.score[NODES, node]:
            kind, first = VALUES, value
        if memory.score[kind, first] < LEAST_GAIN:
            return
        second, alignment = memory.partner[kind, first], memory.alignment[kind, first]
        if memory.seen[kind, first] == memory.version[kind, first] + memory.version[kind, second]:
            moves, _ = make_plan(ledger, splits, plan, kind, first, second, alignment)
            carry_out(ledger, splits, plan, moves, kind, first, second, alignment)
            new = shared + ledger.first[kind]
            _note_change(ledger, memory, kind, first, second, new)
            _remember(ledger, splits, plan, tally, memory, kind, new, use)
        elif not _recall(ledger, splits, plan, memory, kind, first):
            _remember(ledger, splits, plan, tally, memory, kind, first, use)


@njit
def _highest(score: np.ndarray, kind: int, count: int) -> int:
    """The first of highest score."""
    best = 0
    for item in range(count):
        if score[kind, item] > score[kind, best]:
            best = item
    return best


@njit
def _remember(
    ledger: Ledger, splits: Splits, plan: Moves, tally: Tally, memory: Memory, kind: int, item: int, use: np.ndarray
) -> None:
    """Looks for the best overlaps of a node or value."""
    find_overlaps(ledger, splits, plan, tally, kind, item, use[2])
    best = 0
    memory.rest[kind, item] = 0.0
    for rank in range(TRIES):
        for field in range(3):
            memory.overlaps[kind, item, rank, field] = tally.top[rank, field]
        if rank >= TRIES // 2:
            memory.rest[kind, item] = max(memory.rest[kind, item], tally.top[rank, 0])
        if tally.top[rank, 0] > tally.top[best, 0]:
            best = rank
    _choose(memory, kind, item, best)


@njit
def _recall(ledger: Ledger, splits: Splits, plan: Moves, memory: Memory, kind: int, item: int) -> bool:
    """Brings the remembered overlaps of an item up to date; False where an unknown one may be better now."""
    best, gain, overlaps = 0, 0.0, memory.overlaps[kind, item]
    for rank in range(TRIES):
        if overlaps[rank, 0] > gain:
            other, alignment = int(overlaps[rank, 1]), int(overlaps[rank, 2])
            overlaps[rank, 0] = make_plan(ledger, splits, plan, kind, item, other, alignment)[1]
            if overlaps[rank, 0] > gain:
                best, gain = rank, overlaps[rank, 0]
    if gain < max(memory.rest[kind, item], LEAST_GAIN):
        return False
    _choose(memory, kind, item, best)
    return True


@njit
def _choose(memory: Memory, kind: int, item: int, rank: int) -> None:
    """Makes one of the remembered overlaps of an item the one to carry out."""
    gain, other = memory.overlaps[kind, item, rank, 0], int(memory.overlaps[kind, item, rank, 1])
    memory.score[kind, item] = gain * memory.weight[kind, item]
    memory.partner[kind, item] = other
    memory.alignment[kind, item] = int(memory.overlaps[kind, item, rank, 2])
    memory.seen[kind, item] = memory.version[kind, item] + memory.version[kind, other]


@njit
def _note_change(ledger: Ledger, memory: Memory, kind: int, first: int, second: int, new: int) -> None:
    """Counts the change of two lists and of those that cross the new one."""
    memory.version[kind, first] += 1
    memory.version[kind, second] += 1
    cell = ledger.heads[kind, new]
    while cell >= 0:
        memory.version[1 - kind, ledger.cells[cell, OWNER + 1 - kind]] += 1
        cell = ledger.cells[cell, NEXT + kind]
