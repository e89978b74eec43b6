"""The same C on this machine, as a shared object."""

from __future__ import annotations

import ctypes

import numpy as np

from nn2hdl.emulate.sources import Sources
from nn2hdl.scratch import scratch_folder
from nn2hdl.toolchain import find_c_compiler

_BATCH = """#include <stddef.h>
#include "nn_model.h"
void nn_batch(const nn_input_t *x, nn_output_t *y, size_t count) {
    for (; count > 0; count--, x += NN_INPUTS, y += NN_OUTPUTS) nn_forward(x, y);
}
"""
WARNINGS = ("-std=c11", "-Wall", "-Wextra", "-Werror")


def run_host(sources: Sources, inputs: np.ndarray, flags: tuple[str, ...] = ("-O2",)) -> np.ndarray:
    """Outputs [n, outputs] for inputs [n, ...]; ToolError where the C does not compile without a warning."""
    with scratch_folder() as folder:
        files = sources.write(folder, ("nn_batch.c", _BATCH))
        compiler = find_c_compiler()
        compiler.run(["-shared", "-fPIC", *WARNINGS, *flags, *files, "-o", "model.so"], cwd=folder)
        library = ctypes.CDLL(str(folder / "model.so"))
    given = np.ascontiguousarray(inputs.reshape(len(inputs), -1), dtype=sources.input_dtype)
    found = np.zeros((len(given), sources.outputs), dtype=sources.output_dtype)
    pointers = (array.ctypes.data_as(ctypes.c_void_p) for array in (given, found))
    library.nn_batch(*pointers, ctypes.c_size_t(len(given)))
    return found.astype(np.int64)
