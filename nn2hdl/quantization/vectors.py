"""And the Bit Goes Down (Stock et al. 2020): blocks of a layer's weights are words of a codebook.

Each output's weights are cut into blocks of d; all blocks of a layer together are clustered to k words. Blocks of a
convolution are its kernels (d = kh * kw, as in the paper), of kernels larger than 3x3 the rows (d = kw), of 1x1
convolutions and linear layers 4 inputs, or what divides them. A layer of so few blocks that it would have less than 16
words, as many first layers are, keeps its weights, rounded. Two objectives:

- weights: sum of ||v - q(v)||^2 over the blocks v, plain k-means (the paper's baseline);
- outputs (weighted=true): sum of ||x (v - q(v))||^2 = (v - q)^T G (v - q), where G = E[x^T x] over all blocks of the
  inputs on calibration images (the paper's objective). With G = R^T R this is k-means of R v; a word is the mean of
  its blocks.

Words are integers of the layer's width, in steps of each channel's scale. Notes: `codewords`, `block`, and
`code_bits`, the size of indices and codebook.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.quantization.job import Job, Rounded, WeightTask, nearest
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting
from nn2hdl.quantization.traces import products_of

STOCK = Paper(
    "Pierre Stock, Armand Joulin, Remi Gribonval, Benjamin Graham, Herve Jegou",
    2020,
    "And the Bit Goes Down: Revisiting the Quantization of Neural Networks",
    "arXiv:1907.05686",
)
ROUNDS = 100  # of k-means, at most
BLOCK = 4  # weights of a block where the layer has no kernel
LARGEST_KERNEL = 9  # weights of a kernel that is one block; of larger ones there are too few to share words
LEAST_WORDS = 16  # with fewer, whole filters become equal: LeNet's six filters of 5x5 one and the same
BLOCKS_A_WORD = 4  # at least, on average: a codebook is no larger than a fourth of the blocks, as in the paper
CHUNK = 1 << 22  # distances at a time


@dataclass(frozen=True)
class VectorQuantization:
    """codewords: at most; block: weights in each, 0 for a kernel, or a row of a large one; weighted: keep outputs, else
    weights; seed: of the start."""

    codewords: int = 256
    block: int = 0
    weighted: bool = True
    seed: int = 0

    def __post_init__(self) -> None:
        check_setting("codewords", self.codewords, 1 <= self.codewords <= 65536, "1 to 65536")
        check_setting("block", self.block, 0 <= self.block <= 4096, "0 to 4096")


def share_vectors(task: WeightTask, settings: VectorQuantization) -> Rounded:
    """Integers of one layer."""
    outputs, taps = task.rows.shape
    d = _block(task.node.op.weight.shape, settings.block)  # type: ignore[union-attr]  # has weights
    steps = (task.rows / task.scale[:, None]).reshape(-1, d)
    importance = np.repeat(task.scale**2, taps // d)
    gram = _inputs_of_blocks(task, d) if settings.weighted else np.eye(d)
    width = task.levels.bit_length() + 1
    count = min(settings.codewords, len(steps) // BLOCKS_A_WORD)
    if count < min(settings.codewords, LEAST_WORDS):
        return replace(nearest(task), notes={"code_bits": steps.size * width})
    words, index = cluster_vectors(steps, importance, gram, count, settings.seed)
    integers = np.clip(np.round(words), -task.levels, task.levels).astype(np.int64)
    size = len(steps) * max(1, math.ceil(math.log2(len(words)))) + words.size * width
    notes = {"codewords": len(words), "block": d, "code_bits": size}
    return Rounded(integers[index].reshape(outputs, taps), notes)


def _block(shape: tuple[int, ...], wanted: int) -> int:
    """Weights in a block: what was wanted; a kernel, a row of it, or 4; less where that does not divide an output's."""
    kernel, taps = shape[2:], math.prod(shape[1:])
    usual = next((size for size in (math.prod(kernel), *kernel[-1:]) if 1 < size <= LARGEST_KERNEL), BLOCK)
    wanted = min(wanted or usual, taps)
    return next(size for size in range(wanted, 0, -1) if taps % size == 0)


def _inputs_of_blocks(task: WeightTask, d: int) -> np.ndarray:
    """E[x^T x] [d, d] over all blocks of what the layer reads."""
    seen = products_of(task.node, task.traces).seen
    starts = range(0, seen.shape[1], d)
    total = sum((seen[:, at : at + d, at : at + d].sum(axis=0) for at in starts), np.zeros((d, d)))
    return total / (len(seen) * len(starts))


def cluster_vectors(
    vectors: np.ndarray, importance: np.ndarray, gram: np.ndarray, count: int, seed: int
) -> tuple[np.ndarray, np.ndarray]:
    """k-means by the norm v^T gram v: words [<= count, d], and the word of each vector of [n, d].

    importance: weight [n] of each vector.
    """
    values, axes = np.linalg.eigh(gram)
    moved = vectors @ axes * np.sqrt(np.maximum(values, 0.0))
    draw = np.random.default_rng(seed)
    chosen = np.sort(draw.permutation(len(vectors))[:count])
    words, index = vectors[chosen], np.full(len(vectors), -1)
    for _ in range(ROUNDS):
        now = _nearest(moved, words @ axes * np.sqrt(np.maximum(values, 0.0)))
        if np.array_equal(now, index):
            break
        index = now
        weight = np.bincount(index, weights=importance, minlength=count)
        sums = np.stack([np.bincount(index, importance * part, count) for part in vectors.T], axis=1)
        words = np.where(weight[:, None] > 0, sums / np.where(weight > 0, weight, 1.0)[:, None], words)
    used = np.unique(index)
    return words[used], np.searchsorted(used, index)


def _nearest(vectors: np.ndarray, words: np.ndarray) -> np.ndarray:
    squares = (words**2).sum(axis=1)
    step = max(1, CHUNK // len(words))
    parts = [(squares - 2.0 * vectors[at : at + step] @ words.T).argmin(axis=1) for at in range(0, len(vectors), step)]
    return np.concatenate(parts)


def _apply(job: Job, settings: VectorQuantization) -> Job:
    return replace(job, rounding=lambda task: share_vectors(task, settings))


VECTORS = QuantizationMethod(
    MethodRecord(
        "vector-quantization",
        Kind.NON_UNIFORM,
        "blocks of weights are words of a codebook per layer, chosen to keep the layer's outputs",
        "Where the size of the weights counts most: 1 to 2 bits a weight.",
        STOCK,
    ),
    VectorQuantization,
    Stage.ROUNDING,
    _apply,
    needs_images=lambda settings: bool(settings.weighted),
)
