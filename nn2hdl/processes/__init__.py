"""Everything that nn2hdl starts ends with it: outside programs, worker processes, and what a signal interrupts.

A program runs in a session of its own and carries a token in its environment; when the process that started it dies,
in whatever way, a guardian kills all that carry the token. Workers ask the kernel to die with their parent.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from nn2hdl.processes.signals import Stopped, listening, uninterrupted

if TYPE_CHECKING:
    from nn2hdl.processes.programs import Finished, run_program, start_program, threads
    from nn2hdl.processes.workers import WorkersLostError, kill_workers, open_workers, worker_pool

# imported when first asked for: `nn2hdl --help` starts nothing
_FOUND_IN = {
    **dict.fromkeys(("Finished", "run_program", "start_program", "threads"), "nn2hdl.processes.programs"),
    **dict.fromkeys(("WorkersLostError", "kill_workers", "open_workers", "worker_pool"), "nn2hdl.processes.workers"),
}

__all__ = [
    "Finished",
    "Stopped",
    "WorkersLostError",
    "kill_workers",
    "listening",
    "open_workers",
    "run_program",
    "start_program",
    "threads",
    "uninterrupted",
    "worker_pool",
]


def __getattr__(name: str) -> Any:
    if name not in _FOUND_IN:
        raise AttributeError(f"module 'nn2hdl.processes' has no attribute {name!r}")
    return getattr(importlib.import_module(_FOUND_IN[name]), name)
