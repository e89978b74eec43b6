"""Predictions of two-operand sums against yosys and the counter, and what sharing saves by them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from nn2hdl import sums
from nn2hdl.flow.circuit import print_cells
from nn2hdl.hdl import write_unit
from nn2hdl.hdl.adders import ConstantAdder
from nn2hdl.mapping import MatrixUnit, map_adders, predict_adders
from nn2hdl.synth import Cache, count_design
from nn2hdl.synth.cache import default_folder
from nn2hdl.target import find_target
from nn2hdl.wires import Wire

FAMILIES = [
    ("ecp5", "ecp5"),
    ("ice40", "ice40"),
    ("generic", "xcup"),
    ("generic", "ice40"),
]  # of the engine, of the count


BYTES = (Wire(8),)
MIXED = (Wire(8), Wire(6), Wire(8, True))


def _engine(family, *, shared=True, shape=(6, 4), wires=BYTES, bias=0):
    draw = np.random.default_rng(5)
    matrix = draw.integers(-40, 41, shape) * (draw.random(shape) < 0.8)
    fields = tuple(wires[index % len(wires)] for index in range(shape[0]))
    low, high = ([getattr(wire, end) for wire in fields] for end in ("low", "high"))
    problem = sums.Cmvm.of(matrix, low, high, bias=draw.integers(-bias, bias + 1, shape[1]), wires=fields)
    target = find_target(family)
    return write_unit(MatrixUnit("engine", problem), {"engine": map_adders(problem, target, shared=shared)}, target)


def _predicted(engine, target):
    return predict_adders(engine.sums, find_target(target).adders, wires=engine.problem.wires)


def _counted(engine, target):
    cache = Cache(default_folder())
    cells = {cell.name: cell for cell in (*engine.children, engine)}
    with cache.work_folder() as work:
        verilog = print_cells(cells, Path(work))
    return count_design(verilog, engine.name, find_target(target), jobs=2, cache=cache).total


@pytest.mark.slow
@pytest.mark.parametrize(("family", "target"), FAMILIES)
def test_prediction_equals_the_count(family, target):
    engine = _engine(family)
    predicted, count = _predicted(engine, target), _counted(engine, target)
    assert predicted.sites == pytest.approx(count.lut_sites, rel=0.01 if family == "generic" else 0.002)
    assert predicted.carries == pytest.approx(count.carry4, rel=0.01)
    assert abs(predicted.levels - count.levels) <= (family == "generic")


@pytest.mark.slow
@pytest.mark.parametrize(("family", "target"), FAMILIES[:2])
def test_prediction_with_constants_and_mixed_inputs(family, target):
    engine = _engine(family, wires=MIXED, bias=999)
    assert any(isinstance(cell, ConstantAdder) for cell in engine.children)
    predicted, count = _predicted(engine, target), _counted(engine, target)
    assert predicted.sites == pytest.approx(count.lut_sites, rel=0.02)
    assert abs(predicted.levels - count.levels) <= 1


@pytest.mark.parametrize("target", ["ecp5", "ice40", "xcup"])
def test_sharing_saves_and_complements_save(target):
    family = target if target != "xcup" else "generic"
    shape = (16, 16)
    shared, unshared = (_predicted(_engine(family, shared=form, shape=shape), target) for form in (True, False))
    assert shared.sites < 0.68 * unshared.sites
    assert shared.levels <= unshared.levels + 3
    if target == "ice40":
        plain = _predicted(_engine("generic", shape=shape), target)
        assert shared.sites < 0.8 * plain.sites


def test_sums_of_known_cost():
    def cost(column, family):
        graph = sums.lower_binary(sums.lower_digits(sums.Cmvm.of(np.array(column)[:, None], 0, 255)))
        found = predict_adders(graph, find_target(family).adders)
        return found.sites, found.carries, found.levels

    assert cost([1, 1], "ecp5") == (10, 5, 1)
    assert cost([1, 1], "ice40") == (9, 8, 1)
    assert cost([1, 1], "xcup") == (9, 3, 1)
    assert cost([1, -1], "ice40") == (17, 8, 2)
    assert cost([1, 16], "ecp5") == (10, 5, 1)  # the low four bits pass
    for family in ("ecp5", "ice40", "xcup"):
        assert cost([1, 256], family) == (0, 0, 0)  # side by side
        assert cost([4, 0], family) == cost([0, 0], family) == (0, 0, 0)
