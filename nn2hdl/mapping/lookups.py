"""Sums of so few input bits that every output bit is a table of its own, requantization and clamp included."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.netlist import FIRST, ZERO, Netlist
from nn2hdl.mapping.shapes import PINS
from nn2hdl.mapping.tables import Function, function, place_functions
from nn2hdl.mapping.units import RoundEven
from nn2hdl.sums import Cmvm
from nn2hdl.wires import Wire, Wires, total_bits


def fits_tables(problem: Cmvm) -> bool:
    """Whether no output of a problem reads more input bits than a table has pins."""
    bits = np.array([wire.bits for wire in problem.wires])
    return bool(((problem.matrix != 0) * bits[:, None]).sum(axis=0).max(initial=0) <= PINS)


def map_tables(problem: Cmvm) -> Netlist:
    """Netlist of a whole problem, clamp included: from the bits of its inputs, side by side, to those of its outputs,
    lowest bit first.

    Raises:
        ValueError: an output reads more bits than a table has pins.
    """
    builder = NetlistBuilder(total_bits(problem.wires))
    starts = np.concatenate([[FIRST], FIRST + np.cumsum([wire.bits for wire in problem.wires])]).tolist()
    functions: list[Function] = []
    for number, wire in enumerate(problem.y):
        taps = np.flatnonzero(problem.matrix[:, number]).tolist()
        pins = [pin for tap in taps for pin in range(starts[tap], starts[tap + 1])]
        if len(pins) > PINS:
            raise ValueError(f"a sum of {len(pins)} bits does not fit a table")
        codes = _codes(problem, number, taps)
        functions += [_bit(pins, codes, place) for place in range(wire.bits)]
    return builder.build(place_functions(builder, functions))


def map_half_even(unit: RoundEven) -> Netlist:
    """Wires, and the lowest bit, which tables clear where all bits below the shift are 0."""
    builder = NetlistBuilder(unit.a.bits)
    bits = [place_bit(unit.a, FIRST, place) for place in range(unit.shift + unit.outputs["y"][0].bits)]
    below, lowest = bits[: unit.shift], bits[unit.shift]
    while len(below) > PINS - 1:
        anything = function(below[:PINS], lambda *pins: any(pins))
        below = [*below[PINS:], *place_functions(builder, [anything])]
    kept = function((lowest, *below), lambda first, *others: first and (any(others) or not unit.shift))
    return builder.build([*place_functions(builder, [kept]), *bits[unit.shift + 1 :]])


def place_bit(wire: Wire, first: int, place: int) -> int:
    """The netlist bit of a place of a number whose lowest bit is `first`: beyond its width the sign, or 0."""
    if place < wire.bits:
        return first + place
    return first + wire.bits - 1 if wire.signed else ZERO


def _codes(problem: Cmvm, number: int, taps: Sequence[int]) -> list[int]:
    """The output's value for every state of the bits that it reads; the first input has the lowest ones."""
    inputs = _every_input(tuple(problem.wires[tap] for tap in taps))
    x = np.zeros((len(inputs), problem.inputs), np.int64)
    x[:, taps] = inputs
    codes: list[int] = problem.evaluate(x)[:, number].tolist()
    return codes


def _every_input(wires: Wires) -> np.ndarray:
    """All integers that wires side by side can carry, by the address that their bits form: int64 [2**bits, wires]."""
    address = np.arange(1 << total_bits(wires))
    columns, first = [np.zeros((len(address), 0), np.int64)], 0
    for wire in wires:
        columns.append(wire.wrap(address >> first & ((1 << wire.bits) - 1))[:, None])
        first += wire.bits
    return np.concatenate(columns, axis=1)


def _bit(pins: Sequence[int], codes: Sequence[int], place: int) -> Function:
    def rule(*bits: int) -> int:
        return codes[sum(bit << k for k, bit in enumerate(bits))] >> place & 1

    return function(pins, rule)
