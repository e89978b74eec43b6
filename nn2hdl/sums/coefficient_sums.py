"""Sums with integer coefficients, the form between the sharing search and the SumGraph, and its clean-up."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

import numpy as np

from nn2hdl.fixedpoint import csd_digits, fits_int64, least_negative_digits
from nn2hdl.order import children_first
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term
from nn2hdl.sums.price import Price

SLACK = 10.0  # by how much the linear price of a node may be wrong


@dataclass(frozen=True)
class Output:
    """An output: sign * (column << shift) + constant, `column` being the number of a distinct column."""

    column: int
    shift: int
    sign: int
    constant: int


class CoefficientSums:
    """Nodes as {value: coefficient}: first the distinct columns, then shared nodes.

    Values are inputs 0 .. inputs-1; shared node t (the t-th after the columns) is value inputs + t.
    """

    def __init__(self, low: np.ndarray, high: np.ndarray, nodes: list[dict[int, int]], outputs: list[Output]):
        self.low, self.high, self.nodes, self.outputs = low, high, nodes, outputs
        self.columns = 1 + max((output.column for output in outputs), default=-1)
        self.readers: dict[int, set[int]] = defaultdict(set)
        for node, sums in enumerate(nodes):
            for value in sums:
                self.readers[value].add(node)

    @property
    def inputs(self) -> int:
        """Number of inputs."""
        return len(self.low)

    def simplify(self, price: Price) -> None:
        """Dissolves shared nodes that do not lower the price, and takes common powers of two out of the others."""
        spans = self._spans()
        changed = True
        while changed:
            changed = False
            for value in self._shared_values():
                readers = self.readers[value]
                if readers and self._may_dissolve(value, spans, price) and self._gain(value, spans, price) >= 0:
                    self._dissolve(value)
                    changed = True
        for value in self._shared_values():
            if self.readers[value]:
                self._normalize(value)

    def build(self) -> SumGraph:
        """The graph, each node after those that it reads."""
        builder, place = SumBuilder(self.low, self.high), {value: value for value in range(self.inputs)}
        for value in self._order():
            place[value] = builder.add(_terms(self._sum_of(value), place))
        bases: dict[int, tuple[int, Output]] = {}
        known: dict[Output, int] = {}
        for output in sorted(self.outputs, key=lambda output: output.shift):
            if output not in known:
                known[output] = self._add_output(builder, output, place, bases)
        return builder.build([known[output] for output in self.outputs])

    def _add_output(
        self, builder: SumBuilder, output: Output, place: dict[int, int], bases: dict[int, tuple[int, Output]]
    ) -> int:
        """Adds an output's node: a shifted copy of an earlier output of the same column where there is one."""
        if output.column in bases and self.nodes[output.column]:
            value, base = bases[output.column]
            shift, sign = output.shift - base.shift, output.sign * base.sign
            constant = output.constant - sign * (base.constant << shift)
            if fits_int64(constant, constant):
                return builder.add([Term(value, shift, sign)], constant)
        terms = _terms(self.nodes[output.column], place)
        terms = [Term(value, shift + output.shift, sign * output.sign) for value, shift, sign in terms]
        value = builder.add(terms, output.constant)
        bases.setdefault(output.column, (value, output))
        return value

    def _sum_of(self, value: int) -> dict[int, int]:
        return self.nodes[value - self.inputs + self.columns]

    def _shared_values(self) -> range:
        return range(self.inputs, self.inputs + len(self.nodes) - self.columns)

    def _order(self) -> list[int]:
        """Shared values that outputs need, each after those that it reads."""
        roots = (value for sums in self.nodes[: self.columns] for value in self._shared_in(sums))
        return children_first(roots, lambda value: self._shared_in(self._sum_of(value)))

    def _shared_in(self, sums: dict[int, int]) -> list[int]:
        return sorted(value for value in sums if value >= self.inputs)

    def _spans(self) -> dict[int, int]:
        """Exact high - low of every value that is read; the values of the columns are not among them."""
        reach = self.high - self.low
        forms: dict[int, np.ndarray] = {}
        spans = {value: int(reach[value]) for value in range(self.inputs)}
        for value in self._order():
            form = np.zeros(self.inputs, dtype=np.int64)
            for read, factor in self._sum_of(value).items():
                if read < self.inputs:
                    form[read] += factor
                else:
                    form += factor * forms[read]
            forms[value] = form
            spans[value] = int(np.abs(form) @ reach)
        return spans

    def _gain(self, value: int, spans: dict[int, int], price: Price) -> float:
        """What the price falls by when the readers of a shared value take its terms themselves."""
        sums = self._sum_of(value)
        gain = _price(sums, spans, price)
        for reader in self.readers[value]:
            before = self.nodes[reader]
            gain += _price(before, spans, price) - _price(_substituted(before, value, sums), spans, price)
        return gain

    def _may_dissolve(self, value: int, spans: dict[int, int], price: Price) -> bool:
        """Whether the linear part of the price lets the exact gain be worth computing."""
        sums, loss = self._sum_of(value), 0.0
        for reader in self.readers[value]:
            before = self.nodes[reader]
            loss -= price.bit * spans[value].bit_length() * len(csd_digits(before[value]))
            for read, factor in sums.items():
                old = before.get(read, 0)
                digits = len(csd_digits(old + factor * before[value])) - len(csd_digits(old))
                loss += (price.bit * spans[read].bit_length() + price.term) * digits
        width = price.bit * sum(spans[read].bit_length() * len(csd_digits(f)) for read, f in sums.items())
        return loss < 1.5 * width + SLACK

    def _dissolve(self, value: int) -> None:
        sums = self._sum_of(value)
        node = value - self.inputs + self.columns
        for reader in self.readers.pop(value):
            after = _substituted(self.nodes[reader], value, sums)
            for read in sums:
                (self.readers[read].add if read in after else self.readers[read].discard)(reader)
            self.nodes[reader] = after
        for read in sums:
            self.readers[read].discard(node)
        self.nodes[node] = {}

    def _normalize(self, value: int) -> None:
        """Takes the common power of two of a shared node out of it."""
        node = value - self.inputs + self.columns
        shift = min((factor & -factor).bit_length() - 1 for factor in self.nodes[node].values())
        if shift:
            self.nodes[node] = {read: factor >> shift for read, factor in self.nodes[node].items()}
            for reader in self.readers[value]:
                self.nodes[reader][value] <<= shift


def _terms(sums: dict[int, int], place: dict[int, int]) -> list[Term]:
    """Signed digits of a sum; `place` renames values."""
    return [Term(place[v], power, sign) for v, factor in sums.items() for sign, power in least_negative_digits(factor)]


def _substituted(sums: dict[int, int], value: int, by: dict[int, int]) -> dict[int, int]:
    """A sum with one value replaced by what it is the sum of."""
    factor = sums[value]
    after = {read: old for read, old in sums.items() if read != value}
    for read, inner in by.items():
        after[read] = after.get(read, 0) + factor * inner
    return {read: total for read, total in after.items() if total}


def _price(sums: dict[int, int], spans: dict[int, int], price: Price) -> float:
    """Price of one node."""
    rows = [(power, spans[value]) for value, factor in sums.items() for _, power in csd_digits(factor)]
    span = sum(abs(factor) * spans[value] for value, factor in sums.items())
    return price.of(rows, span)
