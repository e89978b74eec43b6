"""Links a program for the Cortex-M4 of the Uno R4, with nothing beside it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

import numpy as np

from nn2hdl.emulate.cortex import DATA, RAM, RAM_SIZE, Cortex, Measured
from nn2hdl.emulate.elf import Image, read_image
from nn2hdl.emulate.sources import Sources
from nn2hdl.scratch import scratch_folder
from nn2hdl.toolchain import find_arm_compiler

# as the Arduino core of the Uno R4 compiles a sketch
CPU = ("-mcpu=cortex-m4", "-mthumb", "-mfpu=fpv4-sp-d16", "-mfloat-abi=hard")
FLAGS = (*CPU, "-Os", "-ffunction-sections", "-fdata-sections", "-ffreestanding", "-fno-builtin")
_LINK = """ENTRY(ENTRY_POINT)
SECTIONS {
    . = 0x100;
    .text : { KEEP(*(.text.ENTRY_POINT)) *(.text*) *(.rodata*) }
    .ARM.exidx : { *(.ARM.exidx*) }
    . = 0x20000000;
    .data : { *(.data*) }
    .bss : { *(.bss*) *(COMMON) }
}
"""
_STEP = 50  # inputs to run at a time where progress is shown
_BATCH = """#include "nn_model.h"
void nn_batch(const nn_input_t *x, nn_output_t *y, uint32_t count) {
    for (; count > 0; count--, x += NN_INPUTS, y += NN_OUTPUTS) nn_forward(x, y);
}
"""


def link(
    sources: Sources,
    entry: str,
    *more: tuple[str, str],
    flags: tuple[str, ...] = FLAGS,
    libraries: tuple[str, ...] = (),
) -> Image:
    """Compiles and links all that `entry` needs; nn2hdl's own code needs no library but the compiler's.

    Raises:
        ToolError: compiler or linker fails.
    """
    with scratch_folder() as folder:
        files = sources.write(folder, *more)
        (folder / "link.ld").write_text(_LINK.replace("ENTRY_POINT", entry))
        wrapped = [*flags, "-Wall", "-Wextra", "-Werror", "-nostdlib", "-Wl,--gc-sections", "-T", "link.ld"]
        find_arm_compiler().run([*wrapped, *files, *libraries, "-lgcc", "-o", "firmware.elf"], cwd=folder)
        return read_image(folder / "firmware.elf")


class ArmModel:
    """A program on the emulated Cortex-M4.

    Attributes:
        flash, ram: bytes that the linker needed for nn_forward and all it calls.
    """

    def __init__(self, sources: Sources, flags: tuple[str, ...] = FLAGS, libraries: tuple[str, ...] = ()):
        self.sources, self._flags, self._libraries = sources, flags, libraries
        alone = link(sources, "nn_forward", flags=flags, libraries=libraries)
        self.flash, self.ram = alone.flash, alone.ram
        self._one = Cortex(alone)

    def measure(self, values: np.ndarray) -> Measured:
        """Counts one run on inputs [...]."""
        self._one.write(DATA, values.ravel().astype(self.sources.input_dtype))
        return self._one.measure("nn_forward", DATA, DATA + self._input_room(1))

    def run(self, inputs: np.ndarray, progress: Callable[[int, int, str], None] | None = None) -> np.ndarray:
        """Outputs [n, outputs], in the type that nn_forward writes, for inputs [n, ...]; progress: called with inputs
        done, inputs in all, and what was done."""
        given = inputs.reshape(len(inputs), -1).astype(self.sources.input_dtype)
        width = self.sources.outputs * self.sources.output_dtype.itemsize
        step = max(1, (RAM + RAM_SIZE - DATA - 64) // (given.itemsize * given.shape[1] + width))
        step, parts = min(step, _STEP) if progress else step, []
        for at in range(0, len(given), step):
            if progress:
                progress(at, len(given), "inputs emulated")
            parts.append(self._run_part(given[at : at + step]))
        return np.concatenate(parts) if parts else np.zeros((0, self.sources.outputs), self.sources.output_dtype)

    def _run_part(self, given: np.ndarray) -> np.ndarray:
        found = DATA + self._input_room(len(given))
        self._many.write(DATA, given)
        self._many.call("nn_batch", DATA, found, len(given))
        shape = (len(given), self.sources.outputs)
        return self._many.read(found, shape, self.sources.output_dtype)

    @cached_property
    def _many(self) -> Cortex:
        """A program that runs many inputs in one call."""
        batch = ("nn_batch.c", _BATCH)
        return Cortex(link(self.sources, "nn_batch", batch, flags=self._flags, libraries=self._libraries))

    def _input_room(self, count: int) -> int:
        return -(-count * self.sources.inputs * self.sources.input_dtype.itemsize // 8) * 8
