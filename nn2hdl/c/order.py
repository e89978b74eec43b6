"""Hidden units in the order that suits the dual multiply: an equal network."""

from __future__ import annotations

from dataclasses import replace

from nn2hdl.c.dead import hidden_pairs, with_columns, with_units
from nn2hdl.c.pairing import paired_order
from nn2hdl.integer import IntegerNetwork


def ordered(network: IntegerNetwork) -> IntegerNetwork:
    """The network with the outputs of each fully connected layer that feeds just another one in `paired_order`."""
    layers = {layer.name: layer for layer in network.layers}
    for writer, reader in hidden_pairs(network):
        order = paired_order(layers[reader].op.weights)
        layers[writer] = with_units(layers[writer], order)
        layers[reader] = with_columns(layers[reader], order)
    return replace(network, layers=tuple(layers.values()))
