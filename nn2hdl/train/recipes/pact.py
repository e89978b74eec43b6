"""PACT, parameterized clipping activation: the value at which activations are clipped is trained.

J. Choi, Z. Wang, S. Venkataramani, P. Chuang, V. Srinivasan and K. Gopalakrishnan (2018): PACT: Parameterized Clipping
Activation for Quantized Neural Networks. arXiv:1805.06085. With k bits and the clip alpha::

    y = clip(x, 0, alpha);    y_hat = round(y (2**k - 1) / alpha) * alpha / (2**k - 1)
    d y_hat / d alpha = 0 where x < alpha, 1 where x >= alpha;    d y_hat / d x = 1 where 0 < x < alpha

The loss gets lambda * alpha**2. The paper takes DoReFa's weights; `weights=lsq` takes others. Values that can be
negative are clipped to -alpha to alpha, where the gradient of the lower end is -1.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.activations import ActivationQuantizer, ActivationSite
from nn2hdl.train.recipes.dorefa import LEAST, largest_of, symmetric_levels
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.straight_through import through


@dataclass(frozen=True)
class PactSettings:
    """weights: the method that quantizes weights, where no other one of the recipe does.
    decay: lambda, what the square of each clip, over the one it started with, adds to the loss.
    share: of the positive values, the part that is not clipped at the start."""

    weights: str = "dorefa"
    decay: float = 1e-4
    share: float = 0.999


class PactActivations(ActivationQuantizer):
    """Activations with a learned clip."""

    alpha: nn.Parameter
    first: Tensor

    def __init__(self, site: ActivationSite, decay: float = 0.0, share: float = 0.999):
        super().__init__(site)
        self.decay, self.share = decay, share
        self.alpha = nn.Parameter(torch.ones(()))
        self.register_buffer("first", torch.ones(()))

    def start(self, values: Tensor) -> None:
        if (found := largest_of(values, self.share)) is not None:
            self.alpha.data.copy_(found)
        self.first.copy_(self.alpha.detach())

    def clip(self) -> Tensor:
        """alpha, above 0."""
        return self.alpha.abs().clamp_min(LEAST)

    def quantize(self, x: Tensor) -> Tensor:
        clipped, step = self.clipped(x), self.step()
        low, high = self.levels()
        return through(clipped, (clipped.detach() / step + 0.5).floor().clamp(low, high) * step)

    def clipped(self, x: Tensor) -> Tensor:
        """y, with its gradients."""
        alpha = self.clip()
        below = torch.minimum(x, alpha)
        return torch.maximum(below, -alpha) if self.site.signed else below.clamp_min(0)

    def levels(self) -> tuple[int, int]:
        return symmetric_levels(self.site)

    def step(self) -> Tensor:
        return self.clip().detach() / max(map(abs, self.levels()))

    def penalty(self) -> Tensor | None:
        return self.decay * (self.alpha / self.first).square() if self.decay else None


METHOD = TrainingMethod(
    MethodRecord(
        "pact",
        Kind.DURING,
        "learns where activations are clipped",
        "With weights of another method, such as dorefa's, twn's or bwn's, from 2 to 8 bits of activations.",
        Paper(
            "J. Choi, Z. Wang, S. Venkataramani, P. Chuang, V. Srinivasan, K. Gopalakrishnan",
            2018,
            "PACT: Parameterized Clipping Activation for Quantized Neural Networks",
            "arXiv:1805.06085",
        ),
    ),
    PactSettings,
    activations=lambda site, own: PactActivations(site, own.decay, own.share),
    weights_by=lambda own: own.weights,
)
