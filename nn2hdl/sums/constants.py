"""Signed-digit forms of a constant, and the one whose two-input adders are narrowest.

All minimal signed-digit (MSD) forms have as many nonzero digits as CSD, but their adders differ in width:
3x = x + 2x takes fewer bits than 4x - x.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations

from nn2hdl.fixedpoint import csd_digits

Digits = tuple[tuple[int, int], ...]
MAX_ENUMERATED_BITS = 12


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
def narrowest_form(value: int, bits: int) -> Digits:
    """The minimal form of an odd value > 0 whose adders, in a balanced tree over an input of `bits` bits, take the
    fewest bits; the CSD form among equals."""
    csd, forms = csd_digits(value), msd_forms(value)
    if len(forms) == 1:  # a wide constant: pricing all trees over its many digits takes seconds
        return csd
    return min(forms, key=lambda form: (tree_bits(form, bits), form != csd, form))


def tree_bits(form: Digits, bits: int) -> int:
    """Least adder bits of a tree of two-input adders over the digits of a form, pairing as it likes within one level.

    An adder a + (b << k) passes the low k bits of a; (b << k) - a has to negate them.
    """
    values = [sign << power for sign, power in form]
    return _tree_bits(tuple(values), bits)


@lru_cache(maxsize=1 << 16)
def _tree_bits(values: tuple[int, ...], bits: int) -> int:
    if len(values) == 1:
        return 0
    best = None
    for first, second in combinations(range(len(values)), 2):
        joined = values[first] + values[second]
        rest = tuple(v for i, v in enumerate(values) if i not in (first, second))
        cost = _adder_bits(values[first], values[second], bits) + _tree_bits((*rest, joined), bits)
        best = cost if best is None else min(best, cost)
    return best


def _adder_bits(first: int, second: int, bits: int) -> int:
    total = abs(first + second)
    low = min((v & -v).bit_length() for v in (first, second)) - 1
    high = max((v & -v).bit_length() for v in (first, second)) - 1
    larger = first if (first & -first).bit_length() - 1 == high else second
    passes = (first > 0) == (second > 0) or larger < 0
    width = total.bit_length() + bits - low
    return width - (high - low) if passes else width
