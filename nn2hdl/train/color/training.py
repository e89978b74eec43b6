"""Trains ColorNet: all phases in order, resumable at any moment."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import torch

from nn2hdl.data import ColorPairs
from nn2hdl.designs import Design
from nn2hdl.quantization.config import QuantizeConfig
from nn2hdl.train.checkpoint import Saver
from nn2hdl.train.color.phases import QAT, ColorRun
from nn2hdl.train.color.settings import ColorSettings
from nn2hdl.train.loop import Progress, fit, reproducible
from nn2hdl.train.network import build_network, run_identity

CHECKPOINT_SECONDS = 2.0


@dataclass(frozen=True, eq=False)
class ColorResult:
    """What training yields.

    Attributes:
        state_dict: float32 weights; those that were pruned are zero.
        density: share of the weights that are not zero.
        epochs: of all phases.
        loss: of the last epoch.
        config: how fake quantization quantized, with its ranges; None where there was none.
    """

    state_dict: dict[str, torch.Tensor]
    density: float
    epochs: int
    loss: float
    config: QuantizeConfig | None


def train_colors(
    design: Design,
    pairs: ColorPairs,
    settings: ColorSettings,
    *,
    seed: int = 0,
    progress: Progress | None = None,
    checkpoint: Path | None = None,
) -> ColorResult:
    """Trains a network from color to color from random weights; by the settings it is pruned and fake-quantized then.

    Args:
        design: ColorNet, or one whose class takes `hidden` and holds its layers in `model`.
        pairs: what it is trained on.
        settings: of all phases.
        seed: of the weights and of the noise.
        progress: called with (epochs done, epochs in all, message) after every epoch.
        checkpoint: written every few seconds, and resumed from if it is there; the result is the same.

    Raises:
        ModelError: the checkpoint is unusable, or training diverged.
    """
    saver = Saver(checkpoint, run_identity(design, settings, seed, pairs.images, pairs.targets), CHECKPOINT_SECONDS)
    with reproducible(settings.threads):
        torch.manual_seed(seed)
        run = ColorRun(build_network(design, settings.hidden), settings, seed, pairs)
        fit(run, saver, progress)
        run.begin_phases(run.epochs)
    weights = {name: value.detach().clone() for name, value in run.network.state_dict().items()}
    ranges = {f"model.{name}": high for name, high in run.ranges.items()}
    config = run.config.with_ranges(ranges) if run.phases[-1].kind == QAT else None
    return ColorResult(weights, run.density, run.epochs, run.history[-1], config)
