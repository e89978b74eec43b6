"""A folder of images per class: the sub-folder's name is the class; train/ and test/ may stand on top.

Pixels are those that torchvision's ImageFolder gives, so that a network sees here what it was trained on: the first
frame of several, alpha dropped, the EXIF orientation not applied, CMYK as Pillow converts it. Two things differ: images
without any color stay gray, and 16-bit gray is refused, which there becomes white.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable
from itertools import zip_longest
from pathlib import Path

import numpy as np
from PIL import Image

from nn2hdl.data.dataset import SPLITS, Dataset, MissingSplitError
from nn2hdl.data.files import file_size, reason
from nn2hdl.errors import DataError

# Pillow opens more, some with other programs: PostScript starts Ghostscript
Progress = Callable[[int, int, str], None]  # images read, images in all, and what was done
_FORMATS = ("PNG", "JPEG", "BMP", "GIF", "PPM", "TIFF", "WEBP")
_SUFFIXES = frozenset(
    {".png", ".jpg", ".jpeg", ".jpe", ".jfif", ".bmp", ".gif", ".ppm", ".pgm", ".pbm", ".tif", ".tiff", ".webp"}
)
_GRAY_MODES = frozenset({"1", "L", "LA"})
_PALETTE_MODES = frozenset({"P", "PA"})
_COLOR_MODES = frozenset({"RGB", "RGBA", "RGBX", "CMYK", "YCbCr"})


def is_image_folder(path: Path) -> bool:
    """Tells whether sub-folders of ``path``, or of its train/ or test/, hold images."""
    return any(_class_folders(root) for root in (path, path / "train", path / "test"))


def load_image_folder(path: Path, split: str, progress: Progress | None = None) -> Dataset:
    """Reads one split: images uint8 [N, 1, H, W] if all are gray, else [N, 3, H, W].

    Classes are the sub-folders in sorted order (of train/ and test/ together, so that both number them alike).
    Images of the classes alternate, so that the first few are a fair sample. Without train/ and test/ the
    folder is one set, which serves as either split. Hidden files and folders, and files that are no images, are left
    alone.

    Raises:
        DataError: the split is missing or empty, a class has no images, or has folders of its own; images differ in
            size, or one cannot be read as 8-bit pixels.
    """
    splits = [path / name for name in SPLITS if _class_folders(path / name)]
    root = path / split if splits else path
    if splits and root not in splits:
        raise MissingSplitError(
            f"the {split} set is missing: found {splits[0].name}/", where=path, expected=f"{split}/CLASS/"
        )
    names = _class_names(splits or [path])
    files = _alternate([[(file, label) for file in _image_files(root / name)] for label, name in enumerate(names)])
    images = np.stack(_read_images([file for file, _ in files], progress))
    images = images[:, None] if images.ndim == 3 else images.transpose(0, 3, 1, 2)
    return Dataset(images, np.array([label for _, label in files], np.int64), tuple(names), str(root), split)


def _class_names(roots: list[Path]) -> list[str]:
    """Names of the classes, sorted; one without images would shift the numbers of those behind it."""
    names = sorted({folder.name for root in roots for folder in _folders(root)})
    for name in names:
        folders = [root / name for root in roots if (root / name).is_dir()]
        deeper = next((inner for folder in folders for inner in _folders(folder) if _image_files(inner)), None)
        if deeper:
            raise DataError("images in a folder of its own", where=deeper, expected=f"them in {deeper.parent} itself")
        if not any(map(_image_files, folders)):
            raise DataError(
                "a class without images", where=folders[0], expected=_kinds(), hint="remove the folder, or fill it"
            )
    return names


def _kinds() -> str:
    return ", ".join(sorted(suffix.removeprefix(".") for suffix in _SUFFIXES))


def _class_folders(root: Path) -> list[Path]:
    return [folder for folder in _folders(root) if _image_files(folder)]


def _folders(root: Path) -> list[Path]:
    return [entry for entry in _entries(root) if entry.is_dir()]


def _image_files(folder: Path) -> list[Path]:
    """By name, whatever they are: a link to nowhere is an image that is missing."""
    return [entry for entry in _entries(folder) if entry.suffix.lower() in _SUFFIXES and not entry.is_dir()]


def _entries(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(entry for entry in folder.iterdir() if not entry.name.startswith("."))


def _alternate(classes: list[list[tuple[Path, int]]]) -> list[tuple[Path, int]]:
    return [entry for row in zip_longest(*classes) for entry in row if entry is not None]


def _read_images(files: list[Path], progress: Progress | None) -> list[np.ndarray]:
    """All [H, W], or all [H, W, 3]."""
    pixels: list[np.ndarray] = []
    for file in files:
        if progress:
            progress(len(pixels), len(files), "images read")
        size = (pixels[0].shape[1], pixels[0].shape[0], files[0].name) if pixels else None
        pixels.append(_read_image(file, size))
    if all(image.ndim == 2 for image in pixels):
        return pixels
    return [image if image.ndim == 3 else np.stack([image] * 3, axis=2) for image in pixels]


def _read_image(path: Path, wanted: tuple[int, int, str] | None) -> np.ndarray:
    """uint8 [H, W] for an image without color, [H, W, 3] for any other; `wanted`: width, height, and who has them."""
    file_size(path)  # no device, no pipe
    try:
        with warnings.catch_warnings(), _opened(path) as image:
            if wanted and image.size != wanted[:2]:  # before the pixels are unpacked
                raise _other_size(path, image.size, wanted)
            return _pixels(image, path)
    except DataError:
        raise
    except Exception as error:  # a damaged image can fail in any way
        raise DataError(
            f"cannot be read as an image: {reason(error)}", where=path, hint="replace or remove the file"
        ) from error


def _opened(path: Path) -> Image.Image:
    warnings.simplefilter("ignore")
    warnings.simplefilter("error", Image.DecompressionBombWarning)  # a small file, and a hundred million pixels
    return Image.open(path, formats=_FORMATS)


def _pixels(image: Image.Image, path: Path) -> np.ndarray:
    if image.mode in _GRAY_MODES:
        return np.array(image.convert("L"))
    if image.mode in _PALETTE_MODES | _COLOR_MODES:
        colors = np.array(image.convert("RGB"))
        gray = image.mode in _PALETTE_MODES and (colors == colors[..., :1]).all()
        return colors[..., 0].copy() if gray else colors
    raise DataError(f"pixels of mode {image.mode}", where=path, expected="8 bits per channel")


def _other_size(path: Path, found: tuple[int, int], wanted: tuple[int, int, str]) -> DataError:
    width, height, other = wanted
    return DataError(
        f"image of {found[0]}x{found[1]} pixels",
        where=path,
        expected=f"{width}x{height} like {other}",
        hint="bring all images to one size",
    )
