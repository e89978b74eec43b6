"""Layers that have but one kernel."""

from __future__ import annotations

import math

import numpy as np

from nn2hdl.c import storage, windows
from nn2hdl.c.product import Code
from nn2hdl.c.scaling import Scaling
from nn2hdl.integer import Add, Affine, Clamp, MaxPool, Table, accumulator_range


def emit_layer(name: str, op, shapes, types, ranges) -> Code:
    """C of a convolution, a pooling or an elementwise layer.

    Args:
        name: of the C function.
        shapes, types: of the operands, then of the result.
        ranges: of the operands.
    """
    count = math.prod(shapes[-1])
    match op:
        case Affine():
            scaling = Scaling.of(op.requantize, *accumulator_range(op, ranges))
            return Code(*windows.convolution(name, op, scaling, shapes, types, _sum_type(op, ranges)))
        case Add():
            scaling = Scaling.of(op.requantize, *accumulator_range(op, ranges))
            return Code(*windows.add(name, op, scaling, shapes[-1], types, _add_type(op, ranges)))
        case MaxPool():
            return Code("", windows.max_pool(name, op, shapes, types))
        case Clamp():
            return Code("", windows.clamp(name, op, count, types))
        case Table():
            return Code(*windows.lookup(name, op, count, types))
    raise TypeError(f"no C for {op!r}")


def _magnitude(span) -> int:
    low, high = span
    return max(abs(int(low.min())), abs(int(high.max())))


def _sum_type(op: Affine, ranges) -> str:
    """Accumulators that no order of summation can overflow."""
    largest = _magnitude(ranges[0])
    if op.pad_value is not None and any(op.padding):
        largest = max(largest, int(np.abs(op.pad_value).max()))
    sums = np.abs(op.weights).reshape(len(op.weights), -1).sum(axis=1) * largest + np.abs(op.bias)
    return storage.narrowest(-int(max(sums.max(), 1 << 16)), int(max(sums.max(), 1 << 16)))


def _add_type(op: Add, ranges) -> str:
    bound = sum(abs(int(factor)) * _magnitude(span) for factor, span in zip(op.factors, ranges, strict=True))
    bound = max(bound + int(np.abs(op.bias).max()), 1 << 16)
    return storage.narrowest(-bound, bound)
