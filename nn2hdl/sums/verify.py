"""Proves that a SumGraph computes its matrix and that no value overflows."""

from __future__ import annotations

import numpy as np

from nn2hdl.errors import VerifyError
from nn2hdl.fixedpoint import fits_int64
from nn2hdl.sums.analyze import coefficients, value_ranges
from nn2hdl.sums.cmvm import Cmvm
from nn2hdl.sums.ir import SumGraph


def verify(graph: SumGraph, problem: Cmvm) -> None:
    """Raises VerifyError unless outputs equal (x @ matrix + bias) * multiplier for all x."""
    weights, biases = problem.scaled
    reads = graph.values - graph.inputs
    owners = np.repeat(np.arange(graph.nodes), np.diff(graph.offsets))
    if (reads >= owners).any():
        raise VerifyError(f"node {owners[reads >= owners][0]} reads a later node", where="sum graph")
    if (graph.shifts < 0).any() or not np.isin(graph.signs, (-1, 1)).all():
        raise VerifyError("a term with a negative shift, or a sign other than +1 and -1", where="sum graph")
    forms, constants = coefficients(graph)
    surplus = np.asarray(forms[graph.outputs] - weights.T)
    fixed = graph.low == graph.high  # what such an input adds may as well stand in the constant
    wrong = surplus[:, ~fixed].nonzero()[0]
    if len(wrong):
        raise VerifyError(f"output {wrong[0]} does not equal its column of the matrix", where="sum graph")
    if (constants[graph.outputs] + surplus[:, fixed] @ graph.low[fixed] != biases).any():
        raise VerifyError("an output's constant does not equal its bias", where="sum graph")
    low, high = value_ranges(graph)
    if not fits_int64(low.min(), high.max()):
        raise VerifyError("a value leaves 63 bits", where="sum graph")
