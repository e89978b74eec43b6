"""A mapped netlist as a graph of cells and nets, read from the JSON that yosys writes.

Nets are integers. Constants are nets too: 0, 1 and -1 (undefined); yosys numbers real nets from 2.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from graphlib import CycleError
from typing import Any

from nn2hdl.errors import ToolError
from nn2hdl.order import children_first

Bits = tuple[int, ...]
FIRST_NET = 2
_CONSTANTS = {"0": 0, "1": 1, "x": -1, "z": -1}

# LUT levels from one input pin of a cell type to the cell's outputs
Weight = Callable[[str, str], int]


def is_constant(bit: int) -> bool:
    """Whether a net number stands for a constant."""
    return bit < FIRST_NET


def read_bits(bits: Sequence[int | str]) -> Bits:
    """Bits as the JSON has them -> net numbers."""
    return tuple(_CONSTANTS[bit] if isinstance(bit, str) else bit for bit in bits)


@dataclass(frozen=True)
class Cell:
    """One cell: its type, the nets at its input and output pins, lowest bit first, and its parameters as yosys has them
    (numbers in binary)."""

    type: str
    inputs: Mapping[str, Bits]
    outputs: Mapping[str, Bits]
    parameters: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Port:
    """A port of a module; ``bits`` are nets, lowest bit first."""

    name: str
    is_output: bool
    bits: Bits


@dataclass(frozen=True)
class Netlist:
    """One module as cells and nets. Treat it as read-only.

    Attributes:
        name: the module.
        ports: in the order of declaration.
        cells: in the order of the JSON.
    """

    name: str
    ports: tuple[Port, ...]
    cells: tuple[Cell, ...]

    @cached_property
    def input_bits(self) -> Bits:
        """The nets of all input ports, one after the other."""
        return tuple(bit for port in self.ports if not port.is_output for bit in port.bits)

    @cached_property
    def output_bits(self) -> Bits:
        """The nets of all output ports, one after the other; constants may be among them."""
        return tuple(bit for port in self.ports if port.is_output for bit in port.bits)

    @cached_property
    def drivers(self) -> dict[int, tuple[Cell, str]]:
        """Net -> the cell and the output pin that drive it."""
        return {bit: (cell, pin) for cell in self.cells for pin, bits in cell.outputs.items() for bit in bits}

    @cached_property
    def ordered_cells(self) -> tuple[Cell, ...]:
        """Cells such that each stands behind all that drive it.

        Raises:
            ToolError: the cells form a loop.
        """
        cells = self.cells
        driver = {bit: n for n, cell in enumerate(cells) for bits in cell.outputs.values() for bit in bits}

        def sources(number: int) -> list[int]:
            return [driver[bit] for bits in cells[number].inputs.values() for bit in bits if bit in driver]

        try:
            return tuple(cells[number] for number in children_first(range(len(cells)), sources))
        except CycleError:
            raise ToolError(
                "combinational loop", where=self.name, hint="break the loop in the emitted Verilog"
            ) from None

    def levels(self, weight: Weight) -> dict[int, int]:
        """LUT levels of every driven net; inputs, constants and undriven nets stand at 0."""
        level: dict[int, int] = {}
        for cell in self.ordered_cells:
            arrival = max(
                (level.get(bit, 0) + weight(cell.type, pin) for pin, bits in cell.inputs.items() for bit in bits),
                default=0,
            )
            for bits in cell.outputs.values():
                level.update(dict.fromkeys(bits, arrival))
        return level

    def output_levels(self, weight: Weight) -> tuple[int, ...]:
        """LUT levels of every output bit, in the order of ``output_bits``."""
        level = self.levels(weight)
        return tuple(level.get(bit, 0) for bit in self.output_bits)

    def without_dead_cells(self) -> Netlist:
        """Only the cells from which an output port can be reached: what `opt_clean` leaves."""
        drivers, live = self.drivers, {}
        stack = [drivers[bit][0] for bit in self.output_bits if bit in drivers]
        while stack:
            cell = stack.pop()
            if id(cell) not in live:
                live[id(cell)] = cell
                stack += [drivers[b][0] for bits in cell.inputs.values() for b in bits if b in drivers]
        return Netlist(self.name, self.ports, tuple(cell for cell in self.cells if id(cell) in live))


def read_module(name: str, module: Mapping[str, Any]) -> Netlist:
    """One entry of the JSON's ``modules`` -> Netlist.

    Raises:
        ToolError: a port or pin is bidirectional, or a cell's pins have no direction (an unknown module).
    """
    ports = []
    for port_name, port in module["ports"].items():
        if port["direction"] == "inout":
            raise ToolError(f"port {port_name} is bidirectional", where=name, expected="inputs and outputs only")
        ports.append(Port(port_name, port["direction"] == "output", read_bits(port["bits"])))
    cells = tuple(_read_cell(name, cell_name, cell) for cell_name, cell in module["cells"].items())
    return Netlist(name, tuple(ports), cells)


def _read_cell(module: str, name: str, cell: Mapping[str, Any]) -> Cell:
    pins: dict[str, dict[str, Bits]] = {"input": {}, "output": {}}
    directions = cell.get("port_directions", {})
    for pin, bits in cell["connections"].items():
        direction = directions.get(pin)
        if direction not in pins:
            found = f"pin {pin} of cell {name} ({cell['type']}) is {direction or 'of unknown direction'}"
            raise ToolError(found, where=module, expected="inputs and outputs only")
        pins[direction][pin] = read_bits(bits)
    return Cell(cell["type"], pins["input"], pins["output"], cell.get("parameters", {}))
