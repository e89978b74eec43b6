"""Hidden units that never change, or that nothing reads, taken out: an equal network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from nn2hdl.integer import Affine, IntegerNetwork, Layer, Requantize, read_only, value_ranges


def without_dead_units(network: IntegerNetwork) -> IntegerNetwork:
    """Between fully connected layers, a unit whose exact range is one value becomes part of the next layer's bias; a
    unit that no weight reads goes. At least one unit of every layer stays."""
    while True:
        smaller = _pass(network)
        if smaller is network:
            return network
        network = smaller


def dense_op(layer: Layer) -> Affine | None:
    """The operation of a fully connected layer; None for any other layer."""
    return layer.op if isinstance(layer.op, Affine) and not layer.op.is_convolution else None


def dense_ops(network: IntegerNetwork) -> dict[str, Affine]:
    """The operations of all fully connected layers by the layers' names, in order."""
    return {layer.name: op for layer in network.layers if (op := dense_op(layer)) is not None}


def hidden_pairs(network: IntegerNetwork) -> list[tuple[str, str]]:
    """(writer, reader) names of fully connected layers of which the second alone reads the first."""
    consumers, found, dense = network.consumers(), [], dense_ops(network)
    for name in dense:
        readers = consumers[name]
        if name != network.output and len(readers) == 1 and readers[0].name in dense:
            found.append((name, readers[0].name))
    return found


def with_units(op: Affine, units: np.ndarray) -> Affine:
    """A fully connected layer with some of its outputs, in the order given."""
    old = op.requantize
    scaled = Requantize(read_only(old.multiplier[units]), read_only(old.shift[units]), old.low, old.high)
    return replace(op, weights=read_only(op.weights[units]), bias=read_only(op.bias[units]), requantize=scaled)


def with_columns(op: Affine, columns: np.ndarray, bias: np.ndarray | None = None) -> Affine:
    """A fully connected layer that reads some of its inputs, in the order given; maybe with another bias."""
    bias = op.bias if bias is None else read_only(bias)
    return replace(op, weights=read_only(op.weights[:, columns]), bias=bias)


def with_dense_ops(network: IntegerNetwork, ops: Mapping[str, Affine]) -> IntegerNetwork:
    """The network with these operations in its fully connected layers."""
    layers = (
        replace(layer, op=op, shape=(len(op.bias),)) if (op := ops.get(layer.name)) is not None else layer
        for layer in network.layers
    )
    return replace(network, layers=tuple(layers))


def _pass(network: IntegerNetwork) -> IntegerNetwork:
    ranges, ops = value_ranges(network), dense_ops(network)
    for writer, reader in hidden_pairs(network):
        low, high = ranges[writer]
        weights = ops[reader].weights
        alive = (low != high) & (weights != 0).any(axis=0)
        if alive.all() or len(alive) == 1:
            continue
        if not alive.any():
            alive[0] = True
        gone = np.flatnonzero(~alive)
        bias = ops[reader].bias + weights[:, gone] @ np.where(low[gone] == high[gone], low[gone], 0)
        kept = np.flatnonzero(alive)
        changed = {writer: with_units(ops[writer], kept), reader: with_columns(ops[reader], kept, bias)}
        return with_dense_ops(network, changed)
    return network
