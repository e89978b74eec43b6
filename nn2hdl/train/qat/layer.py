"""One weighted layer under training: integer weights with latent real ones, a requantization by shifts, its price.

Forward is what the circuit computes, in float32, where integers below 2**24 are exact: acc = weights * x, pooled where
pooling comes next (it commutes), then clamp((acc + bias) >> shift, low, high). Backward sees a batch normalization in
place of bias and shift: its factor is what the power of two 2**-shift stands for.
"""

from __future__ import annotations

import math
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.fixedpoint import csd_digits
from nn2hdl.graph import Clip, Conv2d, Linear
from nn2hdl.integer import Affine
from nn2hdl.train.finite import deviation, variance
from nn2hdl.train.integer_layer import IntegerLayer, along_channels
from nn2hdl.train.pooling import MaxPooling
from nn2hdl.train.qat.settings import TABLE_BITS, LayerChoice
from nn2hdl.train.straight_through import keep_largest, nearest, staircase, through

SITES_PER_BIT = 0.72  # LUT sites per bit of a heap: measured over sums of 6 to 36 taps of one and two bits
MOST_SHIFT = 20
_MOMENTUM, _EPSILON = 0.2, 1e-5
_WIDTH_PRICE = 0.1  # of a digit, per bit that a weight is longer
_LEAST_SPREAD = 0.05  # standard deviation of weights, of their root mean square, that says how large they are
_LEAST_REACH = 0.25  # outputs reach at least this part of their standard deviation at the start, or nothing is learnt


