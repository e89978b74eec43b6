"""Progress of stages on standard error: a bar for each on a terminal, elsewhere a line every few seconds.

Both tell what is done, of how much, at which rate, and the time left.
"""

from __future__ import annotations

import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from nn2hdl import escape
from nn2hdl.cli.terminal import open_console
from nn2hdl.flow.stages import NOTE, WARNING

if TYPE_CHECKING:
    from nn2hdl.flow.stages import Watcher

PLAIN_SECONDS = 5.0  # between lines of progress where standard error is no terminal
WINDOW = 20.0  # seconds that the rate is taken over: work is uneven, and what comes next is most like what came last
LEAST = 1.0  # seconds before a rate means anything


class Pace:
    """How fast steps get done. Another number of steps in all, or fewer that are done, is another piece of work."""

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self.clock, self.began = clock, clock()
        self.done = self.total = 0
        self._samples: deque[tuple[float, int]] = deque()

    def update(self, done: int, total: int) -> None:
        """Takes note of `done` of `total` steps (0: unknown)."""
        now = self.clock()
        if total != self.total or done < self.done:
            self._samples.clear()
        self.done, self.total = done, total
        self._samples.append((now, done))
        while len(self._samples) > 2 and self._samples[1][0] <= now - WINDOW:
            self._samples.popleft()

    @property
    def rate(self) -> float | None:
        """Steps a second of late; None where that is not known yet."""
        if len(self._samples) < 2:
            return None
        (start, first), (last, done) = self._samples[0], self._samples[-1]
        return (done - first) / (last - start) if last - start >= LEAST and done > first else None

    @property
    def left(self) -> float | None:
        """Seconds left of this piece of work, should it go on like this; None where that is not known."""
        if not self.total or self.rate is None:
            return None
        since = self.clock() - self._samples[-1][0]
        return max(0.0, (self.total - self.done) / self.rate - since)

    def steps(self) -> str:
        """120/211"""
        return f"{self.done:,}/{self.total:,}" if self.total else ""

    def speed(self) -> str:
        """35/s, 3 s left; where that is not known, the time so far."""
        if self.rate is None:
            return duration(self.clock() - self.began)
        each = f"{self.rate:,.0f}/s" if self.rate >= 9.95 else f"{self.rate:.1f}/s"
        parts = [each if self.rate >= 1 else f"{duration(1 / self.rate)} each"]
        return ", ".join(parts if self.left is None else [*parts, f"{duration(self.left)} left"])


def duration(seconds: float) -> str:
    """3 s, 4 min, 1.5 h."""
    if seconds < 100:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


@contextmanager
def progress_watcher() -> Iterator[Watcher]:
    """A watcher that shows one bar per stage; plain lines where standard error is no terminal, or a dumb one."""
    console = open_console(stderr=True) if sys.stderr.isatty() else None
    if console is None or console.is_dumb_terminal:
        yield PlainWatcher()
        return
    with _bars(console) as bars:
        yield _BarWatcher(bars)


def _bars(console):
    from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, TextColumn
    from rich.table import Column
    from rich.text import Text

    class PaceColumn(ProgressColumn):
        """What a stage's pace says."""

        def __init__(self, method: str):
            super().__init__()
            self.method = method

        def render(self, task) -> Text:
            if task.finished:
                return Text(duration(task.elapsed or 0.0) if self.method == "speed" else "")
            return Text(getattr(task.fields["pace"], self.method)())

    return Progress(
        SpinnerColumn(),
        TextColumn("{task.fields[stage]:<9}"),
        BarColumn(bar_width=16),
        PaceColumn("steps"),
        PaceColumn("speed"),
        TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True, overflow="ellipsis", ratio=1)),
        console=console,
        expand=True,
    )


class _BarWatcher:
    """One bar per stage, the latest below."""

    def __init__(self, bars):
        self.bars = bars
        self.tasks: dict[str, tuple[Any, Pace]] = {}

    def __call__(self, stage: str, done: int, total: int, message: str) -> None:
        if stage in (NOTE, WARNING):
            self.bars.console.print(said(stage, message), soft_wrap=True, highlight=False)
            return
        if stage not in self.tasks:
            pace = Pace()
            self.tasks[stage] = self.bars.add_task("", stage=stage, total=None, pace=pace), pace
        task, pace = self.tasks[stage]
        if message == "done":
            self.bars.update(task, description="", total=1, completed=1)
            self.bars.stop_task(task)
            del self.tasks[stage]
            return
        pace.update(done, total)
        self.bars.update(task, description=escape.line(message), total=total or None, completed=done if total else 0)


class PlainWatcher:
    """Says when a stage begins and ends, and once in a while how far it is."""

    def __init__(self, clock: Callable[[], float] = time.monotonic):
        self.clock = clock
        self.paces: dict[str, Pace] = {}
        self.last = clock()

    def __call__(self, stage: str, done: int, total: int, message: str) -> None:
        if stage in (NOTE, WARNING):
            self._say(said(stage, message))
        elif stage not in self.paces:
            self.paces[stage] = Pace(self.clock)
            self.paces[stage].update(done, total)
            self._say(f"{stage} ...")
        elif message == "done":
            self._say(f"{stage}: {self.clock() - self.paces.pop(stage).began:.1f} s")
        else:
            self.paces[stage].update(done, total)
            if self.clock() - self.last >= PLAIN_SECONDS:
                steps, speed = self.paces[stage].steps(), self.paces[stage].speed()
                what = " ".join(part for part in (stage, steps, escape.line(message)) if part)
                self._say(f"  {what}, {speed}")

    def _say(self, line: str) -> None:
        self.last = self.clock()
        click.echo(line, err=True)


def said(kind: str, sentence: str) -> str:
    """The line of a note or a warning."""
    return f"nn2hdl: warning: {escape.line(sentence)}" if kind == WARNING else f"  {escape.line(sentence)}"
