"""Two-operand sums: their trees are as shallow as can be, and sums without subtraction stay the same sums."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl import sums
from nn2hdl.sums import Cmvm
from nn2hdl.sums.pairing import Addend, Pairing, least_depth

RANGES = st.sampled_from([(0, 255), (0, 1), (-128, 127), (-5, 2), (7, 7), (0, 0)])
WEIGHTS = st.integers(-3, 3) | st.integers(-127, 127)


@st.composite
def cases(draw, most=7):
    """Problems; zero columns included."""
    rows, columns = draw(st.integers(1, most)), draw(st.integers(1, most))
    column = st.lists(WEIGHTS, min_size=rows, max_size=rows) | st.just([0] * rows)
    matrix = np.array([draw(column) for _ in range(columns)]).T
    bias = draw(st.lists(st.sampled_from([0, 0, 1, -1, 8, -300]), min_size=columns, max_size=columns))
    low, high = zip(*draw(st.lists(RANGES, min_size=rows, max_size=rows)), strict=True)
    multiplier = draw(st.lists(st.sampled_from([1, 1, -1, 6]), min_size=columns, max_size=columns))
    return Cmvm.of(matrix, low, high, bias=bias, multiplier=multiplier)


def _binary(case, form):
    if form == "shared":
        return sums.lower_binary(sums.share_matrix(case, price=sums.ADDER))
    return sums.lower_binary(sums.lower_digits(case), reuse=False)


def _expect_equal(graph, case, seed):
    sums.verify(graph, case)
    x = np.random.default_rng(seed).integers(case.x_low, case.x_high + 1, (4, case.inputs))
    x = np.concatenate([x, [case.x_low, case.x_high]])
    assert sums.interpret(graph, x).tolist() == ((x @ case.matrix + case.bias) * case.multiplier).tolist()


@given(cases(), st.sampled_from(["shared", "digits"]), st.integers(0, 2**32 - 1))
@settings(max_examples=100, deadline=None)
@pytest.mark.slow
def test_both_forms_compute_the_matrix_with_two_operands(case, form, seed):
    graph = _binary(case, form)
    _expect_equal(graph, case, seed)
    for node in range(graph.nodes):
        terms = graph.terms(node)
        assert len(terms) + bool(graph.constants[node]) <= 2
        assert [term.sign for term in terms] != [-1, -1]


@given(cases(), st.sampled_from(["shared", "digits"]), st.integers(0, 2**32 - 1))
@settings(max_examples=150, deadline=None)
@pytest.mark.slow
def test_sums_without_subtraction_are_the_same_sums(case, form, seed):
    graph = sums.complement_operands(_binary(case, form))
    _expect_equal(graph, case, seed)
    for node in range(graph.nodes):
        terms, constant = graph.terms(node), int(graph.constants[node])
        if len(terms) == 2:
            (_, none, sign), (_, shift, other) = terms
            assert (none, sign) == (0, other)
            assert (constant if sign > 0 else -1 - constant) in {0, 1, 1 << shift, (1 << shift) - 1}


def test_readers_that_agree_take_no_inverter():
    """x0 - x1 and what adds to it: x1 alone is inverted, once."""
    matrix = np.array([[1, 1, 0], [-1, -1, -1], [0, 1, 1]])
    case = Cmvm.of(matrix, 0, 255)
    graph = sums.complement_operands(_binary(case, "shared"))
    inverters = [node for node in range(graph.nodes) if graph.constants[node] == -1 and len(graph.terms(node)) == 1]
    assert len(inverters) == 1


@given(st.lists(st.tuples(st.integers(0, 999), st.integers(0, 6)), min_size=1, max_size=24))
@settings(max_examples=200, deadline=None)
def test_pairing_reaches_the_least_depth(numbers):
    depths = [depth for _, depth in numbers]
    pairing = Pairing([Addend(size, number, depth) for number, (size, depth) in enumerate(numbers)])
    known, waiting = dict(enumerate(numbers)), set(range(len(numbers)))
    while len(pairing) > 1:
        first, second = pairing.take()
        waiting -= {first, second}
        known[len(known)] = (known[first][0] + known[second][0], max(known[first][1], known[second][1]) + 1)
        waiting.add(len(known) - 1)
        pairing.add(Addend(known[len(known) - 1][0], len(known) - 1, known[len(known) - 1][1]))
    (last,) = waiting
    assert known[last] == (sum(size for size, _ in numbers), least_depth(depths))


@pytest.mark.parametrize(("depths", "least"), [([], 0), ([3], 3), ([0, 0, 0], 2), ([0] * 8, 3), ([2, 0, 0, 0, 0], 3)])
def test_least_depth(depths, least):
    assert least_depth(depths) == least