class QuantizedLayer(IntegerLayer):
    """A convolution or fully connected layer.

    op: the float layer, the start; clip: what its outputs are cut to, None for nothing; final: the network's outputs,
    of which nothing is cut; pool: the max pooling that comes next; instances: positions; bits_in: of an input.
    """

    mean: torch.Tensor
    variance: torch.Tensor
    mask: torch.Tensor
    has_mask: torch.Tensor

    def __init__(
        self,
        op: Conv2d | Linear,
        choice: LayerChoice,
        *,
        clip: Clip | None,
        final: bool,
        pool: MaxPooling | None,
        instances: int,
        bits_in: int,
        pad_value: torch.Tensor | None,
    ) -> None:
        super().__init__(op if isinstance(op, Conv2d) else None, pool, pad_value)
        self.op, self.choice, self.clip, self.final = op, choice, clip, final
        self.instances, self.bits_in = instances, bits_in
        bits, outputs = choice.activation_bits, len(op.weight)
        signed = clip is None or clip.low < 0
        self.low, self.high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        self.most_taps = self.taps = math.prod(op.weight.shape[1:])
        self.magnitudes = _magnitudes(choice)
        self.register_buffer("mean", torch.zeros(outputs))
        self.register_buffer("variance", torch.ones(outputs))
        self.register_buffer("mask", torch.ones(op.weight.shape))
        self.register_buffer("has_mask", torch.tensor(False))
        self.latent = nn.Parameter(torch.zeros(op.weight.shape))
        self.log_gain = nn.Parameter(torch.zeros(outputs))
        self.offset = nn.Parameter(torch.zeros(outputs))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.log_scale = nn.Parameter(torch.zeros(()))

    def weights(self) -> torch.Tensor:
        """Integer weights."""
        chosen = nearest(self.latent, self.magnitudes)
        if self.choice.taps is None:
            return chosen
        return chosen * self.mask if self.has_mask else keep_largest(chosen, self.latent, self.taps)

    @torch.no_grad()
    def narrow(self, progress: float) -> None:
        """Brings the limit on taps down, from all at progress 0. At 1 those that are left are fixed: where they change
        on and on, what comes behind never settles."""
        if self.choice.taps is None or self.has_mask:
            return
        most, least = max(self.most_taps, self.choice.taps), self.choice.taps
        self.taps = round(most ** (1 - progress) * least**progress)
        if progress == 1 or most == least:
            self.mask.copy_(keep_largest(torch.ones_like(self.latent), self.latent, least))
            self.has_mask.fill_(True)

    @torch.no_grad()
    def start_normalized(self, x: torch.Tensor) -> None:
        """Sets all parameters by the directions of the float weights alone: an output's mean stands at the lower end of
        its range, or of a single bit in the middle, whatever the float layer does. x: integers that come in."""
        weight = torch.tensor(self.op.weight, dtype=torch.float32, device=x.device)
        self._set_weights(weight, self._units(weight, common=False))
        acc = self._measure(x)
        levels, single = self.high - self.low, self.choice.activation_bits == 1
        if self.final:
            self.log_scale.copy_((4 / (deviation(acc) + 1e-3)).log())
        else:
            self.log_gain.fill_(math.log(levels / (2 if single else 2.2)))
            self.offset.fill_(1.0 if single else 0.5 + (0.5 * levels if self.low < 0 else 0))

    @torch.no_grad()
    def start_as_float(self, x: torch.Tensor, steps: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
        """Sets all parameters to what the float layer does; returns the float value of a step of each output [outputs].

        x: integers that come in; steps: the float value of a step of each of them, [inputs of an output] or a number;
        taught: the float layer's outputs before its clip, pooled where this layer pools.
        """
        weight = torch.tensor(self.op.weight, dtype=torch.float32, device=x.device)
        if steps.ndim:  # every group of outputs has inputs of its own
            groups = steps.view(-1, 1, weight.shape[1]).expand(-1, len(weight) * weight.shape[1] // len(steps), -1)
            weight = weight * groups.reshape(len(weight), -1, *[1] * (weight.ndim - 2))
        else:
            weight = weight * steps
        unit = self._units(weight, common=self.final)
        self._set_weights(weight, unit)
        self._measure(x)
        mean, spread = taught.mean(_all_but_channels(taught)), deviation(taught, _all_but_channels(taught))
        if self.final:
            self.log_scale.copy_(unit[0].log())
            self.bias.copy_(mean - self.mean * unit)
            return unit
        seen = taught if self.clip is None else taught.clamp(self.clip.low, self.clip.high)
        step = unit * torch.exp2(best_shifts(seen, unit, self.low, self.high, _LEAST_REACH * spread))
        self.log_gain.copy_((spread / step).clamp_min(_EPSILON).log())
        self.offset.copy_(mean / step + 0.5)
        return step

    @torch.no_grad()
    def start_trained(self, op: Affine, x: torch.Tensor, taught: torch.Tensor) -> None:
        """Sets all parameters to what a layer that was trained before computes, whatever its settings were.

        op: its integers; x: what comes in; taught: the float layer's outputs, which say how large a step of scores is.
        """
        self.latent.copy_(torch.tensor(op.weights, dtype=torch.float32, device=x.device))
        self.most_taps = self.taps = int((self.latent != 0).flatten(1).sum(1).max())
        bias = torch.tensor(op.bias, dtype=torch.float32, device=x.device)
        acc = self._measure(x)
        if self.final:
            unit = deviation(taught) / deviation(acc + along_channels(bias, acc)).clamp_min(_EPSILON)
            self.log_scale.copy_(unit.log())
            self.bias.copy_(bias * unit)
            return
        scale = op.requantize.multiplier * 0.5**op.requantize.shift
        step = torch.tensor(1 / scale, dtype=torch.float32, device=x.device)
        self.log_gain.copy_(((self.variance + _EPSILON).sqrt() / step).log())
        self.offset.copy_((bias + self.mean) / step)

    def _set_weights(self, weight: torch.Tensor, unit: torch.Tensor) -> None:
        largest = self.choice.weight_max + 0.5
        self.latent.copy_((weight / unit.view(-1, *[1] * (weight.ndim - 1))).clamp(-largest, largest))

    def _measure(self, x: torch.Tensor) -> torch.Tensor:
        """Takes the statistics of the sums, and returns them."""
        acc = self.accumulate(x)
        self.mean.copy_(acc.mean(_all_but_channels(acc)))
        self.variance.copy_(variance(acc, _all_but_channels(acc)))
        return acc

    def _units(self, weight: torch.Tensor, common: bool) -> torch.Tensor:
        """The float value of an integer step of each output's weights, by their standard deviation in such steps.

        Weights that hardly differ, or are single, as those of a batch normalization are, go by their size; an output
        without any goes by the sizes of the others.
        """
        rows = weight.flatten(1)
        rows = rows.reshape(1, -1) if common else rows
        spread, size = deviation(rows, [1]), rows.square().mean(1).sqrt()
        found = torch.where(spread > _LEAST_SPREAD * size, spread, size)
        usual = size.square().mean().sqrt()
        found = torch.where(found > 0, found, usual if usual > 0 else torch.ones_like(usual))
        return found.expand(len(weight)).clamp_min(1e-12) / self.choice.start_spread

    def requantize(self, acc: torch.Tensor) -> torch.Tensor:
        """Integers; logits where it is the last layer."""
        if self.final:
            bias = through(self.bias, self.integer_bias() * self.log_scale.detach().exp())
            return acc * self.log_scale.exp() + bias
        measures = self.training and acc.numel() > acc.shape[1]  # a single value has no spread to measure
        gain, statistics = self.log_gain.exp(), (self.mean, self.variance)
        normal = F.batch_norm(acc, *statistics, gain, self.offset, measures, _MOMENTUM, _EPSILON)
        smooth = normal.clamp(self.low, self.high + 1)
        with torch.no_grad():
            bias, factor = (along_channels(v, acc) for v in (self.integer_bias(), torch.exp2(-self.shift())))
            exact = ((acc + bias) * factor).floor_().clamp_(self.low, self.high)
        return through(smooth, exact)

    def shift(self) -> torch.Tensor:
        """Bits that each output is shifted by: the power of two next to what normalization divides by."""
        deviation = (self.variance + _EPSILON).sqrt()
        return (deviation.log2() - self.log_gain.detach() / math.log(2)).round().clamp(0, MOST_SHIFT)

    def integer_bias(self) -> torch.Tensor:
        """What is added to acc, the rounding included."""
        if self.final:
            return (self.bias.detach() / self.log_scale.detach().exp()).round()
        return (torch.exp2(self.shift()) * self.offset.detach() - self.mean).round()

    def price(self) -> torch.Tensor:
        """A number with the gradient of the sites of all instances: a latent weight's price lies on the line between
        those of the two weights next to it."""
        ends = list(pairwise(self.magnitudes))
        slopes = [(_price(high) - _price(low)) / (high - low) for low, high in ends] + [0.0]
        magnitude = self.latent.abs()
        return (staircase(magnitude.detach(), self.magnitudes[1:], slopes) * magnitude).sum() * self.sites_per_digit

    def sites(self) -> float:
        """Estimate of the sites of all instances for the integer weights."""
        with torch.no_grad():
            edges, prices = self.magnitudes[1:], [_price(m) for m in self.magnitudes]
            return float(staircase(self.weights().abs(), edges, prices).sum()) * self.sites_per_digit

    @property
    def sites_per_digit(self) -> float:
        """LUT sites of a signed digit in all instances; 0 where outputs are tables, whatever their weights."""
        tables = self.choice.taps is not None and self.choice.taps * self.bits_in <= TABLE_BITS
        return 0.0 if tables else self.instances * self.bits_in * SITES_PER_BIT


def _magnitudes(choice: LayerChoice) -> list[int]:
    most = choice.weight_digits
    return [n for n in range(choice.weight_max + 1) if most is None or len(csd_digits(n)) <= most]


def _price(magnitude: int) -> float:
    return len(csd_digits(magnitude)) + _WIDTH_PRICE * max(0, magnitude.bit_length() - 1)


def best_shifts(
    values: torch.Tensor, unit: torch.Tensor, low: int, high: int, reach: torch.Tensor | float = 0.0
) -> torch.Tensor:
    """For values [n, channels, ...] the shifts [channels] with which integers low to high, each standing for
    unit * 2**shift, come nearest to them, in squares, and reach as far as `reach` at least."""
    rows, errors = values.transpose(0, 1).flatten(1), []
    for shift in range(MOST_SHIFT + 1):
        step = unit[:, None] * 2**shift
        error = ((rows / step + 0.5).floor().clamp(low, high) * step - rows).square().mean(1)
        errors.append(error.where(unit * 2**shift * high >= reach, error + math.inf))
    return torch.stack(errors).argmin(0).float()


def _all_but_channels(x: torch.Tensor) -> list[int]:
    return [axis for axis in range(x.ndim) if axis != 1]
