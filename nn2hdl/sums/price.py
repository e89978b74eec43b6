"""What a target pays for a SumGraph: the price that decides what is shared, and the estimate of a whole graph.

A value of span high - low is an unsigned number of bit_length(span) bits plus a constant: signs and offsets are free.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np

from nn2hdl.sums.analyze import value_ranges
from nn2hdl.sums.ir import SumGraph

ROW_OF_THREE = 0.44  # sites that a third row costs per column beyond its heap bits: counters want six rows


@dataclass(frozen=True)
class Price:
    """Linear price of a node, which decides what is shared.

    A node of two terms or more costs the sum of (bit * width + term) over its terms, less (result * its width + base).
    With `compressed`, nodes are bit heaps, a node of two rows being one carry chain; else trees of two-input adders.
    """

    bit: float
    term: float
    result: float
    base: float
    compressed: bool

    def as_array(self) -> np.ndarray:
        """The fields as float64 [5], for compiled code."""
        return np.array([self.bit, self.term, self.result, self.base, float(self.compressed)])

    def of(self, rows: list[tuple[int, int]], span: int) -> float:
        """Estimated area of one node: (shift, span) of its terms, span of their sum."""
        rows = [row for row in rows if row[1]]
        if len(rows) < 2:
            return 0.0
        return _heap_cost(rows, span, self) if self.compressed else _tree_cost(rows)


HEAP = Price(bit=0.52, term=0.0, result=0.0, base=-1.5, compressed=True)  # Xilinx: LUT sites of chained counters
# A balanced tree over n numbers of w bits takes about n * (w + 2) - (result + 2) adder bits.
ADDER = Price(bit=1.0, term=2.0, result=1.0, base=2.0, compressed=False)  # ECP5, iCE40: LUT4s


def estimate(graph: SumGraph, price: Price = HEAP) -> float:
    """Estimated area of all nodes of a graph: LUT sites with a compressed price, else bits of two-input adders."""
    low, high = value_ranges(graph)
    spans = [int(b) - int(a) for a, b in zip(low, high, strict=True)]
    return sum(
        price.of([(shift, spans[value]) for value, shift, _ in graph.terms(node)], spans[graph.inputs + node])
        for node in range(graph.nodes)
    )


def _heap_cost(rows: list[tuple[int, int]], span: int, price: Price) -> float:
    """Sites of one bit heap; rows are (shift, span) of the terms."""
    top = span.bit_length()
    edges = np.zeros(max([top, *(shift + row.bit_length() for shift, row in rows)]) + 1, dtype=np.int64)
    for shift, row in rows:
        edges[shift] += 1
        edges[shift + row.bit_length()] -= 1
    heights = np.cumsum(edges)
    crowded = np.flatnonzero(heights > 1)
    if not len(crowded):
        return 0.0  # the terms lie side by side: wires
    first = crowded[0]  # what lies below passes as wires
    chain = float(max(top, crowded[-1] + 1) - first)
    if heights.max() == 2:
        return chain
    bits = price.bit * int(heights[first:].sum()) - price.base
    if heights.max() == 3:
        bits += ROW_OF_THREE * np.count_nonzero(heights == 3)
    return max(chain, bits)


def _tree_cost(rows: list[tuple[int, int]]) -> float:
    """Bits of two-input adders over rows (shift, span), the narrowest first; low bits of one operand pass as wires."""
    heap = [(row << shift, shift) for shift, row in rows]
    heapq.heapify(heap)
    total = 0
    while len(heap) > 1:
        (first, low_first), (second, low_second) = heapq.heappop(heap), heapq.heappop(heap)
        start = max(low_first, low_second)
        overlaps = min(first, second) >> start
        total += max(0, (first + second).bit_length() - start) if overlaps else 0
        heapq.heappush(heap, (first + second, min(low_first, low_second)))
    return float(total)
