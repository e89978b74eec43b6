"""Lint of emitted Verilog: every warning that Verilator knows, and none is allowed."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path

from nn2hdl.errors import ToolError
from nn2hdl.toolchain import find_verilator

# several modules in a file, and names of files, are no defects of a circuit
ALLOWED = ("DECLFILENAME", "MULTITOP")
_FINDING = re.compile(r"^%(?:Warning|Error)[^\n]*", re.MULTILINE)


def lint(sources: Sequence[Path], top: str, *, allowed: Sequence[str] = ALLOWED, timeout: float = 600) -> list[str]:
    """What ``verilator --lint-only -Wall`` says about a design.

    Args:
        sources: Verilog files.
        top: the outermost module.
        allowed: names of warnings that do not count.
        timeout: seconds.

    Returns:
        one line for each warning or error; empty where there is none.

    Raises:
        ToolError: Verilator is missing, takes too long, or fails without saying why.
    """
    tool = find_verilator()
    arguments = ["--lint-only", "-Wall", *(f"-Wno-{name}" for name in allowed), "--top-module", top]
    command = [*tool.command, *arguments, *(str(Path(source).resolve()) for source in sources)]
    with tempfile.TemporaryDirectory(prefix="nn2hdl_lint_") as folder:
        try:
            run = subprocess.run(
                command,
                cwd=folder,
                env=tool.full_environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=timeout,
            )
        except (OSError, subprocess.TimeoutExpired) as error:
            raise ToolError(f"{tool.name} did not finish: {error}", hint="give it more time") from None
    findings = [line for line in _FINDING.findall(run.stderr) if "Exiting due to" not in line]
    if run.returncode != 0 and not findings:
        last = " | ".join(run.stderr.strip().splitlines()[-3:]) or "no message"
        raise ToolError(f"{tool.name} failed with exit code {run.returncode}: {last}")
    return findings


def require_clean(sources: Sequence[Path], top: str, **options) -> None:
    """Raises ToolError with the number of findings and the first, if :func:`lint` finds anything."""
    findings = lint(sources, top, **options)
    if findings:
        raise ToolError(f"{len(findings)} lint findings, first: {findings[0]}", where=top)
