"""Sums that wait for a quantizer become layers: with the requantization that equals it, or with all bits at the end."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.integer import read_only
from nn2hdl.quantization.own.staircase import Staircase, Sums, dyadic, fit, staircase_of, worst
from nn2hdl.quantization.own.values import WHOLE, Integers, Waiting, is_whole, same, stored

_MOST_PAIRS = 1 << 22  # of two values whose sum is compared with the quantizer
_ADD_BITS = 24
_FINAL_BITS = 12  # of the multipliers of outputs whose weights have different scales
_MOST_FINE = 20  # bits behind the point of an offset, in steps of a quantizer
_FINAL_FINE = 8  # bits behind the point of outputs whose offsets are no whole steps


def quantized_sums(waiting: Waiting, op: fg.Quantize, ends: ig.Range) -> tuple[ig.Affine | ig.Add, int]:
    """The layer of sums within exact ends, and how many thresholds of its quantizer it does not meet."""
    low, high = ends
    if isinstance(waiting.op, ig.Add):  # one pair of factors serves all channels, so they need one fit
        low, high = np.full_like(low, low.min()), np.full_like(high, high.max())
    sums = Sums(waiting.unit, waiting.offset, low, high)
    stairs = staircase_of(sums, op, waiting.clip)
    found = fit(sums, stairs, waiting.unit / op.scale)
    if found.missed.any() and op.rounding in (fg.Rounding.ZERO, fg.Rounding.AWAY):
        raise QuantizeError("it rounds numbers of both signs towards zero or away from it", hint="use ROUND or FLOOR")
    if found.missed.any() and worst(sums, stairs, found) > 1:
        raise QuantizeError(
            "no multiplier comes near its quantizer, whose levels end elsewhere for each channel",
            hint="use one scale for all channels",
        )
    layer = _finer(waiting.op, found.fine, found.bias)
    requantize = ig.Requantize(read_only(found.multiplier), read_only(found.shift), *_reachable(stairs, low, high))
    return replace(layer, requantize=requantize), int(found.missed.sum())


def halves_to_even(
    waiting: Waiting, op: fg.Quantize, ends: ig.Range
) -> tuple[ig.Affine | ig.Add, ig.HalfEven, ig.Clamp]:
    """The layers of sums that lie on halves of the quantizer's steps, which go to the even neighbor: all bits of the
    sums, of which 2**shift are one level; the rounding; the clamp."""
    factor, shift = dyadic(waiting.unit / op.scale)
    offset = waiting.offset / op.scale
    fine = np.array([_fine_bits(each) for each in offset])
    total = np.maximum(np.maximum(shift, fine), 0)
    bias = np.floor(offset * 2.0**total)
    between = bias != offset * 2.0**total
    # where an offset lies between, one bit more, which is set: no half is met then
    total, bias = total + between, np.where(between, 2 * bias + 1, bias)
    half = np.where(total > 0, 2.0 ** (total - 1), 0.0)
    scaled = _scaled(waiting.op, factor << (total - shift), (bias + half).astype(np.int64))
    stairs = staircase_of(Sums(waiting.unit, waiting.offset, *ends), op, waiting.clip)
    return scaled, ig.HalfEven(read_only(total)), ig.Clamp(*_reachable(stairs, *ends))


def _fine_bits(exact: float) -> int:
    """Bits behind the point of an offset, so many at most."""
    return next((fine for fine in range(_MOST_FINE) if (exact * 2.0**fine).is_integer()), _MOST_FINE)


def meets_halves(waiting: Waiting, op: fg.Quantize) -> bool:
    """Whether sums can lie on halves of the quantizer's steps, exactly also in floats."""
    factor, _ = dyadic(waiting.unit / op.scale)
    return op.rounding is fg.Rounding.EVEN and same(op.zero_point) and bool(factor.all())


def _reachable(stairs: Staircase, low: np.ndarray, high: np.ndarray) -> tuple[int, int]:
    """The ends of a clamp: the levels that sums reach."""
    least = stairs.low + (stairs.first <= low[:, None]).sum(axis=1).min()
    most = stairs.low + (stairs.first <= high[:, None]).sum(axis=1).max()
    return int(least), int(most)


def _finer(op: ig.Affine | ig.Add, fine: np.ndarray, bias: np.ndarray) -> ig.Affine | ig.Add:
    """The layer with weights and bias times 2**fine per channel, and a bias added."""
    return _scaled(op, np.int64(1) << fine, bias)


def _scaled(op: ig.Affine | ig.Add, factor: np.ndarray, bias: np.ndarray) -> ig.Affine | ig.Add:
    """The layer with weights and bias times a factor per channel, and a bias added; one factor for all of an Add."""
    moved = read_only(op.bias * factor + bias)
    if isinstance(op, ig.Add):
        first, second = (each * int(factor[0]) for each in op.factors)
        return replace(op, factors=(first, second), bias=moved)
    return replace(op, weights=read_only(op.weights * factor.reshape(-1, *(1,) * (op.weights.ndim - 1))), bias=moved)


