"""What every flow shares: named stages with their time, their progress, and warnings."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

# stage, steps done, steps in all (0 where unknown), what is being done; or NOTE or WARNING, 0, 0, and a sentence
Watcher = Callable[[str, int, int, str], None]
NOTE, WARNING = "note", "warning"


@dataclass
class Stages:
    """Times the stages of one run and tells a watcher about them; keeps the warnings for the report."""

    watch: Watcher | None = None
    seconds: dict[str, float] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)

    @contextmanager
    def stage(self, name: str) -> Iterator[Callable[[int, int, str], None]]:
        """Times the block; yields a progress function (done, total, message) for it."""
        start = time.perf_counter()

        def progress(done: int, total: int, message: str = "") -> None:
            if self.watch:
                self.watch(name, done, total, message)

        progress(0, 0, "")
        try:
            yield progress
        finally:
            self.seconds[name] = round(self.seconds.get(name, 0.0) + time.perf_counter() - start, 3)
        progress(1, 1, "done")

    def note(self, sentence: str) -> None:
        """Tells the watcher what the user should know before a long stage."""
        if self.watch:
            self.watch(NOTE, 0, 0, sentence)

    def warn(self, sentence: str) -> None:
        """Tells the watcher what may be wrong with the result, and keeps it for the report."""
        self.warnings.append(sentence)
        if self.watch:
            self.watch(WARNING, 0, 0, sentence)

    def summary(self) -> dict[str, float]:
        """Seconds per stage, and in all."""
        return {**self.seconds, "total": round(sum(self.seconds.values()), 3)}


def default_jobs() -> int:
    """Processes that may run side by side: the cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
