"""The inputs over which a function changes: beyond them it stays within half a step of its output.

The values that a lookup table reads need no steps out there. A sigmoid of 8 bits is flat beyond 6.2: over the whole
range of a sum that reaches 50, most of the table would hold two values.
"""

from __future__ import annotations

import numpy as np

from nn2hdl.graph import Elementwise
from nn2hdl.graph.functions import evaluate

WORTHWHILE = 0.8  # the range is cut only where at most this part of it remains
POINTS = 4096  # at which a function is looked at, on either side of zero


def useful_range(op: Elementwise, low: float, high: float, step: float) -> tuple[float, float]:
    """The part of [low, high] beyond whose ends the function stays within half of `step` of its value there; the whole
    range where less than a fifth of its larger side would be saved: a saturated end costs up to half a step.

    Zero is always inside; low <= 0 <= high, as of the calibration.
    """
    found = -_reach(op, min(low, 0.0), step), _reach(op, max(high, 0.0), step)
    worthwhile = max(-found[0], found[1]) <= WORTHWHILE * max(-low, high)
    return found if worthwhile else (min(low, 0.0), max(high, 0.0))


def _reach(op: Elementwise, end: float, step: float) -> float:
    """Magnitude from which on, up to `end`, the function is flat; one point of the grid further out, to be safe."""
    x = np.linspace(0.0, end, POINTS)
    with np.errstate(all="ignore"):
        values = evaluate(op.function, op.arguments, x)
    beyond = values[::-1]
    highest, lowest = np.maximum.accumulate(beyond)[::-1], np.minimum.accumulate(beyond)[::-1]
    flat = np.maximum(highest - values, values - lowest) <= step / 2
    if not flat[-1]:  # NaN or infinite out there
        return abs(end)
    return float(abs(x[min(int(np.argmax(flat)) + 1, POINTS - 1)]))
