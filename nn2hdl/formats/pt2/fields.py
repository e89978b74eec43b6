"""JSON of strangers: parsed within limits, each field of it checked for its type as it is read."""

from __future__ import annotations

import json
from typing import TypeVar, overload

T = TypeVar("T")
D = TypeVar("D")
_LONGEST = 32 << 20  # bytes; parsed JSON takes some 20 times as much memory
_LARGEST = 1 << 63
_MISSING = object()


class MalformedError(Exception):
    """What is wrong with a program; the reader says in which file."""


def parse(data: bytes, name: str) -> object:
    """The JSON in the archive's member `name`.

    Raises:
        MalformedError: it is too long, nested too deeply, has a key twice, or is no JSON.
    """
    if len(data) > _LONGEST:
        raise MalformedError(f"{name} has {len(data) >> 20} MiB, more than {_LONGEST >> 20}")
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=_unique)
    except RecursionError as error:
        raise MalformedError(f"{name} is nested too deeply") from error
    except ValueError as error:  # of json, of int and of utf-8
        raise MalformedError(f"{name} is no JSON") from error


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise MalformedError("a key stands twice in one object of its JSON")
    return fields


@overload
def field(tree: object, name: str, kind: type[T]) -> T: ...
@overload
def field(tree: object, name: str, kind: type[T], default: D) -> T | D: ...
def field(tree: object, name: str, kind: type[T], default: object = _MISSING) -> object:
    """The field of an object, which must be of that type; the default where it is missing or null."""
    value = tree.get(name) if isinstance(tree, dict) else None
    if value is None and default is not _MISSING:
        return default
    if not isinstance(value, kind) or (kind is int and isinstance(value, bool)):
        raise MalformedError(f"the field {name} is not of the type {kind.__name__}")
    return whole(value) if kind is int else value


def whole(value: object) -> int:
    """An integer of 64 bits."""
    if not isinstance(value, int) or isinstance(value, bool) or not -_LARGEST <= value < _LARGEST:
        raise MalformedError("a number that is no integer of 64 bits")
    return value


def number(value: object) -> float:
    """A float; torch writes infinities and NaN as text."""
    if isinstance(value, str) and value in ("Infinity", "-Infinity", "NaN"):
        return float(value)
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise MalformedError("a value that is no number")
    return float(whole(value) if isinstance(value, int) else value)


def text(value: object) -> str:
    """A string."""
    if not isinstance(value, str):
        raise MalformedError("a value that is no text")
    return value


def choice(tree: object) -> tuple[str, object]:
    """A union of the schema: an object with one field, whose name says what it is."""
    if not isinstance(tree, dict) or len(tree) != 1:
        raise MalformedError("an object that should have one field")
    return next(iter(tree.items()))


def identifier(value: object) -> str:
    """The name of a value, which torch makes a Python identifier."""
    if not isinstance(value, str) or not value.isidentifier() or len(value) > 1000:
        shown = repr(value)[:60] if isinstance(value, str) else type(value).__name__
        raise MalformedError(f"it calls a value {shown}, which is no name")
    return value
