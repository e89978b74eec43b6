"""Writes what a run leaves behind: whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from nn2hdl.errors import OutputError
from nn2hdl.report.write import HTML_NAME, JSON_NAME


def prepare_folder(folder: Path) -> Path:
    """Makes the output folder and proves that it can be written."""
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _unwritable(folder, error) from error
    return require_folder(folder)


def require_folder(folder: Path) -> Path:
    """Proves that the output folder can be made and written, before any work is done; leaves no trace of it."""
    folder = Path(folder)
    try:
        place = next(place for place in (folder, *folder.absolute().parents) if place.exists())
        with tempfile.TemporaryFile(dir=place):
            return folder
    except OSError as error:
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: OSError) -> OutputError:
    hint = "choose a folder of your own with -o"
    return OutputError(f"cannot be written: {error.strerror}", where=folder, hint=hint)


def require_file(path: Path) -> Path:
    """The same for an output file."""
    path = Path(path)
    if path.is_dir():
        raise OutputError("is a folder", where=path, expected="a file name")
    require_folder(path.parent)
    return path


def discard_report(folder: Path) -> None:
    """Takes an older run's report away before its circuit is replaced: a report always describes what is beside it."""
    try:
        for name in (JSON_NAME, HTML_NAME):
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise OutputError(f"cannot be replaced: {error.strerror}", where=folder / name) from error


def write_folder(folder: Path, files: Mapping[str, str]) -> list[Path]:
    """Writes a folder of texts (names may have folders) beside its place and swaps it in; returns the paths, sorted."""
    partial = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    old = folder.with_name(f".{folder.name}.{os.getpid()}.old")
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        for name, text in files.items():
            (partial / name).parent.mkdir(parents=True, exist_ok=True)
            (partial / name).write_text(text)
        if folder.exists():
            os.replace(folder, old)
        os.replace(partial, folder)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        shutil.rmtree(partial, ignore_errors=True)
        raise OutputError(f"cannot be written: {error.strerror}", where=folder, hint="free some space") from error
    return [folder / name for name in sorted(files)]
