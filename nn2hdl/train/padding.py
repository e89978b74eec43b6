"""Padding of images on torch."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from nn2hdl.windows import Padding


def pad(x: torch.Tensor, padding: Padding, value: torch.Tensor | float | None = None) -> torch.Tensor:
    """Images [n, channels, h, w] padded (top, bottom, left, right) with a value per channel [channels], one number, or
    0 where None."""
    if not any(padding):
        return x
    top, bottom, left, right = padding
    sides = (left, right, top, bottom)
    if not isinstance(value, torch.Tensor):
        return F.pad(x, sides, value=value)
    value = value.view(-1, 1, 1)
    return F.pad(x - value, sides) + value
