"""SIGINT, SIGTERM and SIGHUP as one exception, raised where the main thread is; and stretches that it does not cut."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
_AGAIN_SECONDS = 0.05


class Stopped(KeyboardInterrupt):
    """The user, or the machine, asked this process to stop. Nobody handles it but who cleans up: as a KeyboardInterrupt
    it also passes where authors' code is run, of which anything else is caught."""

    def __init__(self, number: int):
        self.number = number
        super().__init__(signal.Signals(number).name)

    @property
    def exit_code(self) -> int:
        """As a shell reports a process that a signal ended: 130, 143 or 129."""
        return 128 + self.number


@contextmanager
def listening(emergency: Callable[[Stopped], None], *, to_the_end: bool = False) -> Iterator[None]:
    """Turns the first signal into `Stopped`.

    A second signal calls `emergency`, which must end the process: whoever sends it does not want to wait for the clean
    way out. So does one while torch is being imported. An exception that other code made of `Stopped` becomes `Stopped`
    again.

    Args:
        emergency: gets the signal as `Stopped`.
        to_the_end: the process ends behind the block, and needs no signal for that any more.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    raised: list[int] = []
    again: list[threading.Timer] = []  # one for each of them that was swallowed

    def receive(number: int, frame: FrameType | None) -> None:
        if len(raised) > len(again) or _imports_torch(frame):
            emergency(Stopped(number))
            return
        raised.append(number)
        raise Stopped(number)

    def lost(unraisable: sys.UnraisableHookArgs) -> None:
        """A signal that came in the middle of a finalizer or a callback, which swallow it, comes again."""
        if isinstance(unraisable.exc_value, Stopped):
            again.append(threading.Timer(_AGAIN_SECONDS, os.kill, (os.getpid(), unraisable.exc_value.number)))
            again[-1].start()
        else:
            before_lost(unraisable)

    before_lost, sys.unraisablehook = sys.unraisablehook, lost
    before = {number: signal.getsignal(number) for number in SIGNALS}
    for number in SIGNALS:
        if before[number] is not signal.SIG_IGN:  # as nohup and background jobs of a shell have it
            signal.signal(number, receive)
    try:
        yield
    except BaseException as error:
        if raised and not isinstance(error, Stopped):
            raise Stopped(raised[0]) from error
        raise
    finally:
        for timer in again:
            timer.cancel()
        for number, handler in before.items():
            signal.signal(number, signal.SIG_IGN if to_the_end else handler)
        sys.unraisablehook = before_lost


def _imports_torch(frame: FrameType | None) -> bool:
    """Whether torch is being imported: its C++ calls Python on the way, and aborts where that raises."""
    while frame is not None:
        if frame.f_code.co_name == "<module>" and str(frame.f_globals.get("__name__")).split(".")[0] == "torch":
            return True
        frame = frame.f_back
    return False


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Signals wait until the block has ended: for the few renames that make old results new ones."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    waiting: list[int] = []
    before = {number: signal.signal(number, lambda number, frame: waiting.append(number)) for number in SIGNALS}
    try:
        yield
    finally:
        for number, handler in before.items():
            with contextlib.suppress(TypeError):  # a handler that was not set by Python
                signal.signal(number, handler)
        for received in waiting:
            os.kill(os.getpid(), received)
