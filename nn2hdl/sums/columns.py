"""The columns of a problem that sums are built for: fixed inputs are part of the constants, columns that differ by a
shift and a sign are one, and a multiplier of several digits may stand behind its sum.

A multiplier of one digit is a shift. One of more digits either makes every weight of its column longer, or multiplies
the finished sum, which is one more sum of as many terms as it has digits: (x @ w) * 5 = (s << 2) + s with s = x @ w.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nn2hdl.fixedpoint import count_csd_digits, fits_int64
from nn2hdl.sums.cmvm import Cmvm
from nn2hdl.sums.coefficient_sums import Output


class Multiple(NamedTuple):
    """factor * base, a base being the number of a column of `Columns.weights`."""

    base: int
    factor: int


class Columns(NamedTuple):
    """weights int64 [inputs, bases]: the sums to build; multiples: each distinct column of the problem in terms of
    them; outputs: each output in terms of the distinct columns."""

    weights: np.ndarray
    multiples: list[Multiple]
    outputs: list[Output]

    def nodes(self, bases: list[dict[int, int]], shared: list[dict[int, int]]) -> list[dict[int, int]]:
        """Nodes of CoefficientSums from the nodes of the bases and shared nodes: a base that a factor multiplies
        becomes one more shared node."""
        multiplied = sorted({base for base, factor in self.multiples if factor != 1})
        first = len(self.weights) + len(shared)
        value = {base: first + number for number, base in enumerate(multiplied)}
        columns = [{value[base]: factor} if base in value else bases[base] for base, factor in self.multiples]
        return columns + shared + [bases[base] for base in multiplied]


def columns_of(problem: Cmvm, *, factors: bool) -> Columns:
    """The columns of a problem; with `factors` the odd parts of multipliers of several digits stand behind the sums.

    Raises:
        ValueError: a weight or a constant leaves 62 bits.
    """
    weights, constants = _without_fixed_inputs(problem)
    behind = odd_factors(problem.multiplier) if factors else np.ones(problem.outputs, np.int64)
    return _distinct(weights // behind, behind, constants)


def odd_factors(multiplier: np.ndarray) -> np.ndarray:
    """The odd part of each multiplier of several signed digits, with its sign, 1 for all others; int64 [outputs]."""
    power = np.maximum(multiplier & -multiplier, 1)
    return np.where(count_csd_digits(multiplier) > 1, multiplier // power, 1)


def _without_fixed_inputs(problem: Cmvm) -> tuple[np.ndarray, np.ndarray]:
    """Weights int64 [inputs, columns] and constants (Python integers) with multipliers and fixed inputs worked in."""
    weights, constants = problem.scaled
    fixed, constants = problem.x_low == problem.x_high, constants.astype(object)
    if not fixed.any():
        return weights, constants
    constants = constants + problem.x_low[fixed].astype(object) @ weights[fixed].astype(object)
    if not fits_int64(constants.min(), constants.max()):
        raise ValueError("a weight or a constant leaves 62 bits")
    return np.where(fixed[:, None], 0, weights), constants


def _distinct(weights: np.ndarray, factors: np.ndarray, constants: np.ndarray) -> Columns:
    """Columns that differ by more than a shift and a sign, and every output as a multiple of one of them."""
    bases: dict[bytes, int] = {}
    columns: dict[Multiple, int] = {}
    distinct: list[np.ndarray] = []
    outputs = []
    for column, factor, constant in zip(weights.T, factors.tolist(), constants.tolist(), strict=True):
        bits = int(np.bitwise_or.reduce(column)) if len(column) else 0
        shift = (bits & -bits).bit_length() - 1 if bits else 0
        sign = -1 if column.any() and column[np.flatnonzero(column)[0]] < 0 else 1
        base = sign * (column >> shift)
        number = bases.setdefault(base.tobytes(), len(bases))
        if number == len(distinct):
            distinct.append(base)
        multiple = columns.setdefault(Multiple(number, factor), len(columns))
        outputs.append(Output(multiple, shift, sign, int(constant)))
    return Columns(np.stack(distinct, axis=1), list(columns), outputs)
