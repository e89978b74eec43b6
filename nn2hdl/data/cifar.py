"""CIFAR-10's binary layout: records of one label byte and 3,072 pixel bytes (3 x 32 x 32)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nn2hdl.data.dataset import Dataset, MissingSplitError
from nn2hdl.data.files import file_size, read_bytes
from nn2hdl.errors import DataError
from nn2hdl.escape import shortened

_RECORD_BYTES = 1 + 3 * 32 * 32
_PATTERN = {"train": "data_batch_*.bin", "test": "test_batch.bin"}
_SUBFOLDERS = ("", "cifar-10-batches-bin")
_CLASS_NAMES = ("airplane", "automobile", "bird", "cat", "deer", "dog", "frog", "horse", "ship", "truck")


def find_cifar_folder(path: Path) -> Path | None:
    """Returns ``path`` or its cifar-10-batches-bin, whichever holds CIFAR-10's binary batches, or None."""
    for folder in (path / name for name in _SUBFOLDERS):
        if any(any(folder.glob(pattern)) for pattern in _PATTERN.values()):
            return folder
    return None


def load_cifar(folder: Path, split: str) -> Dataset:
    """Reads one split: images uint8 [N, 3, 32, 32], batches in the order of their numbers.

    Raises:
        DataError: the split is missing, or a batch is damaged.
    """
    paths = sorted(folder.glob(_PATTERN[split]))
    if not paths:
        found = shortened(", ".join(sorted(entry.name for entry in folder.glob("*.bin"))), 200)
        raise MissingSplitError(f"the {split} set is missing: found {found}", where=folder, expected=_PATTERN[split])
    records = np.concatenate([_read_records(path) for path in paths])
    images = records[:, 1:].reshape(-1, 3, 32, 32)
    return Dataset(images, records[:, 0].astype(np.int64), _CLASS_NAMES, str(folder), split)


def _read_records(path: Path) -> np.ndarray:
    size = file_size(path)
    if size % _RECORD_BYTES:
        raise DataError(
            f"truncated: {size} bytes",
            where=path,
            expected=f"a multiple of {_RECORD_BYTES} bytes",
            hint="download the file again",
        )
    return np.frombuffer(read_bytes(path), np.uint8).reshape(-1, _RECORD_BYTES)
