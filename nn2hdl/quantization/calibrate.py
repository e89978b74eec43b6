"""Finds how far the values of each tensor reach, and where to saturate them.

A first pass over the calibration images takes extremes, a second one histograms of magnitudes. A method turns a
histogram into a threshold: values beyond it saturate.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import DataError, QuantizeError
from nn2hdl.graph import Graph, Progress, observe

BINS = 2048
MSE_STEPS = 100
KL_COVERED = 0.99


@dataclass(frozen=True, eq=False)
class Statistics:
    """Extremes of one tensor and the histogram of |values| over BINS equal bins of [0, largest]."""

    low: float
    high: float
    counts: np.ndarray

    @property
    def largest(self) -> float:
        """The largest magnitude."""
        return max(abs(self.low), abs(self.high))

    def merge(self, other: Statistics) -> Statistics:
        """Statistics of both tensors together; the narrower histogram is spread over the wider one's bins."""
        wide, narrow = (self, other) if self.largest >= other.largest else (other, self)
        counts = wide.counts.copy()
        if wide.largest > 0:
            index = (np.arange(BINS) + 0.5) * narrow.largest / wide.largest
            np.add.at(counts, np.minimum(index.astype(int), BINS - 1), narrow.counts)
        return Statistics(min(self.low, other.low), max(self.high, other.high), counts)


def collect_statistics(graph: Graph, images: np.ndarray, progress: Progress | None = None) -> dict[str, Statistics]:
    """Statistics of the input and every node over calibration images [n, c, h, w] of raw pixels; progress: called with
    images done, images in all (each is seen twice), and what they are."""
    check_images(graph, images)

    def watch(already: int) -> Progress | None:
        return progress and (lambda done, total, what: progress(already + done, 2 * total, f"calibration {what}"))

    extremes: dict[str, tuple[float, float]] = {}

    def take_extremes(name: str, values: np.ndarray) -> None:
        if not np.isfinite(values).all():
            raise QuantizeError(
                "the float network computes values that are NaN or infinite",
                where=f"layer {name}",
                hint="check the model's weights, and the functions that it uses",
            )
        low, high = extremes.get(name, (np.inf, -np.inf))
        extremes[name] = (min(low, float(values.min())), max(high, float(values.max())))

    with np.errstate(all="ignore"):  # what leaves the range of floats is found here, and named
        observe(graph, images, take_extremes, progress=watch(0))
    counts = {name: np.zeros(BINS) for name in extremes}

    def take_histogram(name: str, values: np.ndarray) -> None:
        largest = max(map(abs, extremes[name])) or 1.0
        index = (np.abs(values).ravel() / largest * BINS).astype(np.int32)  # BINS / largest may be infinite
        counts[name] += np.bincount(np.minimum(index, BINS - 1), minlength=BINS)

    observe(graph, images, take_histogram, progress=watch(len(images)))
    return {name: Statistics(*extremes[name], counts[name]) for name in extremes}


def check_images(graph: Graph, images: np.ndarray) -> None:
    """DataError where calibration images are missing or of another shape than the network expects."""
    if len(images) == 0:
        raise DataError("the calibration set is empty", expected="at least one image", hint="pass another --data")
    if tuple(images.shape[1:]) != graph.input.shape:
        raise DataError(
            f"calibration images of shape {'x'.join(map(str, images.shape[1:]))}",
            where=graph.name,
            expected="x".join(map(str, graph.input.shape)),
            hint="pass --resize, or data that fits the network",
        )


def threshold(statistics: Statistics, method: str, levels: int, percentile: float = 99.99) -> float:
    """Where to saturate |values| so that `levels` steps cover them best by the method; > 0."""
    largest = statistics.largest
    if largest == 0 or statistics.counts.sum() == 0:
        return 1.0
    if method == "minmax":
        return largest
    if method == "percentile":
        return _percentile_threshold(statistics, percentile)
    return _mse_threshold(statistics, levels) if method == "mse" else _kl_threshold(statistics, levels)


def _percentile_threshold(statistics: Statistics, percentile: float) -> float:
    cumulative = np.cumsum(statistics.counts)
    index = int(np.searchsorted(cumulative, cumulative[-1] * percentile / 100.0))
    return statistics.largest * min(index + 1, BINS) / BINS


def _mse_threshold(statistics: Statistics, levels: int) -> float:
    centers = (np.arange(BINS) + 0.5) * statistics.largest / BINS
    best, best_error = statistics.largest, np.inf
    for step in range(MSE_STEPS // 10, MSE_STEPS + 1):
        limit = statistics.largest * step / MSE_STEPS
        scale = limit / levels
        # a step wider than a bin rounds within bins: its error is uniform noise, scale**2 / 12
        clipped = np.maximum(centers - limit, 0.0)
        rounding = np.where(centers <= limit, scale * scale / 12.0, 0.0)
        rounding[centers < scale / 2] = centers[centers < scale / 2] ** 2
        error = float((statistics.counts * (clipped**2 + rounding)).sum())
        if error < best_error:
            best, best_error = limit, error
    return best


def _kl_threshold(statistics: Statistics, levels: int) -> float:
    """Least Kullback-Leibler divergence between the clipped histogram and its quantized form (Migacz 2017)."""
    counts, best, best_divergence = statistics.counts.copy(), BINS, np.inf
    counts[0] = counts[1]  # zeros are exact at any scale and would hide the rest
    covered = (
        int(np.searchsorted(np.cumsum(counts), KL_COVERED * counts.sum())) + 1
    )  # with few levels it would cut more
    for stop in range(max(levels, covered), BINS + 1, 16):
        reference = counts[:stop].copy()
        reference[-1] += counts[stop:].sum()
        edges = (np.arange(stop) * levels) // stop
        occupied = counts[:stop] > 0
        totals = np.bincount(edges, weights=counts[:stop], minlength=levels)
        shares = np.bincount(edges, weights=occupied, minlength=levels)
        quantized = np.where(occupied, totals[edges] / np.maximum(shares[edges], 1), 0.0)
        if reference.sum() == 0 or quantized.sum() == 0:
            continue
        p, q = reference / reference.sum(), quantized / quantized.sum()
        mask = p > 0
        divergence = float((p[mask] * np.log(p[mask] / np.maximum(q[mask], 1e-12))).sum())
        if divergence < best_divergence:
            best, best_divergence = stop, divergence
    return statistics.largest * best / BINS
