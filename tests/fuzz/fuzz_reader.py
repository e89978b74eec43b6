"""What the search knows of a reader of foreign bytes: a valid file or two, how it is read, how it may be changed."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from fuzz_mutations import Mutation, flipped


@dataclass(frozen=True)
class Reader:
    """How one reader is tried.

    Attributes:
        seeds: small files; the first is valid.
        read: reads the path; raises Nn2hdlError, or gives anything.
        mutate: changes that leave structure in place.
        place: the input's path within the work folder.
        whole: the reader is given the work folder, not the input alone.
        prepare: writes what is beside the input, once.
    """

    seeds: Sequence[bytes]
    read: Callable[[Path], object]
    mutate: Mutation = flipped
    place: str = "input"
    prepare: Callable[[Path], None] | None = None
    whole: bool = False


class Entry(NamedTuple):
    """A reader that is not made yet, and the modules whose branches guide the search."""

    build: Callable[[], Reader]
    watched: tuple[str, ...]


READERS: dict[str, Entry] = {}


def reader(*watched: str) -> Callable:
    """Enters a reader under the name of its function."""

    def enter(build: Callable[[], Reader]) -> Callable[[], Reader]:
        READERS[build.__name__.replace("_", "-")] = Entry(build, watched)
        return build

    return enter


def prepared(build: Callable[[], Reader], folder: Path) -> tuple[Reader, Path, Path]:
    """The reader, where its input is written in the folder, and what it is given to read."""
    found = build()
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    if found.prepare:
        found.prepare(folder)
    target = folder / found.place
    return found, target, folder if found.whole else target
