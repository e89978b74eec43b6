"""Requantizations that equal a quantizer of the file at every sum that can occur.

A quantizer behind a sum is a staircase: q(acc) = clamp(round((unit * acc + offset) / scale), low, high). It is given by
its thresholds, the least integers at which it reaches each level. An integer network has
((acc * 2**fine + bias) * multiplier) >> shift, which reaches level L where
acc * 2**fine >= ceil(L * 2**shift / multiplier) - bias. So multiplier, shift and bias are exact if these meet all
thresholds. The shortest multiplier that does is found by trying: few levels need few digits, often none but a shift.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nn2hdl.graph import Quantize, Rounding

_MOST_BITS = 26  # of a multiplier
_FINE = (0, 1, 2, 4, 8)  # powers of two by which the weights may be larger, for finer steps of the bias
_MOST_SHIFT = 48
_NEAR = 2.0**-40  # thresholds as near to an integer as this are meant to be one
_EXACT_BITS = 12  # of a ratio of steps with which floats of single precision are taken to be exact
_SINGLE = 2.0**-22  # what floats of single precision leave open of a product and a sum
_LOWEST, _HIGHEST = np.iinfo(np.int64).min, np.iinfo(np.int64).max
_FAR = 2.0**60  # thresholds beyond are never reached, or always


@dataclass(frozen=True, eq=False)
class Sums:
    """Sums acc [channels] of the accumulator, and what they stand for: unit * acc + offset, between low and high, the
    exact ends of acc."""

    unit: np.ndarray
    offset: np.ndarray
    low: np.ndarray
    high: np.ndarray


@dataclass(frozen=True, eq=False)
class Staircase:
    """Levels low..high, and their thresholds [channels, high - low]: level low + 1 + i is reached from threshold i on.
    The file computes in single precision, which leaves a few open: each lies between `first` and `last`."""

    low: int
    high: int
    first: np.ndarray
    last: np.ndarray


@dataclass(frozen=True, eq=False)
class Fit:
    """((acc << fine) + bias) * multiplier >> shift, per channel; missed: thresholds that it does not meet."""

    fine: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray
    missed: np.ndarray


def staircase_of(sums: Sums, quantize: Quantize, clip: tuple[float, float]) -> Staircase:
    """The levels q - zero_point of a quantizer behind a clip behind these sums; zero points are integers, or the levels
    of a sign are 0 and 1."""
    scale, zero = (np.broadcast_to(part, sums.unit.shape) for part in (quantize.scale, quantize.zero_point))
    is_sign = quantize.rounding is Rounding.SIGN
    whole = np.zeros(zero.shape, np.int64) if is_sign else zero.astype(np.int64)
    low, high = int((quantize.low - whole).min()), int((quantize.high - whole).max())
    levels = np.arange(low + 1, high + 1)
    starts = _starts(quantize.rounding, levels)
    with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
        values = starts * scale[:, None]
        exact = np.nan_to_num((values - sums.offset[:, None]) / sums.unit[:, None], nan=0.0, posinf=_FAR, neginf=-_FAR)
    uncertain, is_open = _uncertain(exact, sums, scale), _is_open(quantize.rounding, levels)
    # a clip reaches a level at all sums, or at none
    always = np.where(is_open, values < clip[0], values <= clip[0]) | (levels <= (quantize.low - whole)[:, None])
    never = np.where(is_open, values >= clip[1], values > clip[1]) | (levels > (quantize.high - whole)[:, None])
    ends = []
    for moved in (exact - uncertain, exact + uncertain):
        thresholds = np.clip(_least(moved, is_open), -_FAR, _FAR)
        ends.append(np.where(always, -_FAR, np.where(never, _FAR, thresholds)).astype(np.int64))
    # what is below or above for all channels is the clamp's work, not that of thresholds
    under, over = int(always.all(axis=0).sum()), int(never.all(axis=0).sum())
    kept = slice(under, len(levels) - over)
    return Staircase(low + under, high - over, ends[0][:, kept], ends[1][:, kept])


def _uncertain(exact: np.ndarray, sums: Sums, scale: np.ndarray) -> np.ndarray:
    """How far thresholds may lie from where real numbers have them: not at all where floats are exact, as the ratio of
    a channel's steps has few bits, or a sum lies on the threshold."""
    with np.errstate(divide="ignore", invalid="ignore"):
        size = np.abs(exact) + np.abs(np.nan_to_num(sums.offset / sums.unit))[:, None]
        factor, _ = dyadic(sums.unit / scale)
    certain = (factor > 0)[:, None] | _meets(exact)
    return np.where(certain, 0.0, np.minimum(_SINGLE * size, 0.49))


def _meets(exact: np.ndarray) -> np.ndarray:
    """Which numbers are meant to be integers."""
    return np.asarray(np.abs(exact - np.rint(exact)) <= _NEAR * np.maximum(1.0, np.abs(exact)))


