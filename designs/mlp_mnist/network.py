"""Three linear layers for MNIST: 28x28 gray images, ten classes."""

import torch
import torch.nn.functional as F
from torch import nn


class Mlp(nn.Module):
    """Every weight is used once, so that a circuit pays for it once: no window is built over and over."""

    def __init__(self) -> None:
        super().__init__()
        self.fc1 = nn.Linear(784, 192)
        self.fc2 = nn.Linear(192, 64)
        self.fc3 = nn.Linear(64, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Maps images [N, 1, 28, 28] to logits [N, 10]."""
        x = torch.flatten(x, 1)
        x = F.relu(self.fc1(x))
        x = F.relu(self.fc2(x))
        return self.fc3(x)
