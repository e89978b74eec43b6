"""Things that are known by name, and that other packages can add to without a change here.

A name is known because it ships, because a program registered it, or because an installed package declares it as an
entry point of the registry's group:

    [project.entry-points."nn2hdl.targets"]
    mine = "my_package.family:TARGET"
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from importlib.metadata import EntryPoint, entry_points
from typing import Generic, TypeVar

from nn2hdl.errors import Nn2hdlError

T = TypeVar("T")


class Registry(Generic[T]):
    """Values of one kind by name; loaded when they are asked for.

    Attributes:
        kind: what people call such a value, such as "target".
        group: the group of entry points in which packages declare theirs.
    """

    def __init__(
        self,
        kind: str,
        group: str,
        value_type: type[T],
        shipped: Mapping[str, str | T],
        error: type[Nn2hdlError],
        where: str | None = None,
    ):
        """shipped: values, or where they are, as "module:ATTRIBUTE"; error, where: of names that nobody knows."""
        self.kind, self.group = kind, group
        self._type, self._shipped, self._error, self._where = value_type, dict(shipped), error, where
        self._registered: dict[str, T] = {}

    def register(self, name: str, value: T) -> T:
        """Makes a value known under a name, in place of one that had it."""
        self._registered[name] = value
        return value

    def names(self) -> tuple[str, ...]:
        """All names, those that ship first."""
        return tuple(dict.fromkeys([*self._shipped, *self._registered, *self._declared()]))

    def all(self) -> dict[str, T]:
        """Every value by name, loaded."""
        return {name: self.find(name) for name in self.names()}

    def find(self, name: str) -> T:
        """The value of that name.

        Raises:
            Nn2hdlError: nobody knows the name, or the package that declares it fails.
        """
        if name in self._registered:
            return self._registered[name]
        if name in self._shipped:
            return self._load_shipped(self._shipped[name])
        declared = self._declared()
        if name not in declared:
            known = ", ".join(self.names())
            raise self._error(f"unknown {self.kind} {name!r}", where=self._where, expected=f"one of {known}")
        return self.register(name, self._load_declared(declared[name]))

    def _load_shipped(self, value: str | T) -> T:
        if not isinstance(value, str):
            return value
        module, _, attribute = value.partition(":")
        found: T = getattr(importlib.import_module(module), attribute)
        return found

    def _load_declared(self, point: EntryPoint) -> T:
        where = f"{self.kind} {point.name} of {point.value}"
        try:
            found = point.load()
        except Exception as error:  # another package's code: anything can come out of it
            raise self._error(f"cannot be loaded: {error}", where=where) from error
        if not isinstance(found, self._type):
            raise self._error(f"is no {self._type.__module__}.{self._type.__qualname__}", where=where)
        return found

    def _declared(self) -> dict[str, EntryPoint]:
        return {point.name: point for point in entry_points(group=self.group)}
