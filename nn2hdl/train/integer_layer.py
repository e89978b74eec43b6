"""A layer with weights under quantization-aware training: what all methods of it have in common."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.integer import read_only
from nn2hdl.train.padding import pad
from nn2hdl.train.pooling import MaxPooling, max_pool
from nn2hdl.windows import Padding


class Windows(Protocol):
    """Where the windows of a convolution lie; padding is (top, bottom, left, right)."""

    @property
    def stride(self) -> tuple[int, int]: ...
    @property
    def padding(self) -> Padding: ...
    @property
    def dilation(self) -> tuple[int, int]: ...
    @property
    def groups(self) -> int: ...


def weigh(
    x: torch.Tensor,
    weights: torch.Tensor,
    bias: torch.Tensor | None,
    windows: Windows | None,
    pad_value: torch.Tensor | None = None,
) -> torch.Tensor:
    """weights * x + bias: a convolution with weights [out, in/groups, kh, kw]; without windows the product with weights
    [out, in]. pad_value: as in `pad`."""
    if windows is None:
        return F.linear(x, weights, bias)
    padded = pad(x, windows.padding, pad_value)
    return F.conv2d(padded, weights, bias, windows.stride, 0, windows.dilation, windows.groups)


def integers(values: torch.Tensor | np.ndarray) -> np.ndarray:
    """Values, rounded, as the integer IR has them."""
    return read_only(torch.as_tensor(values).detach().cpu().double().round().numpy())


def along_channels(values: torch.Tensor, x: torch.Tensor) -> torch.Tensor:
    """values [channels] in the form that goes with x [n, channels, ...]."""
    return values.view(-1, *[1] * (x.ndim - 2))


class IntegerLayer(nn.Module):
    """requantize(pool(weights * x + bias)), forward as the circuit computes it, backward with gradients that pass.

    A subclass says what its weights, bias and requantization are. Pooling commutes with a monotone requantization, and
    there is less to requantize behind it.

    windows: of a convolution, None for a fully connected layer; pool: the max pooling that comes next, None where none
    does; pad_value: one per channel.
    """

    pad_value: torch.Tensor | None

    def __init__(
        self, windows: Windows | None, pool: MaxPooling | None = None, pad_value: torch.Tensor | None = None
    ) -> None:
        super().__init__()
        self.windows, self.pool = windows, pool
        self.register_buffer("pad_value", pad_value)

    def weights(self) -> torch.Tensor:
        """Weights as the circuit has them."""
        raise NotImplementedError

    def addend(self) -> torch.Tensor | None:
        """What is added before pooling; None for nothing."""
        return None

    def requantize(self, accumulator: torch.Tensor) -> torch.Tensor:
        """The layer's outputs for its sums."""
        raise NotImplementedError

    def accumulate(self, x: torch.Tensor) -> torch.Tensor:
        """The sums, pooled."""
        sums = weigh(x, self.weights(), self.addend(), self.windows, self.pad_value)
        return sums if self.pool is None else max_pool(sums, self.pool)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Outputs [n, ...] for the outputs of the layer before."""
        return self.requantize(self.accumulate(x))
