"""Where weights saturate: the criteria that choose their scales, per channel or per layer.

Of weights w and so many levels a criterion chooses the threshold t, whose scale is t / levels. Weights beyond it
saturate. `Form.nearest` makes of it a scale that requantization can do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.quantization.calibrate import BINS, Statistics, threshold
from nn2hdl.quantization.config import GRANULARITIES
from nn2hdl.quantization.job import Job
from nn2hdl.quantization.reaches import KRISHNAMOORTHI, MIGACZ, SHIN
from nn2hdl.quantization.scales import Form, Scales, squared_errors
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting

STEPS = 100  # thresholds that are tried, as parts of the largest weight


def choose_scales(rows: np.ndarray, levels: int, form: Form, clipping: str, granularity: str) -> Scales:
    """Scales of weights [out, taps] by a criterion, "minmax", "mse" or "kl"; granularity: "channel", or "layer" for one
    scale of all channels."""
    if granularity == "layer":
        return _CRITERIA[clipping](rows.reshape(1, -1), levels, form).repeated(len(rows))
    return _CRITERIA[clipping](rows, levels, form)


def _by_minmax(rows: np.ndarray, levels: int, form: Form) -> Scales:
    return form.covering(rows, levels)


def _by_mse(rows: np.ndarray, levels: int, form: Form) -> Scales:
    """Least sum of (w - Q(w))**2, over the scales that the form has."""
    best = form.covering(rows, levels)
    least, largest = squared_errors(rows, best.weight, levels), np.abs(rows).max(axis=1)
    for step in range(1, STEPS + 1):
        scales = form.nearest(np.where(largest > 0, largest * (step / STEPS / levels), best.weight))
        errors = squared_errors(rows, scales.weight, levels)
        best, least = scales.where(errors < least, best), np.minimum(errors, least)
    return best


def _by_kl(rows: np.ndarray, levels: int, form: Form) -> Scales:
    """Least Kullback-Leibler divergence between the histograms of |w| and of Q(|w|), as of activations."""
    covering, alive = form.covering(rows, levels), np.abs(rows).max(axis=1) > 0
    wanted = np.array([threshold(_statistics(row), "kl", levels) for row in rows]) / levels
    return form.nearest(np.where(alive, wanted, covering.weight)).where(alive, covering)


def _statistics(row: np.ndarray) -> Statistics:
    largest = float(np.abs(row).max()) or 1.0
    index = np.minimum((np.abs(row) / largest * BINS).astype(np.int64), BINS - 1)
    return Statistics(float(row.min()), float(row.max()), np.bincount(index, minlength=BINS).astype(np.float64))


_CRITERIA: Mapping[str, Callable[[np.ndarray, int, Form], Scales]] = {
    "minmax": _by_minmax,
    "mse": _by_mse,
    "kl": _by_kl,
}


@dataclass(frozen=True)
class Clipping:
    """per: "channel", a scale for each output channel, or "layer", one for all."""

    per: str = "channel"

    def __post_init__(self) -> None:
        check_setting("per", self.per, self.per in GRANULARITIES, " or ".join(GRANULARITIES))


def _method(name: str, line: str, when: str, paper: Paper) -> QuantizationMethod:
    def apply(job: Job, chosen: Clipping) -> Job:
        return replace(job, config=replace(job.config, weight_clipping=name, weight_scales=chosen.per))

    record = MethodRecord(f"clip-{name}", Kind.AFTER, line, when, paper)
    return QuantizationMethod(record, Clipping, Stage.CLIPPING, apply)


MINMAX = _method(
    "minmax",
    "weights saturate nowhere: the scale covers the largest (the default, per channel)",
    "At 6 bits and more; with per=layer where all channels must share one scale.",
    KRISHNAMOORTHI,
)
MSE = _method(
    "mse",
    "weights saturate where the squared error of rounding and clipping is least",
    "At 2 to 5 bits.",
    SHIN,
)
KL = _method(
    "kl",
    "weights saturate where their quantized histogram diverges least from the real one (Kullback-Leibler)",
    "With per=layer: a channel has too few weights for a histogram.",
    MIGACZ,
)
