"""The shipped designs, and the finding of designs."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import torch

from nn2hdl.data import load_dataset, load_pairs
from nn2hdl.designs import Design, list_designs, load_design
from nn2hdl.errors import ModelError
from nn2hdl.flow.training import linear_correction
from nn2hdl.quality import mean_squared_error, psnr_db
from nn2hdl.train import ColorSettings, build_network, digest_weights, measure_accuracy
from nn2hdl.train.float.settings import TrainSettings

CLASSES = {
    "cnn_cifar10": "Cnn",
    "lenet_cifar10": "LeNet",
    "lenet_mnist": "LeNet",
    "mlp_mnist": "Mlp",
    "mobilenet_cifar10": "MobileNet",
}
IMAGES = tuple(CLASSES)
SHIPPED = tuple(sorted(("colornet", *IMAGES)))
BLACK, WHITE = "black 2 (1.5 D)", "white 9.5 (.05 D)"
COUNTS = {name: (256, 500) if name.endswith("cifar10") else (512, 1000) for name in IMAGES}


@pytest.fixture(autouse=True)
def _shipped(monkeypatch):
    monkeypatch.delenv("NN2HDL_DESIGNS", raising=False)


def load_weights(design: Design) -> dict:
    return torch.load(design.model_path, weights_only=True)


def test_list_names_all():
    assert list_designs() == SHIPPED


@pytest.mark.parametrize("name", IMAGES)
def test_description_is_complete(name):
    design = load_design(name)
    assert (design.name, design.class_name, len(design.class_names)) == (name, CLASSES[name], 10)
    TrainSettings.parse(design.training, design.folder / "design.json")
    assert design.expected["weights_sha256"] == digest_weights(load_weights(design))
    readme = (design.folder / "README.md").read_text(encoding="utf-8")
    for figure in ("float_accuracy", "float_accuracy_slice"):
        assert f"{100 * design.expected[figure]:.2f} %" in readme


@pytest.mark.parametrize("name", SHIPPED)
def test_weights_fit_the_network_and_are_fit_to_quantize(name):
    design = load_design(name)
    weights = load_weights(design)
    build_network(design).load_state_dict(weights)
    for key, value in weights.items():
        assert value.dtype == (torch.int64 if key.endswith("num_batches_tracked") else torch.float32)
        assert bool(value.isfinite().all())
        if value.ndim > 1:
            assert float(value.abs().max() / value.std()) < 20, f"{key} has outliers"


@pytest.mark.parametrize("name", IMAGES)
def test_accuracy_on_the_shipped_slice(name):
    design = load_design(name)
    network = build_network(design)
    network.load_state_dict(load_weights(design))
    accuracy = measure_accuracy(network, load_dataset(design.test_path), design.normalize)
    assert accuracy == pytest.approx(100 * design.expected["float_accuracy_slice"], abs=1e-6)


@pytest.mark.parametrize("name", IMAGES)
def test_slices_have_their_sizes(name):
    design = load_design(name)
    calibration, test = load_dataset(design.calibration_path, "train"), load_dataset(design.test_path)
    assert (len(calibration), len(test)) == COUNTS[name]
    assert calibration.images.shape[1:] == test.images.shape[1:] == design.input_shape
    per_class = np.bincount(calibration.labels, minlength=10)
    assert per_class.max() - per_class.min() <= 1
    # Calibration must not know the test images.
    digests = [{image.tobytes() for image in dataset.images} for dataset in (calibration, test)]
    assert not digests[0] & digests[1]


def test_colornet_is_described_and_measured_as_it_says():
    design = load_design("colornet")
    assert (design.input_shape, design.output_range, design.class_names) == ((3,), (0.0, 1.0), ())
    settings = ColorSettings.parse(design.training, design.folder / "design.json")
    weights, expected = load_weights(design), design.expected
    assert expected["weights_sha256"] == digest_weights(weights)
    network = build_network(design, settings.hidden)
    network.load_state_dict(weights)
    test = load_pairs(design.test_path, "test")
    found = network(torch.tensor(test.images / 255).float()).detach().clamp(0, 1).numpy() * 255
    error = mean_squared_error(found, test.targets)
    assert error == pytest.approx(expected["mse"], rel=1e-4)
    assert psnr_db(error) == pytest.approx(expected["psnr_db"], abs=1e-3)
    readme = (design.folder / "README.md").read_text(encoding="utf-8")
    assert f"{expected['psnr_db']:.2f} dB" in readme
    # the figures that were asked for
    assert psnr_db(error) > 25
    linear = linear_correction(load_pairs(design.test_path, "train"), test.images)
    assert error < 0.5 * mean_squared_error(linear, test.targets)
    nonzero = sum(int(value.count_nonzero()) for value in weights.values() if value.ndim > 1)
    assert nonzero / 1840 == expected["density"]
    assert nonzero < 1840 / 2


def test_colors_of_one_photograph_are_calibrated_and_none_is_held_out_twice():
    design = load_design("colornet")
    train, test = (load_pairs(design.test_path, split) for split in ("train", "test"))
    assert (len(train), len(test)) == (96, 24)
    with design.test_path.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    photos = {row["photo"] for row in rows}
    assert len(photos) == 5
    for photo in photos:
        readings = {row["patch"]: row for row in rows if row["photo"] == photo}
        ends = [[int(readings[patch][f"measured_{c}"]) for c in "rgb"] for patch in (BLACK, WHITE)]
        assert ends == [[0] * 3, [255] * 3]
        assert sum(row["split"] == "test" for row in readings.values()) in (4, 5)
    assert len({row["patch"] for row in rows if row["split"] == "test"}) == 24


@pytest.fixture
def own_designs(tmp_path, monkeypatch):
    monkeypatch.setenv("NN2HDL_DESIGNS", str(tmp_path))
    (tmp_path / "mine").mkdir()
    fields = json.loads((load_shipped_folder() / "lenet_mnist" / "design.json").read_text())
    (tmp_path / "mine" / "design.json").write_text(json.dumps(fields))
    return tmp_path


def load_shipped_folder() -> Path:
    return Path(__file__).parents[1] / "designs"


def test_environment_names_another_folder(own_designs):
    (own_designs / "no design").mkdir()
    assert list_designs() == ("mine",)
    design = load_design("mine")
    assert design.folder == own_designs / "mine"
    assert design.input_shape == (1, 28, 28)
    assert design.normalize == ((0.1307,), (0.3081,))


def fail(name):
    with pytest.raises(ModelError) as caught:
        load_design(name)
    message = str(caught.value)
    assert "\n" not in message
    return message


def test_unknown_design(own_designs):
    assert fail("alexnet") == (
        f"{own_designs}: no design named 'alexnet': found mine "
        "-> set NN2HDL_DESIGNS to the folder that holds your designs"
    )


def test_missing_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("NN2HDL_DESIGNS", str(tmp_path / "nowhere"))
    assert list_designs() == ()
    assert ": no design named 'lenet_mnist': found none ->" in fail("lenet_mnist")


def test_damaged_description(own_designs):
    path = own_designs / "mine" / "design.json"
    fields = json.loads(path.read_text())
    path.write_text("{")
    assert fail("mine").startswith(f"{path}: cannot be read: ")
    path.write_text("[]")
    assert fail("mine").startswith(f"{path}: cannot be read: ")
    path.write_text(json.dumps({**fields, "input_shape": [28, 28]}))
    assert fail("mine").startswith(f"{path}: cannot be read: ")
    path.write_text(json.dumps({key: value for key, value in fields.items() if key != "normalize"}))
    assert fail("mine") == f"{path}: the entry 'normalize' is missing"
    path.write_text(json.dumps({**fields, "normalize": {"mean": [0.1, 0.2], "std": [1.0]}}))
    assert fail("mine") == f"{path}: mean and std do not fit the input; expected 1 values each"


def test_zero_std_is_refused(own_designs):
    path = own_designs / "mine" / "design.json"
    fields = json.loads(path.read_text())
    path.write_text(json.dumps({**fields, "normalize": {"mean": [0.1], "std": [0.0]}}))
    assert fail("mine") == f"{path}: std of 0; expected values above 0"
