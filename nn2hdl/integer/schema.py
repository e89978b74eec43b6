"""What the JSON of an integer network's file may say: names, types and sizes, before anything is made of it."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any

import numpy as np

from nn2hdl.integer.fields import SHAPE, Fields, is_integer, is_map, is_number, is_step, is_text, is_truth, list_of
from nn2hdl.integer.notes import check_notes
from nn2hdl.integer.operations import BY_NAME, OPERATIONS
from nn2hdl.meaning import Role

MAX_LAYERS = 10_000
MAX_VALUES = 1 << 25  # of all layers together; a VGG16 on images of 224x224 computes 15 million


def parse_document(text: str) -> dict[str, Any]:
    """The description in a file's metadata, with the types and sizes that it should have.

    Raises:
        ValueError, TypeError: it has others; says which.
        RecursionError: it is nested without end.
    """
    document: dict[str, Any] = json.loads(text, parse_constant=_no_constant)
    _check("the description", document, {"version": (is_integer, True)})
    known = ", ".join(map(str, _VERSIONS))
    _expect(document["version"] in _VERSIONS, f"version {document['version']}, this nn2hdl reads versions {known}")
    whole, each = _VERSIONS[document["version"]]
    _check("the description", document, whole)
    if "input" in whole:
        _check("the input", document["input"], _INPUT)
        _check("the description of outputs", document["outputs"], _OUTPUTS)
    _expect(len(document["layers"]) <= MAX_LAYERS, f"{len(document['layers'])} layers; at most {MAX_LAYERS}")
    values = math.prod(document["input"]["shape"] if "input" in whole else document["input_shape"])
    for entry in document["layers"]:
        _check("a layer", entry, each)
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
    if not isinstance(entry, dict):
        raise ValueError(f"{where} is no dictionary")
    for name, (holds, needed) in fields.items():
        _expect(name in entry or not needed, f"{where} has no {name!r}")
        _expect(name not in entry or holds(entry[name]), f"{where} has {name!r} = {str(entry.get(name))[:60]}")


def _expect(holds: bool, what: str) -> None:
    if not holds:
        raise ValueError(what)


def _no_constant(text: str) -> None:
    raise ValueError(f"the number {text}")


_LAYER: Fields = {
    "name": (is_text, True),
    "inputs": (list_of(is_text, 1, 2), True),
    "shape": (SHAPE, True),
    "op": (lambda value: is_text(value) and value in BY_NAME, True),
    "fields": (is_map, True),
}
_ROLES = {role.value for role in Role}
_INPUT: Fields = {
    "shape": (SHAPE, True),
    "low": (is_integer, True),
    "high": (is_integer, True),
    "step": (list_of(is_step), True),
    "offset": (list_of(is_number), True),
    "resize": (is_truth, True),
}
_OUTPUTS: Fields = {
    "classifies": (is_truth, True),
    "class_names": (list_of(is_text), True),
    "step": (is_step, True),
    "unit": (is_text, True),
}
_COMMON: Fields = {
    "version": (is_integer, True),
    "name": (is_text, True),
    "output": (is_text, True),
    "layers": (list_of(is_map), True),
    "provenance": (is_map, True),
}
# descriptions by version, and what every layer has in them
_VERSIONS: dict[int, tuple[Fields, Fields]] = {
    1: (
        {
            **_COMMON,
            "input_shape": (SHAPE, True),
            "input_low": (is_integer, True),
            "input_high": (is_integer, True),
            "class_names": (list_of(is_text), True),
            "classifies": (is_truth, False),
        },
        _LAYER,
    ),
    2: (
        {**_COMMON, "input": (is_map, True), "outputs": (is_map, True), "design": (is_text, True)},
        {**_LAYER, "role": (lambda value: is_text(value) and value in _ROLES, True)},
    ),
}
