"""Folders of images, one sub-folder per class."""

import os
import re
import struct
import zlib

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


RAMP = np.arange(12, dtype=np.uint8).reshape(3, 4) * 20


def save(path, image, **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, **options)


def indexed(colors, indices=RAMP // 20):
    image = Image.fromarray(indices).convert("P")
    image.putdata(indices.ravel().tolist())
    image.putpalette([level for color in colors for level in color])
    return image


GRAYS = [(level, level, level) for level in range(0, 240, 20)]


@pytest.mark.parametrize(
    ("name", "image", "options"),
    [
        ("palette.png", indexed(GRAYS), {}),
        ("palette.gif", indexed(GRAYS), {}),
        ("shuffled.gif", indexed(GRAYS[::-1], 11 - RAMP // 20), {}),
        ("alpha.png", Image.fromarray(RAMP).convert("LA"), {}),
        ("transparent.png", indexed(GRAYS), {"transparency": 3}),
        ("plain.png", Image.fromarray(RAMP), {}),
        ("plain.pgm", Image.fromarray(RAMP), {}),
        ("plain.tiff", Image.fromarray(RAMP), {}),
    ],
)
def test_images_without_color_are_gray(tmp_path, name, image, options):
    save(tmp_path / "a" / name, image, **options)
    assert np.array_equal(load_dataset(tmp_path).images, RAMP[None, None])


def test_palettes_with_color(tmp_path):
    save(tmp_path / "a" / "1.png", indexed([*GRAYS[:-1], (1, 2, 3)]))
    images = load_dataset(tmp_path).images
    assert images.shape == (1, 3, 3, 4)
    assert images[0, :, -1, -1].tolist() == [1, 2, 3]


def test_one_bit_and_cmyk(tmp_path):
    bits = Image.fromarray(np.where(RAMP > 100, 255, 0).astype(np.uint8)).convert("1")
    save(tmp_path / "a" / "1.png", bits)
    assert np.array_equal(load_dataset(tmp_path).images[0, 0], np.where(RAMP > 100, 255, 0))
    cmyk = Image.new("CMYK", (4, 3), (255, 0, 0, 0))
    save(tmp_path / "a" / "2.tif", cmyk)
    assert load_dataset(tmp_path).images[1, :, 0, 0].tolist() == list(cmyk.convert("RGB").getpixel((0, 0)))


def test_pixels_are_those_of_torchvision(tmp_path):
    """Its loader is Image.open(...).convert("RGB"): first frame, alpha dropped, not turned by EXIF."""
    frames = [Image.new("RGB", (4, 3), color) for color in ("red", "blue")]
    save(tmp_path / "a" / "1.gif", frames[0], save_all=True, append_images=frames[1:])
    save(tmp_path / "a" / "2.png", Image.new("RGBA", (4, 3), (9, 8, 7, 100)))
    exif = Image.Exif()
    exif[0x0112] = 6  # turned by a quarter
    save(tmp_path / "a" / "3.png", Image.fromarray(np.stack([RAMP, RAMP // 2, RAMP], 2)), exif=exif)
    for image, file in zip(load_dataset(tmp_path).images, sorted((tmp_path / "a").iterdir()), strict=True):
        assert np.array_equal(image.transpose(1, 2, 0), np.array(Image.open(file).convert("RGB")))


def test_what_is_no_image_is_left_alone(tmp_path):
    write(tmp_path / "a" / "1.png", 1)
    for name in ("a/labels.json", "a/.hidden.png", ".ipynb_checkpoints/1.png", "README.md"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"no image")
    dataset = load_dataset(tmp_path)
    assert (len(dataset), dataset.class_names) == (1, ("a",))


def test_classes_that_would_get_lost(tmp_path):
    write(tmp_path / "a" / "1.png", 1)
    (tmp_path / "b").mkdir()
    assert fail(tmp_path).startswith("b: a class without images; expected bmp, gif, ")
    write(tmp_path / "b" / "batch" / "1.png", 1)
    assert fail(tmp_path) == f"b/batch: images in a folder of its own; expected them in {tmp_path / 'b'} itself"


def test_links(tmp_path):
    write(tmp_path / "a" / "1.png", 1)
    (tmp_path / "a" / "2.png").symlink_to(tmp_path / "nowhere.png")
    assert fail(tmp_path) == "a/2.png: cannot be read: No such file or directory; expected a file"
    (tmp_path / "a" / "2.png").unlink()
    (tmp_path / "a" / "2.png").symlink_to(tmp_path / "a" / "2.png")
    assert fail(tmp_path) == "a/2.png: cannot be read: Too many levels of symbolic links; expected a file"
    (tmp_path / "a" / "2.png").unlink()
    os.mkfifo(tmp_path / "a" / "2.png")
    assert fail(tmp_path) == "a/2.png: is a device or a pipe; expected a file"
    (tmp_path / "a" / "2.png").unlink()
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "a" / "up").symlink_to(tmp_path)
    assert len(load_dataset(tmp_path)) == 1


def test_no_other_program_is_started(tmp_path, monkeypatch):
    """Pillow gives PostScript to Ghostscript, whatever the file's name."""
    write(tmp_path / "a" / "1.png", 1)
    (tmp_path / "a" / "1.png").write_bytes(
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 4 3\n%%EndComments\nshowpage\n"
    )
    monkeypatch.setattr("subprocess.Popen", None)
    assert fail(tmp_path).startswith("a/1.png: cannot be read as an image: cannot identify")


@pytest.mark.parametrize("pixels", [10**8, 4 * 10**9])
def test_decompression_bomb(tmp_path, pixels):
    side = int(pixels**0.5)
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(1000))), (b"IEND", b""))
    data = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in chunks
    )
    write(tmp_path / "a" / "1.png", 1)
    (tmp_path / "a" / "1.png").write_bytes(data)
    assert "cannot be read as an image: Image size" in fail(tmp_path)
