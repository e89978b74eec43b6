"""End to end: the emitted Verilog, compiled by Verilator, equals the golden model on random images and on corners."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hdl_networks import NETWORKS

from nn2hdl.flow.check import check_network
from nn2hdl.flow.circuit import print_cells
from nn2hdl.hdl import verilog_files, write_circuit, written
from nn2hdl.hdl.adders import Adder, CarryAdder, ConstantAdder, Product
from nn2hdl.integer import arithmetic_digest
from nn2hdl.mapping import MapOptions, map_network
from nn2hdl.simulation.lint import lint
from nn2hdl.synth import Cache
from nn2hdl.synth.verilog import split_modules
from nn2hdl.target import find_target
from nn2hdl.wires import Wire

pytestmark = pytest.mark.slow

CONSTANTS = [(0, -1, True), (0, 0, False), (1, 6, True), (2, 4, False), (0, 3, True)]  # shift, constant, complement
CASES = [
    ("padded", "generic", {}),
    ("padded", "generic", {"multiplier": "star", "registers": True}),
    ("grouped", "generic", {}),
    ("residual", "generic", {}),
    ("averaged", "generic", {"registers": True}),
    ("extreme", "generic", {}),
    ("extreme", "generic", {"multiplier": "star"}),
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
    circuit = write_circuit(map_network(NETWORKS[name](), find_target(target), MapOptions(**options)))
    verilog = print_cells(circuit.modules(), folder)
    files = verilog_files(circuit, written(circuit, verilog), arithmetic_digest(circuit.mapped.network), "0")
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
    network = circuit.mapped.network
    draw = np.random.default_rng(7)
    images = draw.integers(network.input_low, network.input_high + 1, (400, *network.input_shape))
    result = check_network(
        circuit.mapped, sources, images, Cache(tmp_path), vectors=100, seed=3, jobs=1, progress=lambda *_: None
    )
    assert (result.mismatches, result.first) == (0, None)
    assert (result.images, result.vectors) == (400, 500)


def _exact(cell) -> Wire:
    """The narrowest wire of all that a cell computes, which is what engines give it."""
    ends = [(wire.low, wire.high) for (wire,) in cell.inputs.values()]
    found = [cell.reference(**dict(zip(cell.inputs, corner, strict=True)))["y"] for corner in product(*ends)]
    return Wire.of_range(min(found), max(found))


def test_leaf_cells_extend_nothing_silently(folder):
    """Complements and negations of narrower operands too, as ice40's adders have them."""
    wires, cells = [Wire(1), Wire(5), Wire(7, True)], []
    for a in wires:
        cells += [ConstantAdder(True, a, shift, number, Wire(1), flip) for shift, number, flip in CONSTANTS]
        cells += [Product(a, factor, Wire(1)) for factor in (-3, 5)]
        for b in wires:
            cells += [CarryAdder(a, b, shift, 0, flip, Wire(1)) for shift in (0, 2) for flip in (False, True)]
            cells += [Adder(operation, a, b, 1, Wire(1)) for operation in ("add", "sub", "rsub")]
    cells = [replace(cell, y=_exact(cell)) for cell in cells]
    verilog = print_cells({cell.name: cell for cell in cells}, folder)
    path = folder / "cells.v"
    path.write_text("".join(verilog.values()))
    assert [line for line in lint([path], None) if "UNUSEDSIGNAL" not in line] == []


def test_files_say_what_they_hold(folder):
    circuit, sources = _emitted("averaged", "generic", {"registers": True}, folder)
    assert [path.name for path in sources] == [
        "averaged_registered.v", "averaged_average.v", "averaged_cap.v", "averaged_twice.v", "averaged_join_.v",
        "averaged_fc.v", "averaged_cells.v",
    ]  # fmt: skip
    top = sources[0].read_text()
    for line in (
        f"// Integer network (SHA-256): {arithmetic_digest(circuit.mapped.network)}",
        "// image   160 bits: 2x4x4 integers of 5 bits (unsigned, 0..31),",
        "// clk: rising edge; outputs follow their inputs after two edges. No reset: nothing else is stored.",
        "//   layer fc: Affine, 1, step as its input",
        "// class_index: 1 where the logit is above 0, else 0.",
    ):
        assert line in top.splitlines()
    text = "".join(path.read_text() for path in sources)
    assert sorted(split_modules(text)) == sorted(map(circuit.name, circuit.modules().values()))
