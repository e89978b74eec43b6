"""Padding and pooling on torch equal those of the golden models."""

import numpy as np
import pytest
import torch

from nn2hdl import integer as ig
from nn2hdl.graph import INPUT, AvgPool2d, Graph, InputSpec, MaxPool2d, Node
from nn2hdl.graph import interpret as interpret_float
from nn2hdl.meaning import Input, Outputs
from nn2hdl.train.padding import pad
from nn2hdl.train.pooling import average_pool, max_pool

X = np.random.default_rng(0).integers(-50, 50, (3, 2, 6, 5))


def test_padding_takes_one_value_per_channel_or_one_number():
    x = torch.tensor(X).float()
    padded = pad(x, (1, 0, 2, 3), torch.tensor([7.0, -4.0]))
    assert torch.equal(padded[:, :, 1:, 2:-3], x)
    for channel, value in enumerate((7, -4)):
        border = padded[:, channel].clone()
        border[:, 1:, 2:-3] = value
        assert (border == value).all()
    assert torch.equal(pad(x, (1, 1, 1, 1)), torch.nn.functional.pad(x, (1, 1, 1, 1)))
    assert float(pad(x, (1, 0, 0, 0), 9.0)[0, 0, 0, 0]) == 9
    assert pad(x, (0, 0, 0, 0)) is x


@pytest.mark.parametrize("padding", [(0, 0, 0, 0), (1, 0, 1, 1)])
def test_pooling(padding):
    x = torch.tensor(X).float()
    shape = (2, (6 + padding[0] + padding[1] - 2) // 2 + 1, (5 + padding[2] + padding[3] - 2) // 2 + 1)
    layer = ig.Layer("pool", ig.MaxPool((2, 2), (2, 2), padding), (ig.INPUT,), shape)
    network = ig.IntegerNetwork("n", Input((2, 6, 5), -50, 49), (layer,), "pool", Outputs(classifies=False))
    assert (max_pool(x, layer.op).numpy() == ig.interpret(network, X)).all()
    for op, pool in (
        (MaxPool2d((2, 2), (2, 2), padding), max_pool),
        (AvgPool2d((2, 2), (2, 2), padding), average_pool),
    ):
        graph = Graph("n", InputSpec((2, 6, 5), (0.0,), (1.0,)), (Node("pool", op, (INPUT,), shape),), "pool")
        assert np.allclose(pool(x, op).numpy(), interpret_float(graph, X.astype(np.float32)), atol=1e-5)
