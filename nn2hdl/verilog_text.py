"""What nn2hdl reads in Verilog text itself: where modules begin and end, and which modules a text instantiates.

Every pattern takes time linear in the text: what has no end goes to the end of the text, and a name is tried from its
first character alone.
"""

from __future__ import annotations

import re
from collections import Counter

_HIDDEN = re.compile(r'"(?:\\.|[^"\\\n])*+"?|/\*.*?(?:\*/|\Z)|//[^\n]*|\(\*(?!\)).*?(?:\*\)|\Z)', re.DOTALL)
_BOUND = re.compile(r"^[ \t]*module\s+(\\\S+|[A-Za-z_][\w$]*)|\bendmodule\b", re.MULTILINE)
# a module's name, and what follows it where it is instantiated
INSTANCE = re.compile(r"((?<!\S)\\\S++|(?<![\w$])[A-Za-z_][\w$]*+)\s++(?:#\s*\(|(?:\\\S++\s|[A-Za-z_][\w$]*+)\s*\()")


def plain_text(text: str) -> str:
    """The text with comments, strings and attributes blanked out; every other character stays where it is."""
    return _HIDDEN.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)


def cut_modules(text: str) -> list[tuple[str, str]]:
    """Name and text of every module, from the end of the one before it, so that attributes and directives stay."""
    start, name, found = 0, None, []
    for bound in _BOUND.finditer(plain_text(text)):
        if name is None:
            name = bound[1]
        elif bound[1] is None:
            found.append((name, text[start : bound.end()]))
            start, name = bound.end(), None
    return found


def instances(text: str) -> Counter[str]:
    """How often each name stands where a module's may: that of an instance, or a keyword; an escaped one has its \\."""
    return Counter(INSTANCE.findall(plain_text(text)))
