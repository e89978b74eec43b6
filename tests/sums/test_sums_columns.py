"""Multipliers of several digits stand behind their sums where that is cheaper; the sums stay equal to the matrix."""

from __future__ import annotations

import numpy as np
import pytest

from nn2hdl import sums
from nn2hdl.sums import Cmvm, Steps, Term
from nn2hdl.sums.columns import Multiple, columns_of, odd_factors


def _shared(graph):
    return sorted(set(range(graph.nodes)) - set(graph.outputs.tolist()))


def test_odd_parts_of_multipliers_of_several_digits():
    given = np.array([0, 1, 2, -4, 3, 6, -12, 45, -181, 7])
    assert odd_factors(given).tolist() == [1, 1, 1, 1, 3, 3, -3, 45, -181, 7]


def test_columns_that_differ_in_their_multiplier_are_one_sum():
    """The columns are w, -2w, w and w, times 5, 10, 4 and 1."""
    matrix = np.array([[1, -2, 1, 1], [3, -6, 3, 3]])
    problem = Cmvm.of(matrix, 0, 15, bias=[1, 1, 0, 2], multiplier=[5, 10, 4, 1])
    columns = columns_of(problem, factors=True)
    assert columns.weights.tolist() == [[1], [3]]
    assert columns.multiples == [Multiple(0, 5), Multiple(0, 1)]
    assert [(o.column, o.shift, o.sign, o.constant) for o in columns.outputs] == [
        (0, 0, 1, 5),
        (0, 2, -1, 10),
        (1, 2, 1, 0),
        (1, 0, 1, 2),
    ]
    # the shared node 0 (value 2) reads x0 and is part of w; behind it stands w itself (value 3)
    nodes = columns.nodes([{0: 1, 2: 3}], [{1: 1}])
    assert nodes == [{3: 5}, {3: 1}, {1: 1}, {0: 1, 2: 3}]
    assert columns_of(problem, factors=False).multiples == [Multiple(0, 1), Multiple(1, 1)]


def test_a_double_shift_adds_the_finished_sum_to_itself():
    """Eight inputs of four bits times 5: one sum of eight terms, then (s << 2) + s, and all of the constant there."""
    problem = Cmvm.of(np.ones((8, 1)), 0, 15, bias=-7, multiplier=5)
    graph = sums.share_matrix(problem)
    sums.verify(graph, problem)
    (inner,) = _shared(graph)
    assert sorted(graph.terms(inner)) == [Term(value, 0, 1) for value in range(8)]
    (output,) = graph.outputs.tolist()
    assert sorted(graph.terms(output)) == [Term(8 + inner, 0, 1), Term(8 + inner, 2, 1)]
    assert graph.constants.tolist() == [0, -35]


@pytest.mark.parametrize("price", [sums.HEAP, sums.ADDER])
@pytest.mark.parametrize("column", [[0, 0], [4, 0], [0, -1]])
def test_nothing_stands_behind_what_is_no_sum(column, price):
    problem = Cmvm.of(np.array([column]).T, 0, 15, bias=1, multiplier=5)
    graph = sums.share_matrix(problem, price=price)
    sums.verify(graph, problem)
    assert not _shared(graph)


def test_what_few_digits_make_cheaper_is_worked_in():
    """3 * 3 and 5 * 3 have no more digits than 3 and 5, so the multiplier costs nothing in the weights."""
    matrix = np.array([[3, 1], [5, 1], [0, 1], [0, 1], [0, 1]])
    problem = Cmvm.of(matrix, 0, 15, multiplier=3)
    graph = sums.share_matrix(problem)
    sums.verify(graph, problem)
    first, second = ([term.value for term in graph.terms(node)] for node in graph.outputs.tolist())
    assert set(first) == {0, 1}
    assert second == [5 + node for node in _shared(graph) * 2]


@pytest.mark.parametrize("price", [sums.HEAP, sums.ADDER])
@pytest.mark.parametrize("multiplier", [5, 45, -129])
def test_costs_one_more_sum_of_as_many_terms_as_digits(multiplier, price):
    draw = np.random.default_rng(4)
    matrix, bias = draw.integers(-7, 8, (60, 4)), draw.integers(-99, 99, 4)
    problem = Cmvm.of(matrix, 0, 15, bias=bias, multiplier=multiplier)
    behind, worked = (sums.share_matrix(problem, price=price, steps=Steps(factors=on)) for on in (True, False))
    sums.verify(behind, problem)
    plain = sums.estimate(sums.share_matrix(Cmvm.of(matrix, 0, 15, bias=bias), price=price), price)
    digits = {5: 2, 45: 4, -129: 2}[multiplier]
    if price == sums.HEAP:
        assert [len(behind.terms(node)) for node in behind.outputs.tolist()] == [digits] * 4
    assert plain < sums.estimate(behind, price) < plain + 4 * (digits - 1) * 18
    assert sums.estimate(behind, price) <= sums.estimate(worked, price)  # adders may share multiples as well


def test_powers_of_two_need_no_sum_behind():
    draw = np.random.default_rng(5)
    problem = Cmvm.of(draw.integers(-7, 8, (30, 3)), 0, 15, multiplier=[1, 4, -2])
    graphs = [sums.share_matrix(problem, steps=Steps(factors=on)) for on in (True, False)]
    assert [array.tolist() for array in vars(graphs[0]).values()] == [a.tolist() for a in vars(graphs[1]).values()]
