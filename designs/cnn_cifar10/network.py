"""A convolutional network with BatchNorm for CIFAR-10: 32x32 color images, ten classes."""

import torch
from torch import nn


def _stage(inputs: int, outputs: int) -> list[nn.Module]:
    """Two 3x3 convolutions, each with BatchNorm and ReLU, then 2x2 max pooling."""
    layers: list[nn.Module] = []
    for channels in (inputs, outputs):
        layers += [nn.Conv2d(channels, outputs, 3, padding=1, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()]
    return [*layers, nn.MaxPool2d(2)]


class Cnn(nn.Module):
    """Three stages of 16, 32 and 64 channels, then a linear layer."""

    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(*_stage(3, 16), *_stage(16, 32), *_stage(32, 64))
        self.classifier = nn.Linear(64 * 4 * 4, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Maps images [N, 3, 32, 32] to logits [N, 10]."""
        return self.classifier(torch.flatten(self.features(x), 1))
