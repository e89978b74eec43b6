"""ColorNet's training: phases, pruning, fake quantization, resuming."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from nn2hdl.data import ColorPairs
from nn2hdl.designs import load_design
from nn2hdl.errors import ModelError
from nn2hdl.formats import load_model
from nn2hdl.integer import Interpreter
from nn2hdl.quantization import QuantizeConfig, quantize
from nn2hdl.train import ColorSettings, build_network, train_colors
from nn2hdl.train.color.fake_quantize import FakeLayer, fake_quantized, observe_ranges
from nn2hdl.train.color.phases import plan_phases
from nn2hdl.train.color.pruning import apply_masks, density_of, masks_of_density, masks_of_threshold

pytestmark = pytest.mark.slow

DESIGN = load_design("colornet")
SMALL = ColorSettings.parse(DESIGN.training, Path("design.json")).override(
    hidden=(8, 6), epochs=40, retrain_epochs=20, blends=16
)


class StopError(Exception):
    """Stands for the kill of a run."""


@pytest.fixture(scope="module")
def pairs():
    measured = np.random.default_rng(0).integers(0, 256, (40, 3)).astype(np.uint8)
    true = np.clip(measured.astype(int)[:, ::-1] // 2 + 40, 0, 255).astype(np.uint8)
    return ColorPairs(measured, true, "made up", "train")


def equal(first, second):
    return all(torch.equal(first[name], second[name]) for name in first)


def test_training_lowers_the_loss_and_keeps_all_weights(pairs):
    short, long = (
        train_colors(DESIGN, pairs, replace(SMALL, epochs=epochs, threshold=0.0, noise=0.0)) for epochs in (1, 200)
    )
    assert long.loss < 0.1 * short.loss
    assert long.density == 1.0
    assert [v.shape[0] for n, v in long.state_dict.items() if n.endswith("bias")] == [8, 6, 3]


@pytest.mark.parametrize("density", [0.5, 0.2])
def test_density_is_kept_exactly_through_retraining_and_fake_quantization(pairs, density):
    settings = replace(SMALL, density=density, qat_epochs=10, prune_steps=2)
    result = train_colors(DESIGN, pairs, settings)
    count = 3 * 8 + 8 * 6 + 6 * 3
    assert round(result.density * count) == round(density * count)
    assert result.epochs == 40 + 20 + 10


def test_l1_makes_weights_vanish(pairs):
    densities = [train_colors(DESIGN, pairs, replace(SMALL, epochs=300, l1=l1)).density for l1 in (0.0, 1e-2)]
    assert densities[1] < 0.6 * densities[0]


def test_retraining_keeps_what_the_network_computed(pairs):
    """With the teacher alone the pruned network returns to the outputs of the dense one, not to the true colors."""
    settings = replace(SMALL, hidden=(24, 24), epochs=200, density=0.5, retrain_epochs=0, threads=1)
    dense = train_colors(DESIGN, pairs, replace(settings, density=None, threshold=0.0))
    pruned, retrained = (train_colors(DESIGN, pairs, replace(settings, retrain_epochs=epochs)) for epochs in (0, 300))
    x = torch.rand(200, 3, generator=torch.Generator().manual_seed(0))
    outputs = []
    for result in (dense, pruned, retrained):
        network = build_network(DESIGN, settings.hidden)
        network.load_state_dict(result.state_dict)
        outputs.append(network(x).detach())
    drift = [float(((found - outputs[0]) ** 2).mean()) for found in outputs[1:]]
    assert drift[1] < 0.05 * drift[0]


@pytest.mark.parametrize("stop", [11, 41, 46, 56, 61, 73])  # of 40 + 20 (two rounds) + 20 epochs
def test_resumed_run_equals_an_uninterrupted_one(pairs, tmp_path, monkeypatch, stop):
    monkeypatch.setattr("nn2hdl.train.color.training.CHECKPOINT_SECONDS", 0.0)
    settings = replace(SMALL, density=0.4, prune_steps=2, qat_epochs=20, hidden=(5, 4))
    whole = train_colors(DESIGN, pairs, settings, seed=3)
    seen = []

    def kill(done, total, message):
        if done == stop:
            raise StopError

    checkpoint = tmp_path / "model.pt.resume"
    with pytest.raises(StopError):
        train_colors(DESIGN, pairs, settings, seed=3, checkpoint=checkpoint, progress=kill)
    again = train_colors(
        DESIGN, pairs, settings, seed=3, checkpoint=checkpoint, progress=lambda done, *_: seen.append(done)
    )
    assert seen == list(range(stop, 81))
    assert equal(whole.state_dict, again.state_dict)
    assert whole.config == again.config
    assert whole.loss == again.loss


def test_a_checkpoint_of_other_settings_is_refused(pairs, tmp_path, monkeypatch):
    monkeypatch.setattr("nn2hdl.train.color.training.CHECKPOINT_SECONDS", 0.0)
    checkpoint = tmp_path / "model.pt.resume"
    train_colors(DESIGN, pairs, SMALL, checkpoint=checkpoint)
    with pytest.raises(ModelError, match="the checkpoint of another run: seed, settings differ"):
        train_colors(DESIGN, pairs, replace(SMALL, l1=0.5), seed=1, checkpoint=checkpoint)


def test_divergence_is_named(pairs):
    with pytest.raises(
        ModelError, match=r"(is no longer finite|the loss is (nan|inf)) in epoch \d+ -> a lower learning rate"
    ):
        train_colors(DESIGN, pairs, replace(SMALL, learning_rate=1e30))


@pytest.mark.parametrize("requantize", ["shift", "multiplier"])
def test_fake_quantization_computes_what_the_integers_will(pairs, tmp_path, requantize):
    """The float network with fake quantization and the integer network lowered from it: equal but for biases, which
    are rounded in the integers alone."""
    settings = replace(SMALL, hidden=(20, 20), density=0.5, qat_epochs=40, requantize=requantize)
    result = train_colors(DESIGN, pairs, settings)
    path = tmp_path / "model.pt"
    torch.save(result.state_dict, path)
    integer = quantize(load_model(path, arch="colornet"), pairs.images, result.config)
    assert integer.provenance["requantize"] == requantize
    found = Interpreter(integer).run(pairs.images)
    network = build_network(DESIGN, settings.hidden)
    network.load_state_dict(result.state_dict)
    ranges = {name.removeprefix("model."): high for name, high in result.config.ranges.items()}
    faked = fake_quantized(network.model, torch.tensor(pairs.images / 255).float(), result.config, ranges)
    steps = np.abs(found - np.round(faked.detach().numpy() * 255))
    assert (steps == 0).mean() > 0.97
    assert steps.max() <= 1


def test_delayed_start_only_watches_ranges(pairs):
    """Until the delay is over the network trains in floats: weights as without quantization, but ranges are there."""
    settings = replace(SMALL, threshold=0.0, qat_epochs=20, qat_delay=1.0)
    wide, narrow = (train_colors(DESIGN, pairs, replace(settings, activation_bits=bits)) for bits in (8, 2))
    assert equal(wide.state_dict, narrow.state_dict)
    assert wide.config.ranges == narrow.config.ranges
    quantized = train_colors(DESIGN, pairs, replace(settings, activation_bits=2, qat_delay=0.0))
    assert not equal(quantized.state_dict, narrow.state_dict)


def test_ranges_are_moving_averages():
    network = torch.nn.Sequential(torch.nn.Linear(1, 1), torch.nn.ReLU(), torch.nn.Linear(1, 1))
    with torch.no_grad():
        network[0].weight.fill_(2.0)
        network[0].bias.zero_()
    first = observe_ranges(network, torch.tensor([[1.0], [-5.0]]), {}, 0.9)
    assert first == {"0": 2.0}
    assert observe_ranges(network, torch.tensor([[3.0]]), first, 0.9) == {"0": pytest.approx(0.9 * 2 + 0.1 * 6)}


def test_gradients_pass_through_fake_weights():
    linear = torch.nn.Linear(2, 1)
    with torch.no_grad():
        linear.weight.copy_(torch.tensor([[0.3, -0.7]]))
    fake = FakeLayer(linear, QuantizeConfig(), 1 / 255, 1.0).weights()
    fake.sum().backward()
    assert linear.weight.grad.tolist() == [[1.0, 1.0]]
    assert 0 < float((fake - linear.weight).detach().abs().max()) <= 0.7 / 127


def test_masks():
    weights = {"a": torch.tensor([[0.5, -0.02], [0.0, 0.3]]), "b": torch.tensor([[-0.3, 0.009]])}
    masks = masks_of_threshold(weights, 0.01)
    assert {name: mask.tolist() for name, mask in masks.items()} == {
        "a": [[True, True], [False, True]],
        "b": [[True, False]],
    }
    masks = masks_of_density(weights, 0.5)  # of equal magnitudes the first stays
    assert sum(int(mask.sum()) for mask in masks.values()) == 3
    assert masks["a"].tolist() == [[True, False], [False, True]]
    apply_masks(weights, masks)
    assert density_of(weights) == 0.5
    tied = masks_of_density({"a": torch.ones(4)}, 0.5)
    assert tied["a"].tolist() == [True, True, False, False]


def test_phases_follow_each_other():
    settings = replace(SMALL, density=0.4, prune_steps=3, retrain_epochs=10, qat_epochs=7)
    phases = plan_phases(settings)
    assert [(p.kind, p.first, p.epochs) for p in phases] == [
        ("train", 0, 40),
        ("retrain", 40, 3),
        ("retrain", 43, 3),
        ("retrain", 46, 4),
        ("quantize", 50, 7),
    ]
    assert [p.density for p in phases[1:4]] == [pytest.approx(d) for d in (0.8, 0.6, 0.4)]
    assert [p.kind for p in plan_phases(replace(SMALL, threshold=0.0))] == ["train"]


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({"density": 0}, "density = 0; expected above 0, at most 1"),
        ({"hidden": (40,)}, "hidden = (40,); expected two sizes from 1 to 4096"),
        ({"l1": -1.0}, "l1 = -1.0; expected a number from 0 on"),
        ({"learning_rate": float("nan")}, "learning_rate = nan; expected a number above 0"),
        ({"requantize": "none"}, "requantize = 'none'; expected shift or multiplier"),
        ({"weight_bits": 1}, "weight_bits = 1; expected a whole number from 2 to 16"),
        ({"epochs": True}, "epochs = True; expected a whole number from 1 on"),
    ],
)
def test_settings_out_of_range(entries, message):
    with pytest.raises(ModelError) as caught:
        SMALL.override(**entries)
    assert str(caught.value) == f"training: {message}"


def test_settings_of_a_design_file():
    with pytest.raises(ModelError, match=r"design\.json: training lacks epochs, l1"):
        ColorSettings.parse(
            {k: v for k, v in DESIGN.training.items() if k not in ("l1", "epochs")}, Path("design.json")
        )
    with pytest.raises(ModelError, match=r"design\.json: training has unknown entries dropout"):
        ColorSettings.parse({**DESIGN.training, "dropout": 1}, Path("design.json"))
