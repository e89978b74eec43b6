"""What `import` does in an author's file: neighbors first, then what is installed, else a stand-in."""

from __future__ import annotations

import ast
import builtins
import importlib.util
import itertools
import stat
import sys
from collections.abc import Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from nn2hdl.errors import Nn2hdlError
from nn2hdl.formats.script.names import goes_on_without
from nn2hdl.formats.script.scope import MODULE, Scope
from nn2hdl.formats.script.source import Source
from nn2hdl.formats.script.stand_ins import StandIn
from nn2hdl.formats.script.statements import read_statements

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

    from nn2hdl.formats.script.program import AuthorProgram

_NEVER_NEIGHBORS = frozenset(sys.builtin_module_names) | {"torch"}
_PARENTS = 2  # folders above the author's that are searched for what is not installed
_serial = itertools.count()


class FileModule(ModuleType):
    """An author's file as a module whose names come to be when they are read; or a folder of such files."""

    def __init__(self, name: str, folder: Path, source: Source, program: AuthorProgram) -> None:
        super().__init__(name)
        super().__setattr__("__file__", source.filename)
        unique = f"nn2hdl_arch_{name}_{next(_serial)}"  # never the name of an installed module
        importer = Importer(program, source, folder)
        own = {
            "__name__": unique,
            "__file__": source.filename,
            "__doc__": None,
            "__package__": "",
            MODULE: self,
            "__builtins__": {**vars(builtins), "__import__": importer, "input": _no_input, "print": _print},
        }
        super().__setattr__("_nn2hdl", (Scope(source, read_statements(source.tree.body), own), folder, program))

    @property
    def __dict__(self) -> Scope:  # type: ignore[override]  # what vars() of a module is to say
        scope: Scope = self._nn2hdl[0]
        return scope

    def __getattr__(self, name: str) -> Any:
        if name == "_nn2hdl":
            raise AttributeError(name)
        scope, folder, program = self._nn2hdl
        try:
            return scope.at_end(name)
        except KeyError:
            path = Path(str(self.__file__))
            is_package = path.name == "__init__.py" or path == folder.resolve()
            if is_package and not name.startswith("__") and (below := program.child(folder, name)):
                return below
            raise AttributeError(f"{self.__file__} has no {name}") from None

    def __setattr__(self, name: str, value: object) -> None:
        vars(self)[name] = value


def _no_input(*prompt: object) -> str:
    raise EOFError("--arch answers no input()")


def _print(*values: object, file: SupportsWrite[str] | None = None, **options: Any) -> None:
    """Prints into files only; also what a __del__ prints that runs at any time."""
    if file is not None:
        print(*values, file=file, **options)


class Importer:
    """`__import__` of one file.

    Attributes:
        failed: the modules that it did not find, and after which the file went on; each with the reason.
    """

    def __init__(self, program: AuthorProgram, source: Source, folder: Path) -> None:
        self._program, self._source, self._folder = program, source, folder
        self._tried = _tried_lines(source.tree)
        self.failed: dict[str, str] = {}

    def __call__(
        self,
        name: str,
        globals: object = None,
        locals: object = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> ModuleType | StandIn:
        tried = (
            sys._getframe(1).f_lineno in self._tried and sys._getframe(1).f_code.co_filename == self._source.filename
        )
        parts = name.split(".") if name else []
        if level:
            folder = self._folder.parents[level - 2] if level > 1 else self._folder
            return self._below(self._program.folder(folder), parts, "." * level + name, fromlist, tried)
        root = self._program.neighbor(parts[0])
        if root is None and parts[0] not in _NEVER_NEIGHBORS and not _is_installed(parts[0]):
            root = self._program.neighbor(parts[0], anywhere=True)
        if root is not None:
            return self._below(root, parts[1:], name, fromlist, tried)
        return self._installed(name, fromlist, tried)

    def _below(
        self, root: FileModule, parts: Sequence[str], name: str, fromlist: Sequence[str] | None, tried: bool
    ) -> ModuleType | StandIn:
        module = root
        for part in parts:
            below = self._program.child(module._nn2hdl[1], part)
            if below is None:
                reason = f"there is no {part}.py in {module._nn2hdl[1]}"
                return self._absent(name, fromlist, reason, tried)
            module = below
        return module if fromlist else root

    def _absent(self, name: str, fromlist: Sequence[str] | None, reason: str, tried: bool) -> StandIn:
        """What an import yields that finds nothing; ModuleNotFoundError where the file goes on without it."""
        if tried:
            self.failed[name] = reason
            raise ModuleNotFoundError(reason, name=name)
        return StandIn(name if fromlist else name.partition(".")[0], reason)

    def _installed(self, name: str, fromlist: Sequence[str] | None, tried: bool) -> ModuleType | StandIn:
        try:
            return builtins.__import__(name, {}, {}, fromlist or (), 0)
        except Nn2hdlError:
            raise
        except Exception as error:  # a broken installation can raise anything
            return self._absent(name, fromlist, _reason(error, name), tried)

    def unbound(self, name: str, node: ast.AST) -> StandIn | None:
        """What stands for a name that an import below a node should have bound, and did not."""
        for found in (n for n in ast.walk(node) if isinstance(n, ast.Import | ast.ImportFrom)):
            for alias in found.names:
                root = alias.name.partition(".")[0]
                module = alias.name if isinstance(found, ast.Import) else "." * found.level + (found.module or "")
                if name == (alias.asname or root) and module in self.failed:
                    if isinstance(found, ast.ImportFrom):
                        return StandIn(f"{module}.{alias.name}", self.failed[module])
                    return StandIn(alias.name if alias.asname else root, self.failed[module])
        return None


def _reason(error: Exception, name: str) -> str:
    package = (getattr(error, "name", None) or name).partition(".")[0]
    if isinstance(error, ModuleNotFoundError) and not _is_installed(package):
        return f"{package} is not installed"
    return f"{name} cannot be imported ({type(error).__name__}: {error})"


def _is_installed(name: str) -> bool:
    """Whether Python itself would import a package or module; folders without __init__.py do not count, nor does what
    only lies in the working folder."""
    if name in sys.modules:
        return True
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError, AttributeError):
        return False
    if spec is None or spec.origin is None:
        return False
    return spec.origin in ("built-in", "frozen") or Path.cwd() not in Path(spec.origin).parents[:2]


def _tried_lines(tree: ast.Module) -> frozenset[int]:
    """Lines of imports after whose failing the file itself goes on."""
    return frozenset(
        line
        for node in ast.walk(tree)
        if isinstance(node, ast.Try | ast.TryStar | ast.With | ast.AsyncWith) and goes_on_without(node)
        for below in node.body
        for found in ast.walk(below)
        if isinstance(found, ast.Import | ast.ImportFrom)
        for line in range(found.lineno, (found.end_lineno or found.lineno) + 1)
    )


def search_folders(entry: Path) -> tuple[list[Path], list[Path]]:
    """Where an author's absolute imports are looked for: before what is installed, and after it.

    Before: the folder of the file, as when it is run as a script; where that is a package, the folder that holds it.
    After: the folders above it, for files that are run from there, and the working folder.
    """
    own = top = entry.resolve().parent
    while (top / "__init__.py").is_file() and top.parent != top:
        top = top.parent
    above = [folder for folder in own.parents[:_PARENTS] if not folder.stat().st_mode & stat.S_IWOTH]  # not /tmp
    return list(dict.fromkeys([own, top])), [*above, Path.cwd()]
