"""Sharing over whole matrices: always equal to the matrix, never dearer than without, the same on every run."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl import sums
from nn2hdl.sums import Cmvm
from nn2hdl.sums.analyze import node_levels

pytestmark = pytest.mark.slow

NOTHING = sums.Steps(**{name: False for name in sums.Steps.__dataclass_fields__})
PRICES = st.sampled_from([sums.HEAP, sums.ADDER])
RANGES = st.sampled_from([(0, 255), (0, 255), (0, 1), (-128, 127), (-5, 2), (7, 7), (0, 0)])
WEIGHTS = st.integers(-3, 3) | st.integers(-127, 127) | st.sampled_from([0, 21845, -32768, 32767])
MULTIPLIERS = st.sampled_from([1, 2, 3, 12, 45, 129, -5, -181])


@st.composite
def cases(draw, most=9):
    """Problems; zero, equal, shifted and negated columns included."""
    rows, columns = draw(st.integers(1, most)), draw(st.integers(1, most))
    pool = draw(st.lists(st.lists(WEIGHTS, min_size=rows, max_size=rows), min_size=1, max_size=columns))
    scales = st.sampled_from([0, 1, 1, -1, 2, -4])
    matrix = [np.array(draw(st.sampled_from(pool))) * draw(scales) for _ in range(columns)]
    bias = draw(st.lists(st.sampled_from([0, 1, -3, 10**6]), min_size=columns, max_size=columns))
    low, high = zip(*draw(st.lists(RANGES, min_size=rows, max_size=rows)), strict=True)
    scaled = draw(st.booleans())
    factors = (
        draw(st.lists(st.sampled_from([1, 2, 3, 12, 45, 129, -5, -181]), min_size=columns, max_size=columns))
        if scaled
        else 1
    )
    return Cmvm.of(np.array(matrix).T, low, high, bias=bias, multiplier=factors)


def _random(rows, columns, most, seed=1, density=1.0):
    random = np.random.default_rng(seed)
    matrix = random.integers(-most, most + 1, (rows, columns)) * (random.random((rows, columns)) < density)
    return Cmvm.of(matrix, 0, 255, bias=random.integers(-99, 99, columns))


def _arrays(graph):
    return [array.tolist() for array in vars(graph).values()]


def _shared(graph):
    return sorted(set(range(graph.nodes)) - set(graph.outputs.tolist()))


@given(cases(), PRICES, st.sampled_from([None, 0, 1, 2]), st.integers(0, 2**32 - 1))
@settings(max_examples=100, deadline=None)
def test_computes_the_matrix_and_is_well_formed(case, price, depth, seed):
    graph = sums.share_matrix(case, price=price, depth=depth)
    sums.verify(graph, case)
    x = np.random.default_rng(seed).integers(case.x_low, case.x_high + 1, (5, case.inputs))
    assert sums.interpret(graph, x).tolist() == ((x @ case.matrix + case.bias) * case.multiplier).tolist()
    shared = _shared(graph)
    readers = np.bincount(graph.values, minlength=graph.inputs + graph.nodes)
    assert all(graph.constants[node] == 0 and readers[graph.inputs + node] for node in shared)
    assert not set(graph.values.tolist()) & set(np.flatnonzero(case.x_low == case.x_high).tolist())
    if depth is not None:
        levels = node_levels(graph)
        assert max((levels[node] + 1 for node in shared), default=0) <= depth


@given(cases(), PRICES)
@settings(max_examples=60, deadline=None)
def test_never_raises_the_estimate(case, price):
    plain = sums.share_matrix(case, price=price, steps=NOTHING)
    assert not _shared(plain)
    assert sums.estimate(sums.share_matrix(case, price=price), price) <= sums.estimate(plain, price) + 1e-6


@pytest.mark.parametrize("price", [sums.HEAP, sums.ADDER])
def test_shares_much_and_the_same_on_every_run(price):
    case = _random(24, 12, 100)
    graph = sums.share_matrix(case, price=price)
    assert _arrays(graph) == _arrays(sums.share_matrix(case, price=price))
    plain = sums.estimate(sums.share_matrix(case, price=price, steps=NOTHING), price)
    assert sums.estimate(graph, price) < 0.85 * plain


@pytest.mark.parametrize(
    ("shape", "step", "least"),
    [((60, 1), "multiples", 0.2), ((2, 64), "pairs", 0.02), ((60, 4), "columns", 0.05), ((4, 3), "restarts", 0.0)],
)
def test_every_step_has_its_matrices(shape, step, least):
    """A single column has only multiples to share, few inputs mostly pairs, few columns common parts."""
    case = _random(*shape, 100, seed=2)
    areas = [sums.estimate(sums.share_matrix(case, steps=sums.Steps(**{step: on}))) for on in (True, False)]
    assert areas[0] <= (1 - least) * areas[1]


def test_depth_trades_area():
    case = _random(40, 24, 30)
    found = [sums.share_matrix(case, depth=depth) for depth in (0, 1, 2, 4, None)]
    areas = [sums.estimate(graph) for graph in found]
    assert not _shared(found[0])
    assert areas[0] > areas[1] > areas[-1]
    assert min(areas) == pytest.approx(areas[-1], rel=0.01)
    for graph, depth in zip(found[1:4], (1, 2, 4), strict=True):
        levels = node_levels(graph)
        assert max(levels[node] + 1 for node in _shared(graph)) <= depth


def test_copies_of_a_column_are_built_once():
    column = np.array([5, -3, 7, 90, 0, 2])
    matrix = np.stack([4 * column, column, -column, column, -2 * column], axis=1)
    single = sums.share_matrix(Cmvm.of(matrix[:, 1:2], 0, 255, bias=3))
    case = Cmvm.of(matrix, 0, 255, bias=[1, 3, 0, 3, -8])
    graph = sums.share_matrix(case)
    sums.verify(graph, case)
    assert sums.estimate(graph) == sums.estimate(single)
    assert graph.outputs[1] == graph.outputs[3]


def test_heap_pays_for_a_pair_from_three_uses_and_adders_from_two():
    for uses, shared_by in [(2, [sums.ADDER]), (4, [sums.ADDER, sums.HEAP])]:
        matrix = np.zeros((2 + 3 * uses, uses), dtype=np.int64)
        matrix[:2] = 1
        for column in range(uses):
            matrix[2 + 3 * column : 5 + 3 * column, column] = 1
        for price in (sums.HEAP, sums.ADDER):
            graph = sums.share_matrix(Cmvm.of(matrix, 0, 255), price=price)
            assert bool(_shared(graph)) == (price in shared_by)


@pytest.mark.parametrize("shape", [(3, 2), (1, 4), (4, 1), (1, 1)])
def test_zero_matrices_and_thin_ones(shape):
    bias = np.arange(shape[1])
    zero = sums.share_matrix(Cmvm.of(np.zeros(shape), 0, 255, bias=bias))
    assert sums.estimate(zero) == 0
    assert sums.interpret(zero, np.ones((1, shape[0]), dtype=np.int64)).tolist() == [bias.tolist()]
    full = Cmvm.of(np.arange(1, 1 + shape[0] * shape[1]).reshape(shape), 0, 255, bias=bias)
    sums.verify(sums.share_matrix(full), full)


def test_constants_that_do_not_fit_are_refused():
    with pytest.raises(ValueError, match="62 bits"):
        sums.share_matrix(Cmvm.of(np.array([[1 << 40]]), 0, 1, multiplier=1 << 40))


def test_estimate_of_known_sums():
    def cost(column, price):
        matrix = np.zeros((8, 1), dtype=np.int64)
        matrix[: len(column), 0] = column
        return sums.estimate(sums.share_matrix(Cmvm.of(matrix, 0, 255), price=price, steps=NOTHING), price)

    assert cost([1, 1], sums.HEAP) == cost([1, 1], sums.ADDER) == 9
    assert cost([1, 16], sums.HEAP) == cost([1, 16], sums.ADDER) == 9  # bits 4 to 12; the low four pass
    assert cost([1, 256], sums.HEAP) == cost([1, 256], sums.ADDER) == 0  # side by side
    assert cost([1] * 4, sums.ADDER) == 9 + 9 + 10
    assert cost([1] * 8, sums.HEAP) == pytest.approx(0.52 * 64 + 1.5)
