"""How far activations reach, from BatchNorm alone: beta +- 6 gamma, clipped (Nagel et al. 2019)."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.errors import QuantizeError
from nn2hdl.graph import Graph, Progress
from nn2hdl.methods import Kind, MethodRecord
from nn2hdl.quantization.calibrate import BINS, Statistics
from nn2hdl.quantization.equalize import NAGEL_2019
from nn2hdl.quantization.job import Job
from nn2hdl.quantization.moments import Moments, find_moments
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting


@dataclass(frozen=True)
class BatchRanges:
    """sigmas: standard deviations from the mean that are covered."""

    sigmas: float = 6.0

    def __post_init__(self) -> None:
        check_setting("sigmas", self.sigmas, 0 < self.sigmas <= 100, "above 0, at most 100")


def ranges_of(graph: Graph, sigmas: float) -> dict[str, Statistics]:
    """Of the input and every node, without any image.

    Raises:
        QuantizeError: the network has no BatchNorm.
    """
    if not any(node.statistics for node in graph.nodes):
        raise QuantizeError(
            "no layer had a BatchNorm, so that nothing says how far values reach",
            where=graph.name,
            hint="calibrate on images instead: leave range-batchnorm (or dfq) out",
        )
    return {name: _statistics(moments, sigmas) for name, moments in find_moments(graph).items()}


def _statistics(moments: Moments, sigmas: float) -> Statistics:
    low, high = moments.reach(sigmas)
    values, weight = moments.samples()
    values = np.abs(np.clip(values, low[:, None], high[:, None]))
    largest = float(values.max()) or 1.0
    index = np.minimum((values / largest * BINS).astype(np.int64), BINS - 1)
    counts = np.bincount(index.ravel(), weights=np.broadcast_to(weight, values.shape).ravel(), minlength=BINS)
    return Statistics(float(low.min()), float(high.max()), counts)


def _apply(job: Job, settings: BatchRanges) -> Job:
    def ranges(graph: Graph, _: np.ndarray, __: Progress | None) -> dict[str, Statistics]:
        return ranges_of(graph, settings.sigmas)

    return replace(job, ranges=ranges)


BATCH_RANGES = QuantizationMethod(
    MethodRecord(
        "range-batchnorm",
        Kind.AFTER,
        "activations saturate 6 standard deviations from the mean that BatchNorm gives them: no images needed",
        "Where there is no data, on networks with BatchNorm.",
        NAGEL_2019,
    ),
    BatchRanges,
    Stage.RANGES,
    _apply,
    spares_images=True,
)
