"""Whether a place can be written, and whether it holds what a run reads."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterable
from pathlib import Path

from nn2hdl.errors import OutputError


def prepare_folder(folder: Path) -> Path:
    """Makes the output folder and proves that it can be written."""
    folder = Path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from error
    return require_folder(folder)


def require_folder(folder: Path) -> Path:
    """Proves that the output folder can be made and written, before any work is done; leaves no trace of it."""
    folder = Path(folder)
    try:
        place = next(place for place in (folder, *folder.absolute().parents) if os.path.lexists(place))
        with tempfile.TemporaryFile(dir=place):
            return folder
    except OSError as error:
        raise unwritable(folder, error) from error


def unwritable(place: Path, error: OSError) -> OutputError:
    """An operating system's refusal in one line."""
    hint = "choose a folder of your own with -o"
    return OutputError(f"cannot be written: {error.strerror or error}", where=place, hint=hint)


def require_file(path: Path) -> Path:
    """The same for an output file."""
    path = Path(path)
    if path.is_dir():
        raise OutputError("is a folder", where=path, expected="a file name")
    if path.exists() and not path.is_file():
        raise OutputError("is a device", where=path, expected="a file name")
    require_folder(path.parent)
    return path


def refuse_inputs(target: Path, inputs: Iterable[Path | str | None], shown: Path) -> None:
    """OutputError where writing the file or folder `target` would replace something that the run reads, by whatever
    name either goes: symbolic or hard links, relative or absolute paths."""
    place = Path(os.path.realpath(target))
    for given in _present(inputs):
        read = Path(os.path.realpath(given))
        if place in read.parents or (place.exists() and os.path.samefile(read, place)):
            raise onto_input(shown, given)


def onto_input(shown: Path, given: Path | str) -> OutputError:
    """The error for an output that would replace the input `given`."""
    return OutputError(
        "would be written onto what this run reads",
        where=shown,
        expected=f"another place than {given}",
        hint="choose another -o",
    )


def folder_around(target: Path, inputs: Iterable[Path | str | None]) -> Path | str | None:
    """The folder that the run reads and that `target` is somewhere in; None where there is none."""
    above = Path(os.path.realpath(target)).parents
    around = (given for given in _present(inputs) if os.path.isdir(given) and Path(os.path.realpath(given)) in above)
    return next(around, None)


def _present(inputs: Iterable[Path | str | None]) -> list[Path | str]:
    return [given for given in inputs if given is not None and os.path.exists(given)]
