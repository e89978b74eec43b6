"""What a BatchNorm says of values survives when it is folded: for methods of quantization that see no image."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from torch import nn

from nn2hdl.errors import VerifyError
from nn2hdl.formats import load_model
from nn2hdl.formats.draft import ScaleShift
from nn2hdl.graph import BatchStatistics, Node, verify


def _norm(kind=nn.BatchNorm2d):
    """Two channels: gamma 0.5 and -3, beta 1 and -2, over running means of 10 and 20 and variances of 4 and 1."""
    norm = kind(2, eps=0.0)
    norm.weight.data, norm.bias.data = torch.tensor([0.5, -3.0]), torch.tensor([1.0, -2.0])
    norm.running_mean, norm.running_var = torch.tensor([10.0, 20.0]), torch.tensor([4.0, 1.0])
    return norm


@pytest.fixture
def load(tmp_path):
    """Pickles layers in a row and loads them."""

    def load(*layers):
        torch.save(nn.Sequential(*layers).eval(), tmp_path / "module.pt")
        return load_model(tmp_path / "module.pt", input_shape=(2, 6, 6))

    return load


def _is(statistics, mean, std):
    assert np.allclose(statistics.mean, mean)
    assert np.allclose(statistics.std, std)


def test_behind_a_convolution_they_are_beta_and_gamma(load):
    graph = load(nn.Conv2d(2, 2, 3), _norm(), nn.ReLU(), nn.Flatten(), nn.Linear(32, 2), _norm(nn.BatchNorm1d))
    first, relu, flat, last = graph.nodes
    _is(first.statistics, [1, -2], [0.5, 3])
    assert relu.statistics is flat.statistics is None
    _is(last.statistics, [1, -2], [0.5, 3])


def test_in_front_of_a_layer_they_are_what_the_norm_has_seen(load):
    graph = load(nn.Conv2d(2, 2, 3), nn.ReLU(), _norm(), nn.Conv2d(2, 3, 1))
    first, relu, last = graph.nodes
    assert first.statistics is last.statistics is None
    _is(relu.statistics, [10, 20], [2, 1])


def test_a_norm_that_nothing_takes_keeps_them(load):
    graph = load(nn.ReLU(), _norm(), nn.ReLU())
    _is(graph.nodes[2].statistics, [1, -2], [0.5, 3])


def test_maps_behind_a_norm_move_them():
    norm = ScaleShift(np.array([2.0]), np.array([0.0]), BatchStatistics(np.array([3.0]), np.array([0.5])))
    _is(ScaleShift(np.array([-4.0]), np.array([1.0])).after(norm).statistics, [-11], [2])
    _is(norm.statistics_before(), [1.5], [0.25])
    assert ScaleShift(np.array([0.0]), np.array([1.0]), norm.statistics).statistics_before() is None
    assert ScaleShift(np.array([2.0]), np.array([1.0])).after(ScaleShift(np.ones(1), np.ones(1))).statistics is None


def test_statistics_of_another_number_of_channels_are_a_defect(load):
    graph = load(nn.Conv2d(2, 2, 3))
    node = graph.nodes[0]
    wrong = Node(node.name, node.op, node.inputs, node.shape, BatchStatistics(np.zeros(3), np.ones(3)))
    with pytest.raises(VerifyError, match="one number per channel"):
        verify(type(graph)(graph.name, graph.input, (wrong,), graph.output))
