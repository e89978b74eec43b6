"""SAT, scale-adjusted training: DoReFa's weights, rescaled, and PACT's activations with a corrected gradient.

Q. Jin, L. Yang and Z. Liao (2019): Towards Efficient Training for Neural Network Quantization. arXiv:1912.10207. Two
rules keep training efficient: the logits must stay out of the saturation of the cross-entropy (rule 1), and gradients
must keep their size from layer to layer, for which the variance of the effective weights is 1 over the number of the
layer's neurons, or a BatchNorm comes behind (rule 2). Quantization enlarges the variance; constant rescaling undoes it,
with Q the quantized weights of -1 to 1 and n_out the outputs of a layer times the size of its window::

    Q* = Q / sqrt(n_out * VAR[Q])

Gradient-calibrated PACT sees what quantization does below the clip, with q_k(r) = round((2**k - 1) r) / (2**k - 1)::

    d y_hat / d alpha = q_k(y / alpha) - y / alpha   where x < alpha;    1   where x > alpha
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.dorefa import LEAST, DorefaWeights, levels_of
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.pact import PactActivations, PactSettings
from nn2hdl.train.recipes.weights import WeightSite, rounded


class SatWeights(DorefaWeights):
    """DoReFa's levels with the variance that the second rule asks for."""

    def __init__(self, site: WeightSite):
        super().__init__(site)
        self.neurons = len(site.weight) * math.prod(site.weight.shape[2:])

    def quantize(self, latent: Tensor) -> Tensor:
        levels = levels_of(latent / self.unit, self.bits)
        return levels * self._rescaling(levels)

    def _rescaling(self, levels: Tensor) -> Tensor:
        """1 / sqrt(n_out * VAR[Q]), without gradient."""
        spread = (levels.detach() * self.mask).var(correction=0)
        return (self.neurons * spread).clamp_min(LEAST).rsqrt()

    def scale(self) -> Tensor:
        with torch.no_grad():
            levels = levels_of(self.latent * self.mask / self.unit, self.bits)
            return self._rescaling(levels) / ((1 << self.bits) - 1)


class SatActivations(PactActivations):
    """Activations with a learned clip, whose gradient counts rounding."""

    def quantize(self, x: Tensor) -> Tensor:
        alpha = self.clip()
        low, high = self.levels()
        top = max(-low, high)
        return rounded((x / alpha * top).clamp(low, high)) * (alpha / top)


METHOD = TrainingMethod(
    MethodRecord(
        "sat",
        Kind.DURING,
        "DoReFa's weights with the variance that keeps gradients of one size, clips learned with rounding in view",
        "From 2 to 8 bits; also where layers have no normalization.",
        Paper(
            "Q. Jin, L. Yang, Z. Liao",
            2019,
            "Towards Efficient Training for Neural Network Quantization",
            "arXiv:1912.10207",
        ),
    ),
    PactSettings,
    weights=lambda site, _: SatWeights(site),
    activations=lambda site, own: SatActivations(site, own.decay, own.share),
)
