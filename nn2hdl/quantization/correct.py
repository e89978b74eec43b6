"""Bias correction (Nagel et al. 2019): rounding moves the mean of each output, the bias takes it back.

With the error eps = Q(W) - W of the weights, the mean of an output moves by E[eps x] = eps E[x]:

- analytic: b - sum over taps of eps times E[x] of what that tap reads, with E[x] from BatchNorm and the clipped normal
  distribution (`moments.py`); no images. The paper takes every tap to read values alone; in a small image many taps
  read the padding, in 4x4 pixels the corner of a 3x3 kernel 7 times of 16;
- empirical: b - (E[y'] - E[y]) over images, where y are the outputs of the float layer in the float
  network and y' those of the rounded layer in the integer network so far, so that errors of earlier layers are taken
  back too.

The mean of a sum is the sum of means: one image of means, and what each tap meets of it, stand for all images.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from nn2hdl import windows
from nn2hdl.graph import Conv2d, Graph, Linear
from nn2hdl.graph.channels import Weighted
from nn2hdl.methods import Kind, MethodRecord
from nn2hdl.quantization.equalize import NAGEL_2019
from nn2hdl.quantization.job import WeightTask
from nn2hdl.quantization.moments import Moments, find_moments
from nn2hdl.quantization.steps import QuantizationMethod, Stage


@dataclass(frozen=True)
class Correct:
    """No settings."""


def _weighted(task: WeightTask) -> Weighted:
    op = task.node.op
    assert isinstance(op, Conv2d | Linear), "only these have weights"
    return op


def means_at_taps(op: Weighted, mean: np.ndarray) -> np.ndarray:
    """Mean over all positions of what each weight is multiplied with, to multiply the weights [out, in/groups, ...];
    mean: of what the layer reads, [in, h, w] or [in], to which padding is added."""
    if isinstance(op, Linear):
        return mean
    image = windows.pad_images(mean[None], op.padding, 0.0 if op.pad_value is None else op.pad_value)
    kernel = op.weight.shape[2], op.weight.shape[3]
    taps = windows.windows(image, kernel, op.stride, op.dilation).mean(axis=(0, 2, 3))
    group = np.arange(len(op.weight)) // (len(op.weight) // op.groups)
    found: np.ndarray = taps.reshape(op.groups, -1, *kernel)[group]
    return found


def _mean_outputs(op: Weighted, rows: np.ndarray, mean: np.ndarray) -> np.ndarray:
    """Mean of each output [out], without the bias, with weights [out, taps] in place of the layer's."""
    products = rows.reshape(op.weight.shape) * means_at_taps(op, mean)
    return np.asarray(products.reshape(len(rows), -1).sum(axis=1))


def correct_analytically(graph: Graph) -> Callable[[WeightTask, np.ndarray], np.ndarray]:
    """The bias [out] of a layer of the graph whose weights were rounded to `rounded` [out, taps]."""
    moments: Callable[[], dict[str, Moments]] = cache(lambda: find_moments(graph))

    def bias(task: WeightTask, rounded: np.ndarray) -> np.ndarray:
        op, source = _weighted(task), task.node.inputs[0]
        shape = graph.shape_of(source)
        mean = np.broadcast_to(moments()[source].mean().reshape(-1, *(1,) * (len(shape) - 1)), shape)
        corrected: np.ndarray = op.bias - _mean_outputs(op, rounded - task.rows, mean)
        return corrected

    return bias


def correct_empirically(task: WeightTask, rounded: np.ndarray) -> np.ndarray:
    """The bias [out] with which the outputs have the mean, over calibration images, that they have in the float net."""
    op, source, traces = _weighted(task), task.node.inputs[0], task.traces
    exact, seen = (of(source).mean(axis=0, dtype=np.float64) for of in (traces.floats, traces.quantized))
    corrected: np.ndarray = op.bias - _mean_outputs(op, rounded, seen) + _mean_outputs(op, task.rows, exact)
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
