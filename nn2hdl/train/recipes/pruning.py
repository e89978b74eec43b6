"""What methods of pruning have in common: which weights are the smallest, and how they are taken out."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import SET
from nn2hdl.train.network import number
from nn2hdl.train.recipes.weights import WeightQuantizer

if TYPE_CHECKING:
    from nn2hdl.train.recipes.network import RecipeNetwork

SCOPES = ("layer", "network", "sites")


def smallest(sizes: Tensor, count: int) -> Tensor:
    """bool, of the form of `sizes`: the `count` smallest; of equal ones the first."""
    found = torch.zeros(sizes.numel(), dtype=torch.bool, device=sizes.device)
    found[sizes.flatten().argsort(stable=True)[:count]] = True
    return found.view_as(sizes)


def count_of(share: float, total: int) -> int:
    """How many of `total` a share is, rounded; one at least stays."""
    return min(math.floor(share * total + 0.5), total - 1)


def step_at(part: float, steps: int) -> int:
    """The step at which a part of the training is done; a step that there is."""
    return min(int(part * steps), steps - 1)


def weight_sizes(layer: WeightQuantizer) -> Tensor:
    """Magnitudes of a layer's latent weights; -1 for those that were taken out already."""
    return torch.where(layer.mask > 0, layer.latent.detach().abs(), -1.0)


def layer_shares(sizes: Tensor) -> Tensor:
    """What each weight is of its layer: its square over the squares of all that are no smaller.

    The LAMP score of J. Lee, S. Park, S. Mo, S. Ahn and J. Shin (2021): Layer-adaptive Sparsity for the Magnitude-based
    Pruning. arXiv:2010.07611.

    Magnitudes say nothing across layers, as a layer's scale is free where the next one, or a normalization, undoes it.
    Shares rise with the size, and a layer's largest weight has 1: no layer goes as a whole. Negative sizes stay.
    """
    values, order = sizes.flatten().double().sort(stable=True)
    squares = values.clamp_min(0.0).square()
    rest = squares.flip(0).cumsum(0).flip(0)
    shares = torch.where(values < 0, values, squares / rest.clamp_min(1e-300))
    return torch.empty_like(shares).scatter_(0, order, shares).view_as(sizes)


def prune(network: RecipeNetwork, share: float, scope: str) -> None:
    """Takes the smallest weights out by a scope of SCOPES: a share of each layer's weights, of the network's, or of the
    LUT sites that a digit in every weight would take."""
    if scope == "sites":
        prune_costs(network.weights.values(), share, network.heap_bits().values())
    else:
        prune_weights(network.weights.values(), share, scope)


@torch.no_grad()
def prune_weights(layers: Iterable[WeightQuantizer], share: float, scope: str) -> None:
    """Takes the smallest weights out, such that a share of them is out: of each layer, or of the network, there those
    that are least of their layer."""
    found = list(layers)
    for together in [found] if scope == "network" else [[layer] for layer in found]:
        sizes = torch.cat([layer_shares(weight_sizes(layer)).flatten() for layer in together])
        _take_out(together, smallest(sizes, count_of(share, len(sizes))))


@torch.no_grad()
def prune_costs(layers: Iterable[WeightQuantizer], share: float, costs: Iterable[float]) -> None:
    """Takes weights out that cost at most a share of what all cost: first those that are least of their layer for what
    they cost. Each layer keeps its largest.

    costs: of a weight of each layer.
    """
    found = list(layers)
    prices = torch.cat([torch.full((x.mask.numel(),), float(cost)) for x, cost in zip(found, costs, strict=True)])
    shares = torch.cat([layer_shares(weight_sizes(layer)).flatten() for layer in found]).to(prices.device)
    worth = torch.where(shares < 1, shares / prices, math.inf)
    order = worth.argsort(stable=True)
    out = torch.zeros(len(worth), dtype=torch.bool)
    out[order] = (prices[order].double().cumsum(0) <= share * prices.double().sum()) & worth[order].isfinite()
    _take_out(found, out)


def _take_out(layers: list[WeightQuantizer], out: Tensor) -> None:
    """Masks weights of layers, one behind the other."""
    for layer, part in zip(layers, out.split([layer.mask.numel() for layer in layers]), strict=True):
        layer.mask.mul_(~part.view_as(layer.mask).to(layer.mask.device))


def check_part(method: str, name: str, value: float, below: bool = False) -> None:
    """QuantizeError where a setting is no number from 0 to 1, or from 0 to below 1."""
    if not number(value, 0, 1) or (below and value == 1):
        expected = f"a number from 0 to {'below ' if below else ''}1"
        raise QuantizeError(f"{method}.{name} = {value!r}", where=SET, expected=expected)


def check_choice(method: str, name: str, value: str, choices: Iterable[str]) -> None:
    """QuantizeError where a setting is none of the choices."""
    if value not in choices:
        raise QuantizeError(f"{method}.{name} = {value!r}", where=SET, expected=f"one of {', '.join(choices)}")
