"""What comes behind the sums of a layer: normalization, clip and quantization while it is trained; integers at the end.

Real sums r = unit * acc + constant become v = slope * (r - mean) + offset. With normalization mean and deviation are
those of the batch (Ioffe and Szegedy 2015), slope = gain / deviation. As integers the same is
clamp(floor((acc + bias) * multiplier / 2**shift), low, high), where multiplier / 2**shift stands for slope * unit /
step. What the approximation of that factor changes, training sees as well: the slope is the one that the multiplier
and shift stand for, its gradient that of the exact one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nn2hdl.graph import Clip
from nn2hdl.train.finite import deviation, variance
from nn2hdl.train.integer_layer import along_channels
from nn2hdl.train.recipes.activations import ActivationQuantizer
from nn2hdl.train.recipes.scales import approximate
from nn2hdl.train.straight_through import through

_MOMENTUM, _EPSILON = 0.1, 1e-5
_LEAST_GAIN = 1e-6  # of an output that the float network has constant


@dataclass(frozen=True, eq=False)
class Factors:
    """Integers as float64 [channels]: clamp(floor((acc + bias) * multiplier / 2**shift), low, high)."""

    bias: Tensor
    multiplier: Tensor
    shift: Tensor
    low: int
    high: int

    def apply(self, acc: Tensor) -> Tensor:
        """Values for sums [n, channels, ...]; exact."""
        bias, factor = (along_channels(v, acc) for v in (self.bias, self.multiplier * torch.exp2(-self.shift)))
        return ((acc.double() + bias) * factor).floor_().clamp_(self.low, self.high).float()


class Ending(nn.Module):
    """Sums to the integers that the next layers read.

    Args:
        channels: of the sums.
        quantizer: of the values; it may be that of other layers too, and stays theirs.
        clip: the network's own behind this layer, None for none.
        normalizes: whether there is a BatchNorm.
        trains: whether an offset is trained where there is none.
        scales, multiplier_bits: as in `approximate`.
    """

    mean: Tensor
    variance: Tensor
    size: Tensor

    def __init__(
        self,
        channels: int,
        quantizer: ActivationQuantizer,
        clip: Clip | None,
        *,
        normalizes: bool,
        trains: bool = True,
        scales: str = "multiplier",
        multiplier_bits: int = 8,
    ):
        super().__init__()
        self.shared, self.clip = (quantizer,), clip  # in a tuple: torch does not take it for a part of this module
        self.normalizes, self.scales, self.multiplier_bits = normalizes, scales, multiplier_bits
        self.settled = False
        self.register_buffer("mean", torch.zeros(channels))
        self.register_buffer("variance", torch.ones(channels))
        self.register_buffer("size", torch.ones(()))  # of the sums, so that _EPSILON is small beside their variance
        self.log_gain = nn.Parameter(torch.zeros(channels), requires_grad=normalizes)
        self.offset = nn.Parameter(torch.zeros(channels), requires_grad=normalizes or trains)

    @property
    def quantizer(self) -> ActivationQuantizer:
        """Makes integers of values."""
        return self.shared[0]

    @torch.no_grad()
    def start(self, real: Tensor, taught: Tensor) -> None:
        """Sets the parameters so that real sums [n, channels, ...] have the mean and deviation of the float network's
        values there."""
        axes = [axis for axis in range(real.ndim) if axis != 1]
        if not self.normalizes:
            return
        spread = deviation(real, axes)
        self.size.copy_(spread.mean().clamp_min(1e-12))
        self.mean.copy_(real.mean(axes) / self.size)
        self.variance.copy_(variance(real, axes) / self.size.square())
        wanted = deviation(taught, axes)
        self.log_gain.copy_(wanted.clamp_min(_LEAST_GAIN * float(wanted.mean().clamp_min(1e-12))).log())
        self.offset.copy_(taught.mean(axes))

    def sizes(self) -> dict[str, Tensor]:
        """As those of a WeightQuantizer."""
        gain = self.log_gain.detach().exp().mean() if self.normalizes else self.quantizer.step()
        return {"log_gain": torch.ones_like(gain), "offset": gain}

    def slope(self) -> Tensor:
        """What sums are multiplied with [channels], before it is approximated; by the statistics of all batches."""
        return self.log_gain.exp() / (self.size * (self.variance + _EPSILON).sqrt()) if self.normalizes else _ones(self)

    @torch.no_grad()
    def factors(self, unit: Tensor, constant: Tensor) -> Factors:
        """The integers; unit [channels]: real value of a step of the sums; constant [channels]: what they lack."""
        step, slope, unit = self.quantizer.step().double(), self.slope().double(), unit.double()
        multiplier, shift = approximate(slope * unit / step, self.scales, self.multiplier_bits)
        factor = multiplier * torch.exp2(-shift)
        beyond = (constant - self.size * self.mean) / unit
        bias = beyond + (self.offset / step - self.quantizer.center + 0.5) / factor
        return Factors(bias.round(), multiplier, shift, *self._ends())

    def _ends(self) -> tuple[int, int]:
        """The least and the largest integer, narrowed by the clip."""
        low, high = self.quantizer.levels()
        if self.clip is None or not self.quantizer.clips:
            return low, high
        ends = clip_levels(self.clip, self.quantizer)
        low = low if ends[0] is None else min(max(low, ends[0]), high)
        return low, high if ends[1] is None else max(min(high, ends[1]), low)

    def values(self, acc: Tensor, unit: Tensor, constant: Tensor) -> Tensor:
        """Real values [n, channels, ...] before quantization, with gradients."""
        ratio = self._ratio(unit)
        real = acc * along_channels(unit, acc) + along_channels(constant, acc)
        if not self.normalizes:
            return real * along_channels(ratio, acc) + along_channels(self.offset, acc)
        gain = along_channels(self.log_gain.exp() * ratio, acc)
        measures = self.training and not self.settled and acc.numel() > acc.shape[1]
        normal = F.batch_norm(
            real / self.size, self.mean, self.variance, training=measures, momentum=_MOMENTUM, eps=_EPSILON
        )
        return normal * gain + along_channels(self.offset, acc)

    @torch.no_grad()
    def _ratio(self, unit: Tensor) -> Tensor:
        """By how much the factors are too large [channels]."""
        exact = self.slope().double() * unit.double() / self.quantizer.step().double()
        multiplier, shift = approximate(exact, self.scales, self.multiplier_bits)
        return (multiplier * torch.exp2(-shift) / exact.clamp_min(1e-30)).float()

    def forward(self, acc: Tensor, unit: Tensor, constant: Tensor) -> Tensor:
        """Integers for sums; in evaluation, and in training once settled, those of the circuit to the last bit."""
        values = self.values(acc, unit, constant)
        if self.clip is not None and self.quantizer.clips:
            clipped = values.clamp(self.clip.low, self.clip.high)
            values = clipped if self.quantizer.stops else through(values, clipped)
        found = self.quantizer(values)
        if self.training and not self.settled:
            return found
        return through(found, self.factors(unit, constant).apply(acc.detach()))


def _ones(ending: Ending) -> Tensor:
    return torch.ones_like(ending.mean)


def clip_levels(clip: Clip, quantizer: ActivationQuantizer) -> tuple[int | None, int | None]:
    """The ends of a clip in integers; None for an open end."""
    step, center = float(quantizer.step().double()), quantizer.center
    low = math.ceil(clip.low / step - center - 0.5) if math.isfinite(clip.low) else None
    high = math.floor(clip.high / step - center + 0.5) if math.isfinite(clip.high) else None
    return low, high
