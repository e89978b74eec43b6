"""Adding and multiplying counts."""

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn2hdl.synth import Count

counts = st.builds(Count, **{field.name: st.integers(0, 1000) for field in fields(Count)})


@given(counts, counts, counts)
def test_addition_is_associative_and_commutative(a, b, c):
    assert (a + b) + c == a + (b + c)
    assert a + b == b + a
    assert a + Count() == a


@given(counts, st.integers(1, 50))
def test_multiplication_is_repeated_addition(a, times):
    assert a * times == times * a == sum([a] * times, Count())


@given(counts)
def test_no_copies_cost_nothing(a):
    assert a * 0 == Count()


def test_levels_do_not_add_up():
    assert (Count(luts=1, levels=3) + Count(luts=2, levels=2)) == Count(luts=3, levels=3)


def test_other_types_are_refused():
    with pytest.raises(TypeError):
        Count() + 1
    with pytest.raises(TypeError):
        Count() * 0.5
