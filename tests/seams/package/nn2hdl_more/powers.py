"""A method of training: weights are 0 or powers of two."""

from dataclasses import dataclass

import torch

from nn2hdl.methods import Kind, MethodRecord
from nn2hdl.train import TrainingMethod
from nn2hdl.train.recipes.weights import WeightQuantizer
from nn2hdl.train.straight_through import through


@dataclass(frozen=True)
class Powers:
    """least: weights below this part of the largest become 0."""

    least: float = 0.02


class PowersOfTwo(WeightQuantizer):
    def __init__(self, site, own):
        super().__init__(site)
        self.least, self.top = own.least, (1 << site.bits) - 2

    def quantize(self, latent):
        sizes, unit = latent.detach().abs() / self.scale(), self.scale()
        powers = torch.exp2(sizes.clamp_min(1).log2().round().clamp(max=self.top))
        kept = latent.detach().sign() * (sizes > self.least * 2**self.top)
        return through(latent, powers * kept * unit)

    def scale(self):
        return self.site.weight.abs().max().clamp_min(1e-9) / 2**self.top


RECORD = MethodRecord("powers", Kind.DURING, "weights are 0 or powers of two", "As an example.")
POWERS = TrainingMethod(RECORD, Powers, weights=PowersOfTwo, weight_bits=(2, 4))
