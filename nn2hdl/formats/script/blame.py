"""Errors of authors' code as one line that names the line of their file."""

from __future__ import annotations

import argparse
import contextlib
from collections.abc import Iterator

from nn2hdl.errors import ModelError, Nn2hdlError
from nn2hdl.formats.script.guard import running
from nn2hdl.formats.script.program import place_of
from nn2hdl.formats.script.stand_ins import MissingError, StandIn, last_called
from nn2hdl.formats.script.withheld import WithheldError

_OTHER = "name a class or function that does without it"


@contextlib.contextmanager
def blaming(where: object, hint: str | None = None, *, guarded: bool = True) -> Iterator[None]:
    """Runs an author's code within; all that it raises, SystemExit too, becomes a ModelError at its line or `where`."""
    try:
        with running() if guarded else contextlib.nullcontext():
            yield
    except (KeyboardInterrupt, Nn2hdlError):
        raise
    except BaseException as error:
        raise blamed(error, where, hint) from error


def blamed(error: BaseException, where: object, hint: str | None = None) -> ModelError:
    """The ModelError for what an author's code raised."""
    if isinstance(error, MissingError):
        hint = f"install it, or {_OTHER}" if "not installed" in str(error) else _OTHER
        hint = "give that argument a default in the file" if "command line" in str(error) else hint
    elif isinstance(error, WithheldError):
        hint = f"{_OTHER}; --run-arch lets it, but runs the whole file, its training too"
    return ModelError(describe(error), where=place_of(error) or where, hint=hint)


def describe(error: BaseException) -> str:
    """What was raised, in a line without a place."""
    if isinstance(error, SystemExit):
        return _parser_message(error) or f"the file calls sys.exit({'' if error.code is None else error.code})"
    if isinstance(error, MissingError):
        return str(error)
    if isinstance(error, WithheldError):
        return str(error.strerror)
    lines = str(error).strip().splitlines()
    kind = "" if lines and type(error) is RuntimeError else type(error).__name__  # torch's own: the text says it
    text = ": ".join([kind, *lines[:1]]) if kind else lines[0]
    if StandIn.__name__ in text and last_called():
        text += f" ({last_called()})"
    return text


def _parser_message(error: SystemExit) -> str | None:
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        if frame.f_code is argparse.ArgumentParser.error.__code__:
            return f"the file's command line cannot do without arguments: {frame.f_locals.get('message')}"
        trace = trace.tb_next
    return None
