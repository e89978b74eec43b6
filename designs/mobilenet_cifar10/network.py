"""A small MobileNetV2 for CIFAR-10: inverted residual blocks with depthwise convolutions."""

import torch
from torch import nn


def _conv(inputs: int, outputs: int, kernel: int = 1, stride: int = 1, groups: int = 1) -> list[nn.Module]:
    padding = kernel // 2
    return [nn.Conv2d(inputs, outputs, kernel, stride, padding, groups=groups, bias=False), nn.BatchNorm2d(outputs)]


class InvertedResidual(nn.Module):
    """Widen by 1x1, filter every channel by a 3x3 of its own, narrow by 1x1; add the input where shapes agree."""

    def __init__(self, inputs: int, outputs: int, expansion: int, stride: int) -> None:
        super().__init__()
        hidden = inputs * expansion
        layers = [] if expansion == 1 else [*_conv(inputs, hidden), nn.ReLU6()]
        layers += [*_conv(hidden, hidden, 3, stride, hidden), nn.ReLU6(), *_conv(hidden, outputs)]
        self.layers = nn.Sequential(*layers)
        self.residual = stride == 1 and inputs == outputs

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Maps features [N, inputs, H, W] to [N, outputs, H / stride, W / stride]."""
        return x + self.layers(x) if self.residual else self.layers(x)


class MobileNet(nn.Module):
    """Sandler et al., "MobileNetV2", CVPR 2018, table 2, with fewer channels and blocks, for small images."""

    # expansion, channels, blocks, stride of the first block
    STAGES = ((1, 16, 1, 2), (4, 24, 2, 1), (4, 32, 3, 2), (4, 64, 2, 2))

    def __init__(self) -> None:
        super().__init__()
        self.stem = nn.Sequential(*_conv(3, 16, 3), nn.ReLU6())
        blocks, inputs = [], 16
        for expansion, channels, count, stride in self.STAGES:
            for index in range(count):
                blocks.append(InvertedResidual(inputs, channels, expansion, stride if index == 0 else 1))
                inputs = channels
        self.blocks = nn.Sequential(*blocks)
        self.head = nn.Sequential(*_conv(inputs, 128), nn.ReLU6())
        self.pool = nn.AvgPool2d(4)
        self.classifier = nn.Linear(128, 10)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Maps images [N, 3, 32, 32] to logits [N, 10]."""
        x = self.pool(self.head(self.blocks(self.stem(x))))
        return self.classifier(torch.flatten(x, 1))
