"""What a circuit will cost, without yosys, in the form of what yosys counts.

What is mapped is *predicted*: yosys will count the same. What is left to yosys is *estimated*, and marked as such.
"""

from __future__ import annotations

from collections import Counter

from nn2hdl import synth
from nn2hdl.mapping import Cost, MappedNetwork
from nn2hdl.target import Target

PREDICTED, ESTIMATED = "predicted", "estimated"


def predict_counts(mapped: MappedNetwork, target: Target) -> synth.SynthReport:
    """Counts of layers, working units, what names the class, and the whole; each one's method says how good it is."""
    price, uses = mapped.price(target), Counter({mapped.core.name: 1})
    for layer in mapped.layers:
        uses.update({unit.name: times for unit, times in layer.work})
        if layer.unit is not None and layer.unit.name not in uses:
            uses[layer.unit.name] = 1
    if mapped.core.chooser:
        uses[mapped.core.chooser.name] = 1
    modules = {}
    for own, cost in price.modules.items():
        name, method = mapped.names.written(own), PREDICTED if cost.exact else ESTIMATED
        modules[name] = synth.ModuleCount(name, _count(cost), method, 0, uses[own], 0.0, False)
    return synth.SynthReport(mapped.core.name, target.name, modules, _count(price.total), {}, "")


def _count(cost: Cost) -> synth.Count:
    sites = int(cost.sites)  # whole: only the search's fast estimate has fractions
    return synth.Count(sites, sites, sites, carry4=cost.carries, levels=cost.levels)
