"""What the emulated Cortex-M4 counts."""

from __future__ import annotations

import numpy as np
import pytest
import unicorn
from board_networks import dense_network, sources, vectors

from nn2hdl.c import Wish, find_board, write_program
from nn2hdl.emulate.cortex import DATA, RETURN, Cortex
from nn2hdl.emulate.firmware import ArmModel, link
from nn2hdl.emulate.sources import Sources
from nn2hdl.emulate.thumb import block_cost
from nn2hdl.errors import ToolError

PROGRAM = """
	.syntax unified
	.cpu cortex-m4
	.thumb
	.text
	.global nn_forward
	.thumb_func
	.type nn_forward, %function
nn_forward:
	push {r4-r7, lr}
	sub sp, #100
	str r0, [sp]
	add sp, #100
	movw r3, #7
	udiv r2, r2, r3
	pop {r4-r7, pc}
"""


def _assembled(text: str) -> Sources:
    return Sources({"program.S": text, "nn_model.h": "#include <stdint.h>\n"}, 1, 1, "int32_t", "int32_t")


def test_instructions_cycles_and_stack_of_a_known_program():
    measured = Cortex(link(_assembled(PROGRAM), "nn_forward")).measure("nn_forward", 1)
    assert measured.instructions == 7
    assert measured.cycles == 6 + 1 + 2 + 1 + 1 + 12 + 8
    assert 120 - 3 <= measured.stack <= 120  # the pushed words are at the top, the stored word is at the bottom


@pytest.mark.parametrize("kernel", ["straight", "csr"])
def test_blocks_count_what_single_steps_count(kernel):
    network = dense_network((3, 12, 12, 3), density=0.5)
    model = ArmModel(sources(write_program(network, find_board("uno-r4"), Wish.parse(kernel))))
    x = vectors(network, 9)[8]
    steps = [0]

    def count(_machine, address, _size, _data):
        steps[0] += address != RETURN

    measured = model.measure(x)
    hook = model._one._machine.hook_add(unicorn.UC_HOOK_CODE, count)
    model._one.call("nn_forward", DATA, DATA + 8)
    model._one._machine.hook_del(hook)
    assert measured.instructions == steps[0]
    assert measured.cycles > measured.instructions


def test_a_fault_is_one_line():
    broken = PROGRAM.replace("push {r4-r7, lr}", "mov r0, #0x40000000\n\tldr r0, [r0]")
    with pytest.raises(ToolError, match=r"nn_forward: the emulated Cortex-M4 stopped at 0x"):
        Cortex(link(_assembled(broken), "nn_forward")).call("nn_forward")


def test_sizes_are_the_linkers():
    text = "#include <stdint.h>\nstatic uint8_t m[300]; const int32_t t[50] = {1};\n"
    body = "void nn_forward(const int32_t *x, int32_t *y) { m[x[0]]++; y[0] = m[x[1]] + t[x[2]]; }\n"
    image = link(Sources({"a.c": text + body}, 1, 1, "int32_t", "int32_t"), "nn_forward")
    assert image.ram == 300
    assert 200 < image.flash < 260


def test_costs_of_blocks():
    code = np.array([0xB5F0, 0xE8B1, 0x01FC, 0xC901, 0x4770], dtype="<u2").tobytes()  # push, ldmia.w of 7, ldmia, bx
    assert block_cost(code) == (4, 6 + 8 + 2 + 3)
