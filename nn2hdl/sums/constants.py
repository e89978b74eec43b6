"""Products with a constant as trees of two-input adders: the cheapest minimal signed-digit form and pairing.

All minimal signed-digit (MSD) forms have as many nonzero digits as CSD (Park and Kang 2001), but their adders differ
in width: 3x = x + 2x takes fewer bits than 4x - x. A product may come out negated: whoever reads it subtracts instead
of adding.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from nn2hdl.fixedpoint import csd_digits

Digits = tuple[tuple[int, int], ...]
MAX_ENUMERATED_BITS = 12

# Constants whose product with an unsigned 8-bit input yosys makes smaller of `*` than two-input adders are, with the
# digits that, summed in one module, are smaller still (171: all but): measured by scripts/compare_constants.py, xcup.
MERGED_BITS = 8
MERGED: dict[int, Digits] = {
    11: ((1, 0), (1, 1), (1, 3)),
    13: ((1, 0), (1, 2), (1, 3)),
    39: ((-1, 0), (1, 3), (1, 5)),
    43: ((1, 0), (1, 1), (1, 3), (1, 5)),
    135: ((1, 0), (1, 1), (1, 2), (1, 7)),
    139: ((1, 0), (1, 1), (1, 3), (1, 7)),
    147: ((1, 0), (1, 1), (1, 4), (1, 7)),
    157: ((-1, 0), (-1, 1), (1, 5), (1, 7)),
    171: ((-1, 0), (-1, 2), (1, 4), (1, 5), (1, 7)),
    199: ((-1, 0), (1, 3), (1, 6), (1, 7)),
}


@dataclass(frozen=True)
class Join:
    """factor * x as left * x + right * x; either side is a Join or a signed power of two. cost is in adder bits."""

    factor: int
    left: Join | int
    right: Join | int
    cost: int
    depth: int


Tree = Join | int


def factor_of(tree: Tree) -> int:
    """The constant that a tree multiplies with."""
    return tree.factor if isinstance(tree, Join) else tree


@lru_cache(maxsize=1 << 14)
def msd_forms(value: int) -> tuple[Digits, ...]:
    """All forms of value > 0 with the fewest nonzero digits, as (sign, power) from the lowest power up.

    Constants wider than MAX_ENUMERATED_BITS bits get their CSD form alone.
    """
    csd = csd_digits(value)
    if value.bit_length() > MAX_ENUMERATED_BITS:
        return (csd,)
    return tuple(sorted(_forms(value, len(csd), value.bit_length() + 1)))


@lru_cache(maxsize=1 << 16)
def _forms(value: int, digits: int, top: int) -> frozenset[Digits]:
    """Forms of `value` with exactly `digits` digits and powers up to `top`."""
    if digits == 0:
        return frozenset([()]) if value == 0 else frozenset()
    if value == 0 or len(csd_digits(value)) > digits:
        return frozenset()
    shift = (value & -value).bit_length() - 1
    if shift > top:
        return frozenset()
    found = set()
    for sign in (1, -1):
        for rest in _forms(value - (sign << shift), digits - 1, top):
            if all(power > shift for _, power in rest):
                found.add(((sign, shift), *rest))
    return frozenset(found)


@lru_cache(maxsize=1 << 14)
def product_tree(value: int, bits: int) -> Tree:
    """The cheapest tree for an odd constant > 0 times an input of `bits` bits; of least depth among equals.

    Trees are as shallow as balanced pairing allows.
    """
    csd = csd_digits(value)
    depth = (len(csd) - 1).bit_length()
    trees = [_best_tree(tuple(sign << power for sign, power in form), bits, depth) for form in msd_forms(value)]
    return min(trees, key=lambda tree: tree.cost if isinstance(tree, Join) else 0)


@lru_cache(maxsize=1 << 17)
def _best_tree(values: tuple[int, ...], bits: int, depth: int) -> Tree | None:
    """The cheapest tree over signed powers of two that is at most `depth` adders deep; None where there is none."""
    if len(values) == 1:
        return values[0]
    if len(values) > 1 << depth:
        return None
    best = None
    for mask in range(1, 1 << (len(values) - 1)):  # the last value always lies on the right: each split once
        sides = [tuple(v for i, v in enumerate(values) if (mask >> i & 1) == side) for side in (1, 0)]
        left, right = (_best_tree(side, bits, depth - 1) for side in sides)
        if left is None or right is None:
            continue
        joined = _join(left, right, bits)
        if best is None or (joined.cost, joined.depth) < (best.cost, best.depth):
            best = joined
    return best


def _join(left: Tree, right: Tree, bits: int) -> Join:
    first, second = factor_of(left), factor_of(right)
    cost, depth = join_bits(first, second, bits), 0
    for side in (left, right):
        if isinstance(side, Join):
            cost, depth = cost + side.cost, max(depth, side.depth)
    return Join(first + second, left, right, cost, depth + 1)


def join_bits(first: int, second: int, bits: int) -> int:
    """Bits of the adder of first * x and second * x, either sign of the result being as good.

    a + (b << k) and a - (b << k) pass the low k bits of a. A difference takes a bit more for its sign, here and in
    the adder that reads it.
    """
    total = first + second
    high = max((v & -v).bit_length() - 1 for v in (first, second))
    differs = (first > 0) != (second > 0)
    return abs(total).bit_length() + bits - high + 2 * differs
