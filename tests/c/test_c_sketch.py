"""Sketches: what the IDE wants, run with the real Arduino core and its mock sensor, compiled for all sensors."""

from __future__ import annotations

import re
import subprocess

import numpy as np
import pytest
from board_networks import dense_network

from nn2hdl.c import Wish, find_board, write_program
from nn2hdl.c.sketch import SENSORS, check_name, library_files, sketch_files
from nn2hdl.emulate.avr import build_sketch, run_sketch, sketch_image
from nn2hdl.errors import OutputError
from nn2hdl.integer import interpret
from nn2hdl.toolchain import find_arduino_core, find_arm_compiler

UNO, UNO_R4 = find_board("uno"), find_board("uno-r4")
SLEEP = "\n#include <avr/sleep.h>\nvoid sleep_for_ever() { Serial.flush(); cli(); sleep_enable(); sleep_cpu(); }\n"

ADAFRUIT = """#pragma once
#include <Arduino.h>
enum { TCS34725_INTEGRATIONTIME_50MS, TCS34725_GAIN_4X };
struct Adafruit_TCS34725 {
    Adafruit_TCS34725(int, int) {}
    bool begin() { return true; }
    void getRawData(uint16_t *r, uint16_t *g, uint16_t *b, uint16_t *c) { *r = *g = *b = *c = 100; }
};
"""
# what a sketch uses of the R4's core, which Debian does not have
ARDUINO = """#pragma once
#include <stdint.h>
#define F(text) (text)
enum { INPUT_PULLUP, LOW = 0, HIGH = 1 };
void pinMode(int, int);
int digitalRead(int);
void delay(unsigned long);
unsigned long micros();
struct Port {
    void begin(unsigned long);
    int available(), read();
    template <class T> void print(T) {}
    template <class T> void println(T) {}
};
extern Port Serial;
"""
WIRE = """#pragma once
#include <stdint.h>
struct Two {
    void begin(), beginTransmission(uint8_t), write(uint8_t);
    uint8_t endTransmission(bool = true), requestFrom(uint8_t, uint8_t);
    int read();
};
extern Two Wire;
"""


def _network(**more):
    return dense_network((3, 12, 12, 3), density=0.6, **more)


def _sketch(network, board, sensor="mock", kernel="auto"):
    return sketch_files(write_program(network, board, Wish.parse(kernel)), "chart", sensor)


