"""Files that are either there whole or not there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from nn2hdl.errors import OutputError


def write_text(path: Path, text: str) -> None:
    """Writes UTF-8 text as :func:`write_bytes` does."""
    write_bytes(path, text.encode())


def write_bytes(path: Path, content: bytes) -> None:
    """Writes under a temporary name next to ``path``, then renames: readers never see half a file.

    Raises:
        OutputError: the folder is missing or cannot be written, or the disk is full.
    """
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}.", delete=False) as stream:
            temporary = Path(stream.name)
            stream.write(content)
        temporary.chmod(0o666 & ~_umask())  # temporary files are private, artefacts are not
        os.replace(temporary, path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise OutputError(
            f"cannot be written: {reason}", where=path, hint="choose a folder that you may write to"
        ) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
