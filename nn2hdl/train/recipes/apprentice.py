"""Apprentice: a float network teaches the quantized one, its apprentice.

A. Mishra and D. Marr (2018): Apprentice: Using Knowledge Distillation Techniques to Improve Low-Precision Network
Accuracy. ICLR, arXiv:1711.05852. With y the labels, z_T and p_T the teacher's logits and probabilities, p_A the
apprentice's probabilities, and H the cross-entropy::

    L = alpha * H(y, p_T) + beta * H(y, p_A) + gamma * H(z_T, p_A)

In the last term the teacher's probabilities, softmax(z_T), are the target. The schemes:

    A  teacher and apprentice both start from random weights and are trained together
    B  the teacher is trained and stands still, the apprentice starts from random weights
    C  the teacher is trained and stands still, the apprentice starts from trained weights and is tuned

The teacher is the float network that training starts from. In B and C the first term is a constant and left out. In A
no gradient of the last term reaches the teacher: it learns from labels alone. Random weights are normal with the
deviation of the trained layer's, biases 0. H(y, p_A) is the loss as other methods of the recipe have made it.

Of values, such as colors, H is the squared error, and in the last term the squared distance to the teacher's values.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import torch
from torch import Tensor

from nn2hdl import graph as fg
from nn2hdl.errors import QuantizeError
from nn2hdl.methods import SET, Kind, MethodRecord, Paper
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.loop import rising_and_falling
from nn2hdl.train.network import number
from nn2hdl.train.recipes.method import Batch, Companion, TrainingMethod
from nn2hdl.train.recipes.pruning import check_choice
from nn2hdl.train.teacher import FloatNetwork

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun

NAME = "apprentice"
SCHEMES = ("A", "B", "C")
_STARTED = 1000  # images that say how large the teacher's values are


@dataclass(frozen=True)
class ApprenticeSettings:
    """scheme: "A", "B" or "C". alpha, beta, gamma: as in the formula."""

    scheme: str = "C"
    alpha: float = 1.0
    beta: float = 0.5
    gamma: float = 0.5

    def __post_init__(self) -> None:
        check_choice(NAME, "scheme", self.scheme, SCHEMES)
        for name in ("alpha", "beta", "gamma"):
            if not number(getattr(self, name)):
                found = f"{NAME}.{name} = {getattr(self, name)}"
                raise QuantizeError(found, where=SET, expected="a number from 0 on")


def untrained(graph: fg.Graph, seed: int) -> fg.Graph:
    """The same network with random weights."""
    random = np.random.default_rng(seed)

    def fresh(node: fg.Node) -> fg.Node:
        if not isinstance(node.op, fg.Conv2d | fg.Linear):
            return node
        weight = random.normal(0, node.op.weight.std(), node.op.weight.shape).astype(node.op.weight.dtype)
        return replace(node, op=replace(node.op, weight=weight, bias=np.zeros_like(node.op.bias)))

    return replace(graph, nodes=tuple(fresh(node) for node in graph.nodes))


class Learning:
    """A float network that is trained from random weights: the teacher of scheme A."""

    def __init__(self, graph: fg.Graph, images: Tensor, rate: float, device: torch.device):
        self.network = FloatNetwork(graph, device)
        values = self.network.values(images[:_STARTED])
        groups = []
        for node in graph.nodes:
            if isinstance(node.op, fg.Conv2d | fg.Linear):
                weight, bias = self.network.arrays[node.name][:2]
                size = float(weight.square().mean().sqrt())
                groups.append({"params": [weight.requires_grad_()], "lr": rate * size})
                groups.append({"params": [bias.requires_grad_()], "lr": rate * float(values[node.name].std())})
        self.optimizer = torch.optim.Adam(groups)
        self.peaks = [group["lr"] for group in self.optimizer.param_groups]

    def logits(self, images: Tensor) -> Tensor:
        """[n, ...] for raw pixels, with gradients."""
        return LayeredNetwork.values(self.network, images.float())[self.network.output]

    def take_step(self, share: float) -> None:
        """A step along the gradients that there are, with a share of the rate."""
        for group, peak in zip(self.optimizer.param_groups, self.peaks, strict=True):
            group["lr"] = peak * share
        self.optimizer.step()
        self.optimizer.zero_grad()

    def weights(self) -> list[Tensor]:
        """All that is trained."""
        return [tensor for group in self.optimizer.param_groups for tensor in group["params"]]

    def state(self) -> dict[str, Any]:
        """All that a resumed run needs."""
        return {"weights": [tensor.detach() for tensor in self.weights()], "optimizer": self.optimizer.state_dict()}

    def resume(self, state: dict[str, Any]) -> None:
        """Takes over what `state` returned."""
        for tensor, kept in zip(self.weights(), state["weights"], strict=True):
            tensor.data.copy_(kept)
        self.optimizer.load_state_dict(state["optimizer"])


class Apprentice(Companion):
    """The teacher's part of the loss."""

    def __init__(self, own: ApprenticeSettings):
        self.own = own
        self.learning: Learning | None = None

    def start_from(self, graph: fg.Graph, seed: int) -> fg.Graph:
        return graph if self.own.scheme == "C" else untrained(graph, seed)

    def begin(self, run: RecipeRun) -> None:
        if self.own.scheme == "A":
            graph = untrained(run.graph, run.seed + 1)
            self.learning = Learning(graph, run.images, run.settings.learning_rate, run.device)

    def loss(self, run: RecipeRun, batch: Batch, loss: Tensor) -> Tensor:
        own, criterion = self.own, run.criterion
        if self.learning is None:
            taught = run.teacher.values(batch.images)[run.teacher.output].clone()
            return own.beta * loss + own.gamma * criterion.taught(batch.outputs, taught)
        taught = self.learning.logits(batch.images)
        teachers = criterion.plain()(taught, batch.wanted)
        return own.alpha * teachers + own.beta * loss + own.gamma * criterion.taught(batch.outputs, taught)

    def after_step(self, run: RecipeRun, step: int) -> None:
        if self.learning is not None:
            self.learning.take_step(rising_and_falling(1.0, run.settings.warmup_fraction, step, run.steps))

    def state(self) -> dict[str, Any]:
        return {} if self.learning is None else self.learning.state()

    def resume(self, state: dict[str, Any]) -> None:
        if self.learning is not None:
            self.learning.resume(state)


METHOD = TrainingMethod(
    MethodRecord(
        NAME,
        Kind.COMPANION,
        "lets the float network teach the quantized one, by schemes A, B and C",
        "At 2 to 4 bits, where the float network is clearly better.",
        Paper(
            "A. Mishra, D. Marr",
            2018,
            "Apprentice: Using Knowledge Distillation Techniques to Improve Low-Precision Network Accuracy",
            "arXiv:1711.05852",
        ),
    ),
    ApprenticeSettings,
    companion=Apprentice,
)
