"""One key for one circuit: what a module's results depend on knows no names of modules.

So a module is read and counted once, whatever prefix its design has. What the cache keeps of a module has numbers for
its children.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from nn2hdl.synth.cache import digest
from nn2hdl.verilog_text import INSTANCE

_HEAD = re.compile(r"\bmodule\s+(?:\\\S+|[A-Za-z_][\w$]*)")


def module_key(text: str, children: Mapping[str, str], *also: str) -> tuple[str, tuple[str, ...]]:
    """Key of a module, and the names of its children by number.

    Args:
        text: its Verilog, canonical.
        children: key of each module of the design that it instantiates.
        also: what else the results depend on.
    """
    numbers: dict[str, int] = {}

    def numbered(match: re.Match) -> str:
        name = match[1].lstrip("\\")
        if name not in children:
            return match[0]
        return f"{numbers.setdefault(name, len(numbers))}{match[0][len(match[1]) :]}"

    plain = INSTANCE.sub(numbered, _HEAD.sub("module", text, count=1))
    names = (*numbers, *sorted(children.keys() - numbers.keys()))
    return digest(*also, plain, *(children[name] for name in names)), names
