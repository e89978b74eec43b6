"""Entry point. Verbs are imported when they are called for, so that --help is immediate."""

from __future__ import annotations

import errno
import importlib
import io
import json
import os
import signal
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

import click

import nn2hdl
from nn2hdl import escape
from nn2hdl.errors import ModelError, Nn2hdlError, Nn2hdlWarning, OutputError, ResourceError
from nn2hdl.processes import Stopped, listening

VERBS = (
    "train",
    "quantize",
    "synth",
    "simulate",
    "search",
    "front",
    "eval",
    "inspect",
    "arduino",
    "export",
    "compare",
    "methods",
)

# verbs that the same command goes on with; of the others, a run that was stopped leaves everything as it was
RESUMING = {
    "train": "the same command goes on from the last checkpoint, where there is one",
    "search": "the same command goes on, and what was finished is kept",
}
LONGEST_USAGE = 1000  # characters of an error in the command line
_ERRORS = 2  # file descriptor of standard error; authors' code runs with another sys.stderr

EXAMPLES = """\b
Examples:
  nn2hdl synth lenet_mnist -o build/lenet_mnist
  nn2hdl synth mine.pt --arch net.py:Net --input 1x28x28 --data mnist/ -o build/mine
  nn2hdl inspect build/lenet_mnist/network.safetensors
  nn2hdl search lenet_mnist --data mnist/ -o study/
  nn2hdl train lenet_mnist --data mnist/ -o model.pt
  nn2hdl arduino colornet -o sketch/

Each verb has more examples: nn2hdl VERB --help. MODEL may be the name of a shipped design, such as lenet_mnist.
nn2hdl replaces a file only if the same verb wrote it and nobody changed it (.nn2hdl.json lists these files), or with
--overwrite. A run that fails or is stopped leaves the old results or the new ones, never half of them.
"""


class Verbs(click.Group):
    """Finds a verb in the module of its name."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(VERBS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in VERBS:
            return None
        return importlib.import_module(f"nn2hdl.cli.{cmd_name}").command

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt as stop:
            raise _Interrupted from stop


class _Interrupted(BaseException):
    """Carries a KeyboardInterrupt past click, which would print a line of its own."""


@click.command(cls=Verbs, epilog=EXAMPLES, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(nn2hdl.__version__, prog_name="nn2hdl")
def cli() -> None:
    """Turns a trained PyTorch network into a verified, purely combinational FPGA circuit."""


def main(arguments: list[str] | None = None) -> None:
    """Runs the command line and leaves the process with its exit code: 0, 2 for wrong input, 1 for a defect."""
    is_program, arguments = arguments is None, sys.argv[1:] if arguments is None else arguments
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")  # a terminal without Unicode shows escapes
    if outputs := sys.modules.get("nn2hdl.outputs"):
        outputs.written.clear()
    with _warnings_in_lines():
        _run(arguments, is_program)


def _run(arguments: list[str], is_program: bool) -> None:
    try:
        with listening(partial(_leave_at_once, arguments), to_the_end=is_program):
            cli.main(arguments, prog_name="nn2hdl", standalone_mode=False, obj=tuple(arguments))
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(error.exit_code)
    except click.ClickException as error:
        sys.exit(_report(error, _usage_line(error), arguments))
    except (_Interrupted, click.Abort, KeyboardInterrupt) as stop:
        click.echo(_stopped_line(arguments), err=True)
        sys.exit(getattr(stop, "exit_code", 128 + signal.SIGINT))
    except Nn2hdlError as error:
        sys.exit(_report(error, str(error), arguments))
    except OSError as error:  # a full disk, a folder that may not be read: the machine's fault, wherever it shows
        refused = OutputError(error.strerror or str(error), where=error.filename, hint=_hint(error))
        sys.exit(_report(refused, str(refused), arguments))
    except MemoryError as error:
        full = ResourceError(f"memory is full: {error}", expected="a smaller network, or fewer images")
        sys.exit(_report(full, str(full), arguments))
    except SystemExit as error:
        if _raised_in(error) == click.Command.main.__module__:  # click's own: the reader of a pipe has gone, no failure
            sys.exit(0)
        left = ModelError(f"some code called sys.exit({error.code!r})", expected="a model that computes and returns")
        sys.exit(_report(left, str(left), arguments))


def _raised_in(error: BaseException) -> str:
    """The module that raised an exception."""
    name, trace = "", error.__traceback__
    while trace is not None:
        name, trace = trace.tb_frame.f_globals["__name__"], trace.tb_next
    return name


def _stopped_line(arguments: list[str]) -> str:
    """What is true of the verb that was stopped."""
    verb = next((argument for argument in arguments if argument in VERBS), "")
    outputs = sys.modules.get("nn2hdl.outputs")
    if outputs and outputs.written:
        return f"nn2hdl: stopped; {escape.line(outputs.written[-1])} is written already, and whole"
    return f"nn2hdl: stopped; {RESUMING.get(verb, 'results are as they were')}"


def _leave_at_once(arguments: list[str], stop: Stopped) -> None:
    """A second signal: results are whole at any moment, workers and programs end with this process."""
    try:
        os.write(_ERRORS, f"{_stopped_line(arguments)}\n".encode())
    finally:
        os._exit(stop.exit_code)


def _hint(error: OSError) -> str | None:
    return "free some space" if error.errno in (errno.ENOSPC, errno.EDQUOT) else None


@contextmanager
def _warnings_in_lines() -> Iterator[None]:
    """Warnings of nn2hdl's own as one line each, once."""
    with warnings.catch_warnings():
        warnings.simplefilter("default", Nn2hdlWarning)
        show = warnings.showwarning

        def say(message, category, *where, **how) -> None:
            if issubclass(category, Nn2hdlWarning):
                click.echo(f"nn2hdl: warning: {escape.line(message)}", err=True)
            else:
                show(message, category, *where, **how)

        warnings.showwarning = say
        yield


def _usage_line(error: click.ClickException) -> str:
    line = escape.line(" ".join(error.format_message().split()).removesuffix("."), LONGEST_USAGE)
    context = getattr(error, "ctx", None)
    return f"{line} -> {context.command_path} --help" if context else line


def _report(error: click.ClickException | Nn2hdlError, line: str, arguments: list[str]) -> int:
    """Prints an error as one line, with --json as JSON too; returns the exit code."""
    if "--json" in arguments:
        click.echo(json.dumps({"error": line, "kind": type(error).__name__}))
    click.echo(f"nn2hdl: error: {line}", err=True)
    return error.exit_code


if __name__ == "__main__":
    main()
