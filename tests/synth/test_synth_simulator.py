"""The counted netlist as a program: yosys's own cells and hierarchies compute what the modules' references say."""

from __future__ import annotations

import numpy as np
import pytest

from nn2hdl.errors import ToolError
from nn2hdl.flow.check import check_cell
from nn2hdl.flow.circuit import print_cells
from nn2hdl.hdl import below
from nn2hdl.hdl.adders import Adder
from nn2hdl.hdl.selectors import ArgMaxCell, LookupCell, MaxClampCell
from nn2hdl.mapping import ArgMax, Lookup, MaxClamp
from nn2hdl.synth import Cache, Design, read_simulator
from nn2hdl.synth.hierarchy import Instance, Structure
from nn2hdl.synth.kept_program import program_arrays, program_from_arrays
from nn2hdl.synth.machine import WORDS, run
from nn2hdl.synth.netlist import Cell, Netlist, Port
from nn2hdl.synth.program import Calls, leaf_program, structure_program
from nn2hdl.target import find_target
from nn2hdl.wires import Wire

LEAVES = [
    MaxClampCell(MaxClamp(4, Wire(9, True), 0, 200)),
    ArgMaxCell(ArgMax(5, Wire(6, True))),
    Adder("add", Wire(3), Wire(4, True), 1, Wire(6, True)),
    LookupCell(Lookup("table", Wire(9), 0, tuple(np.random.default_rng(1).integers(0, 256, 512).tolist()))),
]


@pytest.mark.parametrize(("cell", "target"), [*zip(LEAVES, ("xc7", "xcup", "xc7", "xcup"), strict=True)])
@pytest.mark.slow
def test_what_yosys_makes_of_logic_computes_the_reference(cell, target, cache_of_tests):
    cache = Cache(cache_of_tests)
    with cache.work_folder() as work:
        verilog = print_cells(below(cell), work)
    found = read_simulator(Design.open(verilog, cell.name, find_target(target), cache=cache), jobs=2)
    draw = np.random.default_rng(0)
    inputs = {
        port: draw.integers([w.low for w in fields], [w.high + 1 for w in fields], (3000, len(fields)))
        for port, fields in cell.inputs.items()
    }
    result = check_cell(cell, found, inputs, 0)
    assert (result.vectors, result.mismatches) == (3000, 0)


def leaf(*cells: Cell, inputs=(2, 3), outputs=(4,), name="leaf") -> Netlist:
    return Netlist(name, (Port("x", False, inputs), Port("y", True, outputs)), cells)


def lut2(init: int, reads=(2, 3), output=4) -> Cell:
    return Cell("LUT2", {"I0": (reads[0],), "I1": (reads[1],)}, {"O": (output,)}, {"INIT": f"{init:04b}"})


def bits(rows: int) -> np.ndarray:
    return np.random.default_rng(2).integers(0, 2**63, (rows, WORDS), dtype=np.int64).astype(np.uint64)


def test_calls_and_flat_programs_agree():
    nand, pair = leaf_program(leaf(lut2(0b0111))), leaf_program(leaf(lut2(0b0110), outputs=(4, 2)))
    instances = (  # behind one another in no order; the second one hands an input through
        Instance("nand", (5, 3), (6,)),
        Instance("pair", (2, 3), (4, 5)),
    )
    ports = (Port("x", False, (2, 3)), Port("y", True, (6, 5, 4, 1, 0)))
    structure = Structure("both", ports, instances)
    programs = {"nand": nand, "pair": pair}
    x = bits(2)
    a, b = x
    ones, zeros = np.full(WORDS, ~np.uint64(0)), np.zeros(WORDS, np.uint64)
    for limit in (0, 100):
        program = structure_program(structure, programs.__getitem__, limit)
        assert isinstance(program, Calls) == (limit == 0)
        kept = program_from_arrays(program_arrays(program))
        assert isinstance(kept, Calls) == (limit == 0)
        for found in (program, kept):
            np.testing.assert_array_equal(run(found, x), [~(a & b), a, a ^ b, ones, zeros])


def test_constants_and_idle_pins_are_folded():
    cell = Cell("LUT2", {"I0": (1,), "I1": (2,)}, {"O": (4,)}, {"INIT": "1010"})  # O = I0
    program = leaf_program(leaf(cell))
    assert program.arity.tolist() == [0]
    assert (run(program, bits(2)) == ~np.uint64(0)).all()


def test_what_no_output_needs_is_left_out():
    assert leaf_program(leaf(lut2(6, output=4), lut2(1, output=5))).tables == 1


def test_what_cannot_be_simulated_is_named():
    with pytest.raises(ToolError, match="DSP48E1"):
        leaf_program(leaf(Cell("DSP48E1", {"A": (2,)}, {"P": (4,)})))
    with pytest.raises(ToolError, match="nothing drives"):
        leaf_program(leaf(lut2(6, reads=(2, -1))))
    with pytest.raises(ToolError, match="nothing drives"):
        structure_program(
            Structure("top", (Port("y", True, (4,)),), (Instance("leaf", (7, 8), (4,)),)),
            {"leaf": leaf_program(leaf(lut2(6)))}.__getitem__,
        )
    loop = (Instance("leaf", (5, 5), (4,)), Instance("leaf", (4, 4), (5,)))
    with pytest.raises(ToolError, match="loop"):
        structure_program(
            Structure("top", (Port("y", True, (4,)),), loop), {"leaf": leaf_program(leaf(lut2(6)))}.__getitem__
        )


@pytest.mark.slow
def test_an_equal_design_is_simulated_without_reading_it_again(tmp_path, monkeypatch):
    gate = "module gate(input [1:0] a, output y);\n  assign y = ^a;\nendmodule\n"
    pins = "  gate u(.a(x[1:0]), .y(y[0]));\n  gate v(.a(x[2:1]), .y(y[1]));\n"
    sources = {"gate": gate, "top": f"module top(input [2:0] x, output [1:0] y);\n{pins}endmodule\n"}
    cache, vectors = Cache(tmp_path), {"x": np.arange(8, dtype=np.uint32)[:, None]}
    first = read_simulator(Design.open(sources, "top", find_target("xcup"), cache=cache), jobs=1)
    monkeypatch.setattr(Design, "reader", None)
    again = read_simulator(Design.open(sources, "top", find_target("xcup"), cache=cache), jobs=1)
    for simulator in (first, again):
        assert (simulator.inputs, simulator.outputs) == ({"x": 3}, {"y": 2})
        x = np.arange(8)
        wanted = ((x ^ x >> 1) & 1) | (((x >> 1 ^ x >> 2) & 1) << 1)
        np.testing.assert_array_equal(simulator.run(vectors)["y"][:, 0], wanted)
    (kept,) = tmp_path.rglob("*.npz")
    kept.write_bytes(kept.read_bytes()[:-20])
    with pytest.raises(AttributeError):  # it is read again, where this test left no reader
        read_simulator(Design.open(sources, "top", find_target("xcup"), cache=cache), jobs=1)
