"""Matrices as netlists: exact for every input, whatever the ranges, weights, shifts and objective."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from netlist_arithmetic import column_ranges, corner_inputs, drive, read_columns

from nn2hdl.errors import LimitError
from nn2hdl.fixedpoint import range_bits
from nn2hdl.mapping import Dial, map_matrix, map_sums, verify
from nn2hdl.mapping.policy import AREA, BALANCED, DEPTH, Policy
from nn2hdl.sums import Cmvm, Steps, share_matrix

MULTIPLIERS = st.sampled_from([1, 1, 2, 3, 5, 12, 45, 129, 181, -3])


def check(matrix, bias, low, high, shift, *, multiplier=1, dial=None, vectors=200, seed=0):
    """Maps, evaluates, compares with NumPy; returns the netlist."""
    matrix, bias, low, high, shift = (np.asarray(a, dtype=np.int64) for a in (matrix, bias, low, high, shift))
    problem = Cmvm.of(matrix, low, high, bias=bias, multiplier=multiplier, shift=shift)
    netlist = map_matrix(problem, dial=dial).netlist
    compare(netlist, matrix * multiplier, bias * multiplier, low, high, shift, vectors, seed)
    return netlist


def compare(netlist, matrix, bias, low, high, shift, vectors=200, seed=0):
    verify(netlist)
    x = corner_inputs(low, high, vectors, seed)
    first, last = (ends >> shift for ends in column_ranges(matrix, bias, low, high))
    found = read_columns(drive(netlist, x, low, high), first, last)
    np.testing.assert_array_equal(found, (x @ matrix + bias) >> shift)


@settings(max_examples=120, deadline=None)
@given(data=st.data())
@pytest.mark.slow
def test_random_matrices_are_exact(data):
    rows, columns = data.draw(st.integers(1, 6)), data.draw(st.integers(1, 3))
    whole = st.integers(-120, 120) | st.just(0)
    matrix = [[data.draw(whole) for _ in range(columns)] for _ in range(rows)]
    bias = [data.draw(st.integers(-4000, 4000)) for _ in range(columns)]
    low = np.array([data.draw(st.integers(-300, 300)) for _ in range(rows)])
    high = low + np.array([data.draw(st.integers(0, 400)) for _ in range(rows)])
    shift = [data.draw(st.integers(0, 12)) for _ in range(columns)]
    multiplier = np.array([data.draw(MULTIPLIERS) for _ in range(columns)])
    objective = data.draw(st.sampled_from(["area", "balanced", "depth"]))
    check(matrix, bias, low, high, shift, multiplier=multiplier, dial=Dial(objective))


@pytest.mark.parametrize(("weight", "low"), [(0, 0), (1, 0), (1, -2), (-1, 0)])
def test_equal_columns_may_be_shifted_beyond_their_last_bit(weight, low):
    check([[weight] * 3], [0] * 3, [low], [low + 3], [0, 1, 7])


@pytest.mark.parametrize("simplify", [True, False])
def test_shared_sums_may_be_constant(simplify):
    matrix = np.array([[3, 3, 5], [-9, -9, 2], [0, 7, 7], [1, 1, 1]])
    low, high = np.array([2, 5, 0, 7]), np.array([2, 5, 15, 7])
    graph = share_matrix(Cmvm.of(matrix, low, high), steps=Steps(simplify=simplify))
    compare(map_sums(graph), matrix, np.zeros(3, np.int64), low, high, np.zeros(3, np.int64))


@settings(max_examples=25, deadline=None)
@given(seed=st.integers(0, 10**6), rows=st.integers(8, 40), columns=st.integers(1, 6), bits=st.integers(1, 8))
@pytest.mark.slow
def test_tall_heaps_are_exact(seed, rows, columns, bits):
    rng = np.random.default_rng(seed)
    matrix = rng.integers(-127, 128, (rows, columns)) * (rng.random((rows, columns)) < 0.7)
    low, high = np.zeros(rows, np.int64), np.full(rows, (1 << bits) - 1)
    check(matrix, rng.integers(-999, 999, columns), low, high, rng.integers(0, 9, columns), seed=seed)


@pytest.mark.parametrize(
    ("matrix", "low", "high"),
    [
        (np.zeros((3, 2)), [0] * 3, [255] * 3),
        ([[5, -3, 77]], [0], [255]),
        ([[3], [-7], [11]], [-8, 0, -128], [7, 1, 127]),
        ([[3, 3, 6, -3], [5, 5, 10, -5]], [0, 0], [255, 255]),
        ([[32767, -32768], [-21845, 21846]], [-128, 0], [127, 255]),
        ([[9, -1], [4, 2]], [7, -5], [7, -5]),
        ([[9, -1], [4, 2]], [7, 0], [7, 255]),
        ([[1], [1]], [128, 64], [191, 127]),
        ([[-1]], [0], [255]),
    ],
    ids=["zero", "one row", "one column", "equal columns", "16 bits", "constants", "one constant", "prefix", "negated"],
)
def test_corner_matrices_are_exact(matrix, low, high):
    columns = np.shape(matrix)[1]
    for shift in (0, 3):
        check(matrix, np.arange(columns) * 7 - 3, low, high, [shift] * columns)


@pytest.mark.parametrize("multiplier", [3, 129, 45, 181, -5, -24])
@pytest.mark.parametrize(
    ("low", "high", "bias"),
    [(0, 15, 0), (0, 15, -90_001), (0, 15, 70_000), (-8, 7, 3), (-31, -1, 11), (3, 4, -200)],
    ids=["no bias", "all negative", "all positive", "signed", "negative inputs", "one bit"],
)
def test_multiplied_sums_are_exact(low, high, bias, multiplier):
    """The sum first, then its multiple: three equal columns of which one is negated, whatever the shift drops."""
    column = np.random.default_rng(11).integers(-7, 8, 20)
    matrix = np.stack([column, column, -2 * column, np.roll(column, 3)], axis=1)
    ends = np.full(20, low), np.full(20, high)
    check(
        matrix, [bias, bias + 5, -bias, bias], *ends, [9, 0, 5, 30], multiplier=np.array([multiplier, 1, multiplier, 7])
    )


@pytest.mark.parametrize("policy", [AREA, BALANCED, DEPTH, Policy(hosting=False), Policy(search=False)])
def test_every_policy_is_exact(policy):
    rng = np.random.default_rng(3)
    matrix = rng.integers(-127, 128, (25, 4))
    low, high, bias = np.zeros(25, np.int64), np.full(25, 255), rng.integers(-500, 500, 4)
    netlist = map_sums(share_matrix(Cmvm.of(matrix, low, high, bias=bias)), policy=policy)
    compare(netlist, matrix, bias, low, high, np.zeros(4, np.int64))


@pytest.mark.slow
def test_the_same_matrix_gives_the_same_netlist():
    rng = np.random.default_rng(5)
    matrix = rng.integers(-63, 64, (20, 5))
    first, second = (map_matrix(Cmvm.of(matrix, 0, 255)).netlist for _ in range(2))
    assert first.blocks == second.blocks
    assert first.outputs == second.outputs


@pytest.mark.slow
def test_steps_pay():
    """Hosted counters, the search and sharing each save sites on a matrix of a convolution's size."""
    rng = np.random.default_rng(6)
    matrix = rng.integers(-127, 128, (25, 6))
    problem = Cmvm.of(matrix, 0, 255)
    graph, plain = share_matrix(problem), share_matrix(problem, depth=0)
    best = map_sums(graph, policy=AREA).sites
    assert best < map_sums(graph, policy=Policy(hosting=False)).sites
    assert best < map_sums(graph, policy=Policy(search=False)).sites
    assert best < map_sums(plain, policy=AREA).sites


