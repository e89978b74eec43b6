"""A netlist as a program of tables: small modules flat, modules of many instances as calls of their children.

Bits live in slots: 0 and 1 are the constants, then come the inputs, then one slot for the result of every table.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import ToolError
from nn2hdl.synth.hierarchy import Instance, Structure, ordered_instances
from nn2hdl.synth.netlist import FIRST_NET, Netlist, is_constant
from nn2hdl.synth.tables import tables_of

PINS = 6
FLAT_LIMIT = 1_500_000  # tables; larger modules are calls, so that a window engine is not written out 576 times


@dataclass(frozen=True, eq=False)
class Program:
    """Straight-line code: table t reads the slots pins[t, :arity[t]] and fills slot FIRST_NET + inputs + t.

    init uint64 [tables], arity uint8 [tables], pins int32 [tables, PINS]; outputs int64: slots of the output bits.
    """

    inputs: int
    init: np.ndarray
    arity: np.ndarray
    pins: np.ndarray
    outputs: np.ndarray

    @property
    def tables(self) -> int:
        """Operations for one vector."""
        return len(self.init)


@dataclass(frozen=True, eq=False)
class Call:
    """One instance: what it runs, the slots that it reads, and those that it fills (0: nothing reads that bit)."""

    callee: Program | Calls
    reads: np.ndarray
    fills: np.ndarray


@dataclass(frozen=True, eq=False)
class Calls:
    """A large module: its instances in an order in which each comes behind those that it reads."""

    inputs: int
    slots: int
    calls: tuple[Call, ...]
    outputs: np.ndarray

    @property
    def tables(self) -> int:
        """Operations for one vector."""
        return sum(call.callee.tables for call in self.calls)


def leaf_program(netlist: Netlist) -> Program:
    """The program of a module that instantiates no other."""
    slots = {0: 0, 1: 1} | {net: FIRST_NET + n for n, net in enumerate(netlist.input_bits)}
    tables = tables_of(netlist)
    first = FIRST_NET + len(netlist.input_bits)
    slots |= {table.output: first + n for n, table in enumerate(tables)}
    pins = np.zeros((len(tables), PINS), np.int32)
    for number, table in enumerate(tables):
        pins[number, : len(table.inputs)] = [slots[net] for net in table.inputs]
    return Program(
        len(netlist.input_bits),
        np.array([table.init for table in tables], np.uint64),
        np.array([len(table.inputs) for table in tables], np.uint8),
        pins,
        np.array([slots[net] for net in netlist.output_bits], np.int64),
    )


def structure_program(
    structure: Structure, child: Callable[[str], Program | Calls], limit: int = FLAT_LIMIT
) -> Program | Calls:
    """The program of a module that only instantiates others.

    Raises:
        ToolError: the instances form a loop, or read a bit that nothing drives.
    """
    order = ordered_instances(structure)
    callees = {instance.module: child(instance.module) for instance in order}
    tables = sum(callees[instance.module].tables for instance in order)
    flat = {name: callee for name, callee in callees.items() if isinstance(callee, Program)}
    if tables <= limit and len(flat) == len(callees):
        return _flat(structure, order, flat)
    return _calls(structure, order, callees)


def _port_bits(structure: Structure) -> tuple[list[int], list[int]]:
    """Nets of the inputs and of the outputs."""
    ways = [[bit for port in structure.ports if port.is_output == way for bit in port.bits] for way in (False, True)]
    return ways[0], ways[1]


def _lookup(structure: Structure, slot: Mapping[int, int], nets: Sequence[int]) -> np.ndarray:
    try:
        return np.array([slot[net] for net in nets], np.int64)
    except KeyError:
        raise ToolError("a bit that nothing drives is read", where=structure.name) from None


def _flat(structure: Structure, order: list[Instance], callees: Mapping[str, Program]) -> Program:
    inputs, outputs = _port_bits(structure)
    slot = {0: 0, 1: 1} | {net: FIRST_NET + n for n, net in enumerate(inputs)}
    end = FIRST_NET + len(inputs)
    pins = []
    for instance in order:
        callee = callees[instance.module]
        place = np.concatenate([[0, 1], _lookup(structure, slot, instance.inputs), np.arange(end, end + callee.tables)])
        pins.append(place[callee.pins])
        slot.update(zip(instance.outputs, place[callee.outputs].tolist(), strict=True))
        slot[0], slot[1] = 0, 1  # constants among the outputs stand for bits that are not connected
        end += callee.tables
    parts = [callees[instance.module] for instance in order]
    empty = Program(0, np.zeros(0, np.uint64), np.zeros(0, np.uint8), np.zeros((0, PINS), np.int32), np.zeros(0))
    return Program(
        len(inputs),
        np.concatenate([empty.init, *(part.init for part in parts)]),
        np.concatenate([empty.arity, *(part.arity for part in parts)]),
        np.concatenate([empty.pins, *pins]).astype(np.int32),
        _lookup(structure, slot, outputs),
    )


def _calls(structure: Structure, order: list[Instance], callees: Mapping[str, Program | Calls]) -> Calls:
    inputs, outputs = _port_bits(structure)
    nets = [*inputs, *(bit for instance in order for bit in instance.outputs if not is_constant(bit))]
    slot = {0: 0, 1: 1} | {net: FIRST_NET + n for n, net in enumerate(nets)}
    calls = tuple(
        Call(
            callees[instance.module],
            _lookup(structure, slot, instance.inputs),
            np.array([0 if is_constant(bit) else slot[bit] for bit in instance.outputs], np.int64),
        )
        for instance in order
    )
    return Calls(len(inputs), FIRST_NET + len(nets), calls, _lookup(structure, slot, outputs))
