"""A folder of images per class: the sub-folder's name is the class; train/ and test/ may stand on top."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

import numpy as np
from PIL import Image

from nn2hdl.data.dataset import SPLITS, Dataset
from nn2hdl.errors import DataError

_SUFFIXES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".ppm", ".pgm", ".tif", ".tiff", ".webp"})
_GRAY_MODES = frozenset({"1", "L"})
_COLOR_MODES = frozenset({"RGB", "RGBA", "P", "LA", "PA", "CMYK", "YCbCr"})


def is_image_folder(path: Path) -> bool:
    """Tells whether sub-folders of ``path``, or of its train/ or test/, hold images."""
    return any(_class_folders(root) for root in (path, path / "train", path / "test"))


def load_image_folder(path: Path, split: str) -> Dataset:
    """Reads one split: images uint8 [N, 1, H, W] if all are gray, else [N, 3, H, W]; an alpha channel is dropped.

    Classes are the sub-folders in sorted order (of train/ and test/ together, so that both number them alike).
    Images of the classes alternate, so that the first few are a fair sample. Without train/ and test/ the
    folder is one set, which serves as either split.

    Raises:
        DataError: the split is missing or empty, images differ in size, or one cannot be read as 8-bit pixels.
    """
    splits = [path / name for name in SPLITS if _class_folders(path / name)]
    root = path / split if splits else path
    if splits and root not in splits:
        raise DataError(f"the {split} set is missing: found {splits[0].name}/", where=path, expected=f"{split}/CLASS/")
    names = sorted({folder.name for top in splits or [path] for folder in _class_folders(top)})
    files = _alternate([[(file, label) for file in _image_files(root / name)] for label, name in enumerate(names)])
    pixels = [_read_image(file) for file, _ in files]
    _check_sizes([file for file, _ in files], pixels)
    if any(image.ndim == 3 for image in pixels):
        pixels = [image if image.ndim == 3 else np.stack([image] * 3, axis=2) for image in pixels]
        images = np.stack(pixels).transpose(0, 3, 1, 2)
    else:
        images = np.stack(pixels)[:, None]
    return Dataset(images, np.array([label for _, label in files], np.int64), tuple(names), str(root), split)


def _class_folders(root: Path) -> list[Path]:
    if not root.is_dir():
        return []
    return sorted(entry for entry in root.iterdir() if entry.is_dir() and _image_files(entry))


def _image_files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(entry for entry in folder.iterdir() if entry.suffix.lower() in _SUFFIXES and entry.is_file())


def _alternate(classes: list[list[tuple[Path, int]]]) -> list[tuple[Path, int]]:
    return [entry for row in zip_longest(*classes) for entry in row if entry is not None]


def _read_image(path: Path) -> np.ndarray:
    """Returns uint8 [H, W] for a gray image, [H, W, 3] for any other."""
    try:
        with Image.open(path) as image:
            if image.mode in _GRAY_MODES:
                return np.array(image.convert("L"))
            if image.mode in _COLOR_MODES:
                return np.array(image.convert("RGB"))
            mode = image.mode
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as error:
        raise DataError(
            f"cannot be read as an image: {error}", where=path, hint="replace or remove the file"
        ) from error
    raise DataError(f"pixels of mode {mode}", where=path, expected="8 bits per channel")


def _check_sizes(files: list[Path], pixels: list[np.ndarray]) -> None:
    for file, image in zip(files, pixels, strict=True):
        if image.shape[:2] != pixels[0].shape[:2]:
            (height, width), (first_height, first_width) = image.shape[:2], pixels[0].shape[:2]
            raise DataError(
                f"image of {width}x{height} pixels",
                where=file,
                expected=f"{first_width}x{first_height} like {files[0].name}",
                hint="bring all images to one size",
            )
