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
from nn2hdl.graph import Conv2d, Linear, MaxPool2d
from nn2hdl.train.quantized_settings import TABLE_BITS, LayerChoice
from nn2hdl.train.through import keep_largest, nearest, staircase, through

SITES_PER_BIT = 0.72  # LUT sites per bit of a heap: measured over sums of 6 to 36 taps of one and two bits
MOST_SHIFT = 20
_MOMENTUM, _EPSILON = 0.2, 1e-5
_WIDTH_PRICE = 0.1  # of a digit, per bit that a weight is longer


class QuantizedLayer(nn.Module):
    """A convolution or fully connected layer.

    op: the float layer, whose weights are the start; signed: whether outputs may be negative; final: the network's
    outputs, of which nothing is cut; pool: the max pooling that comes next; instances: positions; bits_in: of an input.
    """

    def __init__(
        self,
        op: Conv2d | Linear,
        choice: LayerChoice,
        *,
        signed: bool,
        final: bool,
        pool: MaxPool2d | None,
        instances: int,
        bits_in: int,
        pad_value: torch.Tensor | None,
    ):
        super().__init__()
        self.op, self.choice, self.final, self.pool = op, choice, final, pool
        self.instances, self.bits_in, self.calibrating = instances, bits_in, False
        bits, outputs = choice.activation_bits, len(op.weight)
        self.low, self.high = (-(1 << bits - 1), (1 << bits - 1) - 1) if signed else (0, (1 << bits) - 1)
        self.taps = math.prod(op.weight.shape[1:])
        self.magnitudes = _magnitudes(choice)
        self.register_buffer("mean", torch.zeros(outputs))
        self.register_buffer("variance", torch.ones(outputs))
        self.register_buffer("pad_value", pad_value)
        self.latent = nn.Parameter(_start(torch.tensor(op.weight, dtype=torch.float32), choice.weight_max))
        levels = self.high - self.low
        self.log_gain = nn.Parameter(torch.full((outputs,), math.log(levels / (2 if bits == 1 else 2.2))))
        self.offset = nn.Parameter(torch.full((outputs,), 1.0 if bits == 1 else 0.5 + (0.5 * levels if signed else 0)))
        self.bias = nn.Parameter(torch.zeros(outputs))
        self.log_scale = nn.Parameter(torch.zeros(()))

    def weights(self) -> torch.Tensor:
        """Integer weights."""
        chosen = nearest(self.latent, self.magnitudes)
        return chosen if self.choice.taps is None else keep_largest(chosen, self.latent, self.taps)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Integers [n, ...] of the layer before -> this layer's, pooled; logits where it is the last."""
        acc = self._accumulate(x)
        if self.pool is not None:
            acc = max_pool(acc, self.pool)
        return self._logits(acc) if self.final else self._requantize(acc)

    def _accumulate(self, x: torch.Tensor) -> torch.Tensor:
        weights, op = self.weights(), self.op
        if isinstance(op, Linear):
            return F.linear(x, weights)
        return F.conv2d(pad(x, op.padding, self.pad_value), weights, None, op.stride, 0, op.dilation, op.groups)

    def _requantize(self, acc: torch.Tensor) -> torch.Tensor:
        if self.calibrating:
            self._calibrate(acc.detach())
        normal = (acc, self.mean, self.variance, self.log_gain.exp(), self.offset)
        smooth = F.batch_norm(*normal, self.training, _MOMENTUM, _EPSILON).clamp(self.low, self.high + 1)
        with torch.no_grad():
            form = (-1,) + (1,) * (acc.ndim - 2)
            exact = (acc + self.integer_bias().view(form)) * torch.exp2(-self.shift()).view(form)
            exact = exact.floor_().clamp_(self.low, self.high)
        return through(smooth, exact)

    def _calibrate(self, acc: torch.Tensor) -> None:
        others = [axis for axis in range(acc.ndim) if axis != 1]
        self.mean.copy_(acc.mean(others))
        self.variance.copy_(acc.var(others))

    def _logits(self, acc: torch.Tensor) -> torch.Tensor:
        if self.calibrating:
            self.log_scale.data.copy_((4 / (acc.detach().std() + 1e-3)).log())
        bias = through(self.bias, self.integer_bias() * self.log_scale.detach().exp())
        return acc * self.log_scale.exp() + bias

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


def pad(x: torch.Tensor, padding, value: torch.Tensor | None) -> torch.Tensor:
    """Images padded (top, bottom, left, right) with one value per channel, 0 where None."""
    if not any(padding):
        return x
    top, bottom, left, right = padding
    if value is None:
        return F.pad(x, (left, right, top, bottom))
    value = value.view(-1, 1, 1)
    return F.pad(x - value, (left, right, top, bottom)) + value


def max_pool(x: torch.Tensor, op: MaxPool2d) -> torch.Tensor:
    """Largest value of each window; padding never wins."""
    top, bottom, left, right = op.padding
    if any(op.padding):
        x = F.pad(x, (left, right, top, bottom), value=-math.inf)
    return F.max_pool2d(x, op.kernel, op.stride)


def _magnitudes(choice: LayerChoice) -> list[int]:
    most = choice.weight_digits
    return [n for n in range(choice.weight_max + 1) if most is None or len(csd_digits(n)) <= most]


def _price(magnitude: int) -> float:
    return len(csd_digits(magnitude)) + _WIDTH_PRICE * max(0, magnitude.bit_length() - 1)


def _start(weight: torch.Tensor, largest: int) -> torch.Tensor:
    """Float weights in integer steps: a standard deviation of the output's weights is 0.4 of the largest integer."""
    rows = weight.flatten(1)
    unit = rows.std(dim=1, keepdim=True).clamp_min(1e-12) / max(0.7, 0.4 * largest)
    return (rows / unit).clamp(-largest - 0.5, largest + 0.5).view_as(weight).contiguous()
