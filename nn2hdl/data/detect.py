"""Finds out which layout a path has, and reads it."""

from __future__ import annotations

from pathlib import Path

from nn2hdl.data.cifar import find_cifar_folder, load_cifar
from nn2hdl.data.dataset import SPLITS, Dataset
from nn2hdl.data.folder import Progress, is_image_folder, load_image_folder
from nn2hdl.data.idx import find_idx_folder, load_idx
from nn2hdl.data.npz import load_npz
from nn2hdl.errors import DataError

_LAYOUTS = "IDX files (MNIST), CIFAR-10's binary batches, an .npz file, or one folder of images per class"
_NAMES_SHOWN = 5
_PICKLED = "this is CIFAR-10 as Python pickles; download its binary version"
_PICKLED_BATCHES = ("data_batch_1", "data_batch_2", "data_batch_3", "data_batch_4", "data_batch_5", "test_batch")


def load_dataset(
    path: str | Path, split: str = "test", *, limit: int | None = None, progress: Progress | None = None
) -> Dataset:
    """Reads one split of a dataset, whose layout is detected.

    Args:
        path: a folder of IDX files (gzipped or not), a folder with CIFAR-10's binary batches or the parent of
            cifar-10-batches-bin, an .npz file, or a folder of images per class.
        split: "train" or "test".
        limit: keep only that many images, the first ones.
        progress: called with images read, images in all, and what was done, where images are files of their own.

    Raises:
        DataError: in one line, what was found there instead of a dataset.
    """
    path = Path(path)
    if split not in SPLITS:
        raise DataError(f"split {split!r}", expected="train or test")
    if limit is not None and limit < 1:
        raise DataError(f"a limit of {limit} images", expected="at least 1")
    try:
        dataset = _load(path, split, progress)
    except OSError as error:  # a folder that may not be listed, a disk that fails
        raise DataError(f"cannot be read: {error.strerror}", where=error.filename or path) from error
    return dataset if limit is None or limit >= len(dataset) else dataset.select(slice(limit))


def _load(path: Path, split: str, progress: Progress | None) -> Dataset:
    if not path.exists():
        raise DataError("no such file or folder", where=path, expected=_LAYOUTS)
    if not path.is_dir():
        if path.suffix.lower() != ".npz":
            raise DataError("not a dataset file", where=path, expected=_LAYOUTS, hint=_advice_on_file(path))
        return load_npz(path, split)
    if folder := find_idx_folder(path):
        return load_idx(folder, split)
    if folder := find_cifar_folder(path):
        return load_cifar(folder, split)
    if is_image_folder(path):
        return load_image_folder(path, split, progress)
    raise DataError(f"not a dataset folder: {_describe(path)}", where=path, expected=_LAYOUTS, hint=_advice(path))


def _describe(folder: Path) -> str:
    names = sorted(entry.name + "/" * entry.is_dir() for entry in folder.iterdir())
    if not names:
        return "it is empty"
    more = f" and {len(names) - _NAMES_SHOWN} more" if len(names) > _NAMES_SHOWN else ""
    return f"found {', '.join(names[:_NAMES_SHOWN])}{more}"


def _advice(folder: Path) -> str | None:
    if (folder / "cifar-10-batches-py").is_dir() or (folder / "data_batch_1").is_file():
        return _PICKLED
    return "this is CIFAR-100; save it as an .npz" if (folder / "fine_label_names.txt").is_file() else None


def _advice_on_file(path: Path) -> str | None:
    """Where a file is what a dataset comes in, what has to be done with it."""
    if path.name in _PICKLED_BATCHES:
        return _PICKLED
    if path.suffix.lower() in (".gz", ".tgz", ".zip", ".tar", ".xz"):
        return "unpack it and name the folder"
    if path.suffix.lower() == ".npy":
        return "save images and labels together: numpy.savez(FILE, images=..., labels=...)"
    return "name its folder" if path.suffix.lower() in (".bin", "") or "ubyte" in path.name else None
