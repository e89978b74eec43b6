"""UNIQ: a k-quantile quantizer of weights, approached by uniform noise, layer after layer.

C. Baskin, E. Schwartz, E. Zheltonozhskii, N. Liss, R. Giryes, A. Bronstein and A. Mendelson (2018): UNIQ: Uniform Noise
Injection for Non-Uniform Quantization of Neural Networks. arXiv:1804.10969. F is the distribution of a layer's weights,
a normal one with their mean and deviation, k the number of values. The quantizer puts as many weights onto each value,
the median of its share; in training noise stands for it, uniform where F has made the weights so::

    q_i = F^-1((i - 1/2) / k),  w_hat = q_i where (i - 1) / k <= F(w) < i / k
    w_noisy = F^-1(F(w) + e),  e uniform from -1 / (2 k) to 1 / (2 k)

Layers are quantized gradually, from the first to the last: those before the present one are quantized and stay as they
are, the present one has noise, those behind it are floats.

As integers the values lie on a grid of `grid_bits` bits, wider than the k values need.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.dorefa import LEAST
from nn2hdl.train.recipes.method import Companion, TrainingMethod
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite
from nn2hdl.train.straight_through import through

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun

FLOAT, NOISY, QUANTIZED = range(3)  # stages of a layer


@dataclass(frozen=True)
class UniqSettings:
    """grid_bits: of the integers that hold the values. quantized: part of the training in which layers become
    quantized; then all are."""

    grid_bits: int = 8
    quantized: float = 0.8


class UniqWeights(WeightQuantizer):
    """Weights on k quantiles of their distribution."""

    def __init__(self, site: WeightSite, grid_bits: int = 8):
        super().__init__(site)
        self.count, self.top = 1 << site.bits, (1 << grid_bits - 1) - 1
        self.stage = QUANTIZED

    def on_grid(self) -> bool:
        return self.stage == QUANTIZED or not self.training

    def quantize(self, latent: Tensor) -> Tensor:
        if self.on_grid():
            frozen = through(latent, self._quantized(latent))
            return frozen.detach() if self.training else frozen
        if self.stage == FLOAT:
            return latent
        mean, spread = self._normal(latent)
        noise = (torch.rand_like(latent) - 0.5) / self.count
        shares = _distribution((latent - mean) / spread) + noise
        return mean + spread * _quantiles(shares.clamp(0.5 / self.count, 1 - 0.5 / self.count))

    @staticmethod
    def _normal(latent: Tensor) -> tuple[Tensor, Tensor]:
        weights = latent.detach()
        return weights.mean(), weights.std(correction=0).clamp_min(LEAST)

    def values(self, latent: Tensor) -> Tensor:
        """q_i on the grid, ascending, [k]."""
        mean, spread = self._normal(latent)
        exact = self._exact(mean, spread)
        step = self._grid(exact)
        return (exact / step).round() * step

    def _exact(self, mean: Tensor, spread: Tensor) -> Tensor:
        middles = (torch.arange(self.count, device=mean.device) + 0.5) / self.count
        return mean + spread * _quantiles(middles)

    def _grid(self, exact: Tensor) -> Tensor:
        return (exact.abs().max() / self.top).clamp_min(LEAST)

    def _quantized(self, latent: Tensor) -> Tensor:
        mean, spread = self._normal(latent)
        shares = _distribution((latent.detach() - mean) / spread)
        return self.values(latent)[(shares * self.count).floor().long().clamp(0, self.count - 1)]

    def scale(self) -> Tensor:
        with torch.no_grad():
            return self._grid(self._exact(*self._normal(self.latent * self.mask)))


def _distribution(x: Tensor) -> Tensor:
    return 0.5 * (1 + torch.erf(x / math.sqrt(2)))


def _quantiles(shares: Tensor) -> Tensor:
    return math.sqrt(2) * torch.erfinv(2 * shares - 1)


class Gradually(Companion):
    """Takes the layers through their stages, from the first to the last."""

    def __init__(self, own: UniqSettings):
        self.own = own

    def before_step(self, run: RecipeRun, step: int) -> None:
        layers = [layer for layer in run.network.weights.values() if isinstance(layer, UniqWeights)]
        present = int(step / (run.steps * self.own.quantized) * len(layers)) if self.own.quantized else len(layers)
        for number, layer in enumerate(layers):
            layer.stage = FLOAT if number > present else NOISY if number == present else QUANTIZED


METHOD = TrainingMethod(
    MethodRecord(
        "uniq",
        Kind.DURING,
        "weights on quantiles of their distribution, with noise in training, layer after layer",
        "In C with codebooks, or where values are shared.",
        Paper(
            "C. Baskin, E. Schwartz, E. Zheltonozhskii, N. Liss, R. Giryes, A. Bronstein, A. Mendelson",
            2018,
            "UNIQ: Uniform Noise Injection for Non-Uniform Quantization of Neural Networks",
            "arXiv:1804.10969",
        ),
    ),
    UniqSettings,
    weights=lambda site, own: UniqWeights(site, own.grid_bits),
    weight_bits=(1, 6),
    companion=Gradually,
)
