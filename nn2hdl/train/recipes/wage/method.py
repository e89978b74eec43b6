"""WAGE as a method by name."""

from __future__ import annotations

from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from nn2hdl.data import Dataset
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork
from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.train.checkpoint import identify
from nn2hdl.train.loop import Progress
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.settings import RecipeSettings
from nn2hdl.train.recipes.wage.training import WageSettings, train_wage

_HEEDS = ("epochs", "batch_size", "flip", "shift_pixels", "threads")


def _train(
    graph: Graph,
    dataset: Dataset,
    settings: RecipeSettings,
    own: WageSettings,
    *,
    seed: int,
    progress: Progress | None,
    checkpoint: Path | None,
    device: str,
) -> IntegerNetwork:
    """Images are flipped and shifted, not rotated or scaled: that takes floats. It runs on the CPU, whatever the
    device."""
    schedule = replace(settings, rotate_degrees=0.0, scale_fraction=0.0)
    kept: dict[str, Any] = {name: getattr(schedule, name) for name in _HEEDS}
    identity = identify(graph, dataset, {"wage": asdict(own), **kept}, seed)
    return train_wage(
        graph, dataset, schedule, own, seed=seed, progress=progress, checkpoint=checkpoint, identity=identity
    )


METHOD = TrainingMethod(
    MethodRecord(
        "wage",
        Kind.TRAINER,
        "trains in integers alone: weights, activations, gradients and errors; scales are shifts",
        "For ternary weights and no multiplier in the circuit; in wide networks, as small ones lose accuracy.",
        Paper(
            "S. Wu, G. Li, F. Chen and L. Shi",
            2018,
            "Training and Inference with Integers in Deep Neural Networks",
            "arXiv:1802.04680",
        ),
    ),
    WageSettings,
    trainer=_train,
    heeds=_HEEDS,
)
