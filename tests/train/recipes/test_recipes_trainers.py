"""Whole trainings by name: a design's float weights with another arithmetic, and what they refuse."""

import numpy as np
import pytest
import torch

from nn2hdl.errors import ModelError, QuantizeError
from nn2hdl.flow.recipes import train_by_recipe
from nn2hdl.formats import load_model
from nn2hdl.train import TRAINING_METHODS, make_recipe, train_design

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", ["half", "dynamic-fixed-point"])
def test_a_design_is_trained_as_well_as_in_float32(name, description, data, tmp_path):
    description(epochs=30, label_smoothing=0.0)
    wanted = train_design("tiny", data, tmp_path / "float.pt")
    found = train_by_recipe("tiny", tmp_path / "net.pt", name, data=data)
    assert found["recipe"] == {name: vars(TRAINING_METHODS.find(name).settings())}
    assert found["epochs"] == 30
    assert found["weights_sha256"] != wanted["weights_sha256"]  # it did compute otherwise
    assert found["accuracy"] >= wanted["accuracy"] - 100 / 18 > 80  # of 18 images
    weights = torch.load(tmp_path / "net.pt", weights_only=True)
    assert {value.dtype for value in weights.values()} == {torch.float32}
    load_model(tmp_path / "net.pt", arch="tiny")


@pytest.mark.parametrize("name", ["half", "dynamic-fixed-point"])
def test_a_killed_training_goes_on(name, description, data, tmp_path):
    def stop(done, total, message):
        if done == 7:  # in the second epoch
            raise KeyboardInterrupt

    texts = ["type=float16", "interval=2"] if name == "half" else []  # a scale that moves
    whole = train_by_recipe("tiny", tmp_path / "whole.pt", name, data=data, settings=texts)
    with pytest.raises(KeyboardInterrupt):
        train_by_recipe("tiny", tmp_path / "net.pt", name, data=data, settings=texts, progress=stop)
    with pytest.raises(ModelError, match="another run: arithmetic differ"):
        train_design("tiny", data, tmp_path / "net.pt")
    resumed = train_by_recipe("tiny", tmp_path / "net.pt", name, data=data, settings=texts)
    assert resumed["weights_sha256"] == whole["weights_sha256"]


def test_epochs_can_be_set(description, data, tmp_path):
    found = train_by_recipe("tiny", tmp_path / "net.pt", "half", data=data, settings=["epochs=1"])
    assert found["epochs"] == 1


def test_models_and_colors_are_refused(description, data, tmp_path, monkeypatch):
    with pytest.raises(ModelError, match="no design named"):
        train_by_recipe(tmp_path / "net.pt", tmp_path / "out.pt", "half", data=data)
    monkeypatch.delenv("NN2HDL_DESIGNS")
    with pytest.raises(ModelError, match="outputs are values"):
        train_by_recipe("colornet", tmp_path / "out.pt", "half", data=data)


@pytest.mark.parametrize(
    ("names", "texts", "what"),
    [
        ("wage,lsq", (), "wage is a whole training of its own"),
        ("half,dynamic-fixed-point", (), "half is a whole training of its own"),
        ("wage", ("learning_rate=0.1",), "'learning_rate=0.1' is no setting of wage"),
        ("wage", ("rotate_degrees=5",), "'rotate_degrees=5' is no setting of wage"),
        ("half", ("batch_size=5",), "'batch_size=5' is no setting of half"),
        ("wage", ("weight_bits=9",), "weight_bits = 9"),
    ],
)
def test_what_does_not_go_together_is_refused(names, texts, what):
    with pytest.raises(QuantizeError, match=what):
        make_recipe(names, texts)


def test_settings_of_the_training_are_heeded():
    recipe = make_recipe("wage", ("epochs=3", "shift_pixels=1", "weight_bits=4"))
    assert (recipe.settings.epochs, recipe.settings.shift_pixels) == (3, 1)
    assert recipe.alone[1].weight_bits == 4
    assert np.all([name in vars(recipe.settings) for name in recipe.alone[0].heeds])
