"""What a training by gradients computes with: float32 here; other arithmetics are methods of training."""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from typing import Any

import torch


class Arithmetic:
    """float32 throughout. A subclass computes with something else; weights stay float32 between steps.

    identity: plain data that decides the results, by which checkpoints tell runs apart.
    """

    def __init__(self, identity: dict[str, Any] | None = None) -> None:
        self.identity = identity or {}

    def computing(self) -> AbstractContextManager[Any]:
        """The context in which a network's outputs are computed; the loss is float32."""
        return nullcontext()

    def descend(self, objective: torch.Tensor, optimizer: torch.optim.Optimizer) -> None:
        """Gradients of the objective, and the optimizer's step."""
        objective.backward()
        optimizer.step()

    def state(self) -> dict[str, Any]:
        """What a resumed run needs, as plain data."""
        return {}

    def resume(self, state: dict[str, Any]) -> None:
        """Takes over what ``state`` returned."""
