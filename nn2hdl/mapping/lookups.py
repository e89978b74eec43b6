"""Sums of so few input bits that every output bit is a table of its own, requantization and clamp included."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.netlist import FIRST, Netlist
from nn2hdl.mapping.shapes import PINS
from nn2hdl.mapping.sums import Ports
from nn2hdl.mapping.tables import Function, function, place_functions


@dataclass(frozen=True)
class Column:
    """y = min(max((sum of weight * input + bias) * multiplier >> shift, low), high), `bits` wide; None leaves an end
    open. weights: (number of the input, weight) of those that count."""

    weights: tuple[tuple[int, int], ...]
    bias: int
    multiplier: int
    shift: int
    low: int | None
    high: int | None
    bits: int

    def value(self, inputs: Sequence[int]) -> int:
        """y for the inputs that count, in the order of `weights`."""
        total = sum(weight * x for (_, weight), x in zip(self.weights, inputs, strict=True))
        value = (total + self.bias) * self.multiplier >> self.shift
        value = value if self.low is None else max(value, self.low)
        return value if self.high is None else min(value, self.high)


def fits_tables(matrix: np.ndarray, bits: np.ndarray) -> bool:
    """Whether no column of a matrix [inputs, columns] reads more bits than a table has pins; bits [inputs]."""
    return bool(((matrix != 0) * np.asarray(bits)[:, None]).sum(axis=0).max(initial=0) <= PINS)


def map_tables(columns: Sequence[Column], ports: Ports) -> Netlist:
    """Netlist of columns over inputs that lie side by side; outputs side by side, lowest bit first.

    Raises:
        ValueError: a column reads more bits than a table has pins.
    """
    builder = NetlistBuilder(sum(ports.bits))
    starts = np.concatenate([[FIRST], FIRST + np.cumsum(ports.bits)]).tolist()
    functions: list[Function] = []
    for column in columns:
        numbers = [number for number, _ in column.weights]
        wires = [wire for number in numbers for wire in range(starts[number], starts[number + 1])]
        if len(wires) > PINS:
            raise ValueError(f"a sum of {len(wires)} bits does not fit a table")
        codes = [_code(column, [(ports.bits[n], ports.signed[n]) for n in numbers], k) for k in range(1 << len(wires))]
        functions += [_bit(wires, codes, place) for place in range(column.bits)]
    return builder.build(place_functions(builder, functions))


def _code(column: Column, fields: Sequence[tuple[int, bool]], address: int) -> int:
    """The column's value where its wires, lowest first, are the bits of `address`."""
    inputs = []
    for bits, signed in fields:
        field = address & ((1 << bits) - 1)
        inputs.append(field - (1 << bits) if signed and field >> (bits - 1) else field)
        address >>= bits
    return column.value(inputs)


def _bit(wires: Sequence[int], codes: Sequence[int], place: int) -> Function:
    def rule(*bits: int) -> int:
        return codes[sum(bit << k for k, bit in enumerate(bits))] >> place & 1

    return function(wires, rule)
