"""Every error that a user can cause, in one tree.

An error says what was found, where, what was expected, and what to do next; it renders as one line.
The command line prints that line and leaves with ``exit_code``.
"""

from __future__ import annotations

import re

from nn2hdl import escape

WORD, PART = 300, 4000  # characters of a word, such as a path, and of a part of an error


class Nn2hdlError(Exception):
    """Base of all errors that nn2hdl raises on purpose.

    Args:
        what: what was found.
        where: the file, layer or line that it was found in.
        expected: what should have been there.
        hint: what the user can do next.
    """

    exit_code = 2

    def __init__(self, what: str, *, where: object = None, expected: str | None = None, hint: str | None = None):
        self.what, self.where, self.expected, self.hint = what, where, expected, hint
        super().__init__(self._render())

    def _render(self) -> str:
        line = _part(self.what) if self.where is None else f"{_part(self.where)}: {_part(self.what)}"
        if self.expected:
            line += f"; expected {_part(self.expected)}"
        if self.hint:
            line += f" -> {_part(self.hint)}"
        return line


def _part(text: object) -> str:
    """One line of visible text; long words are shortened in the middle."""
    shown = escape.line(str(text).strip())
    return escape.shortened(re.sub(rf"\S{{{WORD},}}", lambda word: escape.shortened(word[0], WORD), shown), PART)


class ModelError(Nn2hdlError):
    """A model file that cannot be read, or does not fit its architecture."""


class UnsupportedLayerError(ModelError):
    """A network with layers outside the supported set; the message lists every one of them."""


class DataError(Nn2hdlError):
    """A dataset, image or calibration set that cannot be used."""


class QuantizeError(Nn2hdlError):
    """A network that cannot be lowered to integers as asked."""


class ToolError(Nn2hdlError):
    """An outside tool is missing, too old, or failed."""


class OutputError(Nn2hdlError):
    """Artefacts cannot be written where the user wants them."""


class ResourceError(Nn2hdlError):
    """The work would take more time or memory than this machine has."""


class LimitError(Nn2hdlError):
    """A limit that the user set cannot be kept; the message names the nearest that can."""


class Nn2hdlWarning(UserWarning):
    """Something that a user should know, though the work goes on; one line."""


class VerifyError(Nn2hdlError):
    """An invariant between two stages does not hold: a defect of nn2hdl, never of the user's input."""

    exit_code = 1


class MismatchError(Nn2hdlError):
    """Circuit and integer reference disagree: the result must not be used."""

    exit_code = 1
