"""The cheapest common part of two integers, tabulated: what two sums can share of one coefficient.

For coefficients u, v and an alignment (shift s, sign g), a common part z splits u = (z << s) + ru and v = g * z + rv
(for s < 0: u = z + ru and v = g * (z << -s) + rv). It saves digits(u) + digits(v) - digits(z) - digits(ru) - digits(rv)
nonzero digits. Working on integers instead of on fixed digit strings finds what no digit string shows: 5 and 7 have no
CSD digit in common, but 7 = 5 + 2 saves one of four.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np

from nn2hdl.compiled import njit
from nn2hdl.fixedpoint import IntArray

LANES = 8  # alignments are padded to a multiple of this, so that sums over them run on vectors


class Splits(NamedTuple):
    """saved, part: int8, int16 [limit + 1, 2 * limit + 1, alignments] at [u, v + limit, 2 * (s + shifts) + (g < 0)].

    Splits of one coefficient, u = factor * z + rest with factor = 2**power +- 1, lie in saved_alone, part_alone
    [limit + 1, factors]. All are for u >= 0: negate coefficients and part for u < 0.
    """

    limit: int
    shifts: int
    saved: np.ndarray
    part: np.ndarray
    factors: np.ndarray
    powers: np.ndarray
    saved_alone: np.ndarray
    part_alone: np.ndarray


@njit
def digit_count(value: int) -> int:
    """Nonzero digits of the CSD form."""
    value = abs(value)
    ones = value ^ (3 * value)
    count = 0
    while ones:
        count += 1
        ones &= ones - 1
    return count


@lru_cache(maxsize=8)
def splits(bits: int) -> Splits:
    """The tables for coefficients of magnitude up to 2**bits."""
    limit = 1 << bits
    pairs = (limit + 1, 2 * limit + 1, -(-2 * (2 * bits + 1) // LANES) * LANES)
    odd = [(p, (1 << p) + g) for p in range(2, bits + 1) for g in (-1, 1) if (1 << p) + g <= limit]
    powers, factors = np.array(odd, dtype=np.int64).reshape(-1, 2).T.copy()
    alone = (limit + 1, len(factors))
    arrays = [np.zeros(shape, dtype) for shape in (pairs, alone) for dtype in (np.int8, np.int16)]
    table = Splits(limit, bits, arrays[0], arrays[1], factors, powers, arrays[2], arrays[3])
    simple = np.array([0, *(sign << power for power in range(bits + 1) for sign in (1, -1))], dtype=np.int64)
    _fill(table, simple)
    return table


@njit
def _fill(table: Splits, simple: IntArray) -> None:
    limit, shifts = table.limit, table.shifts
    counts = np.array([digit_count(value) for value in range(2 * limit + 1)])
    for shift in range(shifts + 1):
        up, down = 2 * (shifts + shift), 2 * (shifts - shift)
        for u in range(-limit, limit + 1):
            for v in range(limit + 1):
                saved, part = _best_part(u, v, shift, limit, simple, counts)
                # the other sign of v and of both, and the two coefficients in exchanged roles, are the same split
                if u >= 0:
                    table.saved[u, v + limit, up], table.part[u, v + limit, up] = saved, part
                    table.saved[u, limit - v, up + 1], table.part[u, limit - v, up + 1] = saved, part
                if u <= 0:
                    table.saved[-u, limit - v, up], table.part[-u, limit - v, up] = saved, -part
                    table.saved[-u, v + limit, up + 1], table.part[-u, v + limit, up + 1] = saved, -part
                table.saved[v, u + limit, down], table.part[v, u + limit, down] = saved, part
                table.saved[v, limit - u, down + 1], table.part[v, limit - u, down + 1] = saved, part
    for index, factor in enumerate(table.factors):
        for u in range(limit + 1):
            saved, part = _best_alone(u, factor, limit, counts)
            table.saved_alone[u, index], table.part_alone[u, index] = saved, part


@njit
def _best_part(u: int, v: int, shift: int, limit: int, simple: IntArray, counts: IntArray) -> tuple[int, int]:
    """The part z of u = (z << shift) + ru, v = z + rv that saves most, of those the one of fewest digits.

    Of z, ru and rv one has at most one digit wherever anything is saved from coefficients of up to eight bits. What z
    leaves in u and v can still be shared with others; that is why fewer digits are better.
    """
    best, part, digits = 0, 0, 0
    for kind in range(3):
        for power in simple:
            z = power
            if kind == 1:
                z = v - power
            elif kind == 2:
                if (u - power) & ((1 << shift) - 1):
                    continue
                z = (u - power) >> shift
            first, second = u - (z << shift), v - z
            if abs(z) > limit or abs(first) > limit or abs(second) > limit:
                continue
            saved = counts[abs(u)] + counts[v] - counts[abs(z)] - counts[abs(first)] - counts[abs(second)]
            if saved > best or (saved == best and saved > 0 and counts[abs(z)] < digits):
                best, part, digits = saved, z, counts[abs(z)]
    return best, part


@njit
def _best_alone(u: int, factor: int, limit: int, counts: IntArray) -> tuple[int, int]:
    """The part z of u = factor * z + rest that saves most."""
    best, part = 0, 0
    for z in range(-(limit // factor) - 1, limit // factor + 2):
        rest = abs(u - factor * z)
        if rest <= limit:
            saved = counts[u] - counts[rest] - counts[abs(z)]
            if saved > best:
                best, part = saved, z
    return best, part
