"""Runs cocotb benches with Verilator, many modules in one build, several builds at a time.

A build costs seconds however small its module is, so that modules share one: 200 leaf modules take about as long as 1.
"""

from __future__ import annotations

import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl.errors import ToolError
from nn2hdl.processes import start_program, threads
from nn2hdl.scratch import scratch_folder
from nn2hdl.shipped import shipped_folder
from nn2hdl.simulation.bench_files import TOP, Bench, write_bench
from nn2hdl.simulation.build import Build, verilator_root
from nn2hdl.simulation.sources import Sources, choose_blocks, read_sources
from nn2hdl.simulation.vectors import Port
from nn2hdl.toolchain import find_compiler, find_verilator, make_takes

SIM = shipped_folder("sim")
TIMEOUT = 1800  # seconds, for one build with its run
_TAIL_LINES = 6


@dataclass(frozen=True)
class BenchResult:
    """What a bench found.

    Attributes:
        module: the module's name.
        vectors: vectors tried.
        mismatches: vectors with a wrong output.
        seconds: wall-clock time of build and run, divided by the modules that shared it.
        first: the first difference in words, or "".
    """

    module: str
    vectors: int
    mismatches: int
    seconds: float
    first: str = ""


def run_bench(
    sources: Sequence[Path],
    module: str,
    ports: Sequence[Port],
    inputs: Mapping[str, np.ndarray],
    expected: Mapping[str, np.ndarray],
    folder: Path,
    *,
    clock: str | None = None,
    timeout: float = TIMEOUT,
) -> BenchResult:
    """Tries vectors on one module. The arguments are those of :class:`Bench`; see :func:`run_benches`."""
    bench = Bench(tuple(sources), module, tuple(ports), inputs, expected, clock)
    return run_benches([bench], folder, jobs=1, timeout=timeout)[0]


def run_benches(
    benches: Sequence[Bench],
    folder: Path,
    *,
    jobs: int | None = None,
    timeout: float = TIMEOUT,
    progress: Callable[[int, int, str], None] | None = None,
) -> list[BenchResult]:
    """Tries vectors on many modules.

    Args:
        benches: modules whose names and texts agree wherever two benches share one.
        folder: gets one folder for each build, named after its number; it stays, to be run again by hand.
        jobs: builds at a time; None: as many as there are cores.
        timeout: seconds for one build with its run.
        progress: called with benches done, benches in all, and what was done.

    Returns:
        one result for each bench, in their order.

    Raises:
        ToolError: cocotb, Verilator or the compiler is missing or fails; differing outputs are no failure.
        VerifyError: vectors and ports do not fit.
    """
    _require_tools()
    jobs = jobs or os.cpu_count() or 1
    read: dict[tuple[Path, ...], Sources] = {}
    for bench in benches:
        bench.verify()
        if bench.sources not in read:
            read[bench.sources] = read_sources(bench.sources, bench.module)
    groups = _groups(benches, [read[bench.sources] for bench in benches], jobs)
    with threads(jobs) as pool:
        futures = []
        for number, group in enumerate(groups):
            members = [benches[index] for index in group]
            place = Path(folder).resolve() / f"bench_{number}"
            futures.append(pool.submit(_run_group, members, [read[b.sources] for b in members], place, timeout))
        found, done = [], 0
        for group, future in zip(groups, futures, strict=True):
            if progress:
                progress(done, len(benches), "modules benched")
            found.append(future.result())
            done += len(group)
    results = {
        index: result
        for group, part in zip(groups, found, strict=True)
        for index, result in zip(group, part, strict=True)
    }
    return [results[index] for index in range(len(benches))]


