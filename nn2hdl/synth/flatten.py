"""Expands a structural module into one flat netlist of mapped cells.

This is what yosys's `flatten; opt_clean` makes of a design that was mapped with its hierarchy kept: mapping works
within modules, so every instance is a copy of its mapped module, and cells that no output needs are removed.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import count

from nn2hdl.synth.hierarchy import Instance, Structure
from nn2hdl.synth.netlist import Bits, Cell, Netlist, Port, is_constant


def flatten(structure: Structure, children: Mapping[str, Netlist]) -> Netlist:
    """The module with every instance replaced by the cells of its (flat) child; dead cells are removed."""
    fresh = count(_highest_net(structure) + 1)
    alias: dict[int, int] = {}  # a net of the parent that is another one, or a constant
    cells: list[Cell] = []
    for instance in structure.instances:
        child = children[instance.module]
        nets = _nets_of(child, instance, alias)
        for cell in child.cells:
            inputs = {pin: _renamed(bits, nets, fresh) for pin, bits in cell.inputs.items()}
            outputs = {pin: _renamed(bits, nets, fresh) for pin, bits in cell.outputs.items()}
            cells.append(Cell(cell.type, inputs, outputs, cell.parameters))
    if alias:
        cells = [_resolved_cell(cell, alias) for cell in cells]
    ports = tuple(
        Port(
            port.name, port.is_output, tuple(_resolve(bit, alias) for bit in port.bits) if port.is_output else port.bits
        )
        for port in structure.ports
    )
    return Netlist(structure.name, ports, tuple(cells)).without_dead_cells()


def _highest_net(structure: Structure) -> int:
    bits = [max(port.bits, default=0) for port in structure.ports]
    bits += [max((*instance.inputs, *instance.outputs), default=0) for instance in structure.instances]
    return max(bits, default=1)


def _nets_of(child: Netlist, instance: Instance, alias: dict[int, int]) -> dict[int, int]:
    """Net of the child -> net of the parent, for its ports; outputs that are an input or a constant become aliases."""
    nets = dict(zip(child.input_bits, instance.inputs, strict=True))
    for inner, outer in zip(child.output_bits, instance.outputs, strict=True):
        if is_constant(outer):
            continue  # nothing is connected
        if is_constant(inner):
            alias[outer] = inner
        elif inner in nets:
            if nets[inner] != outer:
                alias[outer] = nets[inner]
        else:
            nets[inner] = outer
    return nets


def _renamed(bits: Bits, nets: dict[int, int], fresh: count) -> Bits:
    renamed = []
    for bit in bits:
        if not is_constant(bit) and bit not in nets:
            nets[bit] = next(fresh)
        renamed.append(bit if is_constant(bit) else nets[bit])
    return tuple(renamed)


def _resolve(bit: int, alias: dict[int, int]) -> int:
    seen = 0
    while bit in alias and seen <= len(alias):  # a ring of aliases has no driver: it stays as it is
        bit, seen = alias[bit], seen + 1
    return bit


def _resolved_cell(cell: Cell, alias: dict[int, int]) -> Cell:
    return Cell(
        cell.type,
        {pin: tuple(_resolve(bit, alias) for bit in bits) for pin, bits in cell.inputs.items()},
        cell.outputs,
        cell.parameters,
    )
