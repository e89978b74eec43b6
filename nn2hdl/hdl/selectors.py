"""Leaf cells that choose, in plain Amaranth: clamp, largest of a window, argmax, lookup table."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Const, Module, Mux, Shape, Signal, Value

from nn2hdl.hdl.cell import Described, FieldView, OfUnit, Signals
from nn2hdl.mapping.units import ArgMax, Lookup, MaxClamp, RoundEven
from nn2hdl.wires import Wire


def named(m: Module, wire: Wire, name: str, value: Value) -> Signal:
    """A value given a name: an expression that is read twice would otherwise be built twice."""
    signal = Signal(Shape(wire.bits, wire.signed), name=name)
    m.d.comb += signal.eq(value)
    return signal


def clamp_value(value: Value, wire: Wire, low: int | None, high: int | None) -> Value:
    """Amaranth expression min(max(value, low), high); comparisons that cannot fail are left out."""
    below = low is not None and low > wire.low
    above = high is not None and high < wire.high
    bounded = Mux(value > high, high, value) if above else value
    return Mux(value < low, low, bounded) if below else bounded


@dataclass(frozen=True)
class MaxClampCell(OfUnit, Described):
    """Comparisons and choices in pairs, then those of the clamp."""

    unit: MaxClamp

    def build(self, m: Module, ports: Signals) -> None:
        view = FieldView(ports["a"], self.inputs["a"])
        level = [view[index] for index in range(self.unit.count)]
        number = 0
        while len(level) > 1:
            pairs = []
            for left, right in zip(level[0::2], level[1::2], strict=False):
                pairs.append(named(m, self.unit.a, f"larger{number}", Mux(left > right, left, right)))
                number += 1
            level = pairs + level[len(pairs) * 2 :]
        m.d.comb += ports["y"].eq(clamp_value(level[0], self.unit.a, self.unit.low, self.unit.high))


@dataclass(frozen=True)
class ArgMaxCell(OfUnit, Described):
    """Values and their indices in pairs."""

    unit: ArgMax

    def build(self, m: Module, ports: Signals) -> None:
        view = FieldView(ports["a"], self.inputs["a"])
        bits = self.outputs["y"][0].bits
        level = [(view[index], Const(index, bits)) for index in range(self.unit.count)]
        number = 0
        while len(level) > 1:
            pairs = []
            for (left, left_index), (right, right_index) in zip(level[0::2], level[1::2], strict=False):
                wins = named(m, Wire(1), f"right_wins{number}", right > left)
                larger = named(m, self.unit.a, f"larger{number}", Mux(wins, right, left))
                pairs.append((larger, named(m, Wire(bits), f"index{number}", Mux(wins, right_index, left_index))))
                number += 1
            level = pairs + level[len(pairs) * 2 :]
        m.d.comb += ports["y"].eq(level[0][1])


@dataclass(frozen=True)
class HalfEvenCell(OfUnit, Described):
    """Wires, and one bit that is cleared at a half."""

    unit: RoundEven

    def build(self, m: Module, ports: Signals) -> None:
        shift = self.unit.shift
        a = self.inputs["a"][0]
        wide = named(m, Wire(max(a.bits, shift + 2), a.signed), "wide", FieldView(ports["a"], self.inputs["a"])[0])
        lowest = wide[shift] & wide[:shift].any() if shift else wide[0]
        rounded = Cat(lowest, wide[shift + 1 :])
        m.d.comb += ports["y"].eq(rounded.as_signed() if a.signed else rounded)


@dataclass(frozen=True)
class LookupCell(OfUnit, Described):
    """Choices by one bit of the input after the other."""

    unit: Lookup

    def build(self, m: Module, ports: Signals) -> None:
        m.d.comb += ports["y"].eq(_mux_tree(ports["a"], self.unit.codes(), self.outputs["y"][0].bits))


def _mux_tree(select: Value, entries: list[int], bits: int) -> Value:
    """entries[select] as two-way choices by the highest bit first; equal halves need no choice."""
    if len(set(entries)) == 1:
        return Const(entries[0], bits)
    half = len(entries) // 2
    top, rest = select[half.bit_length() - 1], select[: half.bit_length() - 1]
    return Mux(top, _mux_tree(rest, entries[half:], bits), _mux_tree(rest, entries[:half], bits))