def has_common_unit(factors: tuple[int, int], steps: tuple[float, float], unit: float) -> bool:
    """Whether two steps are these multiples of the unit."""
    return all(abs(factor * unit - step) <= WHOLE * step for factor, step in zip(factors, steps, strict=True))


def quantized_add(
    waiting: Waiting, op: fg.Quantize, values: tuple[Integers, Integers], codes: tuple[np.ndarray, np.ndarray]
) -> tuple[ig.Add, int]:
    """Factors for two values whose steps have no common unit: the fewest bits that equal the quantizer on all pairs of
    integers, and on how many pairs they do not."""
    if len(codes[0]) * len(codes[1]) > _MOST_PAIRS:
        raise QuantizeError("a sum of values of many bits", expected="at most 11 bits each")
    a, b = codes[0][:, None], codes[1][None, :]
    steps = values[0].only_step, values[1].only_step
    real = (a - values[0].zero) * steps[0] + (b - values[1].zero) * steps[1]
    wanted = stored(op, np.clip(real, *waiting.clip))
    ends = int(wanted.min()), int(wanted.max())
    best, fewest = None, wanted.size + 1
    for shift in range(_ADD_BITS):
        factors = tuple(round(step / float(op.scale[0]) * 2.0**shift) for step in steps)
        sums = a * factors[0] + b * factors[1]
        bias = _bias_between(sums, wanted, ends, shift)
        found = np.clip((sums + bias) >> shift, *ends)
        if (missed := int((found != wanted).sum())) < fewest:
            best, fewest, worst_ = (factors, bias, shift), missed, int(np.abs(found - wanted).max())
        if missed == 0:
            break
    assert best is not None
    if worst_ > 1:
        raise QuantizeError("no factors come near the quantizer of this sum", hint="round to the nearest")
    factors, bias, shift = best
    channels = len(waiting.unit)
    requantize = ig.Requantize(read_only(np.ones(channels)), read_only(np.full(channels, shift)), *ends)
    return ig.Add((factors[0], factors[1]), read_only(np.full(channels, bias)), requantize), fewest


def _bias_between(sums: np.ndarray, wanted: np.ndarray, ends: tuple[int, int], shift: int) -> int:
    """What to add to sums so that their floor is what is wanted; the clamp does the rest at the ends."""
    least = ((wanted << shift) - sums)[wanted > ends[0]]
    most = (((wanted + 1) << shift) - 1 - sums)[wanted < ends[1]]
    if not (least.size and most.size):
        return int(least.max()) if least.size else int(most.min()) if most.size else 0
    return (int(least.max()) + int(most.min())) // 2


def final_sums(waiting: Waiting, *, scores: bool) -> tuple[ig.Affine | ig.Add, float]:
    """Sums as outputs, and the real value of one step of them."""
    op, unit = _final(waiting, scores)
    ends = [None if np.isinf(end) else round(end / unit) for end in waiting.clip]
    return replace(op, requantize=replace(op.requantize, low=ends[0], high=ends[1])), unit


def _final(waiting: Waiting, scores: bool) -> tuple[ig.Affine | ig.Add, float]:
    exact, channels = waiting.offset / waiting.unit, len(waiting.unit)
    if same(waiting.unit):
        # one part of a step for all outputs changes no order
        parts = exact - exact[0] if scores and channels > 1 else exact
        fine = 0 if is_whole(parts).all() else _FINAL_FINE
        bias = _final_bias(exact * 2.0**fine, scores)
        return _finer(waiting.op, np.full(channels, fine), bias), float(waiting.unit[0]) / 2.0**fine
    step = float(waiting.unit.max()) / (1 << _FINAL_BITS)
    multiplier = np.maximum(np.rint(waiting.unit / step), 1).astype(np.int64)
    bias = _final_bias(exact * 2.0**_FINAL_FINE, scores)
    shift = read_only(np.full(channels, _FINAL_FINE))
    op = _finer(waiting.op, np.full(channels, _FINAL_FINE), bias)
    return replace(op, requantize=ig.Requantize(read_only(multiplier), shift)), step


def _final_bias(exact: np.ndarray, scores: bool) -> np.ndarray:
    """The nearest integers. A single logit decides at 0: an integer plus a number is above 0 where the integer plus
    that number, rounded up, is."""
    nearest = np.rint(exact)
    up = scores and len(exact) == 1 and not is_whole(exact).all()
    return np.asarray(np.ceil(exact) if up else nearest, np.int64)
