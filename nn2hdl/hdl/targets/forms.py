"""Primitives that differ in their tables and pins alone are described once.

Amaranth takes half a millisecond per instance, and a large network has 180,000 tables in 16,000 distinct chains. But
there are only some hundred forms: how many positions, which of them have a table or a bypass, which outputs. So one
chain of each form, its blank, goes through Amaranth and yosys, with numbers for tables and a pin of its own wherever a
pin can be, and the Verilog that comes out is filled in for all its like.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import count

from nn2hdl.hdl.targets.xilinx import Primitive
from nn2hdl.mapping.shapes import PINS, Lut, Position, Shape

# what differs: the module's name, the width of its input, pins, tables
_BLANKS = re.compile(
    r"(?<=^module )(?P<name>\w+)|(?P<range>(?:\[\d+:0\] )?x(?=;))|\bx\[(?P<pin>\d+)\]|(?<=64'h)(?P<table>[0-9a-f]{16})"
)
_BREAKS = ((re.compile(r"\(\n\s+"), "("), (re.compile(r",\n\s+\."), ", ."), (re.compile(r"\n\s+\)"), ")"))


def blank_of(primitive: Primitive) -> Primitive:
    """The same positions and outputs with numbers for tables and pins: equal in name for all primitives of a form."""
    shape, number, pin = primitive.shape, count(), count(1 if primitive.shape.carry_in == -1 else 0)

    def table() -> Lut:
        return Lut(next(number), tuple(next(pin) for _ in range(PINS)))

    data = {n: next(pin) for n in reversed(range(len(shape.positions))) if shape.positions[n].data is not None}
    positions = tuple(Position(table() if p.lut else None, data.get(n)) for n, p in enumerate(shape.positions))
    luts = tuple(table() for _ in shape.luts)
    # a port of a single bit would be printed without an index
    return Primitive(Shape(max(2, next(pin)), positions, luts, shape.carry_in, shape.outputs, None), primitive.target)


class Template:
    """Verilog of a blank, one instance a line, to be filled in for the primitives of its form."""

    def __init__(self, verilog: str):
        for pattern, instead in _BREAKS:
            verilog = pattern.sub(instead, verilog)
        self._order: list[tuple[str, int]] = []
        self._text = _BLANKS.sub(self._open, verilog.strip().replace("%", "%%"))

    def _open(self, match: re.Match[str]) -> str:
        ((kind, text),) = ((kind, text) for kind, text in match.groupdict().items() if text is not None)
        number = int(text, 16) if kind == "table" else int(text) if kind == "pin" else 0
        self._order.append((kind, number))
        return "%s"

    def fill(self, primitive: Primitive) -> str:
        """Verilog of a primitive of this form."""
        shape = primitive.shape
        values = {
            "name": [primitive.name],
            "range": [f"[{shape.inputs - 1}:0] x" if shape.inputs > 1 else "x"],
            "pin": [_bit(pin, shape.inputs) for pin in _pins(shape)],
            "table": [f"{lut.table:016x}" for lut in _luts(shape)],
        }
        return self._text % tuple(values[kind][number] for kind, number in self._order)


def _bit(pin: int | None, inputs: int) -> str:
    if pin is None:
        return "1'h1"
    return f"x[{pin}]" if inputs > 1 else "x"


def _luts(shape: Shape) -> list[Lut]:
    """Tables in the order of their instances."""
    return [position.lut for position in shape.positions if position.lut] + list(shape.luts)


def _pins(shape: Shape) -> Iterator[int | None]:
    """The input on every pin, in the order in which `blank_of` numbers them; None where a table's pin is unused.

    Bypasses come first and from the top: neighbors must not become a slice, which no substitution would find.
    """
    if shape.carry_in == -1:
        yield 0
    yield from (position.data for position in reversed(shape.positions) if position.data is not None)
    for lut in _luts(shape):
        yield from lut.pins
        yield from (None,) * (PINS - len(lut.pins))
