"""Text from a file, a path or a command line on its way into another language: one function for each language.

Names of layers, classes and networks, paths and notes can be any text. Every place that puts such text into
Verilog, C, HTML or onto the terminal calls one of these; identifiers are made by `naming.identifier`. What a language
cannot hold is shown as an escape of Python's, such as ``\\n`` or ``\\u2028``, and nothing is left out in silence. Text
that is escaped passes unchanged, so that it may come by twice.
"""

from __future__ import annotations

import html as _html
import os
import re
import shlex
from collections.abc import Iterable

COMMENT = 200  # characters of a text in a comment
# letters and marks by their category, but without any ink: fillers, joiners, variation selectors
_INVISIBLE = re.compile("[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]")
# what opens or closes a comment, trigraphs, macros, and a last backslash, which would take the next line along
_COMMENT_MARKS = re.compile(r"(?<=\*)/|(?<=/)\*|(?<=\?)\?|`|\\$")


def line(text: object, most: int | None = None) -> str:
    """One line of visible text, for the terminal, an error or a list: line ends, control characters (escape sequences
    among them), marks of writing direction, characters without ink and lone surrogates are shown as escapes. A longer
    text than `most` characters is shortened in the middle."""
    shown = str(text)
    if not shown.isprintable():
        shown = "".join(each if each.isprintable() else _escaped(each) for each in shown)
    shown = _INVISIBLE.sub(lambda found: _escaped(found[0]), shown)
    return shown if most is None else shortened(shown, most)


def shortened(text: str, most: int) -> str:
    """The text, or its beginning and its end where it is longer than `most` characters."""
    if len(text) <= most:
        return text
    left = f"[{len(text) - most:,} more]"
    kept = max(most - len(left) - 6, 0)
    return f"{text[: kept - kept // 2]}...{left}...{text[len(text) - kept // 2 :]}"


def comment(text: object) -> str:
    """Text within a comment of Verilog, C, C++ or preprocessed assembly: ASCII alone, nothing that opens or closes a
    comment, no trigraph, no backtick. Words of our own come first: tools obey comments that begin with their names."""
    shown = line(line(text).encode("ascii", "backslashreplace").decode(), COMMENT)
    return _COMMENT_MARKS.sub(lambda found: _escaped(found[0]), shown)


def html(text: object) -> str:
    """Text between tags of HTML or SVG, or in an attribute between quotes."""
    return _html.escape(line(text))


def shell(words: Iterable[str]) -> str:
    """A command line that a shell reads as these words, in one line of visible text."""
    return " ".join(_word(word) for word in words)


def _word(word: str) -> str:
    if line(word) == word:
        return shlex.quote(word)
    quoted = "".join(each if each.isprintable() else _bytes_of(each) for each in re.sub(r"([\\'])", r"\\\1", word))
    return f"$'{_INVISIBLE.sub(lambda found: _bytes_of(found[0]), quoted)}'"


def _bytes_of(character: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in os.fsencode(character))


def _escaped(character: str) -> str:
    """As Python writes it, in ASCII: a line end as backslash and n."""
    code = ord(character)
    if character in _SHORT:
        return _SHORT[character]
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
