"""Straight-through estimators: exact integers forward, the gradient of something smooth backward."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import torch

_FEW = 8  # edges


class _Through(torch.autograd.Function):
    @staticmethod
    def forward(ctx, smooth: torch.Tensor, exact: torch.Tensor, passes: torch.Tensor | None) -> torch.Tensor:
        ctx.save_for_backward(passes)
        return exact

    @staticmethod
    def backward(ctx, gradient: torch.Tensor):
        (passes,) = ctx.saved_tensors
        return (gradient if passes is None else gradient * passes), None, None


def through(smooth: torch.Tensor, exact: torch.Tensor, passes: torch.Tensor | None = None) -> torch.Tensor:
    """`exact`, to the last bit, with the gradient of `smooth`. (`smooth + (exact - smooth)` rounds.)

    passes: bool, where the gradient passes; None for everywhere.
    """
    return _Through.apply(smooth, exact.detach(), passes)


def floored(x: torch.Tensor, low: float | None, high: float | None) -> torch.Tensor:
    """clamp(floor(x), low, high), None leaving a side open; the gradient passes where nothing is clamped."""
    floor = x.detach().floor()
    if low is None and high is None:
        return through(x, floor)
    exact = floor.clamp(low, high)
    return through(x, exact, exact == floor)


def staircase(x: torch.Tensor, edges: Sequence[float], values: Sequence[float]) -> torch.Tensor:
    """values[number of edges that are <= x], elementwise; one value more than edges, which ascend."""
    if len(edges) > _FEW:
        table = torch.tensor(values, device=x.device)
        return table[torch.bucketize(x, torch.tensor(edges, device=x.device), right=True)]
    found = torch.full_like(x, values[0])
    for edge, below, above in zip(edges, values, values[1:], strict=False):
        found.add_(x >= edge, alpha=above - below)  # several times faster than a search
    return found


def nearest(latent: torch.Tensor, magnitudes: Sequence[float]) -> torch.Tensor:
    """The nearest of the numbers +-magnitudes (ascending from 0) to each latent; of two, the larger magnitude.

    The gradient passes as if nothing had been rounded.
    """
    middles = [(low + high) / 2 for low, high in pairwise(magnitudes)]
    values = latent.detach()
    return through(latent, staircase(values.abs(), middles, magnitudes) * values.sign())


def keep_largest(weights: torch.Tensor, latent: torch.Tensor, count: int) -> torch.Tensor:
    """Weights [outputs, ...] with all but the `count` largest latents of each output set to 0.

    Those set to 0 keep their gradient, so that another choice can win later.
    """
    rows = latent.detach().abs().flatten(1)
    if rows.shape[1] <= count:
        return weights
    chosen = torch.zeros_like(rows).scatter_(1, rows.topk(count, dim=1).indices, 1.0)
    return through(weights, weights.detach() * chosen.view_as(weights))
