"""Magnitude pruning: the smallest weights are taken out once, and the others are trained again.

S. Han, J. Pool, J. Tran and W. Dally (2015): Learning both Weights and Connections for Efficient Neural Networks. NIPS,
arXiv:1506.02626. A trained network loses the weights below a threshold, which for each layer is a quality parameter
times the standard deviation of its weights::

    w = 0   where |w| < quality * std(w)

Where `quality` is 0 the threshold is the one that gives the sparsity asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import SET, Kind, MethodRecord, Paper
from nn2hdl.train.network import number
from nn2hdl.train.recipes.method import Companion, TrainingMethod
from nn2hdl.train.recipes.pruning import SCOPES, check_choice, check_part, prune, step_at
from nn2hdl.train.recipes.weights import WeightQuantizer

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun

NAME = "magnitude-pruning"


@dataclass(frozen=True)
class MagnitudeSettings:
    """sparsity: share of the weights that is taken out. quality: where it is above 0, the factor of the threshold, in
    place of sparsity. at: part of the training after which weights are taken out. scope: what has that sparsity, each
    "layer" or the "network", there weighed by what each weight is of its layer; with "sites" it is the share of the LUT
    sites that goes (`prune`)."""

    sparsity: float = 0.8
    quality: float = 0.0
    at: float = 0.0
    scope: str = "layer"

    def __post_init__(self) -> None:
        check_part(NAME, "sparsity", self.sparsity, below=True)
        check_part(NAME, "at", self.at, below=True)
        check_choice(NAME, "scope", self.scope, SCOPES)
        if not number(self.quality):
            raise QuantizeError(f"{NAME}.quality = {self.quality}", where=SET, expected="a number from 0 on")


@torch.no_grad()
def prune_below(layer: WeightQuantizer, quality: float) -> None:
    """Takes out the weights below the paper's threshold; of a layer that has none above, all but the largest."""
    sizes = layer.latent.abs()
    threshold = torch.minimum(quality * layer.latent.std(correction=0), sizes.max())
    layer.mask.mul_(sizes >= threshold)


class MagnitudePruning(Companion):
    """Masks the smallest weights once."""

    def __init__(self, own: MagnitudeSettings):
        self.own = own

    def before_step(self, run: RecipeRun, step: int) -> None:
        if step != step_at(self.own.at, run.steps):
            return
        if self.own.quality > 0:
            for layer in run.network.weights.values():
                prune_below(layer, self.own.quality)
        else:
            prune(run.network, self.own.sparsity, self.own.scope)


METHOD = TrainingMethod(
    MethodRecord(
        NAME,
        Kind.PRUNING,
        "takes out the smallest weights once, and trains the others again",
        "For moderate sparsity, or short trainings.",
        Paper(
            "S. Han, J. Pool, J. Tran, W. Dally",
            2015,
            "Learning both Weights and Connections for Efficient Neural Networks",
            "arXiv:1506.02626",
        ),
    ),
    MagnitudeSettings,
    companion=MagnitudePruning,
)
