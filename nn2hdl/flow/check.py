"""Circuit against golden model: the emitted Verilog of the whole network, simulated on images and on corners."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl import hdl, simulate
from nn2hdl.integer import IntegerNetwork

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


def cell_ports(cell: hdl.Cell) -> list[simulate.Port]:
    """A module's ports as the simulator needs them."""
    inputs = [simulate.Port(name, "input", hdl.port_bits(fields)) for name, fields in cell.inputs.items()]
    if cell.clock is not None:
        inputs.insert(0, simulate.Port(cell.clock, "input", 1))
    return inputs + [simulate.Port(name, "output", hdl.port_bits(fields)) for name, fields in cell.outputs.items()]


def packed(ports: Mapping[str, tuple[hdl.Wire, ...]], values: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Values int64 [n, fields] by port as words of bits."""
    return {name: simulate.pack(values[name], [wire.bits for wire in fields]) for name, fields in ports.items()}


def check_cell(
    cell: hdl.Cell, simulator: simulate.Simulator, inputs: Mapping[str, np.ndarray], images: int, batch: int = 10_000
) -> CheckResult:
    """Runs a module on inputs int64 [n, fields] by port and compares with its reference."""
    vectors = len(next(iter(inputs.values())))
    mismatches, first = 0, None
    for start in range(0, vectors, batch):
        part = {name: values[start : start + batch] for name, values in inputs.items()}
        found = simulator.run(packed(cell.inputs, part))
        result = simulate.compare(packed(cell.outputs, cell.reference(**part)), found)
        mismatches += result.count
        if first is None and result.first is not None:
            first = f"vector {start + result.first.index}, port {result.first.port}"
    return CheckResult(images, vectors, mismatches, first)


def check_network(
    circuit: hdl.Circuit,
    sources: Sequence[Path],
    images: np.ndarray,
    folder: Path,
    *,
    corners: int,
    seed: int,
    jobs: int,
    progress: Progress,
) -> CheckResult:
    """Builds a simulator of the top and runs it on images [n, c, h, w] and on `corners` further inputs."""
    top = circuit.top
    simulator = simulate.build_simulator(
        sources,
        top.name,
        cell_ports(top),
        folder,
        jobs=jobs,
        progress=progress,
        clock=top.clock,
    )
    inputs = np.concatenate([images.astype(np.int64), corner_inputs(circuit.network, corners, seed)])
    progress(0, 0, f"simulating {len(inputs):,} inputs")
    return check_cell(top, simulator, {circuit.core.input_name: inputs.reshape(len(inputs), -1)}, len(images))
