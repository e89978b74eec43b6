"""What authors' code is refused: writing files, starting programs, sending anything.

An audit hook of Python stops what Python sees; what libraries do past it is refused function by function. Both look for
a frame of the author's on the stack, so that torch and imports of installed packages, which may fill caches, are not
hindered. This is no sandbox: C extensions and ctypes can do what they like.
"""

from __future__ import annotations

import _thread
import atexit
import contextlib
import errno
import functools
import multiprocessing.process
import os
import site
import sys
import sysconfig
import threading
import weakref
from collections.abc import Callable, Iterator
from types import FrameType, ModuleType
from typing import Any

import safetensors.numpy
import safetensors.torch
import torch

Functions = tuple[tuple[type | ModuleType, str], ...]  # a class or module, and the name of what it holds
HELD_BACK = "__nn2hdl_held_back__"  # a global of code that must not write
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_EVENTS = frozenset(  # Python's audit events
    [
        "os.remove",
        "os.rename",
        "os.rmdir",
        "os.mkdir",
        "os.link",
        "os.symlink",
        "os.truncate",
        "os.chmod",
        "os.chown",
        "os.utime",
        "os.setxattr",
        "os.removexattr",
        "os.kill",
        "os.killpg",
        "os.system",
        "os.exec",
        "os.fork",
        "os.forkpty",
        "os.posix_spawn",
        "os.spawn",
        "os.chdir",
        "os.fchdir",
        "subprocess.Popen",
        "pty.spawn",
        "socket.connect",
        "socket.bind",
        "socket.sendto",
        "socket.getaddrinfo",
        "socket.gethostbyname",
        "urllib.Request",
        "sqlite3.connect",
        "webbrowser.open",
        "ctypes.dlopen",
        "signal.pthread_kill",
    ]
)
_CALLS: Functions = (  # what starts programs, ends this one, or makes files without an audit event
    *((os, name) for name in ("mkfifo", "mknod", "chroot", "umask", "_exit", "abort")),
    *((sys.modules[name], "fork_exec") for name in ("_posixsubprocess",) if name in sys.modules),
    (multiprocessing.process.BaseProcess, "start"),
)
_WRITERS: Functions = (  # what writes files without an audit event
    (torch._C, "PyTorchFileWriter"),
    *((torch._C.ScriptModule, name) for name in ("save", "_save_for_mobile")),
    (torch._C.ScriptFunction, "save"),
    (torch._C._autograd._ProfilerResult, "save"),
    (torch, "from_file"),
    (torch.UntypedStorage, "from_file"),
    *((module, "serialize_file") for module in (safetensors, safetensors.numpy, safetensors.torch)),
)
_THREADS: Functions = tuple((owner, prefix + name) for owner, prefix in ((_thread, ""), (threading, "_")) for name in (
    "start_new_thread", "start_joinable_thread"
))  # fmt: skip


class WithheldError(PermissionError):
    """The author's code wanted to do what --arch does not let it."""


@contextlib.contextmanager
def withholding() -> Iterator[None]:
    """Refuses authors' code what the module's docstring lists: inside the block, and always in its threads and
    callbacks."""
    _install_hook()
    with contextlib.ExitStack() as stack:
        for owner, name in (*_CALLS, *_WRITERS):
            if hasattr(owner, name):
                stack.enter_context(replaced(owner, name, _refusing(owner, name)))
        for owner, name in _THREADS:
            if hasattr(owner, name):
                stack.enter_context(replaced(owner, name, _marking(getattr(owner, name))))
        begin = weakref.finalize.__init__
        stack.enter_context(replaced(weakref.finalize, "__init__", _marking_finalizer(begin)))
        stack.enter_context(replaced(atexit, "register", _without_authors(atexit.register)))
        stack.enter_context(replaced(os, "mkdir", _without_authors(os.mkdir)))  # a folder for later is not missed
        yield


@contextlib.contextmanager
def replaced(owner: object, name: str, value: object) -> Iterator[None]:
    """Gives an attribute another value within."""
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


def _refusing(owner: type | ModuleType, name: str) -> Callable[..., Any]:
    function: Callable[..., Any] = getattr(owner, name)
    full = f"{owner.__name__}.{name}"
    what = f"write ({full})" if (owner, name) in _WRITERS else f"call {full}"

    @functools.wraps(function, updated=())
    def refuse(*args: Any, **kwargs: Any) -> Any:
        if _author_on_stack():
            raise WithheldError(errno.EPERM, f"--arch does not let a file {what}")
        return function(*args, **kwargs)

    return refuse


def _without_authors(function: Callable[..., Any]) -> Callable[..., Any]:
    """The function; authors' calls do nothing, and look as if they had worked."""

    @functools.wraps(function)
    def call(first: Any, *args: Any, **kwargs: Any) -> Any:
        return first if _author_on_stack() else function(first, *args, **kwargs)

    return call


def _marking(start: Callable[..., Any]) -> Callable[..., Any]:
    """The function that starts a thread; a thread that an author starts runs as author's code, as long as it lives."""

    @functools.wraps(start)
    def start_marked(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return start(functools.partial(_as_author, function) if _author_on_stack() else function, *args, **kwargs)

    return start_marked


def _marking_finalizer(begin: Callable[..., Any]) -> Callable[..., Any]:
    """weakref.finalize.__init__; what an author leaves for later runs as author's code."""

    @functools.wraps(begin)
    def begin_marked(self: object, obj: object, function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> None:
        begin(self, obj, functools.partial(_as_author, function) if _author_on_stack() else function, *args, **kwargs)

    return begin_marked


def _as_author(function: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """Runs it with a frame on the stack that counts as the author's; nobody is there to be told of a refusal."""
    with contextlib.suppress(WithheldError):
        return function(*args, **kwargs)


@functools.cache
def _install_hook() -> None:
    sys.addaudithook(_audit)


def _audit(event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        path, _, flags = args
        if not isinstance(flags, int) or not flags & _WRITES or isinstance(path, int) or path == os.devnull:
            return
    elif event not in _EVENTS:
        return
    if _author_on_stack():
        what = f"write {args[0]}" if event == "open" else f"call {event}"
        raise WithheldError(errno.EPERM, f"--arch does not let a file {what}")


def _author_on_stack() -> bool:
    inner: FrameType | None = None
    frame: FrameType | None = sys._getframe(1)
    while frame is not None:
        if _is_importer(frame) and inner is not None and not _is_importer(inner) and _is_installed(inner):
            return False  # an installed package is imported
        if HELD_BACK in frame.f_globals or frame.f_code is _as_author.__code__:
            return True
        inner, frame = frame, frame.f_back
    return False


def _is_importer(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith("<frozen importlib")


def _is_installed(frame: FrameType) -> bool:
    return frame.f_code.co_filename.startswith(("<frozen ", *_installed_folders()))


@functools.cache
def _installed_folders() -> tuple[str, ...]:
    folders = {sysconfig.get_path(name) for name in ("stdlib", "platstdlib", "purelib", "platlib")}
    return tuple(os.path.join(folder, "") for folder in {*folders, *site.getsitepackages(), site.getusersitepackages()})
