"""While an author's code runs: it prints nowhere, asks nobody, sees no GPU, and cannot write, start or send anything.

What the code does is stopped by an audit hook of Python. It looks for a frame of the author's on the stack, so that
torch and imports of installed packages, which may fill caches, are not hindered.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import io
import os
import random
import sys
import warnings
from collections.abc import Iterator

import safetensors.torch
import torch
from torch.overrides import TorchFunctionMode

AUTHORS = "__nn2hdl_author__"  # a global of every author's code: its Source
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
_GPUS = ("cuda", "mps", "xpu", "hip")
_depth = 0


class WithheldError(PermissionError):
    """The author's code wanted to do what --arch does not let it."""


@contextlib.contextmanager
def running() -> Iterator[None]:
    """Runs an author's code within; may be nested. Streams, arguments, warnings, torch's functions and the states of
    random generators are as before afterwards."""
    global _depth
    if _depth:
        yield
        return
    _install_hook()
    _depth += 1
    try:
        with muted(sys.argv[0]), _patched(), _OnCpu():
            yield
    finally:
        _depth -= 1


@contextlib.contextmanager
def muted(program: str, *, out: io.TextIOBase | None = None) -> Iterator[None]:
    """Sends what is printed to `out`, or nowhere; leaves no input to read, and only the program's name as arguments."""
    with contextlib.ExitStack() as stack:
        nowhere = io.TextIOWrapper(io.BufferedWriter(_Nowhere()), encoding="utf-8", errors="replace")
        for name in ("stdout", "__stdout__", "stderr", "__stderr__"):
            stack.enter_context(_replaced(sys, name, out or nowhere))
        stack.enter_context(_replaced(sys, "stdin", io.StringIO()))
        stack.enter_context(_replaced(sys, "argv", [program]))
        stack.enter_context(_replaced(sys, "dont_write_bytecode", True))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        stack.enter_context(
            torch.random.fork_rng(devices=[])
        )  # building draws weights; the caller's draws stay the same
        stack.callback(random.setstate, random.getstate())
        yield


class _Nowhere(io.RawIOBase):
    def writable(self) -> bool:
        return True

    def write(self, data) -> int:
        return len(data)


@contextlib.contextmanager
def _replaced(owner: object, name: str, value: object) -> Iterator[None]:
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)


class _OnCpu(TorchFunctionMode):
    """Keeps everything on the CPU, whatever device the author's code asks for."""

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = dict(kwargs or {})
        name = getattr(func, "__name__", "")
        if name in _GPUS:
            return args[0]
        if _is_gpu(kwargs.get("device")):
            kwargs["device"] = torch.device("cpu")
        if name == "to":
            args = tuple(torch.device("cpu") if _is_gpu(value) else value for value in args)
        return func(*args, **kwargs)


def _is_gpu(device: object) -> bool:
    if isinstance(device, int) and not isinstance(device, bool):
        return True  # device=0
    return isinstance(device, str | torch.device) and str(device).startswith(_GPUS)


@contextlib.contextmanager
def _patched() -> Iterator[None]:
    """Torch writes files past Python's audit events; scripted and compiled functions are needed as they are written."""
    with contextlib.ExitStack() as stack:
        for owner, name in (
            (torch._C, "PyTorchFileWriter"),
            (torch.jit, "save"),
            (safetensors.torch, "serialize_file"),
        ):
            refusing = functools.partial(_refuse_author, f"{owner.__name__}.{name}", getattr(owner, name))
            stack.enter_context(_replaced(owner, name, refusing))
        for owner, name in ((torch.jit, "script"), (torch, "compile")):
            stack.enter_context(_replaced(owner, name, _as_written))
        stack.enter_context(_replaced(torch, "load", functools.partial(_load_weights, torch.load)))
        yield


def _refuse_author(name: str, function, *args, **kwargs):
    if _author_on_stack():
        raise WithheldError(errno.EPERM, f"--arch does not let a file write ({name})")
    return function(*args, **kwargs)


def _as_written(function=None, *args, **kwargs):
    return function if function is not None else _as_written


def _load_weights(load, *args, **kwargs):
    """torch.load that runs no pickled code and needs no GPU."""
    return load(*args, **{**kwargs, "weights_only": True, "map_location": "cpu"})


@functools.cache
def _install_hook() -> None:
    sys.addaudithook(_audit)


def _audit(event: str, args: tuple) -> None:
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
    frame = sys._getframe(1)
    while frame is not None:
        if frame.f_code.co_filename.startswith("<frozen importlib"):
            return False  # an installed package is imported: Python itself runs authors' files only with --run-arch
        if HELD_BACK in frame.f_globals:
            return True
        frame = frame.f_back
    return False
