"""Pairs of measured and true color: a CSV file with one pair a line."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nn2hdl.data.dataset import SPLITS, MissingSplitError
from nn2hdl.data.files import decode_text, read_bytes, reason
from nn2hdl.errors import DataError
from nn2hdl.escape import shortened

COLUMNS = ("measured_r", "measured_g", "measured_b", "true_r", "true_g", "true_b")
SPLIT = "split"
DELIMITERS = (",", ";", "\t")  # the one that separates the names of columns
SHOWN = 40  # characters of a field in a message
LONGEST_LINE = 1 << 16  # characters
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

    @property
    def wanted(self) -> np.ndarray:
        """What a network should make of the images: the true colors."""
        return self.targets

    def select(self, indices: np.ndarray | slice) -> ColorPairs:
        """The pairs at ``indices``."""
        return replace(self, images=self.images[indices], targets=self.targets[indices])


def load_pairs(path: str | Path, split: str, *, limit: int | None = None, seed: int = 0) -> ColorPairs:
    """Reads one split of a CSV file with the columns COLUMNS, each a whole number from 0 to 255, and any others.

    Commas, semicolons or tabs separate them. Blank lines, and lines that begin with #, are left out.

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
        raise MissingSplitError(f"no pairs for {split}", where=path, expected=f"lines whose {SPLIT} is {split}")
    return ColorPairs(chosen[:, :3].copy(), chosen[:, 3:].copy(), str(path), split)


def _read(path: Path) -> tuple[np.ndarray, np.ndarray | None]:
    try:
        text = decode_text(read_bytes(path))
    except UnicodeDecodeError as error:
        raise _unreadable(path, "no text in UTF-8 or UTF-16") from error
    try:
        header = next((line for line in _lines(text, path) if line.strip()), "")
        delimiter = max(DELIMITERS, key=header.count)
        reader = csv.reader(_lines(text, path), delimiter=delimiter, skipinitialspace=True, strict=True)
        names = next(([name.strip().lower() for name in row] for row in reader if not _is_blank(row)), [])
        _require_columns(names, path)
        pairs = list(_pairs(reader, names, path))
    except csv.Error as error:
        raise _unreadable(path, f"no CSV file: {reason(error)}") from error
    if not pairs:
        raise DataError("no pairs: the file ends behind its names of columns", where=path)
    colors = np.array([color for color, _ in pairs], dtype=np.uint8)
    return colors, np.array([split for _, split in pairs]) if SPLIT in names else None


def _unreadable(path: Path, reason: str) -> DataError:
    return DataError(f"cannot be read: {reason}", where=path, expected="a CSV file of colors")


def _lines(text: str, path: Path) -> Iterator[str]:
    """Lines, whether CR, LF or CR LF ends them; comments are blank."""
    for number, line in enumerate(io.StringIO(text, newline=None), 1):
        if len(line) > LONGEST_LINE:  # refused before it is taken apart
            what = f"a line of {len(line):,} characters"
            raise DataError(what, where=f"{path}:{number}", expected=f"at most {LONGEST_LINE:,}")
        yield "\n" if line.lstrip().startswith("#") else line


def _is_blank(row: list[str]) -> bool:
    return not any(field.strip() for field in row)


def _require_columns(names: list[str], path: Path) -> None:
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        found = shortened(", ".join(name for name in names if name), 200) or "nothing"
        raise DataError(
            f"lacks the column{'s' * (len(missing) > 1)} {', '.join(missing)}; found {found}",
            where=path,
            expected=f"a first line that names {', '.join(COLUMNS)}",
        )
    for name in (*COLUMNS, SPLIT):
        if names.count(name) > 1:
            raise DataError(f"has {names.count(name)} columns {name}", where=path, expected="one")


def _pairs(reader, names: list[str], path: Path) -> Iterator[tuple[list[int], str]]:
    """Color and split of each line behind the names."""
    for fields in reader:
        if _is_blank(fields):
            continue
        where = f"{path}:{reader.line_num}"
        if len(fields) > len(names):
            hint = "quote fields that hold the separator; decimal commas are none here"
            raise DataError(f"{len(fields)} fields", where=where, expected=f"{len(names)}, as named", hint=hint)
        row = dict(zip(names, fields, strict=False))  # what lacks is refused below
        color = [_level(row.get(name, ""), name, where) for name in COLUMNS]
        split = row.get(SPLIT, "").strip().lower()
        if SPLIT in names and split not in SPLITS:
            raise DataError(f"{SPLIT} is {shortened(split, SHOWN)!r}", where=where, expected=" or ".join(SPLITS))
        yield color, split


def _level(text: str, name: str, where: str) -> int:
    text = text.strip()
    if not text.isascii() or not text.isdecimal() or len(text) > 9 or int(text) > 255:
        raise DataError(f"{name} is {shortened(text, SHOWN)!r}", where=where, expected="a whole number from 0 to 255")
    return int(text)
