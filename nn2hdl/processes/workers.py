"""Worker processes of our own code, which die with their parent, and leave Ctrl-C to it."""

from __future__ import annotations

import ctypes
import os
import signal
import threading
import time
import warnings
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import get_context, resource_tracker

from nn2hdl.errors import Nn2hdlWarning, ResourceError
from nn2hdl.processes import programs

_PR_SET_PDEATHSIG = 1
_POLL_SECONDS = 0.5
_SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class WorkersLostError(ResourceError):
    """A worker process died, most likely for want of memory."""


@contextmanager
def worker_pool(jobs: int) -> Iterator[ProcessPoolExecutor]:
    """Forked workers. Where the block ends with an error, a stop included, they are killed at their work.

    Raises:
        WorkersLostError: one of them died.
    """
    pool = open_workers(jobs, "fork")
    try:
        yield pool
    except BrokenProcessPool as error:
        raise WorkersLostError(
            "a worker process died",
            where=f"{jobs} worker processes",
            expected="enough memory for each",
            hint="fewer --jobs",
        ) from error
    except BaseException:
        kill_workers(pool)
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def open_workers(jobs: int, method: str) -> ProcessPoolExecutor:
    """A pool whose workers are running; method: fork or spawn.

    While a worker is young it would die of a signal with a traceback: signals wait until it is ready for them.
    """
    if method == "spawn":
        resource_tracker.ensure_running()  # it would let signals through again
    initial = (os.getpid(), programs.owner())
    pool = ProcessPoolExecutor(jobs, mp_context=get_context(method), initializer=_begin, initargs=initial)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, _SIGNALS)
    try:
        for _ in range(jobs):
            pool.submit(os.getpid)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return pool


def kill_workers(pool: ProcessPoolExecutor) -> None:
    """Ends the workers of a pool at whatever they do."""
    for process in list((pool._processes or {}).values()):
        if process.pid is not None:
            with suppress(ProcessLookupError, AttributeError):
                os.kill(process.pid, signal.SIGKILL)


def _begin(parent: int, token: str) -> None:
    """The first thing that a worker does."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; what to do about it is the parent's
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, _SIGNALS)
    warnings.simplefilter("ignore", Nn2hdlWarning)  # the parent has said it
    programs.adopt(token)
    _end_with(parent)


def _end_with(parent: int) -> None:
    """The kernel kills this process when its parent's thread ends; where there is no such kernel, a thread looks."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_POLL_SECONDS)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()
