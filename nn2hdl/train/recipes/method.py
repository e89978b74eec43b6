"""What a method of training is, and what it may do beside the quantizers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from torch import Tensor

from nn2hdl.data import Dataset
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork
from nn2hdl.methods import MethodRecord
from nn2hdl.train.arithmetic import Arithmetic
from nn2hdl.train.loop import Progress
from nn2hdl.train.recipes.activations import ActivationQuantizer, ActivationSite
from nn2hdl.train.recipes.settings import MOST_BITS, RecipeSettings
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun


@dataclass(frozen=True)
class NoSettings:
    """Of methods that have none."""


@dataclass(frozen=True, eq=False)
class Batch:
    """One step's images (raw pixels, float32), what they should become (labels, or true colors), and the network's
    outputs for them."""

    images: Tensor
    wanted: Tensor
    outputs: Tensor


class Companion:
    """What a method does in the course of a training: schedules, pruning, teachers. Every function may be left out.

    What it keeps from step to step belongs into `state`, or into buffers of the network, such as the masks of weights:
    a run that was killed goes on from there.
    """

    def start_from(self, graph: Graph, seed: int) -> Graph:
        """The float network that the trained one starts from, where that is not the one given, which stays the teacher.

        It has the same layers."""
        return graph

    def begin(self, run: RecipeRun) -> None:
        """Called when the network has been started from the float weights, before a checkpoint is taken over."""

    def before_step(self, run: RecipeRun, step: int) -> None:
        """Called before each of `run.steps`."""

    def loss(self, run: RecipeRun, batch: Batch, loss: Tensor) -> Tensor:
        """The loss that takes the place of `loss`, `run.criterion` at first, then what other companions made of it."""
        return loss

    def after_step(self, run: RecipeRun, step: int) -> None:
        """Called after the optimizer's step."""

    def end(self, run: RecipeRun) -> None:
        """Called before the network is exported."""

    def state(self) -> dict[str, Any]:
        """Tensors and plain data that a resumed run needs."""
        return {}

    def resume(self, state: dict[str, Any]) -> None:
        """Takes over what `state` returned."""


class Trainer(Protocol):
    """A whole training of its own."""

    def __call__(
        self,
        graph: Graph,
        dataset: Dataset,
        settings: RecipeSettings,
        own: Any,
        *,
        seed: int,
        progress: Progress | None,
        checkpoint: Path | None,
        device: str,
    ) -> IntegerNetwork:
        """As `run_recipe`; own: the method's settings."""


@dataclass(frozen=True, eq=False)
class TrainingMethod:
    """A method of training, known by name. It says what it quantizes, or what it does beside, or trains by itself.

    Attributes:
        record: what it says of itself.
        settings: a frozen dataclass; fields that are bool, int, float or str have defaults and can be set by name.
        weights: (site, settings) -> quantizer of a layer's weights; None leaves weights to another method.
        activations: the same for activations.
        weights_by, activations_by: (settings) -> name of the method that quantizes what this one leaves alone, where
            no other method of the recipe does; None for lsq.
        weight_bits: the least and the most bits that its weights can have.
        activation_bits: the same of activations.
        companion: (settings) -> what it does beside; None for nothing.
        trainer: (graph, dataset, settings, own settings, ...) -> the network; such a method stands alone.
        arithmetic: (settings, device) -> what a design's float weights are trained with, in place of float32; such a
            method stands alone too, and no network of integers comes out.
        heeds: of a method that stands alone, names of the training's settings that it goes by.
    """

    record: MethodRecord
    settings: type = NoSettings
    weights: Callable[[WeightSite, Any], WeightQuantizer] | None = None
    activations: Callable[[ActivationSite, Any], ActivationQuantizer] | None = None
    weights_by: Callable[[Any], str] | None = None
    activations_by: Callable[[Any], str] | None = None
    weight_bits: tuple[int, int] = (2, MOST_BITS)
    activation_bits: tuple[int, int] = (1, MOST_BITS)
    companion: Callable[[Any], Companion] | None = None
    trainer: Trainer | None = None
    arithmetic: Callable[[Any, str], Arithmetic] | None = None
    heeds: tuple[str, ...] = ()

    @property
    def stands_alone(self) -> bool:
        """Whether it is a whole training."""
        return self.trainer is not None or self.arithmetic is not None
