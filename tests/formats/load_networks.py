"""Networks that the tests load, and the one comparison that they all make."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.graph import Graph, interpret


def settle(network: nn.Module, seed: int = 0) -> nn.Module:
    """The network in eval mode, with random weights and BatchNorm statistics that differ from the initial ones."""
    generator = torch.Generator().manual_seed(seed)
    for module in network.modules():
        if isinstance(module, nn.PReLU):
            module.weight.data.uniform_(0, 1, generator=generator)
        if isinstance(module, nn.BatchNorm1d | nn.BatchNorm2d) and module.track_running_stats:
            module.running_mean.normal_(0, 0.5, generator=generator)
            module.running_var.uniform_(0.5, 2.0, generator=generator)
            module.weight.data.uniform_(-1.5, 1.5, generator=generator)
            module.bias.data.normal_(0, 0.5, generator=generator)
    return network.eval()


def same_as_torch(graph: Graph, network: nn.Module, count: int = 3) -> bool:
    """Whether the Graph computes what torch does on random images, 1e-4 of the largest output apart at most."""
    pixels = np.random.default_rng(1).integers(0, 256, (count, *graph.input.shape)).astype(np.float32)
    mean, std = (np.array(part, np.float32).reshape(-1, 1, 1) for part in (graph.input.mean, graph.input.std))
    with torch.no_grad():
        expected = network.eval()(torch.from_numpy((pixels / 255 - mean) / std)).numpy()
    found = interpret(graph, pixels)
    assert found.shape == expected.shape
    return bool(np.allclose(found, expected, rtol=1e-4, atol=1e-4 * max(1.0, np.abs(expected).max())))


class FunctionalLeNet(nn.Module):
    """All activations, pooling and reshaping by functions."""

    def __init__(self):
        super().__init__()
        self.conv1, self.conv2 = nn.Conv2d(1, 4, 5), nn.Conv2d(4, 6, 5)
        self.fc1, self.fc2 = nn.Linear(96, 16), nn.Linear(16, 10)

    def forward(self, x):
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(self.conv2(x).relu_(), (2, 2))
        x = F.dropout(x.view(-1, 96), 0.5, self.training)
        return F.log_softmax(self.fc2(torch.relu(self.fc1(x))), dim=1)

    def scores(self, x):
        """What the circuit computes: forward without log_softmax, which is dropped."""
        x = F.max_pool2d(F.relu(self.conv1(x)), 2)
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        return self.fc2(F.relu(self.fc1(x.flatten(1))))


class ResidualNet(nn.Module):
    """Two residual blocks with BatchNorm, one with a projection, then global average pooling."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Sequential(nn.Conv2d(3, 6, 3, padding=1, bias=False), nn.BatchNorm2d(6), nn.ReLU(inplace=True))
        self.conv1, self.bn1 = nn.Conv2d(6, 6, 3, padding=1, bias=False), nn.BatchNorm2d(6)
        self.conv2, self.bn2 = nn.Conv2d(6, 8, 3, 2, 1, bias=False), nn.BatchNorm2d(8)
        self.project = nn.Sequential(nn.Conv2d(6, 8, 1, 2, bias=False), nn.BatchNorm2d(8))
        self.relu = nn.ReLU(inplace=True)
        self.pool = nn.AdaptiveAvgPool2d(1)
        self.fc = nn.Linear(8, 5)

    def forward(self, x):
        x = self.stem(x)
        x = self.relu(self.bn1(self.conv1(x)) + x)
        y = self.bn2(self.conv2(x))
        y += self.project(x)
        return self.fc(torch.flatten(self.pool(self.relu(y)), 1))


class DepthwiseNet(nn.Module):
    """Depthwise separable convolutions, ReLU6, mean over height and width."""

    def __init__(self):
        super().__init__()
        self.stem = nn.Conv2d(1, 4, 3, stride=2, padding=1)
        self.depthwise, self.bn1 = nn.Conv2d(4, 8, 3, padding=2, dilation=2, groups=4), nn.BatchNorm2d(8)
        self.pointwise, self.bn2 = nn.Conv2d(8, 6, 1), nn.BatchNorm2d(6)
        self.head = nn.Linear(6, 3)

    def forward(self, x):
        x = F.relu6(self.stem(x))
        x = F.relu6(self.bn1(self.depthwise(x)))
        x = F.hardtanh(self.bn2(self.pointwise(x)))
        return self.head(x.mean(dim=(2, 3)))


class Inplace(nn.Module):
    """Reads a value again after an in-place function changed it, through a view at that."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3, padding=1)
        self.fc = nn.Linear(32, 3)

    def forward(self, x):
        y = self.conv(x)
        flat = y.view(y.size(0), -1)
        F.relu_(y)
        return self.fc(flat)


class TwoReaders(nn.Module):
    """BatchNorm that cannot fold, since its convolution is read twice; one image normalized for two convolutions."""

    def __init__(self):
        super().__init__()
        self.left, self.right = nn.Conv2d(1, 3, 3, padding=1), nn.Conv2d(1, 3, 5, padding=2)
        self.bn = nn.BatchNorm2d(3)

    def forward(self, x):
        y = self.left(x) + self.right(x)
        z = self.left(x)
        return self.bn(z) + z + y


class PixelMath(nn.Module):
    """Constants per channel, padding, a buffer, products that are known functions, a mean in two steps."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(2, 3, 4)
        self.register_buffer("gain", torch.tensor([0.5, -2.0, 1.5]).view(3, 1, 1))

    def forward(self, x):
        x = self.conv(F.pad(x, (1, 2, 0, 1)))
        x = 1 - x * self.gain / 3 + torch.tensor(0.25)
        x = x * torch.sigmoid(x)
        with torch.no_grad():
            x = F.softsign(x) + torch.abs(x) * 0.5
        x = torch.maximum(x, torch.tensor(-0.5)).clip(max=2.0)
        return (x * x).mean(3).mean(2)


class Unsupported(nn.Module):
    """Four layers outside the supported set, between supported ones."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 4, 3)
        self.attn = nn.MultiheadAttention(4, 2)
        self.norm = nn.GroupNorm(2, 4)
        self.fc = nn.Linear(8, 2)

    def forward(self, x):
        x = self.norm(F.relu(self.conv(x)))
        x = torch.cat([x, x], 1).amax((2, 3))[:, :4]
        x = self.attn(x, x, x)[0] + torch.randn(4)
        return self.fc(torch.cat([x, x.softmax(1)], 1))


class Plain(nn.Module):
    """Runs a function given by its subclasses."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3)


class Convolving(Plain):
    """Is supported."""

    def forward(self, x):
        return self.conv(x)


class Transposing(Plain):
    """Flattens in another order than C order."""

    def forward(self, x):
        return self.conv(x).permute(0, 2, 3, 1).reshape(x.size(0), -1)


class BatchMixing(Plain):
    """Flattens the batch as well."""

    def forward(self, x):
        return self.conv(x).view(1, -1)


class DataDependent(Plain):
    """Looks at the values."""

    def forward(self, x):
        return self.conv(x) if x.sum() > 0 else x


class Scaling(Plain):
    """Was trained on pixels 0..255."""

    def forward(self, x):
        return self.conv(x / 255.0)


class TwoOutputs(Plain):
    """Returns features along with scores."""

    def forward(self, x):
        x = self.conv(x)
        return x.flatten(1), x


class NeedsArguments(nn.Module):
    """Cannot be built without arguments."""

    def __init__(self, width, depth, activation=None):
        super().__init__()


class Fails(nn.Module):
    """Cannot be built at all."""

    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 2, 3, groups=5)
