"""What sharing one overlap changes, what it gains, and doing it (compiled code).

An overlap is between two nodes that read common values, or between two values that common nodes read; with itself, it
is a node or value of which a multiple by 2**power +- 1 is split off. Both kinds are one operation on the matrix of
coefficients and its transpose: of two lists' cells that meet in a crossing list, a part z moves to a new list.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nn2hdl.compiled import njit
from nn2hdl.sums.ledger import (
    COEFFICIENT,
    NEXT,
    NODES,
    OWNER,
    SHARED,
    VALUES,
    Int,
    Ledger,
    bit_length,
    change,
    digit_price,
    link,
    node_price,
    refresh,
    settle,
)
from nn2hdl.sums.splits import Splits, digit_count


class Moves(NamedTuple):
    """Scratch. cells int64 [moves, 5]: cell of first, cell of second or -1, z, what remains of both; meets: by crossing
    list, the cell of second, -1 between calls."""

    cells: np.ndarray
    meets: np.ndarray


def new_moves(ledger: Ledger) -> Moves:
    """Scratch for moves on this ledger."""
    size = ledger.heads.shape[1]
    return Moves(np.empty((size, 5), dtype=np.int64), np.full(size, -1))


@njit
def fits(ledger: Ledger, kind: int, first: int, second: int, crossing: int) -> bool:
    """Whether a new shared node of first and second with a cell in the crossing list keeps the depth."""
    along, across = (ledger.height, ledger.level) if kind == NODES else (ledger.level, ledger.height)
    fitting: bool = max(along[first], along[second]) + across[crossing] + 1 <= ledger.depth
    return fitting


@njit
def make_plan(
    ledger: Ledger, splits: Splits, plan: Moves, kind: int, first: int, second: int, alignment: int
) -> tuple[int, float]:
    """(moves, gain) of sharing an overlap; the moves lie in plan.cells."""
    moves = _find_moves(ledger, splits, plan, kind, first, second, alignment)
    if kind == NODES:
        return moves, _gain_of_nodes(ledger, plan, moves, first, second)
    return _gain_of_values(ledger, splits, plan, moves, first, second, alignment)


@njit
def _find_moves(ledger: Ledger, splits: Splits, plan: Moves, kind: int, first: int, second: int, alignment: int) -> int:
    cells, across, moves = ledger.cells, 1 - kind, 0
    cell = ledger.heads[kind, second]
    while cell >= 0:
        plan.meets[cells[cell, OWNER + across]] = cell
        cell = cells[cell, NEXT + kind]
    cell = ledger.heads[kind, first]
    while cell >= 0:
        crossing = cells[cell, OWNER + across]
        other = plan.meets[crossing]
        if other >= 0 and fits(ledger, kind, first, second, crossing):
            u, v = cells[cell, COEFFICIENT], cells[other, COEFFICIENT]
            if first == second:
                other = -1
                z, left, right = _split_alone(splits, u, alignment)
            else:
                z, left, right = _split(splits, u, v, alignment)
            if z:
                move = plan.cells[moves]
                move[0], move[1], move[2], move[3], move[4] = cell, other, z, left, right
                moves += 1
        cell = cells[cell, NEXT + kind]
    cell = ledger.heads[kind, second]
    while cell >= 0:
        plan.meets[cells[cell, OWNER + across]] = -1
        cell = cells[cell, NEXT + kind]
    return moves


@njit
def _split(splits: Splits, first: int, second: int, alignment: int) -> tuple[np.int64, np.int64, np.int64]:
    """(z, rest of first, rest of second); z is 0 where the coefficients share nothing."""
    shift, sign = alignment // 2 - splits.shifts, 1 - 2 * (alignment & 1)
    flip = 1 if first > 0 else -1
    z = flip * np.int64(splits.part[abs(first), flip * second + splits.limit, alignment])
    return z, first - (z << max(shift, 0)), second - sign * (z << max(-shift, 0))


@njit
def _split_alone(splits: Splits, coefficient: int, alignment: int) -> tuple[np.int64, np.int64, np.int64]:
    z = np.int64(splits.part_alone[abs(coefficient), alignment])
    z = z if coefficient > 0 else -z
    return z, coefficient - splits.factors[alignment] * z, np.int64(0)


@njit
def _changed_digits(ledger: Ledger, move: np.ndarray) -> tuple[int, int, int]:
    """Digits that the cells of first, of second and of the new list gain by a move."""
    coefficients = ledger.cells[:, COEFFICIENT]
    right = digit_count(move[4]) - digit_count(coefficients[move[1]]) if move[1] >= 0 else 0
    return digit_count(move[3]) - digit_count(coefficients[move[0]]), right, digit_count(move[2])


@njit
def _gain_of_nodes(ledger: Ledger, plan: Moves, moves: int, first: int, second: int) -> float:
    """What the price falls by when two nodes read a new node of their common parts."""
    left_bits, right_bits, new_bits = 0.0, 0.0, 0.0
    left_digits, right_digits, new_digits, span = 0, 0, 0, 0
    for index in range(moves):
        move = plan.cells[index]
        value = ledger.cells[move[0], OWNER + VALUES]
        price = digit_price(ledger, ledger.width[value])
        left, right, new = _changed_digits(ledger, move)
        left_bits, left_digits = left_bits + left * price, left_digits + left
        right_bits, right_digits = right_bits + right * price, right_digits + right
        new_bits, new_digits = new_bits + new * price, new_digits + new
        span += ledger.span[value] * abs(move[2])
    width = bit_length(span)
    read, built = digit_price(ledger, width), node_price(ledger, new_bits, new_digits, width)
    if first == second:
        return _fall(ledger, first, left_bits + 2 * read, left_digits + 2) - built
    fall = _fall(ledger, first, left_bits + read, left_digits + 1)
    return fall + _fall(ledger, second, right_bits + read, right_digits + 1) - built


@njit
def _fall(ledger: Ledger, node: int, bits: float, digits: int) -> float:
    """What the price of a node falls by when the prices of its digits rise by `bits`, their number by `digits`."""
    bits_now, digits_now, width = ledger.bits[node], ledger.digits[node], ledger.result[node]
    return node_price(ledger, bits_now, digits_now, width) - node_price(
        ledger, bits_now + bits, digits_now + digits, width
    )


@njit
def _joined_values(ledger: Ledger, splits: Splits, first: int, second: int, alignment: int) -> tuple[int, float]:
    """(width, area) of a sum of two values; the bits of one below the other pass as wires."""
    if first == second:
        shift, below = splits.powers[alignment], first
        span = ledger.span[first] * splits.factors[alignment]
    else:
        shift = alignment // 2 - splits.shifts
        below = second if shift >= 0 else first
        span = (ledger.span[first] << max(shift, 0)) + (ledger.span[second] << max(-shift, 0))
        shift = abs(shift)
    width = bit_length(span)
    return width, float(width - shift) if shift < ledger.width[below] else 0.0


@njit
def _gain_of_values(
    ledger: Ledger, splits: Splits, plan: Moves, moves: int, first: int, second: int, alignment: int
) -> tuple[int, float]:
    """(moves that pay, what the price falls by) when nodes read a new sum of two values instead of both."""
    width, area = _joined_values(ledger, splits, first, second, alignment)
    gain, kept = -area, 0
    for index in range(moves):
        counts = _changed_digits(ledger, plan.cells[index])
        bits = counts[0] * digit_price(ledger, ledger.width[first])
        bits += counts[1] * digit_price(ledger, ledger.width[second])
        bits += counts[2] * digit_price(ledger, width)
        if bits < 0:
            node = ledger.cells[plan.cells[index, 0], OWNER + NODES]
            gain += _fall(ledger, node, bits, counts[0] + counts[1] + counts[2])
            for field in range(plan.cells.shape[1]):
                plan.cells[kept, field] = plan.cells[index, field]
            kept += 1
    # a sum that one node alone reads: it is that node
    return kept, gain if kept > 1 else 0.0


@njit
def carry_out(
    ledger: Ledger, splits: Splits, plan: Moves, moves: int, kind: int, first: int, second: int, alignment: int
) -> None:
    """Makes the new shared node that the plan describes."""
    cells, across = ledger.cells, 1 - kind
    shared = ledger.sizes[SHARED]
    ledger.sizes[SHARED] += 1
    for index in range(moves):
        move = plan.cells[index]
        crossing = np.int64(cells[move[0], OWNER + across])
        change(ledger, move[0], move[3])
        if move[1] >= 0:
            change(ledger, move[1], move[4])
        _link_along(ledger, kind, shared + ledger.first[kind], crossing, move[2])
    if first == second:
        _link_along(ledger, across, shared + ledger.first[across], first, splits.factors[alignment])
    else:
        shift, sign = alignment // 2 - splits.shifts, 1 - 2 * (alignment & 1)
        _link_along(ledger, across, shared + ledger.first[across], first, 1 << max(shift, 0))
        _link_along(ledger, across, shared + ledger.first[across], second, sign << max(-shift, 0))
    refresh(ledger, shared + ledger.first[NODES])
    cell = ledger.heads[VALUES, shared + ledger.first[VALUES]]
    while cell >= 0:
        refresh(ledger, cells[cell, OWNER + NODES])
        cell = cells[cell, NEXT + VALUES]
    settle(ledger, shared)


@njit
def _link_along(ledger: Ledger, kind: int, owner: int, crossing: Int, coefficient: int) -> None:
    """Adds a cell to list `owner` of a kind, in crossing list `crossing`."""
    if kind == NODES:
        link(ledger, owner, crossing, coefficient)
    else:
        link(ledger, crossing, owner, coefficient)
