"""A layer with weights under quantization-aware training: what all methods of it have in common."""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.integer import read_only
from nn2hdl.train.padding import pad
from nn2hdl.train.pooling import max_pool


def weigh(x: torch.Tensor, weights: torch.Tensor, bias: torch.Tensor | None, op, pad_value=None) -> torch.Tensor:
    """weights * x + bias: for weights [out, in] their product, for [out, in/groups, kh, kw] a convolution.

    op: says stride, padding (top, bottom, left, right), dilation and groups of a convolution; pad_value: as in `pad`.
    """
    if weights.ndim == 2:
        return F.linear(x, weights, bias)
    return F.conv2d(pad(x, op.padding, pad_value), weights, bias, op.stride, 0, op.dilation, op.groups)


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

    op: the layer in its IR; pool: the max pooling that comes next, None where none does; pad_value: one per channel.
    """

    def __init__(self, op, pool=None, pad_value: torch.Tensor | None = None):
        super().__init__()
        self.op, self.pool = op, pool
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
        sums = weigh(x, self.weights(), self.addend(), self.op, self.pad_value)
        return sums if self.pool is None else max_pool(sums, self.pool)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """Outputs [n, ...] for the outputs of the layer before."""
        return self.requantize(self.accumulate(x))
