"""Every reader of foreign bytes: one entry each, with small valid files and the changes that suit their kind.

A new reader is a function that gives its `Reader`, marked with `@reader` and the modules whose branches guide the
search. What it needs is imported within, so that a worker loads no more than its reader.
"""

from __future__ import annotations

import gzip
import io
import json
import shutil
import struct
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import numpy as np
from fuzz_mutations import (
    Mutation,
    flipped,
    in_gzip,
    in_json,
    in_lines,
    in_npy,
    in_pickle,
    in_png,
    in_safetensors,
    in_sqlite,
    in_zip,
    with_words,
)


@dataclass(frozen=True)
class Reader:
    """How one reader is tried.

    Attributes:
        seeds: small files; the first is valid.
        read: reads the path; raises Nn2hdlError, or gives anything.
        mutate: changes that leave structure in place.
        place: the input's path within the work folder.
        whole: the reader is given the work folder, not the input alone.
        prepare: writes what is beside the input, once.
    """

    seeds: Sequence[bytes]
    read: Callable[[Path], object]
    mutate: Mutation = flipped
    place: str = "input"
    prepare: Callable[[Path], None] | None = None
    whole: bool = False


class Entry(NamedTuple):
    """A reader that is not made yet, and the modules whose branches guide the search."""

    build: Callable[[], Reader]
    watched: tuple[str, ...]


READERS: dict[str, Entry] = {}


def reader(*watched: str) -> Callable:
    """Enters a reader under the name of its function."""

    def enter(build: Callable[[], Reader]) -> Callable[[], Reader]:
        READERS[build.__name__.replace("_", "-")] = Entry(build, watched)
        return build

    return enter


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


@reader("nn2hdl.formats")
def safetensors() -> Reader:
    from safetensors.numpy import save

    from nn2hdl.formats.files import read_model_file

    tensors = {"fc.weight": np.ones((2, 4), np.float32), "fc.bias": np.zeros(2, np.float16)}
    seeds = [save(tensors, metadata={"format": "pt"}), save({"w": np.ones(3)}), save({"w": np.ones((0, 2), np.int8)})]
    return Reader(seeds, read_model_file, in_safetensors, "model.safetensors")


def _integer_network():
    from nn2hdl.integer import INPUT, Affine, Clamp, Flatten, IntegerNetwork, Layer, MaxPool, Requantize
    from nn2hdl.meaning import Input

    plain = Requantize(np.ones(3, np.int64), np.zeros(3, np.int64))
    scale = Requantize(np.array([3, 5], np.int64), np.array([4, 4], np.int64))
    layers = (
        Layer("conv", Affine(np.ones((2, 1, 2, 2), np.int64), np.zeros(2, np.int64), scale), (INPUT,), (2, 4, 4)),
        Layer("pool", MaxPool((2, 2), (2, 2)), ("conv",), (2, 2, 2)),
        Layer("clamp", Clamp(0, 15), ("pool",), (2, 2, 2)),
        Layer("flat", Flatten(), ("clamp",), (8,)),
        Layer("fc", Affine(np.ones((3, 8), np.int64), np.zeros(3, np.int64), plain), ("flat",), (3,)),
    )
    return IntegerNetwork("small", Input((1, 5, 5)), layers, "fc")


@reader("nn2hdl.integer")
def integer_network() -> Reader:
    from nn2hdl.integer import load_network, save_network

    with TemporaryDirectory() as folder:
        save_network(_integer_network(), Path(folder, "n"))
        seed = Path(folder, "n").read_bytes()
    return Reader([seed, _version1(seed)], load_network, in_safetensors, "network.safetensors")


