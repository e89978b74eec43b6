"""Rows of a study -> candidates, results and counts. A row may be damaged, or written by somebody else's hand."""

from __future__ import annotations

import json
import math
import re
from dataclasses import fields
from typing import Any

from nn2hdl.exploration.candidate import Candidate, Figures, Result
from nn2hdl.quality import ACCURACY, Quality

_DIGEST = re.compile(r"[0-9a-f]{64}")  # of candidates and networks; files are named by it
_SHOWN = 60


class DamagedRowError(ValueError):
    """What a row holds that cannot be."""


def read_document(text: object) -> Any:
    """The JSON value in a column."""
    try:
        if not isinstance(text, str):
            raise DamagedRowError(f"{_show(text)} is no JSON text")
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DamagedRowError(f"{_show(text)} is no JSON: {error}") from error


def read_candidate(key: object, text: object) -> Candidate:
    """The candidate of that key."""
    document = _fields(read_document(text), Candidate)
    _require("method", document["method"], isinstance(document["method"], str))
    _require("settings", document["settings"], isinstance(document["settings"], dict))
    _require("parent", document["parent"], document["parent"] is None or _is_digest(document["parent"]))
    _require("seed", document["seed"], type(document["seed"]) is int)
    _require("whole", document["whole"], type(document["whole"]) is bool)
    candidate = Candidate(**document)
    _require("key", key, key == candidate.key)
    return candidate


def read_result(row: tuple) -> Result:
    """From key, candidate, network, figures and seconds."""
    key, candidate, network, figures, seconds = row
    result = Result(read_candidate(key, candidate), network, _read_figures(figures), seconds)
    _require("network", network, _is_digest(network))
    _require("seconds", seconds, _is_number(seconds))
    sites = result.figures.estimated_sites
    _require("estimated_sites", sites, _is_number(sites) or (sites is None and not result.candidate.whole))
    return result


def _read_figures(text: object) -> Figures:
    document = _fields(read_document(text), Figures)
    for name in ("accuracy", "validation", "total_bit_width", "heap_bits"):
        _require(name, document[name], _is_number(document[name]))
    details = document["details"]
    _require("details", details, isinstance(details, dict) and all(map(_is_number, details.values())))
    return Figures(**document)


def read_count(text: object) -> dict:
    """Figures of a circuit: at least its sites."""
    document = read_document(text)
    _require("figures", document, isinstance(document, dict))
    _require("sites", document.get("sites"), type(document.get("sites")) is int and document["sites"] >= 0)
    levels = document.get("levels")
    _require("levels", levels, levels is None or (type(levels) is int and levels >= 0))
    return document


def read_quality(document: object) -> Quality:
    """What a study's networks are judged by; None in studies of classes."""
    if document is None:
        return ACCURACY
    found = _fields(document, Quality)
    _require("quality", found, all(isinstance(found[name], str) for name in ("name", "unit")))
    _require("quality", found, found["most"] is None or _is_number(found["most"]))
    return Quality(**found)


def _fields(document: object, kind: type[Candidate] | type[Figures] | type[Quality]) -> dict:
    """The document of a dataclass, all of its fields and no others."""
    names = [field.name for field in fields(kind)]
    if not isinstance(document, dict) or sorted(document) != sorted(names):
        raise DamagedRowError(f"{_show(document)} has other fields than {', '.join(names)}")
    return document


def _require(name: str, value: object, holds: bool) -> None:
    if not holds:
        raise DamagedRowError(f"its {name} is {_show(value)}")


def _is_digest(value: object) -> bool:
    return isinstance(value, str) and _DIGEST.fullmatch(value) is not None


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and type(value) is not bool and math.isfinite(value)


def _show(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _SHOWN else f"{text[: _SHOWN - 3]}..."
