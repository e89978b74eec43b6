"""Files that are either there whole or not there."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from nn2hdl.errors import OutputError


def write_text(path: Path, text: str) -> None:
    """Write UTF-8 text under a temporary name next to ``path``, then rename: readers never see half a file.

    Raises:
        OutputError: the folder is missing or cannot be written, or the disk is full.
    """
    temporary = None
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", newline="\n", dir=path.parent, prefix=f".{path.name}.", delete=False
        ) as stream:
            temporary = Path(stream.name)
            stream.write(text)
        temporary.chmod(0o666 & ~_umask())  # temporary files are private, reports are not
        os.replace(temporary, path)
    except OSError as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        reason = error.strerror or str(error)
        raise OutputError(
            f"cannot be written ({reason})", where=path, hint="choose a folder that you may write to"
        ) from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
