"""Counts LUT4 sites of netlists of Lattice ECP5 and iCE40 cells."""

from __future__ import annotations

from collections import Counter

from nn2hdl.synth.count import Count
from nn2hdl.synth.netlist import Bits, Cell, Netlist, is_constant

_LUTS_PER_CCU2C = 2


def weight_ecp5(cell_type: str, pin: str) -> int:
    """LUT levels through a cell: a CCU2C holds LUTs of its own, which its carry input passes by."""
    return int(cell_type == "LUT4" or (cell_type == "CCU2C" and pin != "CIN"))


def weight_ice40(cell_type: str, pin: str) -> int:
    """LUT levels through a cell."""
    return int(cell_type == "SB_LUT4")


def count_ecp5(netlist: Netlist) -> Count:
    """LUT4 sites: every LUT4, and two for every CCU2C; the multiplexers PFUMX and L6MUX21 are free.

    Raises:
        ToolError: the cells form a loop.
    """
    types = Counter(cell.type for cell in netlist.cells)
    luts = types["LUT4"] + types["INV"] + _LUTS_PER_CCU2C * types["CCU2C"]
    return Count(
        lut_sites=luts,
        luts=luts,
        packed=luts,
        carry4=types["CCU2C"],
        dsp=types["MULT18X18D"] + types["ALU54B"],
        levels=max(netlist.output_levels(weight_ecp5), default=0),
    )


def count_ice40(netlist: Netlist) -> Count:
    """Logic cells: every SB_LUT4, and what carries take beyond them.

    route: carries that no LUT's inputs let into the same cell (a logic cell's carry reads the LUT's I1 and I2, and its
    carry input reaches the LUT's I3), and carry inputs that come from the fabric. taps: carries whose output goes
    anywhere else than to the next position, the carry there and the I3 of one LUT: a LUT lets them out.

    Raises:
        ToolError: the cells form a loop.
    """
    luts = [cell for cell in netlist.cells if cell.type == "SB_LUT4"]
    carries = [cell for cell in netlist.cells if cell.type == "SB_CARRY"]
    alone = _pins(carries, "I0", "I1", "CI") - _pins(luts, "I1", "I2", "I3")
    chained = {bit for carry in carries for bit in carry.outputs.get("CO", ())}
    entered = {bit for carry in carries for bit in carry.inputs.get("CI", ()) if not is_constant(bit)} - chained
    route, taps = alone.total() + len(entered), len(chained & _leaving(netlist))
    return Count(
        lut_sites=len(luts) + route + taps,
        luts=len(luts),
        packed=len(luts),
        route=route,
        taps=taps,
        carry4=len(carries),
        dsp=sum(cell.type == "SB_MAC16" for cell in netlist.cells),
        levels=max(netlist.output_levels(weight_ice40), default=0),
    )


def _pins(cells: list[Cell], *names: str) -> Counter[tuple[Bits, ...]]:
    return Counter(tuple(cell.inputs.get(name, (0,)) for name in names) for cell in cells)


def _leaving(netlist: Netlist) -> set[int]:
    """Nets with more readers than a carry's next position has: one CI and one I3."""
    readers = Counter((bit, "port") for bit in netlist.output_bits)
    for cell in netlist.cells:
        near = {"SB_CARRY": "CI", "SB_LUT4": "I3"}.get(cell.type)
        readers.update((bit, pin if pin == near else "far") for pin, bits in cell.inputs.items() for bit in bits)
    return {bit for (bit, pin), times in readers.items() if pin in ("port", "far") or times > 1}
