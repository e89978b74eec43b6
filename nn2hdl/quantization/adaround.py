"""AdaRound (Nagel et al. 2020): each weight is rounded up or down, whichever keeps the layer's outputs.

Of weights W = s * (floor(W / s) + r) with 0 <= r < 1 it looks for h in {0, 1} that minimizes (equations 21, 22 and 24)

    E ||W x - Q x'||^2 + lambda * sum(1 - |2 h - 1|^beta),    Q = s * clip(floor(W / s) + h(V), -levels, levels),

with h(V) = clip(sigmoid(V) * (zeta - gamma) + gamma, 0, 1), zeta = 1.1, gamma = -0.1 (the rectified sigmoid, equation
23), by Adam over V. x are the layer's inputs in the float network, x' those in the integer network so far, as in
equation 25 ("asymmetric"). The expectation depends on the images by E[x' x'] and E[x x'] alone; with these two matrices
a step costs the same for any number of images. beta falls from 20 to 2; the first fifth of the steps is without a
regularizer.

Equation 25 has the activation within the norm too, ||f(W x + b) - f(Q x' + b)||^2, from which the paper reports a small
gain. It is left out: it needs samples in place of the two matrices, took 1.5 times as long, and on LeNet (MNIST, 4 bits
of activations) was within 0.1 points of this at 4, 3 and 2 bits of weights, better at 2, worse at 3.

Where plain rounding does better a channel keeps it; at last single weights are rounded the other way while that helps.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.quantization.job import Job, Rounded, WeightTask
from nn2hdl.quantization.scales import round_rows
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting
from nn2hdl.quantization.traces import Products, products_of

ZETA, GAMMA = 1.1, -0.1
BETA_FROM, BETA_TO, WARM = 20.0, 2.0, 0.2
RATE, DECAY, DECAY_OF_SQUARES = 1e-2, 0.9, 0.999

NAGEL_2020 = Paper(
    "Markus Nagel, Rana Ali Amjad, Mart van Baalen, Christos Louizos, Tijmen Blankevoort",
    2020,
    "Up or Down? Adaptive Rounding for Post-Training Quantization",
    "arXiv:2004.10568",
)


@dataclass(frozen=True)
class AdaRound:
    """steps: of Adam for each layer; weight: lambda, of the regularizer, where the layer's outputs have variance 1."""

    steps: int = 1000
    weight: float = 0.01

    def __post_init__(self) -> None:
        check_setting("steps", self.steps, 1 <= self.steps <= 1_000_000, "1 to 1000000")
        check_setting("weight", self.weight, 0 < self.weight <= 1000, "above 0, at most 1000")


def reconstruction_errors(products: Products, rows: np.ndarray, rounded: np.ndarray) -> np.ndarray:
    """E (w x - q x')^2 of each output [out], for weights and rounded ones [out, taps]."""
    groups = len(products.seen)
    w, q = (values.reshape(groups, -1, values.shape[1]) for values in (rows, rounded))
    quadratic = (q @ products.seen * q).sum(axis=2) - 2 * (w @ products.mixed * q).sum(axis=2)
    return np.asarray(quadratic + (w @ products.exact * w).sum(axis=2)).ravel()


def round_adaptively(task: WeightTask, settings: AdaRound) -> Rounded:
    """Integers of one layer."""
    products = products_of(task.node, task.traces)
    scale, plain = task.scale[:, None], round_rows(task.rows, task.scale, task.levels)
    floor = np.clip(np.floor(task.rows / scale), -task.levels, task.levels)
    found = np.clip(floor + _learned(task, products, floor, settings), -task.levels, task.levels).astype(np.int64)
    errors = [reconstruction_errors(products, task.rows, integers * scale) for integers in (plain, found)]
    best = _polished(task, products, np.where((errors[1] < errors[0])[:, None], found, plain))
    notes = {"rounded_otherwise": int((best != plain).sum())}
    return Rounded(best, notes)


