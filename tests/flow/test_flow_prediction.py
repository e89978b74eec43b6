"""Every cell has a cost without yosys, on every target: predicted where it is a netlist, else estimated and marked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "hdl"))
from hdl_networks import NETWORKS

from nn2hdl.flow.circuit import build_circuit, emit_verilog, open_design
from nn2hdl.flow.estimation import lookup_cost, selection_cost
from nn2hdl.flow.prediction import ESTIMATED, PREDICTED, is_exact, predict_circuit
from nn2hdl.synth import Cache
from nn2hdl.synth.cache import default_folder
from nn2hdl.target import find_target, target_names


@pytest.mark.parametrize("target", target_names())
@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_every_cell_of_every_target_has_a_cost(name, target):
    circuit = build_circuit(NETWORKS[name](), find_target(target))
    found = predict_circuit(circuit, find_target(target))
    assert {module.method for module in found.modules.values()} <= {PREDICTED, ESTIMATED}
    assert set(found.modules) >= {circuit.name(cell) for layer in circuit.layers for cell, _ in layer.work}
    assert found.total.lut_sites >= sum(module.count.lut_sites > 0 for module in found.modules.values()) / 2


@pytest.mark.parametrize("target", ["xcup", "ecp5", "ice40"])
def test_estimates_are_near_the_count(target, cache_of_tests):
    family, cache = find_target(target), Cache(default_folder())
    circuit = build_circuit(NETWORKS["residual"](), family)  # sums, pooling and a lookup table
    verilog, _ = emit_verilog(circuit, "csd", jobs=1, cache=cache, progress=lambda *_: None)
    counted = open_design(circuit, verilog, family, jobs=1, cache=cache).count()
    found = predict_circuit(circuit, family)
    assert not is_exact(found)
    assert 0.6 < found.total.lut_sites / counted.total.lut_sites < 1.6


def test_tables_of_known_cost():
    assert lookup_cost([0, 1], 1, 6) == (0, 0)  # a wire
    assert lookup_cost([1, 1, 1, 1], 1, 6) == (0, 0)  # a constant
    parity = [bin(code).count("1") & 1 for code in range(256)]
    assert lookup_cost(parity[:64], 1, 6) == (1, 1)
    assert lookup_cost(parity, 1, 6) == (2, 1)  # a LUT6, its complement, and the slice's multiplexers
    assert lookup_cost(parity, 1, 4)[0] >= 2
    identity = list(range(16))
    assert lookup_cost(identity, 4, 4)[0] <= 3  # the lowest bit is a wire


def test_more_and_wider_numbers_cost_more():
    assert selection_cost(2, 8, 8, 6)[0] < selection_cost(4, 8, 8, 6)[0] < selection_cost(4, 9, 9, 6)[0]
    assert selection_cost(4, 8, 8, 4)[0] > selection_cost(4, 8, 8, 6)[0]
