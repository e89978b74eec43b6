"""Which modules a text instantiates: in a time that is linear in it, whoever wrote it."""

import time

import pytest

from nn2hdl.synth.hierarchy import children_of, holds_cells

TOP = r"""
module top (x, y); /* leaf no (x); */
  leaf first (x, z); // other no (x);
  (* keep *) \odd-name  second (z, y);
  LUT6 #(.INIT(64'h0), .T("a")) third (z);
  always @(*) y = (x);
endmodule
"""


def test_instances():
    modules = {"top": TOP, "leaf": "", "other": "", "odd-name": "", "y": "", "third": ""}
    assert children_of(modules)["top"] == ("leaf", "odd-name")
    assert holds_cells(TOP, frozenset(["LUT6"]))
    assert not holds_cells(TOP, frozenset(["CARRY4"]))


@pytest.mark.parametrize("piece", ["x", "\\", "\\a", "/*", "(*", "a #(", "a ", "a #(a)", " ", "a\n(", "@(*)"])
def test_texts_without_an_end(piece):
    start = time.process_time()
    assert children_of({"top": piece * (500_000 // len(piece)), "other": ""})["top"] == ()
    assert time.process_time() - start < 5
