"""Compiles a design into one program with Verilator: blocks on their own, side by side, each from its own modules.

Measured on a network of 72,000 adder instances: Verilator's own --hierarchical reads all sources once per block and its
makefiles build two precompiled headers per block; one file of C++ per block, given straight to the compiler at -O0,
takes a third of the time. Verilator itself is then most of it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from nn2hdl.errors import ToolError
from nn2hdl.simulation.schedule import Progress, Task, run_tasks
from nn2hdl.simulation.sources import Sources
from nn2hdl.toolchain import Tool, find_compiler, find_verilator

PROGRAM = "simulator"
VERILATE = (
    "--cc",
    *("--output-split", "0", "--output-split-cfuncs", "2000"),  # one file, of functions that a compiler can take
    *("--x-assign", "fast", "--x-initial", "fast"),  # no random start values: there is no state to start
    *("-Wno-fatal", "-Wno-lint", "-Wno-style"),  # lint.py is where warnings count
    *("--timescale", "1ns/1ns", "--no-timing"),
)
COMPILE = ("-std=gnu++17", "-w", "-pthread", "-DVERILATOR=1", "-DVM_COVERAGE=0", "-DVM_SC=0", "-DVM_TRACE=0")
COMPILE_TRACE = ("-DVM_TRACE_FST=0", "-DVM_TRACE_VCD=0", "-DVM_TRACE_SAIF=0", "-DVM_TIMING=0")
RUNTIME = ("verilated.cpp", "verilated_dpi.cpp", "verilated_threads.cpp")
RUNTIME_UNIT = "verilator-runtime"  # no module has such a name
# up to this much C++ the compiler's -O1 costs little, and engines that small are called for every position
SMALL_BYTES = 3_000_000


@dataclass(frozen=True)
class Build:
    """One build: what is compiled, where, and with which tools. They run in the folder and are given names in it alone,
    as Verilator takes no quotes, backslashes or line ends in a path.

    Attributes:
        sources: all modules.
        top: name of the outermost one.
        blocks: modules that are compiled on their own, each after those inside it.
        folder: where generated files go; the program is ``simulator`` in it.
        logs: where the tools' outputs go.
        harness: the C++ program around the top.
    """

    sources: Sources
    top: str
    blocks: tuple[str, ...]
    folder: Path
    logs: Path
    harness: str

    def run(self, jobs: int, progress: Progress | None = None) -> Path:
        """Builds the program in at most ``jobs`` processes at a time.

        Raises:
            ToolError: Verilator or the compiler fails or is missing.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "harness.cpp").write_text(self.harness)
        units = [*self.blocks, self.top]
        tasks = self._tasks(units)
        tasks.append(Task(f"compiling {RUNTIME_UNIT}", self._compile_runtime))
        compiled = tuple(task.name for task in tasks if task.name.startswith("compiling"))
        tasks.append(Task("linking", partial(self._link, [*units, RUNTIME_UNIT]), compiled))
        run_tasks(tasks, jobs, progress)
        return self.folder / PROGRAM

    def run_blocks(self, jobs: int, progress: Progress | None = None) -> list[Path]:
        """Compiles the blocks alone, for another program to link: the wrappers that the top needs, and all objects.

        Raises:
            ToolError: Verilator or the compiler fails or is missing.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        run_tasks(self._tasks(self.blocks), jobs, progress)
        paths = [*self._wrappers(self.top), *(Path(f"{name}.o") for name in self.blocks)]
        return [self.folder / path for path in paths]

    def _tasks(self, units: Sequence[str]) -> list[Task]:
        tasks = []
        for name in units:
            effort = len(self.sources.text_of(self._own(name)))
            inner = tuple(f"reading {block}" for block in self._inside(name))
            tasks.append(Task(f"reading {name}", partial(self._verilate, name), inner, effort))
            tasks.append(
                Task(f"compiling {name}", partial(self._compile_block, name), (f"reading {name}",), effort / 4)
            )
        return tasks

    def _own(self, name: str) -> list[str]:
        """The modules compiled as part of ``name``, without the blocks inside it."""
        return self.sources.reachable(name, stop=[block for block in self.blocks if block != name])

    def _inside(self, name: str) -> list[str]:
        """The blocks that ``name`` instantiates directly or through its own modules."""
        used = {child for own in self._own(name) for child in self.sources.children[own]}
        return [block for block in self.blocks if block in used and block != name]

    def _verilate(self, name: str) -> None:
        is_top = name == self.top
        text = f"{name}.v"
        (self.folder / text).write_text("\n".join(self.sources.modules[own] for own in self._own(name)))
        # the harness knows the top by one name only
        kind = ("--prefix", "Vtop") if is_top else ("--prefix", f"V{name}", "--lib-create", name)
        arguments = [
            *VERILATE,
            *kind,
            "--top-module",
            name,
            "--Mdir",
            self._generated(name),
            *self._wrappers(name),
            text,
        ]
        find_verilator().run(arguments, cwd=self.folder, log=self.logs / f"{name}_verilator.log")

    def _wrappers(self, name: str) -> list[Path]:
        """Verilog stubs of the blocks inside ``name`` that call their C++; paths in the folder."""
        return [self._generated(block) / f"{block}.sv" for block in self._inside(name)]

    def _generated(self, name: str) -> Path:
        """Where Verilator writes; a path in the folder."""
        return Path(f"{name}_cpp")

    def _compile_block(self, name: str) -> None:
        """One translation unit for all that Verilator wrote."""
        generated = self._generated(name)
        parts = [generated / part.name for part in sorted((self.folder / generated).glob("*.cpp"))]
        if name == self.top:
            parts.append(Path("harness.cpp"))
        size = sum((self.folder / part).stat().st_size for part in parts)
        self._compile(self._unit(parts, f"{name}.cc"), name, "-O1" if size <= SMALL_BYTES else "-O0", generated)

    def _compile_runtime(self) -> None:
        unit = self._unit(RUNTIME, f"{RUNTIME_UNIT}.cc")
        self._compile(unit, RUNTIME_UNIT, "-O0", Path())

    def _unit(self, parts: Sequence[Path | str], name: str) -> str:
        """A translation unit of several files, by paths in the folder or the runtime's: what they all include is read
        once."""
        (self.folder / name).write_text("".join(f'#include "{part}"\n' for part in parts))
        return name

    def _compile(self, unit: str, name: str, level: str, generated: Path) -> None:
        include = _include_folder()
        folders = ["-I", generated, "-I", include, "-I", include / "vltstd"]
        arguments = [*COMPILE, *COMPILE_TRACE, level, *folders, "-c", unit, "-o", f"{name}.o"]
        find_compiler().run(arguments, cwd=self.folder, log=self.logs / f"{name}_compiler.log")

    def _link(self, names: Sequence[str]) -> None:
        arguments = [*(f"{name}.o" for name in names), "-pthread", "-o", PROGRAM]
        find_compiler().run(arguments, cwd=self.folder, log=self.logs / "link.log")


def tool_versions() -> tuple[str, str]:
    """Of Verilator and of the compiler: part of what a build depends on."""
    verilator, compiler = find_verilator(), find_compiler()
    return verilator.version, f"{compiler.name} {compiler.version}"


def _include_folder() -> Path:
    return verilator_root(find_verilator()) / "include"


def verilator_root(tool: Tool) -> Path:
    """The folder that holds Verilator's own C++.

    Raises:
        ToolError: it is not where Verilator says.
    """
    root = tool.environment.get("VERILATOR_ROOT") or os.environ.get("VERILATOR_ROOT")
    if not root:
        root = tool.run(["--getenv", "VERILATOR_ROOT"], cwd=Path.cwd()).stdout.strip()
    if not (Path(root) / "include" / "verilated.h").exists():
        raise ToolError("Verilator's include folder is not there", where=root, hint="reinstall Verilator")
    return Path(root)
