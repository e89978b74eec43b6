"""What a circuit will cost, from the mapper's own figures: no yosys.

Cells that are mapped to a Xilinx family are netlists of LUT sites already, so their sites and levels are what yosys
will count. What is left to yosys (plain + and -, comparisons) has no figure here.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from nn2hdl import hdl, synth
from nn2hdl.hdl import Cell, HeapEngine, TableEngine
from nn2hdl.hdl.targets.selections import MappedArgMax, MappedMaxClamp
from nn2hdl.mapping import Netlist
from nn2hdl.target import Target

PREDICTED = "predicted"


def predict_circuit(circuit: hdl.Circuit, target: Target) -> synth.SynthReport | None:
    """Counts of layers, working cells, what names the class, and the whole; None where a cell cannot be predicted.

    Levels of the whole are the sum of the layers', as synth composes them too: an upper bound.
    """
    counts: dict[str, synth.Count] = {}
    total = synth.Count()
    for layer in circuit.layers:
        own = synth.Count()
        for cell, times in layer.work:
            count = _predicted(cell)
            if count is None:
                return None
            counts[circuit.name(cell)] = count
            own += count * times
        if layer.cell is not None:
            counts[circuit.name(layer.cell)] = own
        total = synth.Count(**{**vars(total + own), "levels": total.levels + own.levels})
    if circuit.core.chooser:
        count = _predicted(circuit.core.chooser)
        if count is None:
            return None
        counts[circuit.name(circuit.core.chooser)] = count
        total = synth.Count(**{**vars(total + count), "levels": total.levels + count.levels})
    counts[circuit.core.name] = total
    return _report(circuit, target.name, counts)


def _predicted(cell: Cell) -> synth.Count | None:
    if isinstance(cell, HeapEngine):
        clamps = Counter(clamp for clamp in cell.column_clamps() if clamp)
        behind = sum((_of_netlist(clamp.netlist) * times for clamp, times in clamps.items()), synth.Count())
        own = _of_netlist(cell.netlist)
        return synth.Count(**{**vars(own + behind), "levels": own.levels + behind.levels})
    if isinstance(cell, TableEngine | MappedMaxClamp | MappedArgMax):
        return _of_netlist(cell.netlist)
    return None


def _of_netlist(netlist: Netlist) -> synth.Count:
    sites = netlist.sites
    return synth.Count(lut_sites=sites, luts=sites, packed=sites, carry4=netlist.carry4, levels=netlist.levels)


def _report(circuit: hdl.Circuit, target: str, counts: Mapping[str, synth.Count]) -> synth.SynthReport:
    uses: Counter[str] = Counter({circuit.core.name: 1})
    for layer in circuit.layers:
        uses.update({circuit.name(cell): times for cell, times in layer.work})
        if layer.cell is not None and circuit.name(layer.cell) not in uses:
            uses[circuit.name(layer.cell)] = 1
    if circuit.core.chooser:
        uses[circuit.name(circuit.core.chooser)] = 1
    modules = {
        name: synth.ModuleCount(name, count, PREDICTED, 0, uses[name], 0.0, False) for name, count in counts.items()
    }
    return synth.SynthReport(circuit.core.name, target, modules, counts[circuit.core.name], {}, "")
