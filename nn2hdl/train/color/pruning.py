"""Which weights of a network stay: all above a threshold, or the largest ones up to a density (Han et al. 2015)."""

from __future__ import annotations

from collections.abc import Mapping

import torch

Masks = dict[str, torch.Tensor]


def masks_of_threshold(weights: Mapping[str, torch.Tensor], threshold: float) -> Masks:
    """True where |weight| reaches the threshold, by the weights' names."""
    return {name: weight.detach().abs() >= threshold for name, weight in weights.items()}


def masks_of_density(weights: Mapping[str, torch.Tensor], density: float) -> Masks:
    """True for the largest weights of all layers together, a share ``density`` of them, at least one; of equal weights
    those that come first stay."""
    magnitudes = torch.cat([weight.detach().abs().flatten() for weight in weights.values()])
    count = max(1, round(density * len(magnitudes)))
    kept = torch.zeros(len(magnitudes), dtype=torch.bool)
    kept[magnitudes.argsort(descending=True, stable=True)[:count]] = True
    parts = kept.split([weight.numel() for weight in weights.values()])
    return {name: part.view_as(weight) for (name, weight), part in zip(weights.items(), parts, strict=True)}


def apply_masks(weights: Mapping[str, torch.Tensor], masks: Masks) -> None:
    """Sets the weights outside of the masks to zero, in place."""
    with torch.no_grad():
        for name, mask in masks.items():
            weights[name].mul_(mask)


def density_of(weights: Mapping[str, torch.Tensor]) -> float:
    """Share of the weights that are not zero."""
    return sum(int(w.count_nonzero()) for w in weights.values()) / sum(w.numel() for w in weights.values())
