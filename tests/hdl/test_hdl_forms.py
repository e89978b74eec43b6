"""Primitives filled into the Verilog of their form are what Amaranth and yosys make of each alone."""

from __future__ import annotations

import re

import numpy as np
import pytest

from nn2hdl.hdl import emit_rtlil
from nn2hdl.hdl.targets.forms import Template, blank_of
from nn2hdl.hdl.targets.wiring import Wiring
from nn2hdl.hdl.targets.xilinx import Primitive
from nn2hdl.mapping import map_argmax, map_matrix, map_maximum
from nn2hdl.mapping.shapes import Lut, Position, Shape
from nn2hdl.sums import Cmvm
from nn2hdl.synth.verilog import rtlil_to_verilog
from nn2hdl.target import find_target

NARROW = Shape(1, (), (Lut(0x5555_5555_5555_5555, (0,)),), 0, (("O6", 0),))
BYPASSES = Shape(5, tuple(Position(None, data) for data in range(1, 5)), (), -1, (("O", 0), ("CO", 3)))


def primitives(family: str) -> list[Primitive]:
    """Chains and tables of all kinds."""
    target = find_target(family)
    rng = np.random.default_rng(3)
    matrix = rng.integers(-90, 91, (24, 3))
    netlists = [map_matrix(Cmvm.of(matrix, 0, 255, bias=[5, -9, 0])).netlist]
    netlists += [map_maximum(4, 9, True, 0, 200), map_argmax(5, 7, True)]
    found: dict[str, Primitive] = {}
    for netlist in netlists:
        found |= Wiring(netlist, target).primitives
    return [*found.values(), Primitive(NARROW, target), Primitive(BYPASSES, target)]


@pytest.mark.slow
@pytest.mark.parametrize("family", ["xc7", "xcup"])
def test_templates_give_what_each_primitive_would_have_been(family, tmp_path):
    cells = primitives(family)
    blanks = {blank.name: blank for blank in map(blank_of, cells)}
    assert len(blanks) < len(cells) / 2
    alone = rtlil_to_verilog({cell.name: emit_rtlil(cell) for cell in cells}, tmp_path)
    described = rtlil_to_verilog({name: emit_rtlil(blank) for name, blank in blanks.items()}, tmp_path)
    for cell in cells:
        text = Template(described[blank_of(cell).name]).fill(cell)
        assert statements(text) == statements(alone[cell.name])


def statements(verilog: str) -> list[str]:
    """Statements without white space, slices of the input bit by bit."""
    text = "".join(verilog.split())
    for high in range(40):
        for low in range(high):
            bits = ",".join(f"x[{bit}]" for bit in range(high, low - 1, -1))
            text = text.replace(f"x[{high}:{low}]", bits)
    return re.sub(r"\{([^{}]*)\}", r"\1", text).split(";")
