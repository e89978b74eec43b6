"""RTLIL to Verilog: text of each module, explicit widths, lines of readable length."""

from __future__ import annotations

import re

import pytest

from nn2hdl.hdl import emit_rtlil
from nn2hdl.hdl.adders import Adder, ConstantAdder
from nn2hdl.hdl.selectors import ArgMaxCell, LookupCell, MaxClampCell
from nn2hdl.mapping import ArgMax, Lookup, MaxClamp
from nn2hdl.simulation.lint import lint
from nn2hdl.synth import Cache
from nn2hdl.synth.verilog import canonical, rtlil_to_verilog, split_modules, wrap_lines
from nn2hdl.wires import Wire

CELLS = (
    Adder("add", Wire(8), Wire(8), 1, Wire(10)),
    Adder("sub", Wire(9, True), Wire(12), 2, Wire(16, True)),
    Adder("rsub", Wire(8), Wire(8), 4, Wire(12)),
    ConstantAdder(True, Wire(12), 2, 300, Wire(15, True)),
    MaxClampCell(MaxClamp(4, Wire(10, True), 0, 255)),
    ArgMaxCell(ArgMax(5, Wire(7, True))),
    LookupCell(Lookup("tanh", Wire(3, True), -4, (-3, -2, -2, -1, 0, 1, 2, 3))),
)
# yosys narrows the constant 0 to no bits
ENDS = tuple(
    MaxClampCell(MaxClamp(count, Wire(bits, signed), low, high))
    for count in (1, 3)
    for bits in (1, 2, 7)
    for signed in (False, True)
    for low in (None, -1, 0, 1)
    for high in (None, -1, 0, 1)
    if low is None or high is None or low <= high
)


@pytest.mark.parametrize("cells", [CELLS, ENDS], ids=["cells", "ends"])
def test_cells_lint_clean_and_without_memories(tmp_path, cells):
    with Cache(tmp_path).work_folder() as work:
        found = rtlil_to_verilog({cell.name: emit_rtlil(cell) for cell in cells}, work)
    assert list(found) == [cell.name for cell in cells]
    path = tmp_path / "cells.v"
    path.write_text("".join(found.values()))
    assert lint([path], None, allowed=("DECLFILENAME", "MULTITOP", "UNUSEDSIGNAL")) == []
    assert not re.search(r"\b(reg|initial|always)\b", path.read_text())


def test_long_concatenations_are_wrapped_behind_commas():
    line = "  assign y = { " + ", ".join(f"part{i}" for i in range(200)) + " };"
    wrapped = wrap_lines(f"short, line\n{line}\n")
    assert max(map(len, wrapped.split("\n"))) <= 120
    assert re.sub(r",\n\s+", ", ", wrapped) == f"short, line\n{line}\n"


def test_modules_are_split_by_name():
    text = "/* made by yosys */\nmodule a(x);\nendmodule\n\nmodule \\b.c (y);\nendmodule\n"
    assert split_modules(text) == {"a": "module a(x);\nendmodule\n", "b.c": "module \\b.c (y);\nendmodule\n"}


def test_canonical_text_has_no_comments():
    text = 'module m; // a "b" /* c\n  wire x; /* d\n // e */ assign y = "// no comment /*"; /**/\nendmodule\n'
    assert canonical(text) == 'module m;\n  wire x;  assign y = "// no comment /*";\nendmodule\n'
    assert canonical("a " + "/* " * 200_000) == "a\n"  # in linear time
