"""Removes outputs that no layer reads: sparse layers leave some, and a circuit would still compute them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl.integer import INPUT, IntegerNetwork, operation


def drop_unread(network: IntegerNetwork) -> IntegerNetwork:
    """The same function, with weights and bias of every output set to 0 that no later layer reads."""
    read = {INPUT: np.zeros(network.input_shape[0], bool)}
    read |= {layer.name: np.zeros(layer.shape[0], bool) for layer in network.layers}
    read[network.output][:] = True
    layers = []
    for layer in reversed(network.layers):
        channels = [len(read[name]) for name in layer.inputs]
        op, wanted = operation(layer.op).reads(layer.op, read[layer.name], channels)
        for name, which in zip(layer.inputs, wanted, strict=True):
            read[name] |= which
        layers.append(replace(layer, op=op))
    return replace(network, layers=tuple(reversed(layers)))
