"""Outside programs: started with no input, ended with whoever started them."""

from __future__ import annotations

import atexit
import contextlib
import os
import secrets
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nn2hdl.processes import guardian
from nn2hdl.processes.signals import Stopped
from nn2hdl.scratch import own_folder

_lock = threading.Lock()
_token: str | None = None
_guard: subprocess.Popen | None = None
_local = threading.local()  # .groups: those whose threads we are in, the outermost first


@dataclass(frozen=True)
class Finished:
    """A program that ended. code: its exit code, None where it ran out of time; out, err: what it printed."""

    code: int | None
    out: str
    err: str


class _Group:
    """The programs that the threads of one pool are running."""

    def __init__(self) -> None:
        self.closed = False
        self.running: set[subprocess.Popen] = set()

    def close(self) -> None:
        """Kills its programs and lets no more start."""
        with _lock:
            self.closed = True
            for process in self.running:
                _kill(process)


@contextmanager
def threads(jobs: int) -> Iterator[ThreadPoolExecutor]:
    """A pool of threads that run programs. Where the block ends with an error, a stop included, their programs are
    killed and what waits is left out: nobody waits for a tool whose result is not wanted."""
    group, outer = _Group(), _groups()

    def enter() -> None:
        _local.groups = (*outer, group)

    pool = ThreadPoolExecutor(max(1, jobs), initializer=enter)
    try:
        yield pool
    except BaseException:
        pool.shutdown(wait=False, cancel_futures=True)
        group.close()
        raise
    finally:
        pool.shutdown()


@contextmanager
def start_program(
    command: Sequence[object],
    *,
    cwd: Path | str | None = None,
    environment: Mapping[str, str] | None = None,
    **how: Any,
) -> Iterator[subprocess.Popen]:
    """Starts a program in a session of its own; where the block ends before the program does, it is killed with its
    children. `environment` takes the place of this process's; `how`: stdout, stderr, text and so on, as Popen has them.

    Raises:
        OSError: it cannot be started.
    """
    groups = _groups()
    with _lock:
        if any(group.closed for group in groups):
            raise Stopped(signal.SIGTERM)  # ends a thread whose work nobody wants any more
        process = subprocess.Popen(
            [os.fspath(part) if isinstance(part, Path) else str(part) for part in command],
            cwd=cwd,
            env=_environment(environment),
            stdin=subprocess.DEVNULL,
            start_new_session=True,
            **how,
        )
        for group in groups:
            group.running.add(process)
    try:
        yield process
    finally:
        with _lock:
            for group in groups:
                group.running.discard(process)
        if process.poll() is None:
            _kill(process)
            process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


def run_program(
    command: Sequence[object],
    *,
    cwd: Path | str | None = None,
    environment: Mapping[str, str] | None = None,
    timeout: float | None = None,
    merged: bool = False,
) -> Finished:
    """Runs a program to its end, or kills it with its children after `timeout` seconds; `merged`: what it prints on
    standard error comes with the rest.

    Raises:
        OSError: it cannot be started.
    """
    error = subprocess.STDOUT if merged else subprocess.PIPE
    how = {"stdout": subprocess.PIPE, "stderr": error, "text": True, "errors": "replace"}
    with start_program(command, cwd=cwd, environment=environment, **how) as process:
        try:
            out, err = process.communicate(timeout=timeout)
            return Finished(process.returncode, out, err or "")
        except subprocess.TimeoutExpired:
            _kill(process)
            out, err = process.communicate()
            return Finished(None, out, err or "")


def _environment(given: Mapping[str, str] | None) -> dict[str, str]:
    """With the token, and a folder for temporary files that is removed even where a program was killed."""
    base = os.environ if given is None else given
    return {**base, guardian.VARIABLE: _owner(), "TMPDIR": str(own_folder())}


def adopt(token: str | None) -> None:
    """In a worker: its programs belong to the process that started the worker, whose guardian ends them."""
    global _token
    _token = token


def owner() -> str:
    """The token that this process's programs carry; starts the guardian."""
    with _lock:
        return _owner()


def _owner() -> str:
    global _token, _guard
    if _token is None:
        token = secrets.token_hex(16)
        _guard = subprocess.Popen(
            [sys.executable, "-I", "-S", guardian.__file__, str(os.getpid()), token],
            cwd="/",
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        atexit.register(_dismiss, os.getpid())
        _token = token
    return _token


def _dismiss(parent: int) -> None:
    """All is over in good order: the guardian is not needed any more."""
    if _guard is not None and os.getpid() == parent:
        _guard.kill()
        _guard.wait()


def _after_fork() -> None:
    """A forked worker runs nothing yet, and a lock that another thread held at that moment stays locked in it."""
    global _lock
    _lock = threading.Lock()
    _local.__dict__.clear()


os.register_at_fork(after_in_child=_after_fork)


def _groups() -> tuple[_Group, ...]:
    return getattr(_local, "groups", ())


def _kill(process: subprocess.Popen) -> None:
    """Kills a program that has not been waited for yet, and its session."""
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
