"""The schema accepts what it should, and names the field that it does not."""

from __future__ import annotations

import copy
import re

import jschon
import numpy as np
import pytest

from nn2hdl.errors import VerifyError
from nn2hdl.report import load_schema, validate
from nn2hdl.report.schema import _RULES

pytestmark = [
    pytest.mark.slow,
    pytest.mark.filterwarnings("ignore::DeprecationWarning:rfc3986"),
]  # of jschon's own making

CHECKED = {*_RULES, "$ref", "properties", "required", "additionalProperties", "items"}
ANNOTATIONS = {"$schema", "$id", "$defs", "title", "description"}


def place(report: dict, path: str) -> tuple[object, object]:
    """The container and the key of "layers[0].name"."""
    steps = [int(step) if step.isdigit() else step for step in re.findall(r"\w+", path)]
    for step in steps[:-1]:
        report = report[step]
    return report, steps[-1]


@pytest.fixture
def slim(report) -> dict:
    """The sample with one small image: jschon takes a millisecond for ten pixels."""
    report["examples"] = [{**report["examples"][0], "image": [[0] * 6 for _ in range(5)]}]
    return report


@pytest.fixture(scope="module")
def full_schema() -> jschon.JSONSchema:
    return jschon.JSONSchema(load_schema(), catalog=jschon.create_catalog("2020-12", name="report"))


def test_accepts_complete_and_early_reports(report, early, hundred_classes):
    for sample in (report, early, hundred_classes):
        validate(sample)


WRONG_VALUES = [
    ("schema", 2, "expected 1"),
    ("schema", True, "expected 1"),
    ("created", "yesterday", "ISO 8601"),
    ("registers", 0, "expected boolean"),
    ("model.classes", None, "expected array"),
    ("model.input[0]", "1", "expected integer"),
    ("accuracy.float", 100.5, "expected at most 100"),
    ("check.mismatches", None, "expected integer"),
    ("layers", [], "at least 1"),
    ("layers[2].lut_sites", "many", "expected integer or null"),
    ("layers[2].weights", -1, "expected at least 0"),
    ("layers[0].weights", True, "expected integer"),
    ("layers[0].method", "guessed", '"flat", "composed", "predicted"'),
    ("layers[0].histograms.bit_widths[3]", 1.5, "expected integer"),
    ("total.levels", [], "expected integer or null"),
    ("tools.yosys", 3, "expected string or null"),
    ("seconds.emit", float("nan"), "expected number or null"),
    ("examples[0].image[3][4]", 256, "expected at most 255"),
]


@pytest.mark.parametrize(("path", "value", "expected"), WRONG_VALUES, ids=[f"{p}={v}" for p, v, _ in WRONG_VALUES])
def test_wrong_values_are_named(slim, full_schema, path, value, expected):
    container, key = place(slim, path)
    container[key] = value
    with pytest.raises(VerifyError) as caught:
        validate(slim)
    assert f"report.{path} " in str(caught.value)
    assert expected in str(caught.value)
    assert not full_schema.evaluate(jschon.JSON(slim)).valid or value != value  # JSON itself has no NaN


def test_numpy_integers_are_not_json(report):
    report["layers"][0]["weights"] = np.int64(150)
    with pytest.raises(VerifyError, match=re.escape("report.layers[0].weights is np.int64(150)")):
        validate(report)


def required_fields(schema: dict, value: object, path: str = "") -> list[str]:
    """The paths of all required fields that ``value`` holds."""
    found = []
    if isinstance(value, list) and value and "items" in schema:
        found += required_fields(schema["items"], value[0], f"{path}[0]")
    if isinstance(value, dict):
        found += [f"{path}.{name}".lstrip(".") for name in schema.get("required", [])]
        for name, inner in schema.get("properties", {}).items():
            found += required_fields(inner, value.get(name), f"{path}.{name}")
    return [name.lstrip(".") for name in found]


def test_every_missing_field_is_named(slim):
    paths = required_fields(load_schema(), slim)
    assert len(paths) >= 100
    for path in paths:
        broken = copy.deepcopy(slim)
        container, key = place(broken, path)
        del container[key]
        with pytest.raises(VerifyError, match=re.escape(f"report.{path} is missing")):
            validate(broken)


@pytest.mark.parametrize("path", ["colour", "layers[1].lutsites", "total.sites"])
def test_unknown_fields_are_named(report, path):
    container, key = place(report, path)
    container[key] = 1
    with pytest.raises(VerifyError, match=re.escape(f"report.{path} is not a field")):
        validate(report)


def test_only_five_problems_are_listed(report):
    report["layers"] = [{}]
    with pytest.raises(VerifyError, match=r"; and 18 more$"):
        validate(report)


def test_fields_must_agree(report):
    report["confusion"][3].pop()
    report["examples"][2]["true"] = 10
    report["layers"][0]["histograms"]["weights"]["edges"].pop()
    with pytest.raises(VerifyError) as caught:
        validate(report)
    for text in ("confusion is not 10 x 10", "examples[2].true is 10", "layers[0].histograms.weights.edges"):
        assert text in str(caught.value)


def test_accuracy_must_agree_with_confusion(report):
    report["accuracy"]["integer"] -= 0.1
    with pytest.raises(VerifyError, match=r"report\.accuracy\.integer is 99\.\d+, but confusion has"):
        validate(report)


def test_schema_is_valid_and_described(full_schema):
    assert full_schema.validate().valid
    for name, field in fields(load_schema()):
        assert field.get("description"), name


def test_schema_uses_only_checked_keywords():
    for name, schema in subschemas(load_schema(), "report"):
        assert set(schema) <= CHECKED | ANNOTATIONS, name


def test_full_implementation_agrees(slim, early, full_schema):
    for sample in (slim, early):
        assert full_schema.evaluate(jschon.JSON(sample)).valid


def fields(schema: dict, path: str = "report"):
    """All properties at any depth."""
    for name, schema_of in subschemas(schema, path):
        for field, inner in schema_of.get("properties", {}).items():
            yield f"{name}.{field}", inner


def subschemas(schema: dict, path: str):
    yield path, schema
    for group in ("properties", "$defs"):
        for name, inner in schema.get(group, {}).items():
            yield from subschemas(inner, f"{path}.{name}")
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield from subschemas(schema[keyword], f"{path}.{keyword}")
