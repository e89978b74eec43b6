"""Hidden units that never change, or that nothing reads, taken out: an equal network."""

from __future__ import annotations

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


def hidden_pairs(network: IntegerNetwork) -> list[tuple[str, str]]:
    """(writer, reader) names of fully connected layers of which the second alone reads the first."""
    consumers, found = network.consumers(), []
    for layer in network.layers:
        readers = consumers[layer.name]
        if layer.name != network.output and len(readers) == 1 and is_dense(layer) and is_dense(readers[0]):
            found.append((layer.name, readers[0].name))
    return found


def is_dense(layer: Layer) -> bool:
    """True for fully connected layers."""
    return isinstance(layer.op, Affine) and not layer.op.is_convolution


def with_units(layer: Layer, units: np.ndarray) -> Layer:
    """A fully connected layer with some of its outputs, in the order given."""
    op, old = layer.op, layer.op.requantize
    scaled = Requantize(read_only(old.multiplier[units]), read_only(old.shift[units]), old.low, old.high)
    op = replace(op, weights=read_only(op.weights[units]), bias=read_only(op.bias[units]), requantize=scaled)
    return replace(layer, op=op, shape=(len(units),))


def with_columns(layer: Layer, columns: np.ndarray, bias: np.ndarray | None = None) -> Layer:
    """A fully connected layer that reads some of its inputs, in the order given; maybe with another bias."""
    op = layer.op
    bias = op.bias if bias is None else read_only(bias)
    return replace(layer, op=replace(op, weights=read_only(op.weights[:, columns]), bias=bias))


def _pass(network: IntegerNetwork) -> IntegerNetwork:
    ranges = value_ranges(network)
    layers = {layer.name: layer for layer in network.layers}
    for writer, reader in hidden_pairs(network):
        low, high = ranges[writer]
        weights = layers[reader].op.weights
        alive = (low != high) & (weights != 0).any(axis=0)
        if alive.all() or len(alive) == 1:
            continue
        if not alive.any():
            alive[0] = True
        gone = np.flatnonzero(~alive)
        bias = layers[reader].op.bias + weights[:, gone] @ np.where(low[gone] == high[gone], low[gone], 0)
        kept = np.flatnonzero(alive)
        layers[writer] = with_units(layers[writer], kept)
        layers[reader] = with_columns(layers[reader], kept, bias)
        return replace(network, layers=tuple(layers.values()))
    return network
