"""Runs tasks that wait for one another, several at a time, the heaviest of those that are ready first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait
from dataclasses import dataclass

from nn2hdl.processes import threads

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class Task:
    """A step of a build: its unique name, what it does, the names it waits for, and its expected effort."""

    name: str
    run: Callable[[], object]
    after: tuple[str, ...] = ()
    effort: float = 0.0


def run_tasks(tasks: Sequence[Task], jobs: int, progress: Progress | None = None) -> None:
    """Runs all tasks, each after those that it waits for.

    Args:
        tasks: in any order.
        jobs: tasks at a time.
        progress: called after each task with tasks done, tasks in all, and the task's name.

    Raises:
        Exception: the first that a task raised; tasks that have not begun are then left out.
        ValueError: tasks wait for one another in a circle, or for one that is not there.
    """
    waiting = sorted(tasks, key=lambda task: -task.effort)
    running: dict[Future, Task] = {}
    done: set[str] = set()
    with threads(jobs) as pool:
        while waiting or running:
            ready = [task for task in waiting if done.issuperset(task.after)][: max(1, jobs) - len(running)]
            waiting = [task for task in waiting if task not in ready]
            running |= {pool.submit(task.run): task for task in ready}
            if not running:
                raise ValueError(f"tasks that can never start: {[task.name for task in waiting]}")
            for future in wait(running, return_when=FIRST_COMPLETED).done:
                task = running.pop(future)
                future.result()
                done.add(task.name)
                if progress:
                    progress(len(done), len(tasks), task.name)
