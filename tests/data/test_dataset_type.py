"""The dataset type: its checks, selections and balanced choices."""

import numpy as np
import pytest

from nn2hdl.data import Dataset, balanced_subset
from nn2hdl.errors import DataError


def make(labels, count=None, names=None):
    labels = np.array(labels)
    images = np.arange(len(labels) if count is None else count, dtype=np.uint8)[:, None, None, None]
    return Dataset(images, labels, names, "here", "test")


def test_arrays_are_read_only_and_labels_int64():
    dataset = make(np.array([0, 1], np.uint8))
    assert dataset.labels.dtype == np.int64
    with pytest.raises(ValueError, match="read-only"):
        dataset.images[0] = 1
    with pytest.raises(ValueError, match="read-only"):
        dataset.labels[0] = 1


def test_the_callers_array_stays_writable():
    images = np.zeros((1, 1, 2, 2), np.uint8)
    Dataset(images, np.zeros(1, np.int64), None, "here", "test")
    images[0] = 1


@pytest.mark.parametrize(
    ("build", "message"),
    [
        (lambda: make([0, 1], count=3), "here: 3 images but 2 labels; expected one label per image"),
        (lambda: make(np.zeros(0, int)), "here: the test set is empty; expected at least one image"),
        (lambda: make([0, -1]), "here: labels range from -1 to 0; expected labels from 0 to 0"),
        (lambda: make([0, 2], names=("a", "b")), "here: labels range from 0 to 2; expected labels from 0 to 1"),
        (lambda: make([0.0, 1.0]), "here: labels are float64 [2]; expected integer [N]"),
        (
            lambda: Dataset(np.zeros((1, 2, 2), np.uint8), np.zeros(1, int), None, "here", "test"),
            "here: images are uint8 [1, 2, 2]; expected uint8 [N, C, H, W]",
        ),
    ],
)
def test_faulty_arrays_are_refused(build, message):
    with pytest.raises(DataError) as caught:
        build()
    assert str(caught.value) == message


def test_select_keeps_images_with_their_labels():
    chosen = make([3, 2, 1, 0]).select(np.array([2, 0]))
    assert chosen.labels.tolist() == [1, 3]
    assert chosen.images.ravel().tolist() == [2, 0]


def test_balanced_subset_takes_as_many_of_every_class():
    dataset = make([0] * 50 + [1] * 9 + [2] * 30)
    subset = balanced_subset(dataset, 11, seed=3)
    assert sorted(np.bincount(subset.labels).tolist()) == [3, 4, 4]
    assert len(set(subset.images.ravel().tolist())) == 11
    assert (dataset.labels[subset.images.ravel()] == subset.labels).all()


def test_balanced_subset_depends_on_its_seed_alone():
    dataset = make([0, 1] * 40)
    first, again, other = (balanced_subset(dataset, 10, seed).images.tolist() for seed in (1, 1, 2))
    assert first == again != other


def test_balanced_subset_needs_enough_images_of_each_class():
    with pytest.raises(DataError, match="here: 1 images of class 1; expected at least 2 for a balanced choice of 4"):
        balanced_subset(make([0, 0, 0, 1]), 4, seed=0)
