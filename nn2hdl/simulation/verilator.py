"""Bulk simulation: compiles a design once, then runs any number of vectors through it at the speed of C++."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import ClassVar

import numpy as np

from nn2hdl.errors import OutputError, ToolError, VerifyError
from nn2hdl.processes import start_program
from nn2hdl.scratch import scratch_folder
from nn2hdl.simulation.build import COMPILE, COMPILE_TRACE, PROGRAM, SMALL_BYTES, VERILATE, Build, tool_versions
from nn2hdl.simulation.harness import harness_text
from nn2hdl.simulation.schedule import Progress
from nn2hdl.simulation.sources import Sources, choose_blocks, read_sources
from nn2hdl.simulation.vectors import Port

LATENCY = 2  # clock edges of a design with registered inputs and outputs
_SPLIT_FROM = 64  # vectors; fewer are not worth a second process


@dataclass(frozen=True)
class Simulator:
    """A compiled design.

    Attributes:
        executable: the program.
        ports: the top's ports, in the order of the program's files.
        clock: the clock's port, which the program drives; None: combinational.
        jobs: processes that share the vectors.
    """

    executable: Path
    ports: tuple[Port, ...]
    clock: str | None = None
    jobs: int = 2
    step: ClassVar[int] = 8192  # vectors to run at a time where progress is shown: a run starts processes

    @property
    def inputs(self) -> tuple[Port, ...]:
        """The ports that vectors are given for."""
        return tuple(port for port in self.ports if port.direction == "input" and port.name != self.clock)

    @property
    def outputs(self) -> tuple[Port, ...]:
        """The ports that are read."""
        return tuple(port for port in self.ports if port.direction == "output")

    def run(self, vectors: Mapping[str, np.ndarray], *, timeout: float | None = None) -> dict[str, np.ndarray]:
        """Runs vectors through the design; with a clock, one enters at each edge.

        Args:
            vectors: uint32 ``[n, words]`` for each input port.
            timeout: seconds until the run is given up.

        Returns:
            uint32 ``[n, words]`` for each output port.

        Raises:
            VerifyError: the vectors do not fit the ports.
            ToolError: the program fails or takes too long.
        """
        rows = _joined(vectors, self.inputs)
        n = len(rows)
        widths = [port.words for port in self.outputs]
        parts = 1 if n < _SPLIT_FROM else max(1, min(self.jobs, n))
        bounds = [n * part // parts for part in range(parts + 1)]
        with scratch_folder() as scratch:
            try:
                (scratch / "input").write_bytes(rows.data)
            except OSError as error:
                raise OutputError(f"vectors cannot be written: {error.strerror}", where=scratch) from error
            self._run_parts(scratch, bounds, timeout)
            outputs = [np.fromfile(scratch / f"output_{part}", "<u4") for part in range(parts)]
        found = np.concatenate(outputs).astype(np.uint32)
        if found.size != n * sum(widths):
            raise ToolError(f"{found.size} words came back", where=self.executable, expected=f"{n * sum(widths)}")
        columns = np.split(found.reshape(n, sum(widths)), np.cumsum(widths)[:-1], axis=1)
        return {port.name: np.ascontiguousarray(words) for port, words in zip(self.outputs, columns, strict=True)}

    def _run_parts(self, scratch: Path, bounds: Sequence[int], timeout: float | None) -> None:
        try:
            with ExitStack() as stack:
                running = []
                for part, (first, end) in enumerate(pairwise(bounds)):
                    files = [scratch / "input", scratch / f"output_{part}"]
                    command = [self.executable.resolve(), *files, first, end - first]
                    started = start_program(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
                    running.append(stack.enter_context(started))
                self._await(running, timeout)
        except subprocess.TimeoutExpired:
            raise ToolError(f"simulation took more than {timeout:g} s", where=self.executable) from None
        except OSError as error:
            raise ToolError(f"cannot be started: {error}", where=self.executable) from None

    def _await(self, running: Sequence[subprocess.Popen], timeout: float | None) -> None:
        for process in running:
            _, errors = process.communicate(timeout=timeout)
            if process.returncode != 0:
                lines = " | ".join(errors.strip().splitlines()[-3:]) or "no message"
                what = f"simulation failed with exit code {process.returncode}: {lines}"
                raise ToolError(what, where=self.executable, hint="delete the build folder to build it again")


def build_simulator(
    sources: Sequence[Path],
    top: str,
    ports: Sequence[Port],
    folder: Path,
    *,
    hierarchical: Sequence[str] | None = None,
    jobs: int | None = None,
    progress: Progress | None = None,
    clock: str | None = None,
    latency: int = LATENCY,
) -> Simulator:
    """Compiles a design, or finds it compiled already.

    Args:
        sources: Verilog files; module names are unique over all of them.
        top: the outermost module.
        ports: its ports, as declared; the clock may be left out.
        folder: builds are kept here, each under the digest of all that it depends on.
        hierarchical: modules to compile on their own; None chooses those that are large or used often.
        jobs: processes at a time; None: as many as there are cores.
        progress: called with steps done, steps in all, and the step's name.
        clock: the clock's port; None: combinational.
        latency: clock edges from an input to its output.

    Raises:
        ToolError: a tool is missing or fails, or a source cannot be read.
        OutputError: the folder cannot be written.
    """
    ports, jobs = tuple(ports), jobs or os.cpu_count() or 1
    _verify_ports(ports, clock)
    design = read_sources(sources, top)
    blocks = choose_blocks(design, top) if hierarchical is None else _ordered(design, top, hierarchical)
    harness = harness_text(ports, clock, latency)
    digest = _digest(design, top, blocks, ports, harness)
    home = Path(folder).resolve() / f"{top.strip(chr(92))}_{digest[:16]}"
    simulator = Simulator(home / PROGRAM, ports, clock, jobs)
    if not simulator.executable.exists():
        try:
            _build(design, top, blocks, home, harness, jobs, progress)
        except OSError as error:
            raise OutputError(f"cannot be written: {error}", where=folder) from None
    return simulator


def _build(
    design: Sources, top: str, blocks: tuple[str, ...], home: Path, harness: str, jobs: int, progress: Progress | None
) -> None:
    """Builds beside ``home`` and renames the folder at the end: what is found under its name is always complete."""
    home.parent.mkdir(parents=True, exist_ok=True)
    with scratch_folder(home.parent, ".build_") as scratch:
        logs = home.parent / f"{home.name}_logs"
        program = Build(design, top, blocks, scratch / "work", logs, harness).run(jobs, progress)
        finished = scratch / "finished"
        finished.mkdir()
        program.rename(finished / PROGRAM)
        try:
            finished.rename(home)
        except OSError:
            if not (home / PROGRAM).exists():  # else another process was faster
                raise
        shutil.rmtree(logs, ignore_errors=True)  # they are there to be read after a failure


def _digest(design: Sources, top: str, blocks: Sequence[str], ports: Sequence[Port], harness: str) -> str:
    options = {
        "top": top,
        "blocks": list(blocks),
        "ports": [asdict(port) for port in ports],
        "harness": harness,
        "flags": [*VERILATE, *COMPILE, *COMPILE_TRACE, SMALL_BYTES],
        "tools": tool_versions(),
    }
    digest = hashlib.sha256(json.dumps(options).encode())
    for name, text in sorted(design.modules.items()):
        digest.update(hashlib.sha256(f"{name}\n{text}".encode()).digest())
    return digest.hexdigest()


def _verify_ports(ports: Sequence[Port], clock: str | None) -> None:
    names = [port.name for port in ports]
    if len(set(names)) != len(names):
        raise VerifyError(f"ports {names}", expected="each name once")
    if clock in names and Port(clock, "input", 1) not in ports:
        raise VerifyError(f"the clock {clock} is no input of 1 bit")
    directions = {port.direction for port in ports if port.name != clock}
    if directions != {"input", "output"}:
        raise VerifyError(f"ports {names}", expected="at least one input and one output besides the clock")


def _ordered(design: Sources, top: str, hierarchical: Sequence[str]) -> tuple[str, ...]:
    order = [name for name in design.children_first(top) if name in hierarchical and name != top]
    unknown = sorted(set(hierarchical) - set(order))
    if unknown:
        raise VerifyError(f"hierarchical module {unknown[0]} is not below {top}")
    return tuple(order)


def _joined(vectors: Mapping[str, np.ndarray], inputs: Sequence[Port]) -> np.ndarray:
    """The rows of the program's input file: little-endian uint32 ``[n, words of all inputs]``."""
    unknown = set(vectors) ^ {port.name for port in inputs}
    if unknown:
        raise VerifyError(f"vectors for {sorted(vectors)}", expected=f"{[port.name for port in inputs]}")
    n = len(vectors[inputs[0].name])
    for port in inputs:
        words = np.asarray(vectors[port.name])
        if words.shape != (n, port.words) or words.dtype != np.uint32:
            what = f"{words.dtype} {list(words.shape)}"
            raise VerifyError(what, where=f"port {port.name}", expected=f"uint32 [{n}, {port.words}]")
        if port.width % 32 and (words[:, -1] >> np.uint32(port.width % 32)).any():
            raise VerifyError("bits above the port's width", where=f"port {port.name} of {port.width} bits")
    return np.ascontiguousarray(np.concatenate([vectors[port.name] for port in inputs], axis=1), "<u4")
