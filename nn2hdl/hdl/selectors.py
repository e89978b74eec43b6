"""Leaf cells that choose: clamp, largest of a window (with the clamp behind it), argmax, lookup table."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

import numpy as np
from amaranth.hdl import Const, Mux, Shape, Signal

from nn2hdl import escape
from nn2hdl.hdl.cell import Described, FieldView
from nn2hdl.integer import clamped
from nn2hdl.naming import identifier
from nn2hdl.sums import clamped_wire
from nn2hdl.wires import Wire


def _number(value: int | None) -> str:
    return "open" if value is None else f"m{-value}" if value < 0 else str(value)


def named(m, wire: Wire, name: str, value):
    """A value given a name: an expression that is read twice would otherwise be built twice."""
    signal = Signal(Shape(wire.bits, wire.signed), name=name)
    m.d.comb += signal.eq(value)
    return signal


def clamp_value(value, wire: Wire, low: int | None, high: int | None):
    """Amaranth expression min(max(value, low), high); comparisons that cannot fail are left out."""
    below = low is not None and low > wire.low
    above = high is not None and high < wire.high
    bounded = Mux(value > high, high, value) if above else value
    return Mux(value < low, low, bounded) if below else bounded


@dataclass(frozen=True)
class MaxClamp(Described):
    """y = clamp(max of `count` values, low, high): a pooling window; count 1 is a clamp alone.

    Clamping once behind the maximum equals clamping every value before it, and is smaller.
    """

    count: int
    a: Wire
    low: int | None
    high: int | None

    @property
    def kind(self) -> str:
        return "clamp" if self.count == 1 else "max_pool"

    @property
    def name(self) -> str:
        base = "clamp" if self.count == 1 else f"max{self.count}"
        ends = "" if self.low is None and self.high is None else f"_{_number(self.low)}_{_number(self.high)}"
        return f"{base}_{self.a}{ends}"

    @property
    def y(self) -> Wire:
        """The output's wire."""
        return clamped_wire(self.a, self.low, self.high)

    @property
    def inputs(self):
        return {"a": (self.a,) * self.count}

    @property
    def outputs(self):
        return {"y": (self.y,)}

    @property
    def describe(self) -> str:
        largest = "a" if self.count == 1 else f"max of {self.count} values"
        return f"y = {largest} clamped to [{_number(self.low)}, {_number(self.high)}]"

    def build(self, m, ports):
        view = FieldView(ports["a"], self.inputs["a"])
        level = [view[index] for index in range(self.count)]
        number = 0
        while len(level) > 1:
            pairs = []
            for left, right in zip(level[0::2], level[1::2], strict=False):
                pairs.append(named(m, self.a, f"larger{number}", Mux(left > right, left, right)))
                number += 1
            level = pairs + level[len(pairs) * 2 :]
        m.d.comb += ports["y"].eq(clamp_value(level[0], self.a, self.low, self.high))

    def reference(self, *, a):
        return {"y": clamped(a.max(axis=1, keepdims=True), self.low, self.high)}


@dataclass(frozen=True)
class ArgMax(Described):
    """y = index of the largest of `count` values, the lowest index where several are equal."""

    count: int
    a: Wire
    kind = "argmax"

    @property
    def name(self) -> str:
        return f"argmax{self.count}_{self.a}"

    @property
    def inputs(self):
        return {"a": (self.a,) * self.count}

    @property
    def outputs(self):
        return {"y": (Wire.of_range(0, self.count - 1),)}

    @property
    def describe(self) -> str:
        return f"y = index of the largest of {self.count} values, the lowest index among equals"

    def build(self, m, ports):
        view = FieldView(ports["a"], self.inputs["a"])
        bits = self.outputs["y"][0].bits
        level = [(view[index], Const(index, bits)) for index in range(self.count)]
        number = 0
        while len(level) > 1:
            pairs = []
            for (left, left_index), (right, right_index) in zip(level[0::2], level[1::2], strict=False):
                wins = named(m, Wire(1), f"right_wins{number}", right > left)
                larger = named(m, self.a, f"larger{number}", Mux(wins, right, left))
                pairs.append((larger, named(m, Wire(bits), f"index{number}", Mux(wins, right_index, left_index))))
                number += 1
            level = pairs + level[len(pairs) * 2 :]
        m.d.comb += ports["y"].eq(level[0][1])

    def reference(self, *, a):
        return {"y": np.argmax(a, axis=1)[:, None]}


@dataclass(frozen=True)
class Lookup(Described):
    """y = values[a - first] for a in [first, first + len(values)): an elementwise function as a truth table."""

    function: str
    a: Wire
    first: int
    values: tuple[int, ...]
    kind = "table"

    @property
    def name(self) -> str:
        digest = hashlib.sha256(repr((self.function, self.first, self.values)).encode()).hexdigest()[:8]
        return f"table_{identifier(self.function)}_{self.a}_{digest}"

    @property
    def inputs(self):
        return {"a": (self.a,)}

    @property
    def outputs(self):
        return {"y": (Wire.of_range(min(self.values), max(self.values)),)}

    @property
    def describe(self) -> str:
        return f"y = {escape.comment(self.function)}(a) on quantized values, a table of {len(self.values)} entries"

    def codes(self) -> list[int]:
        """The bits of y for every code of a, by its raw bits; codes that a never takes repeat an end of the table."""
        size, mask = 1 << self.a.bits, (1 << self.outputs["y"][0].bits) - 1
        values = (code - size if self.a.signed and code >= size // 2 else code for code in range(size))
        indices = (min(max(value - self.first, 0), len(self.values) - 1) for value in values)
        return [self.values[index] & mask for index in indices]

    def build(self, m, ports):
        m.d.comb += ports["y"].eq(_mux_tree(ports["a"], self.codes(), self.outputs["y"][0].bits))

    def reference(self, *, a):
        return {"y": np.asarray(self.values, dtype=np.int64)[a - self.first]}


def _mux_tree(select, entries: list[int], bits: int):
    """entries[select] as two-way choices by the highest bit first; equal halves need no choice."""
    if len(set(entries)) == 1:
        return Const(entries[0], bits)
    half = len(entries) // 2
    top, rest = select[half.bit_length() - 1], select[: half.bit_length() - 1]
    return Mux(top, _mux_tree(rest, entries[half:], bits), _mux_tree(rest, entries[:half], bits))
