"""Functions of up to six bits, simplified, and packed two to a LUT6_2 where five inputs do for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.netlist import FIRST, ONE, ZERO
from nn2hdl.mapping.shapes import PINS, Lut, Shape

_BUFFER = 0b10  # the table that repeats its only input


@dataclass(frozen=True)
class Function:
    """Bit `address` of `table` is the value where input k is bit k of the address. It depends on every input."""

    inputs: tuple[int, ...]
    table: int


def function(inputs: Sequence[int], rule: Callable[..., object]) -> Function:
    """The function rule(*bits) of netlist bits: constants and inputs without effect are left out.

    Raises:
        ValueError: no table holds it.
    """
    names = list(dict.fromkeys(bit for bit in inputs if bit >= FIRST))
    if len(names) > PINS:
        raise ValueError(f"a function of {len(names)} bits does not fit a table")
    places = [names.index(bit) if bit >= FIRST else None for bit in inputs]
    table = 0
    for address in range(1 << len(names)):
        bits = [bit if place is None else address >> place & 1 for bit, place in zip(inputs, places, strict=True)]
        table |= bool(rule(*bits)) << address
    for pin in reversed(range(len(names))):
        low = [address for address in range(1 << len(names)) if not address >> pin & 1]
        if all((table >> address ^ table >> (address | 1 << pin)) & 1 == 0 for address in low):
            table = sum((table >> address & 1) << place for place, address in enumerate(low))
            del names[pin]
    return Function(tuple(names), table)


def choice(select: int, one: int, zero: int) -> Function:
    """`one` where select is set, `zero` elsewhere."""
    return function((select, one, zero), lambda s, a, b: a if s else b)


def place_functions(builder: NetlistBuilder, functions: Sequence[Function]) -> list[int]:
    """The bits that carry these functions, each placed once; those that repeat a bit or a constant cost nothing."""
    found: dict[Function, int] = {}
    waiting = []
    for each in dict.fromkeys(functions):
        bit = _trivial(each)
        if bit is None:
            waiting.append(each)
        else:
            found[each] = bit
    while waiting:
        first = waiting.pop(0)
        second = _partner(first, waiting)
        if second is None:
            alone = table_shape(((first.table, tuple(range(len(first.inputs)))),))
            found[first] = builder.place(alone, first.inputs)[0]
            continue
        waiting.remove(second)
        pins = tuple(dict.fromkeys(first.inputs + second.inputs))
        tables = tuple((f.table, tuple(pins.index(bit) for bit in f.inputs)) for f in (first, second))
        found[first], found[second] = builder.place(table_shape(tables), pins)
    return [found[f] for f in functions]


def _trivial(f: Function) -> int | None:
    if not f.inputs:
        return ONE if f.table else ZERO
    return f.inputs[0] if len(f.inputs) == 1 and f.table == _BUFFER else None


def _partner(first: Function, others: list[Function]) -> Function | None:
    """The function that shares most inputs with another, of those that fit beside it; the larger among equals."""
    inputs = set(first.inputs)
    fitting = [f for f in others if len(inputs | set(f.inputs)) < PINS]
    return max(fitting, key=lambda f: (len(inputs & set(f.inputs)), len(f.inputs)), default=None)


@lru_cache(maxsize=1 << 12)
def table_shape(tables: tuple[tuple[int, tuple[int, ...]], ...]) -> Shape:
    """One site with one or two functions, each as (table, block inputs that it reads); the first leaves by O6."""
    inputs = 1 + max(pin for _, pins in tables for pin in pins)
    upper, lower = tables[0], tables[-1]
    init = 0
    for address in range(1 << PINS):
        table, pins = lower if len(tables) > 1 and address < 32 else upper
        init |= (table >> sum((address >> pin & 1) << place for place, pin in enumerate(pins)) & 1) << address
    outputs = (("O6", 0), ("O5", 0))[: len(tables)]
    return Shape(inputs, (), (Lut(init, tuple(range(inputs))),), 0, outputs)
