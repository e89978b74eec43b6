"""Xilinx 7 series and UltraScale+: a block's shape as a module of LUT6_2 and CARRY4 or CARRY8."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from amaranth.hdl import Cat, Const, Instance, Module, Signal, Value

from nn2hdl.hdl.cell import Described, Signals
from nn2hdl.mapping.shapes import PINS, Lut, Position, Shape, Total
from nn2hdl.mapping.units import Fields, Ports
from nn2hdl.target import Target
from nn2hdl.wires import Wire

Bit = tuple[Value, int]  # a value and the number of a bit in it
_ZERO: Bit = (Const(0, 1), 0)


@dataclass(frozen=True, eq=False)
class Primitive(Described):
    """One shape as a module: x holds its inputs, y its outputs, each a field of one bit."""

    shape: Shape
    target: Target

    @property
    def kind(self) -> str:
        return "primitive"

    @cached_property
    def name(self) -> str:
        shape = self.shape
        family = self.target.name if shape.positions else ""  # tables are the same in both
        circuit = (family, shape.inputs, shape.positions, shape.luts, shape.carry_in, shape.outputs)
        what = f"chain{len(shape.positions)}" if shape.positions else f"table{len(shape.luts)}"
        return f"{what}_{hashlib.sha256(repr(circuit).encode()).hexdigest()[:12]}"

    @property
    def inputs(self) -> Ports:
        return {"x": (Wire(1),) * self.shape.inputs}

    @property
    def outputs(self) -> Ports:
        return {"y": (Wire(1),) * len(self.shape.outputs)}

    @property
    def describe(self) -> str:
        shape, meaning = self.shape, self.shape.meaning
        if meaning is None:
            return f"y = functions of x in {len(shape.luts) or len(shape.positions)} tables"
        linked = meaning.linked or (False,) * len(meaning.weights)
        terms = []
        for bit, (place, flip, link) in enumerate(zip(meaning.weights, meaning.inverted, linked, strict=True)):
            counted = f"x[{bit}] ^ x[{bit - 1}]" if link else f"x[{bit}]"
            terms.append(f"({f'~({counted})' if flip and link else '~' * flip + counted} << {place})")
        if meaning.constant or not terms:
            terms.append(str(meaning.constant))
        also = ", the last one ^ a table of further bits, and that table" if meaning.hosted else ""
        return f"y = bits {', '.join(map(str, meaning.columns))} of {' + '.join(terms)}{also}"

    def build(self, m: Module, ports: Signals) -> None:
        found = self._chain(m, ports["x"]) if self.shape.positions else self._tables(m, ports["x"])
        m.d.comb += ports["y"].eq(joined(found[output] for output in self.shape.outputs))

    def _tables(self, m: Module, x: Signal) -> dict[tuple[str, int], Bit]:
        main, second = _instances(m, self.shape.luts, x)
        return {("O6", n): bit for n, bit in enumerate(main)} | {("O5", n): bit for n, bit in enumerate(second)}

    def _chain(self, m: Module, x: Signal) -> dict[tuple[str, int], Bit]:
        width, positions = self.target.heap_carry, self.shape.positions
        length = -(-len(positions) // width) * width
        selects, data = [_ZERO] * length, [_ZERO] * length
        with_table = [(number, position.lut) for number, position in enumerate(positions) if position.lut]
        tables = zip(*_instances(m, [lut for _, lut in with_table], x), strict=True)
        for (number, _), (main, second) in zip(with_table, tables, strict=True):
            selects[number], data[number] = main, second
        for number, position in enumerate(positions):
            if position.data is not None:
                data[number] = (x, position.data)
        carry = x[0] if self.shape.carry_in == -1 else Const(self.shape.carry_in, 1)
        outputs = {("O6", number): select for number, select in enumerate(selects)}
        for low in range(0, length, width):
            cell, part = low // width, slice(low, low + width)
            # wires of their own for each cell: a carry vector that a chain reads and drives would look like a loop
            sums, carries = Signal(width, name=f"sum{cell}"), Signal(width, name=f"carry{cell}")
            pins = {"i_S": joined(selects[part]), "i_DI": joined(data[part]), "o_O": sums, "o_CO": carries}
            instance = Instance(f"CARRY{width}", **pins, **_carry_in(width, carry, first=low == 0))
            setattr(m.submodules, f"cell{cell}", instance)
            outputs |= {("O", low + step): (sums, step) for step in range(width)}
            outputs |= {("CO", low + step): (carries, step) for step in range(width)}
            carry = carries[-1]
        return outputs

    def reference(self, **inputs: np.ndarray) -> Fields:
        shape, bits = self.shape, np.asarray(inputs["x"]).astype(bool)
        return {"y": (shape.meaning.of(bits) if shape.meaning else shape.evaluate(bits)).astype(np.int64)}


def _instances(m: Module, luts: Sequence[Lut], x: Signal) -> tuple[list[Bit], list[Bit]]:
    """O6 and O5 of LUT6_2s. Pins without a bit are 1; an output that nothing reads gets a wire all the same, since a
    missing pin is a lint finding."""
    main, second = Signal(len(luts), name="main"), Signal(len(luts), name="second")
    for number, lut in enumerate(luts):
        pins = {f"i_I{pin}": x[lut.pins[pin]] if pin < len(lut.pins) else Const(1, 1) for pin in range(PINS)}
        instance = Instance("LUT6_2", p_INIT=Const(lut.table, 64), **pins, o_O6=main[number], o_O5=second[number])
        setattr(m.submodules, f"table{number}", instance)
    return [(main, number) for number in range(len(luts))], [(second, number) for number in range(len(luts))]


def _carry_in(width: int, bit: Value, *, first: bool) -> dict[str, object]:
    """Where a carry enters a cell: CARRY4 takes it from logic on CYINIT, and from the cell below on CI."""
    if width == 8:
        return {"p_CARRY_TYPE": "SINGLE_CY8", "i_CI": bit, "i_CI_TOP": Const(0, 1)}
    zero = Const(0, 1)
    return {"i_CI": zero, "i_CYINIT": bit} if first else {"i_CI": bit, "i_CYINIT": zero}


def emitted_shape(shape: Shape, target: Target) -> Shape:
    """The shape that stands for a block's: on CARRY4, a carry of constant 1 comes in through input 0.

    yosys looks into a CARRY4 (not a CARRY8) and would spend an inverter on O[0]; it does not look through a port.
    """
    return _with_carry_pin(shape) if shape.carry_in == 1 and target.carry_width == 4 else shape


def _with_carry_pin(shape: Shape) -> Shape:
    def moved(position: Position) -> Position:
        lut = position.lut and Lut(position.lut.table, tuple(pin + 1 for pin in position.lut.pins))
        return Position(lut, None if position.data is None else position.data + 1)

    positions, meaning = tuple(map(moved, shape.positions)), shape.meaning
    if meaning is not None:
        meaning = Total(
            (0, *meaning.weights),
            (False, *meaning.inverted),
            meaning.constant - shape.carry_in,
            meaning.columns,
            meaning.linked and (False, *meaning.linked),
            positions[-1].lut if meaning.hosted else None,
        )
    return replace(shape, inputs=shape.inputs + 1, positions=positions, carry_in=-1, meaning=meaning)


def joined(bits: Iterable[Bit]) -> Value:
    """Single bits of values side by side. Neighbors in one value become one slice: Amaranth is slow on single bits."""
    runs: list[tuple[Value, int, int]] = []  # value, first bit, end
    for value, index in bits:
        if runs and runs[-1][0] is value and runs[-1][2] == index:
            runs[-1] = (value, runs[-1][1], index + 1)
        else:
            runs.append((value, index, index + 1))
    return Cat(value if end - start == len(value) else value[start:end] for value, start, end in runs)
