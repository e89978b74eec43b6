"""Everything that nn2hdl starts ends with it: outside programs, worker processes, and what a signal interrupts.

A program runs in a session of its own and carries a token in its environment; when the process that started it dies,
in whatever way, a guardian kills all that carry the token. Workers ask the kernel to die with their parent.
"""

from nn2hdl.processes.programs import Finished, run_program, start_program, threads
from nn2hdl.processes.signals import Stopped, listening, uninterrupted
from nn2hdl.processes.workers import WorkersLostError, kill_workers, open_workers, worker_pool

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
