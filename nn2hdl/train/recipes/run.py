"""Trains a float network by a recipe: Graph -> exact IntegerNetwork."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol, runtime_checkable

import torch
from torch import Tensor, nn

from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import DataError, QuantizeError
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork, total_bit_width
from nn2hdl.quality import PEAK
from nn2hdl.train.augment import augment
from nn2hdl.train.checkpoint import Saver, identify
from nn2hdl.train.finite import require_finite
from nn2hdl.train.loop import Progress, Run, choose_device, fit, generator_of, reproducible
from nn2hdl.train.losses import ClassLoss, Loss, ValueLoss
from nn2hdl.train.recipes.activations import ActivationQuantizer
from nn2hdl.train.recipes.method import Batch
from nn2hdl.train.recipes.network import RecipeNetwork
from nn2hdl.train.recipes.recipe import OPTION, Recipe
from nn2hdl.train.recipes.settings import WHERE, RecipeSettings
from nn2hdl.train.recipes.weights import WeightQuantizer
from nn2hdl.train.teacher import FloatNetwork

_CALIBRATION = 1000  # images that start the network, at most
_MOST_VALUES = 1 << 25  # of all nodes for these images
_SAVED = 20.0  # seconds between two checkpoints, at least


def run_recipe(
    graph: Graph,
    dataset: Dataset | ColorPairs,
    recipe: Recipe,
    *,
    seed: int = 0,
    progress: Progress | None = None,
    checkpoint: Path | None = None,
    device: str = "cpu",
) -> IntegerNetwork:
    """Trains a network by a recipe, starting from a graph's float weights.

    The same arguments give the same network, on the same kind of machine. Its provenance says the bits of all its
    weights, `total_bit_width`.

    Args:
        graph: the float network, the start.
        dataset: training images of its input shape; pairs of colors where its outputs are values.
        recipe: methods and settings.
        seed: of the order of images, their variants, and what methods draw.
        progress: called with (steps done, steps in all, message) after every step.
        checkpoint: written after an epoch, and resumed from where it is there.
        device: "auto" takes a GPU if there is one; else "cpu" or "cuda".

    Raises:
        QuantizeError: a method or a width that does not suit the network.
        DataError: images that do not fit.
        ModelError: another run's checkpoint, or a loss or weights that are no numbers.
        ResourceError: no such device.
    """
    _check(graph, dataset, recipe)
    network = _trained(graph, dataset, recipe, seed, progress, checkpoint, choose_device(device))
    return replace(network, provenance={**network.provenance, "total_bit_width": total_bit_width(network)})


def _trained(
    graph: Graph,
    dataset: Dataset | ColorPairs,
    recipe: Recipe,
    seed: int,
    progress: Progress | None,
    checkpoint: Path | None,
    device: str,
) -> IntegerNetwork:
    if recipe.alone:
        method, own = recipe.alone
        if method.trainer is None:
            found = f"{method.record.name} trains a design's float weights"
            raise QuantizeError(found, where=OPTION, expected="a method that ends in integers")
        assert isinstance(dataset, Dataset)  # _check has seen to it
        return method.trainer(
            graph, dataset, recipe.settings, own, seed=seed, progress=progress, checkpoint=checkpoint, device=device
        )
    identity = identify(graph, dataset, recipe.to_json(), seed)
    with reproducible(recipe.settings.threads):
        run = RecipeRun(graph, dataset, recipe, seed, torch.device(device))
        fit(run, Saver(checkpoint, identity, _SAVED), progress)
        run.finish()
        return run.network.cpu().integer_network(_provenance(run))


class RecipeRun(Run):
    """One training by a recipe.

    Attributes:
        graph, dataset, recipe, settings, seed, device: as given.
        network: under training; optimizer: Adam; steps: of the run; epoch_steps: of an epoch (see Run).
        teacher: the float network that was given.
        criterion: how far outputs are from what they should be.
        generator: of the epoch: what methods draw on the CPU they draw from it; torch's own is seeded by epoch too.
    """

    network: RecipeNetwork

    def __init__(self, graph: Graph, dataset: Dataset | ColorPairs, recipe: Recipe, seed: int, device: torch.device):
        settings = recipe.settings
        self.graph, self.dataset, self.recipe, self.settings = graph, dataset, recipe, settings
        self.seed, self.device = seed, device
        self.teacher, self.criterion = FloatNetwork(graph, device), _criterion(graph, dataset, settings)
        self.companions = recipe.companions()
        start = graph
        for companion in self.companions:
            start = companion.start_from(start, seed)
        taught = self.teacher if start is graph else FloatNetwork(start, device)
        torch.manual_seed(seed)
        network = RecipeNetwork(start, settings, recipe.make_weights, recipe.make_activations).to(device)
        images = torch.tensor(dataset.images[: self._calibration()], device=device)
        network.start(images.float(), {name: value.clone() for name, value in taught.values(images).items()})
        require_finite(network, None, "the start")
        epoch_steps = len(dataset) // settings.batch_size
        super().__init__(
            network, _optimizer(network, recipe), settings.epochs * epoch_steps, epoch_steps, settings.warmup_fraction
        )
        self.images, self.wanted = torch.tensor(dataset.images), torch.tensor(dataset.wanted, device=device)
        self.settled = math.ceil(self.steps * (1 - settings.settle_fraction))
        for companion in self.companions:
            companion.begin(self)

    def _calibration(self) -> int:
        values = sum(math.prod(node.shape) for node in self.graph.nodes)
        return max(1, min(_CALIBRATION, _MOST_VALUES // max(1, values)))

    def state(self) -> dict[str, Any]:
        return {**super().state(), "companions": [companion.state() for companion in self.companions]}

    def resume(self, state: dict[str, Any]) -> None:
        super().resume(state)
        for companion, kept in zip(self.companions, state["companions"], strict=True):
            companion.resume(kept)

    def begin_epoch(self, epoch: int) -> None:
        """Draws the order of the images."""
        self.generator = generator_of(self.seed, epoch + 1)
        torch.manual_seed(self.generator.initial_seed())
        self.batches = torch.randperm(len(self.images), generator=self.generator).split(self.settings.batch_size)
        self.network.train()

    def loss(self, step: int) -> Tensor:
        self.network.advance(step / self.steps)
        if step >= self.settled:
            self.network.settle()
        for companion in self.companions:
            companion.before_step(self, step)
        chosen = self.batches[step % self.epoch_steps]
        images = (augment(self.images[chosen], self.settings, self.generator) * 255).round().to(self.device)
        wanted = self.wanted[chosen.to(self.device)]
        self.batch = Batch(images, wanted, self.network(images))
        loss = self.criterion(self.batch.outputs, wanted)
        for companion in self.companions:
            loss = companion.loss(self, self.batch, loss)
        return loss

    def objective(self, loss: Tensor) -> Tensor:
        penalties = [quantizer.penalty() for quantizer in self.network.activations]
        return loss + sum(penalty for penalty in penalties if penalty is not None)

    def end_step(self, step: int) -> None:
        for companion in self.companions:
            companion.after_step(self, step)

    def finish(self) -> None:
        """What comes before the network is exported."""
        self.network.advance(1.0)
        for companion in self.companions:
            companion.end(self)
        self.network.eval()


@runtime_checkable
class _Sized(Protocol):
    def sizes(self) -> dict[str, Tensor]: ...


def _optimizer(network: RecipeNetwork, recipe: Recipe) -> torch.optim.Adam:
    """Adam, whose steps are in proportion to the usual size of what is trained."""
    settings = recipe.settings
    groups: dict[float, list[nn.Parameter]] = {}
    for module in network.modules():
        if isinstance(module, _Sized):
            sizes, learns = module.sizes(), isinstance(module, WeightQuantizer | ActivationQuantizer)
            for name, parameter in module.named_parameters(recurse=False):
                if parameter.requires_grad:
                    rate = settings.learning_rate * float(sizes[name])
                    rate *= settings.step_rate if learns and name != "latent" else 1.0
                    groups.setdefault(rate, []).append(parameter)
    return torch.optim.Adam([{"params": found, "lr": rate} for rate, found in groups.items()], fused=True)


def _criterion(graph: Graph, dataset: Dataset | ColorPairs, settings: RecipeSettings) -> Loss:
    """Cross-entropy; of values the squared error as a part of their variance: so it is of a size with cross-entropies,
    by which the penalties and bounds of methods go."""
    if graph.output_range is None:
        return ClassLoss(label_smoothing=settings.label_smoothing)
    return ValueLoss(PEAK / graph.output_range[1], max(1.0, float(dataset.wanted.std())))


def _check(graph: Graph, dataset: Dataset | ColorPairs, recipe: Recipe) -> None:
    _check_meaning(graph, dataset, recipe)
    shape, batch_size = graph.input.shape, recipe.settings.batch_size
    if dataset.images.shape[1:] != shape or len(dataset) < batch_size:
        things = "pairs" if isinstance(dataset, ColorPairs) else "images"
        raise DataError(
            f"{len(dataset)} {things} of shape {'x'.join(map(str, dataset.images.shape[1:]))}",
            where=dataset.source,
            expected=f"at least {batch_size}, one batch, of {'x'.join(map(str, shape))}",
        )


def _check_meaning(graph: Graph, dataset: Dataset | ColorPairs, recipe: Recipe) -> None:
    """Labels are for networks of classes, colors for networks of values."""
    if graph.output_range is None:
        if isinstance(dataset, ColorPairs):
            raise DataError("colors", where=dataset.source, expected=f"labeled images: {graph.name} names classes")
        return
    if not isinstance(dataset, ColorPairs):
        expected = f"pairs of colors: the outputs of {graph.name} are values"
        raise DataError("labeled images", where=dataset.source, expected=expected)
    if recipe.alone:
        raise QuantizeError(f"{recipe.names[0]} trains towards classes", where=OPTION, expected="a method for values")
    if recipe.settings.varies_images:
        raise QuantizeError("variants of images", where=WHERE, expected="none: the inputs are colors")


def _provenance(run: RecipeRun) -> dict[str, Any]:
    return {
        "source": run.graph.provenance,
        "method": f"trained by {', '.join(run.recipe.names)}",
        "settings": run.recipe.to_json(),
        "seed": run.seed,
        "layers": {name: notes for name, weights in run.network.weights.items() if (notes := weights.notes())},
    }
