"""RTLIL to Verilog: yosys reads what Amaranth wrote and prints it, one text per module."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

from nn2hdl.errors import ToolError
from nn2hdl.processes import threads
from nn2hdl.scratch import scratch_folder
from nn2hdl.toolchain import find_yosys

_WIDTHS = Path(__file__).with_name("widths.v")
# operators as narrow as their results, then operands as wide as those: the text has no implicit widths
_SCRIPT = (
    "read_rtlil in.il; proc -norom; opt_expr; opt_clean; wreduce; opt_expr; "
    "techmap -map widths.v; opt_clean; "
    "setattr -unset init w:*; write_verilog -noattr out.v"
)
_SMALLEST_PART = 500  # modules; starting yosys takes a second
# strings stay; a comment without an end goes on to the end of the text, so that time is linear
_COMMENT = re.compile(r'("(?:[^"\\\n]|\\.)*")|//[^\n]*|/\*(?:[^*]|\*(?!/))*+(?:\*/)?')
_MODULE = re.compile(r"^module\s+(\\\S+|\w+)", re.MULTILINE)


def rtlil_to_verilog(
    modules: Mapping[str, str], work: Path, jobs: int = 1, progress: Callable[[int, int, str], None] | None = None
) -> dict[str, str]:
    """Verilog text of every module by name, for RTLIL texts by name, in `jobs` processes; progress: called with modules
    done, modules in all, and what was done.

    `work` is a folder for scratch files; it must exist, and the WebAssembly build of yosys must see it: no /tmp.
    """
    parts: list[dict[str, str]] = [{} for _ in range(max(1, min(jobs, len(modules) // _SMALLEST_PART)))]
    sizes = [0] * len(parts)
    for name, text in sorted(modules.items(), key=lambda item: -len(item[1])):
        smallest = sizes.index(min(sizes))
        parts[smallest][name] = text
        sizes[smallest] += len(text)
    found: dict[str, str] = {}
    with threads(len(parts)) as pool:
        for printed in pool.map(lambda part: _printed(part, work), parts):
            found |= printed
            if progress:
                progress(len(found), len(modules), "modules printed")
    return {name: found[name] for name in modules}


def _printed(modules: Mapping[str, str], work: Path) -> dict[str, str]:
    with scratch_folder(work, "verilog_") as scratch:
        (scratch / "in.il").write_text("".join(modules.values()))
        shutil.copy(_WIDTHS, scratch)
        find_yosys().run(["-q", "-p", _SCRIPT], cwd=scratch)
        text = wrap_lines((scratch / "out.v").read_text())
    found = split_modules(text)
    missing = sorted(set(modules) - set(found))
    if missing:
        raise ToolError(f"yosys printed no module {missing[0]!r}", hint="report this network as a defect of nn2hdl")
    return found


def wrap_lines(text: str, width: int = 110) -> str:
    """Breaks long concatenations behind commas: a feature map is one line otherwise, too long for Verilator."""
    return "\n".join(line if len(line) <= width else _wrap(line, width) for line in text.split("\n"))


def _wrap(line: str, width: int) -> str:
    lines, current = [], ""
    for part in line.split(", "):
        if current and len(current) + len(part) > width:
            lines.append(current + ",")
            current = "    " + part
        else:
            current = f"{current}, {part}" if current else part
    return "\n".join([*lines, current])


def canonical(text: str) -> str:
    """A module's text without comments and blank space at the ends of its lines: what yosys makes of it depends on no
    more, so that one text has one key in the cache."""
    lines = (line.rstrip() for line in _COMMENT.sub(lambda found: found[1] or "", text).split("\n"))
    return "\n".join(line for line in lines if line) + "\n"


def split_modules(text: str) -> dict[str, str]:
    """Texts of the modules in a Verilog file, by name."""
    starts = [(match.start(), match[1].lstrip("\\")) for match in _MODULE.finditer(text)]
    ends = [start for start, _ in starts[1:]] + [len(text)]
    return {name: text[start:end].strip() + "\n" for (start, name), end in zip(starts, ends, strict=True)}
