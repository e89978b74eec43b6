"""Soft quantization: steps that are smooth at first, and harden while the temperature rises.

J. Yang, X. Shen, J. Xing, X. Tian, H. Li, B. Deng, J. Huang and X. Hua (2019): Quantization Networks. CVPR,
arXiv:1911.09464. Quantization is a sum of sigmoids, one for each step between two values (equation 7)::

    y = alpha * (sum of s_i * sigmoid(T * (beta * x - b_i)) - o)

T grows in proportion to the share of the training that is done, in which training follows the true gradient of y, and
nothing is straight-through. The paper learns alpha, beta and every b_i. Here the values are the integers of a circuit:
s_i = 1 at b_i = i - 1/2, with alpha = 1 / beta a learned step for the layer. At last, in the settled part of the
training, the sigmoids are the steps that they came near to, and the gradient passes as that of LSQ.

Activations are those of LSQ.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.lsq import LsqWeights
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.weights import WeightSite, per_output


@dataclass(frozen=True)
class SoftSettings:
    """first, last: the temperature at the start, and where steps harden for good; hardened: from which part of the
    training on they are hard."""

    first: float = 4.0
    last: float = 60.0
    hardened: float = 0.8


class SoftWeights(LsqWeights):
    """Weights behind sigmoids that become steps."""

    def __init__(self, site: WeightSite, own: SoftSettings):
        super().__init__(site)
        self.own, self.progress = own, 0.0

    def advance(self, progress: float) -> None:
        self.progress = progress

    def on_grid(self) -> bool:
        return self.progress >= self.own.hardened or not self.training

    def temperature(self) -> float:
        """T."""
        share = min(1.0, self.progress / max(self.own.hardened, 1e-9))
        return self.own.first + (self.own.last - self.own.first) * share

    def quantize(self, latent: Tensor) -> Tensor:
        if self.on_grid():
            return super().quantize(latent)
        step = per_output(self._step(), latent)
        return soft_steps(latent / step, -self.high - 1, self.high, self.temperature()) * step


def soft_steps(x: Tensor, low: int, high: int, temperature: float) -> Tensor:
    """low + the sum of sigmoid(T * (x - b)) over the middles b between the integers from low to high."""
    found = torch.full_like(x, float(low))
    for step in range(low, high):
        found = found + torch.sigmoid(temperature * (x - (step + 0.5)))
    return found


METHOD = TrainingMethod(
    MethodRecord(
        "soft",
        Kind.DURING,
        "smooth steps for weights, which harden while a temperature rises",
        "At 2 and 3 bits, beside straight-through methods.",
        Paper(
            "J. Yang, X. Shen, J. Xing, X. Tian, H. Li, B. Deng, J. Huang, X. Hua",
            2019,
            "Quantization Networks",
            "arXiv:1911.09464",
        ),
    ),
    SoftSettings,
    weights=SoftWeights,
    weight_bits=(2, 5),
)
