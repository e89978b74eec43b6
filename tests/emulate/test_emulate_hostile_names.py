"""C, assembly and sketches of a network whose every text is hostile: those of the same network with plain names."""

from __future__ import annotations

import subprocess

import numpy as np
import pytest
from host_c import run_host
from hostile import hostile_network

from nn2hdl import c
from nn2hdl.c.sketch import library_files, sketch_files
from nn2hdl.emulate.sources import Sources
from nn2hdl.integer import interpret
from nn2hdl.toolchain import find_arm_compiler, find_avr_compiler, find_c_compiler

WARNINGS = ("-Wall", "-Wextra", "-Werror", "-Wtrigraphs", "-Wcomment")


@pytest.mark.parametrize("board", [c.HOST, c.find_board("uno-r4"), c.find_board("uno")], ids=["host", "m4", "avr"])
def test_hostile_names_reach_no_code(board, tmp_path):
    compiler, flags = {
        "portable": (find_c_compiler, ("-std=c11",)),
        "cortex-m4": (find_arm_compiler, ("-mcpu=cortex-m4", "-mthumb", "-ffreestanding")),
        "avr": (find_avr_compiler, ("-mmcu=atmega328p", "-std=c11", "-Os")),
    }[board.cpu]
    symbols, outputs, sketches = [], [], []
    for network in (hostile_network(), hostile_network(hostile=False)):
        program = c.write_program(network, board)
        folder = tmp_path / str(len(symbols))
        folder.mkdir()
        objects = []
        for name, text in program.files.items():
            (folder / name).write_text(text, encoding="ascii")
            objects += [f"{name}.o"] if name.endswith((".c", ".S")) else []
        for name in objects:
            compiler().run([*flags, *WARNINGS, "-c", name.removesuffix(".o"), "-o", name], cwd=folder)
        listed = subprocess.run(["strings", "-a", *objects], cwd=folder, capture_output=True, text=True, check=True)
        assert {"injected", "evil"}.isdisjoint(listed.stdout.split())
        sketch = {**sketch_files(program, "a", "mock"), **library_files(program, "b", "mock")}
        (folder / "head.cpp").write_text(sketch["a.ino"].split("#include")[0] + "int x;\n", encoding="ascii")
        find_c_compiler().run([*WARNINGS, "-x", "c++", "-c", "head.cpp"], cwd=folder)
        properties = [line.partition("=")[0] for line in sketch["library.properties"].splitlines()]
        sketches.append((sorted(sketch), properties, sketch["a.ino"].count("\n")))
        symbols.append([(step.kernel, step.macs, step.nonzero) for step in program.steps])
        if board is c.HOST:
            sources = Sources(program.files, program.inputs, program.outputs, program.input_type, program.output_type)
            inputs = np.indices((8, 8)).reshape(2, -1).T
            outputs.append(run_host(sources, inputs))
            assert (outputs[-1] == interpret(network, inputs)).all()
    assert symbols[0] == symbols[1]
    assert sketches[0] == sketches[1]
