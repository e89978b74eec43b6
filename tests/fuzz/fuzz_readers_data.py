"""The readers of datasets, pictures and pairs of colors."""

from __future__ import annotations

import gzip
import io
import struct
from pathlib import Path

import numpy as np
from fuzz_mutations import Mutation, flipped, in_gzip, in_lines, in_npy, in_png, in_zip, with_words
from fuzz_reader import Reader, reader

RANDOM = np.random.default_rng(0)
IMAGES = RANDOM.integers(0, 256, (3, 4, 5), np.uint8)
LABELS = np.array([0, 1, 1], np.uint8)


def _idx(array: np.ndarray) -> bytes:
    return struct.pack(f">I{array.ndim}I", 0x800 + array.ndim, *array.shape) + array.tobytes()


def _idx_reader(kind: str, other: str, mutate: Mutation = flipped, suffix: str = "") -> Reader:
    from nn2hdl.data import load_dataset

    files = {"images-idx3": _idx(IMAGES), "labels-idx1": _idx(LABELS)}
    pack = (lambda data: gzip.compress(data, mtime=0)) if suffix else bytes
    empty = _idx(IMAGES[:0] if kind.startswith("images") else LABELS[:0])
    return Reader(
        seeds=[pack(files[kind]), pack(empty)],
        read=lambda folder: load_dataset(folder),
        mutate=mutate,
        place=f"t10k-{kind}-ubyte{suffix}",
        prepare=lambda folder: (folder / f"t10k-{other}-ubyte").write_bytes(files[other]) and None,
        whole=True,
    )


@reader("nn2hdl.data")
def idx_images() -> Reader:
    return _idx_reader("images-idx3", "labels-idx1")


@reader("nn2hdl.data")
def idx_labels() -> Reader:
    return _idx_reader("labels-idx1", "images-idx3")


@reader("nn2hdl.data")
def idx_gzip() -> Reader:
    return _idx_reader("images-idx3", "labels-idx1", in_gzip(flipped), ".gz")


@reader("nn2hdl.data")
def cifar() -> Reader:
    from nn2hdl.data import load_dataset

    records = [bytes([label]) + RANDOM.integers(0, 256, 3072, np.uint8).tobytes() for label in (0, 9)]
    return Reader([b"".join(records), b""], lambda folder: load_dataset(folder), place="test_batch.bin", whole=True)


@reader("nn2hdl.data")
def npz() -> Reader:
    from nn2hdl.data import load_dataset

    seeds = []
    for save, images, labels in (
        (np.savez, IMAGES, LABELS),
        (np.savez_compressed, IMAGES[:, None].repeat(3, 1), LABELS[:, None]),
        (np.savez, np.asfortranarray(IMAGES.astype(">i4")), LABELS.astype("<u8")),
        (np.savez, IMAGES / 255, np.eye(3)),
    ):
        buffer = io.BytesIO()
        save(buffer, images=images, labels=labels)
        seeds.append(buffer.getvalue())
    return Reader(seeds, lambda path: load_dataset(path), in_zip({".npy": in_npy}), "set.npz")


@reader("nn2hdl.data")
def images() -> Reader:
    from PIL import Image

    from nn2hdl.data import load_dataset

    gray = Image.fromarray(IMAGES[0])
    color = Image.fromarray(RANDOM.integers(0, 256, (4, 5, 3), np.uint8))
    kinds = [
        *(
            (image, kind, {})
            for image in (gray, color)
            for kind in ("PNG", "JPEG", "BMP", "GIF", "PPM", "TIFF", "WEBP")
        ),
        *((gray.convert(mode), "PNG", {}) for mode in ("1", "LA", "P", "I;16")),
        *((color.convert(mode), kind, {}) for mode, kind in (("RGBA", "PNG"), ("CMYK", "TIFF"), ("P", "GIF"))),
        (color, "GIF", {"save_all": True, "append_images": [color.rotate(90)]}),
        *((color, "TIFF", {"compression": kind}) for kind in ("tiff_lzw", "tiff_deflate", "packbits")),
        (color.convert("P"), "PNG", {"transparency": 0}),
    ]
    seeds = []
    for image, kind, options in kinds:
        buffer = io.BytesIO()
        image.save(buffer, kind, **options)
        seeds.append(buffer.getvalue())

    def beside(folder: Path) -> None:
        (folder / "a").mkdir()
        gray.save(folder / "a" / "0.png")

    return Reader(seeds, lambda folder: load_dataset(folder), in_png, "a/1.png", beside, True)


@reader("nn2hdl.data")
def ppm() -> Reader:
    from nn2hdl.data import load_ppm

    samples = RANDOM.integers(0, 256, 18, np.uint8)
    seeds = [
        b"P6 3 2 255\n" + samples.tobytes(),
        b"P6\r\n# a\r\n3 2\r\n255\r\n" + samples.tobytes(),
        b"P6\n1 1\n15\n\x00\x07\x0f",
        b"P3\n# a chart\n3 2\n255\n" + " ".join(map(str, samples)).encode() + b"\n",
        b"\xef\xbb\xbfP3 1 1 65535 0 1 2",
        b"P5 1 1 255 x",
    ]
    words = (b"P3", b"P6", b"#", b"\r\n", b"\n", b" ", b"255", b"65535", b"\xef\xbb\xbf", b"\xff\xfe")
    return Reader(seeds, load_ppm, with_words(*words), "image.ppm")


@reader("nn2hdl.data")
def serial_log() -> Reader:
    from nn2hdl.data import load_ppm

    image = ["boot \xff", "P3", "# chart", "2 1", "255", "1 2 3", "4 5 6", "done 12 ms"]
    stamps = ("12:34:56.789 -> ", "12:34:56.789 > ", "2026-11-28 12:34:56.789 ", "[12:34:56] ", "")
    seeds = ["\n".join(stamp + line for line in image * 2).encode("latin-1") for stamp in stamps]
    seeds.append("\r\n".join(["--- Terminal on /dev/ttyUSB0", *image]).encode("utf-16"))
    words = (*map(str.encode, stamps[:4]), b"P3", b"#", b"255", b"\xe2\x80\xa8", b"\x1b[0m", b"\0")
    return Reader(seeds, load_ppm, in_lines(*words), "serial.log")


@reader("nn2hdl.data")
def color_pairs() -> Reader:
    from nn2hdl.data import load_pairs
    from nn2hdl.data.pairs import COLUMNS

    lines = [",".join([*COLUMNS, "split", "note"]), '1,2,3,4,5,6,train,"a, ""b"""', "255,0,0,9,9,9,test,", "# end"]
    text = "\n".join(lines)
    seeds = [text.encode(), text.replace(",", ";").encode("utf-8-sig"), text.replace(",", "\t").encode("utf-16")]
    seeds.append(text.replace(",split", "").replace(",train", "").replace(",test", "").replace("\n", "\r").encode())
    words = (
        b",",
        b";",
        b'"',
        b"\n",
        b"#",
        b"nan",
        b"split",
        b"measured_r",
        b"1,5",
        b"\xef\xbb\xbf",
        b"\xff\xfe",
        b"\0",
    )
    return Reader(seeds, lambda path: load_pairs(path, "train"), in_lines(*words), "pairs.csv")
