"""The one training loop: learning rates, steps, progress, checks, checkpoints; what decides how it rounds and draws.

A run draws everything random in an epoch from `generator_of(seed, epoch)`: resumed, it equals an uninterrupted one.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Generic, TypeVar

import torch
from torch import nn

from nn2hdl.errors import ResourceError
from nn2hdl.train.arithmetic import Arithmetic
from nn2hdl.train.checkpoint import Saver
from nn2hdl.train.finite import require_finite

Progress = Callable[[int, int, str], None]
M = TypeVar("M", bound=nn.Module)


class Training(Generic[M]):
    """Steps that train a network; a subclass says what one of them is.

    Attributes:
        network: under training.
        steps: of the run; epoch_steps: of an epoch, after which all is checked and saved; the last may be shorter.
        history: mean loss of every epoch so far.
    """

    def __init__(self, network: M, steps: int, epoch_steps: int) -> None:
        self.network = network
        self.steps, self.epoch_steps, self.epochs = steps, epoch_steps, -(-steps // epoch_steps)
        self.history: list[float] = []

    def begin_epoch(self, epoch: int) -> None:
        """What comes before an epoch's first step."""

    def take_step(self, step: int) -> torch.Tensor:
        """Takes one of all steps; returns the loss before it, a number without gradient."""
        raise NotImplementedError

    def message(self, epoch: int, loss: torch.Tensor) -> str:
        """What progress says; loss: of the step just done."""
        last = f", loss {self.history[-1]:.4f}" if self.history else ""
        return f"epoch {epoch + 1} of {self.epochs}{last}"

    def place(self, epoch: int) -> str:
        """When an error was found that an epoch ended with."""
        return f"epoch {epoch + 1}"

    def state(self) -> dict[str, Any]:
        """All that a resumed run needs."""
        return {"network": self.network.state_dict(), "history": self.history}

    def resume(self, state: dict[str, Any]) -> None:
        """Takes over what ``state`` returned."""
        self.network.load_state_dict(state["network"])
        self.history = list(state["history"])


class Run(Training[M]):
    """A training by gradients of a loss; a subclass says what the loss of a step is, and what else happens.

    Attributes:
        network, steps, epoch_steps, history: as in Training.
        optimizer: the learning rates that it comes with are the peaks of the schedule.
        warmup_fraction: share of all steps in which rates rise.
        arithmetic: how gradients are made and steps taken; a subclass whose network computes with another than float32
            runs it within `arithmetic.computing()`.
    """

    def __init__(
        self,
        network: M,
        optimizer: torch.optim.Optimizer,
        steps: int,
        epoch_steps: int,
        warmup_fraction: float = 0.0,
        arithmetic: Arithmetic | None = None,
    ) -> None:
        super().__init__(network, steps, epoch_steps)
        self.optimizer, self.warmup_fraction = optimizer, warmup_fraction
        self.arithmetic = arithmetic or Arithmetic()
        self.peaks = [group["lr"] for group in optimizer.param_groups]

    def loss(self, step: int) -> torch.Tensor:
        """The loss of one of all steps."""
        raise NotImplementedError

    def objective(self, loss: torch.Tensor) -> torch.Tensor:
        """What a step makes smaller, where that is more than the loss."""
        return loss

    def end_step(self, step: int) -> None:
        """What comes after the optimizer's step."""

    def rates(self, step: int) -> list[float]:
        """Learning rates of a step, one for each group of the optimizer."""
        return [rising_and_falling(peak, self.warmup_fraction, step, self.steps) for peak in self.peaks]

    def take_step(self, step: int) -> torch.Tensor:
        for group, rate in zip(self.optimizer.param_groups, self.rates(step), strict=True):
            group["lr"] = rate
        loss = self.loss(step)
        objective = self.objective(loss)
        self.optimizer.zero_grad()
        self.arithmetic.descend(objective, self.optimizer)
        self.end_step(step)
        return loss.detach()

    def state(self) -> dict[str, Any]:
        return {**super().state(), "optimizer": self.optimizer.state_dict(), **self.arithmetic.state()}

    def resume(self, state: dict[str, Any]) -> None:
        super().resume(state)
        self.optimizer.load_state_dict(state["optimizer"])
        self.arithmetic.resume(state)


def fit(run: Training[M], saver: Saver | None = None, progress: Progress | None = None) -> None:
    """Takes all steps of a run, or those that its checkpoint has left.

    progress: called with (steps done, steps in all, message) after every step.

    Raises:
        ModelError: the checkpoint is unusable, or training diverged.
    """
    for epoch in range(saver.resume(run) if saver else 0, run.epochs):
        run.begin_epoch(epoch)
        losses = []
        for step in range(epoch * run.epoch_steps, min((epoch + 1) * run.epoch_steps, run.steps)):
            losses.append(run.take_step(step))
            if progress:
                progress(step + 1, run.steps, run.message(epoch, losses[-1]))
        mean = float(torch.stack(losses).cpu().mean())
        require_finite(run.network, mean, run.place(epoch))
        run.history.append(mean)
        if saver:
            saver.save(run, epoch + 1)


def rising_and_falling(peak: float, warmup_fraction: float, step: float, total: float) -> float:
    """The learning rate of a step: a line up to the peak, then a cosine down to 0."""
    warmup = warmup_fraction * total
    if step < warmup:
        return peak * (step + 1) / (warmup + 1)
    return peak * 0.5 * (1 + math.cos(math.pi * (step - warmup) / (total - warmup)))


def choose_device(device: str) -> str:
    """A torch device of "auto" (a GPU if there is one), "cpu" or "cuda"; ResourceError where it is not there."""
    if device == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    if device not in ("cpu", "cuda"):
        raise ResourceError("unknown", where=f"device {device}", expected="auto, cpu or cuda")
    if device == "cuda" and not torch.cuda.is_available():
        raise ResourceError("torch finds no GPU here", where=f"device {device}", hint="use auto or cpu")
    return device


def generator_of(seed: int, number: int) -> torch.Generator:
    """A generator for one part of a training, such as an epoch: on the CPU, so that every device draws the same."""
    return torch.Generator().manual_seed(seed * 1_000_003 + number)


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
