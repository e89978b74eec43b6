"""Shared signed shifted sums: the IR between a constant matrix and a circuit."""

from nn2hdl.sums.analyze import adder_count, adder_depth, coefficients, value_ranges
from nn2hdl.sums.binary import lower_binary
from nn2hdl.sums.complement import complement_operands
from nn2hdl.sums.interpret import interpret
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term
from nn2hdl.sums.matrix import lower_digits, lower_products
from nn2hdl.sums.price import ADDER, HEAP, Price, estimate
from nn2hdl.sums.sharing import Steps, share_matrix
from nn2hdl.sums.verify import verify

__all__ = [
    "ADDER",
    "HEAP",
    "Price",
    "Steps",
    "SumBuilder",
    "SumGraph",
    "Term",
    "adder_count",
    "adder_depth",
    "coefficients",
    "complement_operands",
    "estimate",
    "interpret",
    "lower_binary",
    "lower_digits",
    "lower_products",
    "share_matrix",
    "value_ranges",
    "verify",
]
