"""Maps what chooses between numbers: the clamped largest of several, and the index of the largest.

Several forms are placed and the smallest is kept: fewest sites, then fewest levels.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache, partial

from nn2hdl.fixedpoint import range_bits
from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.maxima import bounded_largest, larger, largest, signed_greater
from nn2hdl.mapping.netlist import FIRST, ONE, ZERO, Netlist, verify
from nn2hdl.mapping.saturation import clamp, limits
from nn2hdl.mapping.shapes import PINS
from nn2hdl.mapping.tables import choice, function, place_functions
from nn2hdl.mapping.thresholds import any_above

Values = list[range]
Form = Callable[[NetlistBuilder, Values], list[int]]


@lru_cache(maxsize=1 << 10)
def map_maximum(count: int, bits: int, signed: bool, low: int | None, high: int | None) -> Netlist:
    """y = min(max(a_0, ..., a_{count - 1}, low), high); None leaves an end open.

    Inputs: `count` numbers of `bits` bits side by side, lowest bit first, two's complement if signed. Outputs: the
    narrowest port that holds the clamped range of such numbers, as `range_bits` has it.
    """
    bottom, top = limits(bits, signed)
    ends = (_clamped(bottom, low, high), _clamped(top, low, high))
    width, _ = range_bits(*ends)
    forms: list[Form] = [partial(_then_clamp, signed=signed, low=ends[0], high=ends[1], width=width)]
    if count * bits <= PINS:
        forms.append(partial(_maximum_tables, signed=signed, low=low, high=high, width=width))
    if count > 1 and ends != (bottom, top):
        forms.append(partial(_clamp_each, signed=signed, low=ends[0], high=ends[1], width=width))
    if count > 1 and ends == (0, 1):
        forms.append(partial(_any_positive, signed=signed))
    if count > 1 and (signed or bits > width) and ends[1] > ends[0] >= 0:
        for inner in {bits - signed, ends[1].bit_length()}:
            for pairwise in (False, True):
                forms.append(partial(_bounded, signed=signed, ends=ends, inner=inner, width=width, pairwise=pairwise))
    return _smallest(count, bits, forms)


@lru_cache(maxsize=1 << 10)
def map_argmax(count: int, bits: int, signed: bool) -> Netlist:
    """y = index of the largest of `count` numbers, the lowest index where several are equal.

    Inputs as for `map_maximum`. Outputs: the index, lowest bit first, one bit at least.
    """
    forms: list[Form] = [partial(_tournament, signed=signed, finalists=finalists) for finalists in (2, 3)]
    if count * bits <= PINS:
        forms.append(partial(_argmax_tables, signed=signed))
    return _smallest(count, bits, forms)


def _smallest(count: int, bits: int, forms: Sequence[Form]) -> Netlist:
    netlists = []
    for form in forms:
        builder = NetlistBuilder(count * bits)
        values = [range(FIRST + k * bits, FIRST + (k + 1) * bits) for k in range(count)]
        netlists.append(builder.build(form(builder, values)))
        verify(netlists[-1])
    return min(netlists, key=lambda n: (n.sites, n.levels, n.carry4))


def _clamped(value: int, low: int | None, high: int | None) -> int:
    value = value if low is None else max(value, low)
    return value if high is None else min(value, high)


def _then_clamp(builder: NetlistBuilder, values: Values, *, signed: bool, low: int, high: int, width: int) -> list[int]:
    if low == high:
        return clamp(builder, values[0], signed, low, high, width)
    return clamp(builder, largest(builder, values, signed), signed, low, high, width)


def _clamp_each(builder: NetlistBuilder, values: Values, *, signed: bool, low: int, high: int, width: int) -> list[int]:
    """Few bits are left to compare, where the clamp leaves few."""
    clamped = [clamp(builder, value, signed, low, high, width) for value in values]
    return largest(builder, clamped, low < 0)


def _any_positive(builder: NetlistBuilder, values: Values, *, signed: bool) -> list[int]:
    """Clamped to 0 or 1: whether any number is above 0."""
    return [any_above(builder, [(value[:-1], value[-1:]) if signed else (value, ()) for value in values])]


def _bounded(
    builder: NetlistBuilder,
    values: Values,
    *,
    signed: bool,
    ends: tuple[int, int],
    inner: int,
    width: int,
    pairwise: bool,
) -> list[int]:
    """Clamped to a power of two on the way, then to the range itself where it is narrower."""
    bits = bounded_largest(builder, values, signed, inner, pairwise=pairwise)
    return clamp(builder, bits, False, ends[0], ends[1], width)


def _numbers(bits: Sequence[int], size: int, signed: bool) -> list[int]:
    codes = [sum(bit << k for k, bit in enumerate(bits[n : n + size])) for n in range(0, len(bits), size)]
    return [code - (1 << size) if signed and code >> (size - 1) else code for code in codes]


def _maximum_tables(
    builder: NetlistBuilder, values: Values, *, signed: bool, low: int | None, high: int | None, width: int
) -> list[int]:
    def rule(*bits: int, place: int) -> int:
        return _clamped(max(_numbers(bits, len(values[0]), signed)), low, high) >> place & 1

    inputs = [bit for value in values for bit in value]
    return place_functions(builder, [function(inputs, partial(rule, place=k)) for k in range(width)])


def _argmax_tables(builder: NetlistBuilder, values: Values, *, signed: bool) -> list[int]:
    def rule(*bits: int, place: int) -> int:
        numbers = _numbers(bits, len(values[0]), signed)
        return numbers.index(max(numbers)) >> place & 1

    inputs = [bit for value in values for bit in value]
    return place_functions(builder, [function(inputs, partial(rule, place=k)) for k in range(_index_bits(values))])


def _index_bits(values: Values) -> int:
    return range_bits(0, len(values) - 1)[0]


def _tournament(builder: NetlistBuilder, values: Values, *, signed: bool, finalists: int) -> list[int]:
    """Pairs, in the order of their indices, until two or three are left.

    Three that all meet take as many comparators as two matches take comparators and multiplexers, in fewer levels.
    """
    size, index_bits = len(values[0]), _index_bits(values)
    field = [(list(v), [ONE if n >> k & 1 else ZERO for k in range(index_bits)]) for n, v in enumerate(values)]
    while len(field) > finalists:
        matches = min(len(field) // 2, len(field) - finalists)
        pairs = list(zip(field[0 : 2 * matches : 2], field[1 : 2 * matches : 2], strict=True))
        functions = []
        for (a, a_index), (b, b_index) in pairs:
            wins = signed_greater(builder, b, a, signed)
            functions += larger(b, a, signed, wins)
            functions += [choice(wins, right, left) for left, right in zip(a_index, b_index, strict=True)]
        bits = place_functions(builder, functions)
        won = [bits[n : n + size + index_bits] for n in range(0, len(bits), size + index_bits)]
        field = [(bits[:size], bits[size:]) for bits in won] + field[2 * matches :]
    return _final(builder, field, signed)


def _final(builder: NetlistBuilder, field: list[tuple[list[int], list[int]]], signed: bool) -> list[int]:
    """The index of the winner among one, two or three, each of whom meets every other."""
    values, indices = zip(*field, strict=True)
    pairs = [(0, 1), (0, 2), (1, 2)][: (0, 0, 1, 3)[len(field)]]
    wins = [signed_greater(builder, values[b], values[a], signed) for a, b in pairs]

    def rule(*bits: int) -> int:
        won, index = bits[: len(wins)], bits[len(wins) :]
        if len(index) == 3 and won[1] and won[2]:
            return index[2]
        return index[1] if won and won[0] else index[0]

    return place_functions(builder, [function((*wins, *bits), rule) for bits in zip(*indices, strict=True)])
