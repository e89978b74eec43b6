"""Malformed graphs are named."""

from __future__ import annotations

import numpy as np
import pytest

from nn2hdl import graph as fg
from nn2hdl.errors import ModelError, VerifyError

SPEC = fg.InputSpec((2, 4, 4), (0.0, 0.0), (1.0, 1.0))
CONV = fg.Conv2d(np.ones((3, 2, 2, 2)), np.zeros(3))


def graph(*nodes: tuple, output: str | None = None) -> fg.Graph:
    """Nodes of (name, op, inputs, shape)."""
    return fg.Graph("net", SPEC, tuple(fg.Node(*node) for node in nodes), output or nodes[-1][0])


def test_a_sound_graph_passes():
    fg.verify(graph(("a", CONV, ("input",), (3, 3, 3)), ("b", fg.Add(), ("a", "a"), (3, 3, 3))))


@pytest.mark.parametrize(
    ("bad", "message"),
    [
        (graph(("a", CONV, ("input",), (3, 3, 4))), "claims shape"),
        (graph(("a", CONV, ("input",), (3, 3, 3)), output="b"), "the output 'b' is not a node"),
        (graph(("a", fg.Add(), ("input", "b"), (2, 4, 4))), "reads 'b' before it is computed"),
        (graph(("a", CONV, ("input",), (3, 3, 3)), ("a", fg.Flatten(), ("a",), (27,))), "two nodes are called 'a'"),
    ],
)
def test_defects_of_nn2hdl(bad, message):
    with pytest.raises(VerifyError, match=message):
        fg.verify(bad)


@pytest.mark.parametrize(
    ("op", "inputs", "message"),
    [
        (fg.Conv2d(np.ones((3, 1, 2, 2)), np.zeros(3)), ("input",), "does not fit parameters"),
        (fg.Conv2d(np.ones((3, 2, 5, 1)), np.zeros(3)), ("input",), "a 5x1 window does not fit into 4x4"),
        (fg.MaxPool2d((1, 6), (1, 1), (0, 0, 1, 0)), ("input",), "a 1x6 window does not fit"),
        (fg.Linear(np.ones((3, 32)), np.zeros(3)), ("input",), "does not fit parameters"),
        (fg.Conv2d(np.full((3, 2, 2, 2), np.nan), np.zeros(3)), ("input",), "24 of 24 values of weight are NaN"),
        (fg.Conv2d(np.ones((3, 2, 2, 2)), np.array([0, np.inf, 0])), ("input",), "1 of 3 values of bias"),
    ],
)
def test_models_that_do_not_fit(op, inputs, message):
    with pytest.raises(ModelError, match=rf"layer a: .*{message}"):
        fg.verify(graph(("a", op, inputs, (3, 3, 3))))


def test_both_sides_of_an_addition_have_one_shape():
    with pytest.raises(ModelError, match="layer b"):
        fg.verify(graph(("a", CONV, ("input",), (3, 3, 3)), ("b", fg.Add(), ("a", "input"), (3, 3, 3))))
