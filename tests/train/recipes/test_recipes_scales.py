"""Factors as fixed point, one shift or two."""

import math

import pytest
import torch

from nn2hdl.train.recipes.scales import MAX_SHIFT, SCALES, approximate


def _approximate(factors, scales, bits=8):
    multiplier, shift = approximate(torch.tensor(factors, dtype=torch.float64), scales, bits)
    return list(zip(multiplier.tolist(), shift.tolist(), strict=True))


def test_fixed_point_by_hand():
    # 0.3 = 153.6 / 2**9 and 0.7 = 179.2 / 2**8; three bits: 0.3 = 4.8 / 2**4
    assert _approximate([0.3, 0.7], "multiplier") == [(154, 9), (179, 8)]
    assert _approximate([0.3], "multiplier", 3) == [(5, 4)]


def test_single_shifts_by_hand():
    # between 2**-2 and 2**-1 the border is at their geometric mean, 0.3536
    assert _approximate([0.353, 0.354, 3.0], "shift") == [(1, 2), (1, 1), (4, 0)]


def test_double_shifts_by_hand():
    # 0.3 = 1.2 / 4: 1 + 1/4 is nearer than 1 + 1/8; 0.7 = 1.4 / 2: 1 + 1/2; 0.99 = 1.98 / 2: 2
    assert _approximate([0.3, 0.7, 0.99, 0.25], "double-shift") == [(5, 4), (3, 2), (1, 0), (1, 2)]
    assert _approximate([6.0, 5.0], "double-shift") == [(6, 0), (5, 0)]


@pytest.mark.parametrize(
    ("scales", "worst"), [("multiplier", 1 / 256), ("shift", math.sqrt(2) - 1), ("double-shift", 0.15)]
)
def test_errors_are_bounded_and_integers_whole(scales, worst):
    factors = torch.logspace(-6, 2, 2000, base=2, dtype=torch.float64)
    multiplier, shift = approximate(factors, scales, 8)
    assert ((multiplier * torch.exp2(-shift) / factors - 1).abs() <= worst + 1e-9).all()
    assert torch.equal(multiplier, multiplier.round())
    assert torch.equal(shift, shift.round())
    assert (multiplier >= 1).all()
    assert (shift >= 0).all()
    terms = [bin(int(m)).count("1") for m in multiplier.tolist()]
    assert max(terms) <= {"multiplier": 8, "shift": 1, "double-shift": 2}[scales]


@pytest.mark.parametrize("scales", SCALES)
def test_factors_of_nothing(scales):
    ((multiplier, shift),) = _approximate([0.0], scales)
    assert multiplier >= 1
    assert shift <= MAX_SHIFT
