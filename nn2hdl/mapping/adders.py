"""What yosys makes of two-operand sums, predicted without it: sites, carry cells and levels of every adder.

A chain adds n positions: from the lowest bit of the shifted operand to the top of the result, for what lies below
passes as wires; `(b << shift) - a` runs from bit 0. The rules were read off mapped adders (synth/targets.py).

- ecp5: a CCU2C is two LUT4 sites and two positions, whichever operand is inverted; abc builds short sums of LUT4s.
- ice40: a LUT4 a position, the carry out among them; an inverted operand takes a LUT4 a bit, a complemented result none
  but for the bits that pass.
- xc7, xcup: a LUT6 site a position; operands that share a sign have the same table in the two highest.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from nn2hdl.sums import SumGraph, value_ranges
from nn2hdl.wires import Wire, Wires, wires_of

LEAST_CHAIN = {"ecp5": 5}  # positions below which yosys builds no chain
CARRY_CELL = {"ecp5": 2, "ice40": 1, "xc7": 4, "xcup": 4}  # positions of a carry cell
_TABLE_INPUTS = 4
_PAIRED = 0.5  # sites of a small table that any other may share its site with


@dataclass(frozen=True)
class AdderCost:
    """LUT sites, carry cells (as `synth.Count` counts them) and LUT levels."""

    sites: int
    carries: int
    levels: int


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


def predict_adders(graph: SumGraph, family: str, *, wires: Wires | None = None) -> AdderCost:
    """Cost of a graph whose nodes have at most two operands, each a module of its own, on ecp5, ice40, xc7 or xcup.

    `wires` are the graph's inputs as they come; None for the narrowest. Differences count as such: a graph for ice40 is
    to be rid of them first (`sums.complement_operands`) where its circuit is.
    """
    low, high = value_ranges(graph)
    inner = wires_of(low[graph.inputs :].tolist(), high[graph.inputs :].tolist())
    wires = (*(wires or wires_of(graph.low, graph.high)), *inner)
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
    return AdderCost(math.ceil(sites), carries, levels)


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


def _ecp5_sites(s: Sum) -> int:
    if s.positions < LEAST_CHAIN["ecp5"]:
        return sum(_table_sites(_inputs_up_to(s, bit)) for bit in range(s.bits - s.positions, s.bits))
    if s.b is None and s.sign_a > 0:
        return _even(s.positions) + 1  # the lowest bit is inverted beside the chain
    inverted = s.b is None and s.constant >> s.shift & 1
    return inverted + _even(s.positions - inverted)


def _even(positions: int) -> int:
    return positions + positions % 2


def _inputs_up_to(s: Sum, bit: int) -> int:
    """Bits of the operands that one bit of the result depends on."""
    offset = s.shift if s.b is None else 0
    below = [min(max(bit + 1 - offset, 0), s.a.bits)]
    if s.b is not None:
        below.append(min(max(bit + 1 - s.shift, 0), s.b.bits))
    return sum(below) - min(s.start, below[0])


def _table_sites(inputs: int) -> int:
    """LUT4s of a function, wide ones put together by multiplexers."""
    return 1 << max(0, inputs - _TABLE_INPUTS)


def _ice40_sites(s: Sum) -> int:
    if s.is_inverter:
        return s.a.bits
    if s.b is None:
        return s.positions + (not s.complement)
    if s.complement:  # what passes is inverted
        return s.positions - s.known_sign + min(s.start, s.a.bits)
    fed = bool(s.constant and s.shift and not s.start)  # a carry in that enters below b
    return s.positions + fed + _inverted_bits(s)


def _inverted_bits(s: Sum) -> int:
    if s.b is None or s.sign_a == s.sign_b:
        return 0
    return min(s.a.bits if s.sign_a < 0 else s.b.bits, s.positions)


def _xilinx_sites(s: Sum) -> float:
    if s.b is None or not s.positions:
        return s.positions
    if s.sign_a == s.sign_b:
        return s.positions - (s.a.signed and s.b.signed and _same_on_top(s))
    lowest = _PAIRED * (s.start == s.shift)  # the lowest bit has a table beside the chain
    return s.positions + lowest - _same_on_top(s)


def _same_on_top(s: Sum) -> bool:
    """Whether the two highest positions read the same bits."""
    tops = ((s.a.bits, s.a.signed), (s.b.bits + s.shift, s.b.signed))
    return all(top + (not signed) < s.bits for top, signed in tops)


_SITES: dict[str, Callable[[Sum], float]] = {
    "ecp5": _ecp5_sites,
    "ice40": _ice40_sites,
    "xc7": _xilinx_sites,
    "xcup": _xilinx_sites,
}


def _carries(s: Sum, family: str) -> int:
    if s.positions < LEAST_CHAIN.get(family, 2) or s.is_inverter:
        return 0
    if family == "ice40":  # the top position has none
        return s.positions - 1 - s.known_sign
    return -(-s.positions // CARRY_CELL[family])


def _arrival(s: Sum, operands: list[list[int]], family: str) -> list[int]:
    """Level of every bit of the result; carries are free, so a bit is as late as the latest bit at or below it."""
    a, b = _reach(s.a, operands[0], s.shift if s.b is None else 0, s.bits), [-1] * s.bits
    if s.b is not None:
        b = _reach(s.b, operands[1], s.shift, s.bits)
    if s.is_inverter:
        return [level + 1 for level in operands[0]] + [0] * (s.bits - s.a.bits)
    if not s.positions:
        return [max(pair) for pair in zip(a, b, strict=True)]
    extra = [int(family == "ice40" and s.sign_a != s.sign_b and sign < 0) for sign in (s.sign_a, s.sign_b)]
    found = [max(level, 0) + s.complement for level in a[: s.start]]
    latest = 0
    for first, second in zip(a[s.start :], b[s.start :], strict=True):
        alone = min(first, second) < 0 and s.sign_a == s.sign_b
        here = [level + more for level, more in zip((first, second), extra, strict=True) if level >= 0]
        table = 0 if family.startswith("xc") and alone else 1
        if family.startswith("xc"):
            latest = max(latest, max(here, default=0) + table)
            found.append(latest)
        else:
            latest = max([latest, *here])
            carry_out = family == "ice40" and not here and not s.complement
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
