"""What mapped units cost, without a synthesis tool.

What is mapped to a Xilinx family is a netlist of LUT sites already, so its sites and levels are what yosys will count:
exact. What is left to yosys (plain + and -, comparisons, lookup tables) is estimated.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from nn2hdl.mapping.adders import node_sums, predict_adders
from nn2hdl.mapping.cost import Cost
from nn2hdl.mapping.estimation import gate_cost, lookup_cost, selection_cost
from nn2hdl.mapping.forms import AdderForm, Form
from nn2hdl.mapping.matrices import MappedMatrix
from nn2hdl.mapping.netlist import Netlist
from nn2hdl.mapping.units import ArgMax, Lookup, MatrixUnit, MaxClamp, RoundEven, Unit
from nn2hdl.target import Target


def cost_of(unit: Unit, forms: Mapping[str, Form], target: Target) -> Cost:
    """The cost of a working unit, the clamps behind a matrix included; forms: what units are mapped to, by name."""
    match unit, forms.get(unit.name):
        case MatrixUnit(), MappedMatrix() as form:
            return _of_netlist(form.netlist).then(clamps_cost(unit, forms, target))
        case _, Netlist() as form:
            return _of_netlist(form)
        case MatrixUnit(), AdderForm() as form:
            return _of_adders(unit, form, target).then(clamps_cost(unit, forms, target))
    return _left_to_synthesis(unit, target.lut_inputs)


def clamps_cost(unit: MatrixUnit, forms: Mapping[str, Form], target: Target) -> Cost:
    """The clamps behind the columns of a matrix, side by side."""
    clamps = Counter(clamp for clamp in unit.clamps if clamp)
    return sum((cost_of(clamp, forms, target) * times for clamp, times in clamps.items()), Cost())


def _left_to_synthesis(unit: Unit, lut_inputs: int) -> Cost:
    bits = unit.outputs["y"][0].bits
    match unit:
        case MaxClamp():
            sites, levels = selection_cost(unit.count, unit.a.bits, bits, lut_inputs)
        case ArgMax():
            sites, levels = selection_cost(unit.count, unit.a.bits, unit.a.bits + bits, lut_inputs)
        case RoundEven():  # one bit is a function of those up to the shift, the others are wires
            sites, levels = gate_cost(unit.shift + 1, lut_inputs)
        case Lookup():
            sites, levels = lookup_cost(unit.codes(), bits, lut_inputs)
        case _:
            raise TypeError(f"{unit.name} is not mapped")
    return Cost(sites, 0, levels, exact=False)


def _of_netlist(netlist: Netlist) -> Cost:
    return Cost(netlist.sites, netlist.carry4, netlist.levels)


def _of_adders(unit: MatrixUnit, form: AdderForm, target: Target) -> Cost:
    wires = unit.problem.wires
    if target.adders is None:  # nothing is known of the family: a site a bit of every adder
        return Cost(sum(found.bits for found in node_sums(form.sums, wires) if found), exact=False)
    return predict_adders(form.sums, target.adders, wires=wires)
