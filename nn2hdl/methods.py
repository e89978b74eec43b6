"""What a method of quantization or training says of itself, and how a user chooses methods and their settings by name.

Rooms that have methods keep a `Registry` of values with a `record` and a `settings` type (`Method`); `nn2hdl methods`
lists the registries that `flow/methods.py` names.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from enum import Enum
from typing import Any, Protocol, TypeVar

from nn2hdl.errors import Nn2hdlError
from nn2hdl.registry import Registry

SET = "--set"
Plain = bool | int | float | str


class Kind(Enum):
    """When a method works, or on what."""

    AFTER = "after training"
    DURING = "in training"
    COMPANION = "beside training"  # a schedule or a teacher, together with a method in training
    PRUNING = "pruning"
    NON_UNIFORM = "non-uniform"
    TRAINER = "whole training"


@dataclass(frozen=True)
class Paper:
    """Where a method was published; where: "arXiv:1906.04721", a DOI or a page."""

    authors: str
    year: int
    title: str
    where: str

    def __str__(self) -> str:
        return f"{self.authors} ({self.year}): {self.title}. {self.where}"


@dataclass(frozen=True)
class MethodRecord:
    """What `nn2hdl methods` says of one method.

    Attributes:
        name: in kebab-case, what the user types.
        line: what it does, one line.
        when: when to use it, a sentence.
        paper: None for what has no paper of its own.
    """

    name: str
    kind: Kind
    line: str
    when: str
    paper: Paper | None = None


class Method(Protocol):
    """A method in a registry."""

    @property
    def record(self) -> MethodRecord:
        """What it says of itself."""

    @property
    def settings(self) -> type[Any]:
        """A frozen dataclass; its fields that are bool, int, float or str have defaults, and can be set by name."""


M = TypeVar("M", bound=Method)


def known_settings(kind: type[Any]) -> dict[str, Plain]:
    """Names of the settings that can be given as text, with their defaults."""
    return {field.name: field.default for field in fields(kind) if isinstance(field.default, Plain)}


def choose(
    registry: Registry[M], names: str, texts: Sequence[str], error: type[Nn2hdlError], where: str
) -> list[tuple[M, Any]]:
    """Methods by name with their settings, in the order of `names` ("equalize,correct").

    texts: settings such as "rounds=3", or "equalize.rounds=3" where two of the methods have a setting of that name.
    error, where: what is raised, and the option that it names.

    Raises:
        error: no such method or setting, a method named twice, or a text that is no value.
    """
    wanted = [name.strip() for name in names.split(",")]
    for name in wanted:
        if wanted.count(name) > 1:
            raise error(f"{name!r} is named twice", where=where, expected="each method once")
    methods = {name: registry.find(name) for name in wanted}
    given: dict[str, dict[str, Plain]] = {name: {} for name in wanted}
    for text in texts:
        name, key = _setting(text, methods, error)
        given[name][key] = _value(text, type(known_settings(methods[name].settings)[key]), error)
    return [(method, method.settings(**given[name])) for name, method in methods.items()]


def _setting(text: str, methods: dict[str, M], error: type[Nn2hdlError]) -> tuple[str, str]:
    """Name of the method, and of its setting."""
    key, equals, _ = (part.strip() for part in text.partition("="))
    owner, dot, own = key.partition(".")
    known = {name: known_settings(method.settings) for name, method in methods.items()}
    owners = [name for name in known if (own in known[name] and name == owner if dot else key in known[name])]
    if not equals or not owners:
        choices = list(dict.fromkeys(key for settings in known.values() for key in settings))
        names = ", ".join(methods)
        expected = f"NAME=VALUE with one of {', '.join(choices)}" if choices else f"no {SET}: {names} has no settings"
        raise error(f"{text!r} is no setting of {names}", where=SET, expected=expected)
    if len(owners) > 1:
        expected = " or ".join(f"{name}.{text.strip()}" for name in owners)
        raise error(f"{text!r} may mean {' or '.join(owners)}", where=SET, expected=expected)
    return owners[0], own if dot else key


def _value(text: str, kind: type, error: type[Nn2hdlError]) -> Plain:
    value = text.partition("=")[2].strip()
    try:
        if kind is bool:
            return {"true": True, "false": False}[value.lower()]
        if kind is int:
            return int(value)
        return _finite(value) if kind is float else value
    except (KeyError, ValueError) as wrong:
        expected = {bool: "true or false", int: "an integer", float: "a number"}[kind]
        raise error(f"{text!r} has no such value", where=SET, expected=expected) from wrong


def _finite(text: str) -> float:
    if not math.isfinite(value := float(text)):
        raise ValueError(text)
    return value


def describe(method: Method) -> dict[str, object]:
    """A method as plain data: its record, and its settings with their defaults."""
    record = method.record
    paper = record.paper and {**vars(record.paper), "text": str(record.paper)}
    settings = known_settings(method.settings)
    return {**vars(record), "kind": record.kind.value, "paper": paper, "settings": settings}
