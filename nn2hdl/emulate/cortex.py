"""The Cortex-M4 of the Uno R4, emulated by unicorn: results, instructions, cycles by the manual's table, stack."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

import numpy as np
import unicorn
from unicorn import arm_const

from nn2hdl.emulate.elf import Image
from nn2hdl.emulate.thumb import block_cost
from nn2hdl.errors import ToolError

RAM = 0x2000_0000
RAM_SIZE = 64 << 20  # the vectors of a bulk run lie in RAM as well
STACK_TOP = RAM + (1 << 20)
STACK_SIZE = 1 << 16
DATA = RAM + (2 << 20)
RETURN = 0x0FFF_F000  # a page of its own: reaching it ends a run
PAINT = 0xA5


@dataclass(frozen=True)
class Measured:
    """One call: instructions executed, an estimate of cycles without wait states, bytes of stack in use at most."""

    instructions: int
    cycles: int
    stack: int


class Cortex:
    """A processor with a program in it."""

    def __init__(self, image: Image):
        self.image = image
        self._machine = unicorn.Uc(unicorn.UC_ARCH_ARM, unicorn.UC_MODE_THUMB | unicorn.UC_MODE_MCLASS)
        self._machine.ctl_set_cpu_model(arm_const.UC_CPU_ARM_CORTEX_M4)
        self._machine.mem_map(0, 4 << 20)
        self._machine.mem_map(RAM, RAM_SIZE)
        self._machine.mem_map(RETURN, 0x1000)
        for address, content in image.segments:
            self._machine.mem_write(address, content)
        self._enable_fpu()

    def call(self, function: str, *arguments: int) -> None:
        """Calls a function with up to four words; ToolError where the processor faults."""
        machine = self._machine
        registers = (arm_const.UC_ARM_REG_R0, arm_const.UC_ARM_REG_R1, arm_const.UC_ARM_REG_R2, arm_const.UC_ARM_REG_R3)
        for register, value in zip(registers, arguments, strict=False):
            machine.reg_write(register, value)
        machine.reg_write(arm_const.UC_ARM_REG_SP, STACK_TOP)
        machine.reg_write(arm_const.UC_ARM_REG_LR, RETURN | 1)
        try:
            machine.emu_start(self.image.symbols[function] | 1, RETURN)
        except unicorn.UcError as error:
            where = machine.reg_read(arm_const.UC_ARM_REG_PC)
            raise ToolError(f"the emulated Cortex-M4 stopped at {where:#x}: {error}", where=function) from error

    def measure(self, function: str, *arguments: int) -> Measured:
        """Calls a function and counts."""
        counted = [0, 0]
        costs: dict[tuple[int, int], tuple[int, int]] = {}

        def visit(machine, address: int, size: int, _) -> None:
            key = (address, size)
            if key not in costs:
                costs[key] = block_cost(bytes(machine.mem_read(address, size)))
            if address != RETURN:
                counted[0] += costs[key][0]
                counted[1] += costs[key][1]

        self._machine.mem_write(STACK_TOP - STACK_SIZE, bytes([PAINT]) * STACK_SIZE)
        hook = self._machine.hook_add(unicorn.UC_HOOK_BLOCK, visit)
        try:
            self.call(function, *arguments)
        finally:
            self._machine.hook_del(hook)
        painted = bytes(self._machine.mem_read(STACK_TOP - STACK_SIZE, STACK_SIZE))
        return Measured(counted[0], counted[1], len(painted.lstrip(bytes([PAINT]))))

    def write(self, address: int, values: np.ndarray) -> None:
        """Puts an array into memory."""
        self._machine.mem_write(address, np.ascontiguousarray(values).tobytes())

    def read(self, address: int, shape: tuple[int, ...], dtype) -> np.ndarray:
        """Takes an array out of memory."""
        size = int(np.prod(shape)) * np.dtype(dtype).itemsize
        return np.frombuffer(bytes(self._machine.mem_read(address, size)), dtype).reshape(shape)

    def _enable_fpu(self) -> None:
        """As the start-up code of every M4F does: CPACR is at 0xE000ED88."""
        with contextlib.suppress(unicorn.UcError):  # unicorn may have mapped it itself
            self._machine.mem_map(0xE000_E000, 0x1000)
        self._machine.mem_write(0xE000_ED88, (0xF << 20).to_bytes(4, "little"))
        self._machine.reg_write(arm_const.UC_ARM_REG_FPEXC, 1 << 30)
