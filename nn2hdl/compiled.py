"""Keeps Numba's cache of compiled functions true.

Numba notices that a function's own file has changed, not that a constant or a function which it uses from another file
has. So each room with compiled functions discards its cache whenever any of its sources differ from last time.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path

from nn2hdl.atomic import write_text
from nn2hdl.errors import OutputError

_STAMP = "numba_sources.sha256"


def discard_stale(folder: Path) -> None:
    """Deletes the compiled functions in a package folder where its sources have changed since they were compiled."""
    hasher = hashlib.sha256()
    for source in sorted(folder.glob("*.py")):
        hasher.update(source.read_bytes())
    stamp = folder / "__pycache__" / _STAMP
    with contextlib.suppress(OSError, OutputError):  # a folder that cannot be written holds no cache either
        if stamp.is_file() and stamp.read_text() == hasher.hexdigest():
            return
        stamp.parent.mkdir(exist_ok=True)
        for compiled in [*stamp.parent.glob("*.nbi"), *stamp.parent.glob("*.nbc")]:
            compiled.unlink(missing_ok=True)
        write_text(stamp, hasher.hexdigest())
