"""A small process that outlives its parent by a moment: it kills what the parent left running, then ends.

Run as ``python guardian.py PARENT TOKEN``. It is alone in this file, with nothing but the standard library, so that it
starts at once and stays small.
"""

import contextlib
import os
import signal
import sys
import time

VARIABLE = "NN2HDL_OWNER"  # in the environment of every program that nn2hdl starts
_POLL_SECONDS = 0.1
_SWEEPS = 50  # a program may start another one while it is killed


def owned(token: str) -> list[int]:
    """Process numbers of all programs whose environment carries the token, children of programs included."""
    mark, found = f"{VARIABLE}={token}".encode(), []
    for name in os.listdir("/proc"):
        if name.isdecimal():
            with contextlib.suppress(OSError), open(f"/proc/{name}/environ", "rb") as file:
                if mark in file.read().split(b"\0"):
                    found.append(int(name))
    return found


def sweep(token: str) -> None:
    """Kills all programs of the token."""
    for _ in range(_SWEEPS):
        left = owned(token)
        if not left:
            return
        for number in left:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        time.sleep(_POLL_SECONDS / 5)


def main(parent: int, token: str) -> None:
    """Waits for the parent's end, then sweeps."""
    while os.getppid() == parent:
        time.sleep(_POLL_SECONDS)
    sweep(token)


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])
