"""Leaf cells of arithmetic: two-input adders, additions of constants, and products with `*` for comparison.

Adders are modules of their own. Inside one module yosys merges chained additions into $macc cells, which take two
LUTs per bit where an adder takes one.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from amaranth.hdl import Cat, Const, Module

from nn2hdl.hdl.cell import Described, Signals, extend, typed
from nn2hdl.mapping.units import Fields, Ports
from nn2hdl.wires import Wire

_OPERATIONS = {"add": (1, 1), "sub": (1, -1), "rsub": (-1, 1)}
_TEXT = {"add": "a + (b << {0})", "sub": "a - (b << {0})", "rsub": "(b << {0}) - a"}


@dataclass(frozen=True)
class Adder(Described):
    """y = a + (b << shift), a - (b << shift) or (b << shift) - a, as `operation` is add, sub or rsub.

    y is narrower than its operands where the caller has derived that no more bits can occur.
    """

    operation: str
    a: Wire
    b: Wire
    shift: int
    y: Wire

    @property
    def kind(self) -> str:
        return "adder"

    @property
    def name(self) -> str:
        return f"{self.operation}_{self.a}_{self.b}_l{self.shift}_{self.y}"

    @property
    def inputs(self) -> Ports:
        return {"a": (self.a,), "b": (self.b,)}

    @property
    def outputs(self) -> Ports:
        return {"y": (self.y,)}

    @property
    def describe(self) -> str:
        return "y = " + _TEXT[self.operation].format(self.shift)

    def build(self, m: Module, ports: Signals) -> None:
        a, b = typed(ports["a"], self.a), typed(ports["b"], self.b)
        if self.operation == "rsub":
            m.d.comb += ports["y"].eq((b << self.shift) - a)
            return
        # the low bits of a meet nothing: they pass as wires, and the adder is shorter
        passed = min(self.shift, self.y.bits)
        upper = a >> self.shift
        total = upper + b if self.operation == "add" else upper - b
        m.d.comb += ports["y"][passed:].eq(total)
        if passed:
            m.d.comb += ports["y"][:passed].eq(a)

    def reference(self, **inputs: np.ndarray) -> Fields:
        a, b = inputs["a"], inputs["b"]
        sign_a, sign_b = _OPERATIONS[self.operation]
        return {"y": sign_a * a + sign_b * (b << self.shift)}


@dataclass(frozen=True)
class CarryAdder(Described):
    """y = a + (b << shift) + constant, or its complement -1 - y: what a carry chain adds that inverts no operand.

    `constant` is what such a chain adds beside: 0, a carry in of 1 or 1 << shift, or ones below b: (1 << shift) - 1.
    """

    a: Wire
    b: Wire
    shift: int
    constant: int
    complement: bool
    y: Wire

    @property
    def kind(self) -> str:
        return "adder"

    @property
    def name(self) -> str:
        return f"{'nadd' if self.complement else 'add'}_{self.a}_{self.b}_l{self.shift}_c{self.constant}_{self.y}"

    @property
    def inputs(self) -> Ports:
        return {"a": (self.a,), "b": (self.b,)}

    @property
    def outputs(self) -> Ports:
        return {"y": (self.y,)}

    @property
    def describe(self) -> str:
        return f"y = {'~' if self.complement else ''}(a + (b << {self.shift}) + {self.constant})"

    @property
    def passes(self) -> bool:
        """Whether the bits of a below b are bits of the sum."""
        return self.constant in (0, 1 << self.shift)

    def build(self, m: Module, ports: Signals) -> None:
        bits, shift = self.y.bits, self.shift
        passed = min(shift, bits) if self.passes else 0
        below = Const(0 if self.constant == 1 else (1 << shift) - 1, shift)
        a, b = typed(ports["a"], self.a), typed(ports["b"] if self.passes else Cat(below, ports["b"]), self.b)
        upper, other = extend(a >> passed, bits - passed), extend(b, bits - passed)
        carry = self.constant == 1 << (shift if self.passes else 0)
        total = Cat(extend(a, passed), (upper - ~other if carry else upper + other)[: bits - passed])
        m.d.comb += ports["y"].eq(~total if self.complement else total)

    def reference(self, **inputs: np.ndarray) -> Fields:
        a, b = inputs["a"], inputs["b"]
        total = a + (b << self.shift) + self.constant
        return {"y": -1 - total if self.complement else total}


class _OneOperand(Described):
    """Ports of a cell that reads one integer `a` and yields one integer `y`."""

    a: Wire
    y: Wire

    @property
    def inputs(self) -> Ports:
        return {"a": (self.a,)}

    @property
    def outputs(self) -> Ports:
        return {"y": (self.y,)}


@dataclass(frozen=True)
class ConstantAdder(_OneOperand):
    """y = constant + (a << shift), or constant - (a << shift) where `negative`: with `complement` as the complement of
    (a << shift) - constant - 1, for carry chains that invert no operand."""

    negative: bool
    a: Wire
    shift: int
    constant: int
    y: Wire
    complement: bool = False

    @property
    def kind(self) -> str:
        return "adder"

    @property
    def name(self) -> str:
        sign = ("ncadd" if self.complement else "csub") if self.negative else "cadd"
        number = f"m{-self.constant}" if self.constant < 0 else str(self.constant)
        return f"{sign}_{self.a}_l{self.shift}_{number}_{self.y}"

    @property
    def describe(self) -> str:
        return f"y = {self.constant} {'-' if self.negative else '+'} (a << {self.shift})"

    def build(self, m: Module, ports: Signals) -> None:
        a, upper = typed(ports["a"], self.a), self.constant >> self.shift
        passed = min(self.shift, self.y.bits)
        # yosys refuses a constant of no bits as an operand
        if self.negative and self.complement:
            total = ~extend(a + (-1 - upper) if upper + 1 else a, self.y.bits - passed)
        else:
            total = (upper - a if upper else -a) if self.negative else (upper + a if upper else a)
        m.d.comb += ports["y"][passed:].eq(total)
        if passed:
            m.d.comb += ports["y"][:passed].eq(self.constant & ((1 << passed) - 1))

    def reference(self, **inputs: np.ndarray) -> Fields:
        shifted = inputs["a"] << self.shift
        return {"y": self.constant - shifted if self.negative else self.constant + shifted}


@dataclass(frozen=True)
class Product(_OneOperand):
    """y = a * factor, left to the synthesis tool: the form that shift-add sums are compared with."""

    a: Wire
    factor: int
    y: Wire

    @property
    def kind(self) -> str:
        return "product"

    @property
    def name(self) -> str:
        return f"mul_{self.a}_{'m' if self.factor < 0 else ''}{abs(self.factor)}_{self.y}"

    @property
    def describe(self) -> str:
        return f"y = a * {self.factor}"

    def build(self, m: Module, ports: Signals) -> None:
        m.d.comb += ports["y"].eq(typed(ports["a"], self.a) * self.factor)

    def reference(self, **inputs: np.ndarray) -> Fields:
        return {"y": np.asarray(inputs["a"]) * self.factor}
