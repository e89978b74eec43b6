"""The ATmega328P of the classic Uno: sketches with the real Arduino core, run by simavr."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np

from nn2hdl.emulate.elf import Image, read_image
from nn2hdl.emulate.sources import Sources
from nn2hdl.errors import ToolError
from nn2hdl.scratch import scratch_folder
from nn2hdl.toolchain import Tool, find_arduino_core, find_avr_compiler, find_simavr

MCU, CLOCK = "atmega328p", 16_000_000
SECONDS = 900
# as platform.txt of the core has it; old compilers lack DECIMAL_DIG, which the core reads
FLAGS = ("-Os", "-ffunction-sections", "-fdata-sections", f"-mmcu={MCU}", f"-DF_CPU={CLOCK}L", "-DARDUINO=10819",
         "-DARDUINO_AVR_UNO", "-DARDUINO_ARCH_AVR", "-DDECIMAL_DIG=__DECIMAL_DIG__", "-flto")  # fmt: skip
C, CPP = ("-std=gnu11",), ("-std=gnu++11", "-fno-exceptions", "-fno-threadsafe-statics", "-fpermissive")
WARNINGS = ("-Wall", "-Wextra", "-Werror")
_SEED = 2463534242
_COLOR = re.compile("\x1b\\[[0-9;]*m")


@dataclass(frozen=True)
class AvrMeasured:
    """One call of nn_forward: cycles, and bytes of stack in use at most."""

    cycles: int
    stack: int


class AvrModel:
    """A program on the emulated ATmega328P.

    Attributes:
        flash, ram: bytes that nn_forward and all it calls take.
    """

    def __init__(self, sources: Sources):
        self.sources = sources
        self.flash, self.ram = _alone(sources)

    def run(
        self, fixed: np.ndarray, random: int = 0, span: tuple[int, int] = (0, 255)
    ) -> tuple[np.ndarray, np.ndarray, AvrMeasured]:
        """(inputs [n, ...], outputs [n, outputs], cost of the first) for some inputs, then for random ones in `span`.

        The random ones are drawn on the board itself, and here again.
        """
        drawn = random_inputs(self.sources, span, random)
        inputs = np.concatenate([fixed.reshape(len(fixed), -1), drawn]).astype(np.int64)
        sketch = _harness(self.sources, inputs[: len(fixed)], span, random)
        lines = run_sketch(build_sketch({**self.sources.files, "harness.cpp": sketch}))
        outputs = [int(word) for line in lines if line.startswith("y ") for word in line.split()[1:]]
        measured = next(([int(word) for word in line.split()[1:]] for line in lines if line.startswith("m ")), None)
        expected = len(inputs) * self.sources.outputs
        if measured is None or len(outputs) != expected:
            raise ToolError(f"the emulated board printed {len(outputs)} of {expected} outputs", where="simavr")
        return inputs, np.array(outputs, dtype=np.int64).reshape(len(inputs), -1), AvrMeasured(*measured)


def random_inputs(sources: Sources, span: tuple[int, int], count: int) -> np.ndarray:
    """What the harness draws, a 32-bit xorshift reduced to the span: int64 [count, inputs]."""
    values, state = np.zeros(count * sources.inputs, dtype=np.int64), _SEED
    for at in range(len(values)):
        state ^= (state << 13) & 0xFFFF_FFFF
        state ^= state >> 17
        state ^= (state << 5) & 0xFFFF_FFFF
        values[at] = span[0] + (state >> 8) % (span[1] - span[0] + 1)
    return values.reshape(count, sources.inputs)


def build_sketch(files: Mapping[str, str], libraries: tuple[str, ...] = (), flags: tuple[str, ...] = ()) -> bytes:
    """Compiles a sketch with the real core and some of its libraries ("Wire"); returns the ELF file.

    Names that end in .ino are compiled as the IDE does it: with Arduino.h ahead.
    """
    core, compiler = find_arduino_core(), find_avr_compiler()
    roots = [core / "cores/arduino", core / "variants/standard"]
    roots += [core / "libraries" / name / "src" for name in libraries]
    roots += [root / "utility" for root in roots if (root / "utility").is_dir()]
    includes = [f"-I{root}" for root in roots]
    with scratch_folder() as folder:
        own = []
        for name, text in files.items():
            path = folder / (name.replace(".ino", ".ino.cpp"))
            path.write_text(f"#include <Arduino.h>\n{text}" if name.endswith(".ino") else text)
            own.append(path)
        found = [path for root in roots for path in sorted(root.glob("*")) if path.suffix in (".c", ".cpp", ".S")]
        objects = _compile(compiler, folder, found, includes, ("-w",))
        objects += _compile(compiler, folder, [p for p in own if p.suffix != ".h"], includes, (*WARNINGS, *flags))
        compiler.run([*FLAGS, "-Wl,--gc-sections", *objects, "-lm", "-o", "sketch.elf"], cwd=folder)
        return (folder / "sketch.elf").read_bytes()


def run_sketch(elf: bytes, seconds: float = SECONDS) -> list[str]:
    """Lines that a sketch printed until it slept with interrupts off; ToolError where it does not end in time."""
    with scratch_folder() as folder:
        (folder / "sketch.elf").write_bytes(elf)
        ran = find_simavr().run(["-m", MCU, "-f", CLOCK, "sketch.elf"], cwd=folder, timeout=seconds)
    # simavr shows what is no printable character as a dot, and starts a new line after every newline
    return [line.rstrip(".\r") for line in _COLOR.sub("", ran.stdout).splitlines()]


def sketch_image(elf: bytes) -> Image:
    """Sizes of a sketch."""
    with scratch_folder() as folder:
        path = folder / "sketch.elf"
        path.write_bytes(elf)
        return read_image(path)


def _compile(
    compiler: Tool, folder: Path, paths: list[Path], includes: list[str], flags: tuple[str, ...]
) -> list[Path]:
    """Compiles C, C++ and assembly, each by its language."""
    objects = []
    languages = {".c": (*C, "-x", "c"), ".cpp": (*CPP, "-x", "c++"), ".S": ("-x", "assembler-with-cpp")}
    for suffix, language in languages.items():
        chosen = [path for path in paths if path.suffix == suffix]
        for path in chosen:
            target = folder / f"{path.parent.name}_{path.name}.o"
            compiler.run([*FLAGS, *language, *flags, *includes, "-c", path, "-o", target], cwd=folder)
            objects.append(target)
    return objects


def _alone(sources: Sources) -> tuple[int, int]:
    """Flash and RAM of the network without core or start-up code."""
    with scratch_folder() as folder:
        files = sources.write(folder)
        flags = [flag for flag in FLAGS if flag != "-flto"]
        find_avr_compiler().run(
            [*flags, *C, *WARNINGS, "-nostartfiles", "-Wl,--gc-sections,-e,nn_forward", *files, "-o", "alone.elf"],
            cwd=folder,
        )
        image = read_image(folder / "alone.elf")
    return image.flash, image.ram


def _harness(sources: Sources, fixed: np.ndarray, span: tuple[int, int], random: int) -> str:
    """A sketch that runs the network on all inputs and prints every output; the first run is measured."""
    values = {
        "FIXED": ",".join(str(int(value)) for value in fixed.ravel()),
        "COUNT": len(fixed),
        "RANDOM": random,
        "SEED": _SEED,
        "LOW": span[0],
        "RANGE": span[1] - span[0] + 1,
        "READ": {1: "pgm_read_byte", 2: "pgm_read_word", 4: "pgm_read_dword"}[sources.input_dtype.itemsize],
    }
    text = (resources.files("nn2hdl.emulate") / "avr_harness.cpp").read_text()
    return re.sub("@([A-Z]+)@", lambda found: str(values[found[1]]), text)
