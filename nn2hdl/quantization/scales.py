"""What scales weights may have: the forms of requantization, and how a wanted scale becomes one of a form.

A real value is integer * scale. With s_w, s_in, s_out the scales of weights, input and output,
q_out = acc * a with a = s_w * s_in / s_out. A form says which a there are: powers of two (a shift), sums of two powers
(two shifted terms), fixed-point numbers (a multiplier). s_w follows from it, so that nothing is lost by rounding a.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

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
class Scales:
    """Real value of one step of the weights, and the requantization that goes with it, all per channel [out]."""

    weight: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray

    def where(self, chosen: np.ndarray, other: Scales) -> Scales:
        """The channels of this where `chosen` [out] is true, the other's elsewhere."""
        return Scales(
            np.where(chosen, self.weight, other.weight),
            np.where(chosen, self.multiplier, other.multiplier),
            np.where(chosen, self.shift, other.shift),
        )

    def repeated(self, count: int) -> Scales:
        """One scale as that of so many channels."""
        return Scales(*(np.repeat(values, count) for values in (self.weight, self.multiplier, self.shift)))


class Form(Protocol):
    """Which scales there are."""

    def nearest(self, wanted: np.ndarray) -> Scales:
        """The scales next to those wanted, [out]."""

    def covering(self, rows: np.ndarray, levels: int) -> Scales:
        """The scales that cover the largest weight of each row [out, taps] by so many levels, min-max. Where the form
        is coarse, the next finer scale, which saturates that weight, is taken where its squared error is smaller."""


@dataclass(frozen=True)
class ShiftForm:
    """a = 2**-k: requantization is a shift."""

    scale_in: float
    scale_out: float

    def nearest(self, wanted: np.ndarray) -> Scales:
        ratio = np.maximum(wanted * (self.scale_in / self.scale_out), FINEST)
        return self._scales(-np.round(np.log2(ratio)).astype(np.int64))

    def covering(self, rows: np.ndarray, levels: int) -> Scales:
        return self._scales(_best_exponents(rows, levels, self.scale_in / self.scale_out, FINEST))

    def _scales(self, exponents: np.ndarray) -> Scales:
        multiplier, shift = _shifted(np.ones_like(exponents), exponents)
        return Scales(2.0**-exponents * (self.scale_out / self.scale_in), multiplier, shift)


