"""Trains a design in floats: AdamW under one cycle of the learning rate, resumable after every epoch."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval, fuse_linear_bn_eval

from nn2hdl.data import Dataset
from nn2hdl.designs import Design
from nn2hdl.errors import DataError, ModelError
from nn2hdl.train.arithmetic import Arithmetic
from nn2hdl.train.augment import augment
from nn2hdl.train.checkpoint import Saver
from nn2hdl.train.float.accuracy import apply_normalize, measure_accuracy
from nn2hdl.train.float.settings import TrainSettings
from nn2hdl.train.loop import Progress, Run, fit, generator_of, reproducible
from nn2hdl.train.losses import class_scores
from nn2hdl.train.network import build_network, run_identity


@dataclass(frozen=True, eq=False)
class TrainResult:
    """What training yields.

    Attributes:
        state_dict: float32 weights on the CPU, BatchNorm folded.
        history: mean training loss of every epoch.
        accuracy: percent of the test images classified correctly, measured once, at the end.
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
    arithmetic: Arithmetic | None = None,
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
        arithmetic: what the network computes with; None for float32.

    Raises:
        DataError: the images do not fit the design, or are fewer than one batch.
        ModelError: the settings or the checkpoint are unusable, or training diverged.
    """
    settings = _override(TrainSettings.parse(design.training, design.folder / "design.json"), epochs, threads, seed)
    _check_data(design, dataset_train, settings.batch_size)
    _check_data(design, dataset_test, 1)
    identity = run_identity(design, settings, seed, dataset_train.images, dataset_train.labels)
    if arithmetic is not None:
        identity["arithmetic"] = arithmetic.identity
    with reproducible(settings.threads):
        run = _Run(design, settings, seed, dataset_train, torch.device(device), arithmetic)
        fit(run, Saver(checkpoint, identity), progress)
        fold_batch_norm(run.network)
        accuracy = measure_accuracy(run.network, dataset_test, design.normalize)
    weights = {name: value.detach().cpu().clone() for name, value in run.network.state_dict().items()}
    return TrainResult(weights, tuple(run.history), accuracy)


class _Run(Run[nn.Module]):
    def __init__(
        self,
        design: Design,
        settings: TrainSettings,
        seed: int,
        dataset: Dataset,
        device: torch.device,
        arithmetic: Arithmetic | None,
    ) -> None:
        network = _start(design, settings, seed).to(device)
        self.format = torch.channels_last if settings.channels_last else torch.contiguous_format
        network.to(memory_format=self.format)  # type: ignore[call-overload]  # torch leaves it out of its overloads
        # Biases and BatchNorm's factors stay free: decaying them only shifts the activations.
        weights = [value for value in network.parameters() if value.ndim > 1]
        others = [value for value in network.parameters() if value.ndim <= 1]
        groups = [{"params": weights, "weight_decay": settings.weight_decay}, {"params": others, "weight_decay": 0.0}]
        optimizer = torch.optim.AdamW(groups, lr=settings.learning_rate)
        steps = len(dataset) // settings.batch_size
        super().__init__(network, optimizer, settings.epochs * steps, steps, settings.warmup_fraction, arithmetic)
        self.normalize, self.settings, self.seed = design.normalize, settings, seed
        self.images = torch.tensor(dataset.images, device=device)
        self.labels = torch.tensor(dataset.labels, device=device)

    def begin_epoch(self, epoch: int) -> None:
        self.generator = generator_of(self.seed, epoch + 1)
        torch.manual_seed(self.generator.initial_seed())  # for networks that draw on their own, as dropout does
        order = torch.randperm(len(self.labels), generator=self.generator).to(self.labels.device)
        self.batches = order.split(self.settings.batch_size)
        self.network.train()

    def loss(self, step: int) -> torch.Tensor:
        chosen = self.batches[step % self.epoch_steps]
        images = augment(self.images[chosen], self.settings, self.generator).contiguous(memory_format=self.format)
        with self.arithmetic.computing():
            outputs = self.network(apply_normalize(images, self.normalize))
        return F.cross_entropy(
            class_scores(outputs).float(), self.labels[chosen], label_smoothing=self.settings.label_smoothing
        )


def _start(design: Design, settings: TrainSettings, seed: int) -> nn.Module:
    torch.manual_seed(seed)
    network = build_network(design)
    if settings.batch_norm:
        insert_batch_norm(network)
    return network


def insert_batch_norm(network: nn.Module) -> None:
    """Puts BatchNorm behind every direct child that is a convolution or linear layer, except the last.

    The layer and its BatchNorm share the child's name, so that the network's ``forward`` stays as it is.
    """
    layers = [(name, child) for name, child in network.named_children() if isinstance(child, nn.Conv2d | nn.Linear)]
    for name, layer in layers[:-1]:
        norm = (
            nn.BatchNorm2d(layer.out_channels) if isinstance(layer, nn.Conv2d) else nn.BatchNorm1d(layer.out_features)
        )
        setattr(network, name, nn.Sequential(layer, norm))


def fold_batch_norm(network: nn.Module) -> None:
    """Undoes ``insert_batch_norm``: scales and shifts of BatchNorm move into weights and bias. Leaves eval mode on."""
    network.eval()
    for name, child in list(network.named_children()):
        if isinstance(child, nn.Sequential) and isinstance(norm := child[-1], nn.BatchNorm1d | nn.BatchNorm2d):
            layer = child[0]
            if isinstance(layer, nn.Conv2d):
                setattr(network, name, fuse_conv_bn_eval(layer, norm))
            elif isinstance(layer, nn.Linear):
                setattr(network, name, fuse_linear_bn_eval(layer, norm))


def _override(settings: TrainSettings, epochs: int | None, threads: int | None, seed: int) -> TrainSettings:
    for name, value in (("epochs", epochs), ("threads", threads)):
        if value is not None and value < 1:
            raise ModelError(f"{name} = {value}", expected="a whole number from 1 on")
    if not 0 <= seed < 2**32:
        raise ModelError(f"seed = {seed}", expected="a whole number from 0 to 2**32 - 1")
    return replace(settings, epochs=epochs or settings.epochs, threads=threads or settings.threads)


def _check_data(design: Design, dataset: Dataset, least: int) -> None:
    shape, label, classes = dataset.images.shape[1:], int(dataset.labels.max()), len(design.class_names)
    for wrong, what, expected in (
        (shape != design.input_shape, f"images of {_shape(shape)}", f"{_shape(design.input_shape)} for {design.name}"),
        (label >= classes, f"label {label}", f"the {classes} classes of {design.name}"),
        (len(dataset) < least, f"{len(dataset)} images", f"at least {least}"),
    ):
        if wrong:
            raise DataError(what, where=dataset.source, expected=expected)


def _shape(shape: tuple[int, ...]) -> str:
    channels, *places = shape
    return "x".join(map(str, (*places, channels)))
