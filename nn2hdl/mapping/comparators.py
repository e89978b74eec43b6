"""Comparators as carry chains: two bits of each operand per position, three in the first; the result leaves as CO.

A position propagates where its bits are equal and generates where the left operand's are larger. The first one has no
carry to propagate, so that its table may use all six pins. Handing out CO costs no site where O is not read.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.shapes import PINS, Lut, Position, Shape, Total
from nn2hdl.mapping.tables import function, place_functions

KILL, PROPAGATE, GENERATE = 0, 1, 2


def greater(builder: NetlistBuilder, a: Sequence[int], b: Sequence[int], negative: Sequence[int] = ()) -> int:
    """The bit that says a > b for unsigned bits, lowest first; never where all bits of `negative`, if any, are set."""
    if len(a) + len(b) + len(negative) > PINS:
        return builder.place(greater_shape(len(a), len(negative)), (*a, *b, *negative))[0]

    def rule(*bits: int) -> bool:
        return _compare(bits, len(a), len(negative)) == GENERATE

    return place_functions(builder, [function((*a, *b, *negative), rule)])[0]


def _compare(bits: Sequence[int], width: int, negatives: int) -> int:
    """What a position makes of its bits: those of a, those of b, then those that make a negative."""
    a, b = (sum(bit << k for k, bit in enumerate(part)) for part in (bits[:width], bits[width : 2 * width]))
    if negatives and all(bits[2 * width :]):
        return KILL
    return GENERATE if a > b else PROPAGATE if a == b else KILL


def greater_sites(width: int, negatives: int = 0) -> int:
    """Positions of a comparator."""
    if 2 * width + negatives <= PINS:
        return 1
    rest = width - (PINS - 1 - negatives) // 2
    return 2 + max(0, rest - PINS // 2 + 1) // 2


@lru_cache(maxsize=1 << 10)
def greater_shape(width: int, negatives: int) -> Shape:
    """A comparator; inputs: a, b (`width` bits each, lowest first), then the bits that, all set, make a negative.

    Raises:
        ValueError: the last position cannot hold that many sign bits.
    """
    if negatives >= PINS:
        raise ValueError(f"no position holds {negatives} signs")
    rest = width - (PINS - 1 - negatives) // 2
    ends = [*range(min(rest, PINS // 2), rest, 2), rest, width]
    positions: list[Position] = []
    for start, end in zip([0, *ends], ends, strict=False):
        signs = negatives if end == width else 0
        pins = (*range(start, end), *range(width + start, width + end), *range(2 * width, 2 * width + signs))

        def digit(bits: Sequence[int], size: int = end - start, signs: int = signs) -> int:
            return _compare(bits, size, signs)

        if not positions:  # a's highest bit last: the first table must grow with its sixth pin
            pins = pins[end - start :] + pins[: end - start]

            def turned(bits: tuple[int, ...], size: int = end - start, signs: int = signs) -> int:
                return _compare(bits[size:] + bits[:size], size, signs)

            positions.append(_first_position(pins, turned))
        else:
            positions.append(position(pins, digit))
    return Shape(
        2 * width + negatives, tuple(positions), (), 1, (("CO", len(positions) - 1),), _meaning(width, negatives)
    )


def _meaning(width: int, negatives: int) -> Total | None:
    """The carry out of a + ~b; a sign is one more column, of which b has none. Several signs make no sum."""
    columns = tuple(range(width))
    plain, turned = (False,) * width, (True,) * width
    if not negatives:
        return Total(columns + columns, plain + turned, 0, (width,))
    return Total((*columns, *columns, width), plain + turned + (True,), 0, (width + 1,)) if negatives == 1 else None


def _first_position(pins: tuple[int, ...], digit: Callable[[tuple[int, ...]], int]) -> Position:
    """With a carry in of 1, CO = O6 | O5, which is the table itself where it grows with its sixth pin."""
    table = 0
    for address in range(1 << PINS):
        table |= (digit(address_bits(address, len(pins))) == GENERATE) << address
    if len(pins) == PINS and table & 0xFFFF_FFFF & ~(table >> 32):
        raise ValueError("a first position's table must grow with its sixth pin")
    return Position(Lut(table, pins))


def position(pins: tuple[int, ...], digit: Callable[[tuple[int, ...]], int]) -> Position:
    """A position that kills, propagates or generates as digit(bits of its at most five pins) says."""
    table = 0
    for address in range(1 << PINS):
        wanted = PROPAGATE if address >> 5 else GENERATE
        table |= (digit(address_bits(address, len(pins))) == wanted) << address
    return Position(Lut(table, pins))


def address_bits(address: int, count: int) -> tuple[int, ...]:
    """The lowest bits of a table's address."""
    return tuple(address >> k & 1 for k in range(count))
