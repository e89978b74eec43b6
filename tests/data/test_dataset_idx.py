"""IDX files, as MNIST comes in."""

import gzip
import re
import struct

import numpy as np
import pytest

from nn2hdl.data import load_dataset
from nn2hdl.errors import DataError

IMAGES = np.arange(3 * 4 * 5, dtype=np.uint8).reshape(3, 4, 5)
LABELS = np.array([7, 0, 2], np.uint8)


def encode(array):
    return struct.pack(f">I{array.ndim}I", 0x800 + array.ndim, *array.shape) + array.tobytes()


def write(folder, prefix="t10k", separator="-", pack=bytes, suffix="", images=IMAGES, labels=LABELS):
    folder.mkdir(parents=True, exist_ok=True)
    for kind, array in (("images", images), ("labels", labels)):
        path = folder / f"{prefix}-{kind}{separator}idx{array.ndim}-ubyte{suffix}"
        path.write_bytes(pack(encode(array)))


@pytest.mark.parametrize("separator", ["-", "."])
@pytest.mark.parametrize(("pack", "suffix"), [(bytes, ""), (gzip.compress, ".gz")])
@pytest.mark.parametrize(("prefix", "split"), [("train", "train"), ("t10k", "test")])
@pytest.mark.parametrize("below", ["", "raw", "MNIST/raw"])
def test_every_name_and_packing_is_read(tmp_path, separator, pack, suffix, prefix, split, below):
    write(tmp_path / below, prefix, separator, pack, suffix)
    dataset = load_dataset(tmp_path, split)
    assert np.array_equal(dataset.images, IMAGES[:, None])
    assert dataset.labels.tolist() == [7, 0, 2]
    assert (dataset.class_names, dataset.split) == (None, split)
    assert dataset.source == str(tmp_path / below)


def fail(path, split="test"):
    with pytest.raises(DataError) as caught:
        load_dataset(path, split)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(str(path)).lstrip("/")


def test_missing_split(tmp_path):
    write(tmp_path)
    assert fail(tmp_path, "train") == (
        ": the train set lacks its images: found t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte; "
        "expected train-images-idx3-ubyte or train-images-idx3-ubyte.gz"
    )


def test_missing_labels(tmp_path):
    write(tmp_path)
    (tmp_path / "t10k-labels-idx1-ubyte").unlink()
    assert fail(tmp_path).startswith(": the test set lacks its labels: found t10k-images-idx3-ubyte;")


def test_truncated_images(tmp_path):
    write(tmp_path)
    path = tmp_path / "t10k-images-idx3-ubyte"
    path.write_bytes(path.read_bytes()[:-5])
    assert fail(tmp_path) == (
        "t10k-images-idx3-ubyte: truncated: 71 bytes; expected 76 bytes for shape 3x4x5 -> download the file again"
    )


def test_trailing_bytes(tmp_path):
    write(tmp_path)
    path = tmp_path / "t10k-labels-idx1-ubyte"
    path.write_bytes(path.read_bytes() + b"x")
    assert "labels-idx1-ubyte: too long: 12 bytes; expected 11 bytes for shape 3 ->" in fail(tmp_path)


def test_truncated_header(tmp_path):
    write(tmp_path)
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(struct.pack(">II", 0x803, 1))
    assert fail(tmp_path) == "t10k-images-idx3-ubyte: truncated: 8 bytes; expected a header of 16 bytes"


def test_truncated_gzip(tmp_path):
    write(tmp_path, pack=lambda data: gzip.compress(data)[:-12], suffix=".gz")
    assert re.fullmatch(r"t10k-images-idx3-ubyte\.gz: cannot be read: .+ -> download the file again", fail(tmp_path))


def test_huge_shape_in_a_damaged_header(tmp_path):
    write(tmp_path)
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(struct.pack(">4I", 0x803, *[2**32 - 1] * 3))
    assert "truncated: 16 bytes; expected 79228162458924105385300197391 bytes" in fail(tmp_path)


def test_wrong_magic(tmp_path):
    write(tmp_path)
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(encode(LABELS))
    assert fail(tmp_path) == ("t10k-images-idx3-ubyte: magic number 0x00000801; expected 0x00000803, IDX images")


def test_count_mismatch(tmp_path):
    write(tmp_path, labels=LABELS[:2])
    assert fail(tmp_path) == ": 3 images but 2 labels; expected one label per image"


def test_empty(tmp_path):
    write(tmp_path, images=IMAGES[:0], labels=LABELS[:0])
    assert fail(tmp_path) == ": the test set is empty; expected at least one image"


@pytest.mark.parametrize(("code", "name"), [(0x09, "int8"), (0x0D, "float32")])
def test_other_types_are_named(tmp_path, code, name):
    write(tmp_path)
    (tmp_path / "t10k-images-idx3-ubyte").write_bytes(struct.pack(">4I", code << 8 | 3, 3, 4, 5) + bytes(60))
    assert fail(tmp_path) == (
        f"t10k-images-idx3-ubyte: magic number 0x0000{code:02x}03, values of type {name}; "
        "expected 0x00000803, IDX images"
    )


@pytest.mark.parametrize(("pack", "suffix"), [(bytes, ""), (gzip.compress, ".gz")])
@pytest.mark.parametrize("shape", [(1 << 31, 1 << 31, 1 << 31), (60000, 28, 28), (3, 4, 6), (3, 4, 4)])
def test_counts_that_are_not_those_of_the_file(takes_little, tmp_path, pack, suffix, shape):
    write(tmp_path, pack=pack, suffix=suffix)
    path = tmp_path / f"t10k-images-idx3-ubyte{suffix}"
    path.write_bytes(pack(struct.pack(">4I", 0x803, *shape) + IMAGES.tobytes()))
    with takes_little():
        message = fail(tmp_path)
        assert "too long: " in message or "truncated: 76 bytes" in message or "would unpack" in message


def test_gzip_bomb(takes_little, tmp_path, monkeypatch):
    monkeypatch.setattr("nn2hdl.data.files._SMALL", 1 << 20)
    shape = (32, 1024, 1024)
    write(tmp_path, pack=gzip.compress, suffix=".gz")
    bomb = gzip.compress(struct.pack(">4I", 0x803, *shape) + bytes(32 << 20))
    (tmp_path / "t10k-images-idx3-ubyte.gz").write_bytes(bomb)
    with takes_little():
        assert f"t10k-images-idx3-ubyte.gz: {len(bomb):,} packed bytes would unpack to 33,554,448;" in fail(tmp_path)


@pytest.mark.parametrize("damage", [lambda data: data[:-9], lambda data: data[:9], lambda data: data + b"x"])
def test_damaged_gzip(tmp_path, damage):
    write(tmp_path, pack=gzip.compress, suffix=".gz")
    path = tmp_path / "t10k-images-idx3-ubyte.gz"
    path.write_bytes(damage(path.read_bytes()))
    assert fail(tmp_path).startswith("t10k-images-idx3-ubyte.gz: cannot be read: ")


@pytest.mark.parametrize("shape", [(0, 4, 5), (3, 0, 5), (0, 0, 0)])
def test_sizes_of_zero(tmp_path, shape):
    write(tmp_path, images=np.zeros(shape, np.uint8), labels=LABELS[: shape[0]])
    assert fail(tmp_path) == ": the test set is empty; expected at least one image"


def test_a_folder_in_place_of_a_file(tmp_path):
    write(tmp_path)
    (tmp_path / "t10k-labels-idx1-ubyte").unlink()
    (tmp_path / "t10k-labels-idx1-ubyte").mkdir()
    assert fail(tmp_path).startswith(": the test set lacks its labels")
