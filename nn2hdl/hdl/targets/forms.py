"""Primitives that differ in their tables alone are described once.

Amaranth takes 0.3 ms per instance, and a large network has 100,000 tables, in chains of which many have equal pins. So
one chain of each wiring goes through Amaranth and yosys, with numbered tables, and the Verilog that comes out is filled
in for all its like.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nn2hdl.hdl.targets.xilinx import Primitive
from nn2hdl.mapping.shapes import Lut, Shape

_INIT = re.compile(r"(\.INIT\(64'h)([0-9a-f]{16})\)")


def blank_of(primitive: Primitive) -> Primitive:
    """The same wiring with the tables' numbers for tables: equal in name for all primitives of one form."""
    return Primitive(_numbered(primitive.shape), primitive.family)


def filled(verilog: str, primitive: Primitive, blank: Primitive) -> str:
    """Verilog of a primitive from that of its blank."""
    tables = _tables(primitive.shape)
    text = verilog.replace(blank.name, primitive.name)
    return _INIT.sub(lambda match: f"{match[1]}{tables[int(match[2], 16)]:016x})", text)


def _tables(shape: Shape) -> list[int]:
    """INIT of every table, in the order of the instances."""
    return [position.lut.table for position in shape.positions if position.lut] + [lut.table for lut in shape.luts]


def _numbered(shape: Shape) -> Shape:
    number = iter(range(len(shape.positions) + len(shape.luts)))
    positions = tuple(
        replace(position, lut=Lut(next(number), position.lut.pins)) if position.lut else position
        for position in shape.positions
    )
    luts = tuple(Lut(next(number), lut.pins) for lut in shape.luts)
    return replace(shape, positions=positions, luts=luts, meaning=None, segments=())
