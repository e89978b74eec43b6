"""Lowers a constant matrix to a SumGraph of signed digits: y = (x @ matrix + bias) * multiplier."""

from __future__ import annotations

import numpy as np

from nn2hdl.fixedpoint import csd_digits, odd_part, range_bits
from nn2hdl.sums.constants import MERGED, MERGED_BITS, Tree, product_tree
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term


def lower_matrix(
    matrix: np.ndarray,
    bias: np.ndarray,
    low: np.ndarray,
    high: np.ndarray,
    multiplier: np.ndarray | None = None,
    *,
    whole_products: bool = False,
) -> SumGraph:
    """SumGraph of (x @ matrix + bias) * multiplier.

    matrix [inputs, columns], bias and multiplier [columns], ranges low and high [inputs]. Products of an input with an
    odd constant are built once, whoever reads them, as trees of two-input adders, or as one node of all their digits
    where that was measured to be smaller and no other product of that input could share a part of it, and always with
    `whole_products`; each column is one node of many terms. Sums of different columns share nothing yet.
    """
    products = _Products(SumBuilder(low, high), matrix, low, high, whole_products)
    outputs = []
    for column in range(matrix.shape[1]):
        weights = matrix[:, column]
        terms = [products.term(row, int(weights[row])) for row in np.flatnonzero(weights).tolist()]
        output = products.builder.add(terms, int(bias[column]))
        scale = 1 if multiplier is None else int(multiplier[column])
        if scale != 1:
            output = products.builder.add([Term(output, power, sign) for sign, power in csd_digits(scale)])
        outputs.append(output)
    return products.builder.build(outputs)


def lower_digits(
    matrix: np.ndarray, bias: np.ndarray, low: np.ndarray, high: np.ndarray, multiplier: np.ndarray | None = None
) -> SumGraph:
    """SumGraph of (x @ matrix + bias) * multiplier with one node per column: the signed digits of all its weights.

    matrix [inputs, columns], bias and multiplier [columns], ranges low and high [inputs]. Nothing is shared: the form
    that sharing is compared with. Inputs of one single value are part of the constants.
    """
    fixed, builder = np.equal(low, high), SumBuilder(low, high)
    factors = np.ones(matrix.shape[1], dtype=np.int64) if multiplier is None else multiplier
    constants = (bias + np.where(fixed, low, 0) @ matrix) * factors
    weights = np.where(fixed[:, None], 0, matrix * factors)
    outputs = []
    for column, constant in zip(weights.T, constants.tolist(), strict=True):
        rows = np.flatnonzero(column).tolist()
        terms = [Term(row, power, sign) for row in rows for sign, power in csd_digits(int(column[row]))]
        outputs.append(builder.add(terms, constant))
    return builder.build(outputs)


class _Products:
    """Multiples of inputs, each built once."""

    def __init__(self, builder: SumBuilder, matrix: np.ndarray, low: np.ndarray, high: np.ndarray, whole: bool):
        self.builder, self._whole = builder, whole
        self._ports = [range_bits(int(a), int(b)) for a, b in zip(low, high, strict=True)]
        self._odd_factors = [{odd_part(w)[0] for w in set(row.tolist()) if w} - {1} for row in matrix]
        self._known: dict[tuple[int, int], Term] = {}

    def term(self, row: int, weight: int) -> Term:
        """weight * input as a term over what is built."""
        factor, shift = odd_part(weight)
        base = self._product(row, factor)
        return Term(base.value, base.shift + shift, base.sign if weight > 0 else -base.sign)

    def _product(self, row: int, factor: int) -> Term:
        """An odd positive multiple of an input."""
        if factor == 1:
            return Term(row, 0, 1)
        if (row, factor) not in self._known:
            alone = len(self._odd_factors[row]) == 1 and self._ports[row] == (MERGED_BITS, False)
            merged = MERGED.get(factor) if alone else None
            if self._whole or merged:
                digits = [Term(row, power, sign) for sign, power in merged or csd_digits(factor)]
                self._known[row, factor] = Term(self.builder.add(digits), 0, 1)
            else:
                self._known[row, factor] = self._join(row, product_tree(factor, self._ports[row][0]))
        return self._known[row, factor]

    def _join(self, row: int, tree: Tree) -> Term:
        """Builds the adder of a tree; what it yields may be negated, which the term says."""
        if isinstance(tree, int):
            return Term(row, odd_part(tree)[1], 1 if tree > 0 else -1)
        factor, shift = odd_part(tree.factor)
        sign = 1 if tree.factor > 0 else -1
        if (row, factor) not in self._known:
            first, second = sorted(
                (self._join(row, tree.left), self._join(row, tree.right)), key=lambda term: term.shift
            )
            # with the sign of the unshifted operand the other one is added or subtracted above its low bits
            node = self.builder.add(
                [Term(first.value, 0, 1), Term(second.value, second.shift - first.shift, second.sign * first.sign)]
            )
            self._known[row, factor] = Term(node, 0, first.sign * sign)
        known = self._known[row, factor]
        return Term(known.value, known.shift + shift, known.sign * sign)
