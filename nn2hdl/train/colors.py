"""Trains ColorNet: all phases in order, resumable at any moment."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import torch

from nn2hdl.data import ColorPairs
from nn2hdl.designs import Design
from nn2hdl.quantize.config import QuantizeConfig
from nn2hdl.train.checkpoint import load_checkpoint, save_atomically
from nn2hdl.train.color_phases import QAT, ColorRun, Phase, plan_phases
from nn2hdl.train.color_settings import ColorSettings
from nn2hdl.train.loop import Progress, reproducible
from nn2hdl.train.network import build_network

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
    phases = plan_phases(settings)
    identity = _identity(design, settings, seed, pairs)
    with reproducible(settings.threads):
        torch.manual_seed(seed)
        run = ColorRun(build_network(design, settings.hidden), settings, seed, pairs)
        loss = _run_phases(run, phases, _Saver(checkpoint, identity), progress)
    last = phases[-1]
    weights = {name: value.detach().clone() for name, value in run.network.state_dict().items()}
    return ColorResult(weights, run.density, last.first + last.epochs, loss, _final_config(run, last))


def _run_phases(run: ColorRun, phases: list[Phase], saver: _Saver, progress: Progress | None) -> float:
    total = phases[-1].first + phases[-1].epochs
    done, loss = saver.resume(run)
    for phase in phases:
        if done <= phase.first:
            run.begin(phase)
        for epoch in range(max(done, phase.first), phase.first + phase.epochs):
            loss = run.train_epoch(phase, epoch)
            saver.save(run, epoch + 1, loss)
            if progress:
                progress(epoch + 1, total, f"{phase.kind}: loss {loss:.6f}, density {100 * run.density:.0f} %")
    return loss


class _Saver:
    """Writes a checkpoint every few seconds, and reads the one that a killed run left."""

    def __init__(self, path: Path | None, identity: dict[str, Any]):
        self.path, self.identity = path, identity
        self.written = time.monotonic()

    def resume(self, run: ColorRun) -> tuple[int, float]:
        """Epochs done, and the last loss."""
        state = load_checkpoint(self.path, self.identity) if self.path else None
        if state is None:
            return 0, float("nan")
        run.resume(state["run"])
        return state["epochs_done"], state["loss"]

    def save(self, run: ColorRun, epochs_done: int, loss: float) -> None:
        if self.path is None or time.monotonic() - self.written < CHECKPOINT_SECONDS:
            return
        content = {"epochs_done": epochs_done, "loss": loss, "run": run.state()}
        save_atomically({"identity": self.identity, **content}, self.path)
        self.written = time.monotonic()


def _final_config(run: ColorRun, last: Phase) -> QuantizeConfig | None:
    if last.kind != QAT:
        return None
    ranges: Mapping[str, float] = {f"model.{name}": high for name, high in run.ranges.items()}
    return run.config.with_ranges(ranges)


def _identity(design: Design, settings: ColorSettings, seed: int, pairs: ColorPairs) -> dict[str, Any]:
    data = hashlib.sha256(pairs.images.tobytes() + pairs.targets.tobytes()).hexdigest()
    network = hashlib.sha256(design.network_path.read_bytes()).hexdigest()
    return {"design": design.name, "network": network, "settings": asdict(settings), "seed": seed, "data": data}
