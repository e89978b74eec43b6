"""Reads a model file: what it holds is decided by its content, never by its name."""

from __future__ import annotations

import hashlib
from pathlib import Path

from nn2hdl.designs import list_designs
from nn2hdl.errors import ModelError
from nn2hdl.formats.format import AGAIN, FORMATS, Content

_FOREIGN = (  # first bytes -> what such a file is
    (b"\x89HDF", "an HDF5 file (Keras?)"),
    (b"\x93NUMPY", "a NumPy array"),
    (b"GGUF", "a GGUF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
)


def read_model_file(path: Path) -> Content:
    """Reads any supported file; nothing in it is run.

    Raises:
        ModelError: the file is missing, empty, damaged, of another kind, or names code outside the allow-list.
    """
    data = _read_bytes(path)
    formats = FORMATS.all().values()
    for known in reversed(formats):
        if known.recognizes(data):
            return known.read(data, path, hashlib.sha256(data).hexdigest())
    raise ModelError(_foreign(data), where=path, expected=expected_formats())


def _read_bytes(path: Path) -> bytes:
    if not path.exists():
        hint = None if path.suffix else f"designs that ship go by their names: {', '.join(list_designs())}"
        raise ModelError("there is no such file", where=path, expected=expected_formats(), hint=hint)
    if path.is_dir():
        raise ModelError("is a folder", where=path, expected=expected_formats())
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot be read: {error.strerror}", where=path) from error
    if not data:
        raise ModelError("the file is empty", where=path, expected=expected_formats(), hint=AGAIN)
    return data


def expected_formats() -> str:
    """What a model file may be."""
    *titles, last = (known.title for known in FORMATS.all().values())
    return f"{', '.join(titles)} or {last}"


def _foreign(data: bytes) -> str:
    for magic, kind in _FOREIGN:
        if data.startswith(magic):
            return f"{kind}, no model file that nn2hdl reads"
    return "not a model file that nn2hdl knows"
