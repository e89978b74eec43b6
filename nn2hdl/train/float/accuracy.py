"""Accuracy of a float network on a dataset."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import nn

from nn2hdl.data import Dataset
from nn2hdl.meaning import classify

_BATCH = 1000


def measure_accuracy(module: nn.Module, dataset: Dataset, normalize: tuple[Sequence[float], Sequence[float]]) -> float:
    """Returns how many percent of the images the network names right. The module is left in eval mode.

    Args:
        module: maps float32 [N, C, H, W] to logits [N, ...]; the images go to its device.
        dataset: images and labels.
        normalize: (mean, std), one value per channel each, of pixels / 255.
    """
    device = next(module.parameters()).device
    module.eval()
    correct = 0
    with torch.inference_mode():
        for start in range(0, len(dataset), _BATCH):
            images = torch.tensor(dataset.images[start : start + _BATCH], device=device)
            logits = module(apply_normalize(images.float() / 255, normalize))
            correct += int((classify(logits.cpu().numpy()) == dataset.labels[start : start + _BATCH]).sum())
    return round(100.0 * correct / len(dataset), 6)


def apply_normalize(pixels: torch.Tensor, normalize: tuple[Sequence[float], Sequence[float]]) -> torch.Tensor:
    """Returns (pixels - mean) / std per channel, for pixels [N, C, H, W] from 0 to 1."""
    mean, std = (torch.tensor(values, device=pixels.device).view(1, -1, 1, 1) for values in normalize)
    return (pixels - mean) / std
