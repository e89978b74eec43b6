"""Values stored with zero points, as affine int8 schemes do (Jacob et al. 2018): q = value + z, so that q is never
negative and one byte holds what would take nine bits.

The zero points disappear in biases: what a layer reads too much, weights times z, is taken off its bias, and what it
shall add is put on it. So the arithmetic of the network stays as it is, and every value is the old one plus its z.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

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
    read_only,
)
from nn2hdl.integer.ranges import value_ranges

KEEPING = (MaxPool, Flatten, Clamp)


def with_zero_points(network: IntegerNetwork) -> tuple[IntegerNetwork, dict[str, int]]:
    """The network with its signed hidden values made unsigned, and z by layer.

    Input and output stay as they are, and so does what an exact bias cannot shift: where a multiplier does not divide
    z times its power of two. The new network's value of a layer is the old one plus its z, for every input.
    """
    groups = _groups(network)
    zeros = _zero_points(network, groups)
    layers = tuple(replace(layer, op=_shifted(layer, zeros)) for layer in network.layers)
    return replace(network, layers=layers), {layer.name: zeros[layer.name] for layer in network.layers}


def _groups(network: IntegerNetwork) -> dict[str, str]:
    """Value -> the value whose zero point it shares: pooling, flattening and clamping keep it."""
    groups = {INPUT: INPUT}
    for layer in network.layers:
        groups[layer.name] = groups[layer.inputs[0]] if isinstance(layer.op, KEEPING) else layer.name
    return groups


def _zero_points(network: IntegerNetwork, groups: dict[str, str]) -> dict[str, int]:
    ranges = value_ranges(network)
    lowest = {name: 0 for name in groups}
    for name, group in groups.items():
        lowest[group] = min(lowest[group], int(ranges[name][0].min()))
    plain = {groups[INPUT], groups[network.output]}
    plain |= {layer.name for layer in network.layers if not _can_shift(layer.op, -lowest[layer.name])}
    return {name: 0 if group in plain else -lowest[group] for name, group in groups.items()}


def _can_shift(op, zero: int) -> bool:
    if not isinstance(op, Affine | Add):
        return True
    return not np.any((zero << op.requantize.shift) % op.requantize.multiplier)


def _shifted(layer: Layer, zeros: dict[str, int]):
    """The layer's operation on shifted values."""
    op, added = layer.op, zeros[layer.name]
    taken = [zeros[name] for name in layer.inputs]
    match op:
        case Affine():
            weights = op.weights.reshape(len(op.weights), -1)
            bias = op.bias - taken[0] * weights.sum(axis=1) + _in_accumulator(op.requantize, added)
            pads = None if op.pad_value is None else read_only(op.pad_value + taken[0])
            return replace(op, bias=read_only(bias), requantize=_lifted(op.requantize, added), pad_value=pads)
        case Add():
            read = sum(factor * zero for factor, zero in zip(op.factors, taken, strict=True))
            bias = op.bias - read + _in_accumulator(op.requantize, added)
            return replace(op, bias=read_only(bias), requantize=_lifted(op.requantize, added))
        case Clamp():
            return Clamp(_plus(op.low, added), _plus(op.high, added))
        case Table():
            return replace(op, values=read_only(op.values + added), first=op.first + taken[0])
    return op


def _in_accumulator(requantize: Requantize, zero: int) -> np.ndarray:
    """What the bias has to grow by so that the output grows by zero."""
    return (zero << requantize.shift) // requantize.multiplier


def _lifted(requantize: Requantize, zero: int) -> Requantize:
    return replace(requantize, low=_plus(requantize.low, zero), high=_plus(requantize.high, zero))


def _plus(end: int | None, zero: int) -> int | None:
    return None if end is None else end + zero
