"""A mapped netlist as Verilog: instances of primitives and the wires between them, one instance a line.

Tables and carry cells come from Amaranth, in the primitives; here is only what connects them. Amaranth would need a
millisecond for each of the 30,000 instances of a large network.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from nn2hdl.hdl.cell import Cell, OfUnit, Printed
from nn2hdl.hdl.targets.xilinx import Primitive, emitted_shape
from nn2hdl.mapping.netlist import ONE, ZERO, Netlist
from nn2hdl.mapping.units import Ports, Unit
from nn2hdl.target import Target
from nn2hdl.wires import total_bits

Bit = tuple[str, int, int]  # a signal's name and width, and the number of the bit
_LINE = 110
_CONSTANTS: dict[int, Bit] = {ZERO: ("1'h0", 1, 0), ONE: ("1'h1", 1, 0)}


class Wiring:
    """The lines of a module that consists of a netlist. `primitives`: the distinct ones by name."""

    def __init__(self, netlist: Netlist, target: Target):
        self.netlist = netlist
        by_object: dict[int, Primitive] = {}  # hashing a long shape takes as long as emitting it
        self.primitives: dict[str, Primitive] = {}
        for block in netlist.blocks:
            if id(block.shape) not in by_object:
                cell = Primitive(emitted_shape(block.shape, target), target)
                by_object[id(block.shape)] = self.primitives.setdefault(cell.name, cell)
        self._of_block = [by_object[id(block.shape)] for block in netlist.blocks]

    def lines(self, x: str) -> tuple[list[str], list[Bit]]:
        """Declarations and instances, and the bits of the netlist's output; x: the port that holds its input bits."""
        bits = [*_CONSTANTS.values(), *bits_of(x, self.netlist.inputs)]
        lines = []
        for number, (block, cell) in enumerate(zip(self.netlist.blocks, self._of_block, strict=True)):
            carry = [ONE] if cell.shape.inputs > len(block.inputs) else []
            width, name = len(block.shape.outputs), f"block{number}_y"
            operand = concatenation(bits[bit] for bit in (*carry, *block.inputs))
            lines.append(declaration("wire", name, width))
            lines.append(instance(cell.name, f"block{number}", x=operand, y=name))
            bits += bits_of(name, width)
        return lines, [bits[bit] for bit in self.netlist.outputs]


def module(name: str, inputs: Ports, outputs: Ports, lines: Iterable[str]) -> str:
    """A module of these lines between its ports."""
    ports = [("input", inputs), ("output", outputs)]
    declared = [declaration(way, port, total_bits(fields)) for way, some in ports for port, fields in some.items()]
    names = ", ".join((*inputs, *outputs))
    body = "".join(f"  {line}\n" for line in (*declared, *lines))
    return f"module {name}({names});\n{body}endmodule\n"


def declaration(kind: str, name: str, width: int) -> str:
    """A port or wire."""
    return f"{kind} {name};" if width == 1 else f"{kind} [{width - 1}:0] {name};"


def instance(cell: str, name: str, **pins: str) -> str:
    """An instance with what is on its pins."""
    return f"{cell} {name} ({', '.join(f'.{pin}({value})' for pin, value in pins.items())});"


def bits_of(name: str, width: int) -> Iterator[Bit]:
    """The bits of a signal, lowest first."""
    return ((name, width, number) for number in range(width))


def concatenation(bits: Iterable[Bit]) -> str:
    """Bits side by side, the first one lowest; neighbors in one signal are one slice."""
    runs: list[tuple[str, int, int, int]] = []  # name, width, first bit, end
    for name, width, number in bits:
        if runs and runs[-1][0] == name and runs[-1][3] == number and width > 1:
            runs[-1] = (name, width, runs[-1][2], number + 1)
        else:
            runs.append((name, width, number, number + 1))
    parts = [_slice(*run) for run in reversed(runs)]
    return parts[0] if len(parts) == 1 else f"{{{_wrapped(parts)}}}"


def _slice(name: str, width: int, start: int, end: int) -> str:
    if end - start == width:
        return name
    return f"{name}[{start}]" if end - start == 1 else f"{name}[{end - 1}:{start}]"


def _wrapped(parts: list[str]) -> str:
    """Parts with commas between them, in lines of some length: Verilator cannot read very long ones."""
    text, length = "", 0
    for part in parts:
        if length > _LINE:
            text, length = f"{text},\n      {part}", 0
        else:
            text = f"{text}, {part}" if text else part
        length += len(part) + 2
    return text


@dataclass(frozen=True, eq=False)
class NetlistCell(OfUnit, Printed):
    """A unit that is a netlist and nothing else, from its one input port to its port y; `target` maps heaps."""

    unit: Unit
    netlist: Netlist
    target: Target

    @cached_property
    def _wiring(self) -> Wiring:
        return Wiring(self.netlist, self.target)

    @property
    def children(self) -> Sequence[Cell]:
        return tuple(self._wiring.primitives.values())

    def verilog(self) -> str:
        lines, y = self._wiring.lines(next(iter(self.inputs)))
        return module(self.name, self.inputs, self.outputs, [*lines, f"assign y = {concatenation(y)};"])
