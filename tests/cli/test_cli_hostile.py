"""Names, paths and rows that would do harm on a terminal or in a shell: shown as they are written, never obeyed."""

from __future__ import annotations

import json
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from collections import OrderedDict

import pytest
import torch
from hostile import TEXTS, Screen, hostile_network, on_a_terminal
from torch import nn

from nn2hdl import escape
from nn2hdl.cli.terminal import open_console
from nn2hdl.exploration import create_study
from nn2hdl.exploration.candidate import Candidate, Figures
from nn2hdl.exploration.searching import show_front
from nn2hdl.integer import save_network
from nn2hdl.report.front import front_plot

pytestmark = pytest.mark.slow


def file_name(text: str) -> str:
    """As much of a text as can name a file."""
    return text.encode("utf-8", "replace").decode().replace("/", "\u2215").replace("\0", "\u2400")[:50] + ".x"


PATHS = {title: file_name(text) for title, text in TEXTS.items()}


def test_brackets_are_no_markup(nn2hdl, micro, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ran = nn2hdl("quantize", *micro.arguments, "-o", "q[abc][/x]:smile:.safetensors")
    assert (ran.code, ran.errors) == (0, [])
    assert "written q[abc][/x]:smile:.safetensors (" in ran.out
    assert (tmp_path / "q[abc][/x]:smile:.safetensors").is_file()


def test_layers_of_a_pickled_module(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    names = [text.replace(".", "") for text in TEXTS.values()]  # torch allows no dots
    layers = [nn.Linear(2, 2) if index % 2 else nn.ReLU6() for index in range(len(names))]
    torch.save(nn.Sequential(OrderedDict(zip(names, layers, strict=True))), tmp_path / "m.pt")
    output, code = on_a_terminal(["inspect", "m.pt", "--input", "2"])
    screen = Screen(output)
    screen.check()
    assert code == 0
    for name in names:
        shown = name.encode("utf-8", "backslashreplace").decode()  # as a file can hold it
        assert "".join(escape.line(shown, 60).split()) in screen.text
    assert [path.name for path in tmp_path.iterdir()] == ["m.pt"]


@pytest.mark.parametrize("name", PATHS.values(), ids=PATHS)
def test_paths_in_errors(nn2hdl, tmp_path, name):
    for verb in ("inspect", "simulate", "front", "eval"):
        ran = nn2hdl(verb, tmp_path / name)
        assert ran.code == 2
        (line,) = ran.errors
        assert line.isprintable()
        assert escape.line(name.strip()) in line
        told = nn2hdl(verb, tmp_path / name, "--json")
        assert told.out.isascii()
        assert told.json["error"] == line.removeprefix("nn2hdl: error: ")


@pytest.mark.parametrize("verb", ["inspect", "simulate", "front", "eval"])
def test_paths_that_are_too_long(nn2hdl, verb):
    ran = nn2hdl(verb, "x" * 5000)
    assert ran.code == 2
    assert len(ran.errors) == 1
    assert len(ran.errors[0]) < 500


def test_model_data_and_output_of_any_name(nn2hdl, micro, tmp_path):
    """All texts that a path may hold, as the model's, the data's and the output's name."""
    for title, name in PATHS.items():
        model, data, output = (tmp_path / f"{letter}{name}" for letter in "mdo")
        model.write_bytes(micro.model.read_bytes())
        data = data.with_name(f"{data.name}.npz")
        data.write_bytes(micro.data.read_bytes())
        ran = nn2hdl("eval", model, *micro.without_data[1:], "--data", data, "-o", output)
        assert (title, ran.code, ran.errors) == (title, 0, [])
        assert all(line.isprintable() for line in ran.out.split("\n"))
        assert escape.line(f"d{name}") in ran.out.replace("\n", "")
        assert json.loads(output.read_text())["dataset"] == str(data)


def test_usage_errors_are_one_line(nn2hdl, micro):
    for text in TEXTS.values():
        for arguments in (("--target", text), ("--weight-bits", text), ("--input", text), (f"--{text}",)):
            ran = nn2hdl("synth", micro.model, *arguments)
            assert ran.code == 2
            (line,) = ran.errors
            assert line.isprintable()
            assert len(line) < 6000


def test_names_of_modules_are_checked_before_any_work(refused, tmp_path):
    assert refused("synth", tmp_path / "none.pt", "--top", "a;b").startswith("--top: no name for a module: 'a;b'")
    assert refused("synth", tmp_path / "none.pt", "--prefix", "1").startswith("--prefix: no beginning of a name: '1'")


@pytest.fixture
def study(tmp_path):
    """A study whose every text is hostile."""
    folder = tmp_path / "study [x]\u202e"
    identity = {"target": "xcup", "model": "".join(TEXTS.values())[:500], "seed": 0, "reference_accuracy": 90.0}
    with create_study(folder, identity) as study:
        for number, text in enumerate(TEXTS.values()):
            candidate = Candidate(text, {text: text}, None, number)
            figures = Figures(50.0 + number, 50.0 + number, 9, 9, 100.0 + number, {text: 1.0})
            study.add(candidate, hostile_network(hostile=False), figures, 1.0)
            study.add_failure(Candidate(text, {"bits": 9}, None, 0), text)
    return folder


def test_study(study):
    output, code = on_a_terminal(["front", str(study)])
    screen = Screen(output)
    screen.check()
    assert code == 0
    assert b"\x1b]" not in output
    for text in list(TEXTS.values())[:3]:
        assert "".join(escape.line(text).split())[:20] in screen.text
    described = show_front(study)
    picture = ElementTree.fromstring(front_plot(described))
    tags = {element.tag.rpartition("}")[2] for element in picture.iter()}
    assert tags == {"svg", "rect", "text", "line", "circle", "title", "polyline"}


def test_a_terminal_that_knows_no_unicode(tmp_path, monkeypatch):
    save_network(hostile_network(), tmp_path / "n.safetensors")
    command = [sys.executable, "-m", "nn2hdl.cli.main", "inspect", str(tmp_path / "n.safetensors")]
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    ran = subprocess.run(command, capture_output=True, check=True)
    assert ran.stdout.isascii()
    assert rb"\xfcmlaut" in ran.stdout


def test_strings_are_shown_as_they_are(capsys):
    console = open_console()
    console.print("[b]a[/b] :smile:\x1b[2J\n")
    assert capsys.readouterr().out == "[b]a[/b] :smile:\\x1b[2J\\n\n"
