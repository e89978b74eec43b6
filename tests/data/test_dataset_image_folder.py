"""Folders of images, one sub-folder per class."""

import re

import numpy as np
import pytest
from PIL import Image

from nn2hdl.data import load_dataset
from nn2hdl.errors import DataError


def write(path, value, mode="L", size=(4, 3)):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new(mode, size, value).save(path)


def test_classes_are_sorted_and_alternate(tmp_path):
    for name in ("b/1.png", "b/2.png", "a/1.PNG", "c/1.bmp"):
        write(tmp_path / name, ord(name[0]) + int(name[2]))
    (tmp_path / "a" / "notes.txt").touch()
    dataset = load_dataset(tmp_path)
    assert dataset.class_names == ("a", "b", "c")
    assert dataset.labels.tolist() == [0, 1, 2, 1]
    assert dataset.images.shape == (4, 1, 3, 4)
    assert dataset.images[:, 0, 0, 0].tolist() == [98, 99, 100, 100]


def test_splits_number_their_classes_alike(tmp_path):
    write(tmp_path / "train" / "cat" / "1.png", 1)
    write(tmp_path / "train" / "dog" / "1.png", 2)
    write(tmp_path / "test" / "dog" / "1.png", 3)
    assert load_dataset(tmp_path, "test").labels.tolist() == [1]
    assert load_dataset(tmp_path, "test").class_names == ("cat", "dog")
    assert load_dataset(tmp_path, "train").images[:, 0, 0, 0].tolist() == [1, 2]


def test_one_color_image_makes_all_color(tmp_path):
    write(tmp_path / "a" / "1.png", 9)
    write(tmp_path / "a" / "2.png", (1, 2, 3), "RGB")
    write(tmp_path / "a" / "3.png", (4, 5, 6, 0), "RGBA")
    images = load_dataset(tmp_path).images
    assert images.shape == (3, 3, 3, 4)
    assert images[:, :, 0, 0].tolist() == [[9, 9, 9], [1, 2, 3], [4, 5, 6]]


def test_channel_order(tmp_path):
    pixels = np.random.default_rng(2).integers(0, 256, (3, 4, 3), np.uint8)
    (tmp_path / "a").mkdir()
    Image.fromarray(pixels).save(tmp_path / "a" / "1.png")
    assert np.array_equal(load_dataset(tmp_path).images[0], pixels.transpose(2, 0, 1))


def fail(path, split="test"):
    with pytest.raises(DataError) as caught:
        load_dataset(path, split)
    message = str(caught.value)
    assert "\n" not in message
    return message.removeprefix(str(path)).lstrip("/")


def test_missing_split(tmp_path):
    write(tmp_path / "train" / "cat" / "1.png", 1)
    assert fail(tmp_path) == ": the test set is missing: found train/; expected test/CLASS/"


def test_sizes_differ(tmp_path):
    write(tmp_path / "a" / "1.png", 1)
    write(tmp_path / "a" / "2.png", 1, size=(5, 3))
    assert fail(tmp_path) == ("a/2.png: image of 5x3 pixels; expected 4x3 like 1.png -> bring all images to one size")


def test_unreadable_image(tmp_path):
    write(tmp_path / "a" / "1.png", 1)
    (tmp_path / "a" / "1.png").write_bytes(b"no image")
    assert re.fullmatch(r"a/1\.png: cannot be read as an image: .+ -> replace or remove the file", fail(tmp_path))


def test_truncated_image(tmp_path):
    write(tmp_path / "a" / "1.png", 1, size=(64, 64))
    path = tmp_path / "a" / "1.png"
    path.write_bytes(path.read_bytes()[:60])
    assert fail(tmp_path).startswith("a/1.png: cannot be read as an image: ")


def test_deep_pixels(tmp_path):
    write(tmp_path / "a" / "1.png", 40000, "I;16")
    assert fail(tmp_path) == "a/1.png: pixels of mode I;16; expected 8 bits per channel"
