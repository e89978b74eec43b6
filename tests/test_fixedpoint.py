"""Integer arithmetic against Python's own integers."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn2hdl import fixedpoint as fx

SMALL = st.integers(-9, 9)
WIDE = st.integers(-(1 << 61), 1 << 61)


@given(WIDE | SMALL, WIDE | SMALL)
def test_range_bits_is_the_narrowest_port(a, b):
    low, high = min(a, b), max(a, b)
    bits, signed = fx.range_bits(low, high)

    def holds(width):
        ends = (-(1 << (width - 1)), (1 << (width - 1)) - 1) if signed else (0, (1 << width) - 1)
        return width > 0 and ends[0] <= low and high <= ends[1]

    assert signed == (low < 0)
    assert holds(bits)
    assert not (bits > 1 and holds(bits - 1))


def test_range_bits_at_the_edges():
    assert fx.range_bits(0, 0) == (1, False)
    assert fx.range_bits(-1, -1) == (1, True)
    assert fx.range_bits(-1, 0) == (1, True)
    assert fx.range_bits(5, 5) == (3, False)
    with pytest.raises(ValueError, match="empty range"):
        fx.range_bits(1, 0)


def test_fits_int64_leaves_room_for_a_sum_of_two():
    assert fx.fits_int64(-(1 << 62), (1 << 62) - 1)
    assert not fx.fits_int64(0, 1 << 62)  # twice that is 2**63
    assert not fx.fits_int64(-(1 << 62) - 1, 0)


@given(st.integers(-(1 << 64), 1 << 64))
def test_csd_digits_sum_to_the_value_and_are_never_adjacent(value):
    digits = fx.csd_digits(value)
    powers = [power for _, power in digits]
    assert sum(sign << power for sign, power in digits) == value
    assert all(sign in (1, -1) for sign, _ in digits)
    assert all(b - a >= 2 for a, b in pairwise(powers))
    assert len(digits) <= bin(abs(value)).count("1")


def test_csd_has_the_fewest_digits_of_all_signed_forms():
    fewest = {0: 0}
    for count in range(1, 5):
        for value in list(fewest):
            for power in range(8):
                for sign in (1, -1):
                    fewest.setdefault(value + (sign << power), count)
    for value in range(-127, 128):
        assert len(fx.csd_digits(value)) == fewest[value]


@given(st.lists(st.integers(-(1 << 60), 1 << 60), min_size=1))
def test_counted_digits_are_csd_digits(values):
    assert fx.count_csd_digits(np.array(values)).tolist() == [len(fx.csd_digits(v)) for v in values]


@given(st.lists(st.integers(-(1 << 50), 1 << 50), min_size=1))
def test_weight_bits_are_magnitude_and_sign(values):
    assert fx.weight_bits(np.array(values)).tolist() == [v and abs(v).bit_length() + 1 for v in values]


@given(st.integers(-(1 << 30), 1 << 30), st.integers(0, 20))
def test_rounding_constant_makes_the_floor_round_half_up(accumulator, shift):
    found = (accumulator + fx.rounding_constant(shift)) >> shift
    assert found == math.floor(accumulator / 2**shift + 0.5)


@given(st.integers(1, 255), st.integers(1, 20))
def test_rounding_constant_before_a_multiplier_is_half_a_step(multiplier, shift):
    assert abs(fx.rounding_constant(shift, multiplier) * multiplier - (1 << (shift - 1))) <= multiplier / 2


@given(st.integers(-(1 << 64), 1 << 64).filter(bool))
def test_odd_part_splits_off_the_power_of_two(value):
    odd, shift = fx.odd_part(value)
    assert odd % 2 == 1
    assert odd << shift == abs(value)


@given(st.lists(st.floats(1e-300, 1e300), max_size=5))
def test_power_of_two_exponents_are_floors_of_logarithms(ratios):
    exponents = fx.power_of_two_exponents(np.array(ratios))
    assert len(exponents) == len(ratios)
    assert all(2.0**k <= ratio < 2.0 ** (k + 1) for k, ratio in zip(exponents, ratios, strict=True))
