"""What the C of fully connected layers will cost, before anything is compiled: straight lines fitted to runs in the
emulators. `layers.py` has the figures of all other layers.

Instructions and cycles on the Cortex-M4 (GCC 12, -O2), cycles on AVR (GCC 5, -Os). Straight-line assembly needs no
estimate, it is counted as it is written. `scripts/bench_mcu.py` shows estimate and measurement side by side.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.c.codebook import coded
from nn2hdl.c.loops import bias_type, coo_scratch, dual_words
from nn2hdl.c.product import Cost, Product
from nn2hdl.c.storage import BYTES, type_of


@dataclass(frozen=True)
class Line:
    """steps = call + row * rows + weight * weights + present * weights that are not 0; bytes of code, of stack."""

    call: float
    row: float
    weight: float
    code: int
    stack: int
    present: float = 0.0


_LINES = {
    "cortex-m4": {
        "dense": Line(3, 10, 5.0, 75, 36),
        "dual": Line(37, 4.2, 1.53, 190, 60),
        "coo": Line(5, 10, 9.0, 121, 36),
        "csr": Line(3, 17, 5.0, 215, 44),
        "straight": Line(20, 6, 2.0, 40, 36),
        "codes": Line(10, 5, 12.6, 122, 36),
        "codes of bytes": Line(5, 10, 6.0, 90, 36),
        "codes, zeros apart": Line(18, 10.4, 3.1, 172, 44, 15.8),
    },
    "avr": {
        "dense": Line(10, 100, 30.0, 160, 20),
        "coo": Line(20, 110, 69.0, 236, 20),
        "csr": Line(20, 110, 38.3, 215, 24),
        "straight": Line(80, 36, 11.1, 25, 12),
        "codes": Line(60, 86, 43.0, 212, 24),
        "codes of bytes": Line(50, 92, 36.6, 170, 24),
        "codes, zeros apart": Line(40, 97, 7.9, 265, 28, 45.9),
    },
}
# cycles of a call, a row and a weight on the Cortex-M4
_CYCLES = {"dense": (21, 15.1, 7.96), "dual": (36, 8.4, 2.16), "coo": (20, 18.3, 12.8), "csr": (25, 31.9, 6.7)}
_CODEBOOK_CYCLES = {  # and of a weight that is not 0
    "codes": (28, 10, 18.6, 0),
    "codes of bytes": (17, 15.3, 9, 0),
    "codes, zeros apart": (55, 25.6, 5.35, 23.6),
}
_PER_INSTRUCTION = 1.55  # cycles, of code that has no line of its own
# steps a row and bytes of code that a multiplier adds where the product fits 32 bits, and where it does not
_MULTIPLIER = {"cortex-m4": ((3, 25), (13, 50)), "avr": ((140, 45), (290, 117))}
_STRAIGHT_BYTES = {"avr": (16.7, 20.7), "cortex-m4": (8.0, 24.0)}  # of code for a weight, for a row
_STEPS = {"dense": "macs", "dual": "padded", "coo": "nonzero", "csr": "nonzero"}


def loop_cost(kind: str, cpu: str, product: Product) -> Cost:
    """Of a kernel that is a loop."""
    line = _line(cpu, kind)
    rows = len(product.bias)
    steps = {
        "macs": product.macs,
        "nonzero": product.nonzero,
        "padded": -(-rows // 4) * -(-product.weights.shape[1] // 4) * 16,
    }
    extra, more = _multiplier(cpu, product)
    instructions = line.call + (line.row + extra) * rows + line.weight * steps[_STEPS[kind]]
    cycles = instructions
    if cpu != "avr":
        call, row, weight = _CYCLES[kind]
        cycles = call + (row + extra) * rows + weight * steps[_STEPS[kind]]
    flash = line.code + more + table_bytes(kind, product)
    ram = coo_scratch(product) if kind == "coo" else 0
    return Cost(round(instructions), flash, ram, line.stack, round(cycles))


def codebook_cost(cpu: str, product: Product) -> Cost:
    """Of codes and values."""
    made = coded(product)
    form = "codes, zeros apart" if made.places is not None else "codes of bytes" if made.width == 8 else "codes"
    line, (call, row, weight, present) = _line(cpu, form), _CODEBOOK_CYCLES[form]
    rows, macs, nonzero = len(product.bias), product.macs, product.nonzero
    extra, more = _multiplier(cpu, product)
    instructions = line.call + (line.row + extra) * rows + line.weight * macs + line.present * nonzero
    cycles = instructions
    if cpu != "avr":
        cycles = call + (row + extra) * rows + weight * macs + present * nonzero
    flash = line.code + more + _row_bytes(product, rows) + made.size(product.weight_type)
    return Cost(round(instructions), flash, 0, line.stack, round(cycles))


def straight_cost(cpu: str, product: Product) -> Cost:
    """Of straight-line C."""
    line, (weight, row) = _line(cpu, "straight"), _STRAIGHT_BYTES.get(cpu, _STRAIGHT_BYTES["cortex-m4"])
    rows = len(product.bias)
    extra, more = _multiplier(cpu, product)
    steps = line.call + (line.row + extra) * rows + line.weight * product.nonzero
    flash = round(line.code + more + weight * product.nonzero + row * rows)
    return Cost(round(steps), flash, 0, line.stack, round(steps * (1 if cpu == "avr" else _PER_INSTRUCTION)))


def table_bytes(kind: str, product: Product) -> int:
    """Bytes of a loop's constants: exact."""
    rows, (outputs, inputs) = len(product.bias), product.weights.shape
    value, size = BYTES[product.weight_type], _row_bytes(product, -(-rows // 4) * 4 if kind == "dual" else rows)
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


def _row_bytes(product: Product, biases: int) -> int:
    """Bytes of what each row has one of: scaling, and `biases` biases."""
    scaling, rows = product.scaling, len(product.bias)
    tables = (scaling.multiplier, scaling.offset, scaling.shift)
    size = sum(BYTES[type_of(values)] * rows for values in tables if (values != values[0]).any())
    return size + BYTES[bias_type(product)] * biases


def _multiplier(cpu: str, product: Product) -> tuple[int, int]:
    if not product.scaling.multiplies:
        return 0, 0
    return _MULTIPLIER.get(cpu, _MULTIPLIER["cortex-m4"])[0 if product.scaling.product_is_narrow else 1]


def _line(cpu: str, kind: str) -> Line:
    return _LINES.get(cpu, _LINES["cortex-m4"])[kind]


_WIDEN = (4, 8)  # instructions and cycles of an input that is copied into a wider type


def widening_steps(inputs: int) -> tuple[int, int]:
    """Instructions and cycles of copying the network's inputs into a wider type on the Cortex-M4."""
    instructions, cycles = _WIDEN
    return instructions * (inputs + 2), cycles * (inputs + 2)
