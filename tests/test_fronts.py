"""The best fronts that ship: the networks are there, are what their figures say, and none is beaten by another.

LUT sites and the accuracy on all test images were measured by scripts/best_front.py, which takes minutes a point.
"""

import json

import pytest

from nn2hdl.data import load_dataset
from nn2hdl.designs import list_designs, load_design
from nn2hdl.fixedpoint import weight_bits
from nn2hdl.flow.measure import integer_accuracy
from nn2hdl.integer import arithmetic_digest, load_network
from nn2hdl.meaning import Role

pytestmark = pytest.mark.slow

FRONTS = [name for name in list_designs() if (load_design(name).folder / "front.json").is_file()]


def _points(name: str) -> list[dict]:
    return json.loads((load_design(name).folder / "front.json").read_text(encoding="utf-8"))["points"]


def test_the_fronts_that_ship():
    assert FRONTS == ["lenet_cifar10", "lenet_mnist", "mlp_mnist"]


@pytest.mark.parametrize("name", FRONTS)
def test_points_are_what_they_say(name):
    folder, images = load_design(name).folder, load_dataset(load_design(name).test_path, "test")
    for point in _points(name):
        network = load_network(folder / point["network"])
        assert arithmetic_digest(network) == point["digest"]
        assert integer_accuracy(network, images)[0] == point["slice_accuracy"]
        trained = [layer for layer in network.layers if layer.role is Role.TRAINED]
        assert sum(int(weight_bits(layer.op.weights).sum()) for layer in trained) == point["total_bit_width"]
        assert abs(point["slice_accuracy"] - point["accuracy"]) < 5
        assert point["mismatches"] == 0
        assert point["simulated_vectors"] >= point["test_images"] == 10_000
        assert sum(point["layers"].values()) == point["lut_sites"]


@pytest.mark.parametrize("name", FRONTS)
def test_no_point_is_beaten_by_another(name):
    points = _points(name)
    assert points == sorted(points, key=lambda point: (point["lut_sites"], point["accuracy"]))
    assert len({point["accuracy"] for point in points}) == len(points)
    assert [point["accuracy"] for point in points] == sorted(point["accuracy"] for point in points)


def test_lenet_on_mnist_reaches_its_marks():
    reached = [(point["accuracy"], point["lut_sites"]) for point in _points("lenet_mnist")]
    assert any(accuracy >= 98.5 and sites <= 60_000 for accuracy, sites in reached)
    assert any(accuracy >= 97.9 and sites <= 40_000 for accuracy, sites in reached)
