"""Bias correction (Nagel et al. 2019): rounding moves the mean of each output, the bias takes it back.

With the error eps = Q(W) - W of the weights, the mean of an output moves by E[eps x] = eps E[x]:

- analytic: b - sum over inputs of E[x_i] times the sum of eps over the taps of input i, with E[x] from BatchNorm and
  the clipped normal distribution (`moments.py`); no images;
- empirical: b - (E[y'] - E[y]) over images, where y are the outputs of the float layer in the float
  network and y' those of the rounded layer in the integer network so far, so that errors of earlier layers are taken
  back too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from nn2hdl.graph import Conv2d, Graph, Linear
from nn2hdl.graph.channels import Weighted, by_input
from nn2hdl.methods import Kind, MethodRecord
from nn2hdl.quantization.equalize import NAGEL_2019
from nn2hdl.quantization.job import WeightTask
from nn2hdl.quantization.moments import Moments, find_moments
from nn2hdl.quantization.steps import QuantizationMethod, Stage
from nn2hdl.quantization.traces import multiplied, unfolded


@dataclass(frozen=True)
class Correct:
    """No settings."""


def _weighted(task: WeightTask) -> Weighted:
    op = task.node.op
    assert isinstance(op, Conv2d | Linear), "only these have weights"
    return op


def correct_analytically(graph: Graph) -> Callable[[WeightTask, np.ndarray], np.ndarray]:
    """The bias [out] of a layer of the graph whose weights were rounded to `rounded` [out, taps]."""
    moments: Callable[[], dict[str, Moments]] = cache(lambda: find_moments(graph))

    def bias(task: WeightTask, rounded: np.ndarray) -> np.ndarray:
        op, mean = _weighted(task), moments()[task.node.inputs[0]].mean()
        error = (rounded - task.rows).reshape(op.weight.shape)
        moved = (error * by_input(mean, op)).reshape(len(op.weight), -1).sum(axis=1)
        corrected: np.ndarray = op.bias - moved
        return corrected

    return bias


def correct_empirically(task: WeightTask, rounded: np.ndarray) -> np.ndarray:
    """The bias [out] with which the outputs have the mean, over calibration images, that they have in the float net."""
    op, source, traces = _weighted(task), task.node.inputs[0], task.traces
    pairs = zip(unfolded(task.node, traces.floats(source)), unfolded(task.node, traces.quantized(source)), strict=True)
    moved, samples = np.zeros(len(op.weight)), 0
    for exact, seen in pairs:
        moved += (multiplied(task.node, rounded, seen) - multiplied(task.node, task.rows, exact)).sum(axis=1)
        samples += exact.shape[1]
    corrected: np.ndarray = op.bias - moved / samples
    return corrected


CORRECT = QuantizationMethod(
    MethodRecord(
        "correct",
        Kind.AFTER,
        "bias correction from BatchNorm: the mean that rounding moves is taken back, without images",
        "On networks with BatchNorm, most of all depthwise ones; behind equalize.",
        NAGEL_2019,
    ),
    Correct,
    Stage.BIASES,
    lambda job, _: replace(job, bias=correct_analytically(job.graph)),
)
EMPIRICAL = QuantizationMethod(
    MethodRecord(
        "correct-empirical",
        Kind.AFTER,
        "bias correction from images: each layer's mean is what it is in the float network",
        "Where there are calibration images, at few bits; needs no BatchNorm.",
        NAGEL_2019,
    ),
    Correct,
    Stage.BIASES,
    lambda job, _: replace(job, bias=correct_empirically),
    needs_images=lambda _: True,
)
DFQ = QuantizationMethod(
    MethodRecord(
        "dfq",
        Kind.AFTER,
        "data-free quantization: equalize, absorb, correct and range-batchnorm together; no images needed",
        "A network with BatchNorm whose data nobody has; also the best start with one scale per layer.",
        NAGEL_2019,
    ),
    Correct,
    Stage.GRAPH,
    lambda job, _: job,
    parts=("equalize", "absorb", "range-batchnorm", "correct"),
)
