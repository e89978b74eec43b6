"""Maps a SumGraph to LUT sites and carry chains: one compressed bit heap per node."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from nn2hdl.fixedpoint import range_bits
from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.compress import compress, planned_cost
from nn2hdl.mapping.heap import Bit, Heap, Value, input_value
from nn2hdl.mapping.netlist import CARRY8, FIRST, ZERO, Netlist
from nn2hdl.mapping.policy import BALANCED, Policy, heap_work
from nn2hdl.sums import SumGraph, value_ranges
from nn2hdl.wires import Wires, total_bits, wires_of


def map_sums(
    graph: SumGraph,
    shift: np.ndarray | None = None,
    *,
    wires: Wires | None = None,
    policy: Policy = BALANCED,
    carry: int = CARRY8,
) -> Netlist:
    """Netlist of outputs >> shift (floor), each as wide as its exact range needs, side by side, lowest bit first.

    shift int64 [outputs], 0 where None. Columns that a shift drops are built for their carry alone. wires: those of the
    inputs, side by side; None for the narrowest. carry: positions of the family's carry cell.
    """
    wires = wires or wires_of(graph.low, graph.high)
    shift = np.zeros(len(graph.outputs), np.int64) if shift is None else shift
    return _Mapping(graph, shift, wires, policy, carry).run()


def heap_bits(graph: SumGraph) -> int:
    """Bits of the heaps of a graph of which no node reads another, those of the constants included: what compression
    begins with."""
    wires, shift = wires_of(graph.low, graph.high), np.zeros(len(graph.outputs), np.int64)
    mapping = _Mapping(graph, shift, wires, BALANCED, CARRY8)
    heaps = (mapping.output_heap(node, 0) for node in sorted(set(graph.outputs.tolist())))
    return sum(sum(map(len, heap.columns)) + (heap.constant % (1 << heap.width)).bit_count() for heap in heaps)


class Form(NamedTuple):
    """How a node stands in a heap: offset + a number of `width` bits, unsigned, or in two's complement with its sign
    repeated up to the top of the heap."""

    offset: int
    width: int
    repeats: int = 0


class Multiple(NamedTuple):
    """An output that is a node's multiple, its constant aside."""

    output: int
    factor: int


def _multiples(graph: SumGraph, outputs: set[int]) -> dict[int, list[Multiple]]:
    """The nodes that only some of these outputs read, each of which reads nothing else more than once."""
    found: dict[int, list[Multiple]] = {}
    other: set[int] = set()
    for reader in range(graph.nodes):
        terms = graph.terms(reader)
        nodes = {term.value - graph.inputs for term in terms if term.value >= graph.inputs}
        factor = sum(sign << shift for _, shift, sign in terms)
        if reader in outputs and factor and len(nodes) == len({term.value for term in terms}) == 1 < len(terms):
            found.setdefault(nodes.pop(), []).append(Multiple(reader, factor))
        else:
            other |= nodes
    return {node: readers for node, readers in found.items() if node not in other}


