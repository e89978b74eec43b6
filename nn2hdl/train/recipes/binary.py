"""Weights of one bit: McDonnell's with a fixed scale for each layer, BWN's with one for each output, XNOR-Net's.

M. McDonnell (2018): Training wide residual networks for deployment using a single bit for each weight. ICLR,
arXiv:1802.08530. Equation 1 takes what He's initialization would spread the weights by, for F x F windows of C inputs::

    w_hat = sqrt(2 / (F**2 C)) * sign(w);    the gradient passes

M. Rastegari, V. Ordonez, J. Redmon and A. Farhadi (2016): XNOR-Net: ImageNet Classification Using Binary Convolutional
Neural Networks. ECCV, arXiv:1603.05279. Binary-Weight-Networks, with n weights in a filter::

    w_hat = alpha * sign(w),    alpha = sum |w| / n
    d C / d w = d C / d w_hat * (1 / n + alpha * [|w| <= 1])

XNOR-Net also takes the signs of what comes in: x_hat = beta * sign(x), whose gradient passes where |x| <= 1. There beta
differs from place to place; the authors find that it matters little beside alpha, and a circuit has no multiplication
of values: here beta is one constant for a layer, the mean magnitude at the start. A sign takes the place of a ReLU, as
in the paper's order of layers; |x| is in units of its root mean square, as behind a BatchNorm; padding counts as +beta.

A filter's n and alpha are those of the whole layer where outputs must compare, as the network's own.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.activations import ActivationQuantizer, ActivationSite
from nn2hdl.train.recipes.dorefa import LEAST, signs
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite, per_output
from nn2hdl.train.straight_through import through


class McDonnellWeights(WeightQuantizer):
    """Signs with a fixed scale."""

    fixed: Tensor

    def __init__(self, site: WeightSite):
        super().__init__(site)
        self.register_buffer("fixed", torch.tensor(math.sqrt(2 / site.fan_in)))

    def quantize(self, latent: Tensor) -> Tensor:
        return through(latent, signs(latent) * self.fixed)

    def scale(self) -> Tensor:
        return self.fixed


class BwnWeights(WeightQuantizer):
    """Signs with the mean magnitude of each output's weights."""

    unit: Tensor

    def __init__(self, site: WeightSite):
        super().__init__(site)
        # the paper's weights are behind a BatchNorm, of usual size; |w| <= 1 is in units of three deviations
        self.register_buffer("unit", (3 * site.weight.square().mean().sqrt()).clamp_min(LEAST))

    def quantize(self, latent: Tensor) -> Tensor:
        alpha, weights = per_output(self._alpha(latent), latent), latent.detach()
        count = latent.numel() if self.site.final else self.site.fan_in
        passes = 1 / count + alpha / self.unit * (weights.abs() <= self.unit)
        return through(latent * passes, signs(latent) * alpha)

    def _alpha(self, latent: Tensor) -> Tensor:
        """[outputs], or a number where outputs must compare; without gradient."""
        sizes = latent.detach().abs()
        return (sizes.mean() if self.site.final else sizes.flatten(1).mean(1)).clamp_min(LEAST)

    def scale(self) -> Tensor:
        return self._alpha(self.latent * self.mask)


class SignActivations(ActivationQuantizer):
    """beta * sign(x), as the integers -1 and 0 with a center of 1/2 between them."""

    center = 0.5
    clips = False
    beta: Tensor
    unit: Tensor

    def __init__(self, site: ActivationSite):
        super().__init__(site)
        self.register_buffer("beta", torch.ones(()))
        self.register_buffer("unit", torch.ones(()))

    def start(self, values: Tensor) -> None:
        self.beta.copy_(values.abs().mean().clamp_min(LEAST))
        self.unit.copy_(values.square().mean().sqrt().clamp_min(LEAST))

    def quantize(self, x: Tensor) -> Tensor:
        return through(x, signs(x) * self.beta, x.detach().abs() <= self.unit)

    def levels(self) -> tuple[int, int]:
        return -1, 0

    def step(self) -> Tensor:
        return 2 * self.beta


_XNOR = Paper(
    "M. Rastegari, V. Ordonez, J. Redmon, A. Farhadi",
    2016,
    "XNOR-Net: ImageNet Classification Using Binary Convolutional Neural Networks",
    "arXiv:1603.05279",
)
MCDONNELL = TrainingMethod(
    MethodRecord(
        "mcdonnell",
        Kind.DURING,
        "weights of one bit, with a fixed scale for each layer",
        "For weights that are only added and subtracted; wide networks lose little.",
        Paper(
            "M. McDonnell",
            2018,
            "Training wide residual networks for deployment using a single bit for each weight",
            "arXiv:1802.08530",
        ),
    ),
    weights=lambda site, _: McDonnellWeights(site),
    weight_bits=(1, 1),
)
BWN = TrainingMethod(
    MethodRecord(
        "bwn",
        Kind.DURING,
        "weights of one bit, with the mean magnitude of each output's weights",
        "As mcdonnell.",
        _XNOR,
    ),
    weights=lambda site, _: BwnWeights(site),
    weight_bits=(1, 1),
)
XNOR = TrainingMethod(
    MethodRecord(
        "xnor",
        Kind.DURING,
        "weights and activations of one bit",
        "For the smallest circuits, at a price in accuracy.",
        _XNOR,
    ),
    weights=lambda site, _: BwnWeights(site),
    activations=lambda site, _: SignActivations(site),
    weight_bits=(1, 1),
    activation_bits=(1, 1),
)
