"""Multipliers behind sums equal multipliers worked into the weights, and cost less where these are many."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.mapping import map_matrix
from nn2hdl.sums import Cmvm, estimate, share_matrix, verify
from nn2hdl.sums.multiplied import multiplied


@given(st.integers(0, 2**32 - 1), st.lists(st.sampled_from([1, 2, 3, 5, 7, 40, 65, 117]), min_size=4, max_size=4))
@settings(max_examples=40, deadline=None)
def test_every_output_is_its_column_times_its_multiplier(seed, factors):
    draw = np.random.default_rng(seed)
    matrix, bias = draw.integers(-9, 10, (5, 4)), draw.integers(-99, 100, 4)
    matrix[:, 3] = matrix[:, 0]  # equal columns are one node, their multipliers may differ
    multiplier = np.array(factors)
    verify(
        multiplied(share_matrix(Cmvm.of(matrix, 0, 15, bias=bias)), multiplier),
        Cmvm.of(matrix, 0, 15, bias=bias, multiplier=multiplier),
    )


def test_a_double_shift_costs_a_sum_and_not_all_digits_again():
    matrix = np.rint(np.random.default_rng(0).normal(0, 20, (25, 6))).astype(np.int64)
    single, double = (Cmvm.of(matrix, 0, 255, multiplier=factor, shift=12) for factor in (1, 65))
    assert estimate(share_matrix(double)) < 1.3 * estimate(share_matrix(single))
    assert map_matrix(double).netlist.sites < 1.35 * map_matrix(single).netlist.sites
