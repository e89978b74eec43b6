"""What further training of an IntegerNetwork makes smaller: cross-entropy of classes, squared error of colors."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
import torch.nn.functional as F

from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.quality import PEAK
from nn2hdl.train.class_scores import class_scores
from nn2hdl.train.finite import deviation
from nn2hdl.train.qat.integer_module import IntegerModule

_PROBE = 1000  # images that set the temperature
_SPREAD = 2.0  # least standard deviation of the logits
_TEMPERATURES = 2.0 ** np.arange(-24, 1)  # logits of 8-bit networks reach 10**6


@dataclass(frozen=True)
class ClassLoss:
    """Cross-entropy; temperature: what one step of the outputs is worth as a logit."""

    temperature: float
    label_smoothing: float = 0.0

    @property
    def reach(self) -> float:
        """How far a bias of the last layer may have to go, in steps of the outputs."""
        return 0.25 / self.temperature

    def __call__(self, outputs: torch.Tensor, labels: torch.Tensor, reduction: str = "mean") -> torch.Tensor:
        logits = class_scores(outputs) * self.temperature
        return F.cross_entropy(logits, labels, reduction=reduction, label_smoothing=self.label_smoothing)


@dataclass(frozen=True)
class ColorLoss:
    """Squared error of colors from 0 to 1; step: what one step of the outputs is worth of 255."""

    step: float

    @property
    def reach(self) -> float:
        """As that of ClassLoss."""
        return PEAK / 8 / self.step

    def __call__(self, outputs: torch.Tensor, colors: torch.Tensor, reduction: str = "mean") -> torch.Tensor:
        errors = ((outputs * self.step - colors) / PEAK).square().mean(1)
        return errors.mean() if reduction == "mean" else errors.sum()


def wanted_outputs(dataset: Dataset | ColorPairs) -> torch.Tensor:
    """Labels [n], or true colors [n, 3]."""
    return torch.tensor(dataset.targets if isinstance(dataset, ColorPairs) else dataset.labels)


def fit_loss(
    module: IntegerModule, images: torch.Tensor, wanted: torch.Tensor, label_smoothing: float = 0.0
) -> ClassLoss | ColorLoss:
    """The loss that suits a network, with what its steps are worth; wanted: as of `wanted_outputs`."""
    if module.source.classifies:
        return ClassLoss(_fit_temperature(module, images, wanted), label_smoothing)
    return ColorLoss(module.source.outputs.step)


def _fit_temperature(module: IntegerModule, images: torch.Tensor, labels: torch.Tensor) -> float:
    """What one step of the integer outputs is worth as a logit: the power of two of the least cross-entropy.

    It is no less than what spreads the logits by 2: a network that was damaged would be content with none.
    """
    device = next(module.parameters()).device
    with torch.no_grad():
        outputs = module(images[:_PROBE].to(device))
        scores = class_scores(outputs)
        losses = [float(F.cross_entropy(scores * float(t), labels[:_PROBE].to(device))) for t in _TEMPERATURES]
    least = 2.0 ** math.ceil(math.log2(_SPREAD / max(float(deviation(outputs)), 1e-6)))
    return max(float(_TEMPERATURES[int(np.argmin(losses))]), least)
