"""What mapped units cost, and that nobody needs Amaranth to know it."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "hdl"))
from hdl_networks import NETWORKS

from nn2hdl.mapping import AdderForm, Cost, MatrixUnit, map_network
from nn2hdl.mapping.adders import node_sums
from nn2hdl.mapping.estimation import lookup_cost, selection_cost
from nn2hdl.target import find_target

PRICING = """
import sys
sys.path.insert(0, {folder!r})
from hdl_networks import NETWORKS
import nn2hdl.exploration
from nn2hdl.flow.prediction import predict_counts
from nn2hdl.mapping import map_network
from nn2hdl.exploration.cost import estimate_sites, predict_sites
from nn2hdl.target import find_target
for target in ("xcup", "ecp5"):
    network, family = NETWORKS["sparse"](), find_target(target)
    assert predict_sites(network, target)["sites"] > 0 < estimate_sites(network, target)
    assert predict_counts(map_network(network, family), family).total.lut_sites > 0
print("amaranth" in sys.modules, "nn2hdl.hdl" in sys.modules)
"""


def test_a_price_needs_no_amaranth():
    code = PRICING.format(folder=str(Path(__file__).parents[1] / "hdl"))
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.split() == ["False", "False"]


def test_costs_beside_and_behind_each_other():
    one, other = Cost(3, 1, 2), Cost(5, 0, 4, exact=False)
    assert one + other == Cost(8, 1, 4, exact=False)
    assert one.then(other) == Cost(8, 1, 6, exact=False)
    assert one * 3 == Cost(9, 3, 2)


def test_the_whole_is_the_sum_of_its_layers():
    mapped = map_network(NETWORKS["grouped"](), find_target("xcup"))
    price = mapped.price()
    for layer in mapped.layers:
        assert price.modules[layer.unit.name].sites == sum(price.modules[u.name].sites * n for u, n in layer.work)
    parts = [price.modules[layer.unit.name] for layer in mapped.layers] + [price.modules[mapped.core.chooser.name]]
    assert price.total.exact
    assert price.total.sites == sum(part.sites for part in parts)
    assert price.total.levels == sum(part.levels for part in parts)


def test_a_family_of_unknown_adders_pays_a_site_for_every_bit():
    family = replace(find_target("ecp5"), name="unknown", adders=None)
    mapped = map_network(NETWORKS["extreme"](), family)
    (unit,) = (unit for unit in mapped.working_units().values() if isinstance(unit, MatrixUnit))
    form = mapped.forms[unit.name]
    assert isinstance(form, AdderForm)
    bits = sum(found.bits for found in node_sums(form.sums, unit.problem.wires) if found)
    assert mapped.price().modules[unit.name] == Cost(bits, exact=False)
    assert form.adders < bits


def test_a_unit_that_is_not_mapped_has_no_cost():
    mapped = map_network(NETWORKS["grouped"](), find_target("xcup"))
    with pytest.raises(TypeError, match="depthwise_engine is not mapped"):
        replace(mapped, forms={}).price()


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
