"""Requantization of the integer network: floor shift, then clamp."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nn2hdl.integer import Requantize

WIDE = st.integers(-(1 << 60), 1 << 60)


@given(st.integers(-(1 << 40), 1 << 40), st.integers(1, 1 << 12), st.integers(0, 45), WIDE, WIDE)
def test_requantize_floors_and_saturates(accumulator, multiplier, shift, a, b):
    low, high = min(a, b), max(a, b)
    expected = min(max(math.floor(accumulator * multiplier / 2**shift), low), high)
    if accumulator * multiplier < 1 << 52:  # where the division above is exact
        assert _apply(accumulator, multiplier, shift, low, high) == expected


def _apply(accumulator: int, multiplier: int, shift: int, low: int, high: int) -> int:
    requantize = Requantize(np.array([multiplier]), np.array([shift]), low, high)
    return int(requantize.apply(np.array([[accumulator]]))[0, 0])