@dataclass(frozen=True)
class DoubleShiftForm:
    """a = 2**n + 2**m, or 2**n: two shifted terms; n - m below `bits`. Of the multiplier 2**(n - m) + 1 two digits are
    set, so that a circuit adds the accumulator to itself, shifted."""

    scale_in: float
    scale_out: float
    bits: int

    def nearest(self, wanted: np.ndarray) -> Scales:
        ratio = np.maximum(wanted * (self.scale_in / self.scale_out), FINEST)
        multipliers, exponents = self._around(ratio)
        distance = np.abs(np.log2(multipliers) - exponents - np.log2(ratio))
        return self._picked(distance.argmin(axis=0), multipliers, exponents)

    def covering(self, rows: np.ndarray, levels: int) -> Scales:
        ratio = np.maximum(_covering_scale(rows, levels) * (self.scale_in / self.scale_out), FINEST)
        ratio[~rows.any(axis=1)] = 1.0  # nothing but a bias: in steps of the output
        multipliers, exponents = self._around(ratio)
        values = multipliers * 2.0**-exponents
        enough = np.where(values >= ratio, values, np.inf).argmin(axis=0)
        finer = np.where(values < ratio, values, 0.0).argmax(axis=0)
        coarse, fine = (self._picked(index, multipliers, exponents) for index in (enough, finer))
        better = squared_errors(rows, fine.weight, levels) < squared_errors(rows, coarse.weight, levels)
        return fine.where(better, coarse)

    def _around(self, ratio: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Multipliers and k [candidates, out] of all multiplier * 2**-k within a factor of four of each ratio."""
        distance, power = np.meshgrid(np.arange(self.bits), np.arange(-1, 2))
        multiplier = np.where(distance == 0, 1, (1 << distance) + 1).reshape(-1, 1)
        exponents = (distance - power).reshape(-1, 1) - power_of_two_exponents(ratio)
        return np.broadcast_to(multiplier, exponents.shape), exponents

    def _picked(self, index: np.ndarray, multipliers: np.ndarray, exponents: np.ndarray) -> Scales:
        multiplier, exponent = (values[index, np.arange(len(index))] for values in (multipliers, exponents))
        weight = multiplier * 2.0**-exponent * (self.scale_out / self.scale_in)
        return Scales(weight, *_shifted(multiplier, exponent))


@dataclass(frozen=True)
class MultiplierForm:
    """a = multiplier * 2**-shift with a multiplier of so many bits (Jacob et al. 2018, section 2.2)."""

    scale_in: float
    scale_out: float
    bits: int

    def nearest(self, wanted: np.ndarray) -> Scales:
        ratio = np.maximum(wanted, FINEST * self.scale_out / self.scale_in) * self.scale_in / self.scale_out
        shift = np.clip(self.bits - 1 - power_of_two_exponents(ratio), 0, MAX_SHIFT)
        multiplier = np.maximum(np.round(ratio * 2.0**shift).astype(np.int64), 1)
        return Scales(multiplier * 2.0**-shift * (self.scale_out / self.scale_in), multiplier, shift)

    def covering(self, rows: np.ndarray, levels: int) -> Scales:
        wanted = _covering_scale(rows, levels)
        wanted[~rows.any(axis=1)] = self.scale_out / self.scale_in  # nothing but a bias: in steps of the output
        return self.nearest(wanted)


def form_of(requantize: str, scale_in: float, scale_out: float, bits: int) -> Form:
    """The form of that name, of `REQUANTIZATIONS`, between tensors of these scales."""
    if requantize == "shift":
        return ShiftForm(scale_in, scale_out)
    if requantize == "double-shift":
        return DoubleShiftForm(scale_in, scale_out, bits)
    return MultiplierForm(scale_in, scale_out, bits)


@dataclass(frozen=True)
class FinalForm:
    """Scales of the last layer, whose outputs must compare: they differ by powers of two, undone by left shifts, so
    that no bit of the accumulator is lost.

    coarsest: the largest scale.
    """

    coarsest: float

    @classmethod
    def of(cls, rows: np.ndarray, bias: np.ndarray, levels: int, scale_in: float) -> FinalForm:
        """For weights [out, taps] and a bias [out]; the latter decides where all weights are zero."""
        return cls(float(_covering_scale(rows, levels).max()) or _bias_scale(bias, levels) / scale_in)

    def nearest(self, wanted: np.ndarray) -> Scales:
        ratio = np.maximum(wanted / self.coarsest, FINEST_FINAL)
        return self._scales(np.maximum(-np.round(np.log2(ratio)), 0).astype(np.int64))

    def covering(self, rows: np.ndarray, levels: int) -> Scales:
        exponents = _best_exponents(rows, levels, 1.0 / self.coarsest, FINEST_FINAL)
        exponents[~rows.any(axis=1)] = exponents.max()  # nothing but a bias: in the finest steps
        return self._scales(exponents)

    def _scales(self, exponents: np.ndarray) -> Scales:
        return Scales(self.coarsest * 2.0**-exponents, np.ones_like(exponents), np.zeros_like(exponents))

    def finished(self, scales: Scales, scale_in: float) -> tuple[Scales, float]:
        """The scales with left shifts that bring all channels to the finest, and the scale of the outputs."""
        exponents = np.round(-np.log2(scales.weight / self.coarsest)).astype(np.int64)
        finest = int(exponents.max())
        return Scales(scales.weight, 1 << (finest - exponents), scales.shift), self.coarsest * 2.0**-finest * scale_in


@dataclass(frozen=True, eq=False)
class QuantizedWeights:
    """Integer weights and bias, and their scales."""

    weights: np.ndarray
    bias: np.ndarray
    scales: Scales

    def requantize(self, low: int | None, high: int | None) -> Requantize:
        """The layer's Requantize with this clamp."""
        return Requantize(read_only(self.scales.multiplier), read_only(self.scales.shift), low, high)


def with_bias(integers: np.ndarray, bias: np.ndarray, scales: Scales, scale_in: float) -> QuantizedWeights:
    """Integer weights of the layer's shape with the bias [out] in steps of the accumulator, rounding included."""
    return QuantizedWeights(read_only(integers), read_only(_round_bias(bias, scales, scale_in)), scales)


def rows_of(weight: np.ndarray) -> np.ndarray:
    """One row per output channel, in double precision: the smallest float32 would underflow below."""
    return weight.reshape(len(weight), -1).astype(np.float64)


def round_rows(rows: np.ndarray, scale: np.ndarray, levels: int) -> np.ndarray:
    """Each weight of [out, taps] as the nearest of -levels..levels steps of its channel's scale [out]."""
    rounded: np.ndarray = np.clip(np.round(rows / scale[:, None]), -levels, levels).astype(np.int64)
    return rounded


def squared_errors(rows: np.ndarray, scale: np.ndarray, levels: int) -> np.ndarray:
    """What rounding [out, taps] costs, the sum of squared differences per row."""
    rounded = np.clip(np.round(rows / scale[:, None]), -levels, levels) * scale[:, None]
    errors: np.ndarray = ((rounded - rows) ** 2).sum(axis=1)
    return errors


def _shifted(multiplier: np.ndarray, exponents: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """multiplier * 2**-exponent as a multiplier and a shift to the right."""
    if exponents.min() < -MAX_SHIFT:
        raise QuantizeError(
            f"a sum reaches 2**{-exponents.min()} times beyond the values that are left of it",
            expected=f"at most 2**{MAX_SHIFT}",
            hint="check the limits of the clip behind it",
        )
    return multiplier << np.maximum(np.negative(exponents), 0), np.maximum(exponents, 0)


def _covering_scale(rows: np.ndarray, levels: int) -> np.ndarray:
    largest: np.ndarray = np.abs(rows).max(axis=1) / levels
    return largest


def _bias_scale(bias: np.ndarray, levels: int) -> float:
    """Scale of the accumulator where all weights are zero."""
    return float(np.abs(bias).max()) / levels or 1.0


def _best_exponents(rows: np.ndarray, levels: int, unit: float, finest: float) -> np.ndarray:
    """k [out] so that the weight scale 2**-k / unit, not below finest / unit, fits a row best; 0 for rows of zeros."""
    covering = np.maximum(_covering_scale(rows, levels) * unit, finest)
    coarse = -power_of_two_exponents(covering)
    coarse -= covering > 2.0**-coarse
    finer, covered = (squared_errors(rows, 2.0**-k / unit, levels) for k in (coarse + 1, coarse))
    return np.where(rows.any(axis=1), coarse + (finer < covered), 0)


def _round_bias(bias: np.ndarray, scales: Scales, scale_in: float) -> np.ndarray:
    rounding = [rounding_constant(int(s), int(m)) for s, m in zip(scales.shift, scales.multiplier, strict=True)]
    steps = np.round(np.asarray(bias, dtype=np.float64) / (scales.weight * scale_in))
    if (np.abs(steps) >= 2.0**INT64_BITS).any():
        raise QuantizeError(
            "a bias leaves 63 bits", expected="weights and biases of like size", hint="check the model's weights"
        )
    return steps.astype(np.int64) + np.array(rounding, dtype=np.int64)
