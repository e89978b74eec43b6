"""Types of numeric options: every number is finite, and none is larger than what can be meant."""

from __future__ import annotations

import math
import re

import click

MOST_EPOCHS, MOST_JOBS, MOST_VECTORS, MOST_IMAGES = 1_000_000, 1024, 10_000_000, 1_000_000_000
_LONGEST = 30  # characters of a number; more digits are no number that an option takes


class FiniteFloat(click.FloatRange):
    """A float that is neither infinite nor nan, within the ends that are given."""

    name = "number"

    def convert(self, value, param, ctx):
        number = super().convert(value, param, ctx)
        if not math.isfinite(number):
            self.fail(f"{value!r} is not a finite number", param, ctx)
        return number


SEED = click.IntRange(0, 2**32 - 1)  # what torch and numpy both take
EPOCHS, NO_OR_EPOCHS = click.IntRange(1, MOST_EPOCHS), click.IntRange(0, MOST_EPOCHS)
JOBS = click.IntRange(1, MOST_JOBS)


def images(least: int = 1) -> click.IntRange:
    """A number of images."""
    return click.IntRange(least, MOST_IMAGES)


def vectors(least: int) -> click.IntRange:
    """A number of inputs to simulate: all are held in memory."""
    return click.IntRange(least, MOST_VECTORS)


def parse_numbers(text: str, separators: str = ",") -> list[float] | None:
    """The finite numbers of a text, or None where one is none."""
    parts = re.split(f"[{separators}]+", text.strip())
    try:
        found = [float(part) for part in parts if len(part) <= _LONGEST]
    except ValueError:
        return None
    return found if len(found) == len(parts) and all(map(math.isfinite, found)) else None


def parse_whole(text: str, least: int, most: int) -> int | None:
    """The whole number of a text of digits, or None where it is none from `least` to `most`."""
    digits = text.strip()
    if not digits.isdecimal() or len(digits) > _LONGEST:
        return None
    return int(digits) if least <= int(digits) <= most else None
