import subprocess
import sys

import numpy as np
import pytest
from adder_trees import Library, layer
from rtl_structure import check_structure

from nn2hdl.errors import ToolError, VerifyError
from nn2hdl.simulation.lint import lint, lint_modules, require_clean


def module(body, ports="a, b, y"):
    declared = "  input [3:0] a;\n  wire [3:0] a;\n  input b;\n  output [7:0] y;\n  wire [7:0] y;\n"
    return f"module m({ports});\n{declared}{body}\nendmodule\n"


def test_an_adder_tree_is_clean():
    library = Library()
    text = layer("sums", np.array([[3, -5, 7], [1, 0, 9]]), 8, 16, library, -1) + "\n".join(library.modules.values())
    structure = check_structure(text)
    structure.require_combinational()
    assert structure.modules[0] == "sums"
    assert sum(structure.instances.values()) == text.count("\\un")


@pytest.mark.parametrize(
    ("body", "what", "finding"),
    [
        ("  assign y = a * a;", "multiplications", "m, line 7: Times"),
        ("  assign y[6:0] = 7'h0;", "undriven", "m.y[7], line 5"),
        ("  assign { y[7:4], y[3:0] } = 8'h1;\n  assign y[3] = b;", "multiply_driven", "m.y[3], line 5"),
        ("  assign y = 8'h1;\n  assign a[2] = b;", "multiply_driven", "m.a[2], line 2"),
        (
            "  wire [1:0] \\odd.name ;\n  assign y = 8'h1;\n  assign \\odd.name [0] = b;",
            "undriven",
            "m.\\odd.name[1], line 7",
        ),
        ("  reg [7:0] q;\n  assign y = q;\n  always @(posedge b)\n    q <= 8'h0;", "clocked_blocks", "m, line 9"),
        ("  leaf one (.x(a[0]), .z(y[0]));\n  assign y = 8'h0;", "multiply_driven", "m.y[0], line 5"),
        ("  leaf one (.x(a[0]), .z());\n  assign y[7:1] = 7'h0;", "undriven", "m.y[0], line 5"),
    ],
)
def test_findings(body, what, finding):
    leaf = "module leaf(x, z);\n  input x;\n  output z;\n  assign z = x;\nendmodule\n"
    structure = check_structure(module(body) + leaf)
    assert finding in getattr(structure, what)
    with pytest.raises(VerifyError, match=what.replace("_", " ")):
        structure.require_combinational()


def test_processes_concatenated_pins_and_unknown_cells():
    text = module(
        "  reg [5:0] q;\n  LUT2 #(\n    .INIT(4'h8)\n  ) one (\n    .I0(a[0]),\n    .O({ y[7], y[0] })\n  );\n"
        "  assign y[6:1] = q;\n  always @* begin\n    if (b) q = 6'h3;\n    else q = 6'h1;\n  end"
    )
    structure = check_structure(text, cell_outputs={"LUT2": ["O"]})
    structure.require_combinational()
    assert structure.instances == {"LUT2": 1}
    assert len(structure.always_blocks) == 1
    with pytest.raises(VerifyError, match="LUT2, which is not defined"):
        check_structure(text)
    with pytest.raises(VerifyError, match="cannot parse"):
        check_structure("module m(a;")
    with pytest.raises(VerifyError, match="not declared"):
        check_structure(module("  assign z = 1'h0;"))


def test_lint_finds_a_width_that_does_not_fit(tmp_path):
    source = tmp_path / "m.v"
    source.write_text("module m(a, y);\n  input [3:0] a;\n  output [3:0] y;\n  assign y = a;\nendmodule\n")
    assert lint([source], "m") == []
    require_clean([source], "m")
    source.write_text("module m(a, y);\n  input [3:0] a;\n  output [4:0] y;\n  assign y = a;\nendmodule\n")
    assert "WIDTHEXPAND" in lint([source], "m")[0]
    with pytest.raises(ToolError, match="1 lint findings, first: %Warning-WIDTHEXPAND"):
        require_clean([source], "m")


def test_lint_by_module_sees_every_leaf_and_the_top(tmp_path):
    leaf = "module {name}(a, y);\n  input [3:0] a;\n  output [{high}:0] y;\n  assign y = a;\nendmodule\n"
    top = "module top(a, y);\n  input [3:0] a;\n  output [3:0] y;\n  wire [{high}:0] t;\n"
    top += "  one first (.a(a), .y(t));\n  two second (.a(t), .y(y));\nendmodule\n"
    source = tmp_path / "m.v"
    source.write_text(leaf.format(name="one", high=3) + leaf.format(name="two", high=3) + top.format(high=3))
    assert lint_modules([source], "top", jobs=2) == []
    for wrong in ("one", "two", "top"):
        high = {name: 3 + (name == wrong) for name in ("one", "two", "top")}
        leaves = "".join(leaf.format(name=name, high=high[name]) for name in ("one", "two"))
        source.write_text(leaves + top.format(high=high["top"]))
        assert any("WIDTH" in finding for finding in lint_modules([source], "top", jobs=2)), wrong


def test_import_brings_in_no_test_tool():
    code = "import sys, nn2hdl.simulation, nn2hdl.simulation.cocotb_run; " + (
        "print([name for name in ('cocotb', 'cocotb_tools', 'pyverilog', 'amaranth', 'torch') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
