"""Values stored with zero points, as affine int8 schemes do (Jacob et al. 2018): q = value + z, so that q is never
negative and one byte holds what would take nine bits.

The zero points disappear in biases: what a layer reads too much, weights times z, is taken off its bias, and what it
shall add is put on it. So the arithmetic of the network stays as it is, and every value is the old one plus its z.
"""

from __future__ import annotations

from dataclasses import replace

from nn2hdl.errors import VerifyError
from nn2hdl.integer.ir import INPUT, IntegerNetwork, Layer
from nn2hdl.integer.operations import Op, Scale, operation
from nn2hdl.integer.ranges import value_ranges


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
    """Value -> the value whose zero point it shares: operations that keep the scale keep it."""
    groups = {INPUT: INPUT}
    for layer in network.layers:
        groups[layer.name] = groups[layer.inputs[0]] if operation(layer.op).scale is Scale.KEPT else layer.name
    return groups


def _zero_points(network: IntegerNetwork, groups: dict[str, str]) -> dict[str, int]:
    ranges = value_ranges(network)
    lowest = {name: 0 for name in groups}
    for name, group in groups.items():
        lowest[group] = min(lowest[group], int(ranges[name][0].min()))
    plain = {groups[INPUT], groups[network.output]}
    for layer in network.layers:
        if operation(layer.op).shifted(layer.op, [0] * len(layer.inputs), -lowest[layer.name]) is None:
            plain.add(layer.name)
        if operation(layer.op).shifted(layer.op, [-lowest[name] for name in layer.inputs], 0) is None:
            plain.update(groups[name] for name in layer.inputs)
    return {name: 0 if group in plain else -lowest[group] for name, group in groups.items()}


def _shifted(layer: Layer, zeros: dict[str, int]) -> Op:
    """The layer's operation on shifted values."""
    op: Op | None = operation(layer.op).shifted(layer.op, [zeros[name] for name in layer.inputs], zeros[layer.name])
    if op is None:
        raise VerifyError("no exact integers for its zero points", where=f"layer {layer.name}")
    return op
