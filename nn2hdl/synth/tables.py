"""What the cells of a Xilinx netlist compute, as tables of at most six bits: one kind of operation for all of them."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from nn2hdl.errors import ToolError
from nn2hdl.synth.netlist import Bits, Cell, Netlist

_XOR, _MUX, _NOT = 0b0110, 0b11001010, 0b01  # bit i: the output where the inputs are i, lowest first


class Table(NamedTuple):
    """output = bit (inputs, lowest first) of init; nets, 0 and 1 the constants."""

    init: int
    inputs: Bits
    output: int


def tables_of(netlist: Netlist) -> list[Table]:
    """A module's cells as tables, each behind those that it reads; only what an output port depends on.

    Raises:
        ToolError: a cell of another technology, or one that reads an undefined bit; or the cells form a loop.
    """
    tables = [_simplified(table) for cell in netlist.ordered_cells for table in _tables(netlist.name, cell)]
    needed, kept = set(netlist.output_bits), []
    for table in reversed(tables):
        if table.output in needed:
            needed.update(table.inputs)
            kept.append(table)
    if any(bit < 0 for bit in needed):
        raise ToolError("a bit that nothing drives is read", where=netlist.name, hint="report it as a defect of nn2hdl")
    return kept[::-1]


def _tables(module: str, cell: Cell) -> Iterator[Table]:
    match cell.type:
        case "LUT6_2":
            init, pins = int(cell.parameters["INIT"], 2), _pins(cell, [f"I{k}" for k in range(6)])
            yield from _table(init, pins, cell, "O6")
            yield from _table(init & 0xFFFFFFFF, pins[:5], cell, "O5")
        case "LUT1" | "LUT2" | "LUT3" | "LUT4" | "LUT5" | "LUT6":
            pins = _pins(cell, [f"I{k}" for k in range(int(cell.type[-1]))])
            yield from _table(int(cell.parameters["INIT"], 2), pins, cell, "O")
        case "INV":
            yield from _table(_NOT, _pins(cell, ["I"]), cell, "O")
        case "MUXF7" | "MUXF8" | "MUXF9":
            yield from _table(_MUX, _pins(cell, ["I0", "I1", "S"]), cell, "O")
        case "CARRY4" | "CARRY8":
            yield from _carry(module, cell)
        case _:
            raise ToolError(f"cells of type {cell.type} cannot be simulated", where=module)


def _pins(cell: Cell, names: list[str]) -> Bits:
    return tuple(cell.inputs[name][0] for name in names)


def _table(init: int, inputs: Bits, cell: Cell, pin: str) -> Iterator[Table]:
    yield from (Table(init, inputs, bit) for bit in cell.outputs.get(pin, ()))


def _carry(module: str, cell: Cell) -> Iterator[Table]:
    """O = S ^ carry, CO = S ? carry : DI, position by position."""
    if cell.type == "CARRY8" and cell.parameters.get("CARRY_TYPE", "SINGLE_CY8") != "SINGLE_CY8":
        raise ToolError("a CARRY8 in two halves cannot be simulated", where=module)
    outputs, carries = cell.outputs.get("O", ()), cell.outputs.get("CO", ())
    carry = cell.inputs["CI"][0]
    if cell.type == "CARRY4":  # CI from the cell below, or CYINIT from logic: the other one is 0
        ends = sorted((carry, cell.inputs["CYINIT"][0]))
        if ends[0] != 0:
            raise ToolError("a CARRY4 with two carries in cannot be simulated", where=module)
        carry = ends[1]
    for position, (select, data) in enumerate(zip(cell.inputs["S"], cell.inputs["DI"], strict=True)):
        if position < len(outputs):
            yield Table(_XOR, (select, carry), outputs[position])
        yield Table(_MUX, (data, carry, select), carries[position])
        carry = carries[position]


def _simplified(table: Table) -> Table:
    """Without the inputs that are constant or make no difference."""
    init, kept = _reduced(table.init, tuple(net if net in (0, 1) else -1 for net in table.inputs))
    return Table(init, tuple(table.inputs[pin] for pin in kept), table.output)


@lru_cache(maxsize=1 << 16)  # a circuit has a few thousand distinct tables
def _reduced(init: int, known: tuple[int, ...]) -> tuple[int, tuple[int, ...]]:
    """The table that is left, and the numbers of its inputs; known: what an input is, -1 where it varies."""
    kept = list(range(len(known)))
    for pin in reversed(range(len(known))):
        low, high = _cofactors(init, pin, len(kept))
        if known[pin] >= 0 or low == high:
            init = high if known[pin] == 1 else low
            del kept[pin]
    return init, tuple(kept)


def _cofactors(init: int, pin: int, count: int) -> tuple[int, int]:
    """The tables that are left where one of `count` inputs is 0, and where it is 1."""
    step = 1 << pin
    halves = [0, 0]
    for block in range(1 << (count - pin - 1)):
        for half in (0, 1):
            part = init >> (2 * block + half) * step & ((1 << step) - 1)
            halves[half] |= part << block * step
    return halves[0], halves[1]
