"""Rewriting a network before it is written: dead units, pairs; and where its values lie."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from board_networks import dense_network, vectors

from nn2hdl.c.buffers import place
from nn2hdl.c.dead import without_dead_units
from nn2hdl.c.order import ordered
from nn2hdl.c.pairing import paired_order
from nn2hdl.c.symbols import SUFFIXES, function_names
from nn2hdl.integer import interpret, read_only, verify


def _with(network, layer, **fields):
    layers = tuple(
        replace(one, op=replace(one.op, **{k: read_only(v) for k, v in fields.items()})) if one.name == layer else one
        for one in network.layers
    )
    return replace(network, layers=layers)


def test_dead_units_go_and_nothing_changes():
    network = dense_network((3, 20, 20, 3), density=0.7)
    weights, bias = network.layer("fc1").op.weights.copy(), network.layer("fc1").op.bias.copy()
    weights[3], bias[3] = 0, 10**6  # always at the upper clamp
    bias[7] = -(10**7)  # never above 0
    later = network.layer("fc2").op.weights.copy()
    later[:, 11] = 0  # unread
    network = _with(_with(network, "fc1", weights=weights, bias=bias), "fc2", weights=later)
    smaller = without_dead_units(network)
    verify(smaller)
    assert smaller.layer("fc1").shape == (17,)
    assert smaller.layer("fc2").op.weights.shape == (20, 17)
    x = vectors(network, 500)
    assert (interpret(smaller, x) == interpret(network, x)).all()


def test_a_living_network_stays_and_one_unit_always_does():
    network = dense_network((3, 40, 40, 3), density=0.3)
    assert without_dead_units(network) is network
    dead = _with(network, "fc1", weights=np.zeros((40, 3)), bias=np.full(40, -5))
    smaller = without_dead_units(dead)
    assert smaller.layer("fc1").shape == (1,)
    x = vectors(network, 50)
    assert (interpret(smaller, x) == interpret(dead, x)).all()


def test_order_changes_nothing_but_brings_pairs_together():
    network = dense_network((3, 40, 40, 3), density=0.5)
    other = ordered(network)
    verify(other)
    x = vectors(network, 500)
    assert (interpret(other, x) == interpret(network, x)).all()

    def together(one):
        weights = one.layer("fc2").op.weights != 0
        return int((weights[:, ::2] & weights[:, 1::2]).sum())

    assert together(other) > 1.2 * together(network)


@pytest.mark.parametrize("columns", [1, 2, 7, 40, 150])
def test_an_order_has_every_column_once(columns):
    weights = np.random.default_rng(columns).random((9, columns)) < 0.4
    assert sorted(paired_order(weights.astype(int))) == list(range(columns))


def test_exact_matching_finds_the_pairs():
    weights = np.zeros((4, 6), dtype=int)
    for row, pair in enumerate([(0, 5), (1, 4), (2, 3), (0, 5)]):
        weights[row, list(pair)] = 1
    order = paired_order(weights)
    assert {tuple(sorted(pair)) for pair in order.reshape(-1, 2).tolist()} == {(0, 5), (1, 4), (2, 3)}


def test_memory_is_reused_and_never_shared():
    sizes = {"a": 40, "b": 10, "c": 40, "d": 3}
    steps = [("a", ["input"]), ("b", ["a"]), ("c", ["b"]), ("d", ["c", "b"]), ("out", ["d"])]
    offsets, length = place(sizes, steps, "out")
    assert length == 56
    assert offsets["c"] == 0
    spans = {name: range(offsets[name], offsets[name] + size) for name, size in sizes.items()}
    for one, two in (("a", "b"), ("b", "c"), ("c", "d"), ("b", "d")):
        assert not set(spans[one]) & set(spans[two])


def test_names_of_functions_never_clash():
    names = function_names(
        ["fc", "fc_bias", "forward", "u8", "fc.weights", "conv.1", "conv_1", "1st", "double", "x_scale", "x"]
    )
    assert all(name.startswith("nn_") and name.isidentifier() for name in names.values())
    everything = [
        f"{name}{end}" for name in names.values() for end in ("", *(f"_{suffix}" for suffix in SUFFIXES.split()))
    ]
    assert len(everything) == len(set(everything))
    assert not {"nn_forward", "nn_u8"} & set(everything)
