"""Writes down a mapped network: a cell for each of its units."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from nn2hdl.hdl.adder_engine import AdderEngine
from nn2hdl.hdl.cell import Cell, below
from nn2hdl.hdl.heap_engine import HeapEngine
from nn2hdl.hdl.selectors import ArgMaxCell, HalfEvenCell, LookupCell, MaxClampCell
from nn2hdl.hdl.targets.wiring import NetlistCell
from nn2hdl.hdl.tiled import TiledCell
from nn2hdl.hdl.top import RegisteredCell, TopCell
from nn2hdl.mapping import AdderForm, Form, MappedMatrix, MappedNetwork, Netlist
from nn2hdl.mapping.layers import Registered, Tiled, Top
from nn2hdl.mapping.units import ArgMax, Lookup, MatrixUnit, MaxClamp, RoundEven, Unit
from nn2hdl.target import Target


@dataclass(frozen=True, eq=False)
class Circuit:
    """A mapped network as modules. `top` is the outermost one."""

    mapped: MappedNetwork
    top: Cell

    def modules(self) -> dict[str, Cell]:
        """Every distinct cell by its own name, children first."""
        return below(self.top)

    def name(self, cell: Unit) -> str:
        """What a cell's or a unit's module is called in the files, in counts and in reports."""
        return self.mapped.name(cell)


def write_circuit(mapped: MappedNetwork) -> Circuit:
    """The circuit of a mapped network."""
    return Circuit(mapped, write_unit(mapped.top, mapped.forms, mapped.target))


def write_unit(unit: Unit, forms: Mapping[str, Form], target: Target) -> Cell:
    """The cell of a unit, from what it and the units below it are mapped to, by their names."""
    return _Writer(forms, target).cell(unit)


class _Writer:
    def __init__(self, forms: Mapping[str, Form], target: Target):
        self.forms, self.target = forms, target
        self.written: dict[str, Cell] = {}

    def cell(self, unit: Unit) -> Cell:
        if unit.name not in self.written:
            self.written[unit.name] = self._new(unit)
        return self.written[unit.name]

    def _new(self, unit: Unit) -> Cell:
        match unit:
            case Registered():
                return RegisteredCell(unit, (self.cell(unit.core),))
            case Top():
                inner = [stage.unit for stage in unit.stages] + [unit.chooser]
                return TopCell(unit, self._cells(each for each in inner if each))
            case Tiled():
                return TiledCell(unit, self._cells(each for each, _ in unit.work))
        match unit, self.forms.get(unit.name):
            case MatrixUnit(), MappedMatrix() as form:
                return HeapEngine(unit, self._clamps(unit), form, self.target)
            case MatrixUnit(), AdderForm() as form:
                return AdderEngine(unit, self._clamps(unit), form)
            case _, Netlist() as form:
                return NetlistCell(unit, form, self.target)
        match unit:
            case MaxClamp():
                return MaxClampCell(unit)
            case ArgMax():
                return ArgMaxCell(unit)
            case RoundEven():
                return HalfEvenCell(unit)
            case Lookup():
                return LookupCell(unit)
        raise TypeError(f"{unit.name} is not mapped")

    def _cells(self, units: Iterable[Unit]) -> tuple[Cell, ...]:
        return tuple(map(self.cell, units))

    def _clamps(self, unit: MatrixUnit) -> dict[str, Cell]:
        return {clamp.name: self.cell(clamp) for clamp in unit.clamps if clamp}
