"""Shared signed shifted sums: the IR between a constant matrix and a circuit."""

from pathlib import Path

from nn2hdl.compiled import discard_stale

discard_stale(Path(__file__).parent)

from nn2hdl.sums.analyze import adder_depth, coefficients, value_ranges  # noqa: E402
from nn2hdl.sums.binary import lower_binary  # noqa: E402
from nn2hdl.sums.cmvm import Cmvm, clamped_wire  # noqa: E402
from nn2hdl.sums.complement import complement_operands  # noqa: E402
from nn2hdl.sums.interpret import interpret  # noqa: E402
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term  # noqa: E402
from nn2hdl.sums.matrix import lower_digits, lower_products  # noqa: E402
from nn2hdl.sums.price import ADDER, HEAP, Price, estimate  # noqa: E402
from nn2hdl.sums.sharing import Steps, share_matrix  # noqa: E402
from nn2hdl.sums.verify import verify  # noqa: E402

__all__ = [
    "ADDER",
    "HEAP",
    "Cmvm",
    "Price",
    "Steps",
    "SumBuilder",
    "SumGraph",
    "Term",
    "adder_depth",
    "clamped_wire",
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
