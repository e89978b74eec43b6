"""Folders for work in progress: gone when the work ends; what a killed run left, the next run takes away."""

from __future__ import annotations

import atexit
import errno
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from functools import lru_cache
from pathlib import Path

from nn2hdl.errors import OutputError

PREFIX = "nn2hdl-"
FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO)  # what a disk says that takes no more


@contextmanager
def scratch_folder(place: Path | None = None, prefix: str = PREFIX) -> Iterator[Path]:
    """A new folder of an unguessable name in `place` (None: where temporary files go), which its user alone may read.

    It is locked while it is in use; those of the same prefix that nobody locks are left over, and removed.

    Raises:
        OutputError: it cannot be made.
    """
    try:
        place = Path(tempfile.gettempdir()) if place is None else Path(place)
        _sweep(place, prefix, os.getpid())
        folder, lock = _locked(place, prefix)
    except OSError as error:
        raise OutputError(
            f"cannot be written: {error.strerror or error}",
            where=place or "the folder of temporary files",
            hint="free some space, or set TMPDIR to a folder that you may write to",
        ) from error
    try:
        yield folder
    except OSError as error:
        if error.errno not in FULL:
            raise
        raise OutputError(
            f"no more can be written: {error.strerror}",
            where=place,
            hint="free some space, or set NN2HDL_CACHE and TMPDIR to folders that have some",
        ) from error
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        os.close(lock)


@lru_cache(maxsize=1)
def own_folder() -> Path:
    """One such folder for the whole process, for what its programs leave behind."""
    stack, owner = ExitStack(), os.getpid()
    folder = stack.enter_context(scratch_folder())
    atexit.register(lambda: stack.close() if os.getpid() == owner else None)
    return folder


def _locked(place: Path, prefix: str) -> tuple[Path, int]:
    """A new folder and the descriptor that holds its lock."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=prefix, dir=place))
        try:
            lock = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        except FileNotFoundError:  # another run took it for a left one, before it was locked
            continue
        if _lock(lock) is not False and folder.is_dir():
            return folder, lock
        os.close(lock)


def _lock(descriptor: int) -> bool | None:
    """True: locked; False: another process has it; None: this file system cannot lock folders."""
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:
        return None
    return True


@lru_cache
def _sweep(place: Path, prefix: str, process: int) -> None:
    """Removes what killed runs left; once a process for each place."""
    for entry in os.scandir(place):
        if entry.name.startswith(prefix) and entry.is_dir(follow_symlinks=False):
            with suppress(OSError):
                _remove_left(Path(entry.path))


def _remove_left(folder: Path) -> None:
    if folder.stat().st_uid != os.getuid():
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        if _lock(descriptor):
            shutil.rmtree(folder, ignore_errors=True)
    finally:
        os.close(descriptor)
