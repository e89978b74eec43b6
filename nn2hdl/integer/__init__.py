"""The integer network: IR, the table of its operations, ranges, verifier, file format, and the interpreter that is the
golden model."""

from nn2hdl.integer.affine import Affine
from nn2hdl.integer.file import arithmetic_digest, digest, is_network, load_network, network_bytes, save_network
from nn2hdl.integer.interpret import Interpreter, interpret
from nn2hdl.integer.ir import INPUT, IntegerNetwork, Layer
from nn2hdl.integer.operations import (
    OPERATIONS,
    Add,
    Clamp,
    Flatten,
    HalfEven,
    MaxPool,
    Op,
    Operation,
    Scale,
    Table,
    accumulator_range,
    operation,
    weights_of,
)
from nn2hdl.integer.ranges import value_ranges
from nn2hdl.integer.requantize import Range, Requantize, clamped, read_only
from nn2hdl.integer.rules import Shape
from nn2hdl.integer.verify import verify
from nn2hdl.integer.widths import total_bit_width, weight_layers
from nn2hdl.integer.zero_points import with_zero_points

__all__ = [
    "INPUT",
    "OPERATIONS",
    "Add",
    "Affine",
    "Clamp",
    "Flatten",
    "HalfEven",
    "IntegerNetwork",
    "Interpreter",
    "Layer",
    "MaxPool",
    "Op",
    "Operation",
    "Range",
    "Requantize",
    "Scale",
    "Shape",
    "Table",
    "accumulator_range",
    "arithmetic_digest",
    "clamped",
    "digest",
    "interpret",
    "is_network",
    "load_network",
    "network_bytes",
    "operation",
    "read_only",
    "save_network",
    "total_bit_width",
    "value_ranges",
    "verify",
    "weight_layers",
    "weights_of",
    "with_zero_points",
]
