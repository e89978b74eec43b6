"""Clamps of one number to constants: two bits per site once the bits that decide are few enough."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.netlist import ONE, ZERO
from nn2hdl.mapping.tables import Function, function, place_functions
from nn2hdl.mapping.thresholds import above, above_rule, relevant

Recipe = Callable[[NetlistBuilder], list[int]]
Condition = tuple[Sequence[int], Callable[..., bool]]  # bits, and what they decide


def limits(bits: int, signed: bool) -> tuple[int, int]:
    """Lowest and highest number of `bits` bits, two's complement if signed."""
    return (-(1 << (bits - 1)), (1 << (bits - 1)) - 1) if signed else (0, (1 << bits) - 1)


def cheapest(builder: NetlistBuilder, recipes: Sequence[Recipe]) -> list[int]:
    """Places the recipe of the fewest sites, then levels; recipes that no table holds are passed over."""
    costs = []
    for number, recipe in enumerate(recipes):
        trial = NetlistBuilder(builder.inputs)
        trial.level = builder.level.copy()
        try:
            outputs = recipe(trial)
        except ValueError:
            continue
        costs.append((sum(block.shape.sites for block in trial.blocks), max(trial.level[b] for b in outputs), number))
    return recipes[min(costs)[2]](builder)


def clamp(builder: NetlistBuilder, bits: Sequence[int], signed: bool, low: int, high: int, width: int) -> list[int]:
    """The `width` low bits of min(max(bits, low), high), which hold every number of that range."""
    bottom, top = limits(len(bits), signed)
    if low == high or low > top or high < bottom:
        end = low if low > top else high
        return [ONE if end >> k & 1 else ZERO for k in range(width)]
    inside = _Flag(bits, low - 1, signed) if low > bottom else None
    # a number that is not below 0 needs no look at its sign
    apart = signed and inside is not None and low >= 0
    over = _Flag(bits[:-1] if apart else bits, high, signed and not apart) if high < top else None

    def recipe(inside_inline: bool, over_inline: bool) -> Recipe:
        def place(builder: NetlistBuilder) -> list[int]:
            lower = inside.at(builder, inside_inline) if inside else None
            upper = over.at(builder, over_inline) if over else None
            clamped = [_clamped(bits[k], lower, upper, low >> k & 1, high >> k & 1) for k in range(width)]
            return place_functions(builder, clamped)

        return place

    return cheapest(builder, [recipe(*modes) for modes in product((False, True), repeat=2)])


class _Flag:
    """Whether bits > constant, either worked out where it is read or as a bit of its own."""

    def __init__(self, bits: Sequence[int], constant: int, signed: bool):
        self.bits, self.constant, self.signed = bits, constant, signed

    def at(self, builder: NetlistBuilder, inline: bool) -> Condition:
        """Bits to read and the rule on them."""
        if not inline:
            return (above(builder, self.bits, self.constant, signed=self.signed),), bool
        bits, code = relevant(self.bits, self.constant + (1 << len(self.bits) >> 1 if self.signed else 0))
        return bits, lambda *x: above_rule(x, code, self.signed)


def _clamped(bit: int, inside: Condition | None, over: Condition | None, low: int, high: int) -> Function:
    """One bit of a clamped number, where `low` and `high` are the same bit of the limits."""
    inside_bits, is_inside = inside or ((), None)
    over_bits, is_over = over or ((), None)
    split = len(inside_bits)

    def rule(*bits: int) -> int:
        if is_inside and not is_inside(*bits[:split]):
            return low
        return high if is_over and is_over(*bits[split:-1]) else bits[-1]

    return function((*inside_bits, *over_bits, bit), rule)
