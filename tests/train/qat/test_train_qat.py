"""Quantization-aware training: exact, priced, repeatable, resumable."""

import json
from dataclasses import replace

import numpy as np
import pytest
import torch

from nn2hdl.data import load_dataset
from nn2hdl.errors import DataError, ModelError, QuantizeError
from nn2hdl.graph import INPUT, Clip, Conv2d, Elementwise, Flatten, Graph, InputSpec, Linear, MaxPool2d, Node
from nn2hdl.integer import Affine, Interpreter, arithmetic_digest, digest
from nn2hdl.meaning import classify
from nn2hdl.train.qat.layer import best_shifts
from nn2hdl.train.qat.network import QuantizedNetwork
from nn2hdl.train.qat.settings import LayerChoice, QuantizedSettings
from nn2hdl.train.qat.training import train_quantized
from nn2hdl.train.teacher import FloatNetwork

SETTINGS = QuantizedSettings(
    input_bits=2,
    epochs=6,
    batch_size=8,
    learning_rate=0.05,
    variants=2,
    penalty=0.0,
    distill=0.0,
    default=LayerChoice(3, None, 2),
)


RELU = Clip(0, np.inf)


def _graph(clip: Clip = RELU, last=None) -> Graph:
    """A padded and strided convolution, max pooling before the clip, a hidden layer of signed outputs, logits."""
    draw = np.random.default_rng(3)

    def normal(*shape: int) -> np.ndarray:
        return draw.normal(size=shape).astype(np.float32) * 0.2

    conv = Conv2d(normal(4, 1, 3, 3) / 100, normal(4), (1, 1), (1, 0, 1, 0), pad_value=np.array([100.0], np.float32))
    nodes = (
        Node("conv.1", conv, (INPUT,), (4, 7, 7)),
        Node("pool", MaxPool2d((2, 2), (2, 2)), ("conv.1",), (4, 3, 3)),
        Node("relu", clip, ("pool",), (4, 3, 3)),
        Node("flat", Flatten(), ("relu",), (36,)),
        Node("hidden", Linear(normal(6, 36), normal(6)), ("flat",), (6,)),
        Node("out", last or Linear(normal(3, 6), normal(3)), ("hidden",), (3,) if last is None else (6,)),
    )
    return Graph("halves", InputSpec((1, 8, 8), (0.5,), (0.25,)), nodes, "out")


@pytest.fixture
def images(data):
    """42 training images of three kinds, 8 x 8."""
    return load_dataset(data, "train")


@pytest.mark.parametrize("as_float", [False, True])
@pytest.mark.parametrize("clip", [Clip(0, np.inf), Clip(-1, 1)])
def test_training_sees_what_the_integer_network_computes(images, clip, as_float):
    torch.manual_seed(0)
    network = QuantizedNetwork(_graph(clip), replace(SETTINGS, as_float=as_float))
    pixels = torch.tensor(images.images)
    network.calibrate(pixels, FloatNetwork(_graph(clip), torch.device("cpu")).values(pixels))
    for training in (True, False):  # statistics of the batch decide gradients alone
        network.train(training)
        scale = network.layers["out"].log_scale.exp()
        logits = network(pixels).detach()
        integer = network.integer_network({})
        if not training:
            found = Interpreter(integer).run(images.images)
            assert np.array_equal((logits / scale).round().long().numpy(), found)
            assert len(np.unique(found, axis=0)) > 5
    low, high = integer.layer("conv.1").op.requantize.low, integer.layer("conv.1").op.requantize.high
    assert (low, high) == ((0, 3) if clip.low == 0 else (-2, 1))


@pytest.mark.parametrize("clip", [RELU, Clip(-1, 1)])
def test_training_starts_from_what_the_float_network_computes(images, clip):
    graph, pixels = _graph(clip), torch.tensor(images.images)
    teacher = FloatNetwork(graph, torch.device("cpu"))
    wide = QuantizedSettings(input_bits=8, as_float=True, default=LayerChoice(127, None, 8, spread=20))
    network = QuantizedNetwork(graph, wide)
    network.calibrate(pixels, teacher.values(pixels))
    taught, found = teacher.logits(pixels), network(pixels).detach()
    assert (found - taught).square().mean().sqrt() < 0.15 * taught.std()


def test_training_goes_on_from_the_integers_of_a_trained_network(images):
    """Before the first step it is that network to the last bit, whatever stands still in it."""
    settings = SETTINGS.with_layers(**{"conv.1": {"taps": 3}})
    trained = _without_inputs(train_quantized(_graph(), images, settings), "hidden", 0)
    network, pixels = QuantizedNetwork(_graph(), settings), torch.tensor(images.images)
    network.calibrate(pixels, FloatNetwork(_graph(), torch.device("cpu")).values(pixels), trained)
    network.narrow(1.0)
    assert arithmetic_digest(network.integer_network({})) == arithmetic_digest(trained)
    scores = network(pixels).detach()
    assert 0.5 < scores.std() / FloatNetwork(_graph(), torch.device("cpu")).logits(pixels).std() < 2


