"""Lowers a constant matrix to a SumGraph of signed digits, nothing shared between columns."""

from __future__ import annotations

import numpy as np

from nn2hdl.fixedpoint import csd_digits, odd_part
from nn2hdl.sums.cmvm import Cmvm
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term


def lower_products(problem: Cmvm) -> SumGraph:
    """SumGraph of (x @ matrix + bias) * multiplier whose products stay visible: for `*`, and for comparison.

    The product of an input with an odd constant is one node of its digits, built once for all its readers; each column
    is one node of many terms.
    """
    builder, outputs = SumBuilder(problem.x_low, problem.x_high), []
    known: dict[tuple[int, int], int] = {}
    for column in range(problem.outputs):
        weights = problem.matrix[:, column]
        terms = [_product(builder, known, row, int(weights[row])) for row in np.flatnonzero(weights).tolist()]
        output = builder.add(terms, int(problem.bias[column]))
        scale = int(problem.multiplier[column])
        if scale != 1:
            output = builder.add([Term(output, power, sign) for sign, power in csd_digits(scale)])
        outputs.append(output)
    return builder.build(outputs)


def _product(builder: SumBuilder, known: dict[tuple[int, int], int], row: int, weight: int) -> Term:
    """weight * input as a term."""
    factor, shift = odd_part(weight)
    if factor != 1 and (row, factor) not in known:
        known[row, factor] = builder.add([Term(row, power, sign) for sign, power in csd_digits(factor)])
    return Term(known.get((row, factor), row), shift, 1 if weight > 0 else -1)


def lower_digits(problem: Cmvm) -> SumGraph:
    """SumGraph of (x @ matrix + bias) * multiplier with one node per column: the signed digits of all its weights.

    Nothing is shared: the form that sharing is compared with. Inputs of one single value are part of the constants.
    """
    low, builder = problem.x_low, SumBuilder(problem.x_low, problem.x_high)
    fixed = low == problem.x_high
    weights, constants = problem.scaled
    constants = constants + np.where(fixed, low, 0) @ weights
    weights = np.where(fixed[:, None], 0, weights)
    outputs = []
    for column, constant in zip(weights.T, constants.tolist(), strict=True):
        rows = np.flatnonzero(column).tolist()
        terms = [Term(row, power, sign) for row in rows for sign, power in csd_digits(int(column[row]))]
        outputs.append(builder.add(terms, constant))
    return builder.build(outputs)
