"""What reaches the terminal: progress on standard error, results on standard output."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from nn2hdl import escape

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from nn2hdl.flow.stages import Watcher
    from nn2hdl.outputs import OutputFile

    Claimed = OutputFile | None

NAME_WIDTH = 60  # characters of a name in a table; longer ones are shortened in the middle
PLAIN_SECONDS = 5.0  # between lines of progress where standard error is no terminal


@contextmanager
def progress_watcher() -> Iterator[Watcher]:
    """A watcher that shows one bar per stage; plain lines where standard error is no terminal."""
    if not sys.stderr.isatty():
        yield _PlainWatcher()
        return
    from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.fields[stage]:<10}"), BarColumn(), TimeElapsedColumn())
    told = TextColumn("{task.description}", markup=False)
    with Progress(*columns, told, console=open_console(stderr=True)) as progress:
        tasks: dict[str, Any] = {}

        def watch(stage: str, done: int, total: int, message: str) -> None:
            if stage not in tasks:
                tasks[stage] = progress.add_task("", stage=stage, total=None)
            finished = {"total": 1, "completed": 1} if message == "done" else {}
            known = {"total": total, "completed": done} if total else {"total": None}
            shown = "" if finished else escape.line(message)
            progress.update(tasks[stage], description=shown, **(finished or known))
            if finished:
                progress.stop_task(tasks[stage])

        yield watch


class _PlainWatcher:
    """Says when a stage begins and ends, and once in a while how far it is."""

    def __init__(self):
        self._began: dict[str, float] = {}
        self._said = 0.0

    def __call__(self, stage: str, done: int, total: int, message: str) -> None:
        now = time.monotonic()
        if stage not in self._began:
            self._began[stage] = self._said = now
            click.echo(f"{stage} ...", err=True)
        elif message == "done":
            click.echo(f"{stage}: {now - self._began.pop(stage):.1f} s", err=True)
        elif now - self._said >= PLAIN_SECONDS:
            self._said = now
            share = f" {done}/{total}" if total else ""
            click.echo(f"  {stage}{share} {escape.line(message)}".rstrip(), err=True)


def open_console(*, stderr: bool = False) -> Console:
    """A console that shows text as it is: no markup, no emoji codes, and every string in one visible line. Lines of our
    own go there as `rich.text.Text`."""
    from rich.console import Console

    class Plain(Console):
        def render_str(self, text: str, **options) -> Text:
            return super().render_str(escape.line(text), **options)

    return Plain(stderr=stderr, markup=False, emoji=False)


def print_result(result: dict, as_json: bool, render) -> None:
    """JSON, or what render(result) makes of it for rich."""
    if as_json:
        click.echo(json.dumps(result, indent=1))
        return
    console = open_console()
    for part in render(result):
        console.print(part, soft_wrap=isinstance(part, str))  # paths and commands stay in one piece


def claim_output(output: Path | None, by: str, inputs: Iterable[Path | str | None], overwrite: bool) -> Claimed:
    """The file for a result, where the user named one; refused before the work for it is done."""
    if output is None:
        return None
    from nn2hdl.outputs import claim_file

    return claim_file(output, by, inputs=inputs, overwrite=overwrite)


def write_json(result: dict, output: Claimed) -> None:
    """Writes a result to its file."""
    if output is not None:
        output.write_text(json.dumps(result, indent=1) + "\n")


def repeatable_command() -> str:
    """The command line as it was given."""
    return escape.shell(["nn2hdl", *click.get_current_context().obj])
