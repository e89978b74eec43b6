"""Circuit against golden model: the emitted Verilog of the whole network, simulated on images and on corners."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl import simulation, synth
from nn2hdl.errors import ToolError
from nn2hdl.flow.circuit import open_design
from nn2hdl.integer import IntegerNetwork
from nn2hdl.mapping import Outline, Unit
from nn2hdl.simulation.sources import read_verilog
from nn2hdl.synth.verilog import split_modules
from nn2hdl.target import Target
from nn2hdl.wires import Wires, total_bits

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class CheckResult:
    """Vectors simulated (`images` of them real images), and how many of them differ in any bit of any output."""

    images: int
    vectors: int
    mismatches: int
    first: str | None


def corner_inputs(network: IntegerNetwork, count: int, seed: int) -> np.ndarray:
    """Inputs [n, *input_shape] at the ends of the range: all low, all high, checkerboards, then random ones, of which
    half take only the two ends."""
    shape, low, high = network.input_shape, network.input_low, network.input_high
    draw = np.random.default_rng(seed)
    board = np.indices(shape).sum(axis=0) % 2
    fixed = [np.full(shape, low), np.full(shape, high), np.where(board, low, high), np.where(board, high, low)]
    random = draw.integers(low, high + 1, (max(count - len(fixed), 0), *shape))
    ends = draw.integers(0, 2, random[::2].shape)
    random[::2] = np.where(ends, high, low)
    return np.concatenate([np.stack(fixed), random]).astype(np.int64)


def cell_ports(cell: Unit) -> list[simulation.Port]:
    """A module's ports as the simulator needs them."""
    inputs = [simulation.Port(name, "input", total_bits(fields)) for name, fields in cell.inputs.items()]
    if cell.clock is not None:
        inputs.insert(0, simulation.Port(cell.clock, "input", 1))
    return inputs + [simulation.Port(name, "output", total_bits(fields)) for name, fields in cell.outputs.items()]


def packed(ports: Mapping[str, Wires], values: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Values int64 [n, fields] by port as words of bits."""
    return {name: simulation.pack(values[name], [wire.bits for wire in fields]) for name, fields in ports.items()}


def check_cell(
    cell: Unit,
    simulator: simulation.Simulator | synth.NetlistSimulator,
    inputs: Mapping[str, np.ndarray],
    images: int,
    progress: Progress = lambda *_: None,
) -> CheckResult:
    """Runs a module on inputs int64 [n, fields] by port and compares with its reference."""
    vectors = len(next(iter(inputs.values())))
    mismatches, first = 0, None
    for start in range(0, vectors, simulator.step):
        progress(start, vectors, "vectors simulated")
        part = {name: values[start : start + simulator.step] for name, values in inputs.items()}
        found = simulator.run(packed(cell.inputs, part))
        result = simulation.compare(packed(cell.outputs, cell.reference(**part)), found)
        mismatches += result.count
        if first is None and result.first is not None:
            first = f"vector {start + result.first.index}, port {result.first.port}"
    return CheckResult(images, vectors, mismatches, first)


def choose_simulator(target: Target, wanted: str) -> str:
    """netlist or verilator. A mapped circuit runs as the netlist that is counted: Verilator had not compiled a layer of
    180,000 tables after 20 minutes. ToolError where the netlist is asked for and there is none."""
    if wanted == "netlist" and not target.maps_heaps:
        raise ToolError(
            "plain + and - are no netlist yet", expected="--target xc7 or xcup", hint="--simulator verilator"
        )
    return ("netlist" if target.maps_heaps else "verilator") if wanted == "auto" else wanted


def check_network(
    outline: Outline,
    sources: Sequence[Path],
    images: np.ndarray,
    cache: synth.Cache,
    *,
    design: synth.Design | None = None,
    simulator: str = "auto",
    vectors: int,
    seed: int,
    jobs: int,
    progress: Progress,
) -> CheckResult:
    """Simulates the written Verilog on images [n, c, h, w] and on `vectors` corner cases and random inputs.

    design: what counting has read already; it serves the simulation where the written modules are the same.
    simulator: verilator, netlist (what yosys reads, without the clocked shell where there is one) or auto.
    """
    inputs = np.concatenate([images.astype(np.int64), corner_inputs(outline.network, vectors, seed)])
    driven = {outline.core.input_name: inputs.reshape(len(inputs), -1)}
    if choose_simulator(outline.target, simulator) == "netlist":
        cell = outline.core
        modules = {name: text for path in sources for name, text in split_modules(read_verilog(path)).items()}
        if design is None or not design.is_of(modules):
            design = open_design(outline, modules, outline.target, jobs=jobs, cache=cache)
        program = synth.read_simulator(design, jobs=jobs, progress=progress)
        return check_cell(cell, program, driven, len(images), progress)
    top = outline.top
    with cache.builds("simulators") as folder:
        compiled = simulation.build_simulator(
            sources, top.name, cell_ports(top), folder, jobs=jobs, progress=progress, clock=top.clock
        )
        return check_cell(top, compiled, driven, len(images), progress)
