"""What yosys makes of two-operand sums, predicted without it: sites, carry cells and levels of every adder.

A chain adds n positions: from the lowest bit of the shifted operand to the top of the result, for what lies below
passes as wires; `(b << shift) - a` runs from bit 0. What a position costs is the family's (nn2hdl.target.AdderModel).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from nn2hdl.mapping.cost import Cost
from nn2hdl.sums import SumGraph, value_ranges
from nn2hdl.target import AdderModel
from nn2hdl.wires import Wire, Wires, wires_of


@dataclass(frozen=True)
class Sum:
    """y = sign_a * a + sign_b * (b << shift) + constant, of `bits` bits; b is None where a (then shifted) is alone."""

    a: Wire
    sign_a: int
    b: Wire | None
    sign_b: int
    shift: int
    constant: int
    bits: int

    @property
    def complement(self) -> bool:
        """Whether it is built as the complement of an addition."""
        return self.sign_a < 0 and (self.b is None or self.sign_b < 0)

    @property
    def is_inverter(self) -> bool:
        """Whether it is the complement of a alone."""
        return self.b is None and self.sign_a < 0 and self.shift == 0 and self.constant == -1

    @property
    def known_sign(self) -> bool:
        """Whether yosys sees that the highest bit is constant: the complement of an unsigned sum is negative."""
        if not self.complement or self.b is None or self.a.signed or self.b.signed:
            return False
        return self.bits > max(self.a.bits, self.b.bits + self.shift) + 1

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


def predict_adders(graph: SumGraph, model: AdderModel, *, wires: Wires | None = None) -> Cost:
    """Cost of a graph whose nodes have at most two operands, each a module of its own, on a family.

    `wires` are the graph's inputs as they come; None for the narrowest. Differences count as such: a graph for ice40 is
    to be rid of them first (`sums.complement_operands`) where its circuit is.
    """
    wires = _all_wires(graph, wires)
    arrivals = [[0] * wire.bits for wire in wires[: graph.inputs]]
    sites, carries = 0.0, 0
    for node, found in enumerate(_sums(graph, wires)):
        if found is None:
            arrivals.append(_wired(graph, node, wires, arrivals))
            continue
        sites += model.sites(found)
        carries += model.carries(found)
        operands = [arrivals[term.value] for term in graph.terms(node)]
        arrivals.append(_arrival(found, operands, model)[: found.bits])
    levels = max((max(arrivals[graph.inputs + node], default=0) for node in graph.outputs.tolist()), default=0)
    return Cost(math.ceil(sites), carries, levels, exact=False)


def node_sums(graph: SumGraph, wires: Wires | None = None) -> Iterator[Sum | None]:
    """Every node as a sum, None where it is only wires; wires: as for `predict_adders`."""
    return _sums(graph, _all_wires(graph, wires))


def _sums(graph: SumGraph, wires: Wires) -> Iterator[Sum | None]:
    return (_node_sum(graph, node, wires) for node in range(graph.nodes))


def _all_wires(graph: SumGraph, inputs: Wires | None) -> Wires:
    """Wires of inputs and nodes."""
    low, high = value_ranges(graph)
    inner = wires_of(low[graph.inputs :].tolist(), high[graph.inputs :].tolist())
    return (*(inputs or wires_of(graph.low, graph.high)), *inner)


def _node_sum(graph: SumGraph, node: int, wires: Wires) -> Sum | None:
    """A node as a sum, None where it is wires."""
    terms, constant = graph.terms(node), int(graph.constants[node])
    y = wires[graph.inputs + node]
    if not terms or (len(terms) == 1 and terms[0].sign > 0 and not constant):
        return None
    first, second = terms[0], terms[-1]
    if len(terms) == 1:
        return Sum(wires[first.value], first.sign, None, 1, first.shift, constant, y.bits)
    return Sum(wires[first.value], first.sign, wires[second.value], second.sign, second.shift, constant, y.bits)


def _arrival(s: Sum, operands: list[list[int]], model: AdderModel) -> list[int]:
    """Level of every bit of the result; carries are free, so a bit is as late as the latest bit at or below it."""
    a, b = _reach(s.a, operands[0], s.shift if s.b is None else 0, s.bits), [-1] * s.bits
    if s.b is not None:
        b = _reach(s.b, operands[1], s.shift, s.bits)
    if s.is_inverter:
        return [level + 1 for level in operands[0]] + [0] * (s.bits - s.a.bits)
    if not s.positions:
        return [max(pair) for pair in zip(a, b, strict=True)]
    extra = [int(model.plain_operands and s.sign_a != s.sign_b and sign < 0) for sign in (s.sign_a, s.sign_b)]
    found = [max(level, 0) + s.complement for level in a[: s.start]]
    latest = 0
    for first, second in zip(a[s.start :], b[s.start :], strict=True):
        alone = min(first, second) < 0 and s.sign_a == s.sign_b
        here = [level + more for level, more in zip((first, second), extra, strict=True) if level >= 0]
        if model.tables_feed_chain:
            table = 0 if alone else 1  # a bit that enters the chain by itself passes no LUT
            latest = max(latest, max(here, default=0) + table)
            found.append(latest)
        else:
            latest = max([latest, *here])
            carry_out = model.plain_operands and not here and not s.complement
            found.append(latest + (not carry_out))
    return [*found[:-1], 0] if s.known_sign else found


def _reach(operand: Wire, arrivals: list[int], shift: int, bits: int) -> list[int]:
    """Levels of an operand's bits where a result has them, its sign repeated, -1 where it has none."""
    above = arrivals[-1] if operand.signed else -1
    return ([-1] * shift + arrivals + [above] * bits)[:bits]


def _wired(graph: SumGraph, node: int, wires: Wires, arrivals: list[list[int]]) -> list[int]:
    bits = wires[graph.inputs + node].bits
    for value, shift, _ in graph.terms(node):
        return [max(level, 0) for level in _reach(wires[value], arrivals[value], shift, bits)]
    return [0] * bits
