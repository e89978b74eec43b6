"""A reader that does all that readers may not do, so that the search for it is tested too. The input says what."""

from __future__ import annotations

import ctypes
import os
import re
import socket
import subprocess
import sys
from pathlib import Path

from fuzz_mutations import with_words
from fuzz_readers import Entry, Reader

from nn2hdl.errors import DataError, VerifyError


def _refuse(path: Path) -> None:
    raise DataError("nothing of that kind", where=path)


def _two_lines(path: Path) -> None:
    error = DataError("nothing")
    error.args = ("two\nlines",)
    raise error


def _long(path: Path) -> None:
    raise DataError("x " * 5000)


def _defect(path: Path) -> None:
    raise VerifyError("a defect, for which the user can do nothing")


def _hidden(path: Path) -> None:
    try:
        os.system("true")
    except Exception as error:
        raise DataError("damaged") from error


DEEDS = {
    b"fine": lambda path: path.stat(),
    b"refuse": _refuse,
    b"two lines": _two_lines,
    b"long": _long,
    b"defect": _defect,
    b"key": lambda path: {}["missing"],
    b"memory": lambda path: bytearray(1 << 34),
    b"recursion": lambda path: DEEDS[b"recursion"](path),
    b"exit": lambda path: sys.exit(0),
    b"system": _hidden,
    b"run": lambda path: subprocess.run(["true"], check=False),
    b"write": lambda path: path.with_name("other").write_text("x"),
    b"remove": lambda path: path.unlink(),
    b"socket": lambda path: socket.create_connection(("127.0.0.1", 1)),
    b"eval": lambda path: eval("1 + 1"),
    b"hang": lambda path: re.match(r"(x+)+y", "x" * 60),
    b"crash": lambda path: ctypes.string_at(0),
}


def _read(path: Path) -> object:
    return DEEDS.get(path.read_bytes(), _refuse)(path)


READERS = {"bad": Entry(lambda: Reader([b"fine"], _read, with_words(b"key", b"crash"), "input"), ("bad_readers",))}
