"""Minimal signed-digit forms of constants."""

from __future__ import annotations

import time
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.fixedpoint import csd_digits
from nn2hdl.sums.constants import MERGED, factor_of, join_bits, msd_forms, product_tree


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


def _join_costs(tree) -> list[int]:
    """Bits of every adder, after checking that each yields the sum of its sides."""
    if isinstance(tree, int):
        assert abs(tree).bit_count() == 1
        return []
    left, right = factor_of(tree.left), factor_of(tree.right)
    assert tree.factor == left + right
    return [join_bits(left, right, 8), *_join_costs(tree.left), *_join_costs(tree.right)]


def _depth(tree) -> int:
    return 0 if isinstance(tree, int) else 1 + max(_depth(tree.left), _depth(tree.right))


def _leaves(tree) -> list[int]:
    return [tree] if isinstance(tree, int) else _leaves(tree.left) + _leaves(tree.right)


@given(st.integers(0, 2047).map(lambda v: 2 * v + 1) | st.integers(0, 1 << 15).map(lambda v: 2 * v + 1))
@settings(max_examples=80, deadline=None)
def test_a_product_tree_is_minimal_and_balanced(value):
    tree, digits = product_tree(value, 8), len(csd_digits(value))
    assert factor_of(tree) == value
    assert len(_leaves(tree)) == digits
    assert _depth(tree) == (digits - 1).bit_length()
    if digits > 1:
        assert (tree.cost, tree.depth) == (sum(_join_costs(tree)), _depth(tree))


def _all_trees(values):
    """Cost and depth of every tree over signed powers of two."""
    if len(values) == 1:
        return [(0, 0)]
    found = []
    for first, second in combinations(range(len(values)), 2):
        rest = [v for i, v in enumerate(values) if i not in (first, second)]
        bits = join_bits(values[first], values[second], 8)
        found += [(bits + cost, 0) for cost, _ in _all_trees([*rest, values[first] + values[second]])]
    return found


@pytest.mark.parametrize("value", [3, 7, 11, 23, 77, 183])
def test_no_pairing_of_any_form_is_cheaper_where_depth_does_not_bind(value):
    """Up to three digits every tree is as shallow as a balanced one."""
    costs = [cost for form in msd_forms(value) for cost, _ in _all_trees([s << p for s, p in form])]
    digits = len(csd_digits(value))
    assert product_tree(value, 8).cost >= min(costs)
    if digits <= 3:
        assert product_tree(value, 8).cost == min(costs)


def test_three_is_one_and_two():
    assert sorted(_leaves(product_tree(3, 8))) == [1, 2]


@pytest.mark.parametrize("value", [0xAAAB, 0x5555, 0x2AAAB])
def test_wide_constants_take_no_time(value):
    start = time.monotonic()
    assert factor_of(product_tree(value, 8)) == value
    assert time.monotonic() - start < 2


def test_merged_digits_are_forms_of_their_constant():
    for value, digits in MERGED.items():
        assert _value(digits) == value
        assert digits[-1][0] == 1  # what MergedProduct starts from
        assert [power for _, power in digits] == sorted({power for _, power in digits})
        assert len(digits) > 2  # two digits are one adder
