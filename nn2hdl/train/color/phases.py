"""The phases of ColorNet's training, in steps of Adam on all pairs: all weights; pruned; fake-quantized."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.data import ColorPairs
from nn2hdl.errors import ModelError
from nn2hdl.quantization.config import QuantizeConfig, Widths
from nn2hdl.train.color.fake_quantize import BYTE, fake_quantized, observe_ranges
from nn2hdl.train.color.pruning import Masks, apply_masks, density_of, masks_of_density, masks_of_threshold
from nn2hdl.train.color.settings import ColorSettings
from nn2hdl.train.loop import Run, generator_of, rising_and_falling

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


class ColorRun(Run[nn.Module]):
    """Network, masks, teacher, ranges and optimizer of one training run, whose epochs are steps."""

    def __init__(self, network: nn.Module, settings: ColorSettings, seed: int, pairs: ColorPairs) -> None:
        self.phases = plan_phases(settings)
        self.phase, last = self.phases[0], self.phases[-1]
        super().__init__(network, _new_optimizer(network, settings), last.first + last.epochs, 1)
        self.settings, self.seed = settings, seed
        self.x, self.y = (torch.tensor(values, dtype=torch.float32) / BYTE for values in (pairs.images, pairs.targets))
        self.layers = _layers_of(network)
        self.masks: Masks = {}
        self.teacher: dict[str, torch.Tensor] = {}
        self.ranges: dict[str, float] = {}

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

    def begin_epoch(self, epoch: int) -> None:
        self.begin_phases(epoch)
        self.phase = next(p for p in self.phases if p.first <= epoch < p.first + p.epochs)

    def begin_phases(self, epoch: int) -> None:
        """Begins all phases of which this is the first epoch (after the last one, rounds of pruning alone): a new
        optimizer, and weights pruned."""
        for phase in (phase for phase in self.phases if phase.first == epoch):
            if phase.kind != TRAIN and not self.teacher:
                self.teacher = {name: value.detach().clone() for name, value in self.network.state_dict().items()}
            if phase.kind == RETRAIN:
                by_size = masks_of_threshold(self.weights, self.settings.threshold)
                self.masks = by_size if phase.density is None else masks_of_density(self.weights, phase.density)
                apply_masks(self.weights, self.masks)
            self.optimizer = _new_optimizer(self.network, self.settings)

    def rates(self, step: int) -> list[float]:
        """A cosine in every phase; lower for what only has to be kept."""
        share = {TRAIN: 1.0, RETRAIN: self.settings.retrain_rate, QAT: self.settings.qat_rate}[self.phase.kind]
        return [rising_and_falling(self.settings.learning_rate * share, 0.0, self._done(step), 1.0)]

    def _done(self, step: int) -> float:
        return (step - self.phase.first) / self.phase.epochs

    def loss(self, step: int) -> torch.Tensor:
        kind, settings, generator = self.phase.kind, self.settings, generator_of(self.seed, step)
        x = self.x + settings.noise * torch.randn(self.x.shape, generator=generator)
        if kind == TRAIN:
            l1 = sum(weight.abs().sum() for weight in self.weights.values())
            return F.mse_loss(self.network(x), self.y) + settings.l1 * l1
        if settings.teacher:
            x = torch.cat([x, self._blends(generator)])
        if kind == QAT:
            self.ranges = observe_ranges(self.layers, x, self.ranges, settings.ema)
            if self._done(step) >= settings.qat_delay:
                return self._mixed_loss(fake_quantized(self.layers, x, self.config, self.ranges), x)
        return self._mixed_loss(self.network(x), x)

    def end_step(self, step: int) -> None:
        apply_masks(self.weights, self.masks)

    def message(self, epoch: int, loss: torch.Tensor) -> str:
        return f"{self.phase.kind}: loss {float(loss):.6f}, density {100 * self.density:.0f} %"

    def state(self) -> dict[str, Any]:
        kept = {"masks": self.masks, "teacher": self.teacher, "ranges": self.ranges, **super().state()}
        return {"loss": kept.pop("history")[-1], "run": kept}

    def resume(self, state: dict[str, Any]) -> None:
        super().resume({**state["run"], "history": [state["loss"]]})
        self.masks, self.teacher, self.ranges = (state["run"][name] for name in ("masks", "teacher", "ranges"))

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


def _layers_of(network: nn.Module) -> nn.Sequential:
    """The layers of a network that holds them in `model`."""
    if not isinstance(layers := getattr(network, "model", None), nn.Sequential):
        raise ModelError("a network without its layers", where="training", expected="an nn.Sequential called model")
    return layers


def _new_optimizer(network: nn.Module, settings: ColorSettings) -> torch.optim.Adam:
    return torch.optim.Adam(network.parameters(), lr=settings.learning_rate)
