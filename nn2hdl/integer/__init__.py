"""The integer network: IR, ranges, verifier, file format, and the interpreter that is the golden model."""

from nn2hdl.integer.file import digest, is_network, load_network, network_bytes, save_network
from nn2hdl.integer.interpret import Interpreter, interpret
from nn2hdl.integer.ir import (
    INPUT,
    Add,
    Affine,
    Clamp,
    Flatten,
    IntegerNetwork,
    Layer,
    MaxPool,
    Requantize,
    Table,
    clamped,
    read_only,
)
from nn2hdl.integer.ranges import accumulator_range, value_ranges
from nn2hdl.integer.verify import verify
from nn2hdl.integer.zero_points import with_zero_points

__all__ = [
    "INPUT",
    "Add",
    "Affine",
    "Clamp",
    "Flatten",
    "IntegerNetwork",
    "Interpreter",
    "Layer",
    "MaxPool",
    "Requantize",
    "Table",
    "accumulator_range",
    "clamped",
    "digest",
    "interpret",
    "is_network",
    "load_network",
    "network_bytes",
    "read_only",
    "save_network",
    "value_ranges",
    "verify",
    "with_zero_points",
]
