"""Turns a planned chain into a block: chooses the bits, their polarity, and the constants that fill free slots.

A chain counts either plain bits or complements. The sum of complements is a constant less the sum of the bits, so a
chain over inverted bits is the same circuit with its results read as inverted. That keeps the number of distinct
shapes small, and lets the sixth pin of a table, which must count plain, nearly always be found.

Example: a heap holds the inverted bits ~a and ~b of one column, which count 2 - (a + b). The chain adds a + b and a
carry in of 1. Its two result bits, read inverted, are 3 - (a + b + 1), which is the same. With a = 1 and b = 0 the
chain leaves 2, binary 10; read inverted that is 01, and 2 - (1 + 0) = 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from nn2hdl.mapping.builder import NetlistBuilder
from nn2hdl.mapping.heap import Bit
from nn2hdl.mapping.hosts import Guest
from nn2hdl.mapping.kinds import Kind
from nn2hdl.mapping.segments import CONSTANT, INVERTED, LINKED, PLAIN, chain_shape
from nn2hdl.mapping.shapes import PINS, Segment
from nn2hdl.mapping.stage import Entry, HeapStage

Slot = tuple[int, int, Bit | None]  # column, polarity, bit


@dataclass(frozen=True)
class PlannedChain:
    """A chain on counts. steps: (column, kind) of each segment, lowest first, or (column, span) where one position
    stands for `span` dropped columns; carried: a bit of the first column is the carry in; stop: the column behind the
    last; tail: the carry leaves there, by a position of its own."""

    start: int
    steps: tuple[tuple[int, Kind | int], ...]
    carried: bool
    stop: int
    tail: bool


def place_chain(
    builder: NetlistBuilder, stage: HeapStage, plan: PlannedChain, *, guest: Guest | None = None, plain: bool = False
) -> list[Entry]:
    """Places a chain over bits of the stage; its results, counted plain where `plain` asks for it.

    guest: a table that the tail hosts. A bit that its table cannot hold stays in the stage.
    """
    flipped = not plain and _inverts(stage, plan)
    carry_in, pins = _carry(stage, plan, flipped)
    ones = stage.constant & ~((carry_in == 1 and plan.carried) << plan.start)
    dropped = max((column for column, step in plan.steps if isinstance(step, int)), default=0)
    segments = []
    for column, step in plan.steps:
        if isinstance(step, int):
            segment, bits = _dropped_segment(stage, column, step, ones)
        else:
            segment, bits = _segment(builder, stage, column, step, flipped, whole=column < dropped)
        segments.append(segment)
        pins += [bit.wire for bit in bits]
    shape = chain_shape(tuple(segments), carry_in, tail=plan.tail, hosted=guest and guest.lut)
    wires = builder.place(shape, pins + list(guest.wires if guest else ()))
    meaning = shape.total
    if flipped:  # sum of bits = their weights - (chain - its constants), and each result is read inverted
        change = sum(1 << w for w in meaning.weights) + meaning.constant - sum(1 << c for c in meaning.columns)
    else:
        change = -meaning.constant
    stage.shift_constant(change << plan.start)
    results: list[Entry] = [(plan.start + c, (Bit(w, flipped),)) for c, w in zip(meaning.columns, wires, strict=False)]
    if guest:
        column, (carry,) = results[-1]
        results[-1] = (column, (Bit(wires[-1], guest.flipped), carry._replace(link=wires[-1])))
    return results


def _carry(stage: HeapStage, plan: PlannedChain, flipped: bool) -> tuple[int, list[int]]:
    """carry_in and the pin behind it: a pin cannot be inverted on its way to the carry."""
    if plan.carried and stage.polar[plan.start][flipped]:
        return -1, [stage.polar[plan.start][flipped].pop().wire]
    constant = plan.carried and stage.constant >> plan.start & 1
    return int(constant) ^ flipped, []


def _inverts(stage: HeapStage, plan: PlannedChain) -> bool:
    """Whether the chain should count complements: fewer sixth pins without a bit, then more bits of that polarity."""
    kinds = [(column, step) for column, step in plan.steps if not isinstance(step, int)]
    if len(kinds) < len(plan.steps):
        return False
    scores = []
    for flipped in (False, True):
        missing, alike = 0, 0
        for column, kind in kinds:
            for offset, count in enumerate(kind.takes):
                same = len(stage.polar[column + offset][flipped])
                sixth = count > kind.group[offset] and sum(kind.group[: offset + 1]) == PINS - 1
                missing += sixth and same == 0
                alike += min(same, count)
        if plan.carried:
            missing += not stage.polar[plan.start][flipped]
        scores.append((missing, -alike))
    return scores[1] < scores[0]


def _slot(column: int, bit: Bit, flipped: bool) -> Slot:
    inverted = bit.inverted != flipped
    return column, LINKED + inverted if bit.link else INVERTED if inverted else PLAIN, bit


def _segment(
    builder: NetlistBuilder, stage: HeapStage, column: int, kind: Kind, flipped: bool, *, whole: bool
) -> tuple[Segment, list[Bit]]:
    """Fills one segment of a kind with bits: the segment, and the bits in the order of its slots.

    whole: all of the bits, since their carry goes on through columns that are dropped: a later chain could not add it.
    """
    pairs: list[list[Slot]] = []
    singles: list[Slot] = []
    extras: list[Slot | None] = []
    ones = 0  # of the heap's constant, by weight
    for offset, count in enumerate(kind.takes):
        joined, bits = stage.take(builder, column + offset, count, kind.room(offset), flipped)
        pairs += [[_slot(offset, bit, flipped) for bit in pair] for pair in joined]
        slots = sorted((_slot(offset, bit, flipped) for bit in bits), key=lambda slot: slot[1])
        if 2 * len(joined) + len(bits) < count:
            ones += 1 << offset
            slots += [] if flipped else [(offset, CONSTANT, None)]
        extra = slots.pop(0) if slots and 2 * len(joined) + len(slots) > kind.group[offset] else None
        extras.append(extra)
        singles += slots
    for offset, misfit, slot, spare in _misfits(kind, pairs, singles, extras):
        if whole:
            (wire,) = builder.invert([misfit.wire])
            extras[offset] = (offset, PLAIN, Bit(wire, not misfit.inverted))
        else:
            singles.remove(slot)
            stage.add(column + slot[0], (spare,))
    slots = [slot for pair in sorted(pairs, key=lambda pair: [slot[:2] for slot in pair]) for slot in pair]
    if flipped:
        singles += [(c, CONSTANT, None) for c in _free_columns(kind, [*slots, *singles, *extras], ones)]
    slots += sorted(singles, key=lambda slot: slot[:2])
    polarities = tuple(extra and extra[1] for extra in extras)
    segment = Segment(tuple(slot[:2] for slot in slots), polarities, wraps=kind.wraps)
    return segment, [slot[2] for slot in [*slots, *extras] if slot and slot[2]]


def _free_columns(kind: Kind, slots: Iterable[Slot | None], ones: int) -> list[int]:
    """Columns of the constants that make a chain of complements full, so that it leaves no constant behind."""
    size = len(kind.takes)
    filled = ones + sum(1 << slot[0] for slot in slots if slot)
    missing = (2 * ((1 << size) - 1) - filled) % (1 << size if kind.wraps else 4 << size)
    return [c for c in range(size) if missing >> c & 1]


def _misfits(
    kind: Kind, pairs: list[list[Slot]], singles: list[Slot], extras: list[Slot | None]
) -> Iterator[tuple[int, Bit, Slot, Bit]]:
    """Positions whose sixth pin would be inverted, with the bit on it, and the slot and bit of the group that might be
    left out instead."""
    for offset, extra in enumerate(extras):
        inside = [(slot, slot[2]) for slot in singles if slot[0] <= offset and slot[2]]
        pins = len(inside) + sum(2 for pair in pairs if pair[0][0] <= offset)
        last = kind.wraps and offset == len(extras) - 1
        if extra and extra[1] == INVERTED and extra[2] and pins == PINS - 1 and not last:
            yield offset, extra[2], *inside[0]


def _dropped_segment(stage: HeapStage, column: int, span: int, ones: int) -> tuple[Segment, list[Bit]]:
    """One position for all bits of `span` columns of which only the carry is needed."""
    slots: list[Slot] = []
    for offset in range(span):
        pairs, bits = stage.take_all(column + offset)
        slots += [_slot(offset, bit, False) for bit in [*(bit for pair in pairs for bit in pair), *bits]]
        if ones >> (column + offset) & 1:
            slots.append((offset, CONSTANT, None))
    segment = Segment(tuple(slot[:2] for slot in slots), (None,) * span, dropped=True)
    return segment, [slot[2] for slot in slots if slot[2]]
