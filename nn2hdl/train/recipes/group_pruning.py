"""Group pruning: weights go in groups of a layer's structure, which the loss has made small before.

W. Wen, C. Wu, Y. Wang, Y. Chen and H. Li (2016): Learning Structured Sparsity in Deep Neural Networks. NIPS,
arXiv:1608.03665. The loss grows by the group lasso, the sum of the groups' norms::

    loss + strength * (sum over layers and groups g of ||w_g||),  ||w_g|| = sqrt(sum of w**2 in g)

With weights [filter n, channel c, row m, column k] a group is all of a filter (n), of a channel (c), or of a place in
all filters (c, m, k: the paper's filter shapes); of linear layers it is an output, or an input. At a part of the
training the groups of the smallest norms are taken out, a share of every layer's, and the others are trained on without
the lasso. Filters of the last layer stay: they are the classes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import SET, Kind, MethodRecord, Paper
from nn2hdl.train.network import number
from nn2hdl.train.recipes.method import Batch, Companion, TrainingMethod
from nn2hdl.train.recipes.pruning import check_choice, check_part, count_of, smallest, step_at
from nn2hdl.train.recipes.weights import WeightQuantizer

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun

NAME = "group-pruning"
_TINY = 1e-20  # keeps the gradient of a norm of 0 a number

# the axes over which a group extends
GROUPS: dict[str, Callable[[Tensor], list[int]]] = {
    "filter": lambda weight: list(range(1, weight.ndim)),
    "channel": lambda weight: [axis for axis in range(weight.ndim) if axis != 1],
    "shape": lambda _: [0],
}


@dataclass(frozen=True)
class GroupSettings:
    """sparsity: share of every layer's groups that is taken out. group: "filter", "channel" or "shape". strength: of
    the group lasso. at: part of the training after which groups are taken out."""

    sparsity: float = 0.5
    group: str = "shape"
    strength: float = 1e-3
    at: float = 0.4

    def __post_init__(self) -> None:
        check_part(NAME, "sparsity", self.sparsity, below=True)
        check_part(NAME, "at", self.at, below=True)
        check_choice(NAME, "group", self.group, GROUPS)
        if not number(self.strength):
            raise QuantizeError(f"{NAME}.strength = {self.strength}", where=SET, expected="a number from 0 on")


def norms(layer: WeightQuantizer, group: str) -> Tensor:
    """||w_g|| of a layer's groups; the axes that a group extends over have length 1."""
    weights = layer.latent * layer.mask
    return (weights.square().sum(GROUPS[group](weights), keepdim=True) + _TINY).sqrt()


@torch.no_grad()
def prune_groups(layer: WeightQuantizer, group: str, share: float) -> None:
    """Takes out a share of a layer's groups, those of the smallest norms."""
    sizes = norms(layer, group)
    layer.mask.mul_(~smallest(sizes, count_of(share, sizes.numel())))


class GroupPruning(Companion):
    """The group lasso, and then the masks."""

    def __init__(self, own: GroupSettings):
        self.own, self.done = own, False

    def layers(self, run: RecipeRun) -> list[WeightQuantizer]:
        """Those whose groups can go."""
        return [each for each in run.network.weights.values() if self.own.group != "filter" or not each.site.final]

    def before_step(self, run: RecipeRun, step: int) -> None:
        at = step_at(self.own.at, run.steps)
        self.done = step >= at
        if step == at:
            for layer in self.layers(run):
                prune_groups(layer, self.own.group, self.own.sparsity)

    def loss(self, run: RecipeRun, batch: Batch, loss: Tensor) -> Tensor:
        if self.done:
            return loss
        lasso = [norms(layer, self.own.group).sum() for layer in self.layers(run)]
        return loss + self.own.strength * sum(lasso)


METHOD = TrainingMethod(
    MethodRecord(
        NAME,
        Kind.PRUNING,
        "makes groups of weights small by a lasso, and takes out the smallest: filters, channels, places of a window",
        "For fully connected layers in C: an input or output that goes takes all its weights along.",
        Paper(
            "W. Wen, C. Wu, Y. Wang, Y. Chen, H. Li",
            2016,
            "Learning Structured Sparsity in Deep Neural Networks",
            "arXiv:1608.03665",
        ),
    ),
    GroupSettings,
    companion=GroupPruning,
)
