"""Every cell has a cost without yosys, on every target: predicted where it is a netlist, else estimated and marked."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "hdl"))
from hdl_networks import NETWORKS

from nn2hdl.flow.circuit import emit_verilog, open_design
from nn2hdl.flow.prediction import ESTIMATED, PREDICTED, predict_counts
from nn2hdl.hdl import write_circuit
from nn2hdl.mapping import map_network
from nn2hdl.synth import Cache
from nn2hdl.synth.cache import default_folder
from nn2hdl.target import find_target, target_names


@pytest.mark.slow
@pytest.mark.parametrize("target", target_names())
@pytest.mark.parametrize("name", sorted(NETWORKS))
def test_every_cell_of_every_target_has_a_cost(name, target):
    mapped = map_network(NETWORKS[name](), find_target(target))
    found = predict_counts(mapped, find_target(target))
    assert {module.method for module in found.modules.values()} <= {PREDICTED, ESTIMATED}
    assert set(found.modules) >= {mapped.name(unit) for layer in mapped.layers for unit, _ in layer.work}
    assert found.total.lut_sites >= sum(module.count.lut_sites > 0 for module in found.modules.values()) / 2


@pytest.mark.slow
@pytest.mark.parametrize("target", ["xcup", "ecp5", "ice40"])
def test_estimates_are_near_the_count(target, cache_of_tests):
    family, cache = find_target(target), Cache(default_folder())
    mapped = map_network(NETWORKS["residual"](), family)  # sums, pooling and a lookup table
    verilog, _ = emit_verilog(write_circuit(mapped), jobs=1, cache=cache, progress=lambda *_: None)
    counted = open_design(mapped, verilog, family, jobs=1, cache=cache).count()
    found = predict_counts(mapped, family)
    assert not mapped.price().total.exact
    assert 0.6 < found.total.lut_sites / counted.total.lut_sites < 1.6
