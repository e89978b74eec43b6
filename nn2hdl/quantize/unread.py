"""Outputs that nobody reads: sparse layers leave some, and a circuit would compute them all the same."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl.integer import INPUT, Affine, Flatten, IntegerNetwork, read_only


def drop_unread(network: IntegerNetwork) -> IntegerNetwork:
    """The same function, with weights and bias of every output set to 0 that no later layer reads."""
    read = {INPUT: np.zeros(network.input_shape[0], bool)}
    read |= {layer.name: np.zeros(layer.shape[0], bool) for layer in network.layers}
    read[network.output][:] = True
    layers = []
    for layer in reversed(network.layers):
        own, op = read[layer.name], layer.op
        if isinstance(op, Affine):
            op = _without(op, ~own)
            read[layer.inputs[0]] |= _inputs_of(op)
        elif isinstance(op, Flatten):
            read[layer.inputs[0]] |= own.reshape(len(read[layer.inputs[0]]), -1).any(axis=1)
        else:
            for name in layer.inputs:
                read[name] |= own
        layers.append(replace(layer, op=op))
    return replace(network, layers=tuple(reversed(layers)))


def _without(op: Affine, unread: np.ndarray) -> Affine:
    if not unread.any():
        return op
    weights, bias = op.weights.copy(), op.bias.copy()
    weights[unread], bias[unread] = 0, 0
    return replace(op, weights=read_only(weights), bias=read_only(bias))


def _inputs_of(op: Affine) -> np.ndarray:
    """Which input channels, or features, have a weight."""
    outputs = op.weights.reshape(op.groups, -1, *op.weights.shape[1:])
    others = (1, *range(3, outputs.ndim))
    return (outputs != 0).any(axis=others).ravel()
