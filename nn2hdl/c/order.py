"""Hidden units in the order that suits the dual multiply: an equal network."""

from __future__ import annotations

from nn2hdl.c.dead import dense_ops, hidden_pairs, with_columns, with_dense_ops, with_units
from nn2hdl.c.pairing import paired_order
from nn2hdl.integer import IntegerNetwork


def ordered(network: IntegerNetwork) -> IntegerNetwork:
    """The network with the outputs of each fully connected layer that feeds just another one in `paired_order`."""
    ops = dense_ops(network)
    for writer, reader in hidden_pairs(network):
        order = paired_order(ops[reader].weights)
        ops[writer], ops[reader] = with_units(ops[writer], order), with_columns(ops[reader], order)
    return with_dense_ops(network, ops)
