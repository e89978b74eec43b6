"""Checks a report against ``schema.json``, without any library.

The checker covers the part of JSON Schema 2020-12 that ``schema.json`` uses (a test holds it to that and to the
verdicts of a full implementation); in return it is fast on large confusion matrices and names the field.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from importlib.resources import files

from nn2hdl.errors import VerifyError

SHOWN_PROBLEMS = 5
ACCURACY_ROUNDING = 0.01  # percent


@cache
def load_schema() -> dict:
    """The JSON Schema of a report, as a dict."""
    return json.loads(files("nn2hdl.report").joinpath("schema.json").read_text(encoding="utf-8"))


def validate(report: dict) -> None:
    """Check that ``report`` is a complete report of plain JSON values.

    Raises:
        VerifyError: naming each field that is missing, unknown or of the wrong type (at most five of them).
    """
    problems = list(_problems(report, load_schema(), "report"))
    if not problems:
        problems = list(_disagreements(report))
    if problems:
        shown = "; ".join(problems[:SHOWN_PROBLEMS])
        more = f"; and {len(problems) - SHOWN_PROBLEMS} more" if len(problems) > SHOWN_PROBLEMS else ""
        raise VerifyError(shown + more)


def field_problems(report: object, names: Sequence[str]) -> list[str]:
    """What is wrong with these fields of a report, whatever the others hold; one sentence each."""
    fields = {name: load_schema()["properties"][name] for name in names}
    schema = {"type": "object", "required": list(names), "properties": fields}
    return list(_problems(report, schema, "report"))


def _problems(value: object, schema: dict, path: str) -> Iterator[str]:
    """Yield one sentence per violation, each beginning with the path of the field."""
    if "$ref" in schema:
        yield from _problems(value, _definition(schema["$ref"]), path)
    complaint = next(
        (text for rule, check in _RULES.items() if rule in schema and (text := check(value, schema))), None
    )
    if complaint:
        yield f"{path} {complaint}"
    elif isinstance(value, dict):
        yield from _object_problems(value, schema, path)
    elif isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield from _problems(item, schema["items"], f"{path}[{index}]")


def _object_problems(value: dict, schema: dict, path: str) -> Iterator[str]:
    known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    for name in schema.get("required", []):
        if name not in value:
            yield f"{path}.{name} is missing"
    for name, item in value.items():
        inner = f"{path}.{name}"
        if not isinstance(name, str):
            yield f"{path} has the key {name!r}, expected text"
        elif name in known:
            yield from _problems(item, known[name], inner)
        elif others is False:
            yield f"{inner} is not a field of a report"
        elif isinstance(others, dict):
            yield from _problems(item, others, inner)


def _definition(reference: str) -> dict:
    return load_schema()["$defs"][reference.removeprefix("#/$defs/")]


def _type_names(value: object) -> tuple[str, ...]:
    """The JSON types that ``value`` belongs to; none for what JSON cannot hold, such as a numpy integer or NaN."""
    if value is None:
        return ("null",)
    if type(value) is int:  # bool is an int in Python, but not in JSON
        return ("integer", "number")
    if type(value) is float:
        return ("number",) if math.isfinite(value) else ()
    return tuple(name for kind, name in _CONTAINERS.items() if type(value) is kind)


_CONTAINERS = {bool: "boolean", str: "string", list: "array", dict: "object"}


def _check_type(value: object, schema: dict) -> str | None:
    allowed = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    if set(allowed) & set(_type_names(value)):
        return None
    return f"is {_show(value)}, expected {' or '.join(allowed)}"


def _check_enum(value: object, schema: dict) -> str | None:
    return None if value in schema["enum"] else f"is {_show(value)}, expected one of {json.dumps(schema['enum'])}"


def _check_const(value: object, schema: dict) -> str | None:
    same = type(value) is type(schema["const"]) and value == schema["const"]
    return None if same else f"is {_show(value)}, expected {json.dumps(schema['const'])}"


def _check_minimum(value: object, schema: dict) -> str | None:
    low = "number" in _type_names(value) and value < schema["minimum"]
    return f"is {value}, expected at least {schema['minimum']}" if low else None


def _check_maximum(value: object, schema: dict) -> str | None:
    high = "number" in _type_names(value) and value > schema["maximum"]
    return f"is {value}, expected at most {schema['maximum']}" if high else None


def _check_pattern(value: object, schema: dict) -> str | None:
    other = isinstance(value, str) and not re.search(schema["pattern"], value)
    return f"is {_show(value)}, expected {schema['description']}" if other else None


def _check_min_items(value: object, schema: dict) -> str | None:
    if not isinstance(value, list) or len(value) >= schema["minItems"]:
        return None
    return f"has {len(value)} entries, expected at least {schema['minItems']}"


_RULES: dict[str, Callable[[object, dict], str | None]] = {
    "type": _check_type,
    "enum": _check_enum,
    "const": _check_const,
    "minimum": _check_minimum,
    "maximum": _check_maximum,
    "pattern": _check_pattern,
    "minItems": _check_min_items,
}


def _show(value: object) -> str:
    text = repr(value)
    return f"{text if len(text) <= 40 else text[:37] + '...'} ({type(value).__name__})"


def _disagreements(report: dict) -> Iterator[str]:
    """Fields that fit the schema one by one, but not each other."""
    classes, confusion = len(report["model"]["classes"]), report["confusion"]
    if confusion is not None and [len(row) for row in confusion] != [classes] * classes:
        yield f"report.confusion is not {classes} x {classes}, one row and column per class"
    yield from _accuracy_disagreements(report)
    for index, example in enumerate(report.get("examples") or []):
        for field in ("true", "predicted"):
            if example[field] >= classes:
                yield f"report.examples[{index}].{field} is {example[field]}, expected a class below {classes}"
    for index, layer in enumerate(report["layers"]):
        bins = layer["histograms"] and layer["histograms"]["weights"]
        if bins and len(bins["edges"]) != len(bins["counts"]) + 1:
            yield f"report.layers[{index}].histograms.weights.edges has not one entry more than counts"


def _accuracy_disagreements(report: dict) -> Iterator[str]:
    """Accuracy and confusion matrix of the same images must tell the same."""
    accuracy, confusion = report["accuracy"], report["confusion"]
    if not accuracy or accuracy["integer"] is None or not confusion:
        return
    images, right = sum(map(sum, confusion)), sum(row[index] for index, row in enumerate(confusion) if index < len(row))
    if images and images == accuracy["images"] and abs(100 * right / images - accuracy["integer"]) > ACCURACY_ROUNDING:
        yield f"report.accuracy.integer is {accuracy['integer']}, but confusion has {right} of {images} right"
