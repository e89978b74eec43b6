"""Bits of trained weights."""

from __future__ import annotations

from nn2hdl.fixedpoint import weight_bits
from nn2hdl.integer.ir import IntegerNetwork
from nn2hdl.integer.operations import weights_of
from nn2hdl.meaning import Role


def weight_layers(network: IntegerNetwork) -> tuple[str, ...]:
    """Names of the layers whose weights were trained, in order: not the ones that code pixels or take averages."""
    return tuple(layer.name for layer in network.layers if layer.role is Role.TRAINED)


def total_bit_width(network: IntegerNetwork) -> int:
    """Bits of all trained weights as sign and magnitude, 0 for a weight of 0."""
    found = (weights_of(network.layer(name).op) for name in weight_layers(network))
    return sum(int(weight_bits(weights).sum()) for weights in found if weights is not None)
