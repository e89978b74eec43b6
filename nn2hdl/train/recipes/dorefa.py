"""DoReFa: weights through a tanh onto levels from -1 to 1, activations clipped to 0 to 1.

S. Zhou, Y. Wu, Z. Ni, X. Zhou, H. Wen and Y. Zou (2016): DoReFa-Net: Training Low Bitwidth Convolutional Neural
Networks with Low Bitwidth Gradients. arXiv:1606.06160. With quantize_k(r) = round((2**k - 1) r) / (2**k - 1), whose
gradient passes::

    w_hat = 2 quantize_k(tanh(w) / (2 max |tanh(w)|) + 1/2) - 1            weights of k > 1 bits
    w_hat = sign(w) * E|w|                                                  weights of one bit
    x_hat = quantize_k(clip(x, 0, 1))                                       activations

As integers weights are the odd numbers from -(2**k - 1) to 2**k - 1, in steps of 1 / (2**k - 1). Gradients stay floats.

The paper trains from random weights, and normalization brings activations into 0 to 1. Here training starts from a
float network, whose values have any size. What is clipped to 0 to 1 is therefore x over the value that 99.9 % of them
did not exceed at the start, and weights are in units of their size there: both are constants, which the normalization
behind a layer absorbs. Values that can be negative are clipped to -1 to 1.
"""

from __future__ import annotations

import torch
from torch import Tensor

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.activations import ActivationQuantizer, ActivationSite
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.settings import MOST_BITS
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite, rounded
from nn2hdl.train.straight_through import through

LEAST = 1e-9
_CLIPPED = 0.999  # share of the values that 0 to 1 covers at the start: single ones would make all others small


def levels_of(w: Tensor, bits: int) -> Tensor:
    """w_hat for latent weights w, from -1 to 1, bits above 1."""
    top = (1 << bits) - 1
    squeezed = w.tanh()
    unit = squeezed / (2 * squeezed.abs().max().clamp_min(LEAST)) + 0.5
    return 2 * rounded(unit * top) / top - 1


class DorefaWeights(WeightQuantizer):
    """Weights on odd integers; of one bit, signs."""

    unit: Tensor
    size: Tensor

    def __init__(self, site: WeightSite):
        super().__init__(site)
        self.bits = site.bits
        # latent weights in the paper are of usual size: tanh bends those that are large among them
        self.register_buffer("unit", site.weight.std(correction=0).clamp_min(LEAST) * 4)
        self.register_buffer("size", torch.ones(()))
        if self.bits > 1:  # so that the levels are worth what the weights were
            exact = levels_of(site.weight / self.unit, self.bits)
            self.size.copy_(((exact * site.weight).sum() / exact.square().sum()).clamp_min(LEAST))

    def quantize(self, latent: Tensor) -> Tensor:
        if self.bits > 1:
            return levels_of(latent / self.unit, self.bits) * self.size
        return through(latent, signs(latent) * latent.detach().abs().mean())

    def scale(self) -> Tensor:
        if self.bits > 1:
            return self.size / ((1 << self.bits) - 1)
        return (self.latent.detach() * self.mask).abs().mean().clamp_min(LEAST)


def symmetric_levels(site: ActivationSite) -> tuple[int, int]:
    """0 to 2**k - 1, or as many integers below 0 as above; of a signed bit -1 and 0."""
    bits = site.bits
    high = (1 << bits - 1) - 1
    return (-high if high else -1, high) if site.signed else (0, (1 << bits) - 1)


def largest_of(values: Tensor, share: float) -> Tensor | None:
    """The magnitude that this share of the values that are not 0 does not exceed; None where all are 0."""
    sample = values.abs()[:: max(1, len(values) // 1_000_000)]
    sample = sample[sample > 0]
    return sample.quantile(share).clamp_min(LEAST) if len(sample) else None


class DorefaActivations(ActivationQuantizer):
    """Activations clipped to a fixed range."""

    largest: Tensor

    def __init__(self, site: ActivationSite):
        super().__init__(site)
        self.register_buffer("largest", torch.ones(()))

    def start(self, values: Tensor) -> None:
        if (found := largest_of(values, _CLIPPED)) is not None:
            self.largest.copy_(found)

    def quantize(self, x: Tensor) -> Tensor:
        low, high = self.levels()
        step = self.step()
        return rounded((x / step).clamp(low, high)) * step

    def levels(self) -> tuple[int, int]:
        return symmetric_levels(self.site)

    def step(self) -> Tensor:
        return self.largest / max(map(abs, self.levels()))


def signs(values: Tensor) -> Tensor:
    """1 where a value is 0 or more, else -1; without gradient."""
    return torch.where(values.detach() >= 0, 1.0, -1.0)


METHOD = TrainingMethod(
    MethodRecord(
        "dorefa",
        Kind.DURING,
        "weights through a tanh onto levels from -1 to 1, activations clipped to a fixed range",
        "As a simple baseline, from 1 to 8 bits.",
        Paper(
            "S. Zhou, Y. Wu, Z. Ni, X. Zhou, H. Wen, Y. Zou",
            2016,
            "DoReFa-Net: Training Low Bitwidth Convolutional Neural Networks with Low Bitwidth Gradients",
            "arXiv:1606.06160",
        ),
    ),
    weights=lambda site, _: DorefaWeights(site),
    activations=lambda site, _: DorefaActivations(site),
    weight_bits=(1, MOST_BITS),
)
