"""Networks whose every text is hostile become the same circuit, C, page and table as those with plain names."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace

import numpy as np
import pytest
from hostile import TEXTS, Elements, Screen, hostile_network, on_a_terminal
from pyverilog.vparser.parser import VerilogParser
from rtl_structure import check_structure

from nn2hdl import escape
from nn2hdl.cli.main import main
from nn2hdl.flow.check import check_network
from nn2hdl.flow.circuit import emit_verilog, open_design
from nn2hdl.hdl import write_circuit
from nn2hdl.hdl.emit import describe_top
from nn2hdl.integer import load_network, save_network
from nn2hdl.mapping import map_network, outline_network
from nn2hdl.simulation.lint import require_clean
from nn2hdl.synth import Cache
from nn2hdl.target import find_target

pytestmark = pytest.mark.slow

VENDOR_OUTPUTS = {"LUT6_2": {"O5", "O6"}, "CARRY8": {"O", "CO"}}


@pytest.fixture(autouse=True)
def nothing_evil(tmp_path, monkeypatch):
    """No text has run: it would have left a file."""
    monkeypatch.chdir(tmp_path)
    yield
    assert not [path for path in tmp_path.rglob("*") if path.name == "evil"]


@pytest.fixture(scope="module")
def networks():
    """Hostile, and the same with plain names."""
    return hostile_network(), hostile_network(hostile=False)


@pytest.mark.parametrize("target", ["generic", "xcup"])
def test_verilog(networks, target, tmp_path, cache_of_tests):
    found = []
    for network in networks:
        mapped = map_network(network, find_target(target))
        modules, files = emit_verilog(
            write_circuit(mapped), jobs=1, cache=Cache(cache_of_tests), progress=lambda *_: None
        )
        structure = check_structure("".join(files.values()), cell_outputs=VENDOR_OUTPUTS)
        assert sorted(structure.modules) == sorted(modules)
        assert all(text.isascii() for text in files.values())
        assert len({name.lower() for name in files}) == len(files)
        folder = tmp_path / str(len(found))
        folder.mkdir()
        for name, text in files.items():
            (folder / name).write_text(text)
        paths = [folder / name for name in files]
        require_clean(paths, mapped.top.name)
        images = np.random.default_rng(0).integers(0, 8, (20, 2))
        how = {"vectors": 20, "seed": 0, "jobs": 1, "progress": lambda *_: None}
        assert check_network(mapped, paths, images, Cache(cache_of_tests), **how).mismatches == 0
        shape = (len(files), sorted(structure.instances.values()), structure.always_blocks)
        count = None
        if target == "xcup":
            design = open_design(mapped, modules, find_target(target), jobs=1, cache=Cache(cache_of_tests))
            count = design.count().total
        found.append((shape, count))
    assert found[0] == found[1]


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_each_text_alone_in_the_opening_comment(networks, text, tmp_path):
    network = networks[1]
    last = replace(network.layers[-1], name=text)
    named = replace(network, name=text, layers=(*network.layers[:-1], last), output=text)
    comment = describe_top(outline_network(named, find_target("generic")), "0", "0")
    assert comment.count("\n") == len(comment.splitlines())
    assert all(line.startswith("//") for line in comment.splitlines())
    assert f"layer {escape.comment(text)}: " in comment
    (module,) = VerilogParser(outputdir=str(tmp_path)).parse(f"{comment}module m; endmodule").description.definitions
    assert (module.name, module.items) == ("m", ())


@pytest.fixture(scope="module")
def written(networks, tmp_path_factory):
    """Folders that synth wrote for both, from files; and what it and inspect said on a terminal."""
    found = []
    for network in networks:
        folder = tmp_path_factory.mktemp("written")
        save_network(network, folder / "n.safetensors")
        out = folder / "out [x] $y"
        synth = ["synth", str(folder / "n.safetensors"), "-o", str(out), "--no-count", "--no-check"]
        found.append((out, [on_a_terminal(synth), on_a_terminal(["inspect", str(folder / "n.safetensors")])]))
    return found


def test_page_has_the_same_elements(written):
    hostile, plain = (Elements((folder / "report.html").read_text(encoding="utf-8")) for folder, _ in written)
    assert hostile.found == plain.found
    words = set(hostile.words)
    for text in TEXTS.values():
        assert escape.line(text) in words


def test_report_and_network_are_whole(written, networks):
    (hostile, _), _ = written
    report = json.loads((hostile / "report.json").read_text(encoding="ascii"))
    assert report["model"]["classes"] == list(TEXTS.values())
    assert report["model"]["name"] == networks[0].name
    network = load_network(hostile / "network.safetensors")
    assert [layer.name for layer in network.layers] == list(TEXTS.values())


def test_terminal_shows_the_same_lines(written):
    (_, hostile), (_, plain) = written
    for (output, code), (other, _) in zip(hostile, plain, strict=True):
        assert code == 0
        screen = Screen(output)
        screen.check()
        assert b"\x1b]" not in output
        assert len(screen.rows) == len(Screen(other).rows)
    text = Screen(hostile[1][0]).text
    for name in TEXTS.values():
        assert "".join(escape.line(name, 60).split()) in text


def test_command_in_the_report_can_be_repeated(tmp_path):
    save_network(hostile_network(hostile=False), tmp_path / "a\nb'$x.safetensors")
    out = tmp_path / "[o]\u202e"
    main(["synth", str(tmp_path / "a\nb'$x.safetensors"), "-o", str(out), "--no-count", "--no-check"])
    command = json.loads((out / "report.json").read_text())["command"]
    assert command.isprintable()
    words = subprocess.run(["bash", "-c", f"printf '%s\\n' {command}"], capture_output=True, text=True, check=True)
    assert words.stdout == "\n".join(
        ["nn2hdl", "synth", f"{tmp_path}/a\nb'$x.safetensors", "-o", str(out), "--no-count", "--no-check", ""]
    )
