"""Channel pruning: filters of small weights go, and with them all that reads their outputs.

H. Li, A. Kadav, I. Durdanovic, H. Samet and H. Graf (2017): Pruning Filters for Efficient ConvNets. ICLR,
arXiv:1608.08710. Of every layer the filters F_j with the smallest sums s_j = sum |F_j| go, and so do the weights of the
next layers that belong to their feature maps; all layers are judged before any is pruned (section 3.1, and "independent
pruning" in 3.3). The network is trained again.

Outputs of a linear layer are filters too. A depthwise layer loses the channels that the layer before it loses. Layers
whose outputs are added to others, or are the network's, stay whole.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch

from nn2hdl import graph as fg
from nn2hdl.errors import QuantizeError
from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.recipes.method import Companion, TrainingMethod
from nn2hdl.train.recipes.pruning import check_part, count_of, smallest, step_at
from nn2hdl.train.recipes.recipe import OPTION
from nn2hdl.train.recipes.weights import WeightQuantizer

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun

NAME = "channel-pruning"
_PASSES = (fg.Clip, fg.Elementwise, fg.MaxPool2d, fg.AvgPool2d, fg.Flatten)  # channels stay what they are


@dataclass(frozen=True)
class ChannelSettings:
    """sparsity: share of the filters of a layer that is taken out. at: part of the training after which they are."""

    sparsity: float = 0.5
    at: float = 0.0

    def __post_init__(self) -> None:
        check_part(NAME, "sparsity", self.sparsity, below=True)
        check_part(NAME, "at", self.at, below=True)


@dataclass(frozen=True)
class Reader:
    """A layer that reads channels; values: how many of its inputs belong to one."""

    node: fg.Node
    values: int


def is_depthwise(node: fg.Node) -> bool:
    """Whether each output of a layer comes from one input channel of its own."""
    return isinstance(node.op, fg.Conv2d) and node.op.groups == len(node.op.weight) and node.op.weight.shape[1] == 1


def readers(graph: fg.Graph, name: str, values: int = 1) -> list[Reader] | None:
    """The layers that read a node's channels; None where these cannot go, as they are added or come out."""
    found: list[Reader] = []
    if name == graph.output:
        return None
    for node in graph.consumers()[name]:
        if fg.has_weights(node.op):
            found.append(Reader(node, values))
            if not is_depthwise(node):
                continue
        elif not isinstance(node.op, _PASSES):
            return None
        places = math.prod(graph.shape_of(name)[1:]) if isinstance(node.op, fg.Flatten) else 1
        behind = readers(graph, node.name, values * places)
        if behind is None:
            return None
        found += behind
    return found


def prunable(graph: fg.Graph) -> dict[str, list[Reader]]:
    """Names of the layers whose channels can go, and what reads them."""
    found = {}
    for node in graph.nodes:
        if fg.has_weights(node.op) and not is_depthwise(node):
            read = readers(graph, node.name)
            if read:
                found[node.name] = read
    return found


@torch.no_grad()
def prune_channel(layer: WeightQuantizer, read: list[Reader], layers: dict[str, WeightQuantizer], channel: int) -> None:
    """Takes out a filter of a layer, and what reads its output."""
    layer.mask[channel] = 0
    for reader in read:
        mask, op = layers[reader.node.name].mask, reader.node.op
        if isinstance(op, fg.Conv2d):
            per_group, outputs = mask.shape[1], len(mask) // op.groups
            group = channel // per_group
            mask[group * outputs : (group + 1) * outputs, channel % per_group] = 0
        else:
            mask[:, channel * reader.values : (channel + 1) * reader.values] = 0


class ChannelPruning(Companion):
    """Masks filters and their readers once."""

    def __init__(self, own: ChannelSettings):
        self.own = own

    def begin(self, run: RecipeRun) -> None:
        if not prunable(run.graph):
            found = f"{NAME} finds no layer whose channels can go"
            raise QuantizeError(found, where=OPTION, expected="a layer before the last whose outputs are not added")

    def before_step(self, run: RecipeRun, step: int) -> None:
        if step != step_at(self.own.at, run.steps):
            return
        layers = run.network.weights
        sums = {name: (layer.latent * layer.mask).detach().abs().flatten(1).sum(1) for name, layer in layers.items()}
        for name, read in prunable(run.graph).items():
            out = smallest(sums[name], count_of(self.own.sparsity, len(sums[name])))
            for channel in out.nonzero().flatten().tolist():
                prune_channel(layers[name], read, layers, channel)


METHOD = TrainingMethod(
    MethodRecord(
        NAME,
        Kind.PRUNING,
        "takes out whole filters of small weights, and all that reads their outputs",
        "For smaller circuits, and smaller fully connected layers in C.",
        Paper(
            "H. Li, A. Kadav, I. Durdanovic, H. Samet, H. Graf",
            2017,
            "Pruning Filters for Efficient ConvNets",
            "arXiv:1608.08710",
        ),
    ),
    ChannelSettings,
    companion=ChannelPruning,
)
