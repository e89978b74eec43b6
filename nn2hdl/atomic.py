"""Files that are either there whole or not there."""

from __future__ import annotations

import fcntl
import os
import secrets
import stat
import time
from contextlib import suppress
from pathlib import Path

from nn2hdl.errors import OutputError

_PART = ".part"
_LEFT_SECONDS = 60  # a temporary file as old as that, which nobody locks, is left over


def write_text(path: Path, text: str, *, follow: bool = True) -> None:
    """Writes UTF-8 text as :func:`write_bytes` does."""
    write_bytes(path, text.encode(), follow=follow)


def write_bytes(path: Path, content: bytes, *, follow: bool = True) -> None:
    """Writes under a temporary name next to ``path``, then renames: readers never see half a file, nor does a power
    failure leave one. A symbolic link stays one, and what it points to is replaced; without `follow`, for files that
    the user did not name, the link is replaced. Permissions stay as they were.

    Raises:
        OutputError: the folder is missing or cannot be written, or the disk is full.
    """
    temporary = None
    try:
        target = Path(os.path.realpath(path)) if follow else Path(path)
        _sweep(target)
        mode = _mode_of(target)
        temporary = target.with_name(f".{target.name[:100]}.{secrets.token_hex(8)}{_PART}")
        descriptor = os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY | os.O_CLOEXEC, 0o666)
        with open(descriptor, "wb") as stream:
            with suppress(OSError):
                fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)  # says that somebody is at it
            stream.write(content)
            stream.flush()
            if mode is not None:
                os.fchmod(stream.fileno(), mode)
            os.fsync(stream.fileno())
            os.replace(temporary, target)
        temporary = None
        sync_folder(target.parent)
    except OSError as error:
        raise OutputError(
            f"cannot be written: {error.strerror or error}", where=path, hint="choose a folder that you may write to"
        ) from error
    finally:
        if temporary is not None:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Makes renames in a folder outlive a power failure, where the file system can."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _mode_of(target: Path) -> int | None:
    """Permissions of what is replaced; None where there is nothing yet."""
    try:
        found = target.lstat()
    except FileNotFoundError:
        return None
    if stat.S_ISLNK(found.st_mode):
        return None
    if not stat.S_ISREG(found.st_mode):
        raise OSError(None, "it is no regular file")
    return stat.S_IMODE(found.st_mode)


def _sweep(target: Path) -> None:
    """Removes what a killed run left of the same file: temporary files that nobody locks."""
    start = f".{target.name[:100]}."
    for entry in os.scandir(target.parent):
        if entry.name.startswith(start) and entry.name.endswith(_PART):
            with suppress(OSError), open(entry.path, "rb") as left:
                if time.time() - os.fstat(left.fileno()).st_mtime < _LEFT_SECONDS:
                    continue
                fcntl.flock(left, fcntl.LOCK_EX | fcntl.LOCK_NB)
                os.unlink(entry.path)