class _Mapping:
    def __init__(
        self,
        graph: SumGraph,
        shift: np.ndarray,
        wires: Wires,
        policy: Policy,
        carry: int,
    ):
        self.graph, self.shift, self.policy = graph, shift, policy
        self.work = heap_work(graph.nodes)
        self.builder = NetlistBuilder(total_bits(wires), carry)
        low, high = value_ranges(graph)
        self.low, self.high = low.tolist(), high.tolist()
        self.read = set((graph.values[graph.values >= graph.inputs] - graph.inputs).tolist())
        self.least_shift: dict[int, int] = {}
        for node, amount in zip(graph.outputs.tolist(), shift.tolist(), strict=True):
            self.least_shift[node] = min(amount, self.least_shift.get(node, amount))
        self.multiples = _multiples(graph, self.least_shift.keys() - self.read)
        self.values: list[Value] = []
        first = FIRST
        for index, wire in enumerate(wires):
            bits = range(first, first + wire.bits)
            self.values.append(input_value(bits, self.low[index], self.high[index], wire.signed))
            first += wire.bits

    def run(self) -> Netlist:
        results: dict[int, list[Bit]] = {}
        for node in range(self.graph.nodes):
            if node in self.least_shift and node not in self.read:
                results[node] = self._output(node, self.least_shift[node])
                self.values.append(Value(0, ()))
            elif node in self.least_shift:
                results[node] = self._output(node, 0)
                self.values.append(self._reread(node, results[node]))
            else:
                self.values.append(self._inner(node))
        outputs: list[int] = []
        for node, amount in zip(self.graph.outputs.tolist(), self.shift.tolist(), strict=True):
            dropped = 0 if node in self.read else self.least_shift[node]
            wires = [bit.wire for bit in results[node]]
            width, signed = range_bits(*(end >> amount for end in self._ends(node)))
            kept = wires[amount - dropped :][:width]
            # A shift beyond the last bit leaves the sign alone.
            outputs += kept or [wires[-1] if signed else ZERO]
        return self.builder.build(outputs)

    def _ends(self, node: int) -> tuple[int, int]:
        return self.low[self.graph.inputs + node], self.high[self.graph.inputs + node]

    def _heap(self, node: int, width: int, constant: int) -> Heap:
        heap = Heap(width, constant + int(self.graph.constants[node]))
        for value, shift, sign in self.graph.terms(node):
            heap.add_value(self.values[value], shift, sign, self.builder.level)
        return heap

    def output_heap(self, node: int, drop: int) -> Heap:
        """The heap whose bits from `drop` up are (node >> drop) in two's complement."""
        return self._heap(node, self._output_width(node, drop), 0)

    def _output_width(self, node: int, drop: int) -> int:
        return range_bits(*(end >> drop for end in self._ends(node)))[0] + drop

    def _output(self, node: int, drop: int) -> list[Bit]:
        return compress(self.builder, self.output_heap(node, drop), self.policy, work=self.work, drop=drop)

    def _reread(self, node: int, bits: list[Bit]) -> Value:
        low, high = self._ends(node)
        return input_value([bit.wire for bit in bits], low, high, low < 0)

    def _inner(self, node: int) -> Value:
        """A shared node, its bits of either polarity: unsigned above its lowest value, or as suits the outputs that
        multiply it where nothing else reads it."""
        low, high = self._ends(node)
        if low == high:
            return Value(low, ())
        form = self._suited(node, self.multiples.get(node, []))
        heap = self._heap(node, form.width, -form.offset)
        bits = compress(self.builder, heap, self.policy, work=self.work, plain=False)
        return Value(form.offset, (*bits, *bits[-1:] * form.repeats))

    def _suited(self, node: int, readers: list[Multiple]) -> Form:
        """The cheapest form of a node by the plans of the outputs that multiply it."""
        low, high = self._ends(node)
        forms = [Form(low, (high - low).bit_length())]
        for reader, factor in readers:
            # the reader's constant before it multiplies; a negative factor reads complements, -1 - value
            inside = int(self.graph.constants[reader]) // factor - (factor < 0)
            width, signed = range_bits(low + inside, high + inside)
            repeats = self._output_width(reader, self.least_shift[reader]) - width if signed else 0
            forms.append(Form(-inside, width, max(repeats, 0)))
        return min(forms, key=lambda form: form.width + sum(self._planned(reader, form) for reader, _ in readers))

    def _planned(self, reader: int, form: Form) -> float:
        """What an output costs that reads the next value alone, were it of that form."""
        drop = self.least_shift[reader]
        self.values.append(Value(form.offset, (Bit(FIRST),) * (form.width + form.repeats)))
        cost = planned_cost(self.output_heap(reader, drop), self.policy, work=self.work, drop=drop)
        self.values.pop()
        return cost
