"""The IDX format of MNIST and its relatives: big-endian header, then unsigned bytes; gzipped or not."""

from __future__ import annotations

import gzip
import math
import re
import struct
import zlib
from pathlib import Path

import numpy as np

from nn2hdl.data.dataset import Dataset, MissingSplitError
from nn2hdl.data.files import Readable, check_unpacked, file_size, read_at_most, reason
from nn2hdl.errors import DataError, ResourceError

_PREFIX = {"train": "train", "test": "t10k"}
_NAME = re.compile(r"(train|t10k)-(images|labels)[-.]idx[13]-ubyte(\.gz)?")
_MAGIC = {"images": 0x00000803, "labels": 0x00000801}
_TYPES = {0x09: "int8", 0x0B: "int16", 0x0C: "int32", 0x0D: "float32", 0x0E: "float64"}
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
    missing = DataError if re.search(f"(^|, ){_PREFIX[split]}-", present) else MissingSplitError
    raise missing(f"the {split} set lacks its {kind}: found {present}", where=folder, expected=f"{stem} or {stem}.gz")


def _read_idx(path: Path, kind: str) -> np.ndarray:
    size = file_size(path)
    try:
        with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as stream:
            shape, total = _read_header(stream, kind, path)
            if path.suffix == ".gz":
                check_unpacked(total, size, path)
            elif total != size:
                raise _wrong_size(shape, total, f"{size} bytes", "truncated" if size < total else "too long", path)
            data = read_at_most(stream, total - stream.tell() + 1)  # one more shows that there is one more
            found = stream.tell()
    except (OSError, EOFError, zlib.error) as error:
        raise DataError(f"cannot be read: {reason(error)}", where=path, hint="download the file again") from error
    except MemoryError as error:
        raise ResourceError(f"{total:,} bytes do not fit into the memory", where=path) from error
    if found < total:
        raise _wrong_size(shape, total, f"{found} bytes", "truncated", path)
    if found > total:
        raise _wrong_size(shape, total, f"more than {total} bytes", "too long", path)
    return np.frombuffer(data, np.uint8).reshape(shape)


def _read_header(stream: Readable, kind: str, path: Path) -> tuple[tuple[int, ...], int]:
    """Shape of the array, and the bytes of the whole file."""
    magic = int.from_bytes(stream.read(4), "big")
    if magic != _MAGIC[kind]:
        other = f", values of type {_TYPES[magic >> 8]}" if magic >> 8 in _TYPES else ""
        raise DataError(f"magic number 0x{magic:08x}{other}", where=path, expected=f"0x{_MAGIC[kind]:08x}, IDX {kind}")
    dimensions = magic & 0xFF
    header = stream.read(4 * dimensions)
    if len(header) < 4 * dimensions:
        expected = f"a header of {4 + 4 * dimensions} bytes"
        raise DataError(f"truncated: {4 + len(header)} bytes", where=path, expected=expected)
    shape = struct.unpack(f">{dimensions}I", header)
    return shape, 4 + len(header) + math.prod(shape)  # Python integers: a damaged header cannot overflow


def _wrong_size(shape: tuple[int, ...], total: int, found: str, state: str, path: Path) -> DataError:
    return DataError(
        f"{state}: {found}",
        where=path,
        expected=f"{total} bytes for shape {'x'.join(map(str, shape))}",
        hint="download the file again",
    )
