"""A program as an Arduino sketch folder, or as a library with the sketch as its example."""

from __future__ import annotations

import math
import re

import numpy as np

import nn2hdl
from nn2hdl import escape
from nn2hdl.c import storage
from nn2hdl.c.program import Program
from nn2hdl.c.text import template
from nn2hdl.errors import OutputError
from nn2hdl.meaning import Meaning

SENSORS = {"tcs34725": "NN_SENSOR_TCS34725", "s11059": "NN_SENSOR_S11059", "mock": "NN_SENSOR_MOCK"}
MARK = "written by nn2hdl"
MOST_CHARACTERS = 63  # of a sketch's name
_STEP_UNIT = 1 << 16
_PRINT_CLASS = """    Serial.print(F("# class: "));
    Serial.println(nn_class(nn_output));
"""
_EXAMPLE_STEPS = 2_000_000  # multiply-accumulates that the plain sketch times


def check_name(name: str) -> str:
    """The name of a sketch or library: what the Arduino IDE accepts; OutputError for anything else."""
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", name) or len(name) > MOST_CHARACTERS:
        expected = f"letters, digits and _ . -, at most {MOST_CHARACTERS}, as the Arduino IDE has it"
        raise OutputError(f"{name!r} is no name for a sketch", expected=expected, hint="choose another folder with -o")
    return name


def corrects_colors(program: Program) -> bool:
    """True where the network turns three values into three values: the application reads a color chart."""
    return program.inputs == 3 and program.outputs == 3


def sketch_files(program: Program, name: str, sensor: str) -> dict[str, str]:
    """Relative path -> text of a sketch folder called `name`."""
    return {f"{name}.ino": _application(program, name, sensor), **_sensor(program), **program.files}


def library_files(program: Program, name: str, sensor: str) -> dict[str, str]:
    """Relative path -> text of a library folder called `name`."""
    application = _application(program, name, sensor).replace('#include "nn_model.h"', "#include <nn_model.h>")
    example = {f"examples/{name}/{name}.ino": application}
    example |= {f"examples/{name}/{path}": text for path, text in _sensor(program).items()}
    sources = {f"src/{path}": text for path, text in program.files.items()}
    return {"library.properties": _properties(program, name), "keywords.txt": _keywords(), **sources, **example}


def _application(program: Program, name: str, sensor: str) -> str:
    title = f"{name}: {escape.comment(program.network.name)} on {program.board.title}, {MARK} {nn2hdl.__version__}."
    if not corrects_colors(program):
        return _plain(program, title)
    step = round(program.network.outputs.step * _STEP_UNIT)
    return _filled("color.ino", TITLE=title, SENSOR=SENSORS[sensor], STEP=step)


def _plain(program: Program, title: str) -> str:
    names = program.network.meaning is not Meaning.VALUES
    return _filled(
        "plain.ino",
        TITLE=title,
        EXAMPLE=_example(program),
        RUNS=_runs(program),
        CLASS="the class that they name, " if names else "",
        PRINT=_PRINT_CLASS if names else "",
    )


def _sensor(program: Program) -> dict[str, str]:
    return {"nn_sensor.h": template("nn_sensor.h")} if corrects_colors(program) else {}


def _runs(program: Program) -> int:
    return max(1, min(100, _EXAMPLE_STEPS // max(program.macs, 1)))


def _example(program: Program) -> str:
    """An input that goes through the whole range, as a table in flash."""
    network = program.network
    values = np.linspace(network.input_low, network.input_high, math.prod(network.input_shape)).astype(np.int64)
    text = storage.table("nn_example", values, program.input_type, "PROGMEM")
    reads = {1: "pgm_read_byte", 2: "pgm_read_word", 4: "pgm_read_dword"}
    macro = reads.get(storage.BYTES[program.input_type], "*")
    return f"#if defined(__AVR__)\n#define nn_read(p) {macro}(p)\n#else\n#define nn_read(p) (*(p))\n#endif\n{text}"


def _properties(program: Program, name: str) -> str:
    lines = {
        "name": name,
        "version": "1.0.0",
        "author": "nn2hdl",
        "maintainer": "nn2hdl <nn2hdl@example.invalid>",
        "sentence": f"The neural network {escape.line(program.network.name, escape.COMMENT)} in integers.",
        "paragraph": f"{program.macs:,} multiply-accumulates, {program.memory:,} bytes of static RAM, no heap. "
        f"Made for {program.board.title}, {MARK} {nn2hdl.__version__}.",
        "category": "Data Processing",
        "url": "https://example.invalid/nn2hdl",
        "architectures": program.board.architecture,
        "includes": "nn_model.h",
    }
    if corrects_colors(program):
        lines["depends"] = "Adafruit TCS34725"
    return "".join(f"{key}={value}\n" for key, value in lines.items())


def _keywords() -> str:
    """Tab-separated, as the IDE wants it."""
    words = {"nn_input_t": "KEYWORD1", "nn_output_t": "KEYWORD1", "nn_forward": "KEYWORD2", "nn_class": "KEYWORD2"}
    words |= dict.fromkeys(("NN_INPUTS", "NN_OUTPUTS", "NN_INPUT_LOW", "NN_INPUT_HIGH"), "LITERAL1")
    return "".join(f"{word}\t{kind}\n" for word, kind in words.items())


def _filled(name: str, **values: object) -> str:
    return re.sub("@([A-Z]+)@", lambda found: str(values[found[1]]), template(name))
