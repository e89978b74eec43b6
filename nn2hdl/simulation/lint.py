"""Lint of emitted Verilog: every warning that Verilator knows, and none is allowed."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

from nn2hdl.errors import ToolError
from nn2hdl.processes import run_program, threads
from nn2hdl.scratch import scratch_folder
from nn2hdl.simulation.sources import cell_models, read_sources
from nn2hdl.toolchain import find_verilator

Progress = Callable[[int, int, str], None]
# several modules in a file, and names of files, are no defects of a circuit
ALLOWED = ("DECLFILENAME", "MULTITOP")
_PIN, _COMMENT = re.compile(r"\bx\[(\d+)\]"), re.compile(r"//[^\n]*")
_TABLE = re.compile(r"64'h[0-9a-f]{16}")
_FINDING = re.compile(r"^%(?:Warning|Error)[^\n]*", re.MULTILINE)


def lint(
    sources: Sequence[Path], top: str | None, *, allowed: Sequence[str] = ALLOWED, timeout: float = 600
) -> list[str]:
    """What ``verilator --lint-only -Wall`` says about a design.

    Args:
        sources: Verilog files.
        top: the outermost module; Verilator drops what is not below it. None: every module that no other instantiates.
        allowed: names of warnings that do not count.
        timeout: seconds.

    Returns:
        one line for each warning or error; empty where there is none.

    Raises:
        ToolError: Verilator is missing, takes too long, or fails without saying why.
    """
    tool = find_verilator()
    arguments = ["--lint-only", "-Wall", *(f"-Wno-{name}" for name in allowed)]
    arguments += [] if top is None else ["--top-module", top]
    with scratch_folder() as folder:
        names = [f"source{number}{Path(source).suffix}" for number, source in enumerate(sources)]
        for name, source in zip(names, sources, strict=True):  # Verilator takes no quotes or line ends in a path
            (folder / name).symlink_to(Path(source).resolve())
        command = [*tool.command, *arguments, *names]
        try:
            run = run_program(command, cwd=folder, environment=tool.full_environment(), timeout=timeout)
        except OSError as error:
            raise ToolError(f"{tool.name} cannot be started: {error}") from None
    if run.code is None:
        raise ToolError(f"{tool.name} ran longer than {timeout:g} s", hint="give it more time")
    findings = [line for line in _FINDING.findall(run.err) if "Exiting due to" not in line]
    if run.code != 0 and not findings:
        last = " | ".join(run.err.strip().splitlines()[-3:]) or "no message"
        raise ToolError(f"{tool.name} failed with exit code {run.code}: {last}")
    return findings


def lint_modules(
    sources: Sequence[Path],
    top: str,
    *,
    jobs: int = 1,
    allowed: Sequence[str] = ALLOWED,
    progress: Progress | None = None,
) -> list[str]:
    """The same findings, module by module: each with only the ports of the modules that it instantiates.

    Verilator makes symbols for every instance of a hierarchy, which for 640 window engines takes minutes and gigabytes;
    here each text is read once, however often it is instantiated. Modules that instantiate none, or vendor cells alone,
    are read together, with the models of those cells; of the latter one stands for all that differ in tables and in
    which bits of their port x are on which pins. progress: called with modules done, modules in all, and what was done.
    """
    design = read_sources(sources, top)
    order = design.children_first(top)
    models = cell_models().keys()
    leaves = [name for name in order if not design.children[name]]
    of_cells = [name for name in order if design.children[name] and not design.children[name].keys() - models]
    primitives = list({_form(name, design.modules[name]): name for name in of_cells}.values())
    alone = [[name] for name in order if name not in {*leaves, *of_cells}]
    units = [unit for unit in [leaves, *_lots(primitives), *alone] if unit]
    with scratch_folder() as folder, threads(jobs) as pool:
        runs = []
        for number, unit in enumerate(units):
            path = folder / f"unit{number}.v"
            stubs = sorted({child for name in unit for child in design.children[name]} - set(unit))
            path.write_text(design.text_of(unit) + "".join(map(_stub, (design.modules[child] for child in stubs))))
            root = None if len(unit) > 1 or not stubs else unit[0]  # those that are read together are all read as tops
            runs.append(pool.submit(lint, [path], root, allowed=(*allowed, "UNUSEDSIGNAL")))
        findings, done, total = [], 0, sum(map(len, units))
        for unit, run in zip(units, runs, strict=True):
            if progress:
                progress(done, total, "modules linted")
            findings += run.result()
            done += len(unit)
        return findings


def _form(name: str, text: str) -> str:
    """The module's text without what makes no difference to lint; the text itself where a pin is not within x."""
    width = re.search(r"\binput \[(\d+):0\] x;", text)
    pins = [int(pin) for pin in _PIN.findall(text)]
    if pins and (width is None or max(pins) > int(width[1])):
        return text
    plain = (
        _PIN.sub("1'h1", _COMMENT.sub("", text)).replace(name, "").replace(f"[{width[1]}:0] x;" if width else "", "")
    )
    return _TABLE.sub("", plain)


def _lots(names: list[str], size: int = 100) -> list[list[str]]:
    """Names in lots of bounded size, so that several can be read at a time."""
    return [names[start : start + size] for start in range(0, len(names), size)]


def _stub(text: str) -> str:
    """A module's header, parameters and ports without its inside, silent about that."""
    found = re.search(r"^[ \t]*module\s.*?;", text, re.MULTILINE | re.DOTALL)
    if found is None:
        raise ToolError("no header of a module", where="lint")
    header = found.group().strip()
    ports = re.findall(r"^[ \t]*(?:parameter|input|output)\b[^\n;]*;", text, re.MULTILINE)
    off, on = (
        " ".join(f"/* verilator lint_{what} {name} */" for name in ("UNDRIVEN", "UNUSEDSIGNAL", "UNUSEDPARAM"))
        for what in ("off", "on")
    )
    return "\n".join([off, header, *(port.strip() for port in ports), "endmodule", on, ""])


def require_clean(sources: Sequence[Path], top: str, *, jobs: int = 1, progress: Progress | None = None) -> None:
    """Raises ToolError with the number of findings and the first, if :func:`lint_modules` finds anything."""
    findings = lint_modules(sources, top, jobs=jobs, progress=progress)
    if findings:
        raise ToolError(f"{len(findings)} lint findings, first: {findings[0]}", where=top)
