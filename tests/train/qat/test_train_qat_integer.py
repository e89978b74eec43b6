"""Further training of integer networks: exact forward, straight-through backward, what is frozen stays."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F

from nn2hdl.data import Dataset
from nn2hdl.errors import DataError
from nn2hdl.flow.measure import integer_accuracy
from nn2hdl.integer import (
    INPUT,
    Add,
    Affine,
    Clamp,
    Flatten,
    IntegerNetwork,
    Layer,
    MaxPool,
    Requantize,
    Table,
    interpret,
    read_only,
    verify,
)
from nn2hdl.meaning import Input
from nn2hdl.train import IntegerModule, RetrainSettings, retrain, weight_gradients
from nn2hdl.train.qat.integer_parts import frozen_layers, join_network, split_network


def _requantize(channels: int, shift: int, low=0, high=255) -> Requantize:
    return Requantize(read_only(np.ones(channels)), read_only(np.full(channels, shift)), low, high)


@pytest.fixture(scope="module")
def network() -> IntegerNetwork:
    """Every operation once: padded convolutions, pooling, a table, an addition, a clamp, products."""
    random = np.random.default_rng(0)

    def affine(*shape, shift=8, **rest) -> Affine:
        weights = read_only(random.integers(-60, 61, shape))
        return Affine(weights, read_only(random.integers(-500, 500, shape[0])), _requantize(shape[0], shift), **rest)

    final = affine(3, 32)
    final = Affine(final.weights, final.bias, _requantize(3, 0, None, None))
    layers = (
        Layer("a", affine(4, 1, 3, 3, padding=(1, 1, 1, 1), pad_value=read_only([7])), (INPUT,), (4, 8, 8)),
        Layer("pool", MaxPool((2, 2), (2, 2), (0, 0, 0, 0)), ("a",), (4, 4, 4)),
        Layer("b", affine(4, 4, 1, 1, shift=7), ("pool",), (4, 4, 4)),
        Layer("t", Table(read_only(np.arange(256) // 2), 0, "half"), ("b",), (4, 4, 4)),
        Layer("sum", Add((1, 2), read_only(np.full(4, 1)), _requantize(4, 1)), ("pool", "t"), (4, 4, 4)),
        Layer("clamp", Clamp(3, 200), ("sum",), (4, 4, 4)),
        Layer("c.d", affine(8, 2, 3, 3, groups=2, shift=9), ("clamp",), (8, 2, 2)),
        Layer("flat", Flatten(), ("c.d",), (32,)),
        Layer("fc", final, ("flat",), (3,)),
    )
    found = IntegerNetwork("all", Input((1, 8, 8)), layers, "fc")
    verify(found)
    return found


@pytest.fixture(scope="module")
def dataset() -> Dataset:
    random = np.random.default_rng(1)
    labels = random.integers(0, 3, 256)
    images = random.integers(0, 120, (256, 1, 8, 8)) + 60 * (np.arange(8) % 3 == labels[:, None])[:, None, :, None]
    return Dataset(images.astype(np.uint8), labels, None, "drawn", "train")


def test_forward_equals_the_golden_model(network, dataset):
    with torch.no_grad():
        found = IntegerModule(network)(torch.tensor(dataset.images)).numpy()
    assert (found == interpret(network, dataset.images)).all()


def test_untrained_module_gives_the_network_back(network):
    again = IntegerModule(network, ["a"], ["fc"]).to_network()
    for before, after in zip(network.layers, again.layers, strict=True):
        if isinstance(before.op, Affine):
            assert (before.op.weights == after.op.weights).all()
            assert (before.op.bias == after.op.bias).all()


def test_training_raises_accuracy_and_leaves_the_rest_alone(network, dataset):
    settings = RetrainSettings(epochs=30, batch_size=32, learning_rate=0.05)
    trained = retrain(network, dataset, ["c.d", "fc"], settings, biases=["b"])
    verify(trained)
    assert integer_accuracy(trained, dataset)[0] > integer_accuracy(network, dataset)[0] + 20
    assert (trained.layer("a").op.weights == network.layer("a").op.weights).all()
    assert (trained.layer("a").op.bias == network.layer("a").op.bias).all()
    assert (trained.layer("b").op.weights == network.layer("b").op.weights).all()
    assert (trained.layer("b").op.bias != network.layer("b").op.bias).any()
    assert (trained.layer("fc").op.weights != network.layer("fc").op.weights).any()
    assert np.abs(trained.layer("fc").op.weights).max() <= 63


def test_same_seed_same_network(network, dataset):
    settings = RetrainSettings(epochs=2, batch_size=32, shift_pixels=1)
    first, second, other = (retrain(network, dataset, ["fc"], settings, seed=seed) for seed in (0, 0, 1))
    assert (first.layer("fc").op.weights == second.layer("fc").op.weights).all()
    assert (first.layer("fc").op.weights != other.layer("fc").op.weights).any()


def test_nothing_to_train(network, dataset):
    assert retrain(network, dataset, [], RetrainSettings()) is network
    assert retrain(network, dataset, ["fc"], RetrainSettings(epochs=0)) is network


def test_frozen_part_runs_once_and_changes_nothing(network, dataset):
    names = [layer.name for layer in network.layers]
    assert frozen_layers(network, ["fc"]) == names.index("flat") + 1
    assert frozen_layers(network, ["b"]) == names.index("pool") + 1  # what the sum reads as well
    assert frozen_layers(network, ["a"]) == 0
    head, tail = split_network(network, names.index("clamp") + 1)
    middle = interpret(head, dataset.images)
    assert (interpret(tail, middle) == interpret(network, dataset.images)).all()
    joined = join_network(network, tail, names.index("clamp") + 1)
    assert (interpret(joined, dataset.images) == interpret(network, dataset.images)).all()


def test_gradient_of_a_linear_layer_is_that_of_torch(dataset):
    """Without rounding in between, straight-through is the gradient."""
    weights = np.random.default_rng(2).integers(-20, 21, (3, 64))
    affine = Affine(read_only(weights), read_only(np.zeros(3)), _requantize(3, 0, None, None))
    layers = (Layer("flat", Flatten(), (INPUT,), (64,)), Layer("fc", affine, ("flat",), (3,)))
    network = IntegerNetwork("linear", Input((1, 8, 8)), layers, "fc")
    found = weight_gradients(network, dataset, ["fc"], batch_size=100)["fc"]
    images, labels = torch.tensor(dataset.images).double().flatten(1), torch.tensor(dataset.labels)
    ratios = []
    for power in range(-24, 1):
        parameter = torch.tensor(weights).double().requires_grad_()
        F.cross_entropy(images @ parameter.T * 2.0**power, labels).backward()
        ratios.append(np.abs(parameter.grad.numpy() - found).max() / np.abs(found).max())
    assert min(ratios) < 1e-4


def test_images_of_another_shape(network):
    images = Dataset(np.zeros((4, 1, 9, 8), np.uint8), np.zeros(4, np.int64), None, "other", "train")
    with pytest.raises(DataError, match="other: images of shape 1x9x8; expected 1x8x8"):
        retrain(network, images, ["fc"], RetrainSettings(batch_size=2))
