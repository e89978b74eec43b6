"""Verilog cut into modules: in a time that is linear in the text, whoever wrote it."""

import time

import pytest

from nn2hdl.errors import ToolError
from nn2hdl.simulation.sources import read_sources

DESIGN = r"""
/* module no (x); endmodule */
module leaf (x, y); initial $display("module \" endmodule"); endmodule
// module neither
(* keep *)
module top (x, y);
  leaf first (x, z); // leaf second (
  leaf
    second (z, y);
endmodule
"""


def test_modules_and_their_children(tmp_path):
    path = tmp_path / "design.v"
    path.write_text(DESIGN)
    sources = read_sources([path], "top")
    assert list(sources.modules) == ["leaf", "top"]
    assert "".join(sources.modules.values()) == DESIGN.removesuffix("\n")
    assert sources.children["top"] == {"leaf": 2}


def test_what_is_no_text(tmp_path):
    path = tmp_path / "design.v"
    path.write_bytes(b"module top; // \xff\nendmodule\n")
    with pytest.raises(ToolError, match=r"design.v: cannot be read: no text in UTF-8 -> run nn2hdl synth again"):
        read_sources([path], "top")


@pytest.mark.parametrize(
    "piece", ['"\\', "/*", "module a\n", "endmodule ", "\\a", "a\n", "a b\n\n", "\n", " ", "a #(", "x" * 9, "(*"]
)
def test_texts_without_an_end(tmp_path, piece):
    path = tmp_path / "design.v"
    path.write_text("module top (x);\nendmodule\n" + piece * (500_000 // len(piece)))
    start = time.process_time()
    assert read_sources([path], "top").children["top"] == {}
    with pytest.raises(ToolError):
        read_sources([path], "other")
    assert time.process_time() - start < 5
