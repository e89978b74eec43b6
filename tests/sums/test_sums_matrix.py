"""Constant matrices as sums: every form computes x @ matrix + bias in Python's integers, with exact ranges."""

from __future__ import annotations

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl import sums
from nn2hdl.errors import VerifyError
from nn2hdl.sums import Cmvm

ENDS = st.integers(-300, 300) | st.sampled_from([0, 255])  # 8 bits unsigned have merged products
WEIGHTS = st.sampled_from([0, 1, -1, 2, 11, -22, 43, 171, -199]) | st.integers(-15, 15) | st.integers(-32767, 32767)


@st.composite
def matrices(draw, most=4, ends=ENDS):
    """Problems; zero matrices, single rows and equal columns included."""
    rows, columns = draw(st.integers(1, most)), draw(st.integers(1, most))
    column = st.lists(WEIGHTS, min_size=rows, max_size=rows) | st.just([0] * rows)
    matrix = [draw(column) for _ in range(columns)]
    if columns > 1 and draw(st.booleans()):
        matrix[-1] = matrix[0]
    bias = draw(st.lists(st.just(0) | st.integers(-(10**6), 10**6), min_size=columns, max_size=columns))
    multiplier = draw(st.lists(st.sampled_from([1, 1, 2, 3, 181]), min_size=columns, max_size=columns))
    pairs = draw(st.lists(st.tuples(ends, ends), min_size=rows, max_size=rows))
    low, high = ([f(pair) for pair in pairs] for f in (min, max))
    return Cmvm.of(np.array(matrix).T, low, high, bias=bias, multiplier=multiplier)


def _expected(case, x):
    """(x @ matrix + bias) * multiplier in Python's integers."""
    return [
        [
            (sum(int(a) * int(w) for a, w in zip(row, column, strict=True)) + int(b)) * int(m)
            for column, b, m in zip(case.matrix.T, case.bias, case.multiplier, strict=True)
        ]
        for row in x
    ]


@given(matrices(), st.booleans(), st.integers(0, 2**32 - 1))
@settings(max_examples=120, deadline=None)
@pytest.mark.slow
def test_every_form_computes_the_matrix(case, keep_products, seed):
    x = np.random.default_rng(seed).integers(case.x_low, case.x_high + 1, (6, case.inputs))
    wide = sums.lower_products(case)
    binary = sums.lower_binary(wide, keep_products=keep_products)
    for graph in (wide, binary):
        sums.verify(graph, case)
        assert sums.interpret(graph, x).tolist() == case.evaluate(x).tolist() == _expected(case, x)


@given(matrices())
@settings(max_examples=80, deadline=None)
def test_binary_nodes_have_at_most_two_operands_or_are_products(case):
    graph = sums.lower_binary(sums.lower_products(case))
    for node in range(graph.nodes):
        terms = graph.terms(node)
        merged = len({term.value for term in terms}) == 1 and graph.constants[node] == 0
        assert len(terms) + (graph.constants[node] != 0) <= 2 or merged
        if len(terms) == 2:
            assert terms[0].shift == 0
            assert (terms[0].sign, terms[1].sign) != (-1, -1)


@given(matrices())
@settings(max_examples=60, deadline=None)
def test_kept_products_read_one_value(case):
    graph = sums.lower_binary(sums.lower_products(case), keep_products=True)
    for node in range(graph.nodes):
        terms = graph.terms(node)
        assert len(terms) <= 2 or len({term.value for term in terms}) == 1


@given(matrices(most=3, ends=st.integers(-2, 2)))
@settings(max_examples=60, deadline=None)
def test_ranges_are_those_that_brute_force_finds(case):
    graph = sums.lower_binary(sums.lower_products(case))
    every = np.array(list(product(*(range(a, b + 1) for a, b in zip(case.x_low, case.x_high, strict=True)))))
    watched = sums.SumGraph(**{**vars(graph), "outputs": np.arange(graph.nodes)})  # all nodes as outputs
    values = np.concatenate([every, sums.interpret(watched, every)], axis=1)
    found_low, found_high = sums.value_ranges(graph)
    assert found_low.tolist() == values.min(axis=0).tolist()
    assert found_high.tolist() == values.max(axis=0).tolist()


def _adder_count(graph):
    """Two-input adders: terms less one per node, one more where a constant is added."""
    counts = [(len(graph.terms(node)), bool(graph.constants[node])) for node in range(graph.nodes)]
    return sum(terms - 1 + constant for terms, constant in counts if terms)


@pytest.mark.parametrize("digit_count", [1, 2, 3, 8, 9])
def test_depth_is_that_of_a_balanced_tree(digit_count):
    matrix = np.ones((digit_count, 1), dtype=np.int64)
    graph = sums.lower_binary(sums.lower_products(Cmvm.of(matrix, 0, 255)))
    assert sums.adder_depth(graph) == (digit_count - 1).bit_length()
    assert _adder_count(graph) == digit_count - 1


def test_equal_columns_share_every_adder():
    matrix = np.array([[5, 5], [-3, -3], [7, 7]])
    single = sums.lower_binary(sums.lower_products(Cmvm.of(matrix[:, :1], 0, 255, bias=9)))
    double = sums.lower_binary(sums.lower_products(Cmvm.of(matrix, 0, 255, bias=9)))
    assert _adder_count(double) == _adder_count(single)
    assert double.outputs[0] == double.outputs[1]


def test_a_zero_matrix_takes_no_adders():
    graph = sums.lower_binary(sums.lower_products(Cmvm.of(np.zeros((3, 2)), 0, 255, bias=[0, -7])))
    assert _adder_count(graph) == sums.adder_depth(graph) == 0
    assert sums.interpret(graph, np.array([[1, 2, 3]])).tolist() == [[0, -7]]


def _changed(graph, **arrays):
    return sums.SumGraph(**{**vars(graph), **arrays})


def test_verify_names_what_is_wrong():
    case = Cmvm.of(np.array([[5, 3], [-3, 1]]), 0, 255, bias=[9, 0])
    graph = sums.lower_products(case)
    sums.verify(graph, case)
    for changed, message in [
        (_changed(graph, signs=-graph.signs), "does not equal its column"),
        (_changed(graph, shifts=graph.shifts + 1), "does not equal its column"),
        (_changed(graph, constants=graph.constants + 1), "does not equal its bias"),
        (_changed(graph, values=np.full_like(graph.values, graph.inputs + graph.nodes - 1)), "reads a later node"),
        (_changed(graph, shifts=graph.shifts - 9), "negative shift"),
        (_changed(graph, signs=graph.signs * 2), "sign other than"),
        (_changed(graph, high=np.full(2, 1 << 61)), "63 bits"),
    ]:
        with pytest.raises(VerifyError, match=message):
            sums.verify(changed, case)


def test_nodes_that_no_output_needs_are_gone():
    """171 and 43 as products of their own, and one output that reads a few of them."""
    matrix = np.array([[171, 43, 0], [0, 0, -23], [-64, 5, 1]])
    graph = sums.lower_binary(sums.lower_products(Cmvm.of(matrix, 0, [255, 255, 0])))
    read = {term.value for node in range(graph.nodes) for term in graph.terms(node)}
    assert read | {graph.inputs + node for node in graph.outputs.tolist()} >= set(range(3, 3 + graph.nodes))
