"""Rules that several operations share."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl.errors import VerifyError
from nn2hdl.fixedpoint import INT64_BITS
from nn2hdl.integer.requantize import Requantize, plus
from nn2hdl.windows import Padding

Shape = tuple[int, ...]
Pair = tuple[int, int]


def expect(holds: bool, what: str) -> None:
    """VerifyError with this text where something does not hold."""
    if not holds:
        raise VerifyError(what)


def check_window(kernel: Shape, steps: Shape, padding: Padding) -> None:
    """A window of positive size and steps (strides, dilations, groups), and padding on four sides."""
    positive = all(size >= 1 for size in (*kernel, *steps))
    expect(positive and len(padding) == 4 and min(padding) >= 0, f"a window of {kernel}, {steps}, {padding}")


def check_clamp(low: int | None, high: int | None) -> None:
    """A clamp that leaves a value."""
    expect(low is None or high is None or low <= high, "an empty clamp")


def check_channels(bias: np.ndarray, requantize: Requantize, channels: int) -> None:
    """Bias and requantization, of `channels` channels."""
    expect(bias.shape == (channels,), f"bias has shape {bias.shape}")
    for label in ("multiplier", "shift"):
        values = getattr(requantize, label)
        expect(values.shape == (channels,), f"{label} has shape {values.shape}")
        expect(bool((values >= (label == "multiplier")).all()), f"{label} below its least value")
    expect(bool((requantize.shift <= INT64_BITS).all()), "a shift by more than 62 bits")
    check_clamp(requantize.low, requantize.high)


def moved_output(bias: np.ndarray, requantize: Requantize, zero: int) -> tuple[np.ndarray, Requantize] | None:
    """Bias and requantization whose output is larger by `zero`; None where a multiplier does not divide it."""
    steps = zero << requantize.shift
    if np.any(steps % requantize.multiplier):
        return None
    lifted = replace(requantize, low=plus(requantize.low, zero), high=plus(requantize.high, zero))
    return bias + steps // requantize.multiplier, lifted
