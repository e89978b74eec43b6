"""What a kernel will cost, before anything is compiled: straight lines fitted to runs in the emulators.

Instructions on the Cortex-M4 (GCC 12, -O2), cycles on AVR (GCC 5, -Os). Straight-line assembly needs no estimate, it
is counted as it is written. `scripts/bench_mcu.py` shows estimate and measurement side by side.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.c.loops import bias_type, coo_scratch, dual_words
from nn2hdl.c.product import Cost, Product
from nn2hdl.c.storage import BYTES, type_of


@dataclass(frozen=True)
class Line:
    """steps = call + row * rows + weight * weights, and bytes of code and of stack."""

    call: float
    row: float
    weight: float
    code: int
    stack: int


_LINES = {
    "cortex-m4": {
        "dense": Line(20, 11, 6.0, 80, 36),
        "dual": Line(30, 9, 1.5, 200, 44),
        "coo": Line(30, 14, 9.0, 110, 36),
        "csr": Line(20, 14, 5.5, 120, 36),
        "straight": Line(20, 6, 2.0, 40, 36),
    },
    "avr": {
        "dense": Line(60, 60, 20.0, 120, 40),
        "coo": Line(60, 90, 40.0, 180, 40),
        "csr": Line(60, 70, 26.0, 160, 40),
        "straight": Line(60, 50, 12.0, 60, 40),
    },
}
_STRAIGHT_BYTES = {"avr": (16.0, 60.0), "cortex-m4": (8.0, 24.0)}  # of code for a weight, for a row
_STEPS = {"dense": "macs", "dual": "padded", "coo": "nonzero", "csr": "nonzero"}


def loop_cost(kind: str, cpu: str, product: Product) -> Cost:
    """Of a kernel that is a loop."""
    line = _line(cpu, kind)
    rows = len(product.bias)
    steps = {"macs": product.macs, "nonzero": product.nonzero, "padded": -(-rows // 4) * -(-product.weights.shape[1] // 4) * 16}
    instructions = line.call + line.row * rows + line.weight * steps[_STEPS[kind]]
    flash = line.code + table_bytes(kind, product)
    return Cost(round(instructions), flash, coo_scratch(product) if kind == "coo" else 0, line.stack)


def straight_cost(cpu: str, product: Product) -> Cost:
    """Of straight-line C."""
    line, (weight, row) = _line(cpu, "straight"), _STRAIGHT_BYTES.get(cpu, _STRAIGHT_BYTES["cortex-m4"])
    rows = len(product.bias)
    steps = line.call + line.row * rows + line.weight * product.nonzero
    return Cost(round(steps), round(line.code + weight * product.nonzero + row * rows), 0, line.stack)


def table_bytes(kind: str, product: Product) -> int:
    """Bytes of a loop's constants: exact."""
    rows, (outputs, inputs) = len(product.bias), product.weights.shape
    value, scaling = BYTES[product.weight_type], product.scaling
    size = sum(
        BYTES[type_of(values)] * rows
        for values in (scaling.multiplier, scaling.shift)
        if (values != values[0]).any()
    )
    size += BYTES[bias_type(product)] * (-(-rows // 4) * 4 if kind == "dual" else rows)
    column = BYTES[type_of(np.array([inputs - 1]))]
    match kind:
        case "dense":
            return size + value * product.macs
        case "dual":
            return size + 4 * len(dual_words(product))
        case "coo":
            return size + product.nonzero * (value + column + BYTES[type_of(np.array([outputs - 1]))])
        case "csr":
            counts = np.count_nonzero(product.weights, axis=1)
            return size + product.nonzero * (value + column) + rows * BYTES[type_of(counts)]
    raise ValueError(f"no loop is called {kind}")


def _line(cpu: str, kind: str) -> Line:
    return _LINES.get(cpu, _LINES["cortex-m4"])[kind]
