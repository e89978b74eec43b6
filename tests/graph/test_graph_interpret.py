"""The float interpreter against PyTorch, operation by operation and as a whole."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from torch_functions import TORCH

from nn2hdl import graph as fg
from nn2hdl.graph.functions import FUNCTIONS, evaluate
from nn2hdl.graph.interpret import apply

DRAW = np.random.default_rng(5)
X = DRAW.normal(0, 2, (3, 4, 6, 5)).astype(np.float32)
FLAT = X.reshape(3, -1)
WEIGHT, BIAS = DRAW.normal(0, 1, (6, 2, 3, 2)).astype(np.float32), DRAW.normal(0, 1, 6).astype(np.float32)
MATRIX = DRAW.normal(0, 1, (6, 120)).astype(np.float32)
ARGUMENTS = [("elu", (0.3,)), ("celu", (2.5,)), ("leaky_relu", (0.2,)), ("softplus", (3.0, 2.0))]


def node(op, *inputs: str, shape=(), name="node") -> fg.Node:
    return fg.Node(name, op, inputs or (fg.INPUT,), shape)


@pytest.mark.parametrize(("function", "arguments"), [*((name, ()) for name in FUNCTIONS.names()), *ARGUMENTS])
def test_functions_equal_torch(function, arguments):
    x = np.concatenate([np.linspace(-30, 30, 601), [0.0, 1e-9, -1e-9]])
    expected = TORCH[function](torch.tensor(x), *arguments).numpy()
    assert np.allclose(evaluate(function, arguments, x), expected, rtol=1e-7, atol=1e-9)


@pytest.mark.parametrize(
    ("op", "expected"),
    [
        (
            fg.Conv2d(WEIGHT, BIAS, (2, 1), (2, 1, 0, 1), (1, 2), 1),
            lambda x: F.conv2d(
                F.pad(x[:, :2], (0, 1, 2, 1)), torch.tensor(WEIGHT), torch.tensor(BIAS), (2, 1), 0, (1, 2)
            ),
        ),
        (
            fg.Conv2d(WEIGHT, BIAS, groups=2),
            lambda x: F.conv2d(x, torch.tensor(WEIGHT), torch.tensor(BIAS), groups=2),
        ),
        (fg.Linear(MATRIX, BIAS), lambda x: F.linear(x.flatten(1), torch.tensor(MATRIX), torch.tensor(BIAS))),
        (fg.Clip(0.0, 6.0), F.relu6),
        (fg.Clip(0.0, np.inf), F.relu),
        (fg.Clip(-1.0, 1.0), F.hardtanh),
        (fg.MaxPool2d((3, 2), (1, 2), (1, 1, 1, 1)), lambda x: F.max_pool2d(x, (3, 2), (1, 2), (1, 1))),
        (fg.AvgPool2d((3, 2), (1, 2), (1, 1, 1, 1)), lambda x: F.avg_pool2d(x, (3, 2), (1, 2), (1, 1))),
        (fg.Flatten(), lambda x: x.flatten(1)),
        (fg.Elementwise("leaky_relu", (0.2,)), lambda x: F.leaky_relu(x, 0.2)),
    ],
    ids=lambda value: type(value).__name__ if not callable(value) else "",
)
def test_operations_equal_torch(op, expected):
    x = FLAT if isinstance(op, fg.Linear) else X
    if isinstance(op, fg.Conv2d) and op.groups == 1:
        x = X[:, :2]
    found = apply(node(op), [x])
    assert found.dtype == np.float32
    assert np.allclose(found, expected(torch.tensor(X)).numpy(), rtol=1e-5, atol=1e-5)
    assert fg.infer_shape(op, [x.shape[1:]], "node") == found.shape[1:]


def test_padding_may_mean_something_else_than_zero():
    op = fg.Conv2d(WEIGHT[:, :2], BIAS, padding=(1, 0, 0, 2), pad_value=np.array([3.5, -2.0]))
    padded = np.stack(
        [np.pad(X[:, c], ((0, 0), (1, 0), (0, 2)), constant_values=v) for c, v in ((0, 3.5), (1, -2.0))], axis=1
    )
    expected = F.conv2d(torch.tensor(padded), torch.tensor(WEIGHT), torch.tensor(BIAS)).numpy()
    assert np.allclose(apply(node(op), [X[:, :2]]), expected, rtol=1e-5, atol=1e-5)


def residual() -> fg.Graph:
    """x -> conv -> relu; + conv; pooled and flattened."""
    weight = WEIGHT[:4].reshape(4, 4, 3, 1)
    conv = fg.Conv2d(weight, BIAS[:4], padding=(1, 1, 0, 0))
    nodes = (
        node(conv, shape=(4, 6, 5), name="conv"),
        node(fg.Clip(0.0, np.inf), "conv", shape=(4, 6, 5), name="relu"),
        node(fg.Add(), "relu", "conv", shape=(4, 6, 5), name="add"),
        node(fg.AvgPool2d((6, 5), (1, 1)), "add", shape=(4, 1, 1), name="pool"),
        node(fg.Flatten(), "pool", shape=(4,), name="flat"),
    )
    return fg.Graph("residual", fg.InputSpec((4, 6, 5), (0.0,) * 4, (1.0,) * 4), nodes, "flat")


def test_a_graph_runs_in_batches():
    graph = residual()
    fg.verify(graph)
    images = DRAW.integers(0, 256, (7, 4, 6, 5)).astype(np.uint8)
    weight = torch.tensor(WEIGHT[:4].reshape(4, 4, 3, 1))
    y = F.conv2d(torch.tensor(images, dtype=torch.float32), weight, torch.tensor(BIAS[:4]), padding=(1, 0))
    expected = (y + F.relu(y)).mean(dim=(2, 3)).numpy()
    for batch in (1, 3, 250):
        assert np.allclose(fg.interpret(graph, images, batch), expected, rtol=1e-4)
    assert fg.interpret(graph, images[:0]).shape == (0, 4)


def test_observe_shows_every_value():
    seen: dict[str, list[int]] = {}
    fg.observe(residual(), np.zeros((5, 4, 6, 5)), lambda name, v: seen.setdefault(name, []).append(len(v)), batch=2)
    assert seen == {key: [2, 2, 1] for key in ["input", "conv", "relu", "add", "pool", "flat"]}


def test_consumers_and_nodes_by_name():
    graph = residual()
    assert [reader.name for reader in graph.consumers()["conv"]] == ["relu", "add"]
    assert graph.shape_of("input") == (4, 6, 5)
    assert graph.shape_of("pool") == (4, 1, 1)
    with pytest.raises(KeyError):
        graph.node("nothing")
