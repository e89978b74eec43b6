"""Builds the network that a user named in an author's file: a class, a function that returns it, or itself."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Any

from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.formats.script.blame import blaming
from nn2hdl.formats.script.calls import Arguments, Way, arguments_of, find_ways
from nn2hdl.formats.script.program import AuthorProgram
from nn2hdl.formats.script.stand_ins import StandIn, missing
from nn2hdl.formats.script.whole import run_whole

_HINT = "the file must import and build cleanly"


def build_network(
    path: Path, name: str | None, *, run_whole_file: bool = False, suits: Callable[[nn.Module], bool] | None = None
) -> nn.Module:
    """Builds what `name` says: Class, function, network, or a call such as Class(10, width=8); None takes the file's
    only class.

    Only the statements that this needs are run, or the whole file (`run_whole_file`). Where the file builds it in
    several ways, the one is taken that `suits`.

    Raises:
        ModelError: there is no such file, name or network, or the author's code fails; says in which line.
    """
    program = AuthorProgram(path)
    if run_whole_file:
        with blaming(path, _HINT, guarded=False):
            run_whole(program)
    expression = _parsed(name, path) if name else ast.Name(_only_class(program), ast.Load())
    if isinstance(expression, ast.Call):
        factory = _find(program, expression.func)
        with blaming("--arch"):
            arguments = arguments_of(expression, program.scope)
    else:
        factory, arguments = _find(program, expression), None
    network = _called(program, factory, ast.unparse(expression), arguments, suits)
    if not isinstance(network, nn.Module):
        raise _no_network(program, ast.unparse(expression))
    with blaming(path):
        _require_tree(network, path)
    return network


def _parsed(name: str, path: Path) -> ast.expr:
    try:
        expression = ast.parse(name.strip(), mode="eval").body
    except (SyntaxError, ValueError):
        expression = None
    named = expression.func if isinstance(expression, ast.Call) else expression
    while isinstance(named, ast.Attribute):
        named = named.value
    if expression is None or not isinstance(named, ast.Name):
        raise ModelError(f"{name!r} names nothing", where=path, expected="file.py:Class, or file.py:Class(arguments)")
    return expression


def _find(program: AuthorProgram, named: ast.expr) -> Any:
    root = next(n.id for n in ast.walk(named) if isinstance(n, ast.Name))
    path = program.source.path
    with blaming(path, _HINT):
        if program.scope.binds(root):
            return program.scope.evaluate(named)
        for function in ast.walk(program.source.tree):
            if isinstance(function, ast.FunctionDef):
                scope, statements = program.inside(function)
                if any(isinstance(s.node, ast.ClassDef) and s.node.name == root for s in statements):
                    return scope.evaluate(named)
    unreadable = program.source.unreadable
    raise ModelError(
        f"no class {root}: found {_found(program)}",
        where=path,
        expected="file.py:Class",
        hint=f"{unreadable[0]} was left out" if unreadable else None,
    )


def _called(
    program: AuthorProgram,
    factory: Any,
    name: str,
    arguments: Arguments | None,
    suits: Callable[[nn.Module], bool] | None,
) -> Any:
    """The network: what the user named, or what comes back when it is called."""
    path = program.source.path
    if isinstance(factory, StandIn) or (isinstance(factory, type) and not issubclass(factory, nn.Module)):
        stand_in = factory if isinstance(factory, StandIn) else getattr(factory, "_nn2hdl_stand_in", None)
        with blaming(path):
            if stand_in is not None:
                raise missing(stand_in)
        raise _no_network(program, name)
    if isinstance(factory, nn.Module) and arguments is None:
        return factory
    if not callable(factory):
        raise _no_network(program, name)
    if arguments is None and (needed := _needed_arguments(factory)):
        return _built_as_the_file_does(program, factory, name, needed, suits)
    return _made(program, factory, arguments or ((), {}))


def _made(program: AuthorProgram, factory: Any, arguments: Arguments) -> Any:
    with blaming(program.source.path, _HINT):
        network = factory(*arguments[0], **arguments[1])
        if isinstance(network, StandIn):
            raise missing(network)
        return network


def _built_as_the_file_does(
    program: AuthorProgram, factory: Any, name: str, needed: list[str], suits: Callable[[nn.Module], bool] | None
) -> Any:
    """What comes back when `factory` is called as the file calls it: in its only way, or in the only one that suits.

    Raises:
        ModelError: the file never calls it with values that are known without running it, or in several ways.
    """
    path = program.source.path
    ways = find_ways(program, name)
    if not ways:
        raise ModelError(
            f"the class {name} needs arguments without defaults: {', '.join(needed)}",
            where=path,
            hint=f"give them: --arch '{path}:{name}(...)'",
        )
    if len(ways) == 1:
        return _made(program, factory, ways[0].arguments)
    built = [(way, network) for way in ways if (network := _suiting(program, factory, way, suits)) is not None]
    if len(built) == 1:
        return built[0][1]
    ways = [way for way, _ in built] or ways
    raise ModelError(
        f"the file builds {name} in several ways: {', '.join(f'{way.text} in line {way.line}' for way in ways)}",
        where=path,
        hint=f"choose one: --arch '{path}:{ways[0].text}'",
    )


def _suiting(
    program: AuthorProgram, factory: Any, way: Way, suits: Callable[[nn.Module], bool] | None
) -> nn.Module | None:
    """The network built in a way, where that works and suits."""
    if suits is None:
        return None
    try:
        network = _made(program, factory, way.arguments)
        with blaming(program.source.path):
            return network if isinstance(network, nn.Module) and suits(network) else None
    except ModelError:
        return None


def _needed_arguments(factory: Any) -> list[str]:
    try:
        parameters = inspect.signature(factory).parameters.values()
    except (TypeError, ValueError):
        return []
    variadic = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    return [p.name for p in parameters if p.default is p.empty and p.kind not in variadic]


def _no_network(program: AuthorProgram, name: str) -> ModelError:
    what = f"{name} is no torch.nn.Module: found {_found(program)}"
    return ModelError(what, where=program.source.path, expected="the network's class")


def _classes(program: AuthorProgram) -> list[str]:
    names = dict.fromkeys(n.name for n in ast.walk(program.source.tree) if isinstance(n, ast.ClassDef))
    found = []
    for name in names:
        try:
            with blaming(program.source.path):
                value = program.scope.at_end(name) if program.scope.binds(name) else None
        except ModelError:
            continue
        if isinstance(value, type) and issubclass(value, nn.Module):
            found.append(name)
    return found


def _found(program: AuthorProgram) -> str:
    classes = _classes(program)
    return f"the classes {', '.join(classes)}" if classes else "no torch.nn.Module in this file"


def _only_class(program: AuthorProgram) -> str:
    classes = _classes(program)
    if len(classes) != 1:
        path = program.source.path
        raise ModelError(f"which class is the network? Found {_found(program)}", where=path, expected="file.py:Class")
    return classes[0]


def _require_tree(network: nn.Module, path: Path) -> None:
    """Raises ModelError where a module contains itself: torch would never finish walking it."""
    open_modules: set[int] = set()
    done: set[int] = set()
    stack = [(network, "", False)]
    while stack:
        module, name, left = stack.pop()
        if left:
            open_modules.discard(id(module))
            done.add(id(module))
        elif id(module) in open_modules:
            raise ModelError(f"the module {name} contains itself", where=path, expected="a tree of modules")
        elif id(module) not in done:
            open_modules.add(id(module))
            stack.append((module, name, True))
            below = [(child, f"{name}.{label}".strip("."), False) for label, child in module._modules.items() if child]
            stack.extend(below)
