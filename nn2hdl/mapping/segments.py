"""Segments of carry chains: counters and adders over a few columns, and chains put together from them.

A chain adds one digit 0, 1 or 2 per position to its carry. A segment's digits are those of the number that its bits
make: `group` bits feed the tables of all positions from their column up, one `extra` bit per position joins there only.
Six bits of one column over two positions (five in the group, one extra) is the densest form: two bits less per site.

Example: let n of the five group bits be ones, and the extra bit e. Position 0 adds the digit (n & 1) + e, position 1
the digit n >> 1: together (n & 1) + e + 2 * (n >> 1) = n + e. With all six bits set both digits are 2. Without a carry
in, position 0 leaves 0 and carries 1, position 1 leaves 1 and carries 1: 0, 1, 1, lowest first, is six. A table makes a
position of its digit: O6 says that it is 1, so that the carry passes, O5 that it is 2, so that a carry leaves whatever
comes in.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from nn2hdl.mapping.shapes import PINS, Lut, Position, Segment, Shape, Total

# polarity of a slot; CONSTANT is a 1 that takes no pin, LINKED counts the exclusive or with the slot before it
PLAIN, INVERTED, CONSTANT, LINKED, LINKED_INVERTED = range(5)


def adder_segment(polarities: Sequence[int]) -> Segment:
    """One position with at most two bits."""
    group = tuple((0, p) for p in polarities[:1])
    return Segment(group, (polarities[1] if len(polarities) > 1 else None,))


@lru_cache(maxsize=1 << 14)
def segment_positions(segment: Segment) -> tuple[Position, ...]:
    """The positions, with pins numbered as `segment.slots` that are no constants.

    Raises:
        ValueError: a digit could exceed 2, a table would need more than six pins, or a sixth pin is inverted.
    """
    pin_of = {slot: n for n, slot in enumerate(k for k, (_, p) in enumerate(segment.slots) if p != CONSTANT)}
    if segment.dropped:
        return (_carry_position(segment, pin_of),)
    return tuple(_digit_position(segment, column, pin_of) for column in range(segment.columns))


def _digit_position(segment: Segment, column: int, pin_of: dict[int, int]) -> Position:
    group = [k for k, (c, _) in enumerate(segment.group) if c <= column]
    present = [c for c, p in enumerate(segment.extra) if p is not None]
    extra = len(segment.group) + present.index(column) if segment.extra[column] is not None else None
    pins = [k for k in group if k in pin_of] + ([extra] if extra in pin_of else [])
    if not group and extra is None:
        return Position(None)
    last = column == segment.columns - 1
    wraps = segment.wraps and last
    if len(pins) > PINS or (len(pins) == PINS and segment.extra[column] != PLAIN and not wraps):
        raise ValueError(f"no table holds position {column} of {segment}")

    def digit(address: int) -> int:
        total = sum(_slot_value(segment, k, pins, address) << segment.slots[k][0] for k in group) >> column
        value = (total if last else total & 1) + (
            _slot_value(segment, extra, pins, address) if extra is not None else 0
        )
        if value > 2 and not wraps:
            raise ValueError(f"position {column} of {segment} exceeds 2")
        return value & 1 if wraps else value

    return Position(Lut(_select_and_data(digit, len(pins)), tuple(pin_of[k] for k in pins)))


def _carry_position(segment: Segment, pin_of: dict[int, int]) -> Position:
    """Propagates where the columns' sum is all ones, generates where it is more."""
    pins = [k for k in range(len(segment.slots)) if k in pin_of]
    full = (1 << segment.columns) - 1
    if len(pins) >= PINS:
        raise ValueError(f"no table holds {segment}")

    def digit(address: int) -> int:
        total = sum(_slot_value(segment, k, pins, address) << c for k, (c, _) in enumerate(segment.slots))
        if total > 2 * full:
            raise ValueError(f"{segment} overflows")
        return 0 if total < full else 1 if total == full else 2

    return Position(Lut(_select_and_data(digit, len(pins)), tuple(pin_of[k] for k in pins)))


def _slot_value(segment: Segment, slot: int, pins: list[int], address: int) -> int:
    polarity = segment.slots[slot][1]
    if polarity == CONSTANT:
        return 1
    pin = pins.index(slot)
    if polarity >= LINKED:
        return (address >> pin ^ address >> (pin - 1) ^ (polarity == LINKED_INVERTED)) & 1
    return (address >> pin & 1) ^ polarity


def _select_and_data(digit: Callable[[int], int], pins: int) -> int:
    """INIT with digit == 1 on O6 and digit == 2 on O5; with six pins O5 is O6 at I5 = 0, which the sixth bit, being
    plain, makes the carry's other operand."""
    table = 0
    for address in range(64):
        if pins == PINS:
            table |= (digit(address) == 1) << address
        else:
            value = digit(address & ((1 << pins) - 1))
            table |= (value == (1 if address >= 32 else 2)) << address
    return table


@lru_cache(maxsize=1 << 16)
def chain_shape(
    segments: tuple[Segment, ...],
    carry_in: int,
    *,
    tail: bool = False,
    hosted: Lut | None = None,
    keep_carry: bool = False,
) -> Shape:
    """The chain of these segments, lowest first; inputs: the carry where carry_in is -1, then each segment's slots.

    tail: an empty position behind the last segment hands the carry out as its sum bit. hosted: a table with pins from 0
    that drives the tail's S, and leaves by O6 as the last output: what was the carry is then the exclusive or of both.
    keep_carry: the last CO is an output instead, behind the sum bits. Dropped segments must come first; their positions
    have no output.
    """
    positions: list[Position] = []
    terms: list[tuple[int, bool, bool]] = [(0, False, False)] if carry_in < 0 else []
    outputs: list[tuple[str, int]] = []
    columns: list[int] = []
    constant, column = max(carry_in, 0), 0
    for segment in segments:
        positions += [_moved(position, len(terms)) for position in segment_positions(segment)]
        for offset, polarity in segment.slots:
            if polarity == CONSTANT:
                constant += 1 << (column + offset)
            else:
                terms.append((column + offset, polarity in (INVERTED, LINKED_INVERTED), polarity >= LINKED))
        if not segment.dropped:
            outputs += [("O", len(positions) - segment.columns + step) for step in range(segment.columns)]
            columns += range(column, column + segment.columns)
        column += segment.columns
    inputs = len(terms)
    if tail:
        positions.append(_moved(Position(hosted), inputs))
        outputs.append(("O", len(positions) - 1))
        columns.append(column)
    if hosted:
        inputs += len(hosted.pins)
        outputs.append(("O6", len(positions) - 1))
    if keep_carry:
        outputs.append(("CO", len(positions) - 1))
        columns.append(column)
    weights, inverted, linked = zip(*terms, strict=True) if terms else ((), (), ())
    meaning = Total(weights, inverted, constant, tuple(columns), linked, positions[-1].lut if hosted else None)
    return Shape(inputs, tuple(positions), (), carry_in, tuple(outputs), meaning, segments)


def _moved(position: Position, offset: int) -> Position:
    """The position with its pins `offset` higher."""
    lut = position.lut and Lut(position.lut.table, tuple(offset + pin for pin in position.lut.pins))
    return Position(lut, position.data)
