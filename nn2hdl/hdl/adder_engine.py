"""The engine as a network of two-input adders, for every technology."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from amaranth.hdl import Cat, Const, Instance, Module, Signal, Value

from nn2hdl.hdl.adders import Adder, CarryAdder, ConstantAdder, Product
from nn2hdl.hdl.cell import Cell, Described, FieldView, Signals, typed
from nn2hdl.hdl.engine import Engine
from nn2hdl.mapping import AdderForm
from nn2hdl.sums import SumGraph, Term, coefficients, value_ranges
from nn2hdl.wires import Wire, wires_of


@dataclass(frozen=True, eq=False)
class AdderEngine(Engine, Described):
    """A module for every sum of two operands."""

    form: AdderForm

    @property
    def sums(self) -> SumGraph:
        """The two-operand sums that the circuit is made of."""
        return self.form.sums

    @cached_property
    def _wires(self) -> list[Wire]:
        """Wire of every value: inputs as they come, nodes as narrow as their exact range allows."""
        low, high = value_ranges(self.sums)
        inputs = self.problem.inputs
        return [*self.problem.wires, *wires_of(low[inputs:].tolist(), high[inputs:].tolist())]

    @cached_property
    def children(self) -> Sequence[Cell]:
        return tuple(({cell.name: cell for cell in self._node_cells if cell is not None} | self.clamps).values())

    @cached_property
    def _node_cells(self) -> list[Cell | None]:
        """The cell of each node, None where the node is only wires."""
        return [self._cell(node, self.sums.terms(node)) for node in range(self.sums.nodes)]

    def _cell(self, node: int, terms: list[Term]) -> Cell | None:
        y, constant = self._wires[self.sums.inputs + node], int(self.sums.constants[node])
        if not terms or (len(terms) == 1 and constant == 0 and terms[0].sign > 0):
            return None
        a = self._wires[terms[0].value]
        if self.form.is_product(node):
            return Product(a, sum(sign << shift for _, shift, sign in terms), y)
        if len(terms) == 1:
            return ConstantAdder(terms[0].sign < 0, a, terms[0].shift, constant, y, self.form.complements)
        b, shift = self._wires[terms[1].value], terms[1].shift
        negative = terms[0].sign < 0 and terms[1].sign < 0
        if constant or negative:
            return CarryAdder(a, b, shift, -1 - constant if negative else constant, negative, y)
        operation = {(1, 1): "add", (1, -1): "sub", (-1, 1): "rsub"}[terms[0].sign, terms[1].sign]
        return Adder(operation, a, b, shift, y)

    def build(self, m: Module, ports: Signals) -> None:
        view = FieldView(ports["x"], self.problem.wires)
        values = [view.raw(index) for index in range(self.problem.inputs)]
        names = self._node_names()
        for node, cell in enumerate(self._node_cells):
            wire, terms = self._wires[self.sums.inputs + node], self.sums.terms(node)
            if cell is None:
                values.append(self._wired(node, terms, wire, values))
                continue
            result = Signal(wire.bits, name=names[node])
            operands = {"i_a": values[terms[0].value]}
            if isinstance(cell, Adder | CarryAdder):
                operands["i_b"] = values[terms[1].value]
            setattr(m.submodules, f"make_{names[node]}", Instance(cell.name, **operands, o_y=result))
            values.append(result)
        m.d.comb += ports["y"].eq(Cat(self._output(m, column, values) for column in range(self.problem.outputs)))

    def _wired(self, node: int, terms: list[Term], wire: Wire, values: list[Value]) -> Value:
        """A constant, or another value with zeros below it."""
        if not terms:
            return Const(int(self.sums.constants[node]) & ((1 << wire.bits) - 1), wire.bits)
        source, term = values[terms[0].value], terms[0]
        padded = Cat(Const(0, term.shift), source) if term.shift else source
        extended = typed(source, self._wires[term.value]) << term.shift
        return padded if len(padded) == wire.bits else extended[: wire.bits]

    def _output(self, m: Module, column: int, values: list[Value]) -> Value:
        wire, shift = self.problem.shifted[column], int(self.problem.shift[column])
        node = self.sums.inputs + int(self.sums.outputs[column])
        total = typed(values[node], self._wires[node]) >> shift
        return self._clamped(m, column, total[: wire.bits])

    def _node_names(self) -> list[str]:
        """`x3_times_5` for a multiple of one input, `sum7` for a partial sum, `acc2` for a column's result."""
        forms, constants = coefficients(self.sums)
        counts = np.diff(forms.indptr)
        columns = {int(node): column for column, node in reversed(list(enumerate(self.sums.outputs)))}
        names, taken = [], set()
        for node in range(self.sums.nodes):
            if node in columns:
                name = f"acc{columns[node]}"
            elif counts[node] == 1 and constants[node] == 0:
                start = forms.indptr[node]
                factor = int(forms.data[start])
                name = f"x{forms.indices[start]}_times_{'m' if factor < 0 else ''}{abs(factor)}"
            else:
                name = f"sum{node}"
            names.append(f"{name}_{node}" if name in taken else name)
            taken.add(names[-1])
        return names
