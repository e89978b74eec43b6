"""Lowers a constant matrix to a SumGraph of signed digits: y = (x @ matrix + bias) * multiplier."""

from __future__ import annotations

import numpy as np

from nn2hdl.fixedpoint import csd_digits, odd_part, range_bits
from nn2hdl.sums.constants import narrowest_form
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term


def lower_matrix(
    matrix: np.ndarray, bias: np.ndarray, low: np.ndarray, high: np.ndarray, multiplier: np.ndarray | None = None
) -> SumGraph:
    """SumGraph of (x @ matrix + bias) * multiplier.

    matrix [inputs, columns], bias and multiplier [columns], ranges low and high [inputs]. Each product of an input
    with an odd constant is one node, whoever reads it; each column is one node of many terms. Sums of different
    columns share nothing yet.
    """
    columns = matrix.shape[1]
    builder = SumBuilder(low, high)
    products: dict[tuple[int, int], int] = {}
    bits = [range_bits(int(a), int(b))[0] for a, b in zip(low, high, strict=True)]

    def product(row: int, factor: int) -> int:
        key = (row, factor)
        if key not in products:
            digits = narrowest_form(factor, bits[row])
            products[key] = builder.add([Term(row, power, sign) for sign, power in digits])
        return products[key]

    outputs = []
    for column in range(columns):
        terms = []
        weights = matrix[:, column]
        for row in np.flatnonzero(weights).tolist():
            weight = int(weights[row])
            factor, shift = odd_part(weight)
            value = row if factor == 1 else product(row, factor)
            terms.append(Term(value, shift, 1 if weight > 0 else -1))
        output = builder.add(terms, int(bias[column]))
        scale = 1 if multiplier is None else int(multiplier[column])
        if scale != 1:
            output = builder.add([Term(output, power, sign) for sign, power in csd_digits(scale)])
        outputs.append(output)
    return builder.build(outputs)
