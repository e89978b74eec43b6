"""Adaptive widths: every weight has a width of its own, down to 0 bits, as far as a bound on the loss allows.

S. Khoram and J. Li (2018): Adaptive Quantization of Neural Networks. ICLR, openreview SyOK1Sg0W. The sum of all widths
becomes small while the training loss stays within a bound, that of the network before it was quantized::

    minimize N_Q(W) = sum of N_q(w_i)   such that   L(W) <= l

Again and again the paper gives every weight an error margin, by the gradient of the loss and linear constraints. The
closed form is derived here: with g the gradient, t_i >= |change of w_i| the margin of a weight, and about -log2(t_i)
bits for it, the least sum of widths is that of ::

    minimize sum of -log2(t_i)  such that  sum of |g_i| t_i <= l - L(W)     ->     t_i = (l - L(W)) / (n |g_i|)

t_i is at most the radius `trust` of the region in which the constraint holds. Then N_q(w_i) is the least width whose
rounding changes w_i by t_i at most: 0 bits where |w_i| <= t_i, which prunes it.

Here a weight of N bits, the sign included, is a multiple of 2**(B - N) steps of its layer, B the largest width (that of
--weight-bits: 8 is a good start), and 1 bit, a sign alone, is not used. Weights are trained on by straight-through
gradients. Loss and gradients are means over `interval` steps. Where the loss is above the bound after widths became
smaller, the widths before come back and `trust` is halved, as in trust-region methods.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import torch
from torch import Tensor

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import SET, Kind, MethodRecord, Paper
from nn2hdl.train.network import number, whole
from nn2hdl.train.recipes.dorefa import LEAST
from nn2hdl.train.recipes.method import Batch, Companion, TrainingMethod
from nn2hdl.train.recipes.pruning import check_part, step_at
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite
from nn2hdl.train.straight_through import through

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun

NAME = "adaptive-widths"


@dataclass(frozen=True)
class AdaptiveSettings:
    """slack: how far the loss may be above that of the float network. start, finish: parts of the training between
    which widths change. interval: steps between two changes. trust: the largest error, as a part of a layer's largest
    weight."""

    slack: float = 0.05
    start: float = 0.1
    finish: float = 0.7
    interval: int = 50
    trust: float = 0.25

    def __post_init__(self) -> None:
        check_part(NAME, "trust", self.trust)
        if not number(self.slack):
            raise QuantizeError(f"{NAME}.slack = {self.slack}", where=SET, expected="a number from 0 on")
        if not 0 <= self.start <= self.finish <= 1:
            found = f"{NAME}.start = {self.start}, finish = {self.finish}"
            raise QuantizeError(found, where=SET, expected="0 <= start <= finish <= 1")
        if not whole(self.interval, 1):
            raise QuantizeError(f"{NAME}.interval = {self.interval}", where=SET, expected="a whole number from 1 on")


def at_width(steps: Tensor, widths: Tensor | int, most: int) -> Tensor:
    """The nearest weights of some widths, in steps of the width `most`, for weights in these steps."""
    unit = torch.exp2(torch.as_tensor(most - widths, dtype=steps.dtype, device=steps.device))
    top = 2.0 ** (most - 1) - unit
    found = ((steps / unit + 0.5).floor() * unit).clamp(-top.clamp_min(0), top.clamp_min(0))
    return torch.where(torch.as_tensor(widths, device=steps.device) < 2, 0.0, found)


def least_widths(steps: Tensor, errors: Tensor, most: int) -> Tensor:
    """N_q: the least widths (0, or 2 and more) that change weights by `errors` at most; else `most`."""
    found = torch.full_like(steps, float(most))
    for width in range(most - 1, -1, -1):
        if width != 1:
            found = torch.where((at_width(steps, width, most) - steps).abs() <= errors, float(width), found)
    return found


def tolerances(slopes: list[Tensor], room: float) -> list[Tensor]:
    """t_i = room / (n |g_i|)."""
    count = sum(slope.numel() for slope in slopes)
    return [room / (count * slope.abs().clamp_min(1e-30)) for slope in slopes]


class AdaptiveWeights(WeightQuantizer):
    """Weights of widths of their own on the grid of the largest width.

    widths: in use; held: the last ones that kept the bound; slope: sum of the gradients since widths changed.
    """

    step: Tensor
    widths: Tensor
    held: Tensor
    slope: Tensor

    def __init__(self, site: WeightSite):
        super().__init__(site)
        self.most = site.bits
        top = (1 << site.bits - 1) - 1
        self.register_buffer("step", (site.weight.abs().max() / top).clamp_min(LEAST))
        for name in ("widths", "held"):
            self.register_buffer(name, torch.full_like(site.weight, float(site.bits)))
        self.register_buffer("slope", torch.zeros_like(site.weight))

    def quantize(self, latent: Tensor) -> Tensor:
        return through(latent, at_width(latent.detach() / self.step, self.widths, self.most) * self.step)

    def scale(self) -> Tensor:
        return self.step

    def bits(self) -> int:
        """Sum of all widths."""
        return int((self.widths * self.mask).long().sum())

    def notes(self) -> dict[str, Any]:
        return {"own_widths": self.bits()}

    def narrow(self, errors: Tensor, trust: float) -> None:
        """Gives all weights the least widths that real errors allow; widths do not grow."""
        largest = trust * float(self.site.weight.abs().max())
        steps = (self.latent * self.mask).detach() / self.step
        self.widths.copy_(
            torch.minimum(self.widths, least_widths(steps, errors.clamp_max(largest) / self.step, self.most))
        )


class Narrowing(Companion):
    """Makes widths smaller while the loss keeps the bound."""

    def __init__(self, own: AdaptiveSettings):
        self.own, self.trust = own, own.trust
        self.bound = self.total = 0.0
        self.count = 0

    def begin(self, run: RecipeRun) -> None:
        self.bound = float(run.criterion.plain()(run.teacher.logits(run.images), run.wanted)) + self.own.slack

    def layers(self, run: RecipeRun) -> list[AdaptiveWeights]:
        """Those whose widths change."""
        return [each for each in run.network.weights.values() if isinstance(each, AdaptiveWeights)]

    def loss(self, run: RecipeRun, batch: Batch, loss: Tensor) -> Tensor:
        self.total += float(run.criterion.plain()(batch.outputs.detach(), batch.wanted))
        self.count += 1
        return loss

    def after_step(self, run: RecipeRun, step: int) -> None:
        first, last = step_at(self.own.start, run.steps), step_at(self.own.finish, run.steps)
        layers = self.layers(run)
        for layer in layers:
            if layer.latent.grad is not None:
                layer.slope.add_(layer.latent.grad)
        if first <= step <= last and ((step - first) % self.own.interval == 0 or step == last):
            self.decide(layers, narrows=step < last)

    def decide(self, layers: list[AdaptiveWeights], narrows: bool) -> None:
        """Takes the widths on trial for good or back, and tries smaller ones."""
        loss = self.total / self.count
        kept = loss <= self.bound
        if not kept:
            self.trust /= 2
        errors = tolerances([layer.slope / self.count for layer in layers], self.bound - loss)
        for layer, error in zip(layers, errors, strict=True):
            (layer.held if kept else layer.widths).copy_(layer.widths if kept else layer.held)
            if kept and narrows:
                layer.narrow(error, self.trust)
            layer.slope.zero_()
        self.total, self.count = 0.0, 0

    def state(self) -> dict[str, Any]:
        return {"bound": self.bound, "total": self.total, "count": self.count, "trust": self.trust}

    def resume(self, state: dict[str, Any]) -> None:
        self.bound, self.total = state["bound"], state["total"]
        self.count, self.trust = state["count"], state["trust"]


METHOD = TrainingMethod(
    MethodRecord(
        NAME,
        Kind.DURING,
        "gives every weight a width of its own, down to 0 bits, under a bound on the loss",
        "For circuits, where each bit of each weight costs; with --weight-bits 8.",
        Paper(
            "S. Khoram, J. Li", 2018, "Adaptive Quantization of Neural Networks", "openreview.net/forum?id=SyOK1Sg0W"
        ),
    ),
    AdaptiveSettings,
    weights=lambda site, _: AdaptiveWeights(site),
    companion=Narrowing,
)
