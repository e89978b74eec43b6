"""Random networks for every target, also with * and other objectives: lint finds nothing in the Verilog, and what it
computes equals the integer interpreter."""

from __future__ import annotations

import pytest
from integer_oracle import random_network
from side_by_side import Variant, check_side_by_side

VARIANTS = [
    *(Variant(target) for target in ("xc7", "xcup", "ecp5", "ice40", "generic")),
    *(Variant(target, "star") for target in ("xc7", "ecp5", "ice40", "generic")),
    *(Variant(target, objective=objective) for target in ("xc7", "xcup") for objective in ("area", "depth")),
]
VECTORS = 64
LARGEST = 60  # of weights times positions: larger ones take Verilator long and find no more


def _networks(first: int, count: int) -> list:
    found, seed = [], first
    while len(found) < count:
        network = random_network(seed)
        if sum(_work(layer) for layer in network.layers) <= LARGEST:
            found.append(network)
        seed += 1
    return found


def _work(layer) -> int:
    positions = layer.shape[1] * layer.shape[2] if len(layer.shape) == 3 else 1
    weights = getattr(layer.op, "weights", None)
    return positions * (layer.shape[0] if weights is None else weights.size)


@pytest.mark.slow
def test_every_target_equals_the_interpreter(tmp_path, round_number):
    """All of them between registers, which hold the combinational circuit: one simulator for both."""
    networks = _networks(1_000_000 * round_number, len(VARIANTS))
    result = check_side_by_side(list(zip(networks, VARIANTS, strict=True)), tmp_path, VECTORS)
    assert (result.mismatches, result.first) == (0, None)
