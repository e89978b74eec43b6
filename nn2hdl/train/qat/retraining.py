"""Trains layers of an IntegerNetwork further, the others frozen, and asks for the gradients of its weights."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import numpy as np
import torch

from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import DataError, ModelError
from nn2hdl.integer import IntegerNetwork
from nn2hdl.train.augment import augment
from nn2hdl.train.finite import HINT
from nn2hdl.train.loop import Progress, Run, choose_device, fit, reproducible
from nn2hdl.train.qat.integer_losses import fit_loss
from nn2hdl.train.qat.integer_module import IntegerModule
from nn2hdl.train.qat.integer_parts import frozen_layers, join_network, split_network

_CHECKED = 50  # steps between two looks at whether all is finite
_CHUNK = 500  # images of a pass through the frozen part


@dataclass(frozen=True)
class RetrainSettings:
    """How layers are trained further.

    Attributes:
        epochs: passes over the images; parts of one are possible.
        batch_size: images per step.
        learning_rate: Adam's step at the start, as a part of each layer's root mean square weight; a cosine takes it
            to 0.
        label_smoothing: share of the target spread over all classes.
        flip, shift_pixels, rotate_degrees, scale_fraction: random variants, as in TrainSettings.
        threads: of torch on the CPU; another number rounds differently.
    """

    epochs: float = 1.0
    batch_size: int = 128
    learning_rate: float = 0.02
    label_smoothing: float = 0.0
    flip: bool = False
    shift_pixels: int = 0
    rotate_degrees: float = 0.0
    scale_fraction: float = 0.0
    threads: int = 1

    def steps(self, images: int) -> int:
        """How many steps a number of images takes."""
        return int(images * self.epochs) // self.batch_size

    @property
    def varies_images(self) -> bool:
        """Whether images change from epoch to epoch."""
        return bool(self.flip or self.shift_pixels or self.rotate_degrees or self.scale_fraction)


def retrain(
    network: IntegerNetwork,
    dataset: Dataset | ColorPairs,
    trained: Collection[str],
    settings: RetrainSettings,
    *,
    biases: Collection[str] = (),
    seed: int = 0,
    device: str = "auto",
    progress: Progress | None = None,
) -> IntegerNetwork:
    """The network with weights and biases of the layers in `trained`, and biases of those in `biases`, trained further;
    for cross-entropy, or towards the true colors of pairs for squared error.

    device: "auto" takes a GPU if there is one; else "cpu" or "cuda".

    Weights stay integers within the power of two that their layer's largest one has. With no layer, no image or no
    epoch the network comes back as it was. The same arguments give the same network on the same kind of machine.

    Raises:
        DataError: the images do not fit the network.
        ModelError: the loss or weights are no longer finite.
    """
    if not (trained or biases) or settings.steps(len(dataset)) == 0:
        return network
    _check(network, dataset)
    device = choose_device(device)
    with reproducible(settings.threads):
        cut = 0 if settings.varies_images else frozen_layers(network, {*trained, *biases})
        head, tail = split_network(network, cut)
        images = torch.tensor(dataset.images)
        if head is not None:
            images = _run(head, images, device)
        module = IntegerModule(tail, trained, biases).to(device)
        fit(_Retraining(module, images, torch.tensor(dataset.wanted), settings, seed), progress=progress)
    return join_network(network, module.to_network(), cut)


def weight_gradients(
    network: IntegerNetwork,
    dataset: Dataset | ColorPairs,
    layers: Collection[str],
    *,
    batch_size: int = 500,
    threads: int = 1,
) -> dict[str, np.ndarray]:
    """Gradient of the mean cross-entropy, of colors of the mean squared error, by each integer weight of the layers,
    over all images; not normalized."""
    _check(network, dataset)
    with reproducible(threads):
        module = IntegerModule(network, layers)
        images, wanted = torch.tensor(dataset.images), torch.tensor(dataset.wanted)
        loss = fit_loss(module, images, wanted)
        for part, outputs in zip(images.split(batch_size), wanted.split(batch_size), strict=True):
            (loss(module(part), outputs, reduction="sum") / len(dataset)).backward()
        found = {k: _gradient(part.weight).double().numpy() for k, part in module.affines.items() if k in layers}
        for name, gradient in found.items():
            if not np.isfinite(gradient).all():
                raise ModelError("gradients that are not finite", where=f"layer {name}", hint=HINT)
        return found


def _gradient(weight: torch.nn.Parameter) -> torch.Tensor:
    """The gradient of all batches so far; 0 before the first."""
    return torch.zeros_like(weight) if weight.grad is None else weight.grad


@torch.no_grad()
def _run(network: IntegerNetwork, images: torch.Tensor, device: str) -> torch.Tensor:
    """Outputs of the frozen part, once for all epochs."""
    module = IntegerModule(network).to(device)
    return torch.cat([module(part.to(device)).to(torch.int16) for part in images.split(_CHUNK)])


class _Retraining(Run[IntegerModule]):
    """Data and schedule of one call; what the loop calls an epoch are some steps, whatever the images."""

    def __init__(
        self,
        module: IntegerModule,
        images: torch.Tensor,
        wanted: torch.Tensor,
        settings: RetrainSettings,
        seed: int,
    ) -> None:
        self.criterion = fit_loss(module, images, wanted, settings.label_smoothing)
        groups = _groups(module, settings.learning_rate, self.criterion.reach)
        super().__init__(module, torch.optim.Adam(groups, fused=True), settings.steps(len(wanted)), _CHECKED)
        self.settings, self.device = settings, next(module.parameters()).device
        self.generator = torch.Generator().manual_seed(seed)
        self.images, self.wanted = images.to(self.device), wanted.to(self.device)
        self.order = torch.empty(0, dtype=torch.long)

    def loss(self, step: int) -> torch.Tensor:
        indices = self._next_indices()
        return self.criterion(self.network(self._variants(self.images[indices])), self.wanted[indices])

    def message(self, epoch: int, loss: torch.Tensor) -> str:
        return "retraining"

    def place(self, epoch: int) -> str:
        return f"step {min((epoch + 1) * self.epoch_steps, self.steps)} of {self.steps} of retraining"

    def _next_indices(self) -> torch.Tensor:
        size = self.settings.batch_size
        while len(self.order) < size:
            self.order = torch.cat([self.order, torch.randperm(len(self.wanted), generator=self.generator)])
        chosen, self.order = self.order[:size], self.order[size:]
        return chosen.to(self.device)

    def _variants(self, images: torch.Tensor) -> torch.Tensor:
        """Random variants, whose pixels are integers again."""
        if self.settings.varies_images:
            return (augment(images, self.settings, self.generator) * 255).round()
        return images.float()


def _groups(module: IntegerModule, rate: float, reach: float) -> list[dict[str, Any]]:
    """Steps in proportion to what is trained: of weights their size, of biases the output's range; reach: that of
    outputs without one."""
    groups = []
    for part in module.affines.values():
        if part.weight.requires_grad:
            size = max(float(part.weight.detach().square().mean().sqrt()), 1.0)
            groups.append({"params": [part.weight], "lr": rate * size})
        if part.bias.requires_grad:
            high = part.op.requantize.high
            groups.append({"params": [part.bias], "lr": rate * max(reach if high is None else high / 8, 0.25)})
    return groups


def _check(network: IntegerNetwork, dataset: Dataset | ColorPairs) -> None:
    found, expected = ("x".join(map(str, shape)) for shape in (dataset.images.shape[1:], network.input_shape))
    if found != expected:
        raise DataError(f"images of shape {found}", where=dataset.source, expected=expected)
