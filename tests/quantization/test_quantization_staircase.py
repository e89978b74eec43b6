"""Requantizations that equal a quantizer: compared with exact fractions at every sum."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from nn2hdl.graph import Quantize, Rounding
from nn2hdl.quantization.own.staircase import Sums, dyadic, fit, staircase_of

ROUND = {
    Rounding.EVEN: round,
    Rounding.FLOOR: floor,
    Rounding.CEIL: ceil,
    Rounding.ZERO: int,
    Rounding.AWAY: lambda x: ceil(x) if x > 0 else floor(x),
    Rounding.HALF_AWAY: lambda x: floor(x + Fraction(1, 2)) if x > 0 else ceil(x - Fraction(1, 2)),
    Rounding.HALF_ZERO: lambda x: ceil(x - Fraction(1, 2)) if x > 0 else floor(x + Fraction(1, 2)),
}


def level(acc: int, unit: float, offset: float, quantize: Quantize, clip=(-np.inf, np.inf)) -> int:
    """The stored integer of a sum, in exact arithmetic."""
    value = Fraction(acc) * Fraction(unit) + Fraction(offset)
    low, high = (end if np.isinf(end) else Fraction(end) for end in clip)
    value = value if value >= low else low
    value = value if value <= high else high
    if quantize.rounding is Rounding.SIGN:
        return int(value >= 0)
    zero = int(quantize.zero_point[0])
    rounded = ROUND[quantize.rounding](value / Fraction(float(quantize.scale[0])))
    return min(max(rounded, quantize.low - zero), quantize.high - zero)


def fitted(unit, offset, low, high, quantize, clip=(-np.inf, np.inf)):
    sums = Sums(*(np.array([value]) for value in (unit, offset, low, high)))
    stairs = staircase_of(sums, quantize, clip)
    return stairs, fit(sums, stairs, sums.unit / quantize.scale)


def found(acc: np.ndarray, stairs, fit) -> np.ndarray:
    values = (((acc << fit.fine[0]) + fit.bias[0]) * fit.multiplier[0]) >> fit.shift[0]
    return np.clip(values, stairs.low, stairs.high)


def _quantize(scale, zero=0, bits=4, signed=True, rounding=Rounding.EVEN):
    low, high = (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)
    return Quantize(np.array([scale]), np.array([float(zero)]), low, high, rounding)


POSITIVE = st.floats(1e-3, 10.0)
OFFSET = st.just(0.0) | st.floats(1e-3, 50) | st.floats(-50, -1e-3)


@given(
    POSITIVE, OFFSET, st.integers(-3000, 0), st.integers(0, 3000), POSITIVE, st.integers(1, 8),
    st.booleans(), st.sampled_from(sorted(ROUND, key=str)),
)  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_every_sum_gets_the_level_of_the_quantizer(unit, offset, low, high, scale, bits, signed, rounding):
    one_sided = (low * unit + offset) * (high * unit + offset) > 0
    assume(one_sided or rounding not in (Rounding.ZERO, Rounding.AWAY))  # no affine map has their step at 0
    quantize = _quantize(scale, bits=bits, signed=signed, rounding=rounding)
    sums_ratio = np.array([unit / scale])
    stairs, fit = fitted(unit, offset, low, high, quantize)
    acc = np.arange(low, high + 1)
    wanted = np.array([level(int(a), unit, offset, quantize) for a in acc])
    halves = rounding in (Rounding.EVEN, Rounding.HALF_AWAY, Rounding.HALF_ZERO) and dyadic(sums_ratio)[0].all()
    assert int(fit.missed[0]) == 0 or halves
    different = acc[found(acc, stairs, fit) != wanted]
    # a sum so near to a threshold that single precision leaves it open may get the level on its other side
    twice = 2 * (different * unit + offset) / scale
    open_ = np.abs(twice - np.rint(twice)) <= 2.0**-20 * (np.abs(different * unit) + abs(offset)) / scale
    assert open_.all() or int(fit.missed[0])


@pytest.mark.parametrize("bits", [1, 2, 3, 4])
def test_few_levels_take_a_shift_or_a_short_multiplier(bits):
    """One threshold needs none. More of them lie 52 sums apart, which takes six bits or seven."""
    _, fit = fitted(0.0173, 0.31, -900, 1200, _quantize(0.9, bits=bits, signed=False))
    assert int(fit.missed[0]) == 0
    assert int(fit.multiplier[0]).bit_length() <= (1, 7, 7, 9)[bits - 1]


@pytest.mark.parametrize("rounding", [Rounding.EVEN, Rounding.FLOOR, Rounding.CEIL])
@pytest.mark.parametrize("zero", [0, 3, -2])
@pytest.mark.parametrize("clip", [(0.0, np.inf), (-0.7, 2.2), (-np.inf, 1.0), (-0.31, 0.62), (-0.155, 0.465)])
def test_a_clip_before_the_quantizer(zero, clip, rounding):
    quantize = _quantize(0.31, zero, rounding=rounding)
    stairs, fit = fitted(0.0137, 0.11, -800, 900, quantize, clip)
    acc = np.arange(-800, 901)
    wanted = [level(int(a), 0.0137, 0.11, quantize, clip) for a in acc]
    least, most = min(wanted), max(wanted)
    assert int(fit.missed[0]) == 0
    np.testing.assert_array_equal(np.clip(found(acc, stairs, fit), least, most), wanted)


@pytest.mark.parametrize("offset", [-3.0, -0.25, 0.0, 0.5, 7.0])
def test_a_sign_takes_zero_for_positive(offset):
    quantize = Quantize(np.array([2.0]), np.array([0.5]), 0, 1, Rounding.SIGN)
    stairs, fit = fitted(0.25, offset, -40, 40, quantize)
    acc = np.arange(-40, 41)
    assert int(fit.missed[0]) == 0
    np.testing.assert_array_equal(found(acc, stairs, fit), acc * 0.25 + offset >= 0)


def test_halves_cannot_be_met_by_a_shift():
    """Steps of powers of two: thresholds of odd levels lie behind a half, of even ones on it."""
    stairs, fit = fitted(2.0**-6, 0.0, -2000, 2000, _quantize(0.5, bits=8))
    np.testing.assert_array_equal(stairs.first, stairs.last)
    assert int(fit.missed[0]) > 0


def test_a_sum_that_is_one_value_gets_its_level():
    stairs, fit = fitted(0.0, 1.7, 0, 0, _quantize(0.5))
    assert found(np.array([0]), stairs, fit).tolist() == [3]
