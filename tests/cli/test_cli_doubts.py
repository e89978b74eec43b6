"""What makes one doubt a network: said on standard error and in every result; a search does not begin."""

from __future__ import annotations

import json

import numpy as np
import pytest
import torch

from nn2hdl.designs import load_design

pytestmark = pytest.mark.slow

IMAGES = 40


@pytest.fixture
def pair(micro, tmp_path):
    """Arguments of a network that tells two classes apart: which half of an image is brighter."""
    weight = torch.tensor([[1.0, 1.0, -1.0, -1.0], [-1.0, -1.0, 1.0, 1.0]])
    torch.save({"fc.weight": weight, "fc.bias": torch.zeros(2)}, tmp_path / "pair.pt")
    images = np.random.default_rng(0).integers(0, 256, (IMAGES, 1, 2, 2), dtype=np.uint8)
    labels = (images[:, 0, 0].sum(1) < images[:, 0, 1].sum(1)).astype(np.uint8)
    np.savez(tmp_path / "swapped.npz", images=images, labels=1 - labels)
    return [tmp_path / "pair.pt", *micro.without_data[1:], "--data", tmp_path / "swapped.npz"]


@pytest.fixture
def foreign(tiny, tmp_path):
    """The tiny network's images with labels of another data set."""
    with np.load(tiny.data) as archive:
        images, labels = archive["images"], archive["labels"]
    order = np.argsort(labels, kind="stable")
    images, labels = images[order], labels[order]
    others = np.concatenate([np.arange(count) % 3 for count in np.bincount(labels, minlength=3)])
    np.savez(tmp_path / "others.npz", images=images, labels=others)
    return tmp_path


def test_eval_says_chance(nn2hdl, tiny, foreign):
    ran = nn2hdl("eval", *tiny.without_data, "--data", foreign / "others.npz", "--json")
    assert ran.code == 0
    (line,) = ran.errors
    assert line.startswith("nn2hdl: warning: ")
    assert " of 24 images right, no better than chance (" in line
    assert ran.json["warnings"] == [line.removeprefix("nn2hdl: warning: ")]


def test_eval_says_another_order(nn2hdl, pair):
    ran = nn2hdl("eval", *pair)
    assert ran.code == 0
    *_, line = ran.errors  # inverted images would explain it as well, and that is said too
    assert "the classes seem to be in another order: 0 is named 1, 1 is named 0; in that order 100.0 %" in line


def test_search_does_not_begin(refused, nn2hdl, tiny, foreign):
    arguments = ["search", *tiny.without_data, "--data", foreign / "others.npz"]
    message = refused(*arguments)
    assert message.startswith(f"{tiny.model}: as integers of 8 bits ")
    assert "no better than chance (" in message
    assert message.endswith(
        "; expected a network of these images -> check --data, --arch and --normalize (nn2hdl inspect --data tries the "
        "usual ones), or --force"
    )
    quick = ["--effort", "quick", "--methods", "circuit", "--jobs", 1, "--no-count", "--force"]
    ran = nn2hdl(*arguments, *quick, "-o", foreign / "study")
    assert ran.code == 0
    assert [line for line in ran.errors if "no better than chance" in line]


def test_normalization_is_said_in_words_and_json(nn2hdl, tmp_path):
    design = load_design("lenet_mnist")
    arguments = ["inspect", design.model_path, "--data", design.test_path, "--normalize", "0,1"]
    ran = nn2hdl(*arguments, "-o", tmp_path / "inspected.json")
    assert ran.code == 0
    (line,) = ran.errors
    assert line.startswith(
        "nn2hdl: warning: normalization: none, pixels / 255 (as --normalize says); --normalize 0.1307,"
    )
    assert "normalization: none, pixels / 255 (as --normalize says)" in " ".join(ran.out.split())
    written = json.loads((tmp_path / "inspected.json").read_text())
    assert written["normalization"]["probe"]["better"]["name"] == "MNIST's"
    assert written["warnings"] == [line.removeprefix("nn2hdl: warning: ")]
    shown = nn2hdl("inspect", design.model_path)
    assert "normalization: 0.1307,0.3081 (as the design says)" in shown.out
    assert shown.errors == []


def test_report_shows_warnings_and_what_was_tried(nn2hdl, pair, tmp_path):
    ran = nn2hdl("synth", *pair, "--no-count", "--no-check", "-o", tmp_path / "out")
    assert ran.code == 0
    report = json.loads((tmp_path / "out/report.json").read_text())
    *_, warning = report["warnings"]
    assert "warning: the classes seem to be in another order" in " ".join(ran.out.split())
    page = (tmp_path / "out/report.html").read_text()
    assert f"T{warning[1:]}." in page
    assert 'class="alarm caution"' in page
    assert "Right with other normalizations" in page
    assert report["normalization"]["from"] == "default"
    assert len(report["normalization"]["probe"]["tried"]) > 5
