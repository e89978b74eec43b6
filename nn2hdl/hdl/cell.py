"""What every module that is written has in common: it is described in Amaranth, or, where it is wiring alone, prints
itself. `reference` computes the same in NumPy from the integer arithmetic alone; benches compare the two.
"""

from __future__ import annotations

import gc
from abc import abstractmethod
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

import numpy as np
from amaranth.back import rtlil
from amaranth.hdl import Cat, Const, Module, Signal, Value

from nn2hdl.errors import VerifyError
from nn2hdl.mapping.units import Fields, Ports, Unit
from nn2hdl.order import children_first
from nn2hdl.wires import Wire, Wires, total_bits

Signals = Mapping[str, Signal]  # of the ports, by name


class Cell(Unit):
    """A unit that can be written down, with the cells that it instantiates."""

    @property
    def children(self) -> Sequence[Cell]:
        """Distinct cells that this one instantiates."""
        return ()


class OfUnit(Cell):
    """A cell that writes down a unit of a mapped network: its ports, its reference and what is said of it are the
    unit's."""

    unit: Unit

    @property
    def kind(self) -> str:
        return self.unit.kind

    @property
    def clock(self) -> str | None:
        return self.unit.clock

    @property
    def name(self) -> str:
        return self.unit.name

    @property
    def inputs(self) -> Ports:
        return self.unit.inputs

    @property
    def outputs(self) -> Ports:
        return self.unit.outputs

    @property
    def describe(self) -> str:
        return self.unit.describe

    def reference(self, **inputs: np.ndarray) -> Fields:
        return self.unit.reference(**inputs)


class Described(Cell):
    """A module that Amaranth describes."""

    @abstractmethod
    def build(self, m: Module, ports: Signals) -> None:
        """Adds the logic between the ports to an Amaranth module."""


@dataclass(frozen=True, eq=False)
class OfCells(OfUnit, Described):
    """A module around others, which are its children."""

    unit: Unit
    cells: tuple[Cell, ...]

    @property
    def children(self) -> Sequence[Cell]:
        return self.cells


class Printed(Cell):
    """A module that only wires others together, and is printed as it stands."""

    @abstractmethod
    def verilog(self) -> str:
        """Its Verilog, without the comment that `describe` makes."""


def below(cell: Cell) -> dict[str, Cell]:
    """A cell and all the distinct cells below it by name, children first."""
    cells = {cell.name: cell}

    def children(name: str) -> list[str]:
        inner = cells[name].children
        for child in inner:
            cells.setdefault(child.name, child)
        return [child.name for child in inner]

    return {name: cells[name] for name in children_first([cell.name], children)}


class FieldView:
    """Reads the fields of a port's signal."""

    def __init__(self, signal: Value, fields: Wires):
        self._signal, self._fields = signal, fields

    @cached_property
    def _offsets(self) -> list[int]:
        return [0, *accumulate(wire.bits for wire in self._fields)]

    def raw(self, index: int) -> Value:
        """Bits of field `index`, unsigned."""
        return self._signal[self._offsets[index] : self._offsets[index + 1]]

    def __getitem__(self, index: int) -> Value:
        return typed(self.raw(index), self._fields[index])


def typed(value: Value, wire: Wire) -> Value:
    """A value's bits read with a wire's sign."""
    return value.as_signed() if wire.signed else value.as_unsigned()


def constant_bits(value: int, wire: Wire) -> Const:
    """An integer as the bits of a wire; VerifyError where it does not fit."""
    if not wire.low <= value <= wire.high:
        raise VerifyError(f"the constant {value} does not fit into {wire}", where="circuit")
    return Const(value & ((1 << wire.bits) - 1), wire.bits)


def extend(value: Value, bits: int) -> Value:
    """The value's bits, extended by its own sign to `bits`."""
    missing = bits - len(value)
    fill = value[-1] if value.shape().signed else Const(0, 1)
    return Cat(value, *([fill] * missing)) if missing > 0 else value[:bits]


def emit_rtlil(cell: Described) -> str:
    """RTLIL text of one module; the cells that it instantiates are named, not contained."""
    signals = {
        name: Signal(total_bits(fields), name=name) for name, fields in [*cell.inputs.items(), *cell.outputs.items()]
    }
    if cell.clock is not None:
        signals[cell.clock] = Signal(name=cell.clock)
    with _no_collection():
        module = Module()
        cell.build(module, signals)
        text: str = rtlil.convert(module, name=cell.name, ports=list(signals.values()), emit_src=False)
        return text


@contextmanager
def _no_collection() -> Iterator[None]:
    """Leaves cyclic garbage alone: Amaranth makes millions of objects that live to the end, and searching them again
    and again takes a third of the time."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
