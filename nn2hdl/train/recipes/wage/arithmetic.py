"""The arithmetic of WAGE in integers: every tensor here has an integer dtype, and every scale is a shift.

A value x of k bits is stored as the integer x / sigma(k), sigma(k) = 2**(1 - k), within +-(2**(k - 1) - 1): equations
(2) and (3) of Wu et al. 2018. What the paper divides by Shift(x) = 2**round(log2(x)) (equation 4) is shifted here by
`exponent`.
"""

from __future__ import annotations

from functools import cache

import torch
from torch import Tensor

_MOST_ROWS = (2**31 - 1) // (128 * 128)  # products of int8 that an int32 holds


def largest_of(bits: int) -> int:
    """The largest integer of so many bits, 1 - sigma(bits); the least is its negative."""
    return (1 << bits - 1) - 1


def exponent(values: Tensor) -> int:
    """round(log2(max |values|)), exactly; 0 where all are 0. (log2(m) >= b + 1/2 is m * m >= 2**(2 * b + 1).)"""
    largest = int(values.abs().max()) if values.numel() else 0
    floor = max(largest, 1).bit_length() - 1
    return floor + (largest * largest >> (2 * floor + 1) > 0)


def shift_right(values: Tensor, shift: int) -> Tensor:
    """values / 2**shift, rounded to the nearest integer, halves to the even one; a negative shift multiplies."""
    if shift <= 0:
        return values << -shift
    return (values + ((1 << shift - 1) - 1) + ((values >> shift) & 1)) >> shift


def quantize_weights(stored: Tensor, stored_bits: int, bits: int) -> Tensor:
    """Q_W (equation 6): int8 weights of `bits` bits for int8 weights that are stored with `stored_bits`."""
    end = largest_of(bits)
    return shift_right(stored.int(), stored_bits - bits).clamp(-end, end).to(torch.int8)


def quantize_activations(sums: Tensor, shift: int, low: int, high: int) -> Tensor:
    """Q_A (equation 8): clamp(round(sums / 2**shift), low, high) as int8. Halves are rounded up, as circuits do it."""
    return ((sums + (1 << shift >> 1)) >> shift).clamp(low, high).to(torch.int8)


def quantize_errors(errors: Tensor, bits: int) -> Tensor:
    """Q_E (equation 9), Q(e / Shift(max |e|), bits), as int8: only the errors' proportions are kept."""
    end = largest_of(bits)
    return shift_right(errors, exponent(errors) - (bits - 1)).clamp(-end, end).to(torch.int8)


def update_of(gradient: Tensor, rate: int, generator: torch.Generator) -> Tensor:
    """Q_G (equations 10 and 11): the step of the stored weights, in units of sigma(k_G), int32.

    g_s = 2**rate * g / Shift(max |g|) is rounded at random to one of the two integers next to it, towards the nearer
    one more often, so that its mean is g_s: sign(g_s) * floor(|g_s| + u), u uniform in [0, 1), here a fraction of
    2**shift.

    Args:
        gradient: int32 or int64.
        rate: log2 of the learning rate, a power of two.
    """
    shift = exponent(gradient) - rate
    magnitude = gradient.long().abs()
    if shift <= 0:
        steps = magnitude << -shift
    else:
        drawn = torch.randint(0, 1 << shift, gradient.shape, generator=generator, dtype=torch.int64)
        steps = (magnitude + drawn) >> shift
    return (steps * gradient.sign()).int()


def updated(stored: Tensor, step: Tensor, bits: int) -> Tensor:
    """Clip(W - dW) (equation 12) of int8 weights that are stored with `bits`."""
    end = largest_of(bits)
    return (stored.int() - step).clamp(-end, end).to(torch.int8)


def product(a: Tensor, b: Tensor) -> Tensor:
    """The matrix product of int8 [n, k] and [k, m], exact: int32, or int64 where an int32 may overflow."""
    if a.shape[1] <= _MOST_ROWS:
        return _int32_product(a, b)
    parts = zip(a.split(_MOST_ROWS, 1), b.split(_MOST_ROWS), strict=True)
    return torch.stack([_int32_product(*part).long() for part in parts]).sum(0)


def _int32_product(a: Tensor, b: Tensor) -> Tensor:
    if _saturates():
        return 2 * torch._int_mm(a, b >> 1) + torch._int_mm(a, b & 1)
    return torch._int_mm(a, b)


@cache
def _saturates() -> bool:
    """Whether torch's product of int8 is wrong where values are large. Processors without VNNI add pairs of products of
    8 and 9 bits in 16 bits, with saturation; with one bit less on the right they fit."""
    low, high = (torch.full((64, 64), value, dtype=torch.int8) for value in (-128, 127))
    wanted = {(-128, -128): 1 << 20, (-128, 127): -(127 << 13), (127, 127): 127 * 127 << 6}
    ends = {-128: low, 127: high}
    return any(bool((torch._int_mm(ends[a], ends[b]) != value).any()) for (a, b), value in wanted.items())
