"""The training loop: AdamW under one cycle of the learning rate, resumable after every epoch.

All randomness of an epoch comes from a generator seeded by (seed, epoch), and the learning rate is a function of
the step alone. So a checkpoint holds weights and optimizer only, and a resumed run equals an uninterrupted one.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.data import Dataset
from nn2hdl.designs import Design
from nn2hdl.errors import DataError, ModelError
from nn2hdl.train.accuracy import apply_normalize, measure_accuracy
from nn2hdl.train.augment import augment
from nn2hdl.train.checkpoint import load_checkpoint, save_atomically
from nn2hdl.train.class_scores import class_scores
from nn2hdl.train.finite import require_finite
from nn2hdl.train.network import build_network, fold_batch_norm, insert_batch_norm
from nn2hdl.train.settings import TrainSettings

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True, eq=False)
class TrainResult:
    """What training yields.

    Attributes:
        state_dict: float32 weights on the CPU, BatchNorm folded.
        history: mean training loss of every epoch.
        accuracy: share of the test images classified correctly, 0 to 1, measured once, at the end.
    """

    state_dict: dict[str, torch.Tensor]
    history: tuple[float, ...]
    accuracy: float


def train_network(
    design: Design,
    dataset_train: Dataset,
    dataset_test: Dataset,
    *,
    epochs: int | None = None,
    seed: int = 0,
    threads: int | None = None,
    progress: Progress | None = None,
    device: str = "cpu",
    checkpoint: Path | None = None,
) -> TrainResult:
    """Trains a design from random weights.

    Args:
        design: the network and its settings.
        dataset_train: images of the design's input shape.
        dataset_test: used once, after the last epoch; it decides nothing.
        epochs, threads: in place of the design's settings.
        seed: of the weights, the order of images and their variants.
        progress: called with (steps done, steps in all, message) after every step.
        device: "cpu" or a torch device. The same weights come out again only on the same kind of machine.
        checkpoint: written after every epoch, and resumed from if it is there.

    Raises:
        DataError: the images do not fit the design, or are fewer than one batch.
        ModelError: the settings or the checkpoint are unusable, or training diverged.
    """
    settings = _override(TrainSettings.parse(design.training, design.folder / "design.json"), epochs, threads, seed)
    _check_data(design, dataset_train, settings.batch_size)
    _check_data(design, dataset_test, 1)
    identity = _identity(design, settings, seed, dataset_train)
    with reproducible(settings.threads):
        run = _Run(design, settings, seed, dataset_train, torch.device(device))
        first = run.resume(load_checkpoint(checkpoint, identity) if checkpoint else None)
        for epoch in range(first, settings.epochs):
            run.train_epoch(epoch, progress)
            if checkpoint:
                save_atomically(run.state(identity, epoch + 1), checkpoint)
        fold_batch_norm(run.network)
        accuracy = measure_accuracy(run.network, dataset_test, design.normalize)
    weights = {name: value.detach().cpu().clone() for name, value in run.network.state_dict().items()}
    return TrainResult(weights, tuple(run.history), accuracy)


class _Run:
    """Network, optimizer and history of one training run."""

    def __init__(self, design: Design, settings: TrainSettings, seed: int, dataset: Dataset, device: torch.device):
        self.normalize, self.settings, self.seed = design.normalize, settings, seed
        self.network = _start(design, settings, seed).to(device)
        self.images = torch.tensor(dataset.images, device=device)
        self.labels = torch.tensor(dataset.labels, device=device)
        self.steps = len(dataset) // settings.batch_size
        self.history: list[float] = []
        # Biases and BatchNorm's factors stay free: decaying them only shifts the activations.
        weights = [value for value in self.network.parameters() if value.ndim > 1]
        others = [value for value in self.network.parameters() if value.ndim <= 1]
        groups = [{"params": weights, "weight_decay": settings.weight_decay}, {"params": others, "weight_decay": 0.0}]
        self.optimizer = torch.optim.AdamW(groups, lr=settings.learning_rate)

    def resume(self, state: dict[str, Any] | None) -> int:
        """Takes over a checkpoint; returns the epoch to go on with."""
        if state is None:
            return 0
        self.network.load_state_dict(state["network"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.history = list(state["history"])
        return state["epochs_done"]

    def state(self, identity: dict[str, Any], epochs_done: int) -> dict[str, Any]:
        return {
            "identity": identity,
            "epochs_done": epochs_done,
            "network": self.network.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "history": self.history,
        }

    def train_epoch(self, epoch: int, progress: Progress | None) -> None:
        epoch_seed = self.seed * 1_000_003 + epoch + 1
        generator = torch.Generator().manual_seed(epoch_seed)
        torch.manual_seed(epoch_seed)  # for networks that draw on their own, as dropout does
        order = torch.randperm(len(self.labels), generator=generator).to(self.labels.device)
        size, total = self.settings.batch_size, self.settings.epochs * self.steps
        losses = torch.zeros(self.steps)
        last = f", loss {self.history[-1]:.4f}" if self.history else ""
        self.network.train()
        for step in range(self.steps):
            done = epoch * self.steps + step
            for group in self.optimizer.param_groups:
                group["lr"] = rising_and_falling(
                    self.settings.learning_rate, self.settings.warmup_fraction, done, total
                )
            losses[step] = self._train_batch(order[step * size : (step + 1) * size], generator)
            if progress:
                progress(done + 1, total, f"epoch {epoch + 1} of {self.settings.epochs}{last}")
        loss = float(losses.mean())
        require_finite(self.network, loss, f"epoch {epoch + 1}")
        self.history.append(loss)

    def _train_batch(self, indices: torch.Tensor, generator: torch.Generator) -> torch.Tensor:
        images = augment(self.images[indices], self.settings, generator)
        logits = class_scores(self.network(apply_normalize(images, self.normalize)))
        loss = F.cross_entropy(logits, self.labels[indices], label_smoothing=self.settings.label_smoothing)
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        return loss.detach()


def _start(design: Design, settings: TrainSettings, seed: int) -> nn.Module:
    torch.manual_seed(seed)
    network = build_network(design)
    if settings.batch_norm:
        insert_batch_norm(network)
    return network


def rising_and_falling(peak: float, warmup_fraction: float, step: int, total: int) -> float:
    """The learning rate of a step: a line up to the peak, then a cosine down to 0."""
    warmup = warmup_fraction * total
    if step < warmup:
        return peak * (step + 1) / (warmup + 1)
    return peak * 0.5 * (1 + math.cos(math.pi * (step - warmup) / (total - warmup)))


def _override(settings: TrainSettings, epochs: int | None, threads: int | None, seed: int) -> TrainSettings:
    for name, value in (("epochs", epochs), ("threads", threads)):
        if value is not None and value < 1:
            raise ModelError(f"{name} = {value}", expected="a whole number from 1 on")
    if not 0 <= seed < 2**32:
        raise ModelError(f"seed = {seed}", expected="a whole number from 0 to 2**32 - 1")
    return replace(settings, epochs=epochs or settings.epochs, threads=threads or settings.threads)


def _check_data(design: Design, dataset: Dataset, least: int) -> None:
    if dataset.images.shape[1:] != design.input_shape:
        raise DataError(
            f"images of {_shape(dataset.images.shape[1:])}",
            where=dataset.source,
            expected=f"{_shape(design.input_shape)} for {design.name}",
        )
    if int(dataset.labels.max()) >= len(design.class_names):
        raise DataError(
            f"label {int(dataset.labels.max())}",
            where=dataset.source,
            expected=f"the {len(design.class_names)} classes of {design.name}",
        )
    if len(dataset) < least:
        raise DataError(f"{len(dataset)} images", where=dataset.source, expected=f"at least {least}")


def _shape(shape: tuple[int, ...]) -> str:
    channels, height, width = shape
    return f"{height}x{width}x{channels}"


def _identity(design: Design, settings: TrainSettings, seed: int, dataset: Dataset) -> dict[str, Any]:
    data = hashlib.sha256(dataset.images.tobytes() + dataset.labels.tobytes()).hexdigest()
    network = hashlib.sha256(design.network_path.read_bytes()).hexdigest()
    return {"design": design.name, "network": network, "settings": asdict(settings), "seed": seed, "data": data}


@contextmanager
def reproducible(threads: int) -> Iterator[None]:
    """Fixes what decides the rounding; the caller's threads and random generator come back afterwards."""
    before = torch.get_num_threads()
    torch.set_num_threads(threads)
    try:
        cudnn = torch.backends.cudnn.flags(enabled=True, benchmark=False, deterministic=True, allow_tf32=False)
        with torch.random.fork_rng(), cudnn:
            yield
    finally:
        torch.set_num_threads(before)
