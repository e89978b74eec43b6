"""Cuts the top of a file into statements that can run one without the other, each with the names that it binds."""

from __future__ import annotations

import ast
import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from nn2hdl.formats.script.effects import Effects
from nn2hdl.formats.script.names import (
    CHANGING,
    COMPOUND,
    bound_names,
    class_level_names,
    goes_on_without,
    loaded_names,
)

_BUILTINS = frozenset(
    [
        "int",
        "float",
        "str",
        "bool",
        "len",
        "range",
        "dict",
        "list",
        "tuple",
        "set",
        "frozenset",
        "zip",
        "map",
        "filter",
        "enumerate",
        "sorted",
        "reversed",
        "sum",
        "min",
        "max",
        "abs",
        "round",
        "pow",
        "divmod",
        "isinstance",
        "hasattr",
        "getattr",
        "setattr",
        "type",
        "print",
    ]
)
_METHODS = CHANGING | {
    "items",
    "keys",
    "values",
    "get",
    "copy",
    "format",
    "join",
    "split",
    "strip",
    "lower",
    "upper",
    "parse_args",
    "parse_known_args",
    "startswith",
    "endswith",
}
_PROBES = frozenset(
    ["import_module", "__import__", "get_ipython", "find_spec", "version", "open", "Path", "read", "read_text"]
)
_MODULES = (
    *("nn.", "torch.nn.", "math.", "argparse.", "itertools.", "collections.", "np.", "numpy."),
    *("json.", "os.path.", "re.", "pathlib."),
)
_SIMPLE = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom, ast.Assign, ast.AnnAssign)

N = TypeVar("N", bound=ast.AST)
B = TypeVar("B", ast.ExceptHandler, ast.match_case)
Own = Mapping[str, ast.FunctionDef | ast.ClassDef]  # the functions and classes of a body, by name


@dataclass(frozen=True, eq=False)
class Statement:
    """Something that can be run on its own.

    Attributes:
        position: in the order of the file.
        node: what is run.
        binds: names that it binds, or whose values it changes.
        replaces: those of them whose earlier values it makes no difference to.
        class_reads: names that must be there before it runs (`class_level_names`).
        star: whether it is `from module import *`.
    """

    position: int
    node: ast.stmt
    binds: frozenset[str]
    replaces: frozenset[str]
    class_reads: frozenset[str] = field(default=frozenset())
    star: bool = False


