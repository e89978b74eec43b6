"""Counts LUT4 sites of netlists of Lattice ECP5 and iCE40 cells."""

from __future__ import annotations

from collections import Counter

from nn2hdl.synth.count import Count
from nn2hdl.synth.netlist import Netlist

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
    """Logic cells: every SB_LUT4, and every SB_CARRY that no LUT's inputs let into the same cell (``route``).

    A logic cell's carry reads the LUT's I1 and I2, and its carry input reaches the LUT's I3.

    Raises:
        ToolError: the cells form a loop.
    """
    tables = Counter(
        tuple(cell.inputs.get(pin, (0,)) for pin in ("I1", "I2", "I3"))
        for cell in netlist.cells
        if cell.type == "SB_LUT4"
    )
    carries = Counter(
        tuple(cell.inputs.get(pin, (0,)) for pin in ("I0", "I1", "CI"))
        for cell in netlist.cells
        if cell.type == "SB_CARRY"
    )
    luts, alone = tables.total(), (carries - tables).total()
    return Count(
        lut_sites=luts + alone,
        luts=luts,
        packed=luts,
        route=alone,
        carry4=carries.total(),
        dsp=sum(cell.type == "SB_MAC16" for cell in netlist.cells),
        levels=max(netlist.output_levels(weight_ice40), default=0),
    )
