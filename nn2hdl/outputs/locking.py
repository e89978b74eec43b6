"""Locks between runs: they go with their process, however it ends."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from nn2hdl.errors import OutputError


@contextmanager
def hold(lock: Path, where: Path, *, shared: bool = False, keep: bool = False) -> Iterator[None]:
    """Holds the lock file, alone or with other readers; it goes with the block unless `keep`. Where the file system
    cannot lock, nothing is held.

    Raises:
        OutputError: another run has it; or the file cannot be made.
    """
    try:
        descriptor = _locked(lock, fcntl.LOCK_SH if shared else fcntl.LOCK_EX)
    except BlockingIOError as error:
        raise OutputError(
            "another run of nn2hdl writes there", where=where, hint="wait for it, or choose another -o"
        ) from error
    except OSError as error:
        if shared:  # a folder that cannot be written is read without
            yield
            return
        raise OutputError(f"cannot be written: {error.strerror or error}", where=lock) from error
    try:
        yield
    finally:
        if not keep:
            _remove(lock, descriptor)
        os.close(descriptor)


def refuse_busy(lock: Path, where: Path) -> None:
    """OutputError where another run has the lock; leaves no trace."""
    if lock.exists():
        with hold(lock, where, keep=True):
            pass


@contextmanager
def brief(folder: Path) -> Iterator[None]:
    """Holds a folder for a moment; waits for others that do."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        with suppress(OSError):
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def _locked(lock: Path, kind: int) -> int:
    """A descriptor of the locked file that is at that path now: its last owner may have removed the one we opened."""
    while True:
        descriptor = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o666)
        try:
            fcntl.flock(descriptor, kind | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(descriptor)
            raise
        except OSError:
            return descriptor
        with suppress(FileNotFoundError):
            if os.path.samestat(os.stat(lock), os.fstat(descriptor)):
                return descriptor
        os.close(descriptor)


def _remove(lock: Path, descriptor: int) -> None:
    """Removes the lock's file, unless others hold it too."""
    with suppress(OSError):
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        os.unlink(lock)
