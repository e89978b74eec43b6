"""The checks on a design's training entries."""

import pytest

from nn2hdl.designs import load_design
from nn2hdl.errors import ModelError
from nn2hdl.train.float.settings import TrainSettings


def parse():
    design = load_design("tiny")
    return TrainSettings.parse(design.training, design.folder / "design.json")


def test_complete_entries_are_taken_over(description):
    settings = parse()
    assert (settings.epochs, settings.batch_norm, settings.scale_fraction) == (3, True, 0.1)


@pytest.mark.parametrize(
    ("entries", "message"),
    [
        ({"remove": ["epochs", "flip"]}, "training lacks epochs, flip"),
        ({"momentum": 0.9}, "training has unknown entries momentum"),
        ({"flip": 1}, "training has flip = 1; expected true or false"),
        ({"epochs": 0}, "training has epochs = 0; expected a whole number from 1 on"),
        ({"epochs": True}, "training has epochs = True; expected a whole number from 1 on"),
        ({"shift_pixels": -1}, "training has shift_pixels = -1; expected a whole number from 0 on"),
        ({"learning_rate": "fast"}, "training has learning_rate = 'fast'; expected a number from 0 on"),
        ({"learning_rate": float("nan")}, "training has learning_rate = nan; expected a number from 0 on"),
        ({"warmup_fraction": 1}, "training has warmup_fraction = 1; expected a number from 0 to below 1"),
        ({"label_smoothing": 1.5}, "training has label_smoothing = 1.5; expected a number from 0 to 1"),
    ],
)
def test_faults_are_named(description, tmp_path, entries, message):
    description(**entries)
    with pytest.raises(ModelError) as caught:
        parse()
    assert str(caught.value) == f"{tmp_path}/designs/tiny/design.json: {message}"
