"""Quantization-aware training with a price on the circuit: float Graph -> exact IntegerNetwork."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F

from nn2hdl.data import Dataset
from nn2hdl.errors import DataError
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork
from nn2hdl.quantize.unread import drop_unread
from nn2hdl.train.checkpoint import load_checkpoint, save_atomically
from nn2hdl.train.class_scores import class_scores
from nn2hdl.train.finite import require_finite
from nn2hdl.train.float_network import FloatNetwork
from nn2hdl.train.loop import reproducible, rising_and_falling
from nn2hdl.train.quantized_network import QuantizedNetwork
from nn2hdl.train.quantized_settings import QuantizedSettings
from nn2hdl.train.variants import Variants

Progress = Callable[[int, int, str], None]
_CALIBRATION = 1000
_STEERING = 0.02  # how fast the penalty follows the estimate's distance from its target, per step
_PENALTY_RANGE = (1e-6, 10.0)


def train_quantized(
    graph: Graph,
    dataset: Dataset,
    settings: QuantizedSettings,
    *,
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
        seed: of the order of images and their variants.
        progress: called with (steps done, steps in all, message) after every step.
        checkpoint: written after every epoch, and resumed from if it is there.
        device: "cpu" or a torch device.
        threads: of torch on the CPU.

    Raises:
        QuantizeError: a layer that is not trained this way, or unusable settings.
        DataError: images that do not fit.
        ModelError: another run's checkpoint, or a loss or weights that are no numbers.
    """
    if dataset.images.shape[1:] != graph.input.shape or len(dataset) < settings.batch_size:
        raise DataError(
            f"{len(dataset)} images of shape {dataset.images.shape[1:]}",
            where=dataset.source,
            expected=f"at least {settings.batch_size} of {graph.input.shape}",
        )
    identity = _identity(graph, dataset, settings, seed)
    with reproducible(threads):
        run = _Run(graph, dataset, settings, seed, torch.device(device))
        first = run.resume(load_checkpoint(checkpoint, identity) if checkpoint else None)
        for epoch in range(first, settings.epochs):
            run.train_epoch(epoch, progress)
            if checkpoint:
                save_atomically(run.state(identity, epoch + 1), checkpoint)
        run.network.narrow(1.0)
        return drop_unread(run.network.cpu().integer_network(_provenance(graph, settings, seed)))


