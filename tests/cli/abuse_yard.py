"""A folder full of files that no user should have, and a few good ones to combine them with."""

from __future__ import annotations

import gzip
import json
import pickle
import struct
import zipfile
from collections import OrderedDict
from pathlib import Path

import numpy as np
import torch
from torch import nn


class Runs:
    """Pickles as a call of os.mkdir."""

    def __init__(self, mark: Path):
        self.mark = mark

    def __reduce__(self):
        import os

        return os.mkdir, (str(self.mark),)


def fill(yard: Path, tiny) -> None:
    """Writes everything below `yard`; `tiny` is the good network (tests/tiny_network.py)."""
    good = torch.load(tiny.model, weights_only=True)
    for part in (_models, _checkpoints, _safetensors, _archs, _datasets, _pictures, _folders):
        part(yard, good)


def _models(yard: Path, good: dict) -> None:
    (yard / "empty.pt").touch()
    (yard / "text.pt").write_text("This is not a model.\n")
    (yard / "picture.pt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    (yard / "keras.h5").write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(64))
    (yard / "array.npy").write_bytes(b"\x93NUMPY\x01\x00" + bytes(64))
    (yard / "zeros.pt").write_bytes(bytes(4096))
    with zipfile.ZipFile(yard / "plain.zip", "w") as archive:
        archive.writestr("readme.txt", "nothing")
    torch.save({"weights": Runs(yard / "it_ran")}, yard / "runs.pt")
    (yard / "runs.pkl").write_bytes(pickle.dumps(Runs(yard / "it_ran")))
    (yard / "deep.pkl").write_bytes(b"\x80\x04" + b"(" * 200_000 + b".")
    (yard / "long.pkl").write_bytes(b"\x80\x04\x8d" + struct.pack("<Q", 1 << 40) + b"x.")
    (yard / "half.pt").write_bytes((yard / "runs.pt").read_bytes()[:200])
    _save_modules(yard)
    _save_programs(yard)


def _save_modules(yard: Path) -> None:
    torch.manual_seed(0)
    torch.save(nn.Sequential(nn.Flatten(), nn.LSTM(36, 4)), yard / "lstm.pt")
    torch.save(nn.Sequential(nn.Flatten(), nn.Linear(36, 4), nn.LayerNorm(4)), yard / "layer_norm.pt")
    torch.save(nn.Sequential(nn.Flatten(), nn.Linear(36, 0)), yard / "no_outputs.pt")
    torch.save(nn.Sequential(nn.MaxPool2d(2, dilation=2), nn.Flatten()), yard / "dilated_pool.pt")
    cyclic = nn.Sequential(nn.Flatten())
    cyclic.itself = cyclic
    torch.save(cyclic, yard / "cyclic.pt")
    spoilt = nn.Sequential(nn.Flatten(), nn.Linear(36, 3))
    with torch.no_grad():
        spoilt[1].weight[0, 0] = float("nan")
    torch.save(spoilt, yard / "nan_module.pt")
    torch.jit.script(nn.Sequential(nn.Flatten(), nn.Linear(36, 3))).save(str(yard / "script.pt"))


def _save_programs(yard: Path) -> None:
    network = nn.Sequential(nn.Flatten(), nn.Linear(36, 3)).eval()
    torch.export.save(torch.export.export(network, (torch.zeros(2, 1, 6, 6),)), yard / "good.pt2")
    data = (yard / "good.pt2").read_bytes()
    (yard / "half.pt2").write_bytes(data[: len(data) // 2])
    with zipfile.ZipFile(yard / "good.pt2") as old, zipfile.ZipFile(yard / "evil.pt2", "w") as new:
        for name in old.namelist():
            text = old.read(name)
            if name.endswith("models/model.json"):
                evil = f"x=__import__('os').mkdir('{yard / 'it_ran'}')"
                text = text.replace(b'"input"', json.dumps(evil).encode())
            new.writestr(name, text)
    with zipfile.ZipFile(yard / "odd_json.pt2", "w") as archive:
        archive.writestr("odd/models/model.json", "[" * 5000)


def _checkpoints(yard: Path, good: dict) -> None:
    def save(name: str, state) -> None:
        torch.save(state, yard / name)

    save("nothing.pt", {})
    save("numbers.pt", {"epoch": 3, "loss": 0.25})
    save("optimizer.pt", {"state": {}, "param_groups": [{"lr": 0.1, "params": [0, 1]}]})
    save("list.pt", [torch.zeros(3), torch.ones(2)])
    save("one_tensor.pt", torch.zeros(3))
    save("complex.pt", {**good, "fc.weight": good["fc.weight"].to(torch.complex64)})
    save("nan.pt", {**good, "fc.bias": torch.full((3,), float("nan"))})
    save("infinite.pt", {**good, "conv.weight": torch.full((2, 1, 3, 3), float("inf"))})
    save("wide.pt", {**good, "fc.weight": torch.zeros(3, 9)})
    save("missing.pt", {name: value for name, value in good.items() if name != "fc.bias"})
    save("extra.pt", {**good, "head.weight": torch.zeros(5, 5)})
    save("bytes.pt", {name: value.to(torch.int8) for name, value in good.items()})
    save("meta.pt", {name: value.to("meta") for name, value in good.items()})


def _safetensors(yard: Path, good: dict) -> None:
    from safetensors.torch import save_file

    save_file(dict(good), yard / "good.safetensors")
    data = (yard / "good.safetensors").read_bytes()
    (yard / "cut.safetensors").write_bytes(data[:-9])
    (yard / "long_header.safetensors").write_bytes(struct.pack("<Q", 1 << 60) + data[8:])
    (yard / "bad_json.safetensors").write_bytes(struct.pack("<Q", 8) + b"{nothing" + bytes(16))
    odd = {"nn2hdl-integer-network": json.dumps({"version": 1, "layers": [{"name": "a"}]})}
    save_file({"x": torch.zeros(1)}, yard / "odd_network.safetensors", metadata=odd)
    later = {"nn2hdl-integer-network": json.dumps({"version": 999})}
    save_file({"x": torch.zeros(1)}, yard / "later_network.safetensors", metadata=later)


_NET = "from torch import nn\n\n\nclass Net(nn.Module):\n    def __init__(self):\n        "
_ARCHS = {
    "syntax.py": "class Net(:\n    pass\n",
    "tabs.py": "class Net:\n\tdef a(self):\n        pass\n",
    "no_class.py": "x = 3\n",
    "no_module.py": "class Net:\n    pass\n",
    "needs.py": _NET.replace("(self)", "(self, width)") + "super().__init__()\n",
    "raises.py": _NET + "raise ValueError('no')\n",
    "leaves.py": "import sys\n" + _NET + "sys.exit(3)\n",
    "two.py": "from torch import nn\nclass A(nn.Module):\n    pass\nclass B(nn.Module):\n    pass\n",
    "absent.py": "import not_installed_at_all\n"
    + _NET
    + "super().__init__()\n        self.a = not_installed_at_all.Layer()\n",
    "endless.py": _NET + "self.__init__()\n",
}
_FORWARDS = {
    "forward_raises.py": "raise RuntimeError('inside')",
    "forward_leaves.py": "import sys\n        sys.exit(3)",
    "forward_branches.py": "return self.fc(x.flatten(1)) if x.sum() > 0 else x.flatten(1)",
    "forward_two.py": "return self.fc(x.flatten(1)), x",
    "forward_none.py": "return None",
    "forward_text.py": "return 'class 3'",
    "forward_batch.py": "return self.fc(x.flatten(1)).mean(0)",
}


def _archs(yard: Path, good: dict) -> None:
    for name, text in _ARCHS.items():
        (yard / name).write_text(text)
    for name, body in _FORWARDS.items():
        (yard / name).write_text(
            "from torch import nn\n\n\nclass Net(nn.Module):\n    def __init__(self):\n        super().__init__()\n"
            f"        self.fc = nn.Linear(36, 3)\n\n    def forward(self, x):\n        {body}\n"
        )
    (yard / "bytes.py").write_bytes(b"\xff\xfe\x00class")
    (yard / "notebook.ipynb").write_text("{not json")
    (yard / "no_cells.ipynb").write_text('{"nbformat": 4, "cells": []}')
    torch.save(OrderedDict({"fc.weight": torch.zeros(3, 36), "fc.bias": torch.zeros(3)}), yard / "fc.pt")


def _datasets(yard: Path, good: dict) -> None:
    images, labels = np.zeros((9, 6, 6), np.uint8), np.arange(9) % 3

    def save(name: str, **arrays) -> None:
        np.savez(yard / name, **arrays)

    save("good.npz", images=images, labels=labels)
    save("no_labels.npz", images=images)
    save("other_keys.npz", a=images, b=labels)
    save("fewer_labels.npz", images=images, labels=labels[:5])
    save("none.npz", images=images[:0], labels=labels[:0])
    save("negative.npz", images=images, labels=labels - 2)
    save("high.npz", images=images, labels=labels + 7)
    save("halves.npz", images=images, labels=labels + 0.5)
    save("text.npz", images=images, labels=np.array(list("abcabcabc")))
    save("objects.npz", images=images.astype(object), labels=labels)
    save("large.npz", images=np.zeros((9, 7, 9), np.uint8), labels=labels)
    save("color.npz", images=np.zeros((9, 3, 6, 6), np.uint8), labels=labels)
    save("flat.npz", images=np.zeros(9, np.uint8), labels=labels)
    data = (yard / "good.npz").read_bytes()
    (yard / "cut.npz").write_bytes(data[: len(data) // 2])
    header = b"{'descr': '|u1', 'fortran_order': False, 'shape': (4398046511104,), }"
    header += b" " * (64 - (10 + len(header) + 1) % 64) + b"\n"
    with zipfile.ZipFile(yard / "four_tebibytes.npz", "w") as archive:
        npy = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header
        archive.writestr("images.npy", npy)
        archive.writestr("labels.npy", npy)
    _idx(yard)
    (yard / "pairs.csv").write_text("measured_r,measured_g,measured_b,true_r,true_g,true_b\n1,2,3,4,5,6\n")
    (yard / "few.csv").write_text("measured_r,measured_g,measured_b,true_r,true_g,true_b\n1,2,3,4\n")
    (yard / "many.csv").write_text("measured_r,measured_g,measured_b,true_r,true_g,true_b\n1,2,3,4,5,6,7\n")
    (yard / "words.csv").write_text("measured_r,measured_g,measured_b,true_r,true_g,true_b\na,b,c,d,e,f\n")
    (yard / "names.csv").write_text("r,g,b\n1,2,3\n")


def _idx(yard: Path) -> None:
    def write(folder: str, images: bytes, labels: bytes) -> None:
        (yard / folder).mkdir()
        (yard / folder / "t10k-images-idx3-ubyte").write_bytes(images)
        (yard / folder / "t10k-labels-idx1-ubyte").write_bytes(labels)

    images, labels = struct.pack(">IIII", 2051, 2, 6, 6) + bytes(72), struct.pack(">II", 2049, 2) + bytes(2)
    write("idx_magic", b"\x00\x00\x09\x03" + images[4:], labels)
    write("idx_short", images[:40], labels)
    write("idx_huge", struct.pack(">IIII", 2051, 1 << 31, 1 << 15, 1 << 15) + bytes(8), labels)
    write("idx_counts", images, struct.pack(">II", 2049, 5) + bytes(5))
    write("idx_empty", b"", b"")
    (yard / "idx_gz").mkdir()
    (yard / "idx_gz/t10k-images-idx3-ubyte.gz").write_bytes(gzip.compress(images)[:20])
    (yard / "idx_gz/t10k-labels-idx1-ubyte.gz").write_bytes(gzip.compress(labels))
    (yard / "cifar").mkdir()
    (yard / "cifar/test_batch.bin").write_bytes(bytes(3073 * 2 - 5))


def _pictures(yard: Path, good: dict) -> None:
    (yard / "good.ppm").write_text("P3\n2 2\n255\n" + "1 2 3 " * 4 + "\n")
    (yard / "wide.ppm").write_text("P3\n3 2\n255\n" + "1 2 3 " * 6 + "\n")
    (yard / "blanks.ppm").write_bytes(b"P6" + b" " * 60)
    (yard / "beyond.ppm").write_text("P3\n2 2\n255\n" + "1 2 999 " * 4)
    (yard / "short.ppm").write_bytes(b"P6\n4 4\n255\n" + bytes(5))
    (yard / "zero.ppm").write_text("P3\n0 0\n255\n")
    (yard / "huge.ppm").write_text("P6\n99999999 99999999\n255\n")
    (yard / "maxval.ppm").write_text("P3\n1 1\n0\n0 0 0\n")
    (yard / "words.ppm").write_text("P3\n1 1\n255\nred green blue\n")


def _folders(yard: Path, good: dict) -> None:
    (yard / "empty_folder").mkdir()
    (yard / "notes").mkdir()
    (yard / "notes/readme.txt").write_text("mine")
    for name, text in (("class_a", b"not a picture"), ("class_b", b"")):
        (yard / "broken_images" / name).mkdir(parents=True)
        (yard / "broken_images" / name / "a.png").write_bytes(text)
    (yard / "loop").symlink_to(yard / "loop")
    (yard / "bad_study").mkdir()
    (yard / "bad_study/study.sqlite").write_bytes(b"not a database at all" * 50)
    (yard / "half_circuit/verilog").mkdir(parents=True)
    (yard / "half_circuit/verilog/top.v").write_text("module top; endmodule\n")
    (yard / "half_circuit/report.json").write_text("{}")
