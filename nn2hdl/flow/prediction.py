"""What a circuit will cost, without yosys.

Cells that are mapped to a Xilinx family are netlists of LUT sites already, so their sites and levels are what yosys
will count: they are *predicted*. What is left to yosys (plain + and -, comparisons, lookup tables) is *estimated*, and
marked as such.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from nn2hdl import hdl, synth
from nn2hdl.flow.estimation import lookup_cost, selection_cost
from nn2hdl.hdl import AdderEngine, Cell, HeapEngine, TableEngine
from nn2hdl.hdl.selectors import ArgMax, Lookup, MaxClamp
from nn2hdl.hdl.targets.selections import MappedArgMax, MappedMaxClamp
from nn2hdl.mapping import Netlist, predict_adders
from nn2hdl.target import Target

PREDICTED, ESTIMATED = "predicted", "estimated"


@dataclass(frozen=True)
class _Cost:
    """A count, and whether yosys will count the same."""

    count: synth.Count
    exact: bool

    def behind(self, other: _Cost) -> _Cost:
        """Both cells, this one behind the other: sites add up, and levels do."""
        levels = self.count.levels + other.count.levels
        return _Cost(synth.Count(**{**vars(self.count + other.count), "levels": levels}), self.exact and other.exact)

    def times(self, number: int) -> _Cost:
        return _Cost(self.count * number, self.exact)

    def beside(self, other: _Cost) -> _Cost:
        return _Cost(self.count + other.count, self.exact and other.exact)


_NOTHING = _Cost(synth.Count(), True)


def predict_circuit(circuit: hdl.Circuit, target: Target) -> synth.SynthReport:
    """Counts of layers, working cells, what names the class, and the whole; how good they are says each one's method.

    Levels of the whole are the sum of the layers', as synth composes them too: an upper bound.
    """
    costs: dict[str, _Cost] = {}
    total = _NOTHING
    for layer in circuit.layers:
        own = _NOTHING
        for cell, times in layer.work:
            costs[circuit.name(cell)] = found = _cost(cell, target)
            own = own.beside(found.times(times))
        if layer.cell is not None:
            costs[circuit.name(layer.cell)] = own
        total = total.behind(own)
    if circuit.core.chooser:
        costs[circuit.name(circuit.core.chooser)] = found = _cost(circuit.core.chooser, target)
        total = total.behind(found)
    costs[circuit.core.name] = total
    return _report(circuit, target.name, costs)


def is_exact(report: synth.SynthReport) -> bool:
    """Whether yosys will count the same."""
    return report.modules[report.top].method == PREDICTED


def _cost(cell: Cell, target: Target) -> _Cost:
    match cell:
        case HeapEngine():
            return _Cost(_of_netlist(cell.netlist), True).behind(_clamps(cell.column_clamps(), target))
        case TableEngine() | MappedMaxClamp() | MappedArgMax():
            return _Cost(_of_netlist(cell.netlist), True)
        case AdderEngine():
            return _Cost(_of_adders(cell, target), False).behind(_clamps(cell.column_clamps(), target))
        case MaxClamp():
            return _Cost(_sized(selection_cost(cell.count, cell.a.bits, cell.y.bits, target.lut_inputs)), False)
        case ArgMax():
            (index,) = cell.outputs["y"]
            found = selection_cost(cell.count, cell.a.bits, cell.a.bits + index.bits, target.lut_inputs)
            return _Cost(_sized(found), False)
        case Lookup():
            (wire,) = cell.outputs["y"]
            codes = cell.codes()
            return _Cost(_sized(lookup_cost(codes, wire.bits, target.lut_inputs)), False)
    raise TypeError(f"no cost for {type(cell).__name__}")


def _clamps(clamps: list[MaxClamp | None], target: Target) -> _Cost:
    """Clamps behind the columns of an engine, side by side."""
    found = _NOTHING
    for clamp, times in Counter(clamp for clamp in clamps if clamp).items():
        found = found.beside(_cost(clamp, target).times(times))
    return found


def _of_adders(cell: AdderEngine, target: Target) -> synth.Count:
    if target.adders is None:  # nothing is known of the family: a site a bit of every adder
        sites = sum(child.outputs["y"][0].bits for child in cell.children)
        return synth.Count(lut_sites=sites, luts=sites, packed=sites)
    found = predict_adders(cell.sums, target.adders, wires=cell.problem.wires)
    return synth.Count(found.sites, found.sites, found.sites, carry4=found.carries, levels=found.levels)


def _sized(found: tuple[int, int]) -> synth.Count:
    sites, levels = found
    return synth.Count(lut_sites=sites, luts=sites, packed=sites, levels=levels)


def _of_netlist(netlist: Netlist) -> synth.Count:
    sites = netlist.sites
    return synth.Count(lut_sites=sites, luts=sites, packed=sites, carry4=netlist.carry4, levels=netlist.levels)


def _report(circuit: hdl.Circuit, target: str, costs: Mapping[str, _Cost]) -> synth.SynthReport:
    uses: Counter[str] = Counter({circuit.core.name: 1})
    for layer in circuit.layers:
        uses.update({circuit.name(cell): times for cell, times in layer.work})
        if layer.cell is not None and circuit.name(layer.cell) not in uses:
            uses[circuit.name(layer.cell)] = 1
    if circuit.core.chooser:
        uses[circuit.name(circuit.core.chooser)] = 1
    modules = {
        name: synth.ModuleCount(name, c.count, PREDICTED if c.exact else ESTIMATED, 0, uses[name], 0.0, False)
        for name, c in costs.items()
    }
    return synth.SynthReport(circuit.core.name, target, modules, costs[circuit.core.name].count, {}, "")
