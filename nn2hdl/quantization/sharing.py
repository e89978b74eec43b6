"""Deep Compression (Han, Mao and Dally 2016): the weights of a layer share few values, and are coded by Huffman.

Small weights go first (density < 1: the share of weights that stays, the largest). The others are clustered by
k-means to 2**bits values, started evenly between the least and the largest weight, the paper's best start. Values are
integers of the layer's width, in steps of each channel's scale, so that equal integers are equal products in a
circuit; with `clip-minmax` and per=layer that is the paper's one codebook of a layer. The paper's retraining of
shared values is left to training.

Notes of each layer: `shared_values`, and `code_bits`, the size of its weights' code (zeros as a symbol of their
own) with its codebook.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.quantization.job import Job, Rounded, WeightTask
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting

HAN = Paper(
    "Song Han, Huizi Mao, William J. Dally",
    2016,
    "Deep Compression: Compressing Deep Neural Networks with Pruning, Trained Quantization and Huffman Coding",
    "arXiv:1510.00149",
)
ROUNDS = 100  # of k-means, at most


@dataclass(frozen=True)
class DeepCompression:
    """bits: of the index of a shared value; density: share of the weights that stays."""

    bits: int = 4
    density: float = 1.0

    def __post_init__(self) -> None:
        check_setting("bits", self.bits, 1 <= self.bits <= 12, "1 to 12")
        check_setting("density", self.density, 0 < self.density <= 1, "above 0, at most 1")


def share(task: WeightTask, settings: DeepCompression) -> Rounded:
    """Integers of one layer, of at most 2**bits values beside zero."""
    steps, kept = task.rows / task.scale[:, None], _largest(task.rows, settings.density)
    integers = np.zeros(steps.shape, np.int64)
    if kept.any():
        importance = np.broadcast_to(task.scale[:, None] ** 2, steps.shape)[kept]
        centers = cluster(steps[kept], importance, 1 << settings.bits)
        values = np.clip(np.round(centers), -task.levels, task.levels).astype(np.int64)
        integers[kept] = values[nearest_center(steps[kept], centers)]
    width = task.levels.bit_length() + 1
    return Rounded(integers, coded(integers, width))


def _largest(rows: np.ndarray, density: float) -> np.ndarray:
    """Which weights stay: of all that are not zero the largest."""
    sizes = np.abs(rows)
    count = int(np.ceil(density * sizes.size))
    least = np.partition(sizes, sizes.size - count, axis=None)[sizes.size - count]
    kept: np.ndarray = (sizes >= least) & (sizes > 0)
    return kept


def cluster(values: np.ndarray, importance: np.ndarray, count: int) -> np.ndarray:
    """Centers of k-means [<= count], in rising order, of values [n] weighted by their importance [n]."""
    centers = np.unique(np.linspace(values.min(), values.max(), count))
    for _ in range(ROUNDS):
        index = nearest_center(values, centers)
        weight = np.bincount(index, weights=importance, minlength=len(centers))
        total = np.bincount(index, weights=importance * values, minlength=len(centers))
        moved = np.where(weight > 0, total / np.where(weight > 0, weight, 1.0), centers)
        if np.array_equal(moved, centers):
            break
        centers = moved
    return centers


def nearest_center(values: np.ndarray, centers: np.ndarray) -> np.ndarray:
    """Index of the center next to each value; centers in rising order."""
    return np.searchsorted((centers[1:] + centers[:-1]) / 2.0, values, side="right")


def coded(integers: np.ndarray, width: int) -> dict[str, int]:
    """How many distinct integers there are, and bits of their Huffman code with a codebook of `width` bits a value."""
    values, counts = np.unique(integers, return_counts=True)
    lengths = code_lengths(counts.tolist())
    code = sum(length * count for length, count in zip(lengths, counts.tolist(), strict=True))
    return {"shared_values": len(values), "code_bits": code + width * len(values)}


def code_lengths(counts: Sequence[int]) -> list[int]:
    """Bits of each symbol in a Huffman code, by how often it comes; a single symbol takes one."""
    if len(counts) == 1:
        return [1]
    lengths = [0] * len(counts)
    heap = [(count, symbol, [symbol]) for symbol, count in enumerate(counts)]
    heapq.heapify(heap)
    while len(heap) > 1:
        (first, tie, some), (second, _, others) = heapq.heappop(heap), heapq.heappop(heap)
        for symbol in (*some, *others):
            lengths[symbol] += 1
        heapq.heappush(heap, (first + second, tie, some + others))
    return lengths


def _apply(job: Job, settings: DeepCompression) -> Job:
    return replace(job, rounding=lambda task: share(task, settings))


DEEP_COMPRESSION = QuantizationMethod(
    MethodRecord(
        "deep-compression",
        Kind.NON_UNIFORM,
        "weights of a layer share 2**bits values (k-means); small ones go; the size of their Huffman code is noted",
        "Where the size of the weights counts, or few distinct products.",
        HAN,
    ),
    DeepCompression,
    Stage.ROUNDING,
    _apply,
)
