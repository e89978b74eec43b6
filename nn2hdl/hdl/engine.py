"""The engine: one constant matrix as a network of adders, with requantization behind it.

A convolution instantiates its engine once per window; a fully connected layer is one engine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from amaranth.hdl import Cat, Const, Instance, Signal

from nn2hdl.hdl.adders import Adder, ConstantAdder, MergedProduct, Product
from nn2hdl.hdl.cell import Cell, FieldView, Wire
from nn2hdl.hdl.selectors import MaxClamp, clamped_wire
from nn2hdl.integer import clamped
from nn2hdl.sums import SumGraph, Term, coefficients, lower_binary, lower_matrix, value_ranges, verify


@dataclass(frozen=True, eq=False)
class Engine(Cell):
    """y = clamp(((x @ matrix + bias) * multiplier) >> shift, low, high).

    matrix [inputs, columns]; bias, multiplier, shift [columns]; x's fields have the wires `fields` and the ranges
    x_low, x_high [inputs]. `star` realizes products of an input and a constant with `*` instead of shifts and adds.
    """

    label: str
    matrix: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray
    low: int | None
    high: int | None
    fields: tuple[Wire, ...]
    x_low: np.ndarray
    x_high: np.ndarray
    star: bool = False
    kind = "engine"

    @property
    def name(self) -> str:
        return self.label

    @property
    def inputs(self):
        return {"x": self.fields}

    @property
    def outputs(self):
        return {"y": tuple(clamped_wire(wire, self.low, self.high) for wire in self._shifted)}

    @property
    def describe(self) -> str:
        clamp = "" if self.low is None and self.high is None else f", clamped to [{self.low}, {self.high}]"
        shifts, multipliers = sorted(set(self.shift.tolist())), sorted(set(self.multiplier.tolist()))
        return (
            f"y = ((x * W + b) * m) >> s{clamp}; W is {self.matrix.shape[0]} x {self.matrix.shape[1]} with "
            f"{np.count_nonzero(self.matrix)} nonzero weights, s in {shifts}, m in {multipliers}"
        )

    @cached_property
    def sums(self) -> SumGraph:
        """The two-operand sums that the circuit is made of, proved equal to the matrix."""
        wide = lower_matrix(self.matrix, self.bias, self.x_low, self.x_high, self.multiplier, whole_products=self.star)
        graph = lower_binary(wide, keep_products=self.star)
        verify(graph, self.matrix * self.multiplier, self.bias * self.multiplier)
        return graph

    @cached_property
    def _ranges(self) -> tuple[np.ndarray, np.ndarray]:
        return value_ranges(self.sums)

    @cached_property
    def _wires(self) -> list[Wire]:
        """Wire of every value: inputs as they come, nodes as narrow as their exact range allows."""
        low, high = self._ranges
        nodes = [Wire.of_range(a, b) for a, b in zip(low.tolist(), high.tolist(), strict=True)]
        return [*self.fields, *nodes[len(self.fields) :]]

    @cached_property
    def _shifted(self) -> list[Wire]:
        """Wire of every output before the clamp."""
        low, high = self._ranges
        index = self.sums.inputs + self.sums.outputs
        return [
            Wire.of_range(int(a) >> int(s), int(b) >> int(s))
            for a, b, s in zip(low[index], high[index], self.shift, strict=True)
        ]

    @cached_property
    def children(self) -> Sequence[Cell]:
        found = {cell.name: cell for cell in self._node_cells if cell is not None}
        for wire in self._shifted:
            if self._needs_clamp(wire):
                cell = MaxClamp(1, wire, self.low, self.high)
                found[cell.name] = cell
        return tuple(found.values())

    @property
    def adders(self) -> int:
        """Two-input adders, a merged product counted as the adders that it stands for."""
        merged = sum(len(cell.digits) - 1 for cell in self._node_cells if isinstance(cell, MergedProduct))
        return merged + sum(isinstance(cell, Adder | ConstantAdder) for cell in self._node_cells)

    @cached_property
    def _node_cells(self) -> list[Cell | None]:
        """The cell of each node, None where the node is only wires."""
        return [self._cell(node, self.sums.terms(node)) for node in range(self.sums.nodes)]

    def _cell(self, node: int, terms: list[Term]) -> Cell | None:
        y, constant = self._wires[self.sums.inputs + node], int(self.sums.constants[node])
        if not terms or (len(terms) == 1 and constant == 0 and terms[0].sign > 0):
            return None
        a = self._wires[terms[0].value]
        if len(terms) > 1 and len({term.value for term in terms}) == 1 and (self.star or len(terms) > 2):
            digits = tuple((term.sign, term.shift) for term in terms)
            return (
                Product(a, sum(sign << power for sign, power in digits), y)
                if self.star
                else MergedProduct(a, digits, y)
            )
        if len(terms) == 1:
            return ConstantAdder(terms[0].sign < 0, a, terms[0].shift, constant, y)
        operation = {(1, 1): "add", (1, -1): "sub", (-1, 1): "rsub"}[terms[0].sign, terms[1].sign]
        return Adder(operation, a, self._wires[terms[1].value], terms[1].shift, y)

    def _needs_clamp(self, wire: Wire) -> bool:
        return (self.low is not None and self.low > wire.low) or (self.high is not None and self.high < wire.high)

    def build(self, m, ports):
        view = FieldView(ports["x"], self.fields)
        values = [view.raw(index) for index in range(len(self.fields))]
        names = self._node_names()
        for node, cell in enumerate(self._node_cells):
            wire, terms = self._wires[self.sums.inputs + node], self.sums.terms(node)
            if cell is None:
                values.append(self._wired(node, terms, wire, values))
                continue
            result = Signal(wire.bits, name=names[node])
            operands = {"i_a": values[terms[0].value]}
            if isinstance(cell, Adder):
                operands["i_b"] = values[terms[1].value]
            setattr(m.submodules, f"make_{names[node]}", Instance(cell.name, **operands, o_y=result))
            values.append(result)
        m.d.comb += ports["y"].eq(Cat(self._output(m, column, values) for column in range(len(self.shift))))

    def _wired(self, node: int, terms: list[Term], wire: Wire, values: list):
        """A constant, or another value with zeros below it."""
        if not terms:
            return Const(int(self.sums.constants[node]) & ((1 << wire.bits) - 1), wire.bits)
        source, term = values[terms[0].value], terms[0]
        padded = Cat(Const(0, term.shift), source) if term.shift else source
        extended = self._wires[term.value].of(source) << term.shift
        return padded if len(padded) == wire.bits else extended[: wire.bits]

    def _output(self, m, column: int, values: list):
        wire, shift = self._shifted[column], int(self.shift[column])
        node = self.sums.inputs + int(self.sums.outputs[column])
        total = self._wires[node].of(values[node]) >> shift
        value = total[: wire.bits]
        if not self._needs_clamp(wire):
            return value
        cell = MaxClamp(1, wire, self.low, self.high)
        result = Signal(cell.y.bits, name=f"clamped{column}")
        setattr(m.submodules, f"clamp{column}", Instance(cell.name, i_a=value, o_y=result))
        return result

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

    def reference(self, *, x):
        total = (np.asarray(x) @ self.matrix + self.bias) * self.multiplier >> self.shift
        return {"y": clamped(total, self.low, self.high)}
