"""What is searched on: the float network and its images or pairs of colors, as every worker process has them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from nn2hdl.data import ColorPairs, Dataset, load_dataset, load_pairs, resize_images
from nn2hdl.errors import DataError
from nn2hdl.flow.measure import highest_output
from nn2hdl.graph import Graph, interpret
from nn2hdl.quality import PEAK, Quality, quality_of

VALIDATION_SHARE, MOST_VALIDATION = 0.1, 5000
COLOR_SHARE = 0.2  # of pairs, which are few
BLENDS, BESIDE = 16384, 12.0  # colors that the float network teaches; their deviation from the line between two


@dataclass(frozen=True)
class Augmentation:
    """Random variants of images in training, by the names of RetrainSettings; none by default."""

    flip: bool = False
    shift_pixels: int = 0
    rotate_degrees: float = 0.0
    scale_fraction: float = 0.0


@dataclass(frozen=True, eq=False)
class Problem:
    """The float network, where its images are, and for what the circuit is made.

    Attributes:
        graph: the float network.
        data: a dataset with training and test images, or a CSV of pairs where outputs are values; on a cluster
            every machine sees it under this path.
        target: xc7, xcup, ecp5 or ice40.
        seed: of the images that are held back.
        limit: most images of the training and of the test part; None for all.
        augmentation: random variants in training.
    """

    graph: Graph
    data: Path
    target: str = "xcup"
    seed: int = 0
    limit: int | None = None
    augmentation: Augmentation = Augmentation()

    @property
    def quality(self) -> Quality:
        """What networks are judged by."""
        return quality_of(self.graph.output_range is None)

    @property
    def images(self) -> Images:
        """Read once per process."""
        if self.graph.output_range is not None:
            return _colors(str(self.data), self.graph, self.seed, self.limit)
        return _images(str(self.data), self.graph.input.shape, self.graph.input.resize, self.seed, self.limit)


@dataclass(frozen=True, eq=False)
class Images:
    """Training images; validation images, held back from them; test images. Or pairs of colors."""

    training: Dataset | ColorPairs
    validation: Dataset | ColorPairs
    test: Dataset | ColorPairs

    @property
    def parts(self) -> tuple[Dataset | ColorPairs, ...]:
        """All three."""
        return self.training, self.validation, self.test


@lru_cache(maxsize=2)
def _images(data: str, shape: tuple[int, ...], resizes: bool, seed: int, limit: int | None) -> Images:
    training, test = (_fitted(load_dataset(data, part, limit=limit), shape, resizes) for part in ("train", "test"))
    if len(training) < 2:
        raise DataError("one training image", where=data, expected="at least 2: some are held back from training")
    left, held = (training.select(part) for part in _split(len(training), VALIDATION_SHARE, seed))
    return Images(left, held, test)


@lru_cache(maxsize=2)
def _colors(data: str, graph: Graph, seed: int, limit: int | None) -> Images:
    """Pairs, few as they are, are joined by blends of them, whose true colors are those of the float network."""
    training, test = (load_pairs(data, part, limit=limit, seed=seed) for part in ("train", "test"))
    if len(training) < 2:
        raise DataError("one pair for training", where=data, expected="at least 2: some are held back from training")
    training, validation = (training.select(part) for part in _split(len(training), COLOR_SHARE, seed))
    blends = _blends(training.images, seed)
    taught = interpret(graph, blends) * (PEAK / highest_output(graph))
    joined = (training.images, blends), (training.targets, np.clip(np.round(taught), 0, PEAK).astype(np.uint8))
    images, targets = (np.concatenate(parts) for parts in joined)
    return Images(replace(training, images=images, targets=targets), validation, test)


def _split(count: int, share: float, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Indexes into `count` examples: those left for training, and the share that is held back."""
    order = np.random.default_rng(seed).permutation(count)
    held = max(1, min(MOST_VALIDATION, int(count * share)))
    return np.sort(order[held:]), np.sort(order[:held])


def _blends(colors: np.ndarray, seed: int) -> np.ndarray:
    """Colors between any two of [N, 3], and a little beside; uint8 [BLENDS, 3]."""
    random = np.random.default_rng(seed)
    first, second = colors[random.integers(0, len(colors), (2, BLENDS))].astype(np.float64)
    share = random.random((BLENDS, 1))
    blends = first * share + second * (1 - share) + random.normal(0.0, BESIDE, first.shape)
    return np.clip(np.round(blends), 0, PEAK).astype(np.uint8)


def _fitted(dataset: Dataset, shape: tuple[int, ...], resizes: bool) -> Dataset:
    found = dataset.images.shape[1:]
    if found == tuple(shape):
        return dataset
    if len(shape) == 3 and found[0] == shape[0] and resizes:
        return replace(dataset, images=resize_images(dataset.images, (shape[1], shape[2])))
    raise DataError(
        f"images of shape {'x'.join(map(str, found))}",
        where=dataset.source,
        expected="x".join(map(str, shape)),
        hint="pass --resize" if found[0] == shape[0] else "pass data with as many channels as the network reads",
    )
