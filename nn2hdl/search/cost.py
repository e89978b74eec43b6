"""What a network costs as a circuit: at once, within seconds, or exactly.

`heap_bits` counts what the weights bring into the heaps; nothing is shared. `estimate_sites` shares and prices the
sums without mapping them. `predict_sites` maps them: on Xilinx the sites that yosys will count.
"""

from __future__ import annotations

import numpy as np

from nn2hdl import hdl
from nn2hdl.fixedpoint import count_csd_digits, range_bits, weight_bits
from nn2hdl.flow.circuit import build_circuit
from nn2hdl.flow.prediction import is_exact, predict_circuit
from nn2hdl.hdl import AdderEngine, Cell, HeapEngine, TableEngine
from nn2hdl.hdl.selectors import MaxClamp
from nn2hdl.hdl.targets.selections import MappedArgMax, MappedMaxClamp
from nn2hdl.integer import IntegerNetwork, Layer, value_ranges, weights_of
from nn2hdl.mapping import Dial, predict_adders
from nn2hdl.meaning import Role
from nn2hdl.sums import HEAP, Steps, estimate, share_matrix
from nn2hdl.target import Target, find_target

AREA = Dial("area")
# measured on quantized LeNets: what mapping needs beyond the estimate of the shared sums
MAPPED = 1.2
_FAST = Steps(restarts=False)


def weight_layers(network: IntegerNetwork) -> tuple[str, ...]:
    """Names of the layers whose weights were trained, in order: not the ones that code pixels or take averages."""
    return tuple(layer.name for layer in network.layers if layer.role is Role.TRAINED)


def total_bit_width(network: IntegerNetwork) -> int:
    """Bits of all trained weights as sign and magnitude, 0 for a weight of 0."""
    names = weight_layers(network)
    return sum(int(weight_bits(weights_of(network.layer(name).op)).sum()) for name in names)


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
        total += int(count_csd_digits(weights_of(layer.op)).sum()) * bits[name] * positions(layer)
    return total


def estimate_sites(network: IntegerNetwork, target: str) -> float:
    """LUT sites (LUT4s on ecp5 and ice40) by the price of the shared sums; pooling and clamps by their cells."""
    family = find_target(target)
    circuit = build_circuit(network, family, dial=AREA)
    total = sum(_estimate(cell, family) * times for layer in circuit.layers for cell, times in layer.work)
    chooser = _estimate(circuit.core.chooser, family) if circuit.core.chooser else 0.0
    return round(float(total + chooser), 1)


def predict_sites(network: IntegerNetwork, target: str) -> dict:
    """{"sites", "levels", "exact"}: the mapper's own figures; `exact` where yosys will count the same."""
    family = find_target(target)
    circuit = build_circuit(network, family, dial=AREA)
    hdl.map_engines(circuit)
    found = predict_circuit(circuit, family)
    return {"sites": found.total.lut_sites, "levels": found.total.levels, "exact": is_exact(found)}


def _estimate(cell: Cell, target: Target) -> float:
    if isinstance(cell, HeapEngine):
        clamps = sum(_estimate(clamp, target) for clamp in cell.column_clamps() if clamp)
        return MAPPED * estimate(share_matrix(cell.problem, steps=_FAST), HEAP) + clamps
    if isinstance(cell, AdderEngine):
        clamps = sum(_estimate(clamp, target) for clamp in cell.column_clamps() if clamp)
        return predict_adders(cell.sums, target.adders).sites + clamps
    if isinstance(cell, TableEngine | MappedMaxClamp | MappedArgMax):
        return float(cell.netlist.sites)
    if isinstance(cell, MaxClamp):
        return 1.5 * cell.a.bits * cell.count  # a comparator and a multiplexer for each value
    return 0.0
