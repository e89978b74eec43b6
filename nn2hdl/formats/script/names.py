"""Which names a statement binds or changes, and which it reads, found by looking at it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

# methods that change what they are called on, by appending, updating, or adding options to an argument parser
CHANGING = frozenset(
    [
        "append",
        "extend",
        "insert",
        "add",
        "update",
        "setdefault",
        "pop",
        "remove",
        "discard",
        "clear",
        "sort",
        "reverse",
        "appendleft",
        "extendleft",
        "add_module",
        "register_module",
        "register_buffer",
        "register_parameter",
        "add_argument",
        "add_argument_group",
        "add_mutually_exclusive_group",
        "set_defaults",
        "add_subparsers",
        "add_parser",
        "merge_from_dict",
        "freeze",
    ]
)
_IMPORT_ERRORS = ("ImportError", "ModuleNotFoundError", "Exception", "BaseException")
_ENDINGS = ("exit", "quit", "_exit")
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)
_COMPREHENSIONS = (ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)
COMPOUND = (ast.If, ast.For, ast.AsyncFor, ast.While, ast.With, ast.AsyncWith, ast.Try, ast.TryStar, ast.Match)


def bound_names(node: ast.AST) -> frozenset[str]:
    """Names that a statement, run at the top of a file, binds, or whose values it changes."""
    return frozenset(_bound(node))


def _bound(node: ast.AST) -> Iterator[str]:
    match node:
        case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
            yield node.name
        case ast.Import() | ast.ImportFrom():
            for alias in node.names:
                yield alias.asname or (alias.name.partition(".")[0] if isinstance(node, ast.Import) else alias.name)
        case ast.AnnAssign(value=None):
            return
        case ast.Lambda():
            return
        case ast.Delete():  # deleting a name is left out, deleting a part of it is not
            yield from (root for t in node.targets if not isinstance(t, ast.Name) and (root := root_name(t)))
        case ast.Name(ctx=ast.Store()):
            yield node.id
        case ast.Attribute(ctx=ast.Store()) | ast.Subscript(ctx=ast.Store()):
            if root := root_name(node):
                yield root
        case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar():
            if node.name:
                yield node.name
            yield from _bound_below(node)
        case ast.ListComp() | ast.SetComp() | ast.DictComp() | ast.GeneratorExp():
            yield from (n.target.id for n in ast.walk(node) if isinstance(n, ast.NamedExpr))
        case ast.Call():
            if changed := _changed(node):
                yield changed
            yield from _bound_below(node)
        case _:
            yield from _bound_below(node)


def _bound_below(node: ast.AST) -> Iterator[str]:
    for child in ast.iter_child_nodes(node):
        yield from _bound(child)


def _changed(call: ast.Call) -> str | None:
    """The name of what a call such as `widths.append(8)` or `setattr(net, "fc", layer)` changes."""
    if isinstance(call.func, ast.Attribute) and call.func.attr in CHANGING:
        return root_name(call.func)
    if isinstance(call.func, ast.Name) and call.func.id in ("setattr", "delattr") and call.args:
        return root_name(call.args[0])
    return None


def root_name(node: ast.AST) -> str | None:
    """The name that an attribute or item belongs to: `cfg` of `cfg.model["width"]`."""
    while isinstance(node, ast.Attribute | ast.Subscript):
        node = node.value
    return node.id if isinstance(node, ast.Name) else None


def changed_names(definition: ast.AST) -> frozenset[str]:
    """Names outside a function or class that running its code binds, or whose values it changes."""
    inner = list(ast.walk(definition))
    shared = {name for n in inner if isinstance(n, ast.Global) for name in n.names}
    own = {n.id for n in inner if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)} - shared
    own |= {n.arg for n in inner if isinstance(n, ast.arg)}
    parts = [n for n in inner if isinstance(n, ast.Attribute | ast.Subscript) and isinstance(n.ctx, ast.Store)]
    roots = [*map(root_name, parts), *(_changed(n) for n in inner if isinstance(n, ast.Call))]
    return frozenset(shared | ({root for root in roots if root} - own))


def loaded_names(node: ast.AST) -> frozenset[str]:
    """All names that occur below a node other than as targets."""
    return frozenset(n.id for n in ast.walk(node) if isinstance(n, ast.Name) and not isinstance(n.ctx, ast.Store))


def class_level_names(node: ast.AST) -> frozenset[str]:
    """Names that bodies of classes below a node read while these classes are made.

    Before Python 3.13 such a read does not ask the namespace for a name that is not there yet, so that these have to be
    there before.
    """
    found: set[str] = set()
    for definition in (n for n in ast.walk(node) if isinstance(n, ast.ClassDef)):
        own: set[str] = set()
        for statement in definition.body:
            found |= set(_read_now(statement)) - own
            own |= bound_names(statement)
    return frozenset(found)


def _read_now(node: ast.AST) -> Iterator[str]:
    """Names read when a statement runs, not those in the bodies of functions that it defines, nor annotations."""
    if isinstance(node, ast.Name):
        if not isinstance(node.ctx, ast.Store):
            yield node.id
    elif isinstance(node, _FUNCTIONS):
        for child in [*getattr(node, "decorator_list", []), *node.args.defaults, *filter(None, node.args.kw_defaults)]:
            yield from _read_now(child)
    elif isinstance(node, ast.AnnAssign):
        yield from _read_now(node.value) if node.value else ()
    elif isinstance(node, _COMPREHENSIONS):
        targets = {name for generator in node.generators for name in _bound(generator.target)}
        yield from loaded_names(node) - targets
    else:
        for child in ast.iter_child_nodes(node):
            yield from _read_now(child)


def goes_on_without(node: ast.AST) -> bool:
    """Whether the file goes on where an import in this statement's body fails: a try with a handler that neither raises
    nor ends the program, or `with suppress(ImportError):`."""
    if isinstance(node, ast.With | ast.AsyncWith):
        calls = [item.context_expr for item in node.items if isinstance(item.context_expr, ast.Call)]
        return any(_last_name(call.func) == "suppress" and any(map(_is_import_error, call.args)) for call in calls)
    if not isinstance(node, ast.Try | ast.TryStar):
        return False
    return any((h.type is None or _is_import_error(h.type)) and not _gives_up(h.body[-1]) for h in node.handlers)


def _is_import_error(node: ast.expr) -> bool:
    return any(_last_name(n) in _IMPORT_ERRORS for n in ast.walk(node))


def _gives_up(node: ast.stmt) -> bool:
    """Whether a handler's last statement raises, or leaves the program: no file goes on after that."""
    call = node.value if isinstance(node, ast.Expr) else None
    return isinstance(node, ast.Raise) or (isinstance(call, ast.Call) and _last_name(call.func) in _ENDINGS)


def _last_name(node: ast.AST) -> str | None:
    return getattr(node, "id", None) or getattr(node, "attr", None)
