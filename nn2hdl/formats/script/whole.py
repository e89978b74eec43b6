"""Runs an author's file from its first line to its last, for those who want that (--run-arch)."""

from __future__ import annotations

import itertools
import sys
import types
from pathlib import Path

from nn2hdl.formats.script.guard import AUTHORS, muted
from nn2hdl.formats.script.program import AuthorProgram

_serial = itertools.count()


def run_whole(program: AuthorProgram) -> None:
    """Runs the whole file of a program, as `import file` would, and gives the program the names that it binds.

    What it prints goes to standard error. Modules that it imported from its own folder are forgotten afterwards.
    """
    source = program.source
    folder = Path(source.filename).parent
    module = types.ModuleType(f"nn2hdl_whole_{source.path.stem}_{next(_serial)}")
    module.__dict__.update({"__file__": source.filename, AUTHORS: source})
    known, path = set(sys.modules), list(sys.path)
    sys.modules[module.__name__] = module  # dataclasses and pickling look their module up
    sys.path.insert(0, str(folder))  # authors' files import their neighbors
    try:
        with muted(source.filename, out=sys.stderr):
            exec(compile(source.tree, source.filename, "exec", dont_inherit=True), vars(module))
    finally:
        sys.path[:] = path
        for name in set(sys.modules) - known:
            if folder in Path(getattr(sys.modules[name], "__file__", None) or "/").parents or name == module.__name__:
                del sys.modules[name]
    dict.update(program.scope, {name: value for name, value in vars(module).items() if not name.startswith("__")})
