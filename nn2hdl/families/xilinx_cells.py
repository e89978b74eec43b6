"""Counts LUT6 sites of a netlist of Xilinx 7-series or UltraScale+ cells.

luts      LUT1..LUT6, LUT6_2 and INV cells
packed    luts less the pairs that share a site; a LUT on a carry chain's S pin has its second output spoken for
route     S pins that no LUT drives, and constant ones that let a carry out: each takes a site
taps      carry positions of which O and CO both leave the chain, or where a LUT6_2's O5 goes elsewhere as well:
          a position has one way out besides O6, so the second value takes another site
"""

from __future__ import annotations

from nn2hdl.synth.count import Count
from nn2hdl.synth.netlist import Bits, Cell, Netlist, is_constant
from nn2hdl.synth.packing import pairs

_SMALL = frozenset({"LUT1", "LUT2", "LUT3", "LUT4", "LUT5", "INV"})
_LUTS = _SMALL | {"LUT6", "LUT6_2"}
_CARRIES = {"CARRY4": 1, "CARRY8": 2}
CELLS = frozenset({"LUT6_2", *_CARRIES})  # those that mapping leaves as they are; it merges and splits small LUTs
_CHAIN_PINS = ("DI", "CI", "CYINIT")  # reached without leaving the slice


def weight(cell_type: str, pin: str) -> int:
    """LUT levels through a cell: 1 for a LUT, 0 for carries and wide multiplexers."""
    return int(cell_type in _LUTS)


def count(netlist: Netlist) -> Count:
    """LUT sites, carries, DSPs and levels of a flat netlist.

    Raises:
        ToolError: the cells form a loop.
    """
    luts = sum(cell.type in _LUTS for cell in netlist.cells)
    carries = [cell for cell in netlist.cells if cell.type in _CARRIES]
    packed = luts - pairs(_small_functions(netlist, carries))
    loads = _fabric_loads(netlist)
    route = sum(_routes(netlist, cell, loads) for cell in carries)
    taps = sum(_taps(netlist, cell, loads) for cell in carries)
    return Count(
        lut_sites=packed + route + taps,
        luts=luts,
        packed=packed,
        route=route,
        taps=taps,
        carry4=sum(_CARRIES[cell.type] for cell in carries),
        dsp=sum(cell.type.startswith("DSP") for cell in netlist.cells),
        levels=max(netlist.output_levels(weight), default=0),
    )


def _small_functions(netlist: Netlist, carries: list[Cell]) -> list[frozenset[int]]:
    selects = {bit for cell in carries for bit in cell.inputs.get("S", ())}
    return [
        frozenset(bit for bits in cell.inputs.values() for bit in bits if not is_constant(bit))
        for cell in netlist.cells
        if cell.type in _SMALL and cell.outputs["O"][0] not in selects
    ]


def _fabric_loads(netlist: Netlist) -> set[int]:
    """Nets that something outside the carry chain's own pins reads: logic, an output port, an S pin."""
    loads = set(netlist.output_bits)
    for cell in netlist.cells:
        for pin, bits in cell.inputs.items():
            if not (cell.type in _CARRIES and pin in _CHAIN_PINS):
                loads.update(bits)
    return {bit for bit in loads if not is_constant(bit)}


def _loaded(pins: Bits, position: int, loads: set[int]) -> bool:
    return position < len(pins) and pins[position] in loads


def _lut_of_select(netlist: Netlist, select: int) -> Cell | None:
    """The LUT whose main output drives an S pin, if there is one: then the two share a site."""
    cell, pin = netlist.drivers.get(select, (None, ""))
    return cell if cell is not None and cell.type in _LUTS and pin != "O5" else None


def _routes(netlist: Netlist, carry: Cell, loads: set[int]) -> int:
    routes = 0
    for position, select in enumerate(carry.inputs.get("S", ())):
        if is_constant(select):
            routes += _loaded(carry.outputs.get("O", ()), position, loads)
        else:
            routes += _lut_of_select(netlist, select) is None
    return routes


def _taps(netlist: Netlist, carry: Cell, loads: set[int]) -> int:
    taps = 0
    for position, select in enumerate(carry.inputs.get("S", ())):
        sum_used = _loaded(carry.outputs.get("O", ()), position, loads)
        carry_used = _loaded(carry.outputs.get("CO", ()), position, loads)
        taps += sum_used and carry_used
        lut = None if is_constant(select) else _lut_of_select(netlist, select)
        if lut is not None and lut.type == "LUT6_2" and (sum_used or carry_used):
            taps += _loaded(lut.outputs.get("O5", ()), 0, loads)
    return taps