def _without_inputs(network, name: str, output: int):
    """The network with an output of a layer that reads nothing."""
    op = network.layer(name).op
    weights = op.weights.copy()
    weights[output] = 0
    layers = (replace(x, op=replace(op, weights=weights)) if x.name == name else x for x in network.layers)
    return replace(network, layers=tuple(layers))


def test_the_start_decides_the_network_and_is_named(images, tmp_path):
    first, other = (train_quantized(_graph(), images, SETTINGS, seed=seed) for seed in (0, 1))
    checkpoint = tmp_path / "run.pt"
    network = train_quantized(_graph(), images, SETTINGS, start=first, checkpoint=checkpoint)
    assert network.provenance["start"] == digest(first)
    assert arithmetic_digest(network) != arithmetic_digest(first)
    with pytest.raises(ModelError, match="another"):
        train_quantized(_graph(), images, SETTINGS, start=other, checkpoint=checkpoint)


def test_starts_with_other_layers_are_refused(images):
    trained = train_quantized(_graph(), images, replace(SETTINGS, epochs=1))
    wider = Linear(np.ones((5, 6), np.float32), np.ones(5, np.float32))
    nodes = (*_graph().nodes[:-1], Node("out", wider, ("hidden",), (5,)))
    with pytest.raises(QuantizeError, match=r"layer out: weights of shape \(3, 6\) in the network to start from"):
        train_quantized(replace(_graph(), nodes=nodes), images, SETTINGS, start=trained)
    nodes = (*_graph().nodes[:-1], Node("last", _graph().nodes[-1].op, ("hidden",), (3,)))
    with pytest.raises(QuantizeError, match="layer last: no such layer in the network to start from"):
        train_quantized(replace(_graph(), nodes=nodes, output="last"), images, SETTINGS, start=trained)


def test_groups_start_with_inputs_of_their_own(images):
    draw = np.random.default_rng(8)
    first, second = (draw.normal(size=size).astype(np.float32) for size in ((4, 1, 3, 3), (6, 2, 3, 3)))
    first *= np.array([0.001, 0.002, 0.004, 0.03], np.float32)[:, None, None, None]  # steps that differ by channel
    flat = Linear(draw.normal(size=(3, 96)).astype(np.float32), np.zeros(3, np.float32))
    nodes = (
        Node("a", Conv2d(first, np.zeros(4, np.float32)), (INPUT,), (4, 6, 6)),
        Node("relu", RELU, ("a",), (4, 6, 6)),
        Node("b", Conv2d(second, np.zeros(6, np.float32), groups=2), ("relu",), (6, 4, 4)),
        Node("flat", Flatten(), ("b",), (96,)),
        Node("out", flat, ("flat",), (3,)),
    )
    graph = Graph("groups", InputSpec((1, 8, 8), (0.5,), (0.25,)), nodes, "out")
    wide = QuantizedSettings(input_bits=8, as_float=True, default=LayerChoice(127, None, 8, spread=20))
    network, pixels = QuantizedNetwork(graph, wide), torch.tensor(images.images)
    teacher = FloatNetwork(graph, torch.device("cpu"))
    network.calibrate(pixels, teacher.values(pixels))
    taught = teacher.logits(pixels)
    assert (network(pixels).detach() - taught).square().mean().sqrt() < 0.15 * taught.std()


def test_the_best_shift_of_a_channel():
    values = torch.tensor([[0.0, 0.0], [1.0, 10.0], [2.0, 20.0], [3.0, 30.0], [0.0, 0.0], [9.0, 30.0]])
    unit = torch.tensor([0.75, 1.25])
    assert best_shifts(values, unit, 0, 3).tolist() == [2.0, 3.0]  # steps of 3 and 10
    assert best_shifts(values, unit, 0, 3, torch.tensor([10.0, 1.0])).tolist() == [3.0, 3.0]
    assert best_shifts(torch.tensor([[-2.0], [1.0], [0.0]]), torch.tensor([0.5]), -2, 1).tolist() == [1.0]


def test_a_network_that_learns_within_its_limits(images):
    settings = SETTINGS.with_layers(**{"conv.1": {"taps": 2, "weight_max": 7}, "hidden": {"weight_digits": 1}})
    network = train_quantized(_graph(), images, settings)
    named = classify(Interpreter(network).run(images.images))
    assert (named == images.labels).mean() > 0.8
    convolution, hidden = network.layer("conv.1").op.weights, network.layer("hidden").op.weights
    assert (np.count_nonzero(convolution.reshape(4, -1), axis=1) <= 2).all()
    assert set(np.abs(hidden).ravel().tolist()) <= {0, 1, 2}
    assert network.layer("input_bits").op.requantize.shift.tolist() == [6]