def dyadic(ratios: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Ratios as odd factor / 2**shift, where the factor is small enough for floats to be exact; else as factor 0."""
    mantissa, exponent = np.frexp(ratios)
    factor = (mantissa * 2.0**_EXACT_BITS).astype(np.int64)
    exact = (factor == mantissa * 2.0**_EXACT_BITS) & np.isfinite(ratios) & (ratios > 0)
    low = np.where(exact, factor & -factor, 1)
    return np.where(exact, factor // low, 0), _EXACT_BITS - exponent - np.log2(low).astype(np.int64)


def _starts(rounding: Rounding, levels: np.ndarray) -> np.ndarray:
    """The quotients at which levels are reached."""
    match rounding:
        case Rounding.EVEN | Rounding.HALF_AWAY | Rounding.HALF_ZERO:
            return levels - 0.5
        case Rounding.FLOOR:
            return levels.astype(np.float64)
        case Rounding.CEIL:
            return levels - 1.0
        case Rounding.ZERO:
            return np.where(levels > 0, levels, levels - 1.0)
        case Rounding.AWAY:
            return np.where(levels > 0, levels - 1.0, levels)
        case Rounding.SIGN:
            return levels - 1.0


def _is_open(rounding: Rounding, levels: np.ndarray) -> np.ndarray:
    """Whether the quotient at which a level starts is not yet of that level."""
    match rounding:
        case Rounding.EVEN:
            return np.asarray(levels % 2 != 0)
        case Rounding.CEIL:
            return np.ones(len(levels), bool)
        case Rounding.ZERO | Rounding.HALF_AWAY:
            return levels <= 0
        case Rounding.AWAY | Rounding.HALF_ZERO:
            return levels > 0
        case Rounding.FLOOR | Rounding.SIGN:
            return np.zeros(len(levels), bool)


def _least(exact: np.ndarray, is_open: np.ndarray) -> np.ndarray:
    """The least integers at or above, or where it is open above, these numbers."""
    return np.asarray(np.where(_meets(exact), np.rint(exact) + is_open, np.ceil(exact)))


def fit(sums: Sums, stairs: Staircase, ratio: np.ndarray) -> Fit:
    """The shortest multipliers that meet all thresholds; where none does, one that misses fewest. ratio [channels]:
    levels per unit of the accumulator."""
    channels = len(sums.unit)
    none = np.zeros(channels, np.int64)
    found = Fit(none.copy(), none.copy(), none.copy(), none.copy(), np.full(channels, _HIGHEST))
    found.multiplier[:] = 1
    ratio = np.where(sums.low == sums.high, 1.0, ratio)
    # levels that lie closer than sums need bits behind the point of a sum
    closer = min(max(0, int(np.ceil(np.log2(max(float(ratio.max()), 1.0))))), _MOST_SHIFT // 2)
    fines = sorted({*_FINE, *(closer + fine for fine in _FINE)})
    for bits in range(1, _MOST_BITS + 1):
        for fine in fines:
            for multiplier, shift in _candidates(ratio, bits, fine):
                waiting = np.flatnonzero(found.missed > 0)
                if len(waiting) == 0:
                    return found
                _try(found, waiting, fine, multiplier[waiting], shift[waiting], sums, stairs)
    return found


def worst(sums: Sums, stairs: Staircase, found: Fit) -> int:
    """By how many levels a fit differs from the staircase at most. Both never fall, so that they differ most next to a
    threshold, or at an end."""
    low, high = sums.low[:, None], sums.high[:, None]
    beside = [stairs.first - 1, stairs.first, stairs.last - 1, stairs.last]
    points = np.clip(np.concatenate([*beside, low, high], axis=1), low, high)
    columns = (found.fine, found.bias, found.multiplier, found.shift)
    fine, bias, multiplier, shift = (values[:, None] for values in columns)
    levels = np.clip((((points << fine) + bias) * multiplier) >> shift, stairs.low, stairs.high) - stairs.low
    least, most = ((points[:, :, None] >= ends[:, None, :]).sum(axis=2) for ends in (stairs.last, stairs.first))
    return int(np.maximum(least - levels, levels - most).max(initial=0))


def _candidates(ratio: np.ndarray, bits: int, fine: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Multipliers of so many bits on both sides of the ratio, and their shifts."""
    safe = np.maximum(ratio, 2.0**-_MOST_SHIFT)
    shift = np.clip(bits - 1 - np.floor(np.log2(safe)).astype(np.int64), -fine, _MOST_SHIFT - fine)
    wanted = safe * 2.0**shift
    for multiplier in (np.floor(wanted), np.ceil(wanted)):
        yield np.maximum(multiplier, 1).astype(np.int64), shift + fine


def _try(
    found: Fit, rows: np.ndarray, fine: int, multiplier: np.ndarray, shift: np.ndarray, sums: Sums, stairs: Staircase
) -> None:
    """Puts a candidate in the place of what misses more thresholds, for the channels in `rows`."""
    low, high = sums.low[rows][:, None], sums.high[rows][:, None]
    levels = np.arange(stairs.low + 1, stairs.high + 1)
    starts = -((-levels[None, :] << shift[:, None]) // multiplier[:, None])  # of acc << fine, without the bias
    # a threshold t is met if start - bias lies in ((t - 1) << fine, t << fine]. One that every sum has passed may lie
    # lower, one that none reaches higher.
    first, last = stairs.first[rows], stairs.last[rows]
    always, never = last <= low, first > high
    least = np.where(never, _LOWEST, starts - (np.clip(last, low, high + 1) << fine))
    most = np.where(always, _HIGHEST, starts - ((np.clip(first, low, high + 1) - 1) << fine) - 1)
    bias = _between(least.max(axis=1), most.min(axis=1))
    missed = ((bias[:, None] < least) | (bias[:, None] > most)).sum(axis=1)
    better = missed < found.missed[rows]
    chosen = rows[better]
    found.fine[chosen], found.bias[chosen] = fine, bias[better]
    found.multiplier[chosen], found.shift[chosen] = multiplier[better], shift[better]
    found.missed[chosen] = missed[better]


def _between(least: np.ndarray, most: np.ndarray) -> np.ndarray:
    """A number in the middle; ends that are open count as the other."""
    least, most = np.where(least == _LOWEST, most, least), np.where(most == _HIGHEST, least, most)
    least, most = np.where(least == _LOWEST, 0, least), np.where(most == _HIGHEST, 0, most)
    return np.asarray(least + (most - least) // 2)
