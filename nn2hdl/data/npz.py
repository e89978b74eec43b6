"""NumPy archives: keys images + labels, or x_train/y_train and x_test/y_test. Nothing is ever unpickled."""

from __future__ import annotations

import io
import zipfile
import zlib
from pathlib import Path

import numpy as np

from nn2hdl.atomic import write_bytes
from nn2hdl.data.dataset import Dataset
from nn2hdl.errors import DataError

_CHANNEL_COUNTS = (1, 3)


def load_npz(path: Path, split: str) -> Dataset:
    """Reads one split. An archive with the keys images and labels holds one set, which serves as either split.

    Images may be [N, H, W], [N, H, W, C] or [N, C, H, W] with 1 or 3 channels.

    Raises:
        DataError: the archive is damaged, lacks the keys, or its arrays are no 8-bit images with labels.
    """
    try:
        with np.load(path, allow_pickle=False) as archive:
            image_key, label_key = _choose_keys(path, archive.files, split)
            images, labels = archive[image_key], archive[label_key]
    except (OSError, EOFError, ValueError, zipfile.BadZipFile, zlib.error) as error:
        raise DataError(
            f"not a readable npz archive: {error}", where=path, expected="plain arrays saved by numpy.savez"
        ) from error
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]  # Keras keeps its labels in a column
    images = _to_channels_first(_to_bytes(images, f"{path}[{image_key}]"), f"{path}[{image_key}]")
    return Dataset(images, labels, None, str(path), split)


def save_npz(dataset: Dataset, path: str | Path) -> None:
    """Writes images and labels as a compressed npz, under a temporary name first; equal sets give equal bytes.

    Raises:
        OutputError: the file cannot be written.
    """
    path = Path(path)
    buffer = io.BytesIO()
    np.savez_compressed(buffer, images=dataset.images, labels=dataset.labels)
    write_bytes(path, buffer.getvalue())


def _choose_keys(path: Path, found: list[str], split: str) -> tuple[str, str]:
    for pair in (("images", "labels"), (f"x_{split}", f"y_{split}")):
        if set(pair) <= set(found):
            return pair
    raise DataError(
        f"no {split} images: found the keys {', '.join(sorted(found)) or 'none'}",
        where=path,
        expected=f"images and labels, or x_{split} and y_{split}",
    )


def _to_bytes(images: np.ndarray, where: str) -> np.ndarray:
    if not np.issubdtype(images.dtype, np.integer):
        raise DataError(
            f"images are {images.dtype}",
            where=where,
            expected="integers from 0 to 255",
            hint="undo any normalization, multiply by 255 if needed and save as uint8",
        )
    if images.size and (int(images.min()) < 0 or int(images.max()) > 255):
        raise DataError(
            f"pixels range from {images.min()} to {images.max()}", where=where, expected="integers from 0 to 255"
        )
    return images.astype(np.uint8)


def _to_channels_first(images: np.ndarray, where: str) -> np.ndarray:
    if images.ndim == 3:
        return images[:, None]
    accepted = "[N, H, W], [N, H, W, C] or [N, C, H, W] with 1 or 3 channels"
    if images.ndim != 4:
        raise DataError(f"images have shape {list(images.shape)}", where=where, expected=accepted)
    first, last = images.shape[1] in _CHANNEL_COUNTS, images.shape[3] in _CHANNEL_COUNTS
    if first == last:
        problem = "could be channels first or last" if first else "has no channel dimension"
        raise DataError(f"image shape {list(images.shape)} {problem}", where=where, expected=accepted)
    return images if first else images.transpose(0, 3, 1, 2)
