"""Pooling on torch, for the operations of both IRs."""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F

from nn2hdl.graph import AvgPool2d, MaxPool2d
from nn2hdl.integer import MaxPool
from nn2hdl.train.padding import pad

MaxPooling = MaxPool2d | MaxPool


def max_pool(x: torch.Tensor, op: MaxPooling) -> torch.Tensor:
    """Largest value of each window; padding never wins."""
    return F.max_pool2d(pad(x, op.padding, -math.inf), op.kernel, op.stride)


def average_pool(x: torch.Tensor, op: AvgPool2d) -> torch.Tensor:
    """Mean of each window; padding counts as zeros."""
    return F.avg_pool2d(pad(x, op.padding), op.kernel, op.stride)
