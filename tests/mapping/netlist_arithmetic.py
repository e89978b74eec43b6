"""Integers in and out of netlists, for tests."""

from __future__ import annotations

import numpy as np

from nn2hdl.fixedpoint import range_bits
from nn2hdl.mapping import Netlist


def drive(netlist: Netlist, x: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Output bits for integers x [n, inputs] on the narrowest ports of their ranges."""
    widths = [range_bits(int(a), int(b))[0] for a, b in zip(low, high, strict=True)]
    bits = [x[:, [i]] >> np.arange(width) & 1 for i, width in enumerate(widths)]
    return netlist.evaluate(np.concatenate(bits, axis=1).astype(bool))


def column_ranges(matrix, bias, low, high) -> tuple[np.ndarray, np.ndarray]:
    """Lowest and highest of each column of x @ matrix + bias."""
    positive, negative = np.maximum(matrix, 0), np.minimum(matrix, 0)
    return low @ positive + high @ negative + bias, high @ positive + low @ negative + bias


def read_columns(bits: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """Integers [n, columns] from output bits, each column as wide as its range needs."""
    found, first = [], 0
    for a, b in zip(low.tolist(), high.tolist(), strict=True):
        width, signed = range_bits(a, b)
        value = (bits[:, first : first + width].astype(np.int64) << np.arange(width)).sum(axis=1)
        if signed:
            value -= (value >> (width - 1) & 1) << width
        found.append(value)
        first += width
    assert first == bits.shape[1]
    return np.stack(found, axis=1)


def corner_inputs(low: np.ndarray, high: np.ndarray, count: int, seed: int) -> np.ndarray:
    """Random inputs, the first of them corners."""
    rng = np.random.default_rng(seed)
    x = rng.integers(low, high + 1, (count, len(low)))
    even = np.arange(len(low)) % 2 == 0
    x[:4] = [low, high, np.where(even, low, high), np.where(even, high, low)]
    return x
