"""How an author's file itself calls a class whose constructor needs arguments."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterator

from nn2hdl.errors import ModelError
from nn2hdl.formats.script.blame import blaming
from nn2hdl.formats.script.program import Program
from nn2hdl.formats.script.scope import Scope

_COLLECT = "__nn2hdl_collect__"
Arguments = tuple[tuple, dict]


def find_arguments(program: Program, name: str, needed: list[str]) -> Arguments:
    """The arguments with which the file calls `name`, where it does so in one way only: `net = Net(10).to(device)`.

    Raises:
        ModelError: it never does with values that are known without running it, or in several ways.
    """
    found: dict[str, tuple[ast.Call, Arguments]] = {}
    for call, scope, position in _calls(program, name):
        arguments = _evaluated(call, scope, position)
        if arguments is not None:
            found.setdefault(repr(arguments), (call, arguments))
    path = program.source.path
    if not found:
        raise ModelError(
            f"the class {name} needs arguments without defaults: {', '.join(needed)}",
            where=path,
            hint=f"give them: --arch '{path}:{name}(...)'",
        )
    if len(found) > 1:
        ways = [f"{ast.unparse(call)} in line {call.lineno}" for call, _ in found.values()]
        raise ModelError(
            f"the file builds {name} in several ways: {', '.join(ways)}",
            where=path,
            hint=f"choose one: --arch '{path}:{ast.unparse(next(iter(found.values()))[0])}'",
        )
    return next(iter(found.values()))[1]


def _calls(program: Program, name: str) -> Iterator[tuple[ast.Call, Scope, float]]:
    """Calls of a name, each with the scope that it stands in and the position before which it does."""
    last = name.rpartition(".")[2]
    for node in program.source.tree.body:
        yield from _calls_in(node, last, program.scope, program.statements)
    for function in (n for n in ast.walk(program.source.tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)):
        scope, statements = program.inside(function)
        for node in function.body:
            yield from _calls_in(node, last, scope, statements)


def _calls_in(node: ast.AST, name: str, scope: Scope, statements) -> Iterator[tuple[ast.Call, Scope, float]]:
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef):
        return
    if isinstance(node, ast.Call) and name in (getattr(node.func, "id", None), getattr(node.func, "attr", None)):
        yield node, scope, sum(statement.node.lineno < node.lineno for statement in statements)
    for child in ast.iter_child_nodes(node):
        yield from _calls_in(child, name, scope, statements)


def _evaluated(call: ast.Call, scope: Scope, position: float) -> Arguments | None:
    """The arguments' values; None where they cannot be known."""
    try:
        with blaming("--arch"):
            return arguments_of(call, scope, position)
    except ModelError:
        return None


def arguments_of(call: ast.Call, scope: Scope, position: float = math.inf) -> Arguments:
    """The values of a call's arguments, as they are before the statement of a position."""
    collect = ast.copy_location(ast.Name(_COLLECT, ast.Load()), call)
    expression = ast.copy_location(ast.Call(collect, call.args, call.keywords), call)
    return scope.evaluate(expression, position, **{_COLLECT: lambda *args, **named: (args, named)})
