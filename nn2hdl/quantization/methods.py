"""The quantization methods by name, and their settings as text."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np

from nn2hdl.errors import QuantizeError
from nn2hdl.graph import Graph, Progress
from nn2hdl.integer import IntegerNetwork
from nn2hdl.quantization.config import QuantizeConfig
from nn2hdl.quantization.lower import quantize
from nn2hdl.registry import Registry

DEFAULT = "ptq"
_SET = "--set"


@dataclass(frozen=True)
class QuantizationMethod:
    """A way from a float network to an integer one.

    Attributes:
        settings: a frozen dataclass; every field is a bool, int, float or str, and has a default.
        run: (graph, calibration images [n, c, h, w] of raw pixels, settings, progress) -> integer network.
    """

    settings: type
    run: Callable[[Graph, np.ndarray, Any, Progress | None], IntegerNetwork]


METHODS = Registry(
    "quantization method",
    "nn2hdl.quantization",
    QuantizationMethod,
    {DEFAULT: QuantizationMethod(QuantizeConfig, quantize)},
    QuantizeError,
    "--quantization",
)


def quantize_by(settings: object, graph: Graph, images: np.ndarray, progress: Progress | None = None) -> IntegerNetwork:
    """The integer network that the method makes whose settings these are."""
    for method in METHODS.all().values():
        if type(settings) is method.settings:
            return method.run(graph, images, settings, progress)
    raise QuantizeError(f"no quantization method has settings of {type(settings).__qualname__}")


def parse_settings(name: str, texts: Sequence[str]) -> object:
    """The settings of a method from texts such as "rounds=3".

    Raises:
        QuantizeError: there is no such method or setting, or the text is no value for it.
    """
    kind = METHODS.find(name).settings
    known = {field.name: field.default for field in fields(kind) if isinstance(field.default, bool | int | float | str)}
    found = {}
    for text in texts:
        key, equals, value = (part.strip() for part in text.partition("="))
        if not equals or key not in known:
            expected = f"NAME=VALUE with one of {', '.join(known)}" if known else f"no {_SET}: {name} has no settings"
            raise QuantizeError(f"{text!r} is no setting of {name}", where=_SET, expected=expected)
        found[key] = _value(text, value, type(known[key]))
    return kind(**found)


def _value(text: str, value: str, kind: type) -> object:
    choices = {"true": True, "false": False}
    try:
        return choices[value.lower()] if kind is bool else kind(value)
    except (KeyError, ValueError) as error:
        expected = "true or false" if kind is bool else {int: "an integer", float: "a number"}[kind]
        raise QuantizeError(f"{text!r} has no such value", where=_SET, expected=expected) from error
