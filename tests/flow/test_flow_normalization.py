"""The probe of normalizations: what it advises, when it is silent, and that it changes nothing."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest

from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.flow.assess import assess_normalization
from nn2hdl.flow.evaluation import evaluate_model
from nn2hdl.flow.inspection import inspect_model
from nn2hdl.flow.normalization import FORMS, Trial, _as_if, probe_normalization
from nn2hdl.flow.quantizing import quantize_model
from nn2hdl.flow.source import DataOptions, ModelOptions, Source, load_source
from nn2hdl.flow.stages import Stages
from nn2hdl.formats import load_model
from nn2hdl.graph import interpret
from nn2hdl.meaning import Input, classify
from nn2hdl.report.normalization import normalization_text, option_numbers

pytestmark = pytest.mark.slow

LENET, CIFAR = load_design("lenet_mnist"), load_design("lenet_cifar10")
NONE, HALF = ((0.0,), (1.0,)), ((0.5,), (0.5,))


@pytest.fixture(scope="module")
def digits():
    return load_dataset(LENET.test_path)


def _probe(design, dataset, normalize):
    return probe_normalization(load_model(design.model_path, normalize=normalize), dataset)


@pytest.mark.parametrize("normalize", [NONE, HALF, ((0.0,), (1 / 255,))])
def test_the_right_one_is_found(digits, normalize):
    better = _probe(LENET, digits, normalize)["better"]
    assert better["advice"].startswith("--normalize 0.1307,0.3081 (MNIST's) names 9")
    assert (better["mean"], better["std"], better["images"]) == ([0.1307], [0.3081], "as they are")


def test_nothing_is_said_where_the_right_one_is_given(digits):
    found = _probe(LENET, digits, None)
    assert found["better"] is None
    tried = {(row["name"], row["images"]): row["percent"] for row in found["tried"]}
    assert tried["assumed", "as they are"] >= max(tried.values()) - 1
    assert "MNIST's" not in [name for name, _ in tried]  # it is the assumed one
    good = digits.select(classify(interpret(load_model(LENET.model_path), digits.images)) == digits.labels)
    assert [row["percent"] for row in _probe(LENET, good, None)["tried"]] == [100.0]  # nothing left to find


def test_a_small_gain_is_none(digits):
    """Another normalization that is a little better on these images is not spoken of."""
    found = _probe(LENET, digits, ((0.16,), (0.33,)))
    assert found["better"] is None


def test_images_in_color():
    images = load_dataset(CIFAR.test_path)
    better = _probe(CIFAR, images, ((0.0,) * 3, (1.0,) * 3))["better"]
    assert better["name"] == "CIFAR-10's"
    assert "--normalize 0.4914,0.4822,0.4465,0.247,0.2435,0.2616 (CIFAR-10's)" in better["advice"]
    swapped = replace(images, images=np.ascontiguousarray(images.images[:, ::-1]))
    better = _probe(CIFAR, swapped, None)["better"]
    assert better["images"] == "with red and blue swapped"
    assert better["advice"].startswith("on images with red and blue swapped this normalization names ")
    assert better["advice"].endswith(" -> store RGB, or BGR")
    assert _probe(CIFAR, images, None)["better"] is None


@pytest.mark.parametrize("form", ["inverted", "with rows and columns swapped"])
@pytest.mark.parametrize("normalize", [None, NONE])
def test_images_of_another_form(digits, form, normalize):
    change = next(known.change for known in FORMS if known.name == form)
    better = _probe(LENET, replace(digits, images=np.ascontiguousarray(change(digits.images))), normalize)["better"]
    assert (better["images"], better["mean"]) == (form, [0.1307])


def test_sorted_images_are_drawn_at_random(digits):
    order = np.argsort(digits.labels, kind="stable")
    assert _probe(LENET, digits.select(order), NONE)["better"]["mean"] == [0.1307]


def test_changed_images_are_what_another_normalization_gives(digits):
    """The graph on changed pixels equals the graph that was loaded with the other normalization, padding included."""
    for design in (LENET, CIFAR):
        images = load_dataset(design.test_path).images[:20]
        channels = images.shape[1]
        mean, std = tuple([0.2, 0.5, 0.3][:channels]), tuple([0.4, 0.3, 0.2][:channels])
        other = load_model(design.model_path, normalize=(mean, std))
        graph = load_model(design.model_path)
        found = interpret(graph, _as_if(images, graph, Trial("other", mean, std)))
        assert np.abs(found - interpret(other, images)).max() < 1e-3 * np.abs(found).max()


def test_it_is_cheap(digits):
    graph, before = load_model(LENET.model_path, normalize=NONE), time.process_time()
    probe_normalization(graph, digits)
    assert time.process_time() - before < 4  # 0.9 s on an idle core


def test_warning_and_report_say_it_and_the_figure_stays(digits):
    options = ModelOptions(normalize=NONE)
    seen = []
    found = evaluate_model(LENET.model_path, model_options=options, watch=lambda *told: seen.append(told))
    warning, chance = found["warnings"]
    assert "right, no better than chance (" in chance
    assert ("warning", 0, 0, warning) in seen
    assert warning.startswith("normalization: none, pixels / 255 (as --normalize says); --normalize 0.1307,0.3081 ")
    graph = load_model(LENET.model_path, normalize=NONE)
    named = interpret(graph, digits.images).argmax(1)
    assert found["accuracy"] == pytest.approx(100 * (named == digits.labels).mean())


def test_inspect_tries_where_it_has_images():
    plain = inspect_model(LENET.model_path)
    assert plain["normalization"] == {"mean": [0.1307], "std": [0.3081], "from": "design", "probe": None}
    options, data = ModelOptions(normalize=NONE), DataOptions(LENET.test_path)
    found = inspect_model(LENET.model_path, model_options=options, data=data)
    assert found["normalization"]["probe"]["better"]["mean"] == [0.1307]
    assert len(found["warnings"]) == 1


def test_integer_networks_show_theirs(tmp_path):
    quantize_model(LENET.model_path, tmp_path / "n.safetensors", data=DataOptions(limit=20))
    found = evaluate_model(tmp_path / "n.safetensors", data=DataOptions(limit=20))
    assert found["normalization"] == {"mean": [0.1307], "std": [0.3081], "from": "network", "probe": None}
    assert normalization_text(found["normalization"]) == "normalization: 0.1307,0.3081 (stored in the integer network)"
    network = load_source(tmp_path / "n.safetensors").model
    source = Source(tmp_path, replace(network, input=Input(network.input_shape)), None, "network")
    assert assess_normalization(source, None, Stages()) is None


def test_values_are_not_probed():
    found = evaluate_model(load_design("colornet").model_path)
    assert found["normalization"]["probe"] is None
    assert found["warnings"] == []


def test_few_images_or_odd_channels_are_no_matter(digits):
    assert _probe(LENET, digits.select(slice(3)), NONE)["better"] is None
    graph = load_model(LENET.model_path)
    odd = replace(graph, input=replace(graph.input, shape=(2, 28, 14)))
    assert probe_normalization(odd, digits) is None


def test_numbers_are_what_the_option_takes():
    assert option_numbers([0.0], [1 / 255]) == "0,0.00392157"
    assert option_numbers([0.5, 0.5, 0.5], [0.25, 0.25, 0.25]) == "0.5,0.25"
    assert option_numbers([0.5, 0.5, 0.5], [0.25, 0.25, 0.3]) == "0.5,0.5,0.5,0.25,0.25,0.3"


def test_labels_in_another_order_are_no_matter_of_normalization(digits):
    """Whatever changes what a network names is right more often than never: no advice."""
    rotated = replace(digits, labels=(digits.labels + 1) % 10)
    assert _probe(LENET, rotated, None)["better"] is None
    assert _probe(LENET, rotated.select(slice(24)), None)["better"] is None