class _Run:
    def __init__(self, graph: Graph, dataset: Dataset, settings: QuantizedSettings, seed: int, device: torch.device):
        self.settings, self.seed, self.device = settings, seed, device
        teacher = FloatNetwork(graph, device)
        self.variants = Variants(
            dataset, settings, settings.variants, teacher if settings.distill > 0 else None, seed, device
        )
        self.labels = torch.tensor(dataset.labels, device=device)
        self.steps = len(dataset) // settings.batch_size
        torch.manual_seed(seed)
        self.network = QuantizedNetwork(graph, settings).to(device)
        images = torch.tensor(dataset.images[:_CALIBRATION], device=device)
        self.network.calibrate(images, teacher.values(images))
        require_finite(self.network, None, "the start")
        self.optimizer = torch.optim.Adam(self.network.parameters(), lr=settings.learning_rate)
        self.log_penalty = math.log(max(settings.penalty, _PENALTY_RANGE[0]))
        self.start_sites: float | None = None
        self.history: list[float] = []

    def resume(self, state: dict[str, Any] | None) -> int:
        """Takes over a checkpoint; returns the epoch to go on with."""
        if state is None:
            return 0
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.history, self.log_penalty = list(state["history"]), state["log_penalty"]
        self.start_sites = state["start_sites"]
        return state["epochs_done"]

    def state(self, identity: dict[str, Any], epochs_done: int) -> dict[str, Any]:
        """All that the next epoch begins with."""
        return {
            "identity": identity,
            "epochs_done": epochs_done,
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "history": self.history,
            "log_penalty": self.log_penalty,
            "start_sites": self.start_sites,
        }

    def train_epoch(self, epoch: int, progress: Progress | None) -> None:
        """One pass over one variant of the images."""
        settings, total = self.settings, self.settings.epochs * self.steps
        images, logits = self.variants.of(epoch)
        generator = torch.Generator().manual_seed(self.seed * 1_000_003 + 500_000 + epoch)
        order = torch.randperm(len(self.labels), generator=generator).to(self.device)
        losses = torch.zeros(self.steps)
        for step in range(self.steps):
            done = epoch * self.steps + step
            self.network.train(done < total * (1 - settings.settle_fraction))
            warm, narrow = total * settings.warmup_fraction, total * settings.narrowing_fraction
            self.network.narrow(_share(done, 0, narrow))
            rate = rising_and_falling(settings.learning_rate, settings.warmup_fraction, done, total)
            for group in self.optimizer.param_groups:
                group["lr"] = rate
            chosen = order[step * settings.batch_size : (step + 1) * settings.batch_size]
            losses[step] = self._step(images[chosen], self.labels[chosen], None if logits is None else logits[chosen])
            if settings.target_sites and done > warm and step % 10 == 0:
                self._steer(_share(done, warm if settings.as_float else 0, narrow))
            if progress:
                progress(done + 1, total, self._message(epoch))
        loss = float(losses.mean())
        require_finite(self.network, loss, f"epoch {epoch + 1}")
        self.history.append(loss)

    def _step(self, images: torch.Tensor, labels: torch.Tensor, taught: torch.Tensor | None) -> torch.Tensor:
        settings = self.settings
        outputs = class_scores(self.network(images))
        loss = F.cross_entropy(outputs, labels)
        if taught is not None:
            heat = settings.temperature
            soft = F.kl_div(
                F.log_softmax(outputs / heat, 1),
                F.log_softmax(class_scores(taught) / heat, 1),
                reduction="batchmean",
                log_target=True,
            )
            loss = (1 - settings.distill) * loss + settings.distill * heat * heat * soft
        price = self.network.price() * (math.exp(self.log_penalty) / 1000)
        self.optimizer.zero_grad()
        (loss + price).backward()
        self.optimizer.step()
        self.network.limit_latents()
        return loss.detach()

    def _steer(self, progress: float) -> None:
        """Raises the penalty while the estimate is above its target, and lowers it below. The target comes down from
        where the estimate was when steering began, fast at first: weights that go early have others to replace them."""
        sites = max(1.0, self.network.sites())
        self.start_sites = self.start_sites or sites
        above = max(0.0, math.log(self.start_sites / self.settings.target_sites))
        distance = math.log(sites / self.settings.target_sites) - above * (1 - progress) ** 3
        low, high = map(math.log, _PENALTY_RANGE)
        self.log_penalty = min(high, max(low, self.log_penalty + 10 * _STEERING * max(-1.0, min(1.0, distance))))

    def _message(self, epoch: int) -> str:
        last = f", loss {self.history[-1]:.4f}" if self.history else ""
        return f"epoch {epoch + 1} of {self.settings.epochs}{last}"


def _share(done: int, begin: float, end: float) -> float:
    """How much of the way from step `begin` to step `end` is done, 0 to 1."""
    return 1.0 if done >= end else max(0.0, (done - begin) / (end - begin))


def _identity(graph: Graph, dataset: Dataset, settings: QuantizedSettings, seed: int) -> dict[str, Any]:
    hasher = hashlib.sha256()
    for node in graph.nodes:
        hasher.update(f"{node.name} {type(node.op).__name__} {node.shape} ".encode())
        for array in (getattr(node.op, "weight", None), getattr(node.op, "bias", None)):
            if array is not None:
                hasher.update(array.tobytes())
    images = hashlib.sha256(dataset.images.tobytes() + dataset.labels.tobytes()).hexdigest()
    return {"model": hasher.hexdigest(), "data": images, "settings": settings.to_json(), "seed": seed}


def _provenance(graph: Graph, settings: QuantizedSettings, seed: int) -> dict[str, Any]:
    return {
        "source": graph.provenance,
        "method": "quantization-aware training",
        "settings": settings.to_json(),
        "seed": seed,
        "layers": {},
    }
