"""Equation (1): against a loop over all values, weight by weight."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.exploration.objective import Objective, normalized, solve, value
from nn2hdl.fixedpoint import csd_digits

LIMIT = 127


def _cost(weight: int, cost: str) -> int:
    return (abs(weight).bit_length() + 1 if weight else 0) if cost == "bits" else len(csd_digits(weight))


def _one_weight(weight: int, g: float, objective: Objective) -> float:
    """The least value of equation (1) for one weight."""
    least = float("inf")
    for moved in range(max(weight - objective.reach, -LIMIT), min(weight + objective.reach, LIMIT) + 1):
        sign = (moved > weight) - (moved < weight)
        least = min(
            least,
            _cost(moved, objective.cost) + objective.alpha * abs(moved - weight) * abs(g) - objective.beta * sign * g,
        )
    return least


OBJECTIVES = st.builds(
    Objective,
    st.floats(0, 10),
    st.floats(-3, 3),
    st.integers(1, 32),
    st.sampled_from(["bits", "digits"]),
)


@settings(max_examples=60, deadline=None)
@given(objective=OBJECTIVES, seed=st.integers(0, 1 << 30))
def test_every_weight_is_at_its_optimum(objective, seed):
    random = np.random.default_rng(seed)
    weights = random.integers(-LIMIT, LIMIT + 1, 12)
    gradient = normalized(random.normal(size=12))
    moved = solve(weights.reshape(3, 4), gradient.reshape(3, 4), objective, LIMIT).ravel()
    assert np.abs(moved - weights).max() <= objective.reach
    assert np.abs(moved).max() <= LIMIT
    for weight, after, g in zip(weights.tolist(), moved.tolist(), gradient.tolist(), strict=True):
        found = value(np.array([weight]), np.array([after]), np.array([g]), objective)
        assert found == pytest.approx(_one_weight(weight, g, objective), abs=1e-9)


def test_ends_of_alpha():
    weights = np.array([3, -20, 90, 0, 33])
    free = solve(weights, np.ones(5), Objective(0.0, 0.0, 32), LIMIT)
    assert free.tolist() == [0, 0, 63, 0, 1]  # the nearest of fewer bits
    fixed = solve(weights, np.ones(5), Objective(10.0, 0.0, 32), LIMIT)
    assert fixed.tolist() == weights.tolist()


def test_weights_that_the_loss_does_not_see_shrink_for_nothing():
    weights = np.array([90, 90])
    moved = solve(weights, np.array([0.0, 1.0]), Objective(5.0, 0.0, 32, "digits"), LIMIT)
    assert moved.tolist() == [64, 90]


def test_chunks_change_nothing(monkeypatch):
    random = np.random.default_rng(0)
    weights, gradient = random.integers(-127, 128, 500), normalized(random.normal(size=500))
    objective = Objective(0.7, 0.2, 9)
    whole = solve(weights, gradient, objective, LIMIT)
    monkeypatch.setattr("nn2hdl.exploration.objective._CHUNK", 100)
    assert (solve(weights, gradient, objective, LIMIT) == whole).all()


def test_gradients_of_zeros():
    assert normalized(np.zeros((2, 2))).tolist() == [[0.0, 0.0], [0.0, 0.0]]
    assert normalized(np.array([-4.0, 2.0])).tolist() == [-1.0, 0.5]
