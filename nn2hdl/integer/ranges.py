"""Exact ranges through an integer network, from its weights and from what the layer before can produce.

A range is a pair of int64 arrays (low, high), one value per channel (or per feature behind a Flatten). A layer's
range is exact where its inputs may take any combination of their values.
"""

from __future__ import annotations

import numpy as np

from nn2hdl.integer.ir import INPUT, IntegerNetwork
from nn2hdl.integer.operations import operation
from nn2hdl.integer.requantize import Range


def value_ranges(network: IntegerNetwork) -> dict[str, Range]:
    """Range of the input and of every layer's output, per channel."""
    channels = network.input_shape[0]
    shapes = {INPUT: network.input_shape, **{layer.name: layer.shape for layer in network.layers}}
    found: dict[str, Range] = {INPUT: (np.full(channels, network.input_low), np.full(channels, network.input_high))}
    for layer in network.layers:
        inputs = [found[name] for name in layer.inputs]
        found[layer.name] = operation(layer.op).range(layer.op, inputs, shapes[layer.inputs[0]])
    return found
