"""The notes of an integer network's file: nothing computes with them, but reports and comments show them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from nn2hdl.integer.fields import is_number, is_step, is_text, is_truth, list_of


def check_notes(notes: object) -> dict[str, Any]:
    """The provenance of a network; TypeError or ValueError where a note that is read later is not what it should be."""
    if not isinstance(notes, dict):
        raise TypeError("the provenance is no map")
    for name, fits in _NOTES.items():
        if name in notes and not fits(notes[name]):
            raise ValueError(f"the provenance's {name} is not what nn2hdl writes")
    if "calibration" in notes and not notes.keys() >= _QUANTIZED:
        raise ValueError("the provenance does not say how it was quantized")
    return notes


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_text_or_none(value: object) -> bool:
    return value is None or isinstance(value, str)


def _is_scale(value: object) -> bool:
    return value is None or (isinstance(value, int | float) and is_number(value) and value >= 0)


def _is_map(fits: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, dict) and all(fits(each) for each in value.values())


def _has(**fields: Callable[[object], bool]) -> Callable[[object], bool]:
    """A map in which these fields, as far as they are there, fit."""

    def fits(value: object) -> bool:
        return isinstance(value, Mapping) and all(fits(value[name]) for name, fits in fields.items() if name in value)

    return fits


_QUANTIZED = {"weight_bits", "activation_bits", "calibration", "calibration_images", "requantize"}
_WIDTHS = _is_map(_is_count)
_NOTES: dict[str, Callable[[object], bool]] = {
    "source": _has(file=_is_text_or_none, arch=_is_text_or_none, design=_is_text_or_none, sha256=_is_text_or_none),
    "weight_bits": lambda value: bool(value) and _WIDTHS(value),
    "activation_bits": lambda value: bool(value) and _WIDTHS(value),
    "calibration": is_text,
    "calibration_images": _is_count,
    "requantize": is_text,
    "input": _has(resize=is_truth, mean=list_of(is_number), std=list_of(is_number)),
    "methods": list_of(lambda value: isinstance(value, Mapping) and is_text(value.get("name"))),
    "layers": _is_map(_has(output_scale=_is_scale, code_bits=_is_count)),
    "output": _has(step=is_step),
}
