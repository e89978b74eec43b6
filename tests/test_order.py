"""The one order of things that are made of parts."""

from __future__ import annotations

from graphlib import CycleError

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nn2hdl.order import children_first

PARTS = {"top": ["layer", "adder"], "layer": ["adder", "clamp"], "adder": [], "clamp": []}


@st.composite
def graphs(draw):
    """Children by number; every child has a smaller number."""
    size = draw(st.integers(1, 12))
    return [draw(st.lists(st.integers(0, n - 1), max_size=5)) if n else [] for n in range(size)]


def test_depth_first_in_the_order_of_the_children():
    assert children_first(["top"], PARTS.__getitem__) == ["adder", "clamp", "layer", "top"]
    assert children_first(["clamp", "top", "clamp"], PARTS.__getitem__) == ["clamp", "adder", "layer", "top"]
    assert children_first([], PARTS.__getitem__) == []


@given(graphs(), st.data())
def test_as_recursion_has_it(children, data):
    roots = data.draw(st.lists(st.integers(0, len(children) - 1), max_size=4))
    found: dict[int, None] = {}

    def visit(number: int) -> None:
        if number not in found:
            for child in children[number]:
                visit(child)
            found[number] = None

    for root in roots:
        visit(root)
    assert children_first(roots, children.__getitem__) == list(found)


def test_a_chain_may_be_longer_than_the_stack():
    assert children_first([100_000], lambda n: range(n - 1, max(n - 2, -1), -1)) == list(range(100_001))


@pytest.mark.parametrize("parts", [{"a": ["a"]}, {"a": ["b"], "b": ["c"], "c": ["b"]}])
def test_a_circle_is_named(parts):
    with pytest.raises(CycleError) as refused:
        children_first(["a"], parts.__getitem__)
    assert refused.value.args[1][0] in ("a", "b")