def _groups(benches: Sequence[Bench], sources: Sequence[Sources], jobs: int) -> list[list[int]]:
    """Benches that share a build, by index: clocked ones alone, the others spread evenly by the size of their text.

    Modules of one name but different texts never share a build.
    """
    alone = [[index] for index, bench in enumerate(benches) if bench.clock]
    size = {}
    for index, (bench, modules) in enumerate(zip(benches, sources, strict=True)):
        if not bench.clock:
            size[index] = len(modules.text_of(modules.reachable(bench.module))) + 50 * bench.vectors
    shared: list[list[int]] = [[] for _ in range(jobs)]
    texts: list[dict[str, str]] = [{} for _ in range(jobs)]
    total = [0] * jobs
    for index in sorted(size, key=lambda index: -size[index]):
        own = _digests(sources[index], benches[index].module)
        fitting = [g for g in range(len(shared)) if all(texts[g].get(name, text) == text for name, text in own.items())]
        if not fitting:
            shared.append([])
            texts.append({})
            total.append(0)
            fitting = [len(shared) - 1]
        group = min(fitting, key=lambda g: total[g])
        shared[group].append(index)
        texts[group] |= own
        total[group] += size[index]
    return alone + [group for group in shared if group]


def _digests(sources: Sources, module: str) -> dict[str, str]:
    return {name: hashlib.sha256(sources.modules[name].encode()).hexdigest() for name in sources.reachable(module)}


def _run_group(benches: Sequence[Bench], sources: Sequence[Sources], folder: Path, timeout: float) -> list[BenchResult]:
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    start = time.monotonic()
    _write_verilog(write_bench(benches, sources, folder), folder)
    code = _run_child(folder, timeout)
    seconds = (time.monotonic() - start) / len(benches)
    result = folder / "result.json"
    if not result.exists():
        raise _failure(folder, f"the bench ended with exit code {code} and no result")
    units = json.loads(result.read_text())["units"]
    if (code != 0) != any(unit["mismatches"] for unit in units):
        raise _failure(folder, f"exit code {code}, but {sum(unit['mismatches'] for unit in units)} mismatches")
    return [
        BenchResult(unit["module"], unit["vectors"], unit["mismatches"], seconds, _describe(unit["first"]))
        for unit in units
    ]


def _write_verilog(design: Sources, folder: Path) -> None:
    """``bench.v``, and in ``blocks/`` what is too large for cocotb's own build: stubs for the top, and objects."""
    blocks = choose_blocks(design, TOP)
    (folder / "bench.v").write_text(design.text_of(design.reachable(TOP, stop=blocks)))
    if not blocks:
        return
    (folder / "blocks").mkdir()
    with scratch_folder(folder, "compile_") as scratch:
        build = Build(design, TOP, blocks, scratch, folder / "logs", harness="")
        for file in build.run_blocks(os.cpu_count() or 1):
            file.rename(folder / "blocks" / file.name)


def _describe(first: dict | None) -> str:
    return "" if first is None else "vector {index}, {port}: {found} instead of {expected}".format(**first)


def _run_child(folder: Path, timeout: float) -> int:
    """A process of its own: cocotb's runner changes its environment and prints, and may leave with SystemExit."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTEST_", "COCOTB_"))}
    with open(folder / "bench.log", "w") as log:
        command = [sys.executable, SIM / "run_bench.py", folder]
        how = {"stdout": log, "stderr": subprocess.STDOUT}
        with start_program(command, cwd=folder, environment=environment, **how) as process:
            try:
                return process.wait(timeout)
            except subprocess.TimeoutExpired:
                raise ToolError(f"bench took more than {timeout:g} s", where=folder) from None


def _failure(folder: Path, what: str) -> ToolError:
    log = folder / "bench.log"
    lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
    telling = [line for line in lines if "error" in line.lower()] or lines
    return ToolError(f"{what}: {' | '.join(telling[-_TAIL_LINES:])}", where=log, hint="read the log")


def _require_tools() -> None:
    if importlib.util.find_spec("cocotb_tools") is None or importlib.util.find_spec("cocotb") is None:
        raise ToolError("cocotb >= 2.0 is not installed", hint="pip install 'nn2hdl[sim]'")
    if not (SIM / "run_bench.py").exists():
        raise ToolError("the benches are not there", where=SIM, hint="run from a checkout of nn2hdl")
    root = verilator_root(find_verilator())
    find_compiler()
    for path in (root, sys.prefix):
        if not make_takes(path):
            hint = "install nn2hdl in a folder whose path has only letters, digits and . _ -, or leave --cocotb out"
            raise ToolError("make, which builds the benches, cannot take this path", where=path, hint=hint)
