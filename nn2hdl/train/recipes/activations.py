"""How sums become integers of few bits while the network is trained: what all methods of it have in common."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from nn2hdl.train.straight_through import through


@dataclass(frozen=True)
class ActivationSite:
    """Values that share one scale: the outputs of a layer, or of two that are added.

    Attributes:
        name: of the layer.
        bits: of each value.
        signed: whether values can be negative.
        features: how many values an image has.
    """

    name: str
    bits: int
    signed: bool
    features: int

    @property
    def levels(self) -> tuple[int, int]:
        """The least and the largest integer of so many bits."""
        return (-(1 << self.bits - 1), (1 << self.bits - 1) - 1) if self.signed else (0, (1 << self.bits) - 1)


class ActivationQuantizer(nn.Module):
    """real value = step * (integer + center), integers from `levels`.

    Attributes:
        center: 0; 0.5 where the values lie symmetrically and none of them is 0, as the two of a sign do.
        clips: whether the network's own clip, such as a ReLU, comes before.
        stops: whether gradients stop where that clip acts.
    """

    center = 0.0
    clips = True
    stops = True

    def __init__(self, site: ActivationSite):
        super().__init__()
        self.site = site

    def start(self, values: Tensor) -> None:
        """Sets the parameters by values [n] that the float network has here."""
        raise NotImplementedError

    def quantize(self, x: Tensor) -> Tensor:
        """Real values on the grid for real values, with the gradients that the method gives x and its parameters."""
        raise NotImplementedError

    def step(self) -> Tensor:
        """Real value of an integer step: a number above 0, without gradient."""
        raise NotImplementedError

    def levels(self) -> tuple[int, int]:
        """The least and the largest integer."""
        return self.site.levels

    def advance(self, progress: float) -> None:
        """As that of a WeightQuantizer."""

    def sizes(self) -> dict[str, Tensor]:
        """As those of a WeightQuantizer."""
        return {name: value.detach().abs().mean() for name, value in self.named_parameters()}

    def penalty(self) -> Tensor | None:
        """What the method adds to the loss; None for nothing."""
        return None

    def forward(self, x: Tensor) -> Tensor:
        """Integers for real values, with the gradient of the real ones over the step."""
        steps = self.quantize(x) / self.step() - self.center
        return through(steps, steps.detach().round())


class FixedActivations(ActivationQuantizer):
    """Rounding to a step that is given: of pixels, which are integers, and of outputs that are values.

    Gradients pass where values saturate: what is wanted lies within the range, so that the error of a saturated output
    is 0, or leads back.
    """

    stops = False
    fixed: Tensor

    def __init__(self, site: ActivationSite, step: float):
        super().__init__(site)
        self.register_buffer("fixed", torch.tensor(step))

    def start(self, values: Tensor) -> None:
        pass

    def step(self) -> Tensor:
        return self.fixed

    def quantize(self, x: Tensor) -> Tensor:
        low, high = self.levels()
        steps = x / self.fixed
        return through(steps, (steps.detach() + 0.5).floor().clamp(low, high)) * self.fixed
