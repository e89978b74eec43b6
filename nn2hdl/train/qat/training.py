"""Quantization-aware training with a price on the circuit: float Graph -> exact IntegerNetwork."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

from nn2hdl.data import Dataset
from nn2hdl.errors import DataError
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork, digest
from nn2hdl.quantization.unread import drop_unread
from nn2hdl.train.checkpoint import Saver, identify
from nn2hdl.train.finite import require_finite
from nn2hdl.train.loop import Progress, Run, fit, generator_of, reproducible
from nn2hdl.train.losses import class_scores
from nn2hdl.train.qat.network import QuantizedNetwork
from nn2hdl.train.qat.settings import QuantizedSettings
from nn2hdl.train.teacher import FloatNetwork, Variants

_CALIBRATION = 1000
_STEERING = 0.02  # how fast the penalty follows the estimate's distance from its target, per step
_TAPS_FRACTION = 0.5  # of the steps in which sites come down: taps come down in these, and then are fixed
_PENALTY_RANGE = (1e-6, 10.0)


def train_quantized(
    graph: Graph,
    dataset: Dataset,
    settings: QuantizedSettings,
    *,
    start: IntegerNetwork | None = None,
    seed: int = 0,
    progress: Progress | None = None,
    checkpoint: Path | None = None,
    device: str = "cpu",
    threads: int = 1,
) -> IntegerNetwork:
    """Trains integer weights, starting from a graph's float ones and taught by it.

    The same arguments give the same network, on the same kind of machine.

    Args:
        graph: the float network, start and teacher.
        dataset: training images of its input shape.
        settings: widths, prices, epochs.
        start: a network that was trained from this graph, whose training goes on: towards fewer sites, say. Its weights
            and thresholds are the start, sites come down from its own.
        seed: of the order of images and their variants.
        progress, checkpoint, device: as in `train_network`.
        threads: of torch on the CPU.

    Raises:
        QuantizeError: a layer that is not trained this way, unusable settings, or a start with other layers.
        DataError: images that do not fit.
        ModelError: another run's checkpoint, or a loss or weights that are no numbers.
    """
    if dataset.images.shape[1:] != graph.input.shape or len(dataset) < settings.batch_size:
        raise DataError(
            f"{len(dataset)} images of shape {dataset.images.shape[1:]}",
            where=dataset.source,
            expected=f"at least {settings.batch_size} of {graph.input.shape}",
        )
    decided = settings.to_json() | ({"start": digest(start)} if start else {})
    identity = identify(graph, dataset, decided, seed)
    with reproducible(threads):
        run = _Run(graph, dataset, settings, start, seed, torch.device(device))
        fit(run, Saver(checkpoint, identity), progress)
        run.network.narrow(1.0)
        return drop_unread(run.network.cpu().integer_network(_provenance(graph, settings, start, seed)))


class _Run(Run[QuantizedNetwork]):
    def __init__(
        self,
        graph: Graph,
        dataset: Dataset,
        settings: QuantizedSettings,
        start: IntegerNetwork | None,
        seed: int,
        device: torch.device,
    ) -> None:
        teacher = FloatNetwork(graph, device)
        taught = teacher if settings.distill > 0 else None
        self.variants = Variants(dataset, settings, settings.variants, taught, seed, device)
        self.labels = torch.tensor(dataset.labels, device=device)
        torch.manual_seed(seed)
        network = QuantizedNetwork(graph, settings).to(device)
        images = torch.tensor(dataset.images[:_CALIBRATION], device=device)
        network.calibrate(images, teacher.values(images), start)
        require_finite(network, None, "the start")
        optimizer = torch.optim.Adam(network.parameters(), lr=settings.learning_rate)
        steps = len(dataset) // settings.batch_size
        super().__init__(network, optimizer, settings.epochs * steps, steps, settings.warmup_fraction)
        self.settings, self.seed = settings, seed
        self.from_start = settings.as_float or start is not None
        self.warm, self.narrowed = self.steps * settings.warmup_fraction, self.steps * settings.narrowing_fraction
        self.log_penalty = math.log(max(settings.penalty, _PENALTY_RANGE[0]))
        self.start_sites: float | None = None

    def state(self) -> dict[str, Any]:
        return {**super().state(), "log_penalty": self.log_penalty, "start_sites": self.start_sites}

    def resume(self, state: dict[str, Any]) -> None:
        super().resume(state)
        self.log_penalty, self.start_sites = state["log_penalty"], state["start_sites"]

    def begin_epoch(self, epoch: int) -> None:
        """Takes the next variant of the images."""
        self.images, self.logits = self.variants.of(epoch)
        order = torch.randperm(len(self.labels), generator=generator_of(self.seed, 500_000 + epoch))
        self.batches = order.to(self.labels.device).split(self.settings.batch_size)

    def loss(self, step: int) -> torch.Tensor:
        self.network.train(step < self.steps * (1 - self.settings.settle_fraction))
        self.network.narrow(_share(step, 0, self.narrowed * _TAPS_FRACTION))
        chosen = self.batches[step % self.epoch_steps]
        outputs = class_scores(self.network(self.images[chosen]))
        loss = F.cross_entropy(outputs, self.labels[chosen])
        if self.logits is None:
            return loss
        heat, share = self.settings.temperature, self.settings.distill
        own, taught = (F.log_softmax(scores / heat, 1) for scores in (outputs, class_scores(self.logits[chosen])))
        soft = F.kl_div(own, taught, reduction="batchmean", log_target=True)
        return (1 - share) * loss + share * heat * heat * soft

    def objective(self, loss: torch.Tensor) -> torch.Tensor:
        return loss + self.network.price() * (math.exp(self.log_penalty) / 1000)

    def end_step(self, step: int) -> None:
        self.network.limit_latents()
        target = self.settings.target_sites
        if target and step > self.warm and step % self.epoch_steps % 10 == 0:
            self._steer(target, _share(step, self.warm if self.from_start else 0, self.narrowed))

    def _steer(self, target: float, progress: float) -> None:
        """Raises the penalty while the estimate is above its target, and lowers it below. The target comes down from
        where the estimate was when steering began, fast at first: weights that go early have others to replace them."""
        sites = max(1.0, self.network.sites())
        start = self.start_sites = self.start_sites or sites
        above = max(0.0, math.log(start / target))
        distance = math.log(sites / target) - above * (1 - progress) ** 3
        low, high = map(math.log, _PENALTY_RANGE)
        self.log_penalty = min(high, max(low, self.log_penalty + 10 * _STEERING * max(-1.0, min(1.0, distance))))


def _share(done: int, begin: float, end: float) -> float:
    """How much of the way from step `begin` to step `end` is done, 0 to 1."""
    return 1.0 if done >= end else max(0.0, (done - begin) / (end - begin))


def _provenance(graph: Graph, settings: QuantizedSettings, start: IntegerNetwork | None, seed: int) -> dict[str, Any]:
    return {
        "source": graph.provenance,
        "method": "quantization-aware training",
        "settings": settings.to_json(),
        **({"start": digest(start)} if start else {}),
        "seed": seed,
        "layers": {},
    }
