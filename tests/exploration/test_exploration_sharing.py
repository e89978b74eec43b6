"""Weights that are chosen for what their sums share."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.exploration.layerwise import cost_of_layers
from nn2hdl.exploration.objective import Objective, normalized, solve, value
from nn2hdl.exploration.sharing import Window, share_more, window_of
from nn2hdl.fixedpoint import count_csd_digits
from nn2hdl.integer import INPUT, Affine, IntegerNetwork, Layer, Requantize, read_only
from nn2hdl.meaning import Input, Outputs
from nn2hdl.sums import HEAP

LIMIT = 127


def _window(inputs: int) -> Window:
    return Window(np.zeros(inputs, np.int64), np.full(inputs, 15, np.int64))


def _whole(weights, moved, gradient, objective, window) -> float:
    """Equation (1) with the price of the shared sums."""
    digits = float(count_csd_digits(moved).sum())
    return value(weights, moved, gradient, objective) - digits + window.sites(moved) / window.sites_per_digit


@pytest.mark.slow
@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 1 << 30), alpha=st.sampled_from([0.0, 0.1, 1.0]), reach=st.sampled_from([8, 24]))
def test_the_whole_objective_falls_within_the_limits(seed, alpha, reach):
    random = np.random.default_rng(seed)
    weights = random.integers(-40, 41, (3, 2, 2, 2))
    gradient = normalized(random.normal(size=weights.shape))
    objective, window = Objective(alpha, 0.0, reach, "shared"), _window(8)
    solved = solve(weights, gradient, objective, LIMIT)
    assert np.array_equal(solved, solve(weights, gradient, replace(objective, cost="digits"), LIMIT))
    shared = share_more(weights, solved, gradient, objective, LIMIT, window)
    assert np.abs(shared - weights).max() <= reach
    assert count_csd_digits(shared).sum() <= count_csd_digits(solved).sum()
    before, after = (_whole(weights, moved, gradient, objective, window) for moved in (solved, shared))
    assert after <= before
    assert (after < before) == (not np.array_equal(shared, solved))
    assert np.array_equal(shared, share_more(weights, solved, gradient, objective, LIMIT, window))


def test_fewer_sites_for_as_many_digits():
    weights = np.array([[30, 33, 0], [30, 33, 17]])
    solved = np.array([[32, 32, 0], [32, 64, 16]])
    window = _window(3)
    shared = share_more(weights, solved, np.zeros((2, 3)), Objective(0.0, 0.0, 31, "shared"), LIMIT, window)
    assert np.count_nonzero(shared) == np.count_nonzero(solved)
    assert window.sites(shared) < window.sites(solved)


def _network(weights: np.ndarray, groups: int) -> IntegerNetwork:
    outputs = len(weights)
    requantize = Requantize(read_only(np.ones(outputs)), read_only(np.zeros(outputs)), None, None)
    op = Affine(read_only(weights), read_only(np.zeros(outputs)), requantize, groups=groups)
    layer = Layer("conv", op, (INPUT,), (outputs, 4, 4))
    return IntegerNetwork("one", Input((2, 6, 6)), (layer,), "conv", Outputs(classifies=False))


def test_windows_of_layers():
    network = _network(np.arange(-18, 18).reshape(2, 2, 3, 3), 1)
    window = window_of(network, "conv")
    assert window.low.tolist() == [0] * 18
    assert window.high.tolist() == [255] * 18
    weights = network.layer("conv").op.weights
    assert cost_of_layers(network, ["conv"], "shared") == round(16 * window.sites(weights))
    assert cost_of_layers(network, ["conv"], "digits") == 16 * 8 * count_csd_digits(weights).sum()
    grouped = _network(np.arange(18).reshape(2, 1, 3, 3), 2)
    assert window_of(grouped, "conv") is None
    digits = count_csd_digits(grouped.layer("conv").op.weights).sum()
    assert cost_of_layers(grouped, ["conv"], "shared") == round(16 * 8 * digits * HEAP.bit)
