"""Verilog sources cut into modules, and which module instantiates which: no text is ever changed.

Verilator reads whole files; a block that is built on its own is given only the modules that it reaches.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from graphlib import CycleError
from pathlib import Path

from nn2hdl.errors import ToolError
from nn2hdl.order import children_first
from nn2hdl.verilog_text import cut_modules, instances

CELLS = Path(__file__).with_name("cells")  # models of vendor cells that a design may instantiate


@dataclass(frozen=True)
class Sources:
    """The modules of a design.

    Attributes:
        modules: name to text, from the end of the module before it, so that attributes and directives stay with it.
    """

    modules: Mapping[str, str]

    @cached_property
    def children(self) -> dict[str, Counter[str]]:
        """For each module, the modules of this design that it instantiates, with the number of instances."""
        return {name: self._instances(text) for name, text in self.modules.items()}

    def _instances(self, text: str) -> Counter[str]:
        return Counter({name: count for name, count in instances(text).items() if name in self.modules})

    def reachable(self, top: str, stop: Iterable[str] = ()) -> list[str]:
        """``top`` and every module below it, without those named in ``stop`` and what only they need."""
        stop, seen, waiting = set(stop), [], [top]
        done = set()
        while waiting:
            name = waiting.pop()
            if name in done:
                continue
            done.add(name)
            seen.append(name)
            waiting.extend(child for child in self.children[name] if child not in stop)
        return seen

    def text_of(self, names: Iterable[str]) -> str:
        """One Verilog text of these modules."""
        return "\n".join(self.modules[name] for name in names) + "\n"

    def uses(self, top: str) -> Counter[str]:
        """For each module at or below ``top``, its instances in the whole design."""
        found = Counter({top: 1})
        for name in reversed(self.children_first(top)):
            for child, count in self.children[name].items():
                found[child] += count * found[name]
        return found

    def children_first(self, top: str) -> list[str]:
        """``top`` and every module below it, each after those that it instantiates.

        Raises:
            ToolError: a module contains itself.
        """
        try:
            return children_first([top], self.children.__getitem__)
        except CycleError as error:
            raise ToolError(f"module {error.args[1][0]} contains itself") from None


def read_sources(paths: Sequence[Path], top: str) -> Sources:
    """Reads Verilog files, and models of the vendor cells that they instantiate and do not define.

    Raises:
        ToolError: a file cannot be read, a module is defined twice, or ``top`` is not among them.
    """
    modules: dict[str, str] = {}
    for path in paths:
        for name, body in cut_modules(read_verilog(path)):
            if name in modules:
                raise ToolError(f"module {name} is defined a second time", where=path)
            modules[name] = body
    if top not in modules:
        raise ToolError(f"no module {top} in {len(paths)} files", expected=f"one of {', '.join(sorted(modules)[:8])}")
    return Sources(modules | _models(modules))


def read_verilog(path: Path) -> str:
    """The text of a file; ToolError where it cannot be read, or is no text."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "no text in UTF-8"
        raise ToolError(f"cannot be read: {reason}", where=path, hint="run nn2hdl synth again") from error


def _models(modules: Mapping[str, str]) -> dict[str, str]:
    """The models of vendor cells that are named in these texts, in the order of the library."""
    named = set().union(*(instances(text) for text in modules.values()))
    return {name: text for name, text in cell_models().items() if name in named and name not in modules}


@cache
def cell_models() -> dict[str, str]:
    """Models of vendor cells by name."""
    return dict(model for path in sorted(CELLS.glob("*.v")) for model in cut_modules(path.read_text()))


def choose_blocks(sources: Sources, top: str, *, own: int = 200, total: int = 5000) -> tuple[str, ...]:
    """The modules that are worth a build of their own, each after the blocks inside it; never ``top`` itself.

    Verilator writes every instance as C++ of its own, so a module with many instances in it that is itself used often,
    such as a window engine, has to be built once and called. A very large one, such as a dense layer, gains because
    blocks build side by side.

    Args:
        own: least number of instances inside a block, blocks inside it counted as one each.
        total: least number of such instances in the whole design.
    """
    uses, blocks = sources.uses(top), list[str]()
    inside: dict[str, int] = {}
    for name in sources.children_first(top):
        children = sources.children[name].items()
        inside[name] = sum(count * (1 + (0 if child in blocks else inside[child])) for child, count in children)
        if name != top and inside[name] >= own and inside[name] * uses[name] >= total and name.isidentifier():
            blocks.append(name)
    return tuple(blocks)
