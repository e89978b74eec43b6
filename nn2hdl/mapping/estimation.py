"""Estimates of cells whose mapping is left to the synthesis tool: lookup tables, comparisons and choices.

They are used where nothing was counted; the report marks them.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

_PER_BIT = {4: 2.0, 6: 1.5}  # LUT sites of comparing and choosing, a bit of the numbers
_FREE_MULTIPLEXERS = {4: 1, 6: 2}  # address bits beyond a LUT's that multiplexers of the slice take at no cost


def selection_cost(count: int, bits: int, kept: int, lut_inputs: int) -> tuple[int, int]:
    """LUT sites and levels of the largest of `count` numbers of `bits` bits, cut to or carried with `kept` bits."""
    sites = _PER_BIT.get(lut_inputs, 2.0) * bits * (count - 1) + kept
    return math.ceil(sites), 2 * max(count - 1, 0).bit_length() + 1


def lookup_cost(codes: Sequence[int], bits: int, lut_inputs: int) -> tuple[int, int]:
    """LUT sites and levels of a table, one entry for every code of its input: 2**n of them.

    Every output bit is split by its highest inputs until a LUT holds what is left; equal parts are built once,
    constants and single inputs are wires. The first multiplexers are the slice's own.
    """
    inputs = max((len(codes) - 1).bit_length(), 0)
    built: set[tuple[int, ...]] = set()
    multiplexers, deepest = 0, 0
    for place in range(bits):
        column = tuple(code >> place & 1 for code in codes)
        found, depth = _split(column, lut_inputs, built)
        multiplexers, deepest = multiplexers + found, max(deepest, depth)
    free = _FREE_MULTIPLEXERS.get(lut_inputs, 0)
    above = max(inputs - lut_inputs - free, 0)
    paid = multiplexers >> free if above else 0
    return len(built) + paid, bool(built) + math.ceil(above / 2)


def _split(column: tuple[int, ...], lut_inputs: int, built: set[tuple[int, ...]]) -> tuple[int, int]:
    """Multiplexers that a column of a table takes, and how many stand behind each other; adds its LUTs to `built`."""
    if len(set(column)) == 1:
        return 0, 0
    half = len(column) // 2
    if len(column) <= 1 << lut_inputs:
        reduced = column
        while len(reduced) > 1 and reduced[: len(reduced) // 2] == reduced[len(reduced) // 2 :]:
            reduced = reduced[: len(reduced) // 2]
        if reduced != (0, 1):  # else it is the input itself
            built.add(reduced)
        return 0, 0
    low, high = column[:half], column[half:]
    if low == high:
        return _split(low, lut_inputs, built)
    (left, first), (right, second) = _split(low, lut_inputs, built), _split(high, lut_inputs, built)
    return left + right + 1, max(first, second) + 1


def gate_cost(inputs: int, lut_inputs: int) -> tuple[int, int]:
    """Sites and levels of an AND or OR of so many bits, as a tree of tables; one bit is a wire."""
    sites, levels, left = 0, 0, inputs
    while left > 1:
        tables = -(-left // lut_inputs)
        sites, levels, left = sites + tables, levels + 1, tables
    return sites, levels
