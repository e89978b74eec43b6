"""The one dataset type that every format is read into."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.errors import DataError

SPLITS = ("train", "test")
MOST_CLASSES = 1 << 16  # what counts by class takes memory for each


class MissingSplitError(DataError):
    """A dataset without the part that was asked for; what is there may be whole."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """Labeled images of one size, checked when built; the arrays are read-only.

    Attributes:
        images: uint8 [N, C, H, W], pixels 0..255.
        labels: int64 [N], classes counted from 0.
        class_names: one name per class, or None where the format holds none.
        source: the file or folder the images came from, for messages and reports.
        split: "train" or "test".

    Raises:
        DataError: no images, unequal counts, arrays of another shape or type, or a label outside the classes.
    """

    images: np.ndarray
    labels: np.ndarray
    class_names: tuple[str, ...] | None
    source: str
    split: str

    def __post_init__(self) -> None:
        images, labels = np.ascontiguousarray(self.images), np.ascontiguousarray(self.labels)
        if images.ndim != 4 or images.dtype != np.uint8:
            raise DataError(
                f"images are {images.dtype} {list(images.shape)}", where=self.source, expected="uint8 [N, C, H, W]"
            )
        if labels.ndim != 1 or not np.issubdtype(labels.dtype, np.integer):
            raise DataError(
                f"labels are {labels.dtype} {list(labels.shape)}", where=self.source, expected="integer [N]"
            )
        if len(images) != len(labels):
            raise DataError(
                f"{len(images)} images but {len(labels)} labels", where=self.source, expected="one label per image"
            )
        if images.size == 0:
            raise DataError(f"the {self.split} set is empty", where=self.source, expected="at least one image")
        self._check_classes(labels)
        object.__setattr__(self, "images", _read_only(images))
        object.__setattr__(self, "labels", _read_only(labels.astype(np.int64)))

    def _check_classes(self, labels: np.ndarray) -> None:
        low, high = int(labels.min()), int(labels.max())
        classes = len(self.class_names) if self.class_names is not None else min(high + 1, MOST_CLASSES)
        if low < 0 or high >= classes:
            raise DataError(
                f"labels range from {low} to {high}", where=self.source, expected=f"labels from 0 to {classes - 1}"
            )

    def __len__(self) -> int:
        return len(self.labels)

    @property
    def wanted(self) -> np.ndarray:
        """What a network should make of the images: the labels."""
        return self.labels

    def select(self, indices: np.ndarray | slice) -> Dataset:
        """Returns the images at ``indices`` as a dataset of their own."""
        return replace(self, images=self.images[indices], labels=self.labels[indices])


def balanced_subset(dataset: Dataset, count: int, seed: int) -> Dataset:
    """Draws ``count`` images at random, as many of each class as of any other (to within one).

    The same dataset, count and seed draw the same images in the same order, on any machine.

    Raises:
        DataError: the dataset holds too few images of some class.
    """
    random = np.random.default_rng(seed)
    classes = np.unique(dataset.labels)
    quotas = np.full(len(classes), count // len(classes))
    quotas[: count % len(classes)] += 1
    chosen = []
    for label, quota in zip(classes, quotas, strict=True):
        members = np.flatnonzero(dataset.labels == label)
        if len(members) < quota:
            raise DataError(
                f"{len(members)} images of class {label}",
                where=dataset.source,
                expected=f"at least {quota} for a balanced choice of {count}",
            )
        chosen.append(random.permutation(members)[:quota])
    return dataset.select(random.permutation(np.concatenate(chosen)))


def _read_only(array: np.ndarray) -> np.ndarray:
    view = array.view()
    view.flags.writeable = False
    return view