def read_statements(body: Sequence[ast.stmt]) -> tuple[Statement, ...]:
    """The statements of a file's or function's body that bind names, in order. Everything else, such as a call of
    main() or a training loop, is in none of them. `if __name__ == "__main__":` counts as part of the file."""
    flat = _flat(body)
    own = {node.name: node for node in flat if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    effects = Effects(flat, lambda function: _is_plain(function, own))
    parts = [part for node in flat for part in _parts(node, own)]
    statements: list[Statement] = []
    wholes: dict[str, str] = {}  # group -> parser, where group = parser.add_argument_group("data")
    for part in parts:
        star = isinstance(part, ast.ImportFrom) and part.names[0].name == "*"
        replaced = _replaced(part) if isinstance(part, _SIMPLE) else frozenset()
        names = bound_names(part)
        names |= {wholes[name] for name in names - replaced if name in wholes}
        indirect = effects.of(part) - replaced
        if indirect or names or star:
            statements.append(
                Statement(len(statements), part, (names | indirect) - {"*"}, replaced, class_level_names(part), star)
            )
        if isinstance(part, ast.Assign) and isinstance(part.value, ast.Call) and names - replaced:
            wholes |= dict.fromkeys(replaced, next(iter(names - replaced)))
    return tuple(statements)


def _flat(body: Sequence[ast.stmt]) -> list[ast.stmt]:
    found = []
    for node in body:
        if isinstance(node, ast.If) and _asks_for_main(node.test):
            found.extend(_flat(node.body))
        else:
            found.append(node)
    return found


def _asks_for_main(test: ast.expr) -> bool:
    compared = [n for n in ast.walk(test) if isinstance(n, ast.Compare) and isinstance(n.ops[0], ast.Eq)]
    return any("__name__" in loaded_names(n) and "__main__" in ast.dump(n) for n in compared)


def _replaced(node: ast.stmt) -> frozenset[str]:
    if isinstance(node, ast.Assign):
        plain = [t for target in node.targets for t in ast.walk(target) if isinstance(t, ast.Name)]
        return frozenset(name.id for name in plain if isinstance(name.ctx, ast.Store))
    if isinstance(node, ast.AnnAssign):
        return frozenset([node.target.id]) if isinstance(node.target, ast.Name) else frozenset()
    return bound_names(node)


def _parts(node: ast.stmt, own: Own) -> list[ast.stmt]:
    if isinstance(node, ast.Import | ast.ImportFrom):  # name by name: of what is imported little is needed
        return [_with(node, names=[alias]) for alias in node.names]
    if not isinstance(node, COMPOUND):
        return [node]
    parts = [_pruned(node, group) for group in _groups(node)]
    loops = (ast.For, ast.AsyncFor, ast.While)
    return [part for part in parts if not (isinstance(part, loops) and not _is_plain(part, own))]


def _with(node: N, **changes: object) -> N:
    changed = copy.copy(node)
    for name, value in changes.items():
        setattr(changed, name, value)
    return changed


def _groups(node: ast.stmt) -> list[frozenset[str]]:
    """Names bound inside a compound statement, those together that are computed from each other."""
    names = bound_names(node)
    groups: list[frozenset[str]] = []
    for name in sorted(names):
        group, grown = frozenset([name]), frozenset[str]()
        while group != grown:
            grown = group
            part = _pruned(node, grown)
            group = grown | ((loaded_names(part) | bound_names(part)) & names)
        overlapping = [g for g in groups if g & group]
        groups = [g for g in groups if not g & group] + [group.union(*overlapping)]
    return groups


def _pruned(node: ast.stmt, names: frozenset[str]) -> ast.stmt:
    """A compound statement without the statements inside it that have nothing to do with `names`."""
    if not isinstance(node, COMPOUND):
        return node
    changes = {}
    tries = isinstance(node, ast.Try | ast.TryStar)
    decides = tries or goes_on_without(node)  # what its imports find decides which way it goes
    for label in ("body", "orelse", "finalbody"):
        if body := getattr(node, label, None):
            found = (_kept(inner, names, probing=decides and label == "body") for inner in body)
            kept = [inner for inner in found if inner is not None]
            changes[label] = kept or ([_nothing(node)] if label == "body" else [])
    for label in ("handlers", "cases"):
        if hasattr(node, label):
            changes[label] = [_pruned_branch(branch, names, node) for branch in getattr(node, label)]
    if tries and not changes["handlers"] and not changes.get("finalbody"):
        changes["finalbody"] = [_nothing(node)]
    return _with(node, **changes)


def _kept(node: ast.stmt, names: frozenset[str], *, probing: bool) -> ast.stmt | None:
    if probing and _probes(node):
        return node
    return _pruned(node, names) if bound_names(node) & names else None


def _probes(node: ast.stmt) -> bool:
    """Whether a statement of a try may raise what its handlers wait for, and does no work: it imports, asserts, raises,
    opens a file, or computes something small."""
    if isinstance(node, ast.Import | ast.ImportFrom | ast.Assert | ast.Raise):
        return True
    return isinstance(node, ast.Expr | ast.Assign | ast.AnnAssign | ast.If) and _is_plain(node, {})


def _pruned_branch(branch: B, names: frozenset[str], node: ast.stmt) -> B:
    kept = [_pruned(inner, names) for inner in branch.body if bound_names(inner) & names]
    return _with(branch, body=kept or [_nothing(node)])


def _nothing(node: ast.stmt) -> ast.stmt:
    return ast.copy_location(ast.Pass(), node)


def _is_plain(node: ast.stmt, own: Own, seen: frozenset[str] = frozenset()) -> bool:
    """Whether a loop or function only computes: it calls nothing but harmless functions, the file's own classes, and
    its own functions that only compute."""
    for call in (n for n in ast.walk(node) if isinstance(n, ast.Call)):
        match call.func:
            case ast.Name(id=name) if name in _BUILTINS | _PROBES or name in seen:
                continue
            case ast.Name(id=name) if isinstance(own.get(name), ast.ClassDef):
                continue
            case ast.Name(id=name) if name in own and _is_plain(own[name], own, seen | {name}):
                continue
            case ast.Attribute(attr=name) if name in _METHODS | _PROBES or ast.unparse(call.func).startswith(_MODULES):
                continue
        return False
    return True
