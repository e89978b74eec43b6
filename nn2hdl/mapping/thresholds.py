"""Thresholds as carry chains: a number against a constant, and whether any of many bits is set.

A position takes six bits where they can only kill or only generate: its DI then is a constant, which takes no table.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.comparators import GENERATE, KILL, PROPAGATE, address_bits, position
from nn2hdl.mapping.netlist import ONE, ZERO
from nn2hdl.mapping.shapes import PINS, Lut, Position, Shape
from nn2hdl.mapping.tables import function, place_functions


def relevant(bits: Sequence[int], constant: int) -> tuple[Sequence[int], int]:
    """The bits and the constant that decide bits > constant: a constant's ones at the low end cannot be exceeded."""
    ones = 0
    while ones < len(bits) and constant >> ones & 1:
        ones += 1
    return bits[ones:], constant >> ones


def above(builder: NetlistBuilder, bits: Sequence[int], constant: int, *, signed: bool) -> int:
    """The bit that says bits > constant, both in two's complement if signed."""
    code = constant + (1 << len(bits) >> 1 if signed else 0)
    bits, code = relevant(bits, code)
    if len(bits) > PINS:
        return builder.place(above_shape(len(bits), code, signed), (*bits, ZERO, ONE))[0]
    return place_functions(builder, [function(bits, lambda *x: above_rule(x, code, signed))])[0]


def above_rule(bits: Sequence[int], code: int, flipped: bool) -> bool:
    """bits > code, where the highest bit may be a sign."""
    value = sum(bit << k for k, bit in enumerate(bits))
    return bool(bits) and (value ^ (flipped << len(bits) >> 1)) > code


@lru_cache(maxsize=1 << 10)
def above_shape(width: int, code: int, flipped: bool) -> Shape:
    """Compares `width` bits with a constant; inputs: the bits, a 0, a 1. flipped: the highest bit is a sign.

    Six bits fit a position where the constant's are alike: then the bits can only kill, or only generate.
    """
    positions: list[Position] = []
    start = 0
    while start < width:
        end = min(width, start + PINS)
        digit = code >> start & ((1 << (end - start)) - 1)
        alike = digit in (0, (1 << (end - start)) - 1)
        if end - start == PINS and not alike:
            end -= 1
            digit = code >> start & ((1 << (end - start)) - 1)
        flip = 1 << (end - start - 1) if flipped and end == width else 0

        def compare(bits: tuple[int, ...], digit: int = digit, flip: int = flip) -> int:
            value = sum(bit << k for k, bit in enumerate(bits)) ^ flip
            return GENERATE if value > digit else PROPAGATE if value == digit else KILL

        pins = tuple(range(start, end))
        if end - start == PINS:
            table = sum((compare(address_bits(k, PINS)) == PROPAGATE) << k for k in range(1 << PINS))
            positions.append(Position(Lut(table, pins), width + (digit == 0)))
        else:
            positions.append(position(pins, compare))
        start = end
    return Shape(width + 2, tuple(positions), (), 0, (("CO", len(positions) - 1),))


def any_above(builder: NetlistBuilder, values: Sequence[tuple[Sequence[int], Sequence[int]]]) -> int:
    """The bit that says that some value, given as (bits, at most one sign), has a bit set and is not negative."""
    groups: list[list[tuple[Sequence[int], Sequence[int]]]] = [[]]
    room = PINS
    for bits, sign in values:
        left = list(bits)
        while left:
            taken = min(len(left), room - len(sign))
            if taken <= 0:
                groups.append([])
                room = PINS
                continue
            groups[-1].append((left[:taken], sign))
            left, room = left[taken:], room - taken - len(sign)
    if len(groups) > 1:
        shape = any_shape(tuple(tuple((len(bits), len(sign)) for bits, sign in group) for group in groups))
        return builder.place(shape, (*(b for g in groups for part in g for b in (*part[0], *part[1])), ONE))[0]
    sizes = tuple((len(bits), len(sign)) for bits, sign in groups[0])
    inputs = [bit for part in groups[0] for bit in (*part[0], *part[1])]
    return place_functions(builder, [function(inputs, lambda *x: _any(x, sizes))])[0]


def _any(bits: Sequence[int], sizes: tuple[tuple[int, int], ...]) -> bool:
    start = 0
    for count, signs in sizes:
        end = start + count
        if any(bits[start:end]) and not any(bits[end : end + signs]):
            return True
        start = end + signs
    return False


@lru_cache(maxsize=1 << 8)
def any_shape(groups: tuple[tuple[tuple[int, int], ...], ...]) -> Shape:
    """One position per group of (bits, signs); inputs: these one after the other, then a 1, which becomes the
    carry where a bit is found."""
    inputs = sum(sum(part) for group in groups for part in group)
    positions, start = [], 0
    for sizes in groups:
        pins = tuple(range(start, start + sum(map(sum, sizes))))
        table = sum((not _any(address_bits(k, len(pins)), sizes)) << k for k in range(1 << PINS))
        positions.append(Position(Lut(table, pins), inputs))
        start += len(pins)
    return Shape(inputs + 1, tuple(positions), (), 0, (("CO", len(positions) - 1),))
