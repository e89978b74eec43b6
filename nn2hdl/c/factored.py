"""Weights beyond 16 bits that are small ones times a factor: the factor becomes part of the multiplier.

So a network can say a requantization that rounds in its own way: a layer whose rows hold weight * multiplier and whose
bias holds bias * multiplier + rounding, shifted, computes just that (gemmlowp's, for one). The code gets small weights
again.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl.integer import Affine, Requantize, read_only

WIDE, MULTIPLIERS = 1 << 15, 1 << 31


def factored(op: Affine) -> tuple[Affine, np.ndarray]:
    """A fully connected layer with small weights, and what is added to acc * multiplier [out]: equal to the layer where
    both are used; the layer itself and zeros where its weights fit 16 bits, or where nothing is gained."""
    old, nothing = op.requantize, (op, np.zeros_like(op.bias))
    if np.abs(op.weights).max() < WIDE:
        return nothing
    factors = np.array([_factor(int(common)) for common in np.gcd.reduce(op.weights, axis=1)])
    weights, multiplier = op.weights // factors[:, None], old.multiplier * factors
    if np.abs(weights).max() >= WIDE or multiplier.max() >= MULTIPLIERS:
        return nothing
    bias, rest = np.divmod(op.bias, factors)
    scaled = Requantize(read_only(multiplier), old.shift, old.low, old.high)
    small = replace(op, weights=read_only(weights), bias=read_only(bias), requantize=scaled)
    return small, read_only(rest * old.multiplier)


def _factor(common: int) -> int:
    """The largest divisor of what a row's weights share that is a multiplier; any will do for a row of zeros."""
    if common == 0:
        return MULTIPLIERS // 2
    least = -(-common // (MULTIPLIERS - 1))
    return next((common // d for d in range(least, least + WIDE) if common % d == 0), 1)
