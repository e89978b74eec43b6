"""End to end: the emitted Verilog, compiled by Verilator, equals the golden model on random images and on corners."""

from __future__ import annotations

import numpy as np
import pytest
from hdl_networks import NETWORKS

from nn2hdl.flow.check import check_network
from nn2hdl.flow.circuit import print_cells
from nn2hdl.hdl import lower_network, verilog_files
from nn2hdl.integer import digest
from nn2hdl.synth import Cache
from nn2hdl.synth.verilog import split_modules
from nn2hdl.target import find_target

CASES = [
    ("padded", "generic", {}),
    ("padded", "generic", {"star": True, "registers": True}),
    ("grouped", "generic", {}),
    ("residual", "generic", {}),
    ("averaged", "generic", {"registers": True}),
    ("extreme", "generic", {}),
    ("extreme", "generic", {"star": True}),
    ("zeros", "generic", {}),
    ("sparse", "generic", {}),
    ("sparse", "xc7", {}),
    ("sparse", "xcup", {}),
    ("grouped", "xc7", {}),
    ("extreme", "xcup", {}),
    ("extreme", "ice40", {}),
    ("residual", "ice40", {}),
]


def _emitted(name: str, target: str, options: dict, folder):
    """A circuit, and the files of its Verilog."""
    circuit = lower_network(NETWORKS[name](), find_target(target), **options)
    verilog = print_cells(circuit.modules(), folder)
    files = verilog_files(circuit, verilog, digest(circuit.network), "0")
    for file, text in files.items():
        (folder / file).write_text(text)
    return circuit, [folder / file for file in files]


@pytest.fixture
def folder(tmp_path):
    """Where the Verilog is written."""
    work = tmp_path / "verilog"
    work.mkdir()
    return work


@pytest.mark.parametrize(("name", "target", "options"), CASES, ids=["-".join([n, t, *o]) for n, t, o in CASES])
def test_verilog_equals_the_golden_model(name, target, options, folder, tmp_path):
    circuit, sources = _emitted(name, target, options, folder)
    network = circuit.network
    draw = np.random.default_rng(7)
    images = draw.integers(network.input_low, network.input_high + 1, (400, *network.input_shape))
    result = check_network(
        circuit, sources, images, Cache(tmp_path), corners=100, seed=3, jobs=1, progress=lambda *_: None
    )
    assert (result.mismatches, result.first) == (0, None)
    assert (result.images, result.vectors) == (400, 500)


def test_files_say_what_they_hold(folder):
    circuit, sources = _emitted("averaged", "generic", {"registers": True}, folder)
    assert [path.name for path in sources] == [
        "averaged_registered.v", "average.v", "cap.v", "twice.v", "join_.v", "fc.v", "cells.v",
    ]  # fmt: skip
    top = sources[0].read_text()
    for line in (
        f"// Integer network (SHA-256): {digest(circuit.network)}",
        "// image   160 bits: 2x4x4 integers of 5 bits (unsigned, 0..31),",
        "// clk: rising edge; outputs follow their inputs after two edges. No reset: nothing else is stored.",
        "//   fc: Affine, 1, step as its input",
    ):
        assert line in top.splitlines()
    assert "class_index" not in top
    text = "".join(path.read_text() for path in sources)
    assert sorted(split_modules(text)) == sorted(circuit.modules())
