"""Integer arithmetic that every room shares: ranges, widths, rounding, saturation, signed-digit recoding.

All functions are exact. Arrays are int64; a caller that could leave 63 bits checks first with `fits_int64`.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt

IntArray = npt.NDArray[np.int64]
INT64_BITS = 62  # headroom of one bit: a sum of two checked values still fits


def range_bits(low: int, high: int) -> tuple[int, bool]:
    """Width in bits and signedness of the narrowest two's complement port that holds [low, high].

    A range of zeros alone takes one bit, since a port of no bits does not exist.
    """
    low, high = int(low), int(high)
    if low > high:
        raise ValueError(f"empty range [{low}, {high}]")
    if low >= 0:
        return max(1, high.bit_length()), False
    return max((-low - 1).bit_length(), max(high, 0).bit_length()) + 1, True


def fits_int64(low: int, high: int) -> bool:
    """True when values in [low, high] and sums of two of them stay inside int64."""
    return low >= -(1 << INT64_BITS) and high < 1 << INT64_BITS


def rounding_constant(shift: int, multiplier: int = 1) -> int:
    """What added to the accumulator turns the floor shift into rounding half up (best effort where multiplier > 1)."""
    return 0 if shift <= 0 else round((1 << (shift - 1)) / multiplier)


def halves_to_even(values: np.ndarray, shift: np.ndarray | int) -> IntArray:
    """values >> shift, where half a step was added before: a half, of which no bit below is left, loses the lowest."""
    was_half = (values & ((np.int64(1) << shift) - 1) == 0) & (np.asarray(shift) > 0)
    rounded: IntArray = (values >> shift) & ~was_half.astype(np.int64)
    return rounded


@lru_cache(maxsize=1 << 16)
def csd_digits(value: int) -> tuple[tuple[int, int], ...]:
    """Canonical signed digits of an integer: (sign, power) pairs from the lowest power up, no two adjacent.

    The form has the fewest nonzero digits of all signed-binary forms (Reitwieser 1960).
    """
    digits, power, rest = [], 0, int(value)
    while rest:
        if rest & 1:
            sign = 2 - (rest & 3)  # +1 where the two low bits are 01, -1 where they are 11
            digits.append((sign, power))
            rest -= sign
        rest >>= 1
        power += 1
    return tuple(digits)


def least_negative_digits(value: int) -> tuple[tuple[int, int], ...]:
    """As few digits as `csd_digits` has, and of such forms one with few negative digits: 3 is 2 + 1, not 4 - 1."""
    digits = list(csd_digits(value))
    for high in reversed(range(1, len(digits))):
        (sign, power), (above, top) = digits[high - 1], digits[high]
        if above > 0 > sign and top == power + 2:
            digits[high - 1 : high + 1] = [(1, power), (1, power + 1)]
    return tuple(digits)


def count_csd_digits(values: np.ndarray) -> IntArray:
    """Number of nonzero CSD digits of each integer: popcount(x ^ 3x), elementwise; int64."""
    magnitude = np.abs(np.asarray(values, dtype=np.int64))
    digits: IntArray = np.bitwise_count(magnitude ^ (3 * magnitude)).astype(np.int64)
    return digits


def weight_bits(values: np.ndarray) -> IntArray:
    """Bits of each weight as sign and magnitude: 0 for 0, else bit length of |w| plus one for the sign."""
    magnitude = np.abs(np.asarray(values, dtype=np.int64))
    length = np.frexp(magnitude.astype(np.float64))[1].astype(np.int64)  # exact below 2**53
    return np.where(magnitude > 0, length + 1, 0)


def odd_part(value: int) -> tuple[int, int]:
    """Splits |value| > 0 into (odd factor, power of two)."""
    magnitude = abs(int(value))
    shift = (magnitude & -magnitude).bit_length() - 1
    return magnitude >> shift, shift


def power_of_two_exponents(ratios: np.ndarray) -> IntArray:
    """The largest k with 2**k <= ratio, for each ratio; int64."""
    exponents: IntArray = np.frexp(ratios)[1].astype(np.int64) - 1
    return exponents
