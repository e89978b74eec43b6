"""Weights of three values: TWN's 0 and +-alpha, TTQ's 0 and two learned ones.

F. Li, B. Zhang and B. Liu (2016): Ternary Weight Networks. arXiv:1605.04711. For the weights of a layer::

    delta = 0.7 * mean |w|;    w_hat = alpha * sign(w) where |w| > delta, else 0;    alpha = mean of |w| above delta

C. Zhu, S. Han, H. Mao and W. Dally (2017): Trained Ternary Quantization. ICLR, arXiv:1612.01064. With t a share of the
largest weight and two learned scales for a layer::

    delta = t * max |w|;    w_hat = W_p where w > delta, -W_n where w < -delta, else 0
    d L / d W_p = sum of d L / d w_hat over w > delta;    d L / d W_n = -(sum over w < -delta)
    d L / d w = W_p * d L / d w_hat where w > delta, d L / d w_hat within, W_n * d L / d w_hat below

As integers W_p and W_n are multiples of one step, the larger being `magnitude` of them: training sees what is rounded.
The scales start as the mean magnitudes of their weights. In the paper latent weights are at most 1, W_p and W_n start
as 1; here weights have any size, and the gradients' factors are W_p and W_n over the larger of the two.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.dorefa import LEAST
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite, rounded
from nn2hdl.train.straight_through import through

_SHARE = 0.7


@dataclass(frozen=True)
class TtqSettings:
    """threshold: t. magnitude: integer steps of the larger scale."""

    threshold: float = 0.05
    magnitude: int = 7


class TwnWeights(WeightQuantizer):
    """0 and +-alpha."""

    def quantize(self, latent: Tensor) -> Tensor:
        taken, alpha = self._taken(latent.detach())
        return through(latent, latent.detach().sign() * taken * alpha)

    @staticmethod
    def _taken(weights: Tensor) -> tuple[Tensor, Tensor]:
        """Where |w| > delta, as 0 or 1, and alpha."""
        sizes = weights.abs()
        taken = (sizes > _SHARE * sizes.mean()).float()
        return taken, ((sizes * taken).sum() / taken.sum().clamp_min(1)).clamp_min(LEAST)

    def scale(self) -> Tensor:
        return self._taken(self.latent.detach() * self.mask)[1]


class TtqWeights(WeightQuantizer):
    """0, a learned positive and a learned negative value."""

    def __init__(self, site: WeightSite, own: TtqSettings):
        super().__init__(site)
        self.own = own
        above, below = self._sides(site.weight)
        sizes = site.weight.abs()
        means = [(sizes * side).sum() / side.sum().clamp_min(1) for side in (above, below)]
        self.scales = nn.Parameter(torch.stack(means).clamp_min(LEAST))

    def _sides(self, weights: Tensor) -> tuple[Tensor, Tensor]:
        """Where w > delta and where w < -delta, as 0 or 1."""
        delta = self.own.threshold * weights.abs().max()
        return (weights > delta).float(), (weights < -delta).float()

    def _magnitudes(self) -> Tensor:
        """W_p and W_n, multiples of one step and at least one of it, with their gradients."""
        step = self.scale()
        return rounded((self.scales.abs() / step).clamp(1, self.own.magnitude)) * step

    def quantize(self, latent: Tensor) -> Tensor:
        above, below = self._sides(latent.detach())
        positive, negative = self._magnitudes()
        exact = positive * above - negative * below
        sizes = self.scales.detach().abs() / self.scales.detach().abs().max().clamp_min(LEAST)
        passed = latent * torch.where(above > 0, sizes[0], torch.where(below > 0, sizes[1], torch.ones_like(sizes[0])))
        return through(exact + passed, exact)

    def scale(self) -> Tensor:
        return self.scales.detach().abs().max().clamp_min(LEAST) / self.own.magnitude

    def sizes(self) -> dict[str, Tensor]:
        return {**super().sizes(), "scales": self.scales.detach().abs().mean()}


TWN = TrainingMethod(
    MethodRecord(
        "twn",
        Kind.DURING,
        "weights 0 and +-1 times a scale for each layer",
        "For sparse sums without any multiplication.",
        Paper("F. Li, B. Zhang, B. Liu", 2016, "Ternary Weight Networks", "arXiv:1605.04711"),
    ),
    weights=lambda site, _: TwnWeights(site),
    weight_bits=(2, 2),
)
TTQ = TrainingMethod(
    MethodRecord(
        "ttq",
        Kind.DURING,
        "weights 0 and two learned values for each layer",
        "Where twn loses too much.",
        Paper("C. Zhu, S. Han, H. Mao, W. Dally", 2017, "Trained Ternary Quantization", "arXiv:1612.01064"),
    ),
    TtqSettings,
    weights=TtqWeights,
    weight_bits=(2, 2),
)
