"""Hidden units in the order that suits the dual multiply: an equal network."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl.c.pairing import paired_order
from nn2hdl.integer import Affine, IntegerNetwork, Layer, Requantize, read_only


def ordered(network: IntegerNetwork) -> IntegerNetwork:
    """The network with the outputs of each fully connected layer that feeds just another one in `paired_order`."""
    layers = {layer.name: layer for layer in network.layers}
    consumers = network.consumers()
    for name in list(layers):
        readers = [reader.name for reader in consumers[name]]
        if len(readers) != 1 or name == network.output:
            continue
        writer, reader = layers[name], layers[readers[0]]
        if _is_dense(writer) and _is_dense(reader):
            order = paired_order(reader.op.weights)
            layers[name] = replace(writer, op=_rows(writer.op, order))
            layers[reader.name] = replace(reader, op=replace(reader.op, weights=read_only(reader.op.weights[:, order])))
    return replace(network, layers=tuple(layers.values()))


def _is_dense(layer: Layer) -> bool:
    return isinstance(layer.op, Affine) and not layer.op.is_convolution


def _rows(op: Affine, order: np.ndarray) -> Affine:
    requantize = op.requantize
    parts = (requantize.multiplier, requantize.shift)
    multiplier, shift = (read_only(part[order]) for part in parts)
    scaled = Requantize(multiplier, shift, requantize.low, requantize.high)
    return replace(op, weights=read_only(op.weights[order]), bias=read_only(op.bias[order]), requantize=scaled)
