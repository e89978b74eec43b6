"""Layers of single weights, batches of one image, rows of zeros and constant images train; divergence says where."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import torch

from nn2hdl.data import load_dataset
from nn2hdl.errors import ModelError
from nn2hdl.graph import INPUT, Clip, Conv2d, Flatten, Graph, InputSpec, Linear, MaxPool2d, Node
from nn2hdl.integer import Interpreter
from nn2hdl.meaning import classify
from nn2hdl.quantization import quantize
from nn2hdl.train.finite import deviation, require_finite, variance
from nn2hdl.train.qat.network import QuantizedNetwork
from nn2hdl.train.qat.retraining import RetrainSettings, retrain, weight_gradients
from nn2hdl.train.qat.settings import LayerChoice, QuantizedSettings
from nn2hdl.train.qat.training import train_quantized
from nn2hdl.train.teacher import FloatNetwork

SETTINGS = QuantizedSettings(
    input_bits=2, epochs=8, batch_size=8, learning_rate=0.05, variants=1, penalty=0.0, distill=0.0,
    default=LayerChoice(3, None, 2),
)  # fmt: skip


@pytest.fixture
def images(data):
    """42 training images of three kinds, 8 x 8."""
    return load_dataset(data, "train")


def _normalized_behind_a_pool(zero_rows: bool = False) -> Graph:
    """conv, pool, a batch normalization, which is a 1x1 convolution for each channel, and logits."""
    draw = np.random.default_rng(5)

    def normal(*shape: int) -> np.ndarray:
        return (draw.normal(size=shape) * 0.3).astype(np.float32)

    factor = np.array([0.5, -0.8, 1.2, 0.4], np.float32)
    conv = normal(4, 1, 3, 3) / 100
    if zero_rows:
        factor[1], conv[2] = 0, 0
    nodes = (
        Node("conv", Conv2d(conv, normal(4)), (INPUT,), (4, 6, 6)),
        Node("pool", MaxPool2d((2, 2), (2, 2)), ("conv",), (4, 3, 3)),
        Node("bn", Conv2d(factor.reshape(4, 1, 1, 1), normal(4), groups=4), ("pool",), (4, 3, 3)),
        Node("relu", Clip(0, np.inf), ("bn",), (4, 3, 3)),
        Node("flat", Flatten(), ("relu",), (36,)),
        Node("hidden", Linear(normal(6, 36), normal(6)), ("flat",), (6,)),
        Node("bound", Clip(0, np.inf), ("hidden",), (6,)),
        Node("out", Linear(normal(3, 6), normal(3)), ("bound",), (3,)),
    )
    return Graph("normalized", InputSpec((1, 8, 8), (0.5,), (0.25,)), nodes, "out")


@pytest.mark.parametrize("as_float", [False, True])
def test_a_batch_normalization_behind_a_pool_trains(images, as_float):
    network = train_quantized(_normalized_behind_a_pool(), images, replace(SETTINGS, as_float=as_float))
    assert (network.layer("bn").op.weights != 0).any()
    right = (classify(Interpreter(network).run(images.images)) == images.labels).mean()
    assert right > 0.6  # of three kinds


@pytest.mark.parametrize("as_float", [False, True])
def test_rows_of_zeros_start_as_what_they_are(images, as_float):
    graph, pixels = _normalized_behind_a_pool(zero_rows=True), torch.tensor(images.images)
    wide = QuantizedSettings(input_bits=8, as_float=as_float, default=LayerChoice(127, None, 8, spread=20))
    network, teacher = QuantizedNetwork(graph, wide), FloatNetwork(graph, torch.device("cpu"))
    network.calibrate(pixels, teacher.values(pixels))
    require_finite(network, None, "the start")
    if as_float:
        taught, found = teacher.logits(pixels), network(pixels).detach()
        assert (found - taught).square().mean().sqrt() < 0.15 * taught.std()


def test_one_weight_in_all(images):
    one = np.array([[0.02]], np.float32)
    nodes = (
        Node("pool", MaxPool2d((8, 8), (8, 8)), (INPUT,), (1, 1, 1)),
        Node("flat", Flatten(), ("pool",), (1,)),
        Node("out", Linear(one, np.zeros(1, np.float32)), ("flat",), (1,)),
    )
    graph = Graph("one", InputSpec((1, 8, 8), (0.0,), (1.0,)), nodes, "out")
    same = replace(images, labels=np.zeros_like(images.labels))  # and labels of one class alone
    for as_float in (False, True):
        network = train_quantized(graph, same, replace(SETTINGS, epochs=1, as_float=as_float))
        assert np.abs(network.layer("out").op.weights).max() >= 1


@pytest.mark.parametrize("as_float", [False, True])
def test_batches_of_one_image(images, as_float):
    few = replace(images, images=images.images[:3], labels=images.labels[:3])
    settings = replace(SETTINGS, epochs=2, batch_size=1, as_float=as_float)
    train_quantized(_normalized_behind_a_pool(), few, settings)
    train_quantized(_normalized_behind_a_pool(), few.select(np.array([0])), settings)


@pytest.mark.parametrize("value", [0, 128, 255])
@pytest.mark.parametrize("as_float", [False, True])
def test_constant_images(images, value, as_float):
    same = replace(images, images=np.full_like(images.images, value))
    train_quantized(_normalized_behind_a_pool(), same, replace(SETTINGS, epochs=2, as_float=as_float))


def test_the_layer_and_the_epoch_of_a_divergence_are_named(images):
    with pytest.raises(ModelError, match=r"^layer \w+: \w+ is no longer finite in epoch \d -> a lower learning rate"):
        train_quantized(_normalized_behind_a_pool(), images, replace(SETTINGS, learning_rate=1e38))


def test_retraining_that_diverges_is_stopped(images):
    network = quantize(_normalized_behind_a_pool(), images.images)
    settings = RetrainSettings(batch_size=4, learning_rate=1e38)
    with pytest.raises(ModelError, match=r"^layer \w+: \w+ is no longer finite in step \d+ of \d+ of retraining"):
        retrain(network, images, ("conv", "hidden"), settings, device="cpu")


def test_one_image_of_one_output_has_a_temperature(images):
    graph = _normalized_behind_a_pool()
    network, one = quantize(graph, images.images), images.select(np.array([0]))
    assert all(np.isfinite(g).all() for g in weight_gradients(network, one, ("conv", "out")).values())


@pytest.mark.parametrize(
    ("name", "said"), [("layers.conv/1.latent", "layer conv.1: latent"), ("model.fc.bias", "layer model.fc: bias")]
)
def test_names_are_those_of_the_model(name, said):
    module = torch.nn.Module()
    module.state_dict = lambda: {"layers.good": torch.zeros(2), name: torch.tensor([1.0, float("inf")])}
    with pytest.raises(ModelError, match=rf"^{said} is no longer finite in epoch 4"):
        require_finite(module, 1.0, "epoch 4")
    module.state_dict = dict
    with pytest.raises(ModelError, match=r"^training: the loss is nan in epoch 4 -> "):
        require_finite(module, float("nan"), "epoch 4")


def test_a_single_value_has_no_spread():
    values = torch.tensor([[1.0], [4.0]])
    assert deviation(values, [1]).tolist() == [0, 0]
    assert variance(values, [1]).tolist() == [0, 0]
    assert deviation(torch.tensor(3.0)) == 0
    assert torch.equal(deviation(values), values.std())
    assert torch.equal(variance(values), values.var())
