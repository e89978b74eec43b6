"""Turns float weights and scales into integers: per output channel, with a shift or with a multiplier.

A real value is integer * scale. With s_w, s_in, s_out the scales of weights, input and output,
q_out = acc * (s_w * s_in / s_out). For a shift, s_w is chosen so that this ratio is a power of two.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import QuantizeError
from nn2hdl.fixedpoint import INT64_BITS, power_of_two_exponents, rounding_constant
from nn2hdl.integer import Requantize, read_only

MAX_SHIFT = 40
# the finest weight scale, as a part of the coarsest that could matter: a channel of tiny weights, as a batch
# normalization that has faded out leaves it, would ask for shifts and biases of any size
FINEST = 2.0**-32
FINEST_FINAL = 2.0**-16


@dataclass(frozen=True, eq=False)
class QuantizedWeights:
    """Integer weights and bias, the requantization's multiplier and shift, and the weight scale, all per channel."""

    weights: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray
    scale: np.ndarray

    def requantize(self, low: int | None, high: int | None) -> Requantize:
        """The layer's Requantize with this clamp."""
        return Requantize(self.multiplier, self.shift, low, high)


def quantize_shift(
    weight: np.ndarray, bias: np.ndarray, bits: int, scale_in: float, scale_out: float
) -> QuantizedWeights:
    """Weight scales that make requantization a shift: powers of two times s_out / s_in.

    The scale is rounded up from the one that just covers the channel's largest weight; the next finer one, which
    saturates that weight, is taken where it leaves the smaller squared error.
    """
    levels = (1 << (bits - 1)) - 1
    rows = _rows(weight)
    scale, exponents = shift_scales(rows, levels, scale_in, scale_out)
    if exponents.min() < -MAX_SHIFT:
        raise QuantizeError(
            f"a sum reaches 2**{-exponents.min()} times beyond the values that are left of it",
            expected=f"at most 2**{MAX_SHIFT}",
            hint="check the limits of the clip behind it",
        )
    weights = _round_weights(rows, scale, levels).reshape(weight.shape)
    shift = np.maximum(exponents, 0)
    multiplier = 1 << np.maximum(np.negative(exponents), 0)
    integer_bias = _round_bias(bias, scale * scale_in, multiplier, shift)
    return QuantizedWeights(read_only(weights), read_only(integer_bias), read_only(multiplier), read_only(shift), scale)


def quantize_multiplier(
    weight: np.ndarray, bias: np.ndarray, bits: int, scale_in: float, scale_out: float, multiplier_bits: int
) -> QuantizedWeights:
    """The finest weight scale per channel, and a fixed-point multiplier (Jacob et al. 2018, section 2.2)."""
    levels = (1 << (bits - 1)) - 1
    rows = _rows(weight)
    scale, multiplier, shift = multiplier_scales(rows, levels, scale_in, scale_out, multiplier_bits)
    weights = _round_weights(rows, scale, levels).reshape(weight.shape)
    integer_bias = _round_bias(bias, scale * scale_in, multiplier, shift)
    return QuantizedWeights(read_only(weights), read_only(integer_bias), read_only(multiplier), read_only(shift), scale)


def shift_scales(rows: np.ndarray, levels: int, scale_in: float, scale_out: float) -> tuple[np.ndarray, np.ndarray]:
    """Weight scales of `quantize_shift` for weights [out, taps], and k of the shifts 2**-k; both [out]."""
    exponents = _best_exponents(rows, levels, scale_in / scale_out, FINEST)
    return 2.0**-exponents * (scale_out / scale_in), exponents


