"""For one node or one value, the overlap with another one that is worth most (compiled code)."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nn2hdl.compiled import njit
from nn2hdl.sums.ledger import (
    COEFFICIENT,
    NEXT,
    NODES,
    OWNER,
    VALUES,
    Ledger,
    digit_price,
)
from nn2hdl.sums.plans import Moves, fits, make_plan
from nn2hdl.sums.splits import Splits

TRIES = 8  # overlaps of an item whose gain is computed exactly
VISITS = 40_000  # cells that are looked at to find them; of larger lists only a sample is


class Tally(NamedTuple):
    """Scratch. saved [lists, alignments]: worth of the overlap with each list that was met; met: those lists; mark: by
    list, whether it was met; top [TRIES, 3]: worth, list and alignment of the best."""

    saved: np.ndarray
    met: np.ndarray
    mark: np.ndarray
    top: np.ndarray


def new_tally(ledger: Ledger, splits: Splits) -> Tally:
    """Scratch for tallies on this ledger."""
    size = ledger.heads.shape[1]
    saved = np.empty((size, splits.saved.shape[2]), dtype=np.float32)
    return Tally(
        saved,
        np.zeros(size, dtype=np.int64),
        np.zeros(size, dtype=np.bool_),
        np.zeros((TRIES, 3)),
    )


@njit
def find_overlaps(ledger: Ledger, splits: Splits, plan: Moves, tally: Tally, kind: int, item: int, alone: bool) -> None:
    """Fills tally.top with the best overlaps of an item and their exact gains; `alone`: multiples of itself count."""
    stride = _stride(ledger, kind, item)
    met = _meet(ledger, splits, tally, kind, item, stride)
    if alone:
        met = _meet_itself(ledger, splits, tally, kind, item, met)
    if kind == VALUES:
        _digits_to_gains(ledger, splits, tally, item, met)
    _rank(tally, met)
    for rank in range(TRIES):
        if tally.top[rank, 0] > 0:
            other, column = int(tally.top[rank, 1]), int(tally.top[rank, 2])
            tally.top[rank, 0] = make_plan(ledger, splits, plan, kind, item, other, column)[1]


@njit
def _stride(ledger: Ledger, kind: int, item: int) -> int:
    """One cell in how many to look at, so that the work per item is bounded."""
    visits = 0
    cell = ledger.heads[kind, item]
    while cell >= 0:
        visits += ledger.lengths[1 - kind, ledger.cells[cell, OWNER + 1 - kind]]
        cell = ledger.cells[cell, NEXT + kind]
    return 1 + visits // VISITS


@njit
def _meet(ledger: Ledger, splits: Splits, tally: Tally, kind: int, item: int, stride: int) -> int:
    """Adds up what the item saves with every list of its kind at every alignment; returns how many lists it met.

    Nodes save the price of digits, values digits.
    """
    cells, met, number, scale = ledger.cells, 0, item, np.float32(stride)
    price = scale
    cell = ledger.heads[kind, item]
    while cell >= 0:
        number += 1
        if number % stride:
            cell = cells[cell, NEXT + kind]
            continue
        crossing, u = cells[cell, OWNER + 1 - kind], cells[cell, COEFFICIENT]
        sign = 1 if u > 0 else -1
        if kind == NODES:
            price = scale * np.float32(digit_price(ledger, ledger.width[crossing]))
        other = ledger.heads[1 - kind, crossing]
        while other >= 0:
            owner = cells[other, OWNER + kind]
            if owner != item and fits(ledger, kind, item, owner, crossing):
                row = tally.saved[owner]
                if not tally.mark[owner]:
                    tally.mark[owner] = True
                    tally.met[met] = owner
                    met += 1
                    for alignment in range(len(row)):
                        row[alignment] = 0
                digits = splits.saved[sign * u, sign * cells[other, COEFFICIENT] + splits.limit]
                for alignment in range(len(row)):
                    row[alignment] += price * digits[alignment]
            other = cells[other, NEXT + 1 - kind]
        cell = cells[cell, NEXT + kind]
    for index in range(met):
        tally.mark[tally.met[index]] = False
    return met


@njit
def _meet_itself(ledger: Ledger, splits: Splits, tally: Tally, kind: int, item: int, met: int) -> int:
    """The same for multiples of the item, in its own row."""
    cells, price = ledger.cells, np.float32(1)
    row = tally.saved[item]
    for alignment in range(len(row)):
        row[alignment] = 0
    cell = ledger.heads[kind, item]
    while cell >= 0:
        crossing = cells[cell, OWNER + 1 - kind]
        if fits(ledger, kind, item, item, crossing):
            if kind == NODES:
                price = np.float32(digit_price(ledger, ledger.width[crossing]))
            digits = splits.saved_alone[abs(cells[cell, COEFFICIENT])]
            for alignment in range(len(digits)):
                row[alignment] += price * digits[alignment]
        cell = cells[cell, NEXT + kind]
    tally.met[met] = item
    return met + 1


@njit
def _digits_to_gains(ledger: Ledger, splits: Splits, tally: Tally, item: int, met: int) -> None:
    """Turns digits saved between values into about what the price falls by."""
    own = ledger.width[item]
    for index in range(met):
        other = tally.met[index]
        width = ledger.width[other]
        both = digit_price(ledger, own) + digit_price(ledger, width)
        row = tally.saved[other]
        for alignment in range(len(row)):
            if row[alignment] > 1:
                shift = splits.powers[alignment] if other == item else alignment // 2 - splits.shifts
                joined = max(own + max(shift, 0), width + max(-shift, 0)) + 1
                row[alignment] = row[alignment] * (both - digit_price(ledger, joined)) - (joined - abs(shift))
            else:
                row[alignment] = 0


@njit
def _rank(tally: Tally, met: int) -> None:
    """Sorts the overlaps of highest worth into tally.top, the earliest first among equals."""
    top = tally.top
    for rank in range(TRIES):
        top[rank, 0] = 0
    for index in range(met):
        item = tally.met[index]
        for alignment in range(tally.saved.shape[1]):
            worth = tally.saved[item, alignment]
            if worth <= top[TRIES - 1, 0]:
                continue
            rank = TRIES - 1
            while rank and top[rank - 1, 0] < worth:
                for field in range(3):
                    top[rank, field] = top[rank - 1, field]
                rank -= 1
            top[rank, 0], top[rank, 1], top[rank, 2] = worth, item, alignment
