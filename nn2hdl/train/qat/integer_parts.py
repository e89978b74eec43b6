"""Cuts an IntegerNetwork in two: what is frozen runs once, what is trained runs in every epoch."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from nn2hdl.integer import INPUT, IntegerNetwork, value_ranges
from nn2hdl.meaning import Input

_MOST = (1 << 15) - 1  # values at the cut are kept as 16 bits


def frozen_layers(network: IntegerNetwork, trained: Collection[str]) -> int:
    """How many of the first layers can run once: none of them is trained, only the last one's value is read behind
    them, and it fits 16 bits."""
    ranges = value_ranges(network)
    names = [layer.name for layer in network.layers]
    first = min((names.index(name) for name in trained), default=len(names))
    for cut in range(min(first, len(names) - 1), 0, -1):
        read = {name for layer in network.layers[cut:] for name in layer.inputs} - set(names[cut:])
        low, high = ranges[names[cut - 1]]
        if read == {names[cut - 1]} and low.min() >= -_MOST - 1 and high.max() <= _MOST:
            return cut
    return 0


def split_network(network: IntegerNetwork, cut: int) -> tuple[IntegerNetwork | None, IntegerNetwork]:
    """The first `cut` layers and the rest as networks of their own."""
    if cut == 0:
        return None, network
    border = network.layers[cut - 1]
    low, high = value_ranges(network)[border.name]
    rest = tuple(
        replace(layer, inputs=tuple(INPUT if name == border.name else name for name in layer.inputs))
        for layer in network.layers[cut:]
    )
    head = replace(network, layers=network.layers[:cut], output=border.name)
    return head, replace(network, layers=rest, input=Input(border.shape, int(low.min()), int(high.max())))


def join_network(network: IntegerNetwork, tail: IntegerNetwork, cut: int) -> IntegerNetwork:
    """The network with the operations of its layers from `cut` on taken from `tail`."""
    behind = zip(network.layers[cut:], tail.layers, strict=True)
    layers = (*network.layers[:cut], *(replace(layer, op=trained.op) for layer, trained in behind))
    return replace(network, layers=layers)
