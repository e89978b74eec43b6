"""Functions compiled by Numba, and their cache kept true.

Numba notices that a function's own file has changed, not that a constant or a function which it uses from another file
has. So each room with compiled functions discards its cache whenever any of its sources differ from last time.
"""

from __future__ import annotations

import contextlib
import hashlib
import pickle
import warnings
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from typing import Any, TypeVar, overload

import numba
from numba.core.caching import FunctionCache

from nn2hdl.atomic import write_text
from nn2hdl.errors import Nn2hdlWarning, OutputError

_STAMP = "numba_sources.sha256"
F = TypeVar("F", bound=Callable[..., Any])


class _Kept(FunctionCache):
    """Numba's cache on disk, which saves time and nothing else: damaged, or on a full disk, it counts as empty."""

    def load_overload(self, sig: object, target_context: object) -> Any:
        try:
            return super().load_overload(sig, target_context)
        except (OSError, EOFError, pickle.UnpicklingError, ValueError, TypeError, LookupError, AttributeError):
            return None

    def save_overload(self, sig: object, data: object) -> None:
        with contextlib.suppress(OSError, EOFError, pickle.UnpicklingError):
            super().save_overload(sig, data)


@overload
def njit(function: F) -> F: ...
@overload
def njit(*, nogil: bool = False) -> Callable[[F], F]: ...
def njit(function: Callable[..., Any] | None = None, *, nogil: bool = False) -> Callable[..., Any]:
    """`numba.njit` with a cache on disk, and without one where there is no folder for it."""
    if function is None:
        return partial(_compiled, nogil=nogil)
    return _compiled(function, nogil=nogil)


def _compiled(function: Callable[..., Any], *, nogil: bool) -> Callable[..., Any]:
    compiled = numba.njit(nogil=nogil)(function)
    try:
        compiled._cache = _Kept(function)  # type: ignore[attr-defined]  # Numba declares no private attributes
    except RuntimeError:
        _say_once()
    return compiled


@cache
def _say_once() -> None:
    text = "no folder for Numba's cache: functions are compiled anew -> set NUMBA_CACHE_DIR to a folder of your own"
    warnings.warn(text, Nn2hdlWarning, stacklevel=2)


def discard_stale(folder: Path) -> None:
    """Deletes the compiled functions in a package folder where its sources have changed since they were compiled."""
    hasher = hashlib.sha256()
    for source in sorted(folder.glob("*.py")):
        hasher.update(source.read_bytes())
    stamp = folder / "__pycache__" / _STAMP
    with contextlib.suppress(OSError, OutputError):  # a folder that cannot be written holds no cache either
        if stamp.is_file() and stamp.read_text() == hasher.hexdigest():
            return
        stamp.parent.mkdir(exist_ok=True)
        for compiled in [*stamp.parent.glob("*.nbi"), *stamp.parent.glob("*.nbc")]:
            compiled.unlink(missing_ok=True)
        write_text(stamp, hasher.hexdigest())
