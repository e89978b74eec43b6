"""Simulates the mapped netlist that is counted, on many vectors at once.

yosys reads the emitted Verilog; what its cells compute is said in `tables`. No program has to be compiled, so that a
network of two million tables runs on 10,000 images in a minute.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import ToolError
from nn2hdl.synth.cache import digest
from nn2hdl.synth.design import Design
from nn2hdl.synth.kept_program import program_arrays, program_from_arrays
from nn2hdl.synth.machine import WORDS, run
from nn2hdl.synth.program import Calls, Program, leaf_program, structure_program

Progress = Callable[[int, int, str], None]
Widths = Mapping[str, int]
PROGRAM_VERSION = "1"  # raise it whenever another program is made of the same netlist
BATCH = 64 * WORDS  # vectors that run at a time


@dataclass(frozen=True)
class NetlistSimulator:
    """A design as a program. inputs, outputs: port name -> bits, in the order of declaration; jobs: threads."""

    program: Program | Calls
    inputs: Mapping[str, int]
    outputs: Mapping[str, int]
    jobs: int

    @property
    def step(self) -> int:
        """Vectors that keep all threads busy once: what to run at a time where progress is shown."""
        return BATCH * self.jobs

    def run(self, vectors: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        """Runs vectors through the design.

        Args:
            vectors: uint32 ``[n, words]`` for each input port, bit i of a port in bit i % 32 of word i // 32.

        Returns:
            uint32 ``[n, words]`` for each output port.

        Raises:
            ToolError: the ports of the vectors are not those of the design.
        """
        if vectors.keys() != self.inputs.keys():
            raise ToolError(f"vectors for {', '.join(sorted(vectors))}", expected=f"ports {', '.join(self.inputs)}")
        count = len(next(iter(vectors.values())))
        with ThreadPoolExecutor(self.jobs) as pool:
            found = list(pool.map(self._run_batch, _batches(vectors, count)))
        return {name: np.concatenate([part[name] for part in found]) for name in self.outputs}

    def _run_batch(self, vectors: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
        count = len(next(iter(vectors.values())))
        bits = np.concatenate([_columns(vectors[name], width) for name, width in self.inputs.items()])
        found, first, parts = run(self.program, bits), 0, {}
        for name, width in self.outputs.items():
            parts[name] = _rows(found[first : first + width], count)
            first += width
        return parts


def read_simulator(design: Design, *, jobs: int | None = None, progress: Progress | None = None) -> NetlistSimulator:
    """The simulator of a design of LUTs and carries; modules that counting has read are not read again, nor those of an
    equal design of an earlier run.

    Args:
        design: on a family whose cells `tables` knows (Xilinx).
        jobs: threads at a time; None takes one per processor.
        progress: called with modules done, modules in all, and what was done.

    Raises:
        ToolError: yosys is missing or failed, or the design holds what cannot be simulated.
    """
    jobs, key = jobs or os.cpu_count() or 1, digest("simulator", PROGRAM_VERSION, design.key)
    kept = design.cache.load_arrays(key, _from_arrays)
    if kept is None:
        kept = _read(design, progress or (lambda *_: None))
        design.cache.store_arrays(key, _arrays(*kept))
    return NetlistSimulator(*kept, jobs)


def _read(design: Design, progress: Progress) -> tuple[Program | Calls, Widths, Widths]:
    """Program, inputs and outputs."""
    reader, done = design.reader, 0

    def advance(amount: int) -> None:
        nonlocal done
        done += amount
        progress(done, len(reader.order), "read netlists")

    if not reader.leaves:
        reader.read_leaves(advance)
    reader.read_structures(reader.structural, {})
    programs: dict[str, Program | Calls] = {}
    for name in reader.order:
        if name in reader.leaves:
            programs[name] = leaf_program(reader.leaves[name].netlist)
        else:
            programs[name] = structure_program(reader.structures[name], programs.__getitem__)
    module = reader.leaves[design.top].netlist if design.top in reader.leaves else reader.structures[design.top]
    inputs, outputs = ({p.name: len(p.bits) for p in module.ports if p.is_output == way} for way in (False, True))
    return programs[design.top], inputs, outputs


def _arrays(program: Program | Calls, inputs: Widths, outputs: Widths) -> dict[str, np.ndarray]:
    ports = [np.array([*widths]) for widths in (inputs, outputs)]
    bits = [np.array([*widths.values()], np.int64) for widths in (inputs, outputs)]
    names = ("input_names", "output_names", "input_bits", "output_bits")
    return {**program_arrays(program), **dict(zip(names, (*ports, *bits), strict=True))}


def _from_arrays(arrays: Mapping[str, np.ndarray]) -> tuple[Program | Calls, Widths, Widths]:
    inputs, outputs = (
        dict(zip(arrays[f"{way}_names"].tolist(), arrays[f"{way}_bits"].tolist(), strict=True))
        for way in ("input", "output")
    )
    return program_from_arrays(arrays), inputs, outputs


def _batches(vectors: Mapping[str, np.ndarray], count: int) -> Iterator[dict[str, np.ndarray]]:
    for first in range(0, max(count, 1), BATCH):
        yield {name: words[first : first + BATCH] for name, words in vectors.items()}


def _columns(words: np.ndarray, width: int) -> np.ndarray:
    """Vectors uint32 [n, words] bit by bit: uint64 [width, WORDS], vector i in bit i % 64 of word i // 64."""
    bits = np.unpackbits(np.ascontiguousarray(words, "<u4").view(np.uint8), axis=1, bitorder="little")[:, :width]
    rows = np.zeros((width, BATCH), np.uint8)
    rows[:, : len(bits)] = bits.T
    return np.packbits(rows, axis=1, bitorder="little").view("<u8").astype(np.uint64)


def _rows(columns: np.ndarray, count: int) -> np.ndarray:
    """The first `count` vectors of what `_columns` made: uint32 [count, words]."""
    width = len(columns)
    bits = np.unpackbits(np.ascontiguousarray(columns, "<u8").view(np.uint8), axis=1, bitorder="little")[:, :count]
    padded = np.zeros((count, -(-width // 32) * 32), np.uint8)
    padded[:, :width] = bits.T
    return np.packbits(padded, axis=1, bitorder="little").view("<u4").astype(np.uint32)
