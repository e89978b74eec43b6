"""nn2hdl search and nn2hdl front: one small study, taken up again, shown, picked from; and what is refused."""

from __future__ import annotations

import json
import shutil
import socket
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from nn2hdl.cli.search import _message
from nn2hdl.designs import load_design
from nn2hdl.exploration import Status, front_of, open_study
from nn2hdl.integer import digest, load_network

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def arguments(tiny):
    return [*tiny.arguments, "--effort", "quick", "--methods", "circuit", "--jobs", "1", "--no-count"]


@pytest.fixture(scope="module")
def study(arguments, tmp_path_factory):
    """A finished study's folder."""
    from nn2hdl.cli.main import main

    folder = tmp_path_factory.mktemp("searched") / "study"
    main(["search", *map(str, arguments), "-o", str(folder)])
    return folder


@pytest.fixture
def unmade(monkeypatch):
    """Whatever would be computed fails."""

    def refuse(*arguments, **options):
        raise AssertionError("computed again")

    monkeypatch.setattr("nn2hdl.exploration.executors.Processes.submit", refuse)


def test_study_holds_front_and_networks(study):
    described = json.loads((study / "front.json").read_text())
    assert described["front"]
    assert described["candidates"] >= len(described["front"])
    for point in described["front"]:
        assert digest(load_network(point["file"])) == point["network"]
        assert point["predicted_sites"] > 0
        assert point["loss"] == pytest.approx(described["reference_accuracy"] - point["accuracy"], abs=1e-3)
    plot = ElementTree.fromstring((study / "front.svg").read_text())
    green = [e for e in plot.iter() if e.tag.endswith("circle") and e.get("fill") == "#0b6e4f"]
    assert len(green) == len(described["front"])


def test_started_again_it_computes_nothing(nn2hdl, arguments, study, unmade):
    before = (study / "front.json").read_text()
    for more in ([], ["--resume"]):
        ran = nn2hdl("search", *arguments, "-o", study, "--json", *more)
        assert ran.code == 0
        assert ran.json == json.loads(before)
        assert (study / "front.json").read_text() == before


def test_front_shows_table_and_chart(nn2hdl, study, unmade):
    point = json.loads((study / "front.json").read_text())["front"][0]
    out = nn2hdl("front", study).out
    assert f"{point['accuracy']:.2f} %" in out
    assert f"{point['predicted_sites']:,}".replace(",", "\u202f") in out or f"{point['predicted_sites']:,}" in out
    assert " o" in out
    assert nn2hdl("front", study, "--json").json["front"][0]["key"] == point["key"]


def test_points_are_picked_by_need(nn2hdl, study, tmp_path, unmade):
    front = json.loads((study / "front.json").read_text())["front"]
    ran = nn2hdl("front", study, "--max-luts", 10**6, "-o", tmp_path / "point.json", "--json")
    assert ran.code == 0
    assert ran.json["accuracy"] == max(point["accuracy"] for point in front)
    assert json.loads((tmp_path / "point.json").read_text()) == ran.json
    assert nn2hdl("front", study, "--max-loss", 100, "--json").json["key"] == front[0]["key"]
    assert nn2hdl("front", study, "--device", "vu9p", "--json").json["key"] == ran.json["key"]
    out = nn2hdl("front", study, "--max-luts", 10**6).out
    assert "nn2hdl synth" in out
    assert f"test accuracy {ran.json['accuracy']:.2f} %" in out
    assert f"{ran.json['predicted_sites']:,} LUTs predicted by the mapper" in out
    assert ran.json["file"] in out.replace("\n", "")


def test_progress_names_the_same_figures_as_the_table(nn2hdl, study):
    with open_study(study) as opened:
        front = tuple(front_of(opened.results()))
        message = _message(Status(3, 9, front, 100.0))
        for figures in (front[0].figures, front[-1].figures):
            assert f"{figures.accuracy:.2f} % at ~{figures.estimated_sites:,.0f} LUTs" in message
    assert "test accuracy" in message
    assert "(~: estimated)" in message
    out = " ".join(nn2hdl("front", study).out.split())
    assert "accuracy: on the test data; the front is chosen by data held back from training" in out
    assert "LUTs: ~ estimated, as the search does; predicted by the mapper; counted by yosys" in out


