"""An author's file with the neighbors that it imports, as one program of which only what is read runs."""

from __future__ import annotations

import ast
from pathlib import Path

from nn2hdl.formats.script.guard import AUTHORS
from nn2hdl.formats.script.imports import FileModule, search_folders
from nn2hdl.formats.script.scope import MODULE, Scope
from nn2hdl.formats.script.source import Source, read_source
from nn2hdl.formats.script.statements import Statement, read_statements


class AuthorProgram:
    """The file that the user named, and every neighbor that it came to import."""

    def __init__(self, path: Path):
        """Reads the file, runs nothing; ModelError where it is no Python."""
        self._files: dict[Path, FileModule] = {}
        self._folders: dict[ast.Call, Path | None] = {}
        self._first, self._last = search_folders(path)
        self.source = read_source(path)
        module = FileModule(path.stem, path.resolve().parent, self.source, self)
        self._files[path.resolve()] = module
        self.scope: Scope = module.__dict__
        self.statements = self.scope.statements

    def neighbor(self, name: str, anywhere: bool = False) -> FileModule | None:
        """The file or package of an absolute import; `anywhere`: also folders without __init__.py, and outside."""
        folders = [*self._first, *self._added(), *self._last] if anywhere else self._first
        found = (self.child(folder, name, plain_folders=anywhere) for folder in folders)
        return next((module for module in found if module is not None), None)

    def _added(self) -> list[Path]:
        """Folders beside the author's that the files so far put into sys.path."""
        found = []
        for module in list(self._files.values()):
            scope, home, _ = module._nn2hdl
            for call in _path_calls(dict.__getitem__(scope, AUTHORS).tree):
                if call not in self._folders:
                    self._folders[call] = None  # while it is evaluated, which may import
                    self._folders[call] = _evaluated_folder(scope, home, call)
                if (folder := self._folders[call]) and any(map(folder.is_relative_to, [*self._first, *self._last])):
                    found.append(folder)
        return found

    def child(self, folder: Path, name: str, plain_folders: bool = True) -> FileModule | None:
        """The file or package of a name in a folder."""
        package = folder / name
        for path in (package / "__init__.py", folder / f"{name}.py"):
            if path.is_file():
                return self._open(path)
        if plain_folders and package.is_dir() and next(package.glob("**/*.py"), None):
            return self.folder(package)
        return None

    def folder(self, folder: Path) -> FileModule:
        """A package: its __init__.py, or nothing but what lies in the folder."""
        path = folder / "__init__.py"
        if path.is_file():
            return self._open(path)
        if folder not in self._files:
            self._files[folder] = FileModule(folder.name, folder, Source(folder, ast.Module([], [])), self)
        return self._files[folder]

    def _open(self, path: Path) -> FileModule:
        path = path.resolve()
        if path not in self._files:
            name = path.parent.name if path.name == "__init__.py" else path.stem
            self._files[path] = FileModule(name, path.parent, read_source(path), self)
        return self._files[path]

    def inside(self, function: ast.FunctionDef | ast.AsyncFunctionDef) -> tuple[Scope, tuple[Statement, ...]]:
        """The names that a function binds, as if its body stood at the top of a file of its own."""
        statements = read_statements(function.body)
        own = {name: dict.__getitem__(self.scope, name) for name in ("__name__", MODULE, "__builtins__")}
        return Scope(self.source, statements, own, self.scope), statements


def _path_calls(tree: ast.Module) -> list[ast.Call]:
    """Calls of sys.path.insert and sys.path.append."""
    calls = (n for n in ast.walk(tree) if isinstance(n, ast.Call) and n.args and not n.keywords)
    return [n for n in calls if ast.unparse(n.func) in ("sys.path.insert", "sys.path.append")]


def _evaluated_folder(scope: Scope, home: Path, call: ast.Call) -> Path | None:
    try:
        return (home / str(scope.evaluate(call.args[-1]))).resolve()
    except (Exception, SystemExit):
        return None


def place_of(error: BaseException) -> str | None:
    """The last line of an author's file that an error came through: `net.py:12`; None where it came through none."""
    place, trace = None, error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        source = dict.get(frame.f_globals, AUTHORS)
        if source is not None and frame.f_code.co_filename == source.filename:
            place = source.place(trace.tb_lineno)
        trace = trace.tb_next
    return place
