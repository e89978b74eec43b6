"""What a reader of foreign bytes may not do: start, write, remove or connect to anything, or run code from a file.

Python tells an audit hook before it does any of that (PEP 578). The hook cannot be taken away again, so it is installed
in processes of its own and looks only while a reader is at work.
"""

from __future__ import annotations

import collections
import dataclasses
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

FORBIDDEN = frozenset(
    [
        *("os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty", "pty.spawn", "os.startfile"),
        *("subprocess.Popen", "ctypes.dlopen", "os.kill", "os.putenv", "os.unsetenv", "webbrowser.open"),
        *("socket.bind", "socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"),
        *("os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate", "os.chmod"),
        *("os.chown", "os.utime", "shutil.rmtree", "shutil.copyfile", "shutil.move", "shutil.unpack_archive"),
    ]
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_INSTALLED = tuple({sys.prefix, sys.base_prefix, str(Path(__file__).parents[2]), "<frozen "})
_WRITERS = (collections.__file__, dataclasses.__file__)


class ForbiddenError(Exception):
    """A reader did what readers may not do."""


class Guard:
    """Watches one process; `seen` says what was tried while it was watching."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._watching = False
        sys.addaudithook(self._hook)

    @contextmanager
    def watching(self) -> Iterator[None]:
        """While a reader is at work."""
        self.seen.clear()
        self._watching = True
        try:
            yield
        finally:
            self._watching = False

    def _hook(self, event: str, arguments: tuple) -> None:
        if self._watching and (event in FORBIDDEN or _writes(event, arguments) or _runs(event, arguments)):
            self._watching = False  # what is said about it here is no deed of the reader
            what = f"{event} {', '.join(map(repr, arguments))}"[:200]
            self._watching = True
            self.seen.append(what)
            raise ForbiddenError(what)


def _writes(event: str, arguments: tuple) -> bool:
    if event != "open":
        return False
    _, mode, flags = arguments
    return bool(set(mode or "") & set("wax+")) or bool((flags or 0) & _WRITING)


def _runs(event: str, arguments: tuple) -> bool:
    """Code that does not come from installed modules, which are imported where they are needed first; nor is it a named
    tuple's or a dataclass's, which write their methods as text."""
    if event != "exec" or arguments[0].co_filename.startswith(_INSTALLED):
        return False
    return sys._getframe(2).f_code.co_filename not in _WRITERS
