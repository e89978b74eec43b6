"""A folder of build products, which stay to be used by hand: what is in it may change, only the folder is ours."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from nn2hdl.errors import OutputError
from nn2hdl.outputs.folders import LOCK
from nn2hdl.outputs.locking import hold
from nn2hdl.outputs.manifest import MANIFEST, write_manifest
from nn2hdl.outputs.places import prepare_folder


@contextmanager
def claim_workspace(folder: Path, *, overwrite: bool = False) -> Iterator[Path]:
    """Holds a folder in which anything may be replaced, for it is empty or was made for that by an earlier run.

    Raises:
        OutputError: it holds other files, cannot be written, or another run is at work in it.
    """
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MANIFEST).is_file() and not overwrite:
        raise OutputError(
            "was not written by nn2hdl", where=folder, hint="move it away, or pass --overwrite to replace files in it"
        )
    prepare_folder(folder)
    with hold(folder / LOCK, folder):
        write_manifest(folder, {})
        yield folder
