"""What a network costs as a circuit: at once, within seconds, or exactly.

`heap_bits` counts what the weights bring into the heaps; nothing is shared. `estimate_sites` shares and prices the
sums without mapping them. `predict_sites` maps them: on Xilinx the sites that yosys will count.
"""

from __future__ import annotations

import numpy as np

from nn2hdl.exploration.networks import affine_of
from nn2hdl.fixedpoint import count_csd_digits, range_bits
from nn2hdl.integer import IntegerNetwork, Layer, value_ranges, weight_layers, weights_of
from nn2hdl.mapping import (
    Cost,
    Dial,
    MapOptions,
    MatrixUnit,
    Unit,
    clamps_cost,
    cost_of,
    map_network,
    map_units,
    outline_network,
)
from nn2hdl.sums import HEAP, Steps, estimate, share_matrix
from nn2hdl.target import find_target

AREA = MapOptions(Dial("area"))
# measured on quantized LeNets: what mapping needs beyond the estimate of the shared sums
MAPPED = 1.2
_FAST = Steps(restarts=False)


def positions(layer: Layer) -> int:
    """How often a layer's weights are built: the windows of a convolution."""
    return int(np.prod(layer.shape[1:]))


def input_bits(network: IntegerNetwork) -> dict[str, int]:
    """Bits of the widest value that each layer with weights reads."""
    ranges = value_ranges(network)
    found = {}
    for layer in network.layers:
        if weights_of(layer.op) is not None:
            low, high = ranges[layer.inputs[0]]
            found[layer.name] = range_bits(0, int((high - low).max()))[0]
    return found


def heap_bits(network: IntegerNetwork) -> int:
    """CSD digits times bits of their input times instances, over all trained weights."""
    bits, total = input_bits(network), 0
    for name in weight_layers(network):
        layer = network.layer(name)
        total += int(count_csd_digits(affine_of(network, name).weights).sum()) * bits[name] * positions(layer)
    return total


def estimate_sites(network: IntegerNetwork, target: str) -> float:
    """LUT sites (LUT4s on ecp5 and ice40) by the price of the shared sums; all else as `predict_sites` prices it."""
    outline = outline_network(network, find_target(target), AREA)
    units = outline.working_units()
    heaps = [u for u in units.values() if isinstance(u, MatrixUnit) and not u.in_tables and outline.target.maps_heaps]
    others = (unit for unit in units.values() if unit not in heaps)
    forms = map_units(others, outline.target, AREA)

    def cost(unit: Unit) -> Cost:
        if unit not in heaps:
            return cost_of(unit, forms, outline.target)
        shared = MAPPED * estimate(share_matrix(unit.problem, steps=_FAST), HEAP)
        return Cost(shared, exact=False).then(clamps_cost(unit, forms, outline.target))

    return round(float(outline.price_by(cost).total.sites), 1)


def predict_sites(network: IntegerNetwork, target: str) -> dict:
    """{"sites", "levels", "exact"}: the mapper's own figures; `exact` where yosys will count the same."""
    found = map_network(network, find_target(target), AREA).price().total
    return {"sites": found.sites, "levels": found.levels, "exact": found.exact}
