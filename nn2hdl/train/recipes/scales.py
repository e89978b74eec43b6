"""Factors from sums to values that a circuit can afford: fixed point, a single shift, or two shifted terms.

A factor becomes multiplier * 2**-shift. With "shift" the multiplier is a power of two, with "double-shift" it is
1 + 2**n, so that a product is two shifted terms (alpha = 2**n + 2**m), with "multiplier" it has so many bits.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import torch
from torch import Tensor

MAX_SHIFT = 40
_FAR = 7  # powers of two between the terms of a double shift


def approximate(factor: Tensor, scales: str, multiplier_bits: int) -> tuple[Tensor, Tensor]:
    """Multipliers and shifts, integers as float64 [channels], for factors above 0.

    scales: "multiplier", "shift" or "double-shift".
    """
    return SCALES[scales](factor.detach().double().clamp_min(2.0**-MAX_SHIFT), multiplier_bits)


def _multiplier(factor: Tensor, bits: int) -> tuple[Tensor, Tensor]:
    """Of `bits` bits, the first of them 1 (Jacob et al. 2018, section 2.2)."""
    shift = (bits - 1 - factor.log2().floor()).clamp(0, MAX_SHIFT)
    return (factor * torch.exp2(shift)).round().clamp_min(1), shift


def _single(factor: Tensor, _: int) -> tuple[Tensor, Tensor]:
    """The power of two next to the factor, by their ratio."""
    return _as_integers(torch.ones_like(factor), factor.log2().round())


def _double(factor: Tensor, _: int) -> tuple[Tensor, Tensor]:
    """The nearest of 2**n and 2**n + 2**m, n - m at most 7."""
    exponent = factor.log2().floor()
    parts = torch.tensor([1.0, *(1 + 2.0**-far for far in range(_FAR, 0, -1)), 2.0], dtype=torch.float64)
    parts = parts.to(factor.device)
    nearest = parts[(parts - (factor / torch.exp2(exponent))[:, None]).abs().argmin(1)]
    exponent, nearest = exponent + (nearest == 2), torch.where(nearest == 2, 1.0, nearest)
    multiplier = nearest.clone()
    for _step in range(_FAR):  # to the odd number that it is times a power of two
        multiplier = torch.where(multiplier == multiplier.floor(), multiplier, multiplier * 2)
    return _as_integers(multiplier, exponent - (multiplier / nearest).log2())


def _as_integers(multiplier: Tensor, exponent: Tensor) -> tuple[Tensor, Tensor]:
    """multiplier * 2**exponent with a shift of 0 or more."""
    return multiplier * torch.exp2(exponent.clamp_min(0)), (-exponent).clamp(0, MAX_SHIFT)


SCALES: Mapping[str, Callable[[Tensor, int], tuple[Tensor, Tensor]]] = {
    "multiplier": _multiplier,
    "shift": _single,
    "double-shift": _double,
}
