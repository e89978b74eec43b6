"""What the modules of a circuit are called, so that circuits can stand beside each other in one design.

The top has a name; every other module has the prefix before its own name, which layers have from the network and shared
cells from what they compute.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from nn2hdl.errors import OutputError
from nn2hdl.naming import LONGEST, RESERVED, Names, identifier

CELLS = "cells"  # the file of the shared cells
_CELL = re.compile(
    r"(?:n?c?add|r?sub|csub|mul|clamp|max\d+|argmax\d+)_[su]\d.*|(?:table|chain)\d+_[0-9a-f]{12}|table_.+_[0-9a-f]{8}",
    re.IGNORECASE,
)  # names that shared cells have


@dataclass(frozen=True)
class ModuleNames:
    """The network's module, and what every other module's name begins with."""

    top: str
    prefix: str

    @classmethod
    def of(cls, network: str, top: str | None = None, prefix: str | None = None) -> ModuleNames:
        """The names for a network's circuit; top, prefix: as the user asks, None where they follow from the rest.

        Raises:
            OutputError: a name is not legal, or the top's is one that another module has.
        """
        check_names(top, prefix)
        top = top or identifier((prefix or "") + network)
        prefix = top.rstrip("_") + "_" if prefix is None else prefix
        rest = top[len(prefix) :] if top.lower().startswith(prefix.lower()) else ""
        if rest.lower() == CELLS or is_cell_name(rest):
            raise OutputError(
                f"{top} is the name of another module or file of this circuit", where="--top", hint="choose another"
            )
        return cls(top, prefix)

    def written(self, name: str) -> str:
        """What the module of that own name is called in files, counts and reports."""
        return name if name in (self.top, self.registered) else self.prefix + name

    @property
    def registered(self) -> str:
        """Name of the clocked shell around the top."""
        return f"{self.top.rstrip('_')}_registered"

    def label_names(self) -> Names:
        """Hands out names of layers: behind the prefix none is reserved, or the name of the top or its shell."""
        whole = (self.top, self.registered, *RESERVED)
        begin = self.prefix.lower()
        ends = (name[len(begin) :] for name in whole if name.lower().startswith(begin))
        return Names([self.top, self.registered, CELLS, *ends])


def is_cell_name(name: str) -> bool:
    """Whether a shared cell may have that name: layers must not."""
    return bool(_CELL.fullmatch(name))


def check_names(top: str | None, prefix: str | None) -> None:
    """Raises OutputError for a name that Verilog does not allow."""
    for where, text, tried in (("--top", top, top), ("--prefix", prefix, f"{prefix}x" if prefix else None)):
        if tried is not None and (identifier(tried) != tried or len(tried) > LONGEST):
            what = f"no name for a module: {text!r}" if where == "--top" else f"no beginning of a name: {text!r}"
            expected = (
                f"a letter, then letters, digits and single _, at most {LONGEST - 1}, and no word of Verilog or C"
            )
            raise OutputError(what, where=where, expected=expected)
