"""NumPy archives."""

import numpy as np
import pytest

from nn2hdl.data import Dataset, load_dataset, save_npz
from nn2hdl.errors import DataError, OutputError

RANDOM = np.random.default_rng(5)
COLOR = RANDOM.integers(0, 256, (4, 3, 6, 5), np.uint8)
LABELS = np.array([0, 1, 1, 2])


@pytest.mark.parametrize(
    ("images", "expected"),
    [
        (COLOR, COLOR),
        (COLOR.transpose(0, 2, 3, 1), COLOR),
        (COLOR[:, 0], COLOR[:, :1]),
        (COLOR[:, 0, :, :, None], COLOR[:, :1]),
        (COLOR.astype(np.int32), COLOR),
    ],
)
@pytest.mark.parametrize("keys", [("images", "labels"), ("x_test", "y_test")])
def test_layouts(tmp_path, images, expected, keys):
    np.savez(tmp_path / "set.npz", **dict(zip(keys, (images, LABELS), strict=True)))
    dataset = load_dataset(tmp_path / "set.npz")
    assert np.array_equal(dataset.images, expected)
    assert dataset.images.dtype == np.uint8
    assert np.array_equal(dataset.labels, LABELS)


def test_splits_of_a_keras_archive(tmp_path):
    path = tmp_path / "mnist.npz"
    np.savez(path, x_train=COLOR, y_train=LABELS[:, None], x_test=COLOR[:2], y_test=LABELS[:2, None])
    assert load_dataset(path, "train").labels.tolist() == [0, 1, 1, 2]
    assert load_dataset(path, "test").labels.tolist() == [0, 1]


def fail(path, split="test", **arrays):
    if arrays:
        np.savez(path, **arrays)
    with pytest.raises(DataError) as caught:
        load_dataset(path, split)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(str(path))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "set.npz"


def test_missing_keys(path):
    assert fail(path, x_train=COLOR, y_train=LABELS) == (
        ": no test images: found the keys x_train, y_train; expected images and labels, or x_test and y_test"
    )


def test_float_images(path):
    assert fail(path, images=COLOR / 255, labels=LABELS) == (
        "[images]: images are float64; expected integers from 0 to 255 "
        "-> undo any normalization, multiply by 255 if needed and save as uint8"
    )


def test_wide_pixels(path):
    assert fail(path, images=COLOR.astype(int) + 1000, labels=LABELS).endswith("; expected integers from 0 to 255")


def test_ambiguous_channels(path):
    assert fail(path, images=np.zeros((2, 3, 4, 3), np.uint8), labels=LABELS[:2]) == (
        "[images]: image shape [2, 3, 4, 3] could be channels first or last; "
        "expected [N, H, W], [N, H, W, C] or [N, C, H, W] with 1 or 3 channels"
    )


def test_no_channels(path):
    assert "image shape [2, 5, 5, 5] has no channel dimension" in fail(
        path, images=np.zeros((2, 5, 5, 5), np.uint8), labels=LABELS[:2]
    )


def test_flat_images(path):
    assert "images have shape [2, 784]" in fail(path, images=np.zeros((2, 784), np.uint8), labels=LABELS[:2])


def test_count_mismatch(path):
    assert fail(path, images=COLOR, labels=LABELS[:3]) == ": 4 images but 3 labels; expected one label per image"


def test_empty(path):
    assert fail(path, images=COLOR[:0], labels=LABELS[:0]) == ": the test set is empty; expected at least one image"


@pytest.mark.parametrize("content", [b"", b"no archive", b"PK\x03\x04 cut off"])
def test_corrupt(path, content):
    path.write_bytes(content)
    assert fail(path).startswith(": not a readable npz archive: ")


def test_damaged_member(path):
    np.savez_compressed(path, images=COLOR, labels=LABELS)
    data = bytearray(path.read_bytes())
    data[200:260] = bytes(60)
    path.write_bytes(data)
    assert fail(path).startswith(": not a readable npz archive: ")


def test_pickles_are_never_read(path):
    labels = np.array([{}, {}, {}, {}], object)
    assert "allow_pickle=False" in fail(path, images=COLOR, labels=labels)


def test_save_round_trip_is_reproducible(tmp_path):
    dataset = Dataset(COLOR, LABELS, None, "here", "test")
    for name in ("a.npz", "b.npz"):
        save_npz(dataset, tmp_path / name)
    again = load_dataset(tmp_path / "a.npz")
    assert np.array_equal(again.images, COLOR)
    assert np.array_equal(again.labels, LABELS)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["a.npz", "b.npz"]


def test_save_into_a_missing_folder(tmp_path):
    with pytest.raises(OutputError, match=r"a\.npz: cannot be written: No such file or directory"):
        save_npz(Dataset(COLOR, LABELS, None, "here", "test"), tmp_path / "missing" / "a.npz")