def test_taps_are_fixed_once_they_are_down(images):
    """Until then larger latent weights take the place of others; the mask is part of what a killed run saves."""
    settings = SETTINGS.with_layers(**{"conv.1": {"taps": 2}})
    network = QuantizedNetwork(_graph(), settings)
    pixels = torch.tensor(images.images)
    network.calibrate(pixels, FloatNetwork(_graph(), torch.device("cpu")).values(pixels))
    layer = network.layer_of["conv.1"]

    def taps() -> list:
        return (layer.weights() != 0).flatten().tolist()

    layer.latent.data = torch.linspace(1, 3, 36).view_as(layer.latent)
    network.narrow(0.99)
    before = taps()
    layer.latent.data = layer.latent.data.flip(-1)
    assert taps() != before
    network.narrow(1.0)
    fixed = taps()
    assert sum(fixed) == 8
    layer.latent.data = layer.latent.data.flip(-1)
    assert taps() == fixed
    again = QuantizedNetwork(_graph(), settings)
    again.load_state_dict(network.state_dict())
    assert (again.layer_of["conv.1"].weights() != 0).flatten().tolist() == fixed


def test_the_price_is_steered_to_its_target(images):
    priced = {"epochs": 60, "target_sites": 700.0, "penalty": 0.01, "narrowing_fraction": 0.4}
    settings = SETTINGS.from_json({**SETTINGS.to_json(), **priced})
    network = train_quantized(_graph(), images, settings)
    trained = QuantizedNetwork(_graph(), settings)
    nonzero = {
        layer.name: np.count_nonzero(layer.op.weights) for layer in network.layers if isinstance(layer.op, Affine)
    }
    rates = {key.replace("/", "."): layer.sites_per_digit for key, layer in trained.layers.items()}
    assert 0.5 * 700 < sum(nonzero[name] * rate for name, rate in rates.items()) < 1.2 * 700
    free = train_quantized(_graph(), images, SETTINGS)
    assert np.count_nonzero(free.layer("conv.1").op.weights) > nonzero["conv.1"]


def test_a_killed_run_goes_on_to_the_same_network(images, tmp_path):
    whole = train_quantized(_graph(), images, SETTINGS, seed=5)
    checkpoint = tmp_path / "run.resume"

    def kill(done: int, total: int, _: str) -> None:
        if done == total // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        train_quantized(_graph(), images, SETTINGS, seed=5, progress=kill, checkpoint=checkpoint)
    resumed = train_quantized(_graph(), images, SETTINGS, seed=5, checkpoint=checkpoint)
    assert digest(resumed) == digest(whole)
    assert digest(train_quantized(_graph(), images, SETTINGS, seed=6)) != digest(whole)
    with pytest.raises(ModelError, match="checkpoint of another run: seed differ"):
        train_quantized(_graph(), images, SETTINGS, seed=6, checkpoint=checkpoint)


def test_tables_for_the_first_convolution():
    chosen = SETTINGS.with_tables(_graph())
    assert chosen.layers == {"conv.1": LayerChoice(7, None, 2, taps=2)}
    assert replace(SETTINGS, input_bits=1).with_tables(_graph(), 6).of("conv.1").taps == 6
    assert replace(SETTINGS, input_bits=8).with_tables(_graph()).layers == {}


def test_settings_survive_json():
    settings = SETTINGS.with_layers(hidden={"taps": 3})
    assert QuantizedSettings.from_json(json.loads(json.dumps(settings.to_json()))) == settings


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({"input_bits": 9}, "training settings: input_bits = 9; expected a number from 1 to 8"),
        ({"as_float": 1}, "training settings: as_float = 1; expected true or false"),
        ({"epochs": "many"}, "training settings: epochs = 'many'; expected a number from 1 on"),
        ({"speed": 1}, "training settings: unknown settings speed"),
        ({"layers": {"a": {"taps": 0}}}, "training settings: taps = 0; expected a number from 1 on"),
    ],
)
def test_unusable_settings(entries, message):
    with pytest.raises(QuantizeError) as caught:
        QuantizedSettings.from_json(entries)
    assert str(caught.value) == message


def test_what_is_not_trained_is_named(images):
    with pytest.raises(QuantizeError, match="layer out: Elementwise is not trained in integers"):
        train_quantized(_graph(last=Elementwise("tanh")), images, SETTINGS)
    with pytest.raises(QuantizeError, match=r"settings for fc9; expected of conv.1, hidden, out"):
        train_quantized(_graph(), images, SETTINGS.with_layers(fc9={"taps": 1}))
    with pytest.raises(DataError, match="expected at least 64 of"):
        train_quantized(_graph(), images, QuantizedSettings(batch_size=64))
