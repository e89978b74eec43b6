"""What yosys makes of two-operand sums, predicted without it: sites, carry cells and levels of every adder.

A chain adds n positions: from the lowest bit of the shifted operand to the top of the result, for what lies below
passes as wires; `(b << shift) - a` runs from bit 0. The rules were read off mapped adders (synth/targets.py).

- ecp5: a CCU2C is two LUT4 sites and two positions, whichever operand is inverted; below five positions abc takes LUT4s.
- ice40: a LUT4 a position, the carry out among them; an inverted operand takes a LUT4 a bit, a complemented result none
  but for the bits that pass.
- xc7, xcup: a LUT6 site a position; operands that share a sign have the same table in the two highest.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from nn2hdl.fixedpoint import range_bits
from nn2hdl.mapping.sums import Ports
from nn2hdl.sums import SumGraph, value_ranges

LEAST_CHAIN = {"ecp5": 5}  # positions below which yosys builds no chain
CARRY_CELL = {"ecp5": 2, "ice40": 1, "xc7": 4, "xcup": 4}  # positions of a carry cell
_TABLE_INPUTS = 4


@dataclass(frozen=True)
class AdderCost:
    """LUT sites, carry cells (as `synth.Count` counts them) and LUT levels."""

    sites: int
    carries: int
    levels: int


@dataclass(frozen=True)
class Operand:
    """Bits of a number and whether it is two's complement."""

    bits: int
    signed: bool


@dataclass(frozen=True)
class Sum:
    """y = sign_a * a + sign_b * (b << shift) + constant, of `bits` bits; b is None where a (then shifted) is alone."""

    a: Operand
    sign_a: int
    b: Operand | None
    sign_b: int
    shift: int
    constant: int
    bits: int

    @property
    def complement(self) -> bool:
        """Whether it is built as the complement of an addition."""
        return self.sign_a < 0 and (self.b is None or self.sign_b < 0)

    @property
    def start(self) -> int:
        """The lowest position of the chain."""
        added = -1 - self.constant if self.complement else self.constant
        if self.b is None:
            zeros = (added & -added).bit_length() - 1 if added and self.sign_a > 0 else 0
            return min(max(self.shift, zeros), self.bits)
        reversed_ = self.sign_a < 0 < self.sign_b
        return 0 if reversed_ or added not in (0, 1 << self.shift) else min(self.shift, self.bits)

    @property
    def positions(self) -> int:
        """Length of the chain, 0 where the operands lie side by side."""
        free = self.b is not None and self.sign_a == self.sign_b == 1 and self.shift >= self.a.bits
        if free and not self.a.signed and not self.constant:
            return 0
        return self.bits - self.start


def predict_adders(graph: SumGraph, family: str, *, ports: Ports | None = None) -> AdderCost:
    """Cost of a graph whose nodes have at most two operands, each a module of its own, on ecp5, ice40, xc7 or xcup.

    `ports` are the graph's inputs as they come; None for the narrowest. Differences count as such: a graph for ice40 is
    to be rid of them first (`sums.complement_operands`) where its circuit is.
    """
    ports = ports or Ports.of_ranges(graph.low, graph.high)
    low, high = value_ranges(graph)
    ends = zip(low[graph.inputs :].tolist(), high[graph.inputs :].tolist(), strict=True)
    wires = [Operand(*port) for port in zip(ports.bits, ports.signed, strict=True)]
    wires += [Operand(*range_bits(a, b)) for a, b in ends]
    arrivals = [[0] * wire.bits for wire in wires[: graph.inputs]]
    sites = carries = 0
    for node in range(graph.nodes):
        y = wires[graph.inputs + node]
        found = _node_sum(graph, node, wires)
        if found is None:
            arrivals.append(_wired(graph, node, wires, arrivals))
            continue
        sites += _SITES[family](found)
        carries += _carries(found, family)
        operands = [arrivals[term.value] for term in graph.terms(node)]
        arrivals.append(_arrival(found, operands, family)[: y.bits])
    levels = max((max(arrivals[graph.inputs + node], default=0) for node in graph.outputs.tolist()), default=0)
    return AdderCost(sites, carries, levels)


def _node_sum(graph: SumGraph, node: int, wires: list[Operand]) -> Sum | None:
    """A node as a sum, None where it is wires."""
    terms, constant = graph.terms(node), int(graph.constants[node])
    y = wires[graph.inputs + node]
    if not terms or (len(terms) == 1 and terms[0].sign > 0 and not constant):
        return None
    first, second = terms[0], terms[-1]
    if len(terms) == 1:
        return Sum(wires[first.value], first.sign, None, 1, first.shift, constant, y.bits)
    return Sum(wires[first.value], first.sign, wires[second.value], second.sign, second.shift, constant, y.bits)
