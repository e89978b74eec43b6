"""A folder of results: written beside the old ones, then put in their place in one step.

The step is a few renames. A journal, written before the first of them, says what goes where: whoever finds one, because
a run was killed just then, finishes what it says. So a folder is always the old results or the new ones.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from nn2hdl.atomic import sync_folder, write_text
from nn2hdl.errors import ModelError, OutputError
from nn2hdl.outputs.locking import brief, hold
from nn2hdl.outputs.manifest import MANIFEST, Entry, describe, manifest_text, read_manifest, refuse_foreign, written
from nn2hdl.outputs.places import folder_around, refuse_inputs, require_folder, unwritable
from nn2hdl.processes import uninterrupted
from nn2hdl.scratch import scratch_folder

LOCK, JOURNAL, STAGING = ".nn2hdl.lock", ".nn2hdl.next.json", ".nn2hdl-"
_OLD = ".old"  # where replaced results wait in the staging folder
_OWN = (MANIFEST, LOCK, JOURNAL)


@dataclass(frozen=True)
class _Journal:
    """What a commit does: `names` come from the folder `staging` in place of what is there, `gone` goes."""

    staging: str
    names: list[str]
    gone: list[str]


@dataclass(frozen=True)
class OutputFolder:
    """A folder that this run holds. staging: where to write results, in files and folders as they are to be."""

    path: Path
    staging: Path
    by: str
    overwrite: bool

    def commit(self) -> None:
        """Puts all that is in `staging` into the folder, and takes away what the same verb wrote earlier.

        Raises:
            OutputError: the disk is full, or somebody put other files there in the meantime.
        """
        names = sorted(os.listdir(self.staging))
        old = read_manifest(self.path)
        gone = sorted({Path(name).parts[0] for name, entry in old.items() if entry.by == self.by} - {*names})
        if not self.overwrite:
            refuse_foreign(self.path, [*names, *gone], self.by, self.path)
        try:
            _sync(self.staging)
            made = {str(file.relative_to(self.staging)): describe(file, self.by) for file in _files_of(self.staging)}
            with uninterrupted(), brief(self.path):
                old = read_manifest(self.path)
                kept = {name: entry for name, entry in old.items() if not _replaced(name, entry, names, self.by)}
                write_text(self.staging / MANIFEST, manifest_text({**kept, **made}))
                (self.staging / _OLD).mkdir()
                journal = _Journal(self.staging.name, names, gone)
                write_text(self.staging / JOURNAL, json.dumps(asdict(journal)))
                os.replace(self.staging / JOURNAL, self.path / JOURNAL)
                sync_folder(self.path)
                _switch(self.path, journal)
        except OSError as error:
            raise unwritable(self.path, error) from error
        written.append(self.path)


def _replaced(name: str, entry: Entry, names: Sequence[str], by: str) -> bool:
    return entry.by == by or Path(name).parts[0] in names


@contextmanager
def claim_folder(
    folder: Path,
    by: str,
    names: Sequence[str] = (),
    *,
    inputs: Iterable[Path | str | None] = (),
    overwrite: bool = False,
) -> Iterator[OutputFolder]:
    """Holds a folder for a run, and proves that nothing is lost by writing into it, before any work is done.

    Nothing in the folder changes before `commit`; where the run fails, no trace of it is left.

    Args:
        folder: the folder; made if need be.
        by: the verb, which alone may replace its results later.
        names: files and folders in it that will be written; none: not known yet, so that a folder which this verb did
            not write has to be empty.
        inputs: files and folders that the run reads.
        overwrite: whatever is in the way may be replaced, unless it is an input.

    Raises:
        OutputError: it cannot be written, another run is at work in it, or files are in the way.
    """
    shown, path = Path(folder), Path(os.path.realpath(folder))
    if os.path.lexists(path) and not path.is_dir():
        raise OutputError("is a file", where=shown, expected="a folder")
    require_folder(shown)
    inputs = list(inputs)
    overwrite = overwrite and folder_around(path, inputs) is None
    _refuse_all(path, by, names, inputs, overwrite, shown)
    with ExitStack() as stack:
        stack.enter_context(_made(path))
        stack.enter_context(hold(path / LOCK, shown))
        _settle(path)
        _refuse_all(path, by, names, inputs, overwrite, shown)
        staging = stack.enter_context(scratch_folder(path, STAGING))
        try:
            yield OutputFolder(path, staging, by, overwrite)
        except OutputError as error:
            if staging not in Path(str(error.where)).parents:
                raise
            place = shown / Path(str(error.where)).relative_to(staging)  # the name that the user knows
            raise OutputError(error.what, where=place, expected=error.expected, hint=error.hint) from error


def _refuse_all(path: Path, by: str, names: Sequence[str], inputs: list, overwrite: bool, shown: Path) -> None:
    for name in names:
        refuse_inputs(path / name, inputs, shown / name)
    listed = sorted({Path(name).parts[0] for name, entry in read_manifest(path).items() if entry.by == by})
    for given in inputs:
        if given is not None and path.is_dir() and os.path.isdir(given) and os.path.samefile(given, path):
            raise OutputError("is a folder that this run reads", where=shown, hint="choose another -o")
    if not names:
        for name in listed:
            refuse_inputs(path / name, inputs, shown / name)
    if overwrite:
        return
    refuse_foreign(path, [*names, *listed], by, shown)
    if not names and not listed and path.is_dir():
        others = sorted(name for name in os.listdir(path) if not name.startswith(STAGING) and name not in _OWN)
        if others:
            raise OutputError(
                f"holds other files, such as {others[0]}",
                where=shown,
                expected="a new folder, or one that the same verb wrote",
                hint="choose another -o, or pass --overwrite",
            )


def write_texts(folder: Path, files: Mapping[str, str]) -> list[Path]:
    """Writes texts into a folder (their names may have folders), and makes it if need be; returns the paths, sorted.

    Raises:
        OutputError: the disk is full.
    """
    try:
        for name, text in files.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
    except OSError as error:
        raise OutputError(
            f"cannot be written: {error.strerror or error}", where=folder, hint="free some space"
        ) from error
    return [folder / name for name in sorted(files)]


@contextmanager
def read_results(folder: Path, names: Sequence[str]) -> Iterator[None]:
    """Holds a folder of results for reading: no run replaces them in the meantime.

    Raises:
        OutputError: a run is replacing them at this moment.
        ModelError: a run was killed at that, and here it cannot be finished; or files of the results are missing.
    """
    path = Path(os.path.realpath(folder))
    if not path.is_dir():
        yield
        return
    if (path / JOURNAL).exists():
        with hold(path / LOCK, folder):
            _settle(path)
    with hold(path / LOCK, folder, shared=True):
        for name in read_manifest(path):
            if Path(name).parts[0] in names and not (path / name).is_file():
                raise ModelError(f"half of its results: {name} is missing", where=folder, hint="run nn2hdl synth again")
        yield


@contextmanager
def _made(path: Path) -> Iterator[None]:
    """Makes a folder; those that are empty afterwards are taken away again."""
    missing = [place for place in (path, *path.parents) if not place.exists()]
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise unwritable(path, error) from error
    try:
        yield
    finally:
        with suppress(OSError):
            for place in missing:
                place.rmdir()


def _settle(path: Path) -> None:
    """Finishes what a killed run began; the caller holds the folder."""
    try:
        found = json.loads((path / JOURNAL).read_bytes())
        names, gone = ([*map(_plain, found[key])] for key in ("names", "gone"))
        journal = _Journal(_plain(found["staging"]), names, gone)
        if not journal.staging.startswith(STAGING):
            raise ValueError(f"{journal.staging!r} is no folder of nn2hdl's")
    except FileNotFoundError:
        return
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"a damaged journal: {error}", where=path / JOURNAL, hint="move it away") from error
    try:
        with brief(path):
            _switch(path, journal)
    except OSError as error:
        raise ModelError(
            f"a run was killed while it replaced these results, which cannot be finished: {error.strerror or error}",
            where=path,
            hint="make the folder writable",
        ) from error


def _switch(path: Path, journal: _Journal) -> None:
    """The renames, each of which may have been done already."""
    staging = path / journal.staging
    if staging.is_symlink() or (staging / _OLD).is_symlink():  # a journal that comes with somebody's folder
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP))
    for name in [*journal.names, *journal.gone]:
        new, place = staging / name, path / name
        if name in journal.names and not os.path.lexists(new):
            continue
        if os.path.lexists(place):
            os.rename(place, staging / _OLD / name)
        if name in journal.names:
            os.rename(new, place)
    with suppress(FileNotFoundError):
        os.replace(staging / MANIFEST, path / MANIFEST)
    os.unlink(path / JOURNAL)
    sync_folder(path)
    shutil.rmtree(staging, ignore_errors=True)


def _plain(name: object) -> str:
    """A name in the folder itself, whatever a journal says; ValueError for anything else."""
    if not isinstance(name, str) or not name or Path(name).name != name:
        raise ValueError(f"{name!r} is no name")
    return name


def _files_of(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def _sync(folder: Path) -> None:
    """Brings all of it to the disk: a rename must not outlive what it renames."""
    for path in (folder, *folder.rglob("*")):
        if path.is_dir():
            sync_folder(path)
        else:
            with path.open("rb") as file:
                os.fsync(file.fileno())
