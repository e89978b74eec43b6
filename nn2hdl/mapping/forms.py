"""What a unit of a circuit is mapped to, and who maps it."""

from __future__ import annotations

from dataclasses import dataclass

from nn2hdl.mapping.adders import node_sums
from nn2hdl.mapping.lookups import map_half_even, map_tables
from nn2hdl.mapping.matrices import Dial, MappedMatrix, map_matrix
from nn2hdl.mapping.netlist import Netlist
from nn2hdl.mapping.selections import map_argmax, map_maximum
from nn2hdl.mapping.units import ArgMax, MatrixUnit, MaxClamp, RoundEven, Unit
from nn2hdl.sums import (
    ADDER,
    Cmvm,
    SumGraph,
    complement_operands,
    lower_binary,
    lower_digits,
    lower_products,
    share_matrix,
    verify,
)
from nn2hdl.target import Target


@dataclass(frozen=True, eq=False)
class AdderForm:
    """Two-operand sums, proved equal to the matrix. `products`: multiples of an input are products with `*`;
    `complements`: no plain operand is subtracted, since the family's carry chains invert none."""

    sums: SumGraph
    products: bool = False
    complements: bool = False

    @property
    def adders(self) -> int:
        """Two-input adders."""
        sums = self.sums
        adding = [node for node, found in enumerate(node_sums(sums)) if found]
        return len(adding) - sum(self.is_product(node) for node in adding)

    def is_product(self, node: int) -> bool:
        """Whether a node is a product of an input and a constant."""
        values = [term.value for term in self.sums.terms(node)]
        return self.products and len(values) > 1 and len(set(values)) == 1


Form = MappedMatrix | AdderForm | Netlist


def map_adders(problem: Cmvm, target: Target, *, star: bool = False, shared: bool = True) -> AdderForm:
    """The two-operand sums of a problem without its clamp, for a target's carry chains.

    star: products of an input and a constant are left to the synthesis tool. Where not `shared`, each output is a tree
    of its own over the digits of its weights: a form to compare with.
    """
    if star:
        graph = lower_binary(lower_products(problem), keep_products=True)
    elif shared:
        graph = lower_binary(share_matrix(problem, price=ADDER))
    else:
        graph = lower_binary(lower_digits(problem), reuse=False)
    complements = target.adders is not None and target.adders.plain_operands and not star
    if complements:
        graph = complement_operands(graph)
    verify(graph, problem)
    return AdderForm(graph, star, complements)


def map_problem(unit: MatrixUnit, target: Target, dial: Dial, *, star: bool = False) -> MappedMatrix | AdderForm:
    """A matrix that does not fit tables: as heaps where the target maps them, else as two-operand sums."""
    if target.carry_width is None:
        return map_adders(unit.problem, target, star=star)
    return map_matrix(unit.problem, dial=dial, carry=target.carry_width, where=unit.label)


def small_form(unit: Unit, target: Target) -> Netlist | None:
    """What takes no time to map; None where the unit is left to the synthesis tool."""
    match unit:
        case MatrixUnit(in_tables=True):
            return map_tables(unit.problem)
        case MaxClamp() if target.maps_heaps:
            return map_maximum(unit.count, unit.a.bits, unit.a.signed, unit.low, unit.high)
        case RoundEven() if target.maps_heaps:
            return map_half_even(unit)
        case ArgMax() if target.maps_heaps:
            return map_argmax(unit.count, unit.a.bits, unit.a.signed)
    return None
