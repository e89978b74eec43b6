"""torch.export programs (.pt2), read by our own reader of their JSON and raw tensors; torch's loader is not called.

torch.export.load is written for trusted files: it unpickles, loads shared libraries, evaluates the text of symbolic
sizes, and pastes names into source that it executes. Here a file decides nothing but data: its operators are looked up
in a fixed table, its argument types in another, and what is not needed is not read.
"""

from __future__ import annotations

from pathlib import Path

from nn2hdl.errors import ModelError
from nn2hdl.formats.format import Content, Format
from nn2hdl.formats.pt2.archive import Archive
from nn2hdl.formats.pt2.reader import is_program, load_program

__all__ = ["EXPORT", "Archive"]


def _recognizes(data: bytes) -> bool:
    try:
        return data[:2] == b"PK" and is_program(Archive(data, Path()).names)
    except ModelError:  # a damaged archive: the reader of zip files reports it
        return False


def _read(data: bytes, path: Path, digest: str) -> Content:
    return Content("export", load_program(Archive(data, path)), digest)


EXPORT = Format("a torch.export program (.pt2)", _recognizes, _read)