@pytest.mark.parametrize(("bias", "low"), [(64, 0), (-700, 0), (0, -8)])
def test_a_double_shift_costs_one_chain(bias, low):
    """Of its positions one stands for two columns or more that the shift drops; no constant is left to it."""
    rng = np.random.default_rng(12)
    matrix, shift = rng.integers(-7, 8, (40, 1)), 6
    plain, double = (
        map_matrix(Cmvm.of(matrix, low, 15, bias=bias, multiplier=m, shift=s)).netlist for m, s in ((1, 0), (9, shift))
    )
    (first, last) = column_ranges(9 * matrix, 9 * bias, np.full(40, low), np.full(40, 15))
    kept = range_bits(int(first[0]), int(last[0]))[0] - shift
    assert double.sites <= plain.sites + kept + (shift - 3 + 1) // 2 + 1


def test_dropped_columns_cost_little():
    rng = np.random.default_rng(7)
    matrix = rng.integers(-127, 128, (12, 1))
    whole, shifted = (map_matrix(Cmvm.of(matrix, 0, 255, bias=64, shift=s)).netlist for s in (0, 9))
    assert shifted.sites <= whole.sites - 3


@pytest.mark.slow
def test_depth_is_never_above_balanced_and_area_never_larger():
    rng = np.random.default_rng(8)
    matrix = rng.integers(-31, 32, (30, 5))
    problem = Cmvm.of(matrix, 0, 255)
    area, balanced, depth = (map_matrix(problem, dial=Dial(o)).netlist for o in ("area", "balanced", "depth"))
    assert depth.levels <= balanced.levels <= area.levels + 1
    assert area.sites <= balanced.sites <= depth.sites


@pytest.mark.slow
def test_a_depth_limit_is_kept_or_the_lowest_is_named():
    rng = np.random.default_rng(9)
    matrix = rng.integers(-31, 32, (30, 3))
    problem = Cmvm.of(matrix, 0, 255)
    lowest = map_matrix(problem, dial=Dial("depth")).netlist.levels
    assert map_matrix(problem, dial=Dial("area", lowest)).netlist.levels == lowest
    with pytest.raises(LimitError, match=f"a limit of {lowest} levels"):
        map_matrix(problem, dial=Dial("balanced", 1))
