"""Pairs of measured and true color: a CSV file with one pair a line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nn2hdl.data.dataset import SPLITS
from nn2hdl.errors import DataError

COLUMNS = ("measured_r", "measured_g", "measured_b", "true_r", "true_g", "true_b")
SPLIT = "split"
HELD_OUT = 5  # without a column that says it, one pair of so many is held out


@dataclass(frozen=True, eq=False)
class ColorPairs:
    """Colors as a sensor measured them, and as they are; the arrays are read-only.

    Attributes:
        images: measured colors, uint8 [N, 3]: the network's inputs.
        targets: true colors, uint8 [N, 3].
        source: the file that they came from.
        split: "train" or "test".
    """

    images: np.ndarray
    targets: np.ndarray
    source: str
    split: str

    def __post_init__(self) -> None:
        for array in (self.images, self.targets):
            array.setflags(write=False)

    def __len__(self) -> int:
        return len(self.images)

    def select(self, indices: np.ndarray | slice) -> ColorPairs:
        """The pairs at ``indices``."""
        return replace(self, images=self.images[indices], targets=self.targets[indices])


def load_pairs(path: str | Path, split: str, *, limit: int | None = None, seed: int = 0) -> ColorPairs:
    """Reads one split of a CSV file with the columns COLUMNS, each a whole number from 0 to 255, and any others.

    A column `split` says which pairs are for training ("train") and which are held out ("test"). Without it one pair
    of five, drawn with `seed`, is held out.

    Raises:
        DataError: the file cannot be read, lacks columns, holds something else than colors, or no pair of the split.
    """
    path = Path(path)
    colors, splits = _read(path)
    if splits is None:
        held_out = np.random.default_rng(seed).permutation(len(colors)) % HELD_OUT == 0
        splits = np.where(held_out, "test", "train")
    chosen = colors[splits == split][:limit]
    if not len(chosen):
        raise DataError(f"no pairs for {split}", where=path, expected=f"lines whose {SPLIT} is {split}")
    return ColorPairs(chosen[:, :3].copy(), chosen[:, 3:].copy(), str(path), split)


def _read(path: Path) -> tuple[np.ndarray, np.ndarray | None]:
    try:
        with path.open(newline="", encoding="utf-8-sig") as stream:
            reader = csv.DictReader(stream, skipinitialspace=True)
            names = [(name or "").strip().lower() for name in reader.fieldnames or ()]
            _require_columns(names, path)
            reader.fieldnames = names
            lines = list(_lines(reader, path))
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        reason = error.strerror if isinstance(error, OSError) else "not a CSV file in UTF-8"
        raise DataError(f"cannot be read: {reason}", where=path, expected="a CSV file of colors") from error
    if not lines:
        raise DataError("no pairs: the file ends behind its names of columns", where=path)
    colors = np.array([color for color, _ in lines], dtype=np.uint8)
    return colors, np.array([split for _, split in lines]) if SPLIT in names else None


def _require_columns(names: list[str], path: Path) -> None:
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        found = ", ".join(name for name in names if name) or "nothing"
        raise DataError(
            f"lacks the column{'s' * (len(missing) > 1)} {', '.join(missing)}; found {found}",
            where=path,
            expected=f"a first line that names {', '.join(COLUMNS)}",
        )


def _lines(reader: csv.DictReader, path: Path) -> Iterator[tuple[list[int], str]]:
    for row in reader:
        where = f"{path}:{reader.line_num}"
        color = [_level(row[name], name, where) for name in COLUMNS]
        split = (row.get(SPLIT) or "").strip().lower()
        if SPLIT in reader.fieldnames and split not in SPLITS:
            raise DataError(f"{SPLIT} is {split!r}", where=where, expected=" or ".join(SPLITS))
        yield color, split


def _level(text: str | None, name: str, where: str) -> int:
    text = (text or "").strip()
    if not text.isascii() or not text.isdecimal() or len(text) > 9 or int(text) > 255:
        raise DataError(f"{name} is {text!r}", where=where, expected="a whole number from 0 to 255")
    return int(text)
