"""LSQ+: as LSQ, and activations that can be negative get a learned offset.

Y. Bhalgat, J. Lee, M. Nagel, T. Blankevoort and N. Kwak (2020): LSQ+: Improving low-bit quantization through learnable
offsets and better initialization. CVPR workshops, arXiv:2004.09576. With x the data, s the step, beta the offset, and
integers from n to p::

    x_bar = round(clamp((x - beta) / s, n, p));    x_hat = x_bar * s + beta
    d x_hat / d beta = 0 where n < (x - beta) / s < p;  1 elsewhere

Weights have no offset, and start with the step max(|mean - 3 std|, |mean + 3 std|) / 2**(bits - 1). A step of
activations and an offset start where the values' error is least in squares, found by trying shares of the range.

Here the offset is a whole number of steps, beta = s * round(beta / s): so 0 stays one of the values, as padding needs
it, and the integers go from n + beta / s to p + beta / s without any zero point. Values that cannot be negative, as
behind a ReLU, have no offset (the paper's configuration 1).
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.activations import ActivationSite
from nn2hdl.train.recipes.lsq import LEAST_STEP, LsqActivations, LsqSettings, LsqWeights
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.weights import WeightSite, rounded, scaled_gradient

_SHARES = 24  # of the range, tried at the start
_SAMPLE = 20_000  # values that decide it


def first_weight_step(values: Tensor, bits: int) -> Tensor:
    """max(|mean - 3 std|, |mean + 3 std|) / 2**(bits - 1), a number."""
    mean, spread = values.mean(), values.std(correction=0)
    return (torch.maximum((mean - 3 * spread).abs(), (mean + 3 * spread).abs()) / 2 ** (bits - 1)).clamp_min(LEAST_STEP)


class LsqPlusWeights(LsqWeights):
    """As of LSQ, with another start."""

    def __init__(self, site: WeightSite, per_channel: bool = False):
        super().__init__(site, per_channel)
        rows = site.weight if len(self.learned) > 1 else site.weight[None]
        self.learned.data.copy_(torch.stack([first_weight_step(row, site.bits) for row in rows]))


class LsqPlusActivations(LsqActivations):
    """Activations with a learned step and, where they can be negative, a learned offset."""

    def __init__(self, site: ActivationSite):
        super().__init__(site)
        self.offset = nn.Parameter(torch.zeros(()), requires_grad=site.signed)

    def start(self, values: Tensor) -> None:
        values = values[:: max(1, len(values) // _SAMPLE)]
        count = (1 << self.site.bits) - 1
        low = values.min().clamp(max=0) if self.site.signed else torch.zeros(())
        high, best = values.max().clamp_min(LEAST_STEP), math.inf
        for share in torch.linspace(1 / _SHARES, 1, _SHARES):
            step = (share * (high - low) / count).clamp_min(LEAST_STEP)
            first = (share * low / step).round()
            error = float((((values / step).round().clamp(first, first + count) * step) - values).square().mean())
            if error < best:
                best = error
                self.learned.data.copy_(step)
                self.offset.data.copy_(first * step - self._first_level() * step)

    def _first_level(self) -> int:
        """n."""
        return -(1 << self.site.bits - 1) if self.site.signed else 0

    def quantize(self, x: Tensor) -> Tensor:
        first = self._first_level()
        last = first + (1 << self.site.bits) - 1
        scaled = 1 / math.sqrt(self.site.features * max(1, last))
        step = scaled_gradient(self._step(), scaled)
        if not self.site.signed:
            return rounded((x / step).clamp(first, last)) * step
        beta = rounded(scaled_gradient(self.offset, scaled) / step) * step
        return rounded(((x - beta) / step).clamp(first, last)) * step + beta

    def levels(self) -> tuple[int, int]:
        low = self._first_level() + (int((self.offset / self.step() + 0.5).floor()) if self.site.signed else 0)
        return low, low + (1 << self.site.bits) - 1

    def sizes(self) -> dict[str, Tensor]:
        return {"learned": self.step(), "offset": self.step()}


METHOD = TrainingMethod(
    MethodRecord(
        "lsq+",
        Kind.DURING,
        "learns steps, and an offset of activations that can be negative",
        "For networks whose activations are signed but not symmetric, from 2 to 8 bits.",
        Paper(
            "Y. Bhalgat, J. Lee, M. Nagel, T. Blankevoort, N. Kwak",
            2020,
            "LSQ+: Improving low-bit quantization through learnable offsets and better initialization",
            "arXiv:2004.09576",
        ),
    ),
    LsqSettings,
    weights=lambda site, own: LsqPlusWeights(site, own.per_channel),
    activations=lambda site, _: LsqPlusActivations(site),
)
