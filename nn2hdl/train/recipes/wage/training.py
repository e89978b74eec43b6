"""Trains a network in integers alone: Graph -> IntegerNetwork, by stochastic gradient descent as in WAGE."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

import torch
from torch import Tensor

from nn2hdl.data import Dataset
from nn2hdl.errors import DataError, QuantizeError
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork
from nn2hdl.train.augment import Variation, vary
from nn2hdl.train.checkpoint import Saver
from nn2hdl.train.loop import Progress, Training, fit, generator_of, reproducible
from nn2hdl.train.network import whole
from nn2hdl.train.recipes.wage.layers import Bits
from nn2hdl.train.recipes.wage.network import WageNetwork

_SAVED = 20.0  # seconds between two checkpoints, at least
_DROPS, _DROP = (2 / 3, 5 / 6), 3  # the rate falls by 2**3 after 200 and after 250 of the paper's 300 epochs
_WIDTHS = ("weight_bits", "activation_bits", "gradient_bits", "error_bits")


@dataclass(frozen=True)
class WageSettings:
    """Settings of wage.

    Attributes:
        weight_bits, activation_bits, gradient_bits, error_bits: widths k_W, k_A, k_G and k_E; weights are stored with
            gradient_bits, their own leading bits are what the network computes with.
        rate: log2 of the learning rate; it falls by 3 after two thirds and after five sixths of the steps, as on the
            paper's CIFAR-10. On MNIST the paper keeps a rate of 1, whose log2 is 0.
        centered: whether pixels count as -1 to 1, or as 0 to 1.
    """

    weight_bits: int = 2
    activation_bits: int = 8
    gradient_bits: int = 8
    error_bits: int = 8
    rate: int = 3
    centered: bool = False

    def __post_init__(self) -> None:
        for name in _WIDTHS:
            if not whole(getattr(self, name), 2, 8):
                raise QuantizeError(f"{name} = {getattr(self, name)}", where="wage", expected="2 to 8")
        if self.weight_bits > self.gradient_bits:
            found = f"weight_bits = {self.weight_bits} above gradient_bits = {self.gradient_bits}"
            raise QuantizeError(found, where="wage", expected="at most as many")
        if not whole(self.rate, -8, 7):
            raise QuantizeError(f"rate = {self.rate}", where="wage", expected="-8 to 7")

    def bits(self) -> Bits:
        """The widths."""
        return Bits(self.weight_bits, self.activation_bits, self.gradient_bits, self.error_bits)


class Schedule(Variation, Protocol):
    """What the training takes from the settings of every recipe."""

    @property
    def epochs(self) -> int:
        """Passes over the training set."""

    @property
    def batch_size(self) -> int:
        """Images per step; a last, smaller batch is left out."""

    @property
    def threads(self) -> int:
        """Of torch."""


def train_wage(
    graph: Graph,
    dataset: Dataset,
    schedule: Schedule,
    settings: WageSettings,
    *,
    seed: int = 0,
    progress: Progress | None = None,
    checkpoint: Path | None = None,
    identity: dict[str, Any] | None = None,
) -> IntegerNetwork:
    """Trains a network's integers, from random ones: of the graph only operations and sizes are used.

    The same arguments give the same network on every machine: there is no float to round.

    Args:
        dataset: training images of the graph's input shape.
        schedule: epochs, batches and variants of the images; threads of torch.
        seed: of the weights, the order of images, their variants and the rounding of gradients.
        progress: called with (steps done, steps in all, message) after every step.
        checkpoint: written after an epoch, and resumed from where it is there.
        identity: what decides the result, as checkpoints keep it.

    Raises:
        QuantizeError: an operation that is not trained this way.
        DataError: images that do not fit.
        ModelError: another run's checkpoint.
    """
    with reproducible(schedule.threads):
        run = WageRun(graph, dataset, schedule, settings, seed)
        fit(run, Saver(checkpoint, identity or {}, _SAVED), progress)
        notes = {"method": "trained by wage", "settings": asdict(settings), "seed": seed, "layers": {}}
        return run.network.integer_network({"source": graph.provenance, **notes})


class WageRun(Training[WageNetwork]):
    """One training in integers."""

    def __init__(self, graph: Graph, dataset: Dataset, schedule: Schedule, settings: WageSettings, seed: int) -> None:
        network = WageNetwork(graph, settings.bits(), settings.centered)
        network.start(generator_of(seed, 0))
        epoch_steps = len(dataset) // schedule.batch_size
        super().__init__(network, schedule.epochs * epoch_steps, epoch_steps)
        self.schedule, self.settings, self.seed = schedule, settings, seed
        self.images, self.labels = torch.tensor(dataset.images), torch.tensor(dataset.labels)
        _check_labels(dataset, graph.classes)

    def begin_epoch(self, epoch: int) -> None:
        self.generator = generator_of(self.seed, epoch + 1)
        self.batches = torch.randperm(len(self.images), generator=self.generator).split(self.schedule.batch_size)

    def rate(self, step: int) -> int:
        """log2 of a step's learning rate."""
        return self.settings.rate - _DROP * sum(step >= self.steps * drop for drop in _DROPS)

    def descend(self, step: int) -> Tensor:
        """Takes a step, all in integers; returns the sum of squared errors, int64, in units of the outputs' own."""
        chosen = self.batches[step % self.epoch_steps]
        images = vary(self.images[chosen], self.schedule, self.generator)
        errors = errors_of(self.network(images), self.labels[chosen], self.network.one)
        self.network.backward(errors)
        self.network.descend(self.rate(step), self.generator)
        return errors.long().square().sum()

    def take_step(self, step: int) -> Tensor:
        """Half the squared error of an image, as people read it."""
        return self.descend(step) / (2 * self.schedule.batch_size * self.network.one**2)


def errors_of(outputs: Tensor, labels: Tensor, one: int) -> Tensor:
    """What the gradient of the squared error is (section 3.4): outputs less targets, int32 [n, classes].

    The target of an image's class is `one`, that of others 0; of a single output it is `one` for class 1, else -one.
    """
    if outputs.shape[1] == 1:
        return outputs - one * (2 * labels[:, None].int() - 1)
    return outputs.scatter_add(1, labels[:, None], torch.full((len(labels), 1), -one, dtype=torch.int32))


def _check_labels(dataset: Dataset, classes: int) -> None:
    if (label := int(dataset.labels.max())) >= classes:
        raise DataError(f"label {label}", where=dataset.source, expected=f"the {classes} classes of the network")
