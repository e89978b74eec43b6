"""INQ, incremental network quantization: weights become powers of two in portions, the others make up for it.

A. Zhou, A. Yao, Y. Guo, L. Xu and Y. Chen (2017): Incremental Network Quantization: Towards Lossless CNNs with
Low-Precision Weights. ICLR, arXiv:1702.03044. A layer's weights of b bits become 0 or +-2**n, n from n2 to n1; with
s = max |W| (equations 1 to 4)::

    n1 = floor(log2(4 s / 3)),  n2 = n1 + 1 - 2**(b - 1) / 2
    w_hat = beta * sign(w)   where (alpha + beta) / 2 <= |w| < 3 beta / 2;   0 where |w| is below that of 2**n2

with alpha and beta neighbors among 0 and the powers. In portions the largest weights of each layer (the partition
inspired by pruning) are quantized and stay as they are, while the others are trained as floats, until all are
quantized. Weights that training has brought beyond 3/2 * 2**n1 become 2**n1.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import SET, Kind, MethodRecord, Paper
from nn2hdl.train.recipes.dorefa import LEAST
from nn2hdl.train.recipes.method import Companion, TrainingMethod
from nn2hdl.train.recipes.pruning import check_part, smallest
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite
from nn2hdl.train.straight_through import through

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun

NAME = "inq"


@dataclass(frozen=True)
class InqSettings:
    """portions: shares of the weights that are quantized, one after another. quantized: part of the training after
    which the last portion is; the first comes at its start, the others at equal distances."""

    portions: str = "0.5,0.75,0.875,1"
    quantized: float = 0.8

    def __post_init__(self) -> None:
        check_part(NAME, "quantized", self.quantized)
        try:
            shares = self.shares()
        except ValueError:
            shares = []
        if not shares or shares != sorted(shares) or not shares[0] >= 0 or shares[-1] != 1:
            expected = "numbers from 0 to 1 with commas between them, rising, the last one 1"
            raise QuantizeError(f"{NAME}.portions = {self.portions!r}", where=SET, expected=expected)

    def shares(self) -> list[float]:
        """The portions as numbers."""
        return [float(part) for part in self.portions.split(",")]

    def portion(self, progress: float) -> float:
        """The share that is quantized when a part of the training is done."""
        shares = self.shares()
        if len(shares) == 1 or progress >= self.quantized:
            return shares[-1]
        return shares[int(progress / self.quantized * (len(shares) - 1))]


def powers(weights: Tensor, low: int, high: int) -> Tensor:
    """w_hat: 0 or powers of two from 2**low to 2**high, with the signs of the weights."""
    sizes = weights.abs()
    exponents = torch.log2(sizes.clamp_min(2.0**low / 4) * (4 / 3)).floor().clamp(low, high)
    return torch.where(sizes < 2.0**low / 2, 0.0, torch.exp2(exponents)) * weights.sign()


class InqWeights(WeightQuantizer):
    """Weights of which a part is quantized for good, `kept` where `frozen` is 1."""

    frozen: Tensor
    kept: Tensor

    def __init__(self, site: WeightSite):
        super().__init__(site)
        largest = max(float(site.weight.abs().max()), LEAST)
        self.high = math.floor(math.log2(4 * largest / 3))
        self.low = self.high + 1 - (1 << site.bits - 2)
        self.register_buffer("frozen", torch.zeros_like(site.weight))
        self.register_buffer("kept", torch.zeros_like(site.weight))

    def on_grid(self) -> bool:
        return not self.training or bool(self.frozen.all())

    @torch.no_grad()
    def freeze(self, share: float) -> None:
        """Quantizes the largest weights, such that a share of the layer's is quantized for good."""
        sizes = torch.where(self.frozen > 0, math.inf, (self.latent * self.mask).abs())
        free = smallest(sizes, sizes.numel() - math.floor(share * sizes.numel() + 0.5))
        fresh = ~free & (self.frozen == 0)
        self.kept.copy_(torch.where(fresh, powers(self.latent * self.mask, self.low, self.high), self.kept))
        self.frozen.copy_((~free).float())

    def quantize(self, latent: Tensor) -> Tensor:
        free = through(latent, powers(latent.detach(), self.low, self.high)) if self.on_grid() else latent
        return torch.where(self.frozen > 0, self.kept, free)

    def scale(self) -> Tensor:
        return torch.tensor(2.0**self.low, device=self.latent.device)


class InPortions(Companion):
    """Quantizes one portion after another."""

    def __init__(self, own: InqSettings):
        self.own = own

    def before_step(self, run: RecipeRun, step: int) -> None:
        share = self.own.portion(step / run.steps)
        if step == 0 or share != self.own.portion((step - 1) / run.steps):
            self.freeze(run, share)

    def end(self, run: RecipeRun) -> None:
        self.freeze(run, 1.0)

    @staticmethod
    def freeze(run: RecipeRun, share: float) -> None:
        """Quantizes that share of every layer of powers of two."""
        for layer in run.network.weights.values():
            if isinstance(layer, InqWeights):
                layer.freeze(share)


METHOD = TrainingMethod(
    MethodRecord(
        NAME,
        Kind.DURING,
        "weights become 0 or powers of two in portions, from the largest on, while the others make up for it",
        "Where multiplications are to be shifts: 3 to 5 bits.",
        Paper(
            "A. Zhou, A. Yao, Y. Guo, L. Xu, Y. Chen",
            2017,
            "Incremental Network Quantization: Towards Lossless CNNs with Low-Precision Weights",
            "arXiv:1702.03044",
        ),
    ),
    InqSettings,
    weights=lambda site, _: InqWeights(site),
    weight_bits=(2, 5),
    companion=InPortions,
)
