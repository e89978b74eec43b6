"""Runs programs of tables on many vectors at once: 64 to a word, some words a batch. Compiled by Numba."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nn2hdl.compiled import discard_stale, njit
from nn2hdl.synth.netlist import FIRST_NET
from nn2hdl.synth.program import Calls, Program

WORDS = 16  # of 64 vectors each: what is at work at a time stays in the cache for most modules
discard_stale(Path(__file__).parent)


def run(program: Program | Calls, inputs: np.ndarray) -> np.ndarray:
    """Output bits uint64 [outputs, WORDS] for input bits uint64 [inputs, WORDS]."""
    slots = program.slots if isinstance(program, Calls) else FIRST_NET + program.inputs + program.tables
    values = np.empty((slots, WORDS), np.uint64)
    values[0], values[1] = 0, ~np.uint64(0)
    values[FIRST_NET : FIRST_NET + program.inputs] = inputs
    if isinstance(program, Program):
        _evaluate(values, program.init, program.arity, program.pins, FIRST_NET + program.inputs)
    else:
        for call in program.calls:
            values[call.fills] = run(call.callee, values[call.reads])
            values[0] = 0
    return values[program.outputs]


@njit(nogil=True)
def _evaluate(values, init, arity, pins, first):
    """Fills values[first + t] with table t, by halving its table once for every input."""
    part = np.empty((32, WORDS), np.uint64)
    one = np.uint64(1)
    for number in range(len(init)):
        inputs, table = arity[number], init[number]
        result = values[first + number]
        if inputs == 0:
            result[:] = np.uint64(0) - (table & one)
            continue
        half = 1 << (inputs - 1)
        bit = values[pins[number, 0]]
        for row in range(half):
            low = np.uint64(0) - (table >> np.uint64(2 * row) & one)
            high = np.uint64(0) - (table >> np.uint64(2 * row + 1) & one)
            for word in range(WORDS):
                part[row, word] = low ^ ((low ^ high) & bit[word])
        for pin in range(1, inputs):
            half >>= 1
            bit = values[pins[number, pin]]
            for row in range(half):
                for word in range(WORDS):
                    low = part[2 * row, word]
                    part[row, word] = low ^ ((low ^ part[2 * row + 1, word]) & bit[word])
        for word in range(WORDS):
            result[word] = part[0, word]
