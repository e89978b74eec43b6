"""CIFAR-10's binary batches."""

import numpy as np
import pytest

from nn2hdl.data import load_dataset
from nn2hdl.errors import DataError


@pytest.fixture
def records():
    random = np.random.default_rng(1)
    pixels = random.integers(0, 256, (6, 3072), np.uint8)
    return np.concatenate([np.array([[0], [9], [3], [1], [4], [5]], np.uint8), pixels], axis=1)


@pytest.mark.parametrize("below", ["", "cifar-10-batches-bin"])
def test_batches_are_read_in_order(tmp_path, records, below):
    folder = tmp_path / below
    folder.mkdir(exist_ok=True)
    (folder / "data_batch_2.bin").write_bytes(records[2:5].tobytes())
    (folder / "data_batch_1.bin").write_bytes(records[:2].tobytes())
    (folder / "test_batch.bin").write_bytes(records[5:].tobytes())
    train, test = load_dataset(tmp_path, "train"), load_dataset(tmp_path)
    assert train.labels.tolist() == [0, 9, 3, 1, 4]
    assert test.labels.tolist() == [5]
    assert np.array_equal(train.images, records[:5, 1:].reshape(5, 3, 32, 32))
    assert train.class_names[9] == "truck"
    assert len(load_dataset(tmp_path, "train", limit=2)) == 2


def fail(path, split="test"):
    with pytest.raises(DataError) as caught:
        load_dataset(path, split)
    return str(caught.value).removeprefix(str(path)).lstrip("/")


def test_missing_split(tmp_path, records):
    (tmp_path / "data_batch_1.bin").write_bytes(records.tobytes())
    assert fail(tmp_path) == ": the test set is missing: found data_batch_1.bin; expected test_batch.bin"


def test_truncated(tmp_path, records):
    (tmp_path / "test_batch.bin").write_bytes(records.tobytes()[:-1])
    assert fail(tmp_path) == (
        "test_batch.bin: truncated: 18437 bytes; expected a multiple of 3073 bytes -> download the file again"
    )


def test_empty(tmp_path):
    (tmp_path / "test_batch.bin").touch()
    assert fail(tmp_path) == ": the test set is empty; expected at least one image"


def test_label_outside_the_ten_classes(tmp_path, records):
    records[0, 0] = 10
    (tmp_path / "test_batch.bin").write_bytes(records.tobytes())
    assert fail(tmp_path) == ": labels range from 1 to 10; expected labels from 0 to 9"


def test_pickled_layout_gets_advice(tmp_path):
    (tmp_path / "data_batch_1").touch()
    assert fail(tmp_path).endswith("-> this is CIFAR-10 as Python pickles; download its binary version")
