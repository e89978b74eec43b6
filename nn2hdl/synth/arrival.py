"""LUT levels through a module, bit by bit, and their composition over instances.

A flat netlist is a matrix of levels from each input bit to each output bit, and such matrices compose exactly. A child
that is composed itself, or too large, is described by one figure per output bit, its own levels, on top of the latest
of all its inputs: an upper bound.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nn2hdl.synth.hierarchy import Structure, ordered_instances
from nn2hdl.synth.netlist import Netlist, Weight, is_constant

NO_PATH = -(10**6)  # levels where there is no path: loses against every real one, and sums of it do not overflow


@dataclass(frozen=True)
class Arrival:
    """Levels through one module.

    Attributes:
        matrix: int32 [output bits, input bits + 1], NO_PATH where there is none; the last column is paths that start
            at a constant or within the module. None for a bound.
        own_levels: int32 [output bits], levels from the inputs when all of them arrive at level 0.
    """

    matrix: NDArray[np.int32] | None
    own_levels: NDArray[np.int32]

    @classmethod
    def from_lists(cls, matrix: list[list[int]] | None, own_levels: list[int]) -> Arrival:
        """From plain numbers, as a JSON document holds them."""
        levels = np.array(own_levels, dtype=np.int32)
        return cls(None if matrix is None else np.array(matrix, dtype=np.int32).reshape(len(levels), -1), levels)

    def outputs(self, inputs: NDArray[np.int32]) -> NDArray[np.int32]:
        """Arrival of the output bits when the input bits arrive at these levels."""
        if self.matrix is None:
            return self.own_levels + (int(inputs.max()) if inputs.size else 0)
        return np.maximum((self.matrix[:, :-1] + inputs).max(axis=1, initial=NO_PATH), self.matrix[:, -1])


def leaf_arrival(netlist: Netlist, weight: Weight) -> Arrival:
    """The matrix of a flat netlist.

    Raises:
        ToolError: the cells form a loop.
    """
    width = len(netlist.input_bits) + 1
    inside = np.full(width, NO_PATH, dtype=np.int32)  # what starts at a constant
    inside[-1] = 0
    rows: dict[int, NDArray[np.int32]] = {}
    for column, bit in enumerate(netlist.input_bits):
        rows[bit] = np.full(width, NO_PATH, dtype=np.int32)
        rows[bit][column] = 0
    for cell in netlist.ordered_cells:
        sources = [rows.get(b, inside) + weight(cell.type, pin) for pin, bits in cell.inputs.items() for b in bits]
        row = np.maximum.reduce(sources) if sources else inside
        for bits in cell.outputs.values():
            rows.update(dict.fromkeys(bits, row))
    matrix = np.array([rows.get(bit, inside) for bit in netlist.output_bits], dtype=np.int32).reshape(-1, width)
    return Arrival(matrix, np.maximum(matrix.max(axis=1, initial=NO_PATH), 0).astype(np.int32))


def bound(own_levels: Sequence[int]) -> Arrival:
    """A module of which only the levels of each output bit are known."""
    return Arrival.from_lists(None, list(own_levels))


def compose(structure: Structure, children: Mapping[str, Arrival]) -> tuple[int, ...]:
    """LUT levels of every output bit of a structural module whose inputs arrive at level 0.

    Raises:
        ToolError: the instances form a loop. A loop through different bits of one instance counts as well.
    """
    pins = [bits for instance in structure.instances for bits in (instance.inputs, instance.outputs)]
    highest = max((max(bits, default=0) for bits in [*pins, *(port.bits for port in structure.ports)]), default=0)
    level = np.zeros(highest + 1, dtype=np.int32)  # constants -1, 0 and 1 fall on entries that stay 0
    for instance in ordered_instances(structure):
        inputs = np.maximum(np.array(instance.inputs, dtype=np.int64), 0)
        outputs = np.array(instance.outputs, dtype=np.int64)
        arrived = children[instance.module].outputs(level[inputs])
        connected = outputs > 1
        level[outputs[connected]] = arrived[connected]
    left = (bit for port in structure.ports if port.is_output for bit in port.bits)
    return tuple(0 if is_constant(bit) else int(level[bit]) for bit in left)
