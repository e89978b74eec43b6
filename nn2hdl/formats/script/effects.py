"""Which names of a file its statements change through the file's own functions and classes: registries, globals."""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence

from nn2hdl.formats.script.names import changed_names, root_name

_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


class Effects:
    """What the statements of one body change.

    A decorator may put what it decorates into a registry; so may `__init_subclass__` and a metaclass of the file with
    every subclass. A call changes what its function declares global or changes, where the function only computes.
    """

    def __init__(self, body: Sequence[ast.stmt], is_plain: Callable[[ast.stmt], bool]) -> None:
        self._definitions = {node.name: node for node in body if isinstance(node, _Definition)}
        targets = [t for node in body if isinstance(node, ast.Assign | ast.AnnAssign) for t in _targets(node)]
        aliases = [alias for node in body if isinstance(node, ast.ImportFrom) for alias in node.names]
        self._values = {*targets, *(alias.asname or alias.name for alias in aliases)}
        self._is_plain = is_plain

    def of(self, node: ast.stmt) -> frozenset[str]:
        """Names that a statement changes in this way."""
        found: set[str] = set()
        if isinstance(node, _Definition):
            for decorator in node.decorator_list:
                found |= self._by_decorator(decorator)
        if isinstance(node, ast.ClassDef):
            found |= self._by_bases(node, set()) - {node.name}
        if isinstance(node, ast.Expr | ast.Assign | ast.AnnAssign):
            for call in (n for n in ast.walk(node) if isinstance(n, ast.Call)):
                function = self._definitions.get(_called_name(call))
                if isinstance(function, ast.FunctionDef) and self._is_plain(function):
                    found |= self._changed_by(function)
        return frozenset(found & (self._values | self._definitions.keys()))

    def _by_decorator(self, decorator: ast.expr) -> set[str]:
        called = decorator.func if isinstance(decorator, ast.Call) else decorator
        name = root_name(called)
        if name in self._definitions:
            return {*self._changed_by(self._definitions[name]), *({name} if isinstance(called, ast.Attribute) else ())}
        return {name} if isinstance(called, ast.Attribute) and name in self._values else set()

    def _by_bases(self, node: ast.ClassDef, seen: set[str]) -> set[str]:
        """What making a class changes by its metaclass and by its bases, which may keep lists of their subclasses."""
        found: set[str] = set()
        for keyword in node.keywords:
            if keyword.arg == "metaclass" and (metaclass := self._class(keyword.value)):
                found |= {node.name} | self._changed_by(metaclass)
        for base in filter(None, map(self._class, node.bases)):
            if base.name in seen:
                continue
            for method in base.body:
                if isinstance(method, ast.FunctionDef) and method.name == "__init_subclass__":
                    found |= {base.name} | self._changed_by(method)
            found |= self._by_bases(base, seen | {node.name, base.name})
        return found

    def _changed_by(self, definition: ast.AST, seen: frozenset[str] = frozenset()) -> set[str]:
        """What running a function changes, by itself or by functions that it calls."""
        found = set(changed_names(definition))
        called = {_called_name(n) for n in ast.walk(definition) if isinstance(n, ast.Call)}
        for name in (called & self._definitions.keys()) - seen:
            found |= self._changed_by(self._definitions[name], seen | called)
        return found

    def _class(self, node: ast.expr) -> ast.ClassDef | None:
        found = self._definitions.get(node.id) if isinstance(node, ast.Name) else None
        return found if isinstance(found, ast.ClassDef) else None


def _called_name(call: ast.Call) -> str:
    """The name that is called; "" where it is no plain name."""
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _targets(node: ast.Assign | ast.AnnAssign) -> list[str]:
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    return [n.id for target in targets for n in ast.walk(target) if isinstance(n, ast.Name)]
