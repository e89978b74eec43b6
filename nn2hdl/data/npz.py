"""NumPy archives: keys images + labels, or x_train/y_train and x_test/y_test. Nothing is ever unpickled.

The members are read here, not by `numpy.load`, which takes memory for whatever a header claims.
"""

from __future__ import annotations

import io
import math
import warnings
import zipfile
from pathlib import Path
from typing import IO

import numpy as np

from nn2hdl.atomic import write_bytes
from nn2hdl.data.dataset import Dataset, MissingSplitError
from nn2hdl.data.files import check_unpacked, file_size, reason, unreadable
from nn2hdl.errors import DataError, ResourceError
from nn2hdl.escape import shortened

_CHANNEL_COUNTS = (1, 3)
_SUFFIX = ".npy"
_HEADERS = {(1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0}
_ENCRYPTED = 1  # flag of a member


def load_npz(path: Path, split: str) -> Dataset:
    """Reads one split. An archive with the keys images and labels holds one set, which serves as either split.

    Images may be [N, H, W], [N, H, W, C] or [N, C, H, W] with 1 or 3 channels; whole numbers from 0 to 255 of any
    integer type. Labels are integers [N] or [N, 1].

    Raises:
        DataError: the archive is damaged or encrypted, lacks the keys, or its arrays are no 8-bit images with labels.
    """
    file_size(path)  # no device, no pipe
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name.removesuffix(_SUFFIX) for name in archive.namelist() if name.endswith(_SUFFIX)]
            image_key, label_key = _choose_keys(path, names, split)
            images, labels = (_read_member(archive, key, f"{path}[{key}]") for key in (image_key, label_key))
    except (DataError, ResourceError):
        raise
    except OSError as error:
        raise unreadable(path, error) from error
    except Exception as error:  # a damaged archive can fail in any way
        raise DataError(
            f"not a readable npz archive: {reason(error)}", where=path, expected="plain arrays saved by numpy.savez"
        ) from error
    if labels.ndim == 2 and labels.shape[1] == 1:
        labels = labels[:, 0]  # Keras keeps its labels in a column
    _check_labels(labels, f"{path}[{label_key}]")
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
    raise MissingSplitError(
        f"no {split} images: found the keys {shortened(', '.join(sorted(found)), 200) or 'none'}",
        where=path,
        expected=f"images and labels, or x_{split} and y_{split}",
    )


def _read_member(archive: zipfile.ZipFile, key: str, where: str) -> np.ndarray:
    """One array, after what its header claims has been held against the size of the member."""
    member = archive.getinfo(key + _SUFFIX)
    if member.flag_bits & _ENCRYPTED:
        raise DataError("is encrypted", where=where, hint="save it without a password")
    check_unpacked(member.file_size, member.compress_size, where)
    with archive.open(member) as stream:
        shape, by_columns, dtype = _read_header(stream, where)
        size = math.prod(shape) * dtype.itemsize
        if min(shape, default=0) < 0 or size != member.file_size - stream.tell():
            raise DataError(
                f"{member.file_size - stream.tell():,} bytes of values",
                where=where,
                expected=f"{size:,} for {dtype} {list(shape)}, as its header says",
                hint="save or download it again",
            )
        try:
            values = np.frombuffer(stream.read(), dtype) if size else np.zeros(math.prod(shape), dtype)
        except MemoryError as error:
            raise ResourceError(f"{size:,} bytes do not fit into the memory", where=where) from error
    return values.reshape(shape, order="F" if by_columns else "C")


def _read_header(stream: IO[bytes], where: str) -> tuple[tuple[int, ...], bool, np.dtype]:
    """Shape, whether columns come first (Fortran), and type."""
    version = np.lib.format.read_magic(stream)
    if version not in _HEADERS:
        raise DataError(f"a format of version {version}", where=where, expected="plain arrays saved by numpy.savez")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about headers that Python 2 wrote
        shape, by_columns, dtype = _HEADERS[version](stream)
    if dtype.kind not in "biufc":  # objects are pickles; texts, dates and records are no images
        what = "Python objects, which were not unpickled" if dtype.hasobject else f"values of type {dtype}"
        raise DataError(f"holds {what}", where=where, expected="an array of integers")
    return shape, by_columns, dtype


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


def _check_labels(labels: np.ndarray, where: str) -> None:
    if labels.ndim != 1 or not np.issubdtype(labels.dtype, np.integer):
        one_hot = labels.ndim == 2
        raise DataError(
            f"labels are {labels.dtype} {list(labels.shape)}",
            where=where,
            expected="integer [N]",
            hint="save labels.argmax(1)" if one_hot else "save labels.astype('int64')" if labels.ndim == 1 else None,
        )


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
