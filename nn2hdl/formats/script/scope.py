"""A namespace whose names come to be when they are read, by the statements of the author's file that bind them."""

from __future__ import annotations
import __future__

import ast
import builtins
import contextlib
import math
import sys
from collections.abc import Iterator, Sequence
from types import ModuleType
from typing import Any

from nn2hdl.formats.script.guard import AUTHORS, running
from nn2hdl.formats.script.source import Source
from nn2hdl.formats.script.stand_ins import StandIn
from nn2hdl.formats.script.statements import Statement
from nn2hdl.formats.script.withheld import HELD_BACK

_FLAGS = __future__.annotations.compiler_flag  # annotations are not evaluated: they may name what is missing
_END = math.inf
_DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
MODULE = "__nn2hdl_module__"  # the global that holds the scope's module


class Scope(dict[str, Any]):
    """The globals of an author's code.

    A name that is read for the first time runs, in the order of the file, the statements that it depends on. Code that
    runs after the file sees the values that names have at the file's end; a statement of the file sees those that they
    have where it stands.

    CPython asks __missing__ of a subclass of dict where code reads a global name: LOAD_GLOBAL and LOAD_NAME call
    `__getitem__` of anything but a plain dict. Bodies of classes before 3.13 are the exception: what they read is made
    before they run.
    """

    def __init__(
        self, source: Source, statements: Sequence[Statement], own: dict[str, Any], outer: Scope | None = None
    ):
        super().__init__({**own, AUTHORS: source, HELD_BACK: True})
        self.statements = tuple(statements)
        self._source, self._outer = source, outer
        self._with_star = [s for s in statements if s.star]
        self._time = _END  # statements from this position on have not happened
        self._history: dict[str, list[tuple[int, Any]]] = {}  # name -> (position, value after it)
        self._done: set[int] = set()
        self._failed: dict[int, BaseException] = {}
        self._stars: dict[int, ModuleType | StandIn] = {}
        self._asked: set[str] = set()
        self._binding: dict[str, list[Statement]] = {}
        for statement in statements:
            for name in statement.binds:
                self._binding.setdefault(name, []).append(statement)
        self._repeated = {name for name, binding in self._binding.items() if len(binding) > 1}

    def __missing__(self, name: str) -> Any:
        self._demand(name)
        if dict.__contains__(self, name):
            return dict.__getitem__(self, name)
        if self._outer is not None:
            return self._outer.at_end(name)
        if not hasattr(builtins, name) and not name.startswith("__"):
            importer = self["__builtins__"]["__import__"]
            for statement in self._needed(name, self._time):
                if (stand_in := importer.unbound(name, statement.node)) is not None:
                    return stand_in
            for module in (self._starred(statement) for statement in self._with_star):
                if isinstance(module, StandIn):  # it may have had the name
                    return getattr(module, name)
        raise KeyError(name)

    def get(self, name: str, default: Any = None) -> Any:
        """The value of a name, made if need be."""
        try:
            return self[name]
        except KeyError:
            return default

    def at_end(self, name: str) -> Any:
        """The value that a name has at the end of the file; KeyError where it has none."""
        with self._at(_END):
            return self[name]

    def evaluate(self, expression: ast.expr, position: float = _END, **values: Any) -> Any:
        """The value of an expression before the statement of a position; `values` are further names."""
        code = compile(ast.fix_missing_locations(ast.Expression(expression)), "<--arch>", "eval", _FLAGS, True)
        with running(), self._at(position):
            return eval(code, self, _Names(self, values))

    def binds(self, name: str) -> bool:
        """Whether the file binds a name, itself or by a star import; runs nothing but such imports."""
        if name in self._asked:  # files that import each other with stars
            return False
        self._asked.add(name)
        try:
            return name in self._binding or any(self._brings(statement, name) for statement in self._with_star)
        finally:
            self._asked.discard(name)

    def exports(self, name: str) -> bool:
        """Whether `from file import *` brings a name."""
        listed = self.at_end("__all__") if self.binds("__all__") else None
        return bool(name in listed if listed is not None else not name.startswith("_") and self.binds(name))

    def _brings(self, statement: Statement, name: str) -> bool:
        """Whether a star import brings a name."""
        module = None if name.startswith("__") else self._starred(statement)
        if isinstance(module, StandIn | None):
            return False
        if isinstance(scope := vars(module), Scope):
            return scope.exports(name)
        listed = getattr(module, "__all__", None)
        return bool(name in listed if listed is not None else not name.startswith("_") and hasattr(module, name))

    def _starred(self, statement: Statement) -> ModuleType | StandIn:
        """The module of `from module import *`."""
        if statement.position not in self._stars:
            node = statement.node
            if not isinstance(node, ast.ImportFrom):
                raise TypeError(f"{ast.unparse(node)} is no import")
            find = self["__builtins__"]["__import__"]
            self._stars[statement.position] = find(node.module or "", self, None, ("*",), node.level)
        return self._stars[statement.position]

    def _needed(self, name: str, time: float) -> list[Statement]:
        """The statements that give a name its value at a time: the last that replaces it, and those that change it."""
        found = []
        candidates = [*self._binding.get(name, ()), *self._with_star]
        for statement in sorted(candidates, key=lambda s: -s.position):
            if statement.position < time and (not statement.star or self._brings(statement, name)):
                found.append(statement)
                if statement.star or name in statement.replaces:
                    break
        return found[::-1]

    def _demand(self, name: str) -> None:
        for index, statement in enumerate(self._needed(name, self._time)):
            if index and _is_foreign(dict.get(self, name)):
                return  # settings of an installed package, such as torch.backends.cudnn.benchmark = True
            if statement.star:
                self._keep(name, statement.position, getattr(self._starred(statement), name))
            else:
                is_registered = isinstance(statement.node, _DEFINITIONS) and statement.node.name != name
                with contextlib.suppress(Exception) if is_registered else contextlib.nullcontext():
                    self._run(statement)  # a registry may do without a class whose base is missing
            for value in self._value(name, statement.position + 1):
                dict.__setitem__(self, name, value)

    def _run(self, statement: Statement) -> None:
        position = statement.position
        if position in self._failed:
            raise self._failed[position]
        if position in self._done:
            return
        self._done.add(position)
        module = ast.Module([statement.node], [])
        with running(), self._registered(), self._at(position):
            try:
                for name in statement.class_reads:
                    with contextlib.suppress(Exception):  # where this fails, reading the name does as well
                        dict.setdefault(self, name, self[name])
                exec(compile(module, self._source.filename, "exec", _FLAGS, True), self)
            except KeyboardInterrupt:
                raise
            except BaseException as error:  # authors' code: also SystemExit
                self._failed[position] = self._cause(error)
                raise self._failed[position] from None
            for name in statement.binds:
                if dict.__contains__(self, name):
                    self._keep(name, position, dict.__getitem__(self, name))

    def _cause(self, error: BaseException) -> BaseException:
        """What a NameError comes from: the statement that should have bound the name may have failed."""
        if isinstance(error, KeyError):  # it would be taken for a name that is not there
            return LookupError(f"no key {error}").with_traceback(error.__traceback__)
        name = getattr(error, "name", None) if isinstance(error, NameError) else None
        binding = [] if name is None else self._binding.get(name, [])
        failed = [s.position for s in binding if s.position in self._failed]
        return self._failed[failed[-1]] if failed else error

    def _keep(self, name: str, position: int, value: Any) -> None:
        entries = [entry for entry in self._history.get(name, []) if entry[0] != position]
        self._history[name] = sorted([*entries, (position, value)], key=lambda entry: entry[0])
        dict.__setitem__(self, name, value)

    def _value(self, name: str, time: float) -> tuple[Any, ...]:
        """The last known value before a time, in a tuple, or an empty one."""
        return next(((value,) for position, value in reversed(self._history.get(name, [])) if position < time), ())

    @contextlib.contextmanager
    def _at(self, time: float) -> Iterator[None]:
        before = self._time
        self._travel(time)
        try:
            yield
        finally:
            self._travel(before)

    def _travel(self, time: float) -> None:
        """Gives names that several statements bind the values that they have at a time, as far as these are known."""
        if time == self._time:
            return
        for name in self._repeated:
            if self._time == _END and self._history.get(name) and dict.__contains__(self, name):
                position = self._history[name][-1][0]  # a function may have changed it
                self._keep(name, position, dict.__getitem__(self, name))
        self._time = time
        for name in self._history.keys() & self._repeated:
            binding = [s for s in self._binding[name] if s.position < time]
            last = max((i for i, s in enumerate(binding) if name in s.replaces), default=0)
            value = self._value(name, time)
            if value and all(s.position in self._done for s in binding[last:]):
                dict.__setitem__(self, name, value[0])
            else:
                dict.pop(self, name, None)

    @contextlib.contextmanager
    def _registered(self) -> Iterator[None]:
        """Dataclasses look for the module of a class in sys.modules."""
        name = dict.__getitem__(self, "__name__")
        outermost = name not in sys.modules
        if outermost:
            sys.modules[name] = dict.__getitem__(self, MODULE)
        try:
            yield
        finally:
            if outermost:
                sys.modules.pop(name, None)


def _is_foreign(value: object) -> bool:
    return isinstance(value, StandIn) or (isinstance(value, ModuleType) and AUTHORS not in vars(value))


class _Names(dict[str, Any]):
    """Further names in front of a scope."""

    def __init__(self, scope: Scope, values: dict[str, Any]):
        super().__init__(values)
        self._scope = scope

    def __missing__(self, name: str) -> Any:
        return self._scope[name]