def test_networks_that_are_gone_are_said(nn2hdl, study, tmp_path):
    shutil.copytree(study, tmp_path / "study")
    networks = sorted((tmp_path / "study/networks").iterdir())
    for network in networks:
        network.unlink()
    out = nn2hdl("front", tmp_path / "study").out
    assert out.startswith("no candidate that can be shown is finished yet in ")
    assert "left out: candidate " in out
    assert " is missing\n" in out
    assert "-> nn2hdl search with this -o makes again what is left out" in out
    ran = nn2hdl("front", tmp_path / "study", "--max-loss", 100)
    assert ran.errors == ["nn2hdl: error: the front is empty -> let the search run on: nn2hdl search --resume"]


def test_limit_that_nothing_meets(nn2hdl, study):
    ran = nn2hdl("front", study, "--max-luts", 1)
    assert ran.code == 2
    (line,) = ran.errors
    assert "no point of the front meets this; the nearest has " in line
    assert "expected at most 1 LUTs" in line
    unknown = nn2hdl("front", study, "--device", "ecp6")
    assert unknown.errors[0].startswith("nn2hdl: error: --device: no device 'ecp6'; expected one of artix7-35t, ")


def test_study_of_another_seed_or_model(nn2hdl, arguments, study, tiny, tmp_path, unmade):
    ran = nn2hdl("search", *arguments, "-o", study, "--seed", 1)
    assert ran.errors == [
        f"nn2hdl: error: {study}: a study of another seed: 0; expected 1 "
        "-> choose another -o, or search as it was started"
    ]
    import torch

    state = torch.load(tiny.model, weights_only=True)
    state["fc.bias"] += 1
    torch.save(state, tmp_path / "other.pt")
    ran = nn2hdl("search", tmp_path / "other.pt", *arguments[1:], "-o", study)
    assert (ran.code, len(ran.errors)) == (2, 1)
    assert f"{study}: a study of another model: model " in ran.errors[0]


def test_data_without_labels(refused, tiny, tmp_path):
    folder = tmp_path / "photos"
    folder.mkdir()
    for name in ("a.png", "b.png"):
        Image.fromarray(np.zeros((6, 6), np.uint8)).save(folder / name)
    message = refused("search", *tiny.without_data, "--data", folder)
    assert message.startswith(f"{folder}: ")
    assert "one folder of images per class" in message


def test_cluster_that_does_not_answer(refused, arguments, monkeypatch):
    monkeypatch.setattr("nn2hdl.exploration.executors.CONNECT_SECONDS", 1)
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        assert refused("search", *arguments, "--cluster", address) == (
            f"--cluster {address}: no Dask scheduler answers within 1 s; expected an address such as tcp://host:8786 "
            "-> start one: dask scheduler"
        )


def test_nothing_to_resume(refused, arguments, tmp_path):
    message = refused("search", *arguments, "--resume", output=tmp_path / "none")
    assert message == f"{tmp_path / 'none'}: no study; expected a folder that nn2hdl search wrote"


def test_integer_networks_cannot_be_searched(refused, tiny, tiny_circuit):
    path = tiny_circuit.folder / "network.safetensors"
    assert refused("search", path, "--data", tiny.data) == (
        f"{path}: an integer network; expected the float model: its weights are retrained"
    )


def test_unknown_method(refused, arguments):
    message = refused("search", *arguments[:-5], "--methods", "magic")
    assert "'magic' is no method; expected some of trained, circuit, paper" in message


def test_colors_have_their_own_methods(refused):
    model = load_design("colornet").model_path
    assert refused("search", model, "--methods", "trained,paper") == (
        "colornet: its outputs are values, and method trained is for scores of classes; "
        "expected --methods circuit,paper"
    )


def test_images_have_to_be_named(refused, tiny):
    assert refused("search", *tiny.without_data) == f"{tiny.model}: no images to search with; expected --data FOLDER"
