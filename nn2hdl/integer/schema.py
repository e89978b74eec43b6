"""What the JSON of an integer network's file may say: names, types and sizes, before anything is made of it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping

import numpy as np

from nn2hdl.integer.fields import SHAPE, Fields, is_integer, is_text, list_of
from nn2hdl.integer.notes import check_notes
from nn2hdl.integer.operations import BY_NAME, OPERATIONS

MAX_LAYERS = 10_000
MAX_VALUES = 1 << 25  # of all layers together; a VGG16 on images of 224x224 computes 15 million


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
        _check(f"layer {entry['name']!r}", entry["fields"], OPERATIONS[BY_NAME[entry["op"]]].fields)
        values += math.prod(entry["shape"])
    _expect(values <= MAX_VALUES, f"{values} values; at most {MAX_VALUES}")
    check_notes(document["provenance"])
    return document


def check_tensors(tensors: Mapping[str, np.ndarray]) -> None:
    """ValueError for a tensor that holds no integers of 64 bits."""
    for name, tensor in tensors.items():
        whole = tensor.dtype.kind == "i" or (tensor.dtype.kind == "u" and tensor.dtype.itemsize < 8)
        _expect(whole, f"the tensor {name!r} is of type {tensor.dtype}; integers are expected")


def _check(where: str, entry: object, fields: Fields) -> None:
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


def _is_dict(value: object) -> bool:
    return isinstance(value, dict)


_LAYER: Fields = {
    "name": (is_text, True),
    "inputs": (list_of(is_text, 1, 2), True),
    "shape": (SHAPE, True),
    "op": (lambda value: is_text(value) and value in BY_NAME, True),
    "fields": (_is_dict, True),
}
_DOCUMENT: Fields = {
    "version": (is_integer, True),
    "name": (is_text, True),
    "input_shape": (SHAPE, True),
    "input_low": (is_integer, True),
    "input_high": (is_integer, True),
    "output": (is_text, True),
    "layers": (list_of(_is_dict), True),
    "class_names": (list_of(is_text), True),
    "provenance": (_is_dict, True),
    "classifies": (lambda value: isinstance(value, bool), False),
}
