"""Minimal signed-digit forms of constants."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.fixedpoint import csd_digits
from nn2hdl.sums.constants import msd_forms, narrowest_form, tree_bits


def _value(form) -> int:
    return sum(sign << power for sign, power in form)


@given(st.integers(1, 4095))
@settings(max_examples=80, deadline=None)
def test_forms_are_distinct_minimal_and_of_the_value(value):
    forms, csd = msd_forms(value), csd_digits(value)
    assert csd in forms
    assert len(set(forms)) == len(forms)
    for form in forms:
        powers = [power for _, power in form]
        assert _value(form) == value
        assert len(form) == len(csd)
        assert powers == sorted(set(powers))


def test_all_forms_of_small_constants_are_found():
    def forms(digits, first, top):
        if digits == 0:
            return [()]
        return [
            ((sign, power), *rest)
            for power in range(first, top + 1)
            for sign in (1, -1)
            for rest in forms(digits - 1, power + 1, top)
        ]

    every = [form for digits in (1, 2, 3) for form in forms(digits, 0, 6)]
    for value in range(1, 32):
        minimal = {form for form in every if _value(form) == value and len(form) == len(csd_digits(value))}
        found = {form for form in msd_forms(value) if form[-1][1] <= 6}
        assert found == minimal


@given(st.integers(0, 2047).map(lambda v: 2 * v + 1), st.integers(1, 16))
@settings(max_examples=60, deadline=None)
def test_the_narrowest_form_is_no_wider_than_any(value, bits):
    form = narrowest_form(value, bits)
    assert _value(form) == value
    assert tree_bits(form, bits) == min(tree_bits(other, bits) for other in msd_forms(value))


def test_three_is_one_and_two():
    assert narrowest_form(3, 8) == ((1, 0), (1, 1))


@pytest.mark.parametrize("value", [0xAAAB, 0x5555, 0x555555555])
def test_wide_constants_take_no_time(value):
    start = time.monotonic()
    assert narrowest_form(value, 8) == csd_digits(value)
    assert time.monotonic() - start < 0.2
