"""How latent weights become integers times a scale while they are trained: what all methods of it have in common."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from nn2hdl.train.straight_through import through


@dataclass(frozen=True, eq=False)
class WeightSite:
    """A layer whose weights are quantized.

    Attributes:
        name: of the layer.
        weight: float32 [outputs, ...], the start.
        bits: of each weight.
        final: the layer's sums are the network's outputs, which must compare: its scale must be one number.
    """

    name: str
    weight: Tensor
    bits: int
    final: bool = False

    @property
    def fan_in(self) -> int:
        """Weights of one output."""
        return self.weight[0].numel()


class WeightQuantizer(nn.Module):
    """Real latent weights, and what they become: integers times a scale, one for the layer or one for each output.

    A method says `quantize` and `scale`. `mask` (0 or 1 for each weight) takes weights out: those of 0 are 0 whatever
    the method does with them, and get no gradient.
    """

    latent: nn.Parameter
    mask: Tensor

    def __init__(self, site: WeightSite):
        super().__init__()
        self.site = site
        self.latent = nn.Parameter(site.weight.detach().clone())
        self.register_buffer("mask", torch.ones_like(site.weight))

    def quantize(self, latent: Tensor) -> Tensor:
        """Real weights, each an integer times its scale, with the gradient that the method gives latent weights."""
        raise NotImplementedError

    def scale(self) -> Tensor:
        """Real value of one integer step: a number, or [outputs]; without gradient."""
        raise NotImplementedError

    def on_grid(self) -> bool:
        """False while a method has weights between the integers, as with noise; true at the end of every training."""
        return True

    def advance(self, progress: float) -> None:
        """Called before each step with the part of the training that is done, 0 to 1; and with 1 at its end."""

    def sizes(self) -> dict[str, Tensor]:
        """Names of parameters, and a usual magnitude of each: what steps of the optimizer are measured by."""
        return {"latent": self.latent.detach().square().mean().sqrt()}

    def notes(self) -> dict[str, Any]:
        """What the network's provenance is to say of the layer, as plain data."""
        return {}

    def forward(self) -> tuple[Tensor, Tensor]:
        """Weights in integer steps, with the gradient of the real ones over the scale; and the scale, [outputs]."""
        scale = self.scale().detach().expand(len(self.latent))
        steps = self.quantize(self.latent * self.mask) * self.mask / per_output(scale, self.latent)
        return (through(steps, steps.detach().round()) if self.on_grid() else steps), scale


def per_output(values: Tensor, weight: Tensor) -> Tensor:
    """values [outputs] in the form that goes with weights [outputs, ...]; a number stays one."""
    return values.view(-1, *[1] * (weight.ndim - 1)) if values.ndim else values


def rounded(values: Tensor) -> Tensor:
    """The nearest integers, halves upwards; the gradient passes."""
    return through(values, (values.detach() + 0.5).floor())


def scaled_gradient(values: Tensor, factor: float) -> Tensor:
    """The values, with their gradient times a factor (gradscale of Esser et al. 2020)."""
    return through(values * factor, values)
