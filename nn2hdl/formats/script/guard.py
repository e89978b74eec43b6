"""What surrounds an author's code while it runs: no output, no input, no GPU, and what `withheld` refuses."""

from __future__ import annotations

import argparse
import contextlib
import functools
import io
import os
import random
import sys
import warnings
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TextIO

import torch
from torch.overrides import TorchFunctionMode

from nn2hdl.formats.script.stand_ins import StandIn
from nn2hdl.formats.script.withheld import replaced, withholding

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

AUTHORS = "__nn2hdl_author__"  # a global of every author's code: its Source
_GPUS = ("cuda", "mps", "xpu", "hip")
_OUT, _ERRORS = 1, 2  # file descriptors of the standard streams
_depth = 0


@contextlib.contextmanager
def running() -> Iterator[None]:
    """Runs an author's code within; may be nested. Streams, arguments, warnings, torch's functions and default type and
    the states of random generators are as before afterwards."""
    global _depth
    if _depth:
        yield
        return
    _depth += 1
    try:
        with muted(sys.argv[0]), withholding(), _patched(), _OnCpu():
            yield
    finally:
        _depth -= 1


@contextlib.contextmanager
def muted(program: str, *, out: TextIO | None = None) -> Iterator[None]:
    """Sends what is printed to `out`, which is standard error, or nowhere; leaves no input to read, and only the
    program's name as arguments."""
    with contextlib.ExitStack() as stack:
        stack.enter_context(_redirected(os.devnull if out is None else _ERRORS))
        nowhere = io.TextIOWrapper(io.BufferedWriter(_Nowhere()), encoding="utf-8", errors="replace")
        for name in ("stdout", "__stdout__", "stderr", "__stderr__"):
            stack.enter_context(replaced(sys, name, out or nowhere))
        stack.enter_context(replaced(sys, "stdin", io.StringIO()))
        stack.enter_context(replaced(sys, "argv", [program]))
        stack.enter_context(replaced(sys, "dont_write_bytecode", True))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        stack.enter_context(
            torch.random.fork_rng(devices=[])
        )  # building draws weights; the caller's draws stay the same
        stack.callback(random.setstate, random.getstate())
        stack.callback(torch.set_default_dtype, torch.get_default_dtype())
        yield


@contextlib.contextmanager
def _redirected(target: str | int) -> Iterator[None]:
    """Sends what is written to the file descriptor of standard output to a file, or another descriptor."""
    try:
        kept = os.dup(_OUT)
        opened = os.open(target, os.O_WRONLY) if isinstance(target, str) else os.dup(target)
    except OSError:  # a stream is closed
        yield
        return
    os.dup2(opened, _OUT)
    os.close(opened)
    try:
        yield
    finally:
        os.dup2(kept, _OUT)
        os.close(kept)


class _Nowhere(io.RawIOBase):
    def writable(self) -> bool:
        return True

    def write(self, data: ReadableBuffer) -> int:
        return memoryview(data).nbytes


class _OnCpu(TorchFunctionMode):
    """Keeps everything on the CPU, whatever device the author's code asks for."""

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: object,
        args: tuple[Any, ...] = (),
        kwargs: dict[str, Any] | None = None,
    ) -> Any:
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
    """torch.jit.script and torch.compile return what they are given; no command line gives arguments."""
    parse = argparse.ArgumentParser.parse_known_args
    with contextlib.ExitStack() as stack:
        for owner, name in ((torch.jit, "script"), (torch, "compile")):
            stack.enter_context(replaced(owner, name, _as_written))
        stack.enter_context(replaced(torch, "load", functools.partial(_load_weights, torch.load)))
        stack.enter_context(replaced(argparse.ArgumentParser, "parse_known_args", _without_needed(parse)))
        yield


def _as_written(function: Any = None, *args: Any, **kwargs: Any) -> Any:
    return function if function is not None else _as_written


def _load_weights(load: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
    """torch.load that runs no pickled code and needs no GPU."""
    return load(*args, **{**kwargs, "weights_only": True, "map_location": "cpu"})


def _without_needed(parse: Callable[..., Any]) -> Callable[..., Any]:
    """ArgumentParser.parse_known_args that needs no argument: those without a default become stand-ins."""

    @functools.wraps(parse)
    def parse_defaults(parser: argparse.ArgumentParser, *args: Any, **kwargs: Any) -> Any:
        for group in parser._mutually_exclusive_groups:
            group.required = False
        for action in parser._actions:
            is_command = isinstance(action, argparse._SubParsersAction)
            if action.required and not is_command and action.default is None:
                name = "/".join(action.option_strings) or action.dest
                action.default = StandIn(name, "no command line is read, and it has no default")
                action.nargs = action.nargs if action.option_strings else "?"
            action.required = False
        return parse(parser, *args, **kwargs)

    return parse_defaults
