"""Several circuits in one module, since Verilator takes seconds for every simulator that it builds."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nn2hdl import simulation
from nn2hdl.flow.check import CheckResult, cell_ports, check_cell, corner_inputs
from nn2hdl.flow.circuit import print_cells
from nn2hdl.hdl import Circuit, write_circuit
from nn2hdl.hdl.cell import Cell, Printed, below
from nn2hdl.hdl.targets.wiring import instance, module
from nn2hdl.integer import INPUT, IntegerNetwork
from nn2hdl.mapping import Dial, MapOptions, map_network
from nn2hdl.simulation.lint import lint_modules
from nn2hdl.target import find_target
from nn2hdl.wires import Wire


@dataclass(frozen=True)
class Variant:
    """How a network becomes a circuit."""

    target: str
    multiplier: str = "csd"
    objective: str = "balanced"

    def build(self, network: IntegerNetwork) -> Circuit:
        """The circuit between registers."""
        options = MapOptions(Dial(self.objective), self.multiplier, registers=True)
        return write_circuit(map_network(network, find_target(self.target), options))


@dataclass(frozen=True, eq=False)
class SideBySide(Printed):
    """The tops of circuits, which share nothing but leaf cells; `x<n>` and `y<n>_<port>` are the ports of the n-th."""

    tops: tuple[Cell, ...]
    kind = "bench"
    name = describe = "side_by_side"

    @property
    def clock(self) -> str:
        return self.tops[0].clock

    @property
    def inputs(self):
        return {
            f"x{number}_{port}": fields for number, top in enumerate(self.tops) for port, fields in top.inputs.items()
        }

    @property
    def outputs(self):
        return {
            f"y{number}_{port}": fields for number, top in enumerate(self.tops) for port, fields in top.outputs.items()
        }

    @property
    def children(self):
        return self.tops

    def verilog(self) -> str:
        lines = []
        for number, top in enumerate(self.tops):
            pins = {port: f"x{number}_{port}" for port in top.inputs} | {
                port: f"y{number}_{port}" for port in top.outputs
            }
            lines.append(instance(top.name, f"part{number}", **{self.clock: self.clock}, **pins))
        return module(self.name, {self.clock: (Wire(1),), **self.inputs}, self.outputs, lines)

    def reference(self, **inputs: np.ndarray) -> dict[str, np.ndarray]:
        found = {}
        for number, top in enumerate(self.tops):
            given = {port: inputs[f"x{number}_{port}"] for port in top.inputs}
            found |= {f"y{number}_{port}": values for port, values in top.reference(**given).items()}
        return found


def renamed(network: IntegerNetwork, prefix: str) -> IntegerNetwork:
    """The same with a prefix before every name, so that its modules clash with no other's."""
    names = {INPUT: INPUT} | {layer.name: f"{prefix}_{layer.name}" for layer in network.layers}
    layers = tuple(
        replace(layer, name=names[layer.name], inputs=tuple(names[name] for name in layer.inputs))
        for layer in network.layers
    )
    return replace(network, name=f"{prefix}_network", layers=layers, output=names[network.output])


def check_side_by_side(parts: list[tuple[IntegerNetwork, Variant]], folder: Path, vectors: int) -> CheckResult:
    """Emits every network as its variant says, asserts that lint finds nothing, and runs all of them in one simulator.

    `folder`: for scratch files.
    """
    circuits = [variant.build(renamed(network, f"n{number}")) for number, (network, variant) in enumerate(parts)]
    bench = SideBySide(tuple(circuit.top for circuit in circuits))
    verilog = print_cells(below(bench), folder)
    path = folder / f"{bench.name}.v"
    path.write_text("\n".join(verilog.values()))
    assert lint_modules([path], bench.name) == []
    simulator = simulation.build_simulator([path], bench.name, cell_ports(bench), folder, jobs=1, clock=bench.clock)
    inputs = {}
    for number, circuit in enumerate(circuits):
        images = corner_inputs(circuit.mapped.network, vectors, number)
        inputs[f"x{number}_{circuit.mapped.core.input_name}"] = images.reshape(vectors, -1)
    return check_cell(bench, simulator, inputs, 0)
