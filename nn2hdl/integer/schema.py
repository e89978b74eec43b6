"""What the JSON of an integer network's file may say: names, types and sizes, before anything is made of it."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping

import numpy as np

from nn2hdl.integer.notes import check_notes

MAX_LAYERS = 10_000
MAX_VALUES = 1 << 25  # of all layers together; a VGG16 on images of 224x224 computes 15 million
_MAX_INTEGER = 1 << 62
_MAX_SIZE = 1 << 24

Check = Callable[[object], bool]


def parse_document(text: str) -> dict:
    """The description in a file's metadata, with the types and sizes that it should have.

    Raises:
        ValueError, TypeError: it has others; says which.
        RecursionError: it is nested without end.
    """
    document = json.loads(text, parse_constant=_no_constant)
    _check("the description", document, _DOCUMENT)
    _expect(len(document["layers"]) <= MAX_LAYERS, f"{len(document['layers'])} layers; at most {MAX_LAYERS}")
    values = math.prod(document["input_shape"])
    for entry in document["layers"]:
        _check("a layer", entry, _LAYER)
        _check(f"layer {entry['name']!r}", entry["fields"], _FIELDS[entry["op"]])
        values += math.prod(entry["shape"])
    _expect(values <= MAX_VALUES, f"{values} values; at most {MAX_VALUES}")
    check_notes(document["provenance"])
    return document


def check_tensors(tensors: Mapping[str, np.ndarray]) -> None:
    """ValueError for a tensor that holds no integers of 64 bits."""
    for name, tensor in tensors.items():
        whole = tensor.dtype.kind == "i" or (tensor.dtype.kind == "u" and tensor.dtype.itemsize < 8)
        _expect(whole, f"the tensor {name!r} is of type {tensor.dtype}; integers are expected")


def _check(where: str, entry: object, fields: Mapping[str, tuple[Check, bool]]) -> None:
    """Every field has its type; fields marked so may be missing."""
    _expect(isinstance(entry, dict), f"{where} is no dictionary")
    for name, (holds, needed) in fields.items():
        _expect(name in entry or not needed, f"{where} has no {name!r}")
        _expect(name not in entry or holds(entry[name]), f"{where} has {name!r} = {str(entry.get(name))[:60]}")


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)


def _no_constant(text: str) -> None:
    raise ValueError(f"the number {text}")


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _MAX_INTEGER


def _is_end(value: object) -> bool:
    return value is None or _is_integer(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str)


def _list_of(holds: Check, *lengths: int) -> Check:
    return lambda value: (
        isinstance(value, list) and (not lengths or len(value) in lengths) and all(holds(part) for part in value)
    )


def _is_dict(value: object) -> bool:
    return isinstance(value, dict)


def _is_positive(value: object) -> bool:
    return _is_integer(value) and 1 <= value <= _MAX_SIZE


def _is_padding(value: object) -> bool:
    return _is_integer(value) and 0 <= value <= 1 << 12


def _is_requantize(value: object) -> bool:
    return isinstance(value, dict) and all(_is_end(value.get(name)) for name in ("low", "high"))


_SHAPE, _PAIR, _PADDING = _list_of(_is_positive, 1, 3), _list_of(_is_positive, 2), _list_of(_is_padding, 4)
_WINDOW = {"stride": (_PAIR, True), "padding": (_PADDING, True)}
_ENDS = {"low": (_is_end, True), "high": (_is_end, True)}
_FIELDS: dict[str, dict[str, tuple[Check, bool]]] = {
    "Affine": {
        **_WINDOW,
        "dilation": (_PAIR, True),
        "groups": (_is_positive, True),
        "requantize": (_is_requantize, True),
        "pad_value": (lambda value: value is None, False),
    },
    "Add": {"factors": (_list_of(_is_integer, 2), True), "requantize": (_is_requantize, True)},
    "MaxPool": {**_WINDOW, "kernel": (_PAIR, True)},
    "Clamp": _ENDS,
    "Table": {"first": (_is_integer, True), "function": (_is_text, True)},
    "Flatten": {},
}
_LAYER: dict[str, tuple[Check, bool]] = {
    "name": (_is_text, True),
    "inputs": (_list_of(_is_text, 1, 2), True),
    "shape": (_SHAPE, True),
    "op": (lambda value: _is_text(value) and value in _FIELDS, True),
    "fields": (_is_dict, True),
}
_DOCUMENT: dict[str, tuple[Check, bool]] = {
    "version": (_is_integer, True),
    "name": (_is_text, True),
    "input_shape": (_SHAPE, True),
    "input_low": (_is_integer, True),
    "input_high": (_is_integer, True),
    "output": (_is_text, True),
    "layers": (_list_of(_is_dict), True),
    "class_names": (_list_of(_is_text), True),
    "provenance": (_is_dict, True),
    "classifies": (lambda value: isinstance(value, bool), False),
}
