"""What knows operations forgets none: an entry that is missing fails at import, a `match` ends in `assert_never`."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import nn2hdl
from nn2hdl import graph, integer
from nn2hdl.exhaustive import exhaustive

PACKAGE = Path(nn2hdl.__file__).parent
OPERATIONS = {kind.__name__ for kind in (*graph.OPERATIONS, *integer.OPERATIONS)}


def _is_call(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "exhaustive"


def _tables() -> list[tuple[Path, int, str]]:
    """File, number of the table in it, and operation, of every entry of every table in the package."""
    found = []
    for path in sorted(PACKAGE.rglob("*.py")):
        calls = [node for node in ast.walk(ast.parse(path.read_text())) if _is_call(node)]
        for number, call in enumerate(calls):
            found += [(path, number, ast.unparse(key).split(".")[-1]) for key in call.args[2].keys]
    return found


def test_the_tables_there_are():
    files = {str(path.relative_to(PACKAGE)) for path, _, _ in _tables()}
    assert files >= {
        "graph/operations.py",
        "integer/operations.py",
        "quantization/lower.py",
        "c/layers.py",
        "train/operations.py",
    }
    assert files >= {"train/qat/network.py", "train/qat/integer_operations.py"}


@pytest.mark.parametrize(
    ("path", "number", "name"), _tables(), ids=lambda part: part.stem if isinstance(part, Path) else str(part)
)
def test_without_an_entry_the_import_fails(path, number, name):
    tree = ast.parse(path.read_text())
    table = [node for node in ast.walk(tree) if _is_call(node)][number].args[2]
    kept = [i for i, key in enumerate(table.keys) if ast.unparse(key).split(".")[-1] != name]
    assert len(kept) == len(table.keys) - 1
    table.keys, table.values = [table.keys[i] for i in kept], [table.values[i] for i in kept]
    module = ModuleType(".".join(("nn2hdl", *path.relative_to(PACKAGE).with_suffix("").parts)))
    with pytest.raises(TypeError, match=f"no entry for {name}"):
        exec(compile(tree, str(path), "exec"), vars(module))


def test_an_entry_for_something_else_fails():
    with pytest.raises(TypeError, match=r"^lengths: no entry for bytes; int: not in the union$"):
        exhaustive("lengths", str | bytes, {str: 1, int: 2})


NEW = '''

@dataclass(frozen=True)
class Square:
    """A new operation."""


Op = Op | Square
T = TypeVar("T")
'''


@pytest.mark.parametrize(
    ("room", "reader", "title"),
    [
        ("graph", "nn2hdl.quantization", "how operations with quantizers of the file become integers"),
        ("integer", "nn2hdl.c", "C of the operations"),
        ("integer", "nn2hdl.train", "gradients of the operations of the integer network"),
    ],
)
def test_a_new_operation_is_missed_by_the_ir_first_and_then_by_every_room(tmp_path, room, reader, title):
    shutil.copytree(PACKAGE, tmp_path / "nn2hdl", ignore=shutil.ignore_patterns("__pycache__"))
    path = tmp_path / "nn2hdl" / room / "operations.py"
    text = path.read_text()
    assert text.count('\nT = TypeVar("T")\n') == 1
    path.write_text(text.replace('\nT = TypeVar("T")\n', NEW))
    ir = {"graph": "float", "integer": "integer"}[room]
    assert f"TypeError: operations of the {ir} network: no entry for Square" in _import(tmp_path, reader)
    path.write_text(
        path.read_text().replace("        Add: Operation[Add](", "        Square: None,\n        Add: Operation[Add](")
    )
    assert f"TypeError: {title}: no entry for Square" in _import(tmp_path, reader)


def _import(folder: Path, module: str) -> str:
    """What importing says."""
    code, environment = f"import {module}", {**os.environ, "PYTHONPATH": str(folder)}
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=folder, env=environment)
    assert run.returncode
    return run.stderr


def _matches(path: Path) -> list[ast.Match]:
    """The `match` statements of a file that tell operations apart."""
    found = []
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Match):
            classes = [part.cls for case in node.cases for part in ast.walk(case) if isinstance(part, ast.MatchClass)]
            if {ast.unparse(kind).split(".")[-1] for kind in classes} & OPERATIONS:
                found.append(node)
    return found


def test_what_matches_operations_ends_in_assert_never():
    seen = 0
    for path in sorted(PACKAGE.rglob("*.py")):
        for match in _matches(path):
            seen += 1
            last = ast.unparse(match.cases[-1])
            assert "assert_never(" in last, f"{path}:{match.lineno}"
    assert seen
