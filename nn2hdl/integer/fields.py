"""What single fields of an integer network's JSON may hold."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

_MAX_INTEGER = 1 << 62
_MAX_SIZE = 1 << 24
_MAX_PADDING = 1 << 12
_MAX_STEP = 1e6

Check = Callable[[object], bool]
Fields = Mapping[str, tuple[Check, bool]]  # by name: what the field may hold, and whether it has to be there


def is_integer(value: object) -> bool:
    """True for an integer that leaves room for sums."""
    return isinstance(value, int) and not isinstance(value, bool) and abs(value) < _MAX_INTEGER


def is_end(value: object) -> bool:
    """True for an end of a clamp."""
    return value is None or is_integer(value)


def is_text(value: object) -> bool:
    """True for text."""
    return isinstance(value, str)


def is_nothing(value: object) -> bool:
    """True for null alone: where there is something, a tensor holds it."""
    return value is None


def is_positive(value: object) -> bool:
    """True for sizes."""
    return isinstance(value, int) and is_integer(value) and 1 <= value <= _MAX_SIZE


def is_number(value: object) -> bool:
    """True for a finite number."""
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


def is_step(value: object) -> bool:
    """True for what one integer step may be worth."""
    return isinstance(value, int | float) and is_number(value) and 0 < value < _MAX_STEP


def is_truth(value: object) -> bool:
    """True for true and false."""
    return isinstance(value, bool)


def is_map(value: object) -> bool:
    """True for a map."""
    return isinstance(value, dict)


def is_requantize(value: object) -> bool:
    """True for the part of a Requantize that is no tensor."""
    return isinstance(value, dict) and all(is_end(value.get(name)) for name in ("low", "high"))


def list_of(holds: Check, *lengths: int) -> Check:
    """A list of so many, or of any number, of what holds."""
    return lambda value: (
        isinstance(value, list) and (not lengths or len(value) in lengths) and all(holds(part) for part in value)
    )


def _is_padding(value: object) -> bool:
    return isinstance(value, int) and is_integer(value) and 0 <= value <= _MAX_PADDING


SHAPE, PAIR, PADDING = list_of(is_positive, 1, 3), list_of(is_positive, 2), list_of(_is_padding, 4)
