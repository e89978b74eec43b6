"""The largest of several numbers as a tree of comparisons, with the clamp behind it worked in where it costs least.

Two numbers meet in a comparator and in multiplexers of two bits per site, a site per bit in all. For a maximum that
is clamped to [0, 2**w - 1] afterwards, only one of the numbers is clamped, and stands for both ends: 0 wins against
what is negative, and the largest code, which it becomes where any number exceeds the range, cannot be beaten. All
others need no more than their low w bits and their sign.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.comparators import greater, greater_sites
from nn2hdl.mapping.netlist import ZERO
from nn2hdl.mapping.shapes import PINS
from nn2hdl.mapping.tables import Function, choice, function, place_functions
from nn2hdl.mapping.thresholds import any_above


def signed_greater(builder: NetlistBuilder, a: Sequence[int], b: Sequence[int], signed: bool) -> int:
    """The bit that says a > b. A sign bit of 1 means less, so a's and b's signs change places."""
    return greater(builder, (*a[:-1], b[-1]), (*b[:-1], a[-1])) if signed else greater(builder, a, b)


def larger(a: Sequence[int], b: Sequence[int], signed: bool, select: int) -> list[Function]:
    """The bits of max(a, b), where `select` says a > b. The highest takes no choice: both signs, or either high bit."""
    top = function((a[-1], b[-1]), (lambda x, y: x and y) if signed else (lambda x, y: x or y))
    return [choice(select, x, y) for x, y in zip(a[:-1], b[:-1], strict=True)] + [top]


def _larger_of_few(a: Sequence[int], b: Sequence[int], signed: bool) -> list[Function]:
    """The bits of max(a, b), each from the bits of a and b that are as high or higher: three at most."""

    def bit(low: int) -> Function:
        def rule(*bits: int) -> int:
            flip = 1 << (width - 1) if signed else 0
            both = [sum(bit << k for k, bit in enumerate(part)) ^ flip for part in (bits[:width], bits[width:])]
            return (max(both) ^ flip) & 1

        width = len(a) - low
        return function((*a[low:], *b[low:]), rule)

    return [bit(low) for low in range(len(a))]


def largest(builder: NetlistBuilder, values: Sequence[Sequence[int]], signed: bool) -> list[int]:
    """The bits of the largest of these numbers."""
    left = [list(value) for value in values]
    width = len(left[0])
    if width == 1:
        return [_all_or_any(builder, [value[0] for value in left], signed)]
    while len(left) > 1:
        pairs = list(zip(left[0::2], left[1::2], strict=False))
        if 2 * width <= PINS:
            functions = [f for a, b in pairs for f in _larger_of_few(a, b, signed)]
        else:
            selects = [signed_greater(builder, a, b, signed) for a, b in pairs]
            functions = [f for (a, b), s in zip(pairs, selects, strict=True) for f in larger(a, b, signed, s)]
        bits = place_functions(builder, functions)
        left = [bits[k : k + width] for k in range(0, len(bits), width)] + left[2 * len(pairs) :]
    return left[0]


def _all_or_any(builder: NetlistBuilder, bits: list[int], every: bool) -> int:
    while len(bits) > 1:
        some, bits = bits[:PINS], bits[PINS:]
        bits += place_functions(builder, [function(some, lambda *x: all(x) if every else any(x))])
    return bits[0]


@dataclass(frozen=True)
class _Entrant:
    """A number of the tournament: its low bits; it is below 0 where all of `negative`, if any, are set."""

    bits: tuple[int, ...]
    negative: tuple[int, ...]


def bounded_largest(
    builder: NetlistBuilder, values: Sequence[Sequence[int]], signed: bool, width: int, *, pairwise: bool
) -> list[int]:
    """The `width` bits of the largest of two or more numbers, clamped to [0, 2**width - 1].

    pairwise: the larger of the last two is clamped as it is chosen; otherwise the last is, before it is compared.

    Raises:
        ValueError: a table would need more than six pins.
    """
    entrants = [_Entrant(tuple(value[:width]), tuple(value[-1:]) if signed else ()) for value in values]
    beyond = [tuple(value[width : len(value) - signed]) for value in values]
    over = [(bits, entrant.negative) for bits, entrant in zip(beyond, entrants, strict=True) if bits]
    if not pairwise:
        entrants[-1] = _clamped_entrant(builder, entrants[-1], over)
    saturated = any_above(builder, over) if over and pairwise else ZERO
    first = pairwise
    while len(entrants) > 1:
        entrants = _round(builder, entrants, saturated, clamps=first)
        first = False
    return list(entrants[0].bits)


def _clamped_entrant(
    builder: NetlistBuilder, entrant: _Entrant, over: Sequence[tuple[Sequence[int], Sequence[int]]]
) -> _Entrant:
    """One number clamped. Where the tables have room they read its own bits beyond the range themselves."""
    own = over[-1][0] if over and 1 + len(over[-1][0]) + len(entrant.negative) + 2 < PINS else ()
    others = over[:-1] if own else over
    flag = any_above(builder, others) if others else ZERO
    signs = len(entrant.negative)

    def rule(*bits: int) -> bool:
        inside = not any(bits[1 : 1 + signs])
        return bool(bits[0] or (inside and (any(bits[1 + signs : -1]) or bits[-1])))

    functions = [function((flag, *entrant.negative, *own, bit), rule) for bit in entrant.bits]
    return _Entrant(tuple(place_functions(builder, functions)), ())


def _round(builder: NetlistBuilder, entrants: list[_Entrant], saturated: int, *, clamps: bool) -> list[_Entrant]:
    """Halves the field; the clamped number stays last. clamps: the last pair's larger number becomes it."""
    odd = len(entrants) % 2
    pairs = list(zip(entrants[odd::2], entrants[odd + 1 :: 2], strict=True))
    selects = [_wins(builder, a, b) for a, b in pairs]
    functions: list[Function] = []
    signs: list[tuple[int, ...]] = []
    for number, ((a, b), select) in enumerate(zip(pairs, selects, strict=True)):
        last = number == len(pairs) - 1
        if last and clamps:
            functions += [_clamped_choice(saturated, select, a, b, k) for k in range(len(a.bits))]
        else:
            functions += [choice(select, x, y) for x, y in zip(a.bits, b.bits, strict=True)]
        signs.append(() if last else (*a.negative, *b.negative))
    width = len(entrants[0].bits)
    # the next comparator takes several signs where its last position has room; a half-empty site joins them as well
    for number, both in enumerate(signs):
        free = number == len(signs) - 2 and width % 2 == 0 and len(both) < PINS
        if len(both) > 1 and not (free and greater_sites(width, len(both)) == greater_sites(width)):
            functions.append(function(both, lambda *x: all(x)))
            signs[number] = (-1,)
    bits = place_functions(builder, functions)
    rest = iter(bits[len(pairs) * width :])
    signs = [(next(rest),) if both == (-1,) else both for both in signs]
    return entrants[:odd] + [_Entrant(tuple(bits[k * width : (k + 1) * width]), both) for k, both in enumerate(signs)]


def _wins(builder: NetlistBuilder, a: _Entrant, b: _Entrant) -> int:
    if b.negative:
        return greater(builder, a.bits + b.negative, b.bits + a.negative)
    return greater(builder, a.bits, b.bits, a.negative)


def _clamped_choice(saturated: int, select: int, a: _Entrant, b: _Entrant, place: int) -> Function:
    signs = len(a.negative)

    def rule(*bits: int) -> bool:
        if signs and bits[4] and bits[5]:
            return bool(bits[0])
        return bool(bits[0] or (bits[2] if bits[1] else bits[3]))

    return function((saturated, select, a.bits[place], b.bits[place], *a.negative, *b.negative), rule)
