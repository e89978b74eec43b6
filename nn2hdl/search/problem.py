"""What is searched on: the float network and its images, as every worker process has them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from nn2hdl.data import Dataset, load_dataset, resize_images
from nn2hdl.errors import DataError
from nn2hdl.graph import Graph

VALIDATION_SHARE, MOST_VALIDATION = 0.1, 5000


@dataclass(frozen=True, eq=False)
class Problem:
    """The float network, where its images are, and for what the circuit is made.

    Attributes:
        graph: the float network.
        data: a dataset with training and test images; on a cluster every machine sees it under this path.
        target: xc7, xcup, ecp5 or ice40.
        seed: of the images that are held back.
        limit: use at most so many images of either part; None for all.
        augmentation: random variants in training, by the names of RetrainSettings.
    """

    graph: Graph
    data: Path
    target: str = "xcup"
    seed: int = 0
    limit: int | None = None
    augmentation: tuple[tuple[str, float], ...] = ()

    @property
    def images(self) -> Images:
        """Read once per process."""
        return _images(str(self.data), self.graph.input.shape, self.graph.input.resize, self.seed, self.limit)


@dataclass(frozen=True, eq=False)
class Images:
    """Training images; validation images, held back from them; test images."""

    training: Dataset
    validation: Dataset
    test: Dataset

    def check_labels(self, outputs: int) -> None:
        """DataError where a label is beyond the network's outputs."""
        highest = max(int(part.labels.max()) for part in (self.training, self.validation, self.test))
        if highest >= outputs:
            raise DataError(
                f"labels up to {highest}",
                where=self.test.source,
                expected=f"0 to {outputs - 1}, as the network has {outputs} outputs",
            )


@lru_cache(maxsize=2)
def _images(data: str, shape: tuple[int, ...], resizes: bool, seed: int, limit: int | None) -> Images:
    training, test = (_fitted(load_dataset(data, part, limit=limit), shape, resizes) for part in ("train", "test"))
    if len(training) < 2:
        raise DataError("one training image", where=data, expected="at least 2: some are held back from training")
    order = np.random.default_rng(seed).permutation(len(training))
    held = max(1, min(MOST_VALIDATION, int(len(training) * VALIDATION_SHARE)))
    return Images(training.select(np.sort(order[held:])), training.select(np.sort(order[:held])), test)


def _fitted(dataset: Dataset, shape: tuple[int, ...], resizes: bool) -> Dataset:
    found = dataset.images.shape[1:]
    if found == tuple(shape):
        return dataset
    if found[0] == shape[0] and resizes:
        return replace(dataset, images=resize_images(dataset.images, shape[1:]))
    raise DataError(
        f"images of shape {'x'.join(map(str, found))}",
        where=dataset.source,
        expected="x".join(map(str, shape)),
        hint="pass --resize" if found[0] == shape[0] else "pass data with as many channels as the network reads",
    )