def _mock_chart(text: str, span: tuple[int, int]) -> np.ndarray:
    """The network's inputs for what the mock shows, by the sketch's own constants."""
    numbers = {
        name: np.array([int(word) for word in re.split(r"[,\s]+", values.strip())])
        for name, values in re.findall(r"(nn_mock_\w+)\[\d+\] = \{([^}]*)\}", text)
    }
    black, white, chart = (numbers[f"nn_mock_{name}"] for name in ("black", "white", "chart"))
    counts = black + (white - black) * chart.reshape(9, 3) // 255
    across = white - black
    return span[0] + ((counts - black) * (span[1] - span[0]) + across // 2) // across


@pytest.mark.parametrize("span", [(0, 255), (-128, 127)])
def test_the_color_sketch_prints_what_the_interpreter_says(span):
    network = _network(span=span)
    files = _sketch(network, UNO, kernel="csr")
    assert set(files) == {"chart.ino", "nn_sensor.h", "nn_model.h", "nn_model.c", "model_parameters.h"}
    end = "nn_place = nn_patches + 2; /* done"
    assert end in files["chart.ino"]
    files["chart.ino"] = (
        files["chart.ino"]
        .replace(end, f"sleep_for_ever(); {end}")
        .replace('#include "nn_sensor.h"', f'#include "nn_sensor.h"{SLEEP}')
    )
    lines = run_sketch(build_sketch(files), 60)
    begin, end = (lines.index(f"-----{word} PPM-----") for word in ("BEGIN", "END"))
    assert lines[begin + 1 : begin + 4] == ["P3", "3 3", "255"]
    colors = [int(word) for line in lines[begin + 4 : end] for word in line.split()]
    expected = interpret(network, _mock_chart(files["nn_sensor.h"], span))
    assert colors == expected.ravel().tolist()
    assert sum("too bright" in line for line in lines) == 1
    assert sum("does not answer" in line for line in lines) == 1
    (time,) = [line for line in lines if line.startswith("# time of a reading")]
    assert 100 < int(re.search(r"network (\d+) us", time).group(1)) < 5000


def test_a_network_of_another_shape_runs_one_input():
    network = dense_network((5, 8, 4), density=0.8, output=(-500, 500))
    files = _sketch(network, UNO)
    assert "nn_sensor.h" not in files
    files["chart.ino"] = files["chart.ino"].replace("void loop() {}", f"{SLEEP}void loop() {{ sleep_for_ever(); }}")
    lines = run_sketch(build_sketch(files), 60)
    expected = interpret(network, np.linspace(0, 255, 5).astype(np.int64)[None])[0]
    assert [int(word) for word in lines[0].split()] == expected.tolist()
    assert lines[1] == f"# class: {expected.argmax()}"
    assert lines[2].startswith("# time: ")


@pytest.mark.slow
@pytest.mark.parametrize("sensor", SENSORS)
def test_every_sensor_compiles_for_the_classic_uno(sensor, tmp_path):
    (tmp_path / "Adafruit_TCS34725.h").write_text(ADAFRUIT)
    files = _sketch(_network(), UNO, sensor)
    image = sketch_image(build_sketch(files, ("Wire",) if sensor != "mock" else (), (f"-I{tmp_path}",)))
    assert image.flash < UNO.flash_taken + 3000
    assert image.ram < UNO.ram_taken + 100
    assert find_arduino_core().is_dir()


@pytest.mark.parametrize("sensor", SENSORS)
@pytest.mark.parametrize("library", [False, True])
def test_every_sensor_compiles_for_the_r4(sensor, library, tmp_path):
    program = write_program(_network(), UNO_R4)
    files = (library_files if library else sketch_files)(program, "chart", sensor)
    for name, text in {"Arduino.h": ARDUINO, "Wire.h": WIRE, "Adafruit_TCS34725.h": ADAFRUIT, **files}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    sketch = next(path for path in files if path.endswith(".ino"))
    flags = ["-mcpu=cortex-m4", "-mthumb", "-Wall", "-Wextra", "-Werror", "-ffreestanding", "-fsyntax-only"]
    options = ["-std=gnu++17", "-x", "c++", "-include", "Arduino.h", f"-I{tmp_path}", f"-I{tmp_path}/src"]
    find_arm_compiler().run([*flags, *options, sketch], cwd=tmp_path)


def test_a_library_as_the_ide_wants_it():
    files = library_files(write_program(_network(), UNO_R4), "ColorNet", "s11059")
    assert {path.split("/")[0] for path in files} == {"library.properties", "keywords.txt", "src", "examples"}
    assert "examples/ColorNet/ColorNet.ino" in files
    properties = dict(line.split("=", 1) for line in files["library.properties"].splitlines())
    needed = "name version author maintainer sentence paragraph category url architectures includes"
    assert set(needed.split()) <= set(properties)
    assert properties["architectures"] == "renesas_uno"
    for line in files["keywords.txt"].splitlines():
        word, kind = line.split("\t")
        assert re.search(rf"\b{word}\b", files["src/nn_model.h"])
        assert re.fullmatch(r"KEYWORD[12]|LITERAL1", kind)


def test_assembly_says_so_on_a_wrong_board(tmp_path):
    text = write_program(_network(), UNO_R4, Wish.parse("straight")).files["nn_layers.S"]
    (tmp_path / "nn_layers.S").write_text(text)
    command = ["avr-gcc", "-mmcu=atmega328p", "-c", "nn_layers.S"]
    run = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert run.returncode != 0
    assert "nn2hdl arduino --board" in run.stderr


@pytest.mark.parametrize("name", ["", "-x", "a b", "ä", "x" * 64, ".hidden"])
def test_names_that_the_ide_refuses(name):
    with pytest.raises(OutputError, match="is no name for a sketch"):
        check_name(name)
