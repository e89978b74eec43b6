"""Sums that wait for a quantizer become layers: with the requantization that equals it, or with all bits at the end."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.integer import read_only
from nn2hdl.quantization.own.staircase import Staircase, Sums, dyadic, fit, staircase_of
from nn2hdl.quantization.own.values import WHOLE, Integers, Waiting, is_whole, same, stored

_MOST_PAIRS = 1 << 22  # of two values whose sum is compared with the quantizer
_ADD_BITS = 24
_FINAL_BITS = 12  # of the multipliers of outputs whose weights have different scales
_FINAL_FINE = 8  # bits behind the point of outputs whose offsets are no whole steps


def quantized_sums(waiting: Waiting, op: fg.Quantize, ends: ig.Range) -> tuple[ig.Affine | ig.Add, int]:
    """The layer of sums within exact ends, and how many thresholds of its quantizer it does not meet."""
    low, high = ends
    sums = Sums(waiting.unit, waiting.offset, low, high)
    stairs = staircase_of(sums, op, waiting.clip)
    found = fit(sums, stairs, waiting.unit / op.scale)
    layer = _finer(waiting.op, found.fine, found.bias)
    requantize = ig.Requantize(read_only(found.multiplier), read_only(found.shift), *_reachable(stairs, low, high))
    return replace(layer, requantize=requantize), int(found.missed.sum())


def halves_to_even(
    waiting: Waiting, op: fg.Quantize, ends: ig.Range
) -> tuple[ig.Affine | ig.Add, ig.HalfEven, ig.Clamp]:
    """The layers of sums that lie on halves of the quantizer's steps, which go to the even neighbor: all bits of the
    sums, in units of which whole powers of two are one level; the rounding; the clamp."""
    exact = waiting.offset / waiting.unit
    factor, shift = dyadic(waiting.unit / op.scale)
    fine = np.array([_fine_bits(each) for each in exact])
    bias = np.floor(exact * 2.0**fine)
    inexact = bias != exact * 2.0**fine
    # one bit more, which is set, where an offset lies between: no half is met then
    fine, bias = fine + inexact, np.where(inexact, 2 * bias + 1, bias)
    lifted = np.maximum(-(shift + fine), 0)  # a step larger than the quantizer's has nothing to round
    total = shift + fine + lifted
    half = np.where(total > 0, 2.0 ** (total - 1), 0.0)
    scale = factor << lifted
    scaled = _scaled(waiting.op, scale << fine, (bias * scale + half).astype(np.int64))
    stairs = staircase_of(Sums(waiting.unit, waiting.offset, *ends), op, waiting.clip)
    return scaled, ig.HalfEven(read_only(total)), ig.Clamp(*_reachable(stairs, *ends))


def _fine_bits(exact: float) -> int:
    """Bits behind the point of an offset, so many at most."""
    return next((fine for fine in range(_FINAL_FINE) if (exact * 2.0**fine).is_integer()), _FINAL_FINE)


def meets_halves(waiting: Waiting, op: fg.Quantize) -> bool:
    """Whether sums can lie on halves of the quantizer's steps, exactly also in floats."""
    factor, _ = dyadic(waiting.unit / op.scale)
    one_factor = isinstance(waiting.op, ig.Affine) or same(factor)
    return op.rounding is fg.Rounding.EVEN and same(op.zero_point) and bool(factor.all()) and one_factor


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
    a, b = codes[0][:, None] - values[0].zero, codes[1][None, :] - values[1].zero
    steps = values[0].only_step, values[1].only_step
    wanted = stored(op, np.clip(a * steps[0] + b * steps[1], *waiting.clip))
    ends, scale = (int(wanted.min()), int(wanted.max())), float(op.scale[0])
    best, fewest = None, wanted.size + 1
    for shift in range(_ADD_BITS):
        first, second = (round(step / scale * 2.0**shift) for step in steps)
        half = (1 << shift) >> 1
        bias = half - first * values[0].zero - second * values[1].zero
        got = np.clip((codes[0][:, None] * first + codes[1][None, :] * second + int(bias)) >> shift, *ends)
        missed = int((got != wanted).sum())
        if missed < fewest:
            best, fewest = (first, second, int(bias), shift), missed
        if missed == 0:
            break
    assert best is not None
    first, second, bias, shift = best
    channels = len(waiting.unit)
    requantize = ig.Requantize(read_only(np.ones(channels)), read_only(np.full(channels, shift)), *ends)
    return ig.Add((first, second), read_only(np.full(channels, bias)), requantize), fewest


def final_sums(waiting: Waiting, *, scores: bool) -> tuple[ig.Affine | ig.Add, float]:
    """Sums as outputs, and the real value of one step of them."""
    op, unit = _final(waiting, scores)
    ends = [None if np.isinf(end) else round(end / unit) for end in waiting.clip]
    return replace(op, requantize=replace(op.requantize, low=ends[0], high=ends[1])), unit


def _final(waiting: Waiting, scores: bool) -> tuple[ig.Affine | ig.Add, float]:
    exact, channels = waiting.offset / waiting.unit, len(waiting.unit)
    if same(waiting.unit):
        # one part of a step for all outputs changes no order
        parts = exact - np.floor(exact[0]) if scores else exact
        whole = is_whole(parts - parts[0]) if scores else is_whole(exact)
        fine = 0 if whole.all() else _FINAL_FINE
        bias = np.rint(exact * 2.0**fine).astype(np.int64)
        return _finer(waiting.op, np.full(channels, fine), bias), float(waiting.unit[0]) / 2.0**fine
    step = float(waiting.unit.max()) / (1 << _FINAL_BITS)
    multiplier = np.maximum(np.rint(waiting.unit / step), 1).astype(np.int64)
    bias = np.rint(exact * 2.0**_FINAL_FINE).astype(np.int64)
    shift = read_only(np.full(channels, _FINAL_FINE))
    op = _finer(waiting.op, np.full(channels, _FINAL_FINE), bias)
    return replace(op, requantize=ig.Requantize(read_only(multiplier), shift)), step
