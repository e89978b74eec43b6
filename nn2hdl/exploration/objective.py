"""The source paper's equation (1), solved exactly: each weight of a layer moves to the integer that is worth most.

The sum over all weights

    cost(w') + alpha * |w' - w| * |g| - beta * sign(w' - w) * g    subject to |w' - w| <= reach

has no term that joins two weights, so its optimum is each weight's own, over at most 2 * reach + 1 values.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.fixedpoint import count_csd_digits, weight_bits

OBJECTIVES = ("bits", "digits", "shared")
_CHUNK = 1 << 20  # trials looked at together: 8 MB an array


@dataclass(frozen=True)
class Objective:
    """Equation (1)'s variables.

    Attributes:
        alpha: what moving a weight of the largest gradient by one costs, in units of `cost`.
        beta: what moving it along its gradient is worth, and against it costs. Here g is the gradient of the loss, so
            that negative betas favor moves that lower it. The paper warns of moves against g, as if its g pointed
            downhill: its beta is this one with the other sign.
        reach: R, the farthest that a weight moves.
        cost: "bits" (the paper's bit width), "digits" (nonzero CSD digits: rows of a bit heap), or "shared": digits
            here, and where a layer is small then what its sums cost once they share subexpressions.
    """

    alpha: float
    beta: float
    reach: int
    cost: str = "bits"


def normalized(gradient: np.ndarray) -> np.ndarray:
    """The gradient over its largest magnitude; zeros stay zeros."""
    largest = float(np.abs(gradient).max(initial=0.0))
    return gradient / largest if largest > 0 else np.zeros_like(gradient, dtype=np.float64)


def cost_of(values: np.ndarray, cost: str) -> np.ndarray:
    """Cost of each integer weight alone: bits of sign and magnitude (0 for 0), or CSD digits."""
    return weight_bits(values) if cost == "bits" else count_csd_digits(values)


def solve(weights: np.ndarray, gradient: np.ndarray, objective: Objective, limit: int) -> np.ndarray:
    """The weights that minimize equation (1), int64 in the shape of `weights`.

    Args:
        weights: integers in [-limit, limit].
        gradient: normalized, of the same shape.
        objective: the variables.
        limit: the largest magnitude of a weight.

    Of equally good values the nearest is taken, then the smaller magnitude.
    """
    flat, slope = weights.ravel().astype(np.int64), gradient.ravel().astype(np.float64)
    moves = _nearest_first(objective.reach)
    chunk = max(_CHUNK // len(moves), 1)
    parts = [
        _best(flat[start : start + chunk], slope[start : start + chunk], moves, objective, limit)
        for start in range(0, len(flat), chunk)
    ]
    return np.concatenate(parts).reshape(weights.shape) if parts else weights.copy()


def value(weights: np.ndarray, moved: np.ndarray, gradient: np.ndarray, objective: Objective) -> float:
    """Equation (1) of moved weights."""
    move = moved - weights
    sensitivity = (np.abs(move) * np.abs(gradient)).sum()
    direction = (np.sign(move) * gradient).sum()
    return float(cost_of(moved, objective.cost).sum() + objective.alpha * sensitivity - objective.beta * direction)


def _best(weights: np.ndarray, slope: np.ndarray, moves: np.ndarray, objective: Objective, limit: int) -> np.ndarray:
    inward = np.where(weights > 0, -1, 1)  # of two moves of one size the first is towards zero
    trials = weights[:, None] + inward[:, None] * moves
    total = _table(limit, objective.cost)[np.clip(trials, -limit, limit) + limit]
    total = total + objective.alpha * np.abs(slope)[:, None] * np.abs(moves)
    total -= objective.beta * slope[:, None] * (inward[:, None] * np.sign(moves))
    total[np.abs(trials) > limit] = np.inf
    return trials[np.arange(len(weights)), np.argmin(total, axis=1)]


def _table(limit: int, cost: str) -> np.ndarray:
    return cost_of(np.arange(-limit, limit + 1), cost).astype(np.float64)


def _nearest_first(reach: int) -> np.ndarray:
    """0, 1, -1, 2, -2, ...: argmin takes the first of equals."""
    steps = np.arange(1, reach + 1)
    return np.concatenate([[0], np.stack([steps, -steps], axis=1).ravel()])
