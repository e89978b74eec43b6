"""The ATmega328P of the classic Uno: sketches with the real Arduino core, run by simavr."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl.emulate.elf import Image, read_image
from nn2hdl.emulate.sources import Sources
from nn2hdl.errors import ToolError
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

    def run(self, fixed: np.ndarray, random: int = 0) -> tuple[np.ndarray, np.ndarray, AvrMeasured]:
        """(inputs [n, ...], outputs [n, outputs], cost of the first) for some inputs, then for random ones.

        The random ones are drawn on the board itself, and here again.
        """
        drawn = random_inputs(self.sources, self._span(fixed), random)
        inputs = np.concatenate([fixed.reshape(len(fixed), -1), drawn]).astype(np.int64)
        sketch = _harness(self.sources, inputs[: len(fixed)], self._span(fixed), random)
        lines = run_sketch(build_sketch({**self.sources.files, "harness.cpp": sketch}))
        outputs = [line.split()[1:] for line in lines if line.startswith("y ")]
        measured = next(([int(word) for word in line.split()[1:]] for line in lines if line.startswith("m ")), None)
        if measured is None or len(outputs) != len(inputs):
            raise ToolError(f"the emulated board answered {len(outputs)} of {len(inputs)} inputs", where="simavr")
        return inputs, np.array(outputs, dtype=np.int64), AvrMeasured(*measured)

    def _span(self, fixed: np.ndarray) -> tuple[int, int]:
        return (-128, 127) if self.sources.input_type == "int8_t" else (0, 255)


def random_inputs(sources: Sources, span: tuple[int, int], count: int) -> np.ndarray:
    """What the harness draws: a 32-bit xorshift, its third byte; int64 [count, inputs]."""
    values, state = np.zeros(count * sources.inputs, dtype=np.int64), _SEED
    for at in range(len(values)):
        state ^= (state << 13) & 0xFFFF_FFFF
        state ^= state >> 17
        state ^= (state << 5) & 0xFFFF_FFFF
        values[at] = span[0] + (state >> 16 & 0xFF)
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
    with tempfile.TemporaryDirectory(prefix="nn2hdl_avr_") as made:
        folder = Path(made)
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
    with tempfile.TemporaryDirectory(prefix="nn2hdl_avr_") as made:
        (Path(made) / "sketch.elf").write_bytes(elf)
        ran = find_simavr().run(["-m", MCU, "-f", CLOCK, "sketch.elf"], cwd=made, timeout=seconds)
    # simavr shows what is no printable character as a dot, and starts a new line after every newline
    return [line.rstrip(".\r") for line in _COLOR.sub("", ran.stdout).splitlines()]


def sketch_image(elf: bytes) -> Image:
    """Sizes of a sketch."""
    with tempfile.TemporaryDirectory(prefix="nn2hdl_avr_") as made:
        path = Path(made) / "sketch.elf"
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
    with tempfile.TemporaryDirectory(prefix="nn2hdl_avr_") as made:
        folder = Path(made)
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
    table = ",".join(str(int(value)) for value in fixed.ravel())
    wide = "long long" in sources.output_type
    return f"""#include <Arduino.h>
#include <avr/sleep.h>
#include "nn_model.h"

static const nn_input_t fixed[] PROGMEM = {{{table}}};
static nn_input_t x[NN_INPUTS];
static nn_output_t y[NN_OUTPUTS];
static volatile uint16_t overflows;
static void (*volatile run)(const nn_input_t *, nn_output_t *) = nn_forward; /* volatile: neither inlined nor moved */
static uint32_t state = {_SEED}UL;
extern uint8_t __heap_start;

ISR(TIMER1_OVF_vect) {{ overflows++; }}

static uint8_t draw() {{
    state ^= state << 13;
    state ^= state >> 17;
    state ^= state << 5;
    return state >> 16;
}}

static void print_outputs() {{
    Serial.print('y');
    for (uint16_t i = 0; i < NN_OUTPUTS; i++) {{
        Serial.print(' ');
        Serial.print(({"long" if not wide else "long long"})y[i]);
    }}
    Serial.print('\\n');
}}

static uint32_t count_cycles() {{
    TIMSK0 = 0;
    TCCR1A = 0;
    TCCR1B = 0;
    TCNT1 = 0;
    TIFR1 = _BV(TOV1);
    TIMSK1 = _BV(TOIE1);
    TCCR1B = _BV(CS10);
    run(x, y);
    uint16_t last = TCNT1; /* a stopped timer reads 0 in simavr */
    TIMSK1 = 0;
    uint32_t cycles = ((uint32_t)overflows << 16) + last;
    TIMSK0 = _BV(TOIE0);
    return cycles;
}}

static uint16_t measure_stack() {{
    uint8_t *bottom = &__heap_start, *top = (uint8_t *)SP - 8;
    cli();
    for (uint8_t *at = bottom; at < top; at++) *at = 0xA5;
    run(x, y);
    uint8_t *at = bottom;
    while (at < top && *at == 0xA5) at++;
    sei();
    return (uint8_t *)SP - at;
}}

void setup() {{
    Serial.begin(1000000);
    for (uint32_t n = 0; n < {len(fixed)}UL + {random}UL; n++) {{
        for (uint16_t i = 0; i < NN_INPUTS; i++)
            x[i] = (nn_input_t)(n < {len(fixed)}UL ? pgm_read_byte(fixed + n * NN_INPUTS + i) : {span[0]} + draw());
        if (n == 0) {{
            uint32_t cycles = count_cycles();
            uint16_t stack = measure_stack();
            Serial.print(F("m "));
            Serial.print(cycles);
            Serial.print(' ');
            Serial.print(stack);
            Serial.print('\\n');
        }} else {{
            run(x, y);
        }}
        print_outputs();
    }}
    Serial.flush();
    cli();
    sleep_enable();
    sleep_cpu();
}}

void loop() {{}}
"""