def multiplier_scales(
    rows: np.ndarray, levels: int, scale_in: float, scale_out: float, multiplier_bits: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Weight scales of `quantize_multiplier` for weights [out, taps], multipliers and shifts; all [out].

    The scale is the one that the rounded multiplier stands for, so that rounding it costs nothing.
    """
    scale = np.maximum(_covering_scale(rows, levels), FINEST * scale_out / scale_in)
    scale[~rows.any(axis=1)] = scale_out / scale_in  # nothing but a bias: in steps of the output
    ratio = scale * scale_in / scale_out
    shift = np.clip(multiplier_bits - 1 - power_of_two_exponents(ratio), 0, MAX_SHIFT)
    multiplier = np.maximum(np.round(ratio * 2.0**shift).astype(np.int64), 1)
    return multiplier * 2.0**-shift * (scale_out / scale_in), multiplier, shift


def quantize_final(weight: np.ndarray, bias: np.ndarray, bits: int, scale_in: float) -> tuple[QuantizedWeights, float]:
    """Weights of the last layer, whose outputs must compare: scales that differ by powers of two, undone by left
    shifts, so that no bit of the accumulator is lost. Returns the common output scale as well."""
    levels = (1 << (bits - 1)) - 1
    rows = _rows(weight)
    coarsest = float(_covering_scale(rows, levels).max()) or _bias_scale(bias, levels) / scale_in
    exponents = _best_exponents(rows, levels, 1.0 / coarsest, FINEST_FINAL)
    exponents[~rows.any(axis=1)] = exponents.max()  # nothing but a bias: in the finest steps
    scale = coarsest * 2.0**-exponents
    multiplier = 1 << (exponents.max() - exponents)
    weights = _round_weights(rows, scale, levels).reshape(weight.shape)
    shift = np.zeros(len(rows), dtype=np.int64)
    integer_bias = _round_bias(bias, scale * scale_in, multiplier, shift)
    quantized = QuantizedWeights(
        read_only(weights), read_only(integer_bias), read_only(multiplier), read_only(shift), scale
    )
    return quantized, coarsest * 2.0 ** -int(exponents.max()) * scale_in


def _rows(weight: np.ndarray) -> np.ndarray:
    """One row per output channel, in double precision: the smallest float32 would underflow below."""
    return weight.reshape(len(weight), -1).astype(np.float64)


def _covering_scale(rows: np.ndarray, levels: int) -> np.ndarray:
    largest: np.ndarray = np.abs(rows).max(axis=1)
    return largest / levels


def _bias_scale(bias: np.ndarray, levels: int) -> float:
    """Scale of the accumulator where all weights are zero."""
    return float(np.abs(bias).max()) / levels or 1.0


def _best_exponents(rows: np.ndarray, levels: int, unit: float, finest: float) -> np.ndarray:
    """k [out] so that the weight scale 2**-k / unit, not below finest / unit, fits a row best; 0 for rows of zeros."""
    covering = np.maximum(_covering_scale(rows, levels) * unit, finest)
    coarse = -power_of_two_exponents(covering)
    coarse -= covering > 2.0**-coarse
    finer = _rounding_errors(rows, 2.0 ** -(coarse + 1) / unit, levels)
    return np.where(rows.any(axis=1), coarse + (finer < _rounding_errors(rows, 2.0**-coarse / unit, levels)), 0)


def _rounding_errors(rows: np.ndarray, scale: np.ndarray, levels: int) -> np.ndarray:
    """Sum of squared differences per row."""
    rounded = np.clip(np.round(rows / scale[:, None]), -levels, levels) * scale[:, None]
    errors: np.ndarray = ((rounded - rows) ** 2).sum(axis=1)
    return errors


def _round_weights(rows: np.ndarray, scale: np.ndarray, levels: int) -> np.ndarray:
    steps: np.ndarray = np.clip(np.round(rows / scale[:, None]), -levels, levels)
    return steps.astype(np.int64)


def _round_bias(bias: np.ndarray, scale: np.ndarray, multiplier: np.ndarray, shift: np.ndarray) -> np.ndarray:
    rounding = [rounding_constant(int(s), int(m)) for s, m in zip(shift, multiplier, strict=True)]
    steps: np.ndarray = np.round(np.asarray(bias, dtype=np.float64) / scale)
    if (np.abs(steps) >= 2.0**INT64_BITS).any():
        raise QuantizeError(
            "a bias leaves 63 bits", expected="weights and biases of like size", hint="check the model's weights"
        )
    return steps.astype(np.int64) + np.array(rounding, dtype=np.int64)