def _polished(task: WeightTask, products: Products, integers: np.ndarray) -> np.ndarray:
    """The integers with single weights rounded the other way, in each output the one that helps most, while that lowers
    the error: of a step d of weight j by 2 d (q E[x'x'] - w E[x x'])_j + d^2 E[x'x']_jj."""
    groups, (outputs, taps) = len(products.seen), integers.shape
    group, row, scale = np.arange(outputs) // (outputs // groups), np.arange(outputs), task.scale[:, None]
    lowest = np.clip(np.floor(task.rows / scale), -task.levels, task.levels - 1).astype(np.int64)
    squares, integers = products.seen.diagonal(axis1=1, axis2=2)[group], integers.copy()
    difference = (integers * scale).reshape(groups, -1, taps) @ products.seen
    slope = (difference - task.rows.reshape(groups, -1, taps) @ products.mixed).reshape(outputs, taps)
    for _ in range(taps):
        step = np.where(integers > lowest, -1, 1)
        gain = 2.0 * step * scale * slope + scale**2 * squares
        best = gain.argmin(axis=1)
        helps = gain[row, best] < -1e-12 * squares.max()
        if not helps.any():
            break
        moved = np.where(helps, step[row, best], 0)
        integers[row, best] += moved
        slope += (moved[:, None] * scale) * products.seen[group, best]
    return integers


def _learned(task: WeightTask, products: Products, floor: np.ndarray, settings: AdaRound) -> np.ndarray:
    """h [out, taps], 0 or 1."""
    scale, groups = task.scale[:, None], len(products.seen)
    shape = (groups, -1, task.rows.shape[1])
    target = task.rows.reshape(shape) @ products.mixed
    power = float((task.rows.reshape(shape) @ products.exact * task.rows.reshape(shape)).sum()) / len(task.rows)
    rest = np.clip(task.rows / scale - floor, 0.0, 1.0)
    v = _logit((rest - GAMMA) / (ZETA - GAMMA))
    mean, square = np.zeros_like(v), np.zeros_like(v)
    for step in range(settings.steps):
        sigmoid = 1.0 / (1.0 + np.exp(-v))
        stretched = sigmoid * (ZETA - GAMMA) + GAMMA
        h = np.clip(stretched, 0.0, 1.0)
        q = (np.clip(floor + h, -task.levels, task.levels) * scale).reshape(shape)
        gradient = 2.0 * (q @ products.seen - target).reshape(h.shape) * scale / (power or 1.0)
        gradient += settings.weight * _regularizer_gradient(h, step / settings.steps)
        gradient *= (stretched > 0) & (stretched < 1)
        gradient *= sigmoid * (1.0 - sigmoid) * (ZETA - GAMMA)
        mean = DECAY * mean + (1 - DECAY) * gradient
        square = DECAY_OF_SQUARES * square + (1 - DECAY_OF_SQUARES) * gradient**2
        unbiased = mean / (1 - DECAY ** (step + 1))
        v -= RATE * unbiased / (np.sqrt(square / (1 - DECAY_OF_SQUARES ** (step + 1))) + 1e-8)
    learned: np.ndarray = (1.0 / (1.0 + np.exp(-v)) * (ZETA - GAMMA) + GAMMA >= 0.5).astype(np.float64)
    return learned


def _regularizer_gradient(h: np.ndarray, progress: float) -> np.ndarray:
    """Of sum(1 - |2 h - 1|^beta) in h; nothing while the start is warm."""
    if progress < WARM:
        return np.zeros_like(h)
    beta = BETA_TO + (BETA_FROM - BETA_TO) * (1.0 - (progress - WARM) / (1.0 - WARM))
    distance = 2.0 * h - 1.0
    gradient: np.ndarray = -2.0 * beta * np.sign(distance) * np.abs(distance) ** (beta - 1.0)
    return gradient


def _logit(p: np.ndarray) -> np.ndarray:
    values: np.ndarray = np.log(p / (1.0 - p))
    return values


def _apply(job: Job, settings: AdaRound) -> Job:
    return replace(job, rounding=lambda task: round_adaptively(task, settings))


ADAROUND = QuantizationMethod(
    MethodRecord(
        "adaround",
        Kind.AFTER,
        "adaptive rounding: each weight goes up or down, whichever keeps the layer's outputs on calibration images",
        "At 3 to 5 bits of weights, with clip-mse; needs images, no labels.",
        NAGEL_2020,
    ),
    AdaRound,
    Stage.ROUNDING,
    _apply,
    needs_images=lambda _: True,
)
