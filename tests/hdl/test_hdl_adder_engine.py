"""Engines of two-operand adders: exact, of nothing but plain + and - without a family, and without subtraction of
plain operands for iCE40."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hdl_networks import NETWORKS

from nn2hdl.flow.circuit import print_cells
from nn2hdl.hdl import AdderEngine, write_circuit, write_unit
from nn2hdl.hdl.adders import Adder, CarryAdder, ConstantAdder, Product
from nn2hdl.mapping import MatrixUnit, map_adders, map_network
from nn2hdl.sums import Cmvm, interpret
from nn2hdl.target import find_target
from nn2hdl.wires import Wire

pytestmark = pytest.mark.slow

FORMS = [("generic", True), ("generic", False), ("ecp5", True), ("ice40", True), ("ice40", False)]
CORNERS = {
    "zeros": np.zeros((3, 2), dtype=np.int64),
    "powers": np.array([[4, 0, -1], [0, -8, 0]]),
    "one": np.array([[-171]]),
    "equal": np.array([[3, 3, -6], [-5, -5, 10]]),
    "dense": np.random.default_rng(2).integers(-127, 128, (12, 9)),
}


def _engine(matrix, family="generic", shared=True, bias=None):
    rows, columns = matrix.shape
    fields = tuple(Wire(8 - row % 3, row % 4 == 3) for row in range(rows))
    low, high = (np.array([getattr(wire, end) for wire in fields]) for end in ("low", "high"))
    scale = 1 + 2 * (np.arange(columns) % 2)
    problem = Cmvm.of(matrix, low, high, bias=0 if bias is None else bias, multiplier=scale, wires=fields)
    target = find_target(family)
    return write_unit(MatrixUnit("engine", problem), {"engine": map_adders(problem, target, shared=shared)}, target)


@pytest.mark.parametrize(("family", "shared"), FORMS)
@pytest.mark.parametrize("name", CORNERS)
def test_sums_equal_the_matrix_in_two_operands(name, family, shared):
    matrix = CORNERS[name]
    for bias in (0, np.arange(matrix.shape[1]) * 77 - 100):
        engine = _engine(matrix, family, shared, bias + np.zeros(matrix.shape[1], dtype=np.int64))
        draw = np.random.default_rng(1)
        x = draw.integers(engine.problem.x_low, engine.problem.x_high + 1, (50, len(matrix)))
        x = np.concatenate([x, [engine.problem.x_low, engine.problem.x_high]])
        assert interpret(engine.sums, x).tolist() == engine.reference(x=x)["y"].tolist()
        assert {type(cell) for cell in engine.children} <= {Adder, CarryAdder, ConstantAdder}


def test_sharing_takes_fewer_adders():
    counts = [_engine(CORNERS["dense"], "generic", shared).form.adders for shared in (True, False)]
    assert counts[0] < 0.6 * counts[1]


def test_ice40_subtracts_no_plain_operand():
    cells = _engine(CORNERS["dense"], "ice40").children
    assert all(cell.operation == "add" for cell in cells if isinstance(cell, Adder))
    assert any(isinstance(cell, CarryAdder) for cell in cells)
    assert not any(isinstance(cell, Product) for cell in cells)


@pytest.mark.parametrize("family", ["generic", "ecp5"])
def test_verilog_is_plain_additions_of_two_operands(family, tmp_path):
    """One + or - a module at most, no cells of a vendor, no multiplication."""
    circuit = write_circuit(map_network(NETWORKS["grouped"](), find_target(family)))
    verilog = print_cells(circuit.modules(), tmp_path)
    adding = 0
    for name, cell in circuit.modules().items():
        text = verilog[name]
        bodies = [line.split("=", 1)[1] for line in text.splitlines() if "assign" in line]
        operators = re.findall(r" [-+*] |= *- ?", " ".join(f"={body}" for body in bodies))
        assert "*" not in "".join(operators), name
        if isinstance(cell, Adder | ConstantAdder):
            assert len(operators) == 1, text
            adding += 1
        elif isinstance(cell, AdderEngine):
            assert not operators, name
        assert set(re.findall(r"^ +(\w+) \w+ \($", text, re.MULTILINE)) <= set(circuit.modules())
    assert adding > 10
