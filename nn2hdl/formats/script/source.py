"""Reads an author's Python file, or the code cells of a notebook, as one syntax tree."""

from __future__ import annotations

import ast
import bisect
import json
import re
import sys
import warnings
from dataclasses import dataclass
from pathlib import Path

from nn2hdl.errors import ModelError

_MAGIC = re.compile(r"(\s*)(?:%%?[A-Za-z]|!|\?).*|(\s*)[\w.]+\?\??\s*$")  # %time, !pip, ?help, help?
_CAPTURED = re.compile(r"(\s*)[\w,][\w, ]*=\s*(?:%[A-Za-z]|!).*")  # files = !ls
_CELL_OF_PYTHON = re.compile(r"%%(?:time|timeit|capture|prun)\b")  # what follows such a first line is Python
_SINCE_3_12 = re.compile(r"\s*(?:type\s+\w+.*=|(?:async\s+)?(?:def|class)\s+\w+\s*\[)")
_PARSER_ERRORS = (SyntaxError, ValueError, RecursionError, MemoryError)


@dataclass(frozen=True, eq=False)
class Source:
    """An author's file: its tree, and where its lines are.

    Attributes:
        path: as the user wrote it.
        tree: the module; of a notebook, of all its code cells, one after the other.
        cells: for a notebook, the line of `tree` at which each code cell begins.
        unreadable: for a notebook, what is wrong with the cells that are not Python; they are left out.
    """

    path: Path
    tree: ast.Module
    cells: tuple[int, ...] = ()
    unreadable: tuple[str, ...] = ()

    @property
    def filename(self) -> str:
        """What code objects and tracebacks call the file."""
        return str(self.path.resolve())

    def place(self, line: int) -> str:
        """`net.py:12`, or `net.ipynb: code cell 3, line 2`."""
        if not self.cells:
            return f"{self.path}:{line}"
        cell = bisect.bisect_right(self.cells, line)
        return f"{self.path}: code cell {cell}, line {line - self.cells[cell - 1] + 1}"


def read_source(path: Path) -> Source:
    """Parses a .py or .ipynb file; nothing of it is executed.

    Raises:
        ModelError: it cannot be read, or is not Python; names the line.
    """
    if not path.is_file():
        raise ModelError("there is no such file", where=path, expected="a Python file that defines the network")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot be read: {error.strerror}", where=path) from error
    return _read_notebook(path, data) if path.suffix == ".ipynb" else Source(path, _parse_file(path, data))


def _parse(text: str | bytes) -> ast.Module:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about "\d" and the like: the author's affair
        return ast.parse(text)


def _parse_file(path: Path, data: bytes) -> ast.Module:
    try:
        return _parse(data)
    except _PARSER_ERRORS as error:
        line = getattr(error, "lineno", None)
        where = f"{path}:{line}" if line else path
        hint = _version_hint(error) if isinstance(error, SyntaxError) else None
        raise ModelError(f"{type(error).__name__}: {_message(error)}", where=where, hint=hint) from error


def _version_hint(error: SyntaxError) -> str:
    own = ".".join(map(str, sys.version_info[:2]))
    if sys.version_info < (3, 12) and (_SINCE_3_12.match(error.text or "") or error.msg.startswith("f-string:")):
        return f"run nn2hdl with Python 3.12 or newer, whose syntax this is; here it runs with {own}"
    return f"the file must be Python 3, as {own} reads it"


def _message(error: BaseException) -> str:
    return error.msg if isinstance(error, SyntaxError) else str(error) or "the file is nested too deeply"


def _read_notebook(path: Path, data: bytes) -> Source:
    texts, starts, unreadable, line = [], [], [], 1
    for number, cell in enumerate(_code_cells(path, data), 1):
        text, error = _python_of(cell)
        if error is not None:
            place = f"{path}: code cell {number}, line {getattr(error, 'lineno', None) or 1}"
            unreadable.append(f"{place}: {type(error).__name__}: {_message(error)}")
        starts.append(line)
        texts.append(text)
        line += text.count("\n") + 1
    tree = _parse_file(path, "\n".join(texts).encode())
    return Source(path, tree, tuple(starts) or (1,), tuple(unreadable))


def _code_cells(path: Path, data: bytes) -> list[str]:
    try:
        notebook = json.loads(data.decode("utf-8-sig"))
        cells = notebook["cells"] if "cells" in notebook else notebook["worksheets"][0]["cells"]  # before format 4
        sources = [cell.get("source", cell.get("input", "")) for cell in cells if cell["cell_type"] == "code"]
        texts = ["".join(source) for source in sources]
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise ModelError("a damaged notebook", where=path, expected="a Jupyter notebook (.ipynb)") from error
    return ["\n".join(text.splitlines()) for text in texts]


def _python_of(cell: str) -> tuple[str, Exception | None]:
    """A cell as Python of as many lines: without IPython's own lines, or empty where it is no Python at all."""
    first = cell.lstrip("\n ").partition("\n")[0]
    if first.startswith("%%") and not _CELL_OF_PYTHON.match(first):
        return "\n" * cell.count("\n"), None  # a shell script, HTML, a file to write
    try:
        _parse(cell)
        return cell, None
    except _PARSER_ERRORS:
        text = _without_magic(cell)
    try:
        _parse(text)
        return text, None
    except _PARSER_ERRORS as error:
        return "\n" * cell.count("\n"), error


def _without_magic(cell: str) -> str:
    kept, continued = [], False
    for line in cell.split("\n"):
        match = _MAGIC.fullmatch(line) or _CAPTURED.fullmatch(line)
        if continued or match:
            indent = next((group for group in match.groups() if group is not None), "") if match else ""
            kept.append("" if continued else f"{indent}pass")
            continued = line.rstrip().endswith("\\")
        else:
            kept.append(line)
    return "\n".join(kept)
