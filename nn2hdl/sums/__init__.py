"""Shared signed shifted sums: the IR between a constant matrix and a circuit."""

from nn2hdl.sums.analyze import adder_count, adder_depth, coefficients, value_ranges
from nn2hdl.sums.binary import lower_binary
from nn2hdl.sums.interpret import interpret
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term
from nn2hdl.sums.matrix import lower_matrix
from nn2hdl.sums.verify import verify

__all__ = [
    "SumBuilder",
    "SumGraph",
    "Term",
    "adder_count",
    "adder_depth",
    "coefficients",
    "interpret",
    "lower_binary",
    "lower_matrix",
    "value_ranges",
    "verify",
]
