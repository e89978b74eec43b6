"""What reaches the terminal as a result, on standard output, and the files beside it. Progress: see `progress`."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from nn2hdl import escape

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from nn2hdl.outputs import OutputFile

    Claimed = OutputFile | None

NAME_WIDTH = 60  # characters of a name in a table; longer ones are shortened in the middle


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
