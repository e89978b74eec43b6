"""The IDX format of MNIST and its relatives: big-endian header, then unsigned bytes; gzipped or not."""

from __future__ import annotations

import gzip
import math
import re
import struct
import zlib
from pathlib import Path

import numpy as np

from nn2hdl.data.dataset import Dataset
from nn2hdl.errors import DataError

_PREFIX = {"train": "train", "test": "t10k"}
_NAME = re.compile(r"(train|t10k)-(images|labels)[-.]idx[13]-ubyte(\.gz)?")
_MAGIC = {"images": 0x00000803, "labels": 0x00000801}
# torchvision keeps the files in these folders below its root.
_SUBFOLDERS = ("", "raw", "MNIST/raw", "FashionMNIST/raw")


def find_idx_folder(path: Path) -> Path | None:
    """Returns the folder at or below ``path`` that holds IDX files under MNIST's names, or None."""
    for folder in (path / name for name in _SUBFOLDERS):
        if folder.is_dir() and any(_NAME.fullmatch(entry.name) for entry in folder.iterdir()):
            return folder
    return None


def load_idx(folder: Path, split: str) -> Dataset:
    """Reads one split: images uint8 [N, 1, H, W].

    Raises:
        DataError: the split is missing, a file is damaged, or image and label counts differ.
    """
    images = _read_idx(_find_file(folder, split, "images"), "images")
    labels = _read_idx(_find_file(folder, split, "labels"), "labels")
    return Dataset(images[:, None], labels.astype(np.int64), None, str(folder), split)


def _find_file(folder: Path, split: str, kind: str) -> Path:
    dimensions = 3 if kind == "images" else 1
    stem = f"{_PREFIX[split]}-{kind}-idx{dimensions}-ubyte"
    for name in (stem, stem.replace("-idx", ".idx")):
        for candidate in (folder / name, folder / f"{name}.gz"):
            if candidate.is_file():
                return candidate
    present = ", ".join(sorted(entry.name for entry in folder.iterdir() if _NAME.fullmatch(entry.name)))
    raise DataError(f"the {split} set lacks its {kind}: found {present}", where=folder, expected=f"{stem} or {stem}.gz")


def _read_idx(path: Path, kind: str) -> np.ndarray:
    try:
        raw = path.read_bytes()
        data = gzip.decompress(raw) if path.suffix == ".gz" else raw
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"cannot be read: {error}", where=path, hint="download the file again") from error
    magic = int.from_bytes(data[:4], "big")
    if magic != _MAGIC[kind]:
        raise DataError(f"magic number 0x{magic:08x}", where=path, expected=f"0x{_MAGIC[kind]:08x}, IDX {kind}")
    header_bytes = 4 + 4 * (magic & 0xFF)
    if len(data) < header_bytes:
        raise DataError(f"truncated: {len(data)} bytes", where=path, expected=f"a header of {header_bytes} bytes")
    shape = struct.unpack(f">{magic & 0xFF}I", data[4:header_bytes])
    expected_bytes = header_bytes + math.prod(shape)  # Python integers: a damaged header cannot overflow
    if len(data) != expected_bytes:
        state = "truncated" if len(data) < expected_bytes else "too long"
        raise DataError(
            f"{state}: {len(data)} bytes",
            where=path,
            expected=f"{expected_bytes} bytes for shape {'x'.join(map(str, shape))}",
            hint="download the file again",
        )
    return np.frombuffer(data, np.uint8, offset=header_bytes).reshape(shape)