def _version1(file: bytes) -> bytes:
    """The integer network of a file as version 1 described it, with notes that say what it means."""
    from safetensors.numpy import load, save

    header = json.loads(file[8 : 8 + struct.unpack("<Q", file[:8])[0]])
    ((name, text),) = header["__metadata__"].items()
    document = json.loads(text)
    given, outputs = document.pop("input"), document.pop("outputs")
    document |= {f"input_{part}": given[part] for part in ("shape", "low", "high")}
    document |= {"version": 1, "class_names": outputs["class_names"], "classifies": False}
    notes = {
        "input": {"mean": [0.5], "std": [0.25], "resize": True},
        "output": {"step": 0.5},
        "source": {"design": "x"},
    }
    document["provenance"] = notes
    for layer in document["layers"]:
        del layer["role"]
    return save(load(file), metadata={name: json.dumps(document)})


def _saved(value: object, **options) -> bytes:
    import torch

    buffer = io.BytesIO()
    torch.save(value, buffer, **options)
    return buffer.getvalue()


def _checkpoints() -> list:
    import torch
    from torch import nn

    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8, 2))
    state = network.state_dict()
    return [
        state,
        network,
        {"epoch": 3, "model": state, "accuracy": np.float64(0.5), "optimizer": {"lr": 0.1}},
        {"w": torch.ones(3, dtype=torch.bfloat16), "q": torch.ones(2, dtype=torch.int8), "e": torch.ones(0, 2)},
        [1, 2.5, "text", None, True, (1,), {1: 2}],
    ]


@reader("nn2hdl.formats")
def checkpoint() -> Reader:
    from nn2hdl.formats.files import read_model_file

    seeds = [_saved(value) for value in _checkpoints()]
    return Reader(seeds, read_model_file, in_zip({".pkl": in_pickle}), "model.pt")


@reader("nn2hdl.formats")
def legacy_pickle() -> Reader:
    from nn2hdl.formats.files import read_model_file

    seeds = [_saved(value, _use_new_zipfile_serialization=False) for value in _checkpoints()]
    return Reader(seeds, read_model_file, in_pickle, "model.pth")


@reader("nn2hdl.formats")
def program() -> Reader:
    import torch
    from torch import nn

    from nn2hdl.formats import load_model

    shape = (1, 1, 4, 4)
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.ReLU(), nn.MaxPool2d(2), nn.Flatten(), nn.Linear(2, 2))
    seeds = []
    for module in (network, nn.Sequential(nn.Flatten(), nn.Linear(16, 2))):
        buffer = io.BytesIO()
        torch.export.save(torch.export.export(module.eval(), (torch.zeros(shape),)), buffer)
        seeds.append(buffer.getvalue())
    mutate = in_zip({".json": in_json, ".pt": in_zip({".pkl": in_pickle})})
    return Reader(seeds, load_model, mutate, "model.pt2")


@reader("nn2hdl.train.checkpoint")
def training_checkpoint() -> Reader:
    from nn2hdl.train.checkpoint import load_checkpoint

    identity = {"design": "lenet", "seed": 0, "settings": {"epochs": 3}}
    seed = _saved({"identity": identity, "epoch": 1, "network": _checkpoints()[0]})
    return Reader([seed], lambda path: load_checkpoint(path, identity), in_zip({".pkl": in_pickle}), "model.checkpoint")


@reader("nn2hdl.formats.script.source")
def notebook() -> Reader:
    from nn2hdl.formats.script.source import read_source

    code = ["%matplotlib inline\n", "import torch\n", "files = !ls\n", "class Net(torch.nn.Module):\n", "    x = 1"]
    cells = [
        {"cell_type": "markdown", "source": ["# a"]},
        {"cell_type": "code", "source": code, "outputs": [], "metadata": {}},
        {"cell_type": "code", "source": "%%bash\nls"},
        {"cell_type": "code", "source": "def broken(:"},
    ]
    seeds = [json.dumps({"cells": cells, "nbformat": 4}).encode()]
    seeds.append(json.dumps({"worksheets": [{"cells": [{"cell_type": "code", "input": code}]}]}).encode())
    return Reader(seeds, read_source, in_json, "net.ipynb")


