"""Writes what a run leaves behind: whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from nn2hdl.errors import OutputError


def prepare_folder(folder: Path) -> Path:
    """Makes the output folder and proves that it can be written, before any work is done."""
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder):
            return folder
    except OSError as error:
        raise OutputError(
            f"cannot be written: {error.strerror}", where=folder, hint="choose a folder of your own with -o"
        ) from error


def write_folder(folder: Path, files: Mapping[str, str]) -> list[Path]:
    """Writes a folder of texts beside its place and swaps it in; returns the paths, sorted by name."""
    partial = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    old = folder.with_name(f".{folder.name}.{os.getpid()}.old")
    try:
        shutil.rmtree(partial, ignore_errors=True)
        partial.mkdir(parents=True)
        for name, text in files.items():
            (partial / name).write_text(text)
        if folder.exists():
            os.replace(folder, old)
        os.replace(partial, folder)
        shutil.rmtree(old, ignore_errors=True)
    except OSError as error:
        shutil.rmtree(partial, ignore_errors=True)
        raise OutputError(f"cannot be written: {error.strerror}", where=folder, hint="free some space") from error
    return [folder / name for name in sorted(files)]
