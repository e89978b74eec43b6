"""ColorNet: corrects the color that a sensor measured; three values in, three out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import torch
from torch import nn

PREFIX = "model."


class ColorNet(nn.Module):
    """Three linear layers with ReLU between them: 3 -> d1 -> d2 -> 3."""

    def __init__(self, hidden: Sequence[int] = (40, 40)) -> None:
        super().__init__()
        first, second = hidden
        self.model = nn.Sequential(
            nn.Linear(3, first), nn.ReLU(), nn.Linear(first, second), nn.ReLU(), nn.Linear(second, 3)
        )

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Maps measured colors [N, 3] to true ones [N, 3], both from 0 to 1."""
        return self.model(x)

    @classmethod
    def like(cls, state: Mapping[str, torch.Tensor]) -> ColorNet | None:
        """A network of the size that a state_dict was trained with; None where it is no ColorNet's."""
        biases = [state.get(f"{PREFIX}{layer}.bias") for layer in (0, 2, 4)]
        if any(bias is None or bias.ndim != 1 or not len(bias) for bias in biases) or len(biases[-1]) != 3:
            return None
        return cls((len(biases[0]), len(biases[1])))
