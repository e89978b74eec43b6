"""Sums without subtraction, for carry chains that cannot invert an operand (iCE40).

There `a - b` takes a table per bit of b to invert it, besides those of the chain. But a chain yields the complement
-1 - y of its sum as easily as y, and with an operand complemented a difference is an addition, with a carry in or with
a complemented result. So every adder is free to read its first operand plain or complemented, which settles the second;
inverters are left only where the readers of one value do not agree. Who reads what is found by simulated annealing.

Example: 5 - 3. The complement of 5 is -6; the chain adds -6 + 3 = -3 and yields the complement of that, 2.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.compiled import njit
from nn2hdl.fixedpoint import IntArray, range_bits
from nn2hdl.sums.analyze import value_ranges
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term

SWEEPS, HOT, COLD = 60, 6.0, 0.2  # of the annealing; temperatures in inverters
PLAIN, COMPLEMENT = 0, 1


def complement_operands(graph: SumGraph) -> SumGraph:
    """The same outputs of a two-operand graph, with nodes of these forms alone, constants c aside:

    c + a + (b << k), -c - a - (b << k), c + (a << k), c - (a << k). The negative ones are complements of positive
    ones, which tables yield at no cost: -c - x is the complement of c - 1 + x. Nodes of two terms have a carry in (1
    or 1 << k), no constant, or the ones (1 << k) - 1 below b.
    """
    return _Rewriting(graph).run()


@dataclass(frozen=True)
class _Adder:
    """A node that adds: `flipped` says that b is read in the other polarity than a; b is -1 with one operand.

    `kept`: bits below b that pass from a; they cost an inverter each where the result is wanted in the polarity in
    which a is not read.
    """

    a: int
    b: int
    flipped: bool
    kept: int


class _Rewriting:
    def __init__(self, graph: SumGraph):
        self.graph = graph
        low, high = value_ranges(graph)
        self.bits = [range_bits(a, b)[0] for a, b in zip(low.tolist(), high.tolist(), strict=True)]
        self.terms = [_ordered(graph.terms(node)) for node in range(graph.nodes)]
        self.adders = [self._adder(node) for node in range(graph.nodes)]
        self.builder = SumBuilder(graph.low, graph.high)
        # (value, polarity) -> value of the new graph
        self.made = {(value, PLAIN): value for value in range(graph.inputs)}

    def _adder(self, node: int) -> _Adder | None:
        terms, constant = self.terms[node], int(self.graph.constants[node])
        if not terms or (len(terms) == 1 and terms[0].sign > 0 and not constant):
            return None  # wires
        if len(terms) == 1:
            return _Adder(terms[0].value, -1, False, 0)
        first, second = terms
        kept = min(second.shift, self.bits[first.value]) if first.sign > 0 else 0
        return _Adder(first.value, second.value, first.sign != second.sign, kept)

    def run(self) -> SumGraph:
        reads = self._chosen()
        wanted = self._wanted(reads)
        for value in range(self.graph.inputs):
            if COMPLEMENT in wanted[value]:
                self._invert(value, PLAIN)
        for node, adder in enumerate(self.adders):
            value = self.graph.inputs + node
            if adder is None:
                terms = [term._replace(value=self.made[term.value, PLAIN]) for term in self.terms[node]]
                self.made[value, PLAIN] = self.builder.add(terms, int(self.graph.constants[node]))
                if COMPLEMENT in wanted[value]:
                    self._invert(value, PLAIN)
            elif wanted[value]:
                self._add(node, adder, int(reads[node]), wanted[value])
        outputs = self.graph.outputs + self.graph.inputs
        return self.builder.build([self.made[value, PLAIN] for value in outputs.tolist()])

    def _chosen(self) -> IntArray:
        """The polarity in which each node reads its first operand, int64 [nodes]."""
        size = self.graph.inputs + self.graph.nodes
        shape = np.array(
            [(a.a, a.b, a.flipped, a.kept) if a else (-1, -1, 0, 0) for a in self.adders], dtype=np.int64
        ).reshape(-1, 4)
        counts = np.zeros((size, 2), dtype=np.int64)
        for value in self._read_plain():
            counts[value, PLAIN] += 1
        for adder in filter(None, self.adders):
            counts[adder.a, PLAIN] += 1
            if adder.b >= 0:
                counts[adder.b, int(adder.flipped)] += 1
        reads = np.zeros(self.graph.nodes, dtype=np.int64)
        _anneal(shape, counts, np.array(self.bits), self.graph.inputs, reads, SWEEPS, HOT, COLD)
        return reads

    def _read_plain(self) -> list[int]:
        """Values that are outputs or wires to them."""
        wires = [term.value for node, a in enumerate(self.adders) if a is None for term in self.terms[node]]
        return [*wires, *(self.graph.outputs + self.graph.inputs).tolist()]

    def _wanted(self, reads: IntArray) -> list[set[int]]:
        """The polarities in which each value is read."""
        wanted: list[set[int]] = [set() for _ in range(self.graph.inputs + self.graph.nodes)]
        for value in self._read_plain():
            wanted[value].add(PLAIN)
        for adder, polarity in zip(self.adders, reads.tolist(), strict=True):
            if adder is not None:
                wanted[adder.a].add(polarity)
                if adder.b >= 0:
                    wanted[adder.b].add(polarity ^ adder.flipped)
        return wanted

    def _invert(self, value: int, polarity: int) -> None:
        self.made[value, 1 - polarity] = self.builder.add([Term(self.made[value, polarity], 0, -1)], -1)

    def _add(self, node: int, adder: _Adder, polarity: int, wanted: set[int]) -> None:
        """Builds a node from its operands in these polarities, and an inverter where both polarities are wanted."""
        terms, constant, native = self._sum(node, adder, polarity)
        value = self.graph.inputs + node
        stored = native if native in wanted else 1 - native
        if stored != native:
            terms, constant = [term._replace(sign=-1) for term in terms], -1 - constant
        self.made[value, stored] = self.builder.add(terms, constant)
        if len(wanted) > 1:
            self._invert(value, stored)

    def _sum(self, node: int, adder: _Adder, polarity: int) -> tuple[list[Term], int, int]:
        """Positive terms and constant of a sum, and whether it is the node or its complement."""
        first, *others = self.terms[node]
        terms = [Term(self.made[adder.a, polarity], first.shift, 1)]
        if not others:
            negative = (polarity == PLAIN) == (first.sign < 0)
            constant = int(self.graph.constants[node])
            ones = polarity << first.shift
            return terms, (-1 - constant if negative else constant) + ones, int(negative)
        shift, second = others[0].shift, polarity ^ adder.flipped
        terms.append(Term(self.made[adder.b, second], shift, 1))
        if first.sign > 0:
            return terms, second << shift, polarity
        return (terms, 1, PLAIN) if polarity == COMPLEMENT else (terms, (1 << shift) - 1, COMPLEMENT)


def _ordered(terms: list[Term]) -> list[Term]:
    """A difference of equal shifts with its positive term first."""
    if len(terms) == 2 and terms[0].sign < 0 and terms[0].shift == terms[1].shift:
        return terms[::-1]
    return terms


@njit
def _anneal(
    shape: IntArray,
    counts: IntArray,
    bits: IntArray,
    inputs: int,
    reads: IntArray,
    sweeps: int,
    hot: float,
    cold: float,
) -> None:
    """Flips `reads`, keeping `counts` (readers by value and polarity), until few inverters are left."""
    np.random.seed(1)
    for sweep in range(sweeps + 1):
        heat = hot * (cold / hot) ** (sweep / sweeps) if sweep < sweeps else 1e-9
        for node in range(len(reads)):
            if shape[node, 0] < 0:
                continue
            before = _around(shape, counts, bits, inputs, reads, node)
            _flip(shape, counts, reads, node)
            rise = _around(shape, counts, bits, inputs, reads, node) - before
            if rise > 0 and np.random.random() >= np.exp(-rise / heat):
                _flip(shape, counts, reads, node)


@njit
def _flip(shape: IntArray, counts: IntArray, reads: IntArray, node: int) -> None:
    polarity = reads[node]
    for operand in range(2):
        value = shape[node, operand]
        if value >= 0:
            read = polarity ^ (shape[node, 2] * operand)
            counts[value, read] -= 1
            counts[value, 1 - read] += 1
    reads[node] = 1 - polarity


@njit
def _around(shape: IntArray, counts: IntArray, bits: IntArray, inputs: int, reads: IntArray, node: int) -> int:
    """Inverters of the values whose cost a node's choice changes."""
    first, second = shape[node, 0], shape[node, 1]
    total = _inverters(shape, counts, bits, inputs, reads, first)
    if second >= 0 and second != first:
        total += _inverters(shape, counts, bits, inputs, reads, second)
    return total + _inverters(shape, counts, bits, inputs, reads, node + inputs)


@njit
def _inverters(shape: IntArray, counts: IntArray, bits: IntArray, inputs: int, reads: IntArray, value: int) -> int:
    """Inverters that a value takes for its readers."""
    plain, complement = counts[value, 0] > 0, counts[value, 1] > 0
    width: int = bits[value]
    if value < inputs or shape[value - inputs, 0] < 0:
        return width if complement else 0
    if plain and complement:
        return width
    if not plain and not complement:
        return 0
    kept: int = shape[value - inputs, 3]
    return kept if complement != (reads[value - inputs] == 1) else 0
