"""Equation (1) with what a layer's sums really cost in place of its digits: they share subexpressions.

With digits as the cost many values of a weight are equally good. Which of them it takes decides how many sums of two
terms come twice, in one window or fully connected layer; here weights take, one after the other, the value with which
the shared sums are cheapest. It is worth its time where few weights are built many times, as in convolutions.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.exploration.networks import affine_of
from nn2hdl.exploration.objective import Objective, value
from nn2hdl.fixedpoint import count_csd_digits
from nn2hdl.integer import IntegerNetwork, value_ranges
from nn2hdl.sums import HEAP, Cmvm, Steps, estimate, share_matrix

MOST_WEIGHTS = 10_000  # of a layer whose sums are priced as shared: more take seconds for every candidate
MOST_DIGITS = 400  # of a layer: an estimate of so many takes some 100 ms, and there are thousands to make
_FAST = Steps(restarts=False, simplify=False)
_SWEEPS = 2
_TRIALS = 6  # values that a weight tries: those that equation (1) likes best without sharing


@dataclass(frozen=True)
class Window:
    """What one instance of a layer sees: lowest and highest value, int64, of each of the inputs of an output."""

    low: np.ndarray
    high: np.ndarray

    def sites(self, weights: np.ndarray) -> float:
        """Estimated LUT sites of the shared sums of weights [outputs, ...]."""
        matrix = weights.reshape(len(weights), -1).T
        return estimate(share_matrix(Cmvm.of(matrix, self.low, self.high), steps=_FAST), HEAP)

    @property
    def sites_per_digit(self) -> float:
        """Of an input of average width."""
        return HEAP.bit * float(np.log2(self.high - self.low + 1.0).mean())


def window_of(network: IntegerNetwork, name: str) -> Window | None:
    """The window of a layer with weights; None of large ones, and of grouped ones, where every group has its own."""
    op = affine_of(network, name)
    if op.groups > 1 or op.weights.size > MOST_WEIGHTS:
        return None
    low, high = value_ranges(network)[network.layer(name).inputs[0]]
    places = op.weights[0].size // len(low)
    return Window(np.repeat(low, places), np.repeat(high, places))


def share_more(
    weights: np.ndarray,
    solved: np.ndarray,
    gradient: np.ndarray,
    objective: Objective,
    limit: int,
    window: Window,
) -> np.ndarray:
    """`solved`, the optimum of equation (1) by digits for `weights`, moved on to where the whole objective is less.

    Nonzero weights take turns, the ones of the least gradient first; each tries values of no more digits. A value is
    taken where cost, now the sites of shared sums in units of a digit's, and the rest of equation (1) fall together.
    """
    found, best = solved.copy(), _total(weights, solved, gradient, objective, window)
    order = [i for i in np.argsort(np.abs(gradient), axis=None, kind="stable") if solved.flat[i]]
    for _ in range(_SWEEPS):
        before = best
        for index in order:
            weight, slope = int(weights.flat[index]), float(gradient.flat[index])
            for trial in _values(weight, int(found.flat[index]), slope, objective, limit):
                kept, found.flat[index] = found.flat[index], trial
                total = _total(weights, found, gradient, objective, window)
                if total < best - 1e-9:
                    best = total
                else:
                    found.flat[index] = kept
        if best == before:
            break
    return found


def _values(weight: int, now: int, slope: float, objective: Objective, limit: int) -> list[int]:
    """Other values within reach, of the weight's sign and no more digits than the present one; the best of them."""
    values = np.arange(max(weight - objective.reach, -limit), min(weight + objective.reach, limit) + 1)
    digits = count_csd_digits(values)
    fits = (digits <= count_csd_digits(np.array([now]))[0]) & (values != now) & (values * weight > 0)
    moves = values - weight
    alone = digits + objective.alpha * np.abs(moves) * abs(slope) - objective.beta * np.sign(moves) * slope
    ranked = np.lexsort((np.abs(moves), alone))
    return values[ranked[fits[ranked]][:_TRIALS]].tolist()


def _total(weights, moved, gradient, objective: Objective, window: Window) -> float:
    """Equation (1), its cost that of the layer as a whole."""
    apart = value(weights, moved, gradient, objective) - float(count_csd_digits(moved).sum())
    return apart + window.sites(moved) / window.sites_per_digit
