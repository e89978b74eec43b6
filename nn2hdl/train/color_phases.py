"""The phases of ColorNet's training: all weights; pruned and retrained; fake-quantized.

An epoch is one step of Adam on all pairs. Its randomness comes from a generator seeded by (seed, epoch), and a phase's
learning rate is a function of the epoch, so that a resumed run equals an uninterrupted one.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.data import ColorPairs
from nn2hdl.quantize.config import QuantizeConfig, Widths
from nn2hdl.train.color_settings import ColorSettings
from nn2hdl.train.fake_quantize import FakeQuantizer, observe_ranges
from nn2hdl.train.finite import require_finite
from nn2hdl.train.pruning import Masks, apply_masks, density_of, masks_of_density, masks_of_threshold

BYTE = 255.0
BESIDE = 0.05  # standard deviation of blends from the line between two colors
TRAIN, RETRAIN, QAT = "train", "retrain", "quantize"


@dataclass(frozen=True)
class Phase:
    """Some epochs of one kind; `first` is the number of its first epoch, `density` what is kept when it begins."""

    kind: str
    first: int
    epochs: int
    density: float | None = None


def plan_phases(settings: ColorSettings) -> list[Phase]:
    """The phases in order; those of no epochs are left out, but for the rounds of pruning."""
    phases = [Phase(TRAIN, 0, settings.epochs)]
    if settings.threshold > 0 or settings.density is not None:
        for step in range(settings.prune_steps):
            done = (step + 1) / settings.prune_steps
            kept = None if settings.density is None else 1 - (1 - settings.density) * done
            share = settings.retrain_epochs * (step + 1) // settings.prune_steps
            share -= settings.retrain_epochs * step // settings.prune_steps
            phases.append(Phase(RETRAIN, phases[-1].first + phases[-1].epochs, share, kept))
    if settings.qat_epochs:
        phases.append(Phase(QAT, phases[-1].first + phases[-1].epochs, settings.qat_epochs))
    return phases


class ColorRun:
    """Network, masks, teacher, ranges and optimizer of one training run."""

    def __init__(self, network: nn.Module, settings: ColorSettings, seed: int, pairs: ColorPairs):
        self.network, self.settings, self.seed = network, settings, seed
        self.x, self.y = (torch.tensor(values, dtype=torch.float32) / BYTE for values in (pairs.images, pairs.targets))
        self.masks: Masks = {}
        self.teacher: dict[str, torch.Tensor] | None = None
        self.ranges: dict[str, float] = {}
        self.optimizer = self._new_optimizer()

    @property
    def weights(self) -> dict[str, torch.Tensor]:
        """The matrices by name, without biases."""
        return {name: value for name, value in self.network.named_parameters() if value.ndim > 1}

    @property
    def density(self) -> float:
        """Share of the weights that are not zero."""
        return density_of(self.weights)

    @property
    def config(self) -> QuantizeConfig:
        """How the network is to be quantized."""
        settings = self.settings
        bits = Widths(settings.weight_bits), Widths(settings.activation_bits)
        return QuantizeConfig(*bits, requantize=settings.requantize, multiplier_bits=settings.multiplier_bits)

    def begin(self, phase: Phase) -> None:
        """What a phase starts with: a new optimizer, and weights pruned."""
        if phase.kind != TRAIN and self.teacher is None:
            self.teacher = {name: value.detach().clone() for name, value in self.network.state_dict().items()}
        if phase.kind == RETRAIN:
            if phase.density is None:
                self.masks = masks_of_threshold(self.weights, self.settings.threshold)
            else:
                self.masks = masks_of_density(self.weights, phase.density)
            apply_masks(self.weights, self.masks)
        self.optimizer = self._new_optimizer()

    def train_epoch(self, phase: Phase, epoch: int) -> float:
        """One step; returns the loss. ModelError where it is no number."""
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + epoch)
        x = self.x + self.settings.noise * torch.randn(self.x.shape, generator=generator)
        if phase.kind != TRAIN and self.settings.teacher:
            x = torch.cat([x, self._blends(generator)])
        done = (epoch - phase.first) / phase.epochs
        for group in self.optimizer.param_groups:
            group["lr"] = _first_rate(self.settings, phase) * 0.5 * (1 + math.cos(math.pi * done))
        loss = self._loss(phase, x, done)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        apply_masks(self.weights, self.masks)
        value = float(loss.detach())
        require_finite(self.network, value, f"epoch {epoch + 1}")
        return value

    def state(self) -> dict[str, Any]:
        """All that a resumed run needs."""
        return {
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "masks": self.masks,
            "teacher": self.teacher,
            "ranges": self.ranges,
        }

    def resume(self, state: dict[str, Any]) -> None:
        """Takes over what ``state`` returned."""
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.masks, self.teacher, self.ranges = state["masks"], state["teacher"], state["ranges"]

    def _new_optimizer(self) -> torch.optim.Adam:
        return torch.optim.Adam(self.network.parameters(), lr=self.settings.learning_rate)

    def _loss(self, phase: Phase, x: torch.Tensor, done: float) -> torch.Tensor:
        if phase.kind == TRAIN:
            l1 = sum(weight.abs().sum() for weight in self.weights.values())
            return F.mse_loss(self.network(x), self.y) + self.settings.l1 * l1
        if phase.kind == RETRAIN:
            return self._mixed_loss(self.network(x), x)
        self.ranges = observe_ranges(self.network.model, x, self.ranges, self.settings.ema)
        if done < self.settings.qat_delay:
            return self._mixed_loss(self.network(x), x)
        return self._mixed_loss(FakeQuantizer(self.config, self.ranges).run(self.network.model, x), x)

    def _blends(self, generator: torch.Generator) -> torch.Tensor:
        """Colors between any two measured ones, and a little beside: only the teacher knows what becomes of them."""
        count = self.settings.blends
        first, second = torch.randint(0, len(self.x), (2, count), generator=generator)
        share = torch.rand(count, 1, generator=generator)
        blends = self.x[first] * share + self.x[second] * (1 - share)
        return (blends + BESIDE * torch.randn(count, 3, generator=generator)).clamp(0, 1)

    def _mixed_loss(self, found: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
        """Towards the true colors, which are known of the first inputs, and towards the teacher's."""
        share = self.settings.teacher
        loss = (1 - share) * F.mse_loss(found[: len(self.y)], self.y)
        if share:
            with torch.no_grad():
                wanted = torch.func.functional_call(self.network, self.teacher, (x,))
            loss = loss + share * F.mse_loss(found, wanted)
        return loss


def _first_rate(settings: ColorSettings, phase: Phase) -> float:
    """The learning rate at a phase's start: lower for what only has to be kept."""
    return settings.learning_rate * {TRAIN: 1.0, RETRAIN: settings.retrain_rate, QAT: settings.qat_rate}[phase.kind]
