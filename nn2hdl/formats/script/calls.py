"""How an author's file itself calls a class whose constructor needs arguments."""

from __future__ import annotations

import ast
import itertools
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from nn2hdl.errors import ModelError
from nn2hdl.formats.script.blame import blaming
from nn2hdl.formats.script.names import loaded_names
from nn2hdl.formats.script.program import AuthorProgram
from nn2hdl.formats.script.scope import Scope
from nn2hdl.formats.script.statements import Statement

_COLLECT = "__nn2hdl_collect__"
_MOST_ROUNDS = 16  # of a loop
Arguments = tuple[tuple[Any, ...], dict[str, Any]]


@dataclass(frozen=True)
class Way:
    """One way in which the file calls a class: the call as text, its line, and its arguments' values."""

    text: str
    line: int
    arguments: Arguments


def find_ways(program: AuthorProgram, name: str) -> list[Way]:
    """The ways in which the file calls `name`, such as `net = Net(10).to(device)`, with values that are known without
    running it; a call in a loop over `for width in 8, 16:` counts once for each width."""
    found: dict[str, Way] = {}
    for call, loops, scope, statements in _calls(program, name):
        position = sum(statement.node.lineno < call.lineno for statement in statements)
        for values in _rounds(call, loops, scope, position):
            arguments = _evaluated(call, scope, position, values)
            if arguments is not None:
                text = _text(name, arguments) if values else ast.unparse(call)
                found.setdefault(repr(arguments), Way(text, call.lineno, arguments))
    return list(found.values())


def _text(name: str, arguments: Arguments) -> str:
    named = [f"{key}={value!r}" for key, value in arguments[1].items()]
    return f"{name}({', '.join([*map(repr, arguments[0]), *named])})"


_Call = tuple[ast.Call, tuple[ast.For, ...], Scope, Sequence[Statement]]


def _calls(program: AuthorProgram, name: str) -> Iterator[_Call]:
    """Calls of a name, each with the loops around it, the scope that it stands in, and the statements of that."""
    last = name.rpartition(".")[2]
    for node in program.source.tree.body:
        yield from ((*found, program.scope, program.statements) for found in _calls_in(node, last, ()))
    for function in (n for n in ast.walk(program.source.tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)):
        scope, statements = program.inside(function)
        for node in function.body:
            yield from ((*found, scope, statements) for found in _calls_in(node, last, ()))


def _calls_in(node: ast.AST, name: str, loops: tuple[ast.For, ...]) -> Iterator[tuple[ast.Call, tuple[ast.For, ...]]]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
        return
    if isinstance(node, ast.Call) and name in (getattr(node.func, "id", None), getattr(node.func, "attr", None)):
        yield node, loops
    inside = (*loops, node) if isinstance(node, ast.For) else loops
    for child in ast.iter_child_nodes(node):
        yield from _calls_in(child, name, inside)


def _rounds(call: ast.Call, loops: Sequence[ast.For], scope: Scope, position: float) -> list[dict[str, object]]:
    """What the innermost loop whose name the call reads gives that name, round by round; one empty round without it."""
    read = loaded_names(call)
    named = ((n.target.id, n) for n in reversed(loops) if isinstance(n.target, ast.Name))
    name, loop = next(((name, n) for name, n in named if name in read), ("", None))
    if loop is None:
        return [{}]
    try:
        with blaming("--arch"):
            values = scope.evaluate(loop.iter, position)
            return [{name: value} for value in itertools.islice(iter(values), _MOST_ROUNDS)]
    except ModelError:
        return [{}]


def _evaluated(call: ast.Call, scope: Scope, position: float, values: dict[str, object]) -> Arguments | None:
    """The arguments' values; None where they cannot be known."""
    try:
        with blaming("--arch"):
            return arguments_of(call, scope, position, **values)
    except ModelError:
        return None


def arguments_of(call: ast.Call, scope: Scope, position: float = math.inf, **values: object) -> Arguments:
    """The values of a call's arguments, as they are before the statement of a position; `values` are further names."""
    collect = ast.copy_location(ast.Name(_COLLECT, ast.Load()), call)
    expression = ast.copy_location(ast.Call(collect, call.args, call.keywords), call)
    collected: Arguments = scope.evaluate(
        expression, position, **values, **{_COLLECT: lambda *args, **named: (args, named)}
    )
    return collected