@reader("nn2hdl.formats.script.source")
def script() -> Reader:
    from nn2hdl.formats.script.source import read_source

    seed = b'# -*- coding: utf-8 -*-\nimport torch\nclass Net(torch.nn.Module):\n    """a"""\n    x = f"{1}"\n'
    words = (
        b"(",
        b")" * 200,
        b"(" * 200,
        b"-" * 500,
        b"\t",
        b"    ",
        b'"""',
        b"\\",
        b"# coding: latin-9\n",
        b"\0",
        b"lambda: ",
    )
    return Reader([seed], read_source, in_lines(*words), "net.py")


@reader("nn2hdl.exploration")
def study() -> Reader:
    from nn2hdl.exploration.candidate import Candidate, Figures
    from nn2hdl.exploration.searching import show_front
    from nn2hdl.exploration.study import create_study
    from nn2hdl.integer import digest, save_network

    network, identity = _integer_network(), {"target": "xcup", "model": "m", "seed": 0, "reference_accuracy": 90.0}
    quality = {"name": "PSNR", "unit": "dB", "most": None}
    seeds = []
    for more in ({}, {"quality": quality}):
        with TemporaryDirectory() as folder:
            with create_study(Path(folder), identity | more) as made:
                for n in range(3):
                    candidate = Candidate("paper", {"step": "base", "bits": n}, None, 0)
                    made.add(candidate, network, Figures(80.0 + n, 80.0 + n, n, n, 100.0 * n, {"cost": n}), 1.0)
                made.add_failure(Candidate("paper", {"bits": 9}, None, 0), "no such bits")
                made.add_count(digest(network), "xcup", "counted", {"sites": 290, "levels": 3}, 1.0)
            seeds.append(Path(folder, "study.sqlite").read_bytes())

    def beside(folder: Path) -> None:
        (folder / "networks").mkdir()
        save_network(network, folder / "networks" / f"{digest(network)}.safetensors")

    return Reader(seeds, lambda folder: json.dumps(show_front(folder)), in_sqlite, "study.sqlite", beside, True)


@reader("nn2hdl.flow.simulation")
def built_folder() -> Reader:
    from nn2hdl.flow.simulation import read_folder
    from nn2hdl.integer import save_network

    settings = {"objective": "area", "max_levels": None, "target": "xcup", "multiplier": "csd", "registers": False}
    settings |= {"top": "mini", "prefix": "mini_"}
    seeds = [
        json.dumps(settings | more).encode() for more in ({}, {"target": "ice40", "max_levels": 9, "registers": True})
    ]

    def beside(folder: Path) -> None:
        save_network(_integer_network(), folder / "network.safetensors")
        (folder / "verilog").mkdir()
        (folder / "verilog" / "top.v").write_text("module top (x); endmodule\n")

    return Reader(seeds, read_folder, in_json, "report.json", beside, True)


@reader("nn2hdl.simulation.sources", "nn2hdl.synth.hierarchy")
def verilog() -> Reader:
    from nn2hdl.simulation.sources import read_sources
    from nn2hdl.synth.hierarchy import children_of

    seed = b"/* a */ module leaf (x, y); // b\nendmodule\n(* keep *)\nmodule top (x);\n"
    seed += b'  leaf #(.A("1")) \\l-1 (x, z);\nendmodule\n'
    words = (
        b"module ",
        b"endmodule",
        b"/*",
        b"*/",
        b"//",
        b"(*",
        b"*)",
        b'"',
        b"\\",
        b"#(",
        b"leaf ",
        b"top ",
        b";",
        b"\n",
    )
    return Reader(
        [seed],
        lambda path: children_of(read_sources([path], "top").modules),
        in_lines(*words),
        "top.v",
    )


def prepared(build: Callable[[], Reader], folder: Path) -> tuple[Reader, Path, Path]:
    """The reader, where its input is written in the folder, and what it is given to read."""
    found = build()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if found.prepare:
        found.prepare(folder)
    target = folder / found.place
    return found, target, folder if found.whole else target
