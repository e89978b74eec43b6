"""LSQ, learned step size quantization: the step of each layer's weights and activations is trained with them.

S. Esser, J. McKinstry, D. Bablani, R. Appuswamy and D. Modha (2020): Learned Step Size Quantization. ICLR,
arXiv:1902.08153. With v the data, s the step, and integers from -Q_N to Q_P::

    v_hat = round(clip(v / s, -Q_N, Q_P)) * s
    d v_hat / d s = -v / s + round(v / s)   where -Q_N < v / s < Q_P;  -Q_N below,  Q_P above
    d v_hat / d v = 1                       where -Q_N < v / s < Q_P;  0 elsewhere

The gradient of the step is scaled by 1 / sqrt(N * Q_P), N the number of weights, or of features; the step starts as
2 <|v|> / sqrt(Q_P) (section 2).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.activations import ActivationQuantizer, ActivationSite
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite, per_output, rounded, scaled_gradient

LEAST_STEP = 1e-9


@dataclass(frozen=True)
class LsqSettings:
    """per_channel: a step for each output's weights, in place of one for the layer."""

    per_channel: bool = False


def quantized(v: Tensor, step: Tensor, low: float, high: float) -> Tensor:
    """v_hat for data v and a step that goes with it, with both gradients of the paper."""
    return rounded((v / step).clamp(low, high)) * step


def first_step(values: Tensor, high: int) -> Tensor:
    """2 <|v|> / sqrt(Q_P), a number."""
    return (2 * values.abs().mean() / math.sqrt(high)).clamp_min(LEAST_STEP)


class LsqWeights(WeightQuantizer):
    """Weights with a learned step."""

    def __init__(self, site: WeightSite, per_channel: bool = False):
        super().__init__(site)
        self.high = (1 << site.bits - 1) - 1
        rows = site.weight if per_channel and not site.final else site.weight[None]
        self.learned = nn.Parameter(torch.stack([first_step(row, self.high) for row in rows]).detach())

    def quantize(self, latent: Tensor) -> Tensor:
        factor = 1 / math.sqrt(latent.numel() / len(self.learned) * self.high)
        step = scaled_gradient(self._step(), factor)
        return quantized(latent, per_output(step, latent), -self.high - 1, self.high)

    def _step(self) -> Tensor:
        return self.learned.abs().clamp_min(LEAST_STEP)

    def scale(self) -> Tensor:
        return self._step().detach()

    def sizes(self) -> dict[str, Tensor]:
        return {**super().sizes(), "learned": self.scale().mean()}


class LsqActivations(ActivationQuantizer):
    """Activations with a learned step."""

    def __init__(self, site: ActivationSite):
        super().__init__(site)
        self.learned = nn.Parameter(torch.ones(()))

    def start(self, values: Tensor) -> None:
        self.learned.data.copy_(first_step(values, max(1, self.levels()[1])))

    def quantize(self, x: Tensor) -> Tensor:
        low, high = self.levels()
        step = scaled_gradient(self._step(), 1 / math.sqrt(self.site.features * max(1, high)))
        return quantized(x, step, low, high)

    def _step(self) -> Tensor:
        return self.learned.abs().clamp_min(LEAST_STEP)

    def step(self) -> Tensor:
        return self._step().detach()


METHOD = TrainingMethod(
    MethodRecord(
        "lsq",
        Kind.DURING,
        "learns the quantization step of every layer together with its weights",
        "The first choice from 2 to 8 bits.",
        Paper("S. Esser and others", 2020, "Learned Step Size Quantization", "arXiv:1902.08153"),
    ),
    LsqSettings,
    weights=lambda site, own: LsqWeights(site, own.per_channel),
    activations=lambda site, _: LsqActivations(site),
)
