"""Trains layers of an IntegerNetwork further, the others frozen, and asks for the gradients of its weights."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection
from dataclasses import dataclass

import numpy as np
import torch

from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import DataError, ModelError
from nn2hdl.integer import Affine, IntegerNetwork
from nn2hdl.train.augment import augment
from nn2hdl.train.finite import HINT, require_finite
from nn2hdl.train.integer_losses import fit_loss, wanted_outputs
from nn2hdl.train.integer_module import IntegerModule
from nn2hdl.train.integer_parts import frozen_layers, join_network, split_network
from nn2hdl.train.loop import reproducible
from nn2hdl.train.run import choose_device

Progress = Callable[[int, int, str], None]
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
    steps = int(len(dataset) * settings.epochs) // settings.batch_size
    if not (trained or biases) or steps == 0:
        return network
    _check(network, dataset)
    device = choose_device(device)
    with reproducible(settings.threads):
        cut = 0 if settings.varies_images else frozen_layers(network, {*trained, *biases})
        head, tail = split_network(network, cut)
        images = _run(head, dataset.images, device) if cut else torch.tensor(dataset.images)
        module = IntegerModule(tail, trained, biases).to(device)
        run = _Retraining(module, images, wanted_outputs(dataset), settings, seed, device)
        for step in range(steps):
            loss = run.step(step, steps)
            if (step + 1) % _CHECKED == 0 or step + 1 == steps:
                require_finite(module, float(loss), f"step {step + 1} of {steps} of retraining")
            if progress:
                progress(step + 1, steps, "retraining")
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
        images, wanted = torch.tensor(dataset.images), wanted_outputs(dataset)
        loss = fit_loss(module, images, wanted)
        for start in range(0, len(dataset), batch_size):
            batch = slice(start, start + batch_size)
            (loss(module(images[batch]), wanted[batch], reduction="sum") / len(dataset)).backward()
        found = {name: part.weight.grad.double().numpy() for name, part in _parts(module, layers).items()}
        for name, gradient in found.items():
            if not np.isfinite(gradient).all():
                raise ModelError("gradients that are not finite", where=f"layer {name}", hint=HINT)
        return found


def _run(network: IntegerNetwork, images: np.ndarray, device: str) -> torch.Tensor:
    """Outputs of the frozen part, once for all epochs."""
    module, parts = IntegerModule(network).to(device), []
    with torch.no_grad():
        for start in range(0, len(images), _CHUNK):
            parts.append(module(torch.tensor(images[start : start + _CHUNK], device=device)).to(torch.int16))
    return torch.cat(parts)


class _Retraining:
    """Optimizer, data and schedule of one call."""

    def __init__(self, module: IntegerModule, images, wanted, settings: RetrainSettings, seed: int, device: str):
        self.module, self.settings, self.device = module, settings, device
        self.generator = torch.Generator().manual_seed(seed)
        self.images, self.wanted = images.to(device), wanted.to(device)
        self.loss = fit_loss(module, images, wanted, settings.label_smoothing)
        self.order = torch.empty(0, dtype=torch.long)
        self.optimizer = torch.optim.Adam(self._groups(), fused=True)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]

    def _groups(self) -> list[dict]:
        """Steps in proportion to what is trained: of weights their size, of biases the output's range."""
        groups, rate = [], self.settings.learning_rate
        for part in self.module.affines.values():
            if part.trains_weight:
                size = max(float(part.weight.detach().square().mean().sqrt()), 1.0)
                groups.append({"params": [part.weight], "lr": rate * size})
            if part.trains_bias:
                high = part.op.requantize.high
                reach = high / 8 if high is not None else self.loss.reach
                groups.append({"params": [part.bias], "lr": rate * max(reach, 0.25)})
        return groups

    def step(self, number: int, total: int) -> torch.Tensor:
        """One batch; returns its loss."""
        for group, rate in zip(self.optimizer.param_groups, self.rates, strict=True):
            group["lr"] = rate * 0.5 * (1 + math.cos(math.pi * number / total))
        indices = self._next_indices()
        loss = self.loss(self.module(self._variants(self.images[indices])), self.wanted[indices])
        self.optimizer.zero_grad()
        loss.backward()
        self.optimizer.step()
        return loss.detach()

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


def _parts(module: IntegerModule, layers: Collection[str]) -> dict:
    names = [layer.name for layer in module.source.layers if isinstance(layer.op, Affine)]
    return {name: part for name, part in zip(names, module.affines.values(), strict=True) if name in layers}


def _check(network: IntegerNetwork, dataset: Dataset | ColorPairs) -> None:
    if dataset.images.shape[1:] != network.input_shape:
        raise DataError(
            f"images of shape {'x'.join(map(str, dataset.images.shape[1:]))}",
            where=dataset.source,
            expected="x".join(map(str, network.input_shape)),
        )
