"""The loss that suits further training of an IntegerNetwork, and what one step of its outputs is worth there."""

from __future__ import annotations

import math

import numpy as np
import torch
import torch.nn.functional as F

from nn2hdl.train.finite import deviation
from nn2hdl.train.losses import ClassLoss, ValueLoss, class_scores
from nn2hdl.train.qat.integer_module import IntegerModule

_PROBE = 1000  # images that set the temperature
_SPREAD = 2.0  # least standard deviation of the logits
_TEMPERATURES = 2.0 ** np.arange(-24, 1)  # logits of 8-bit networks reach 10**6


def fit_loss(
    module: IntegerModule, images: torch.Tensor, wanted: torch.Tensor, label_smoothing: float = 0.0
) -> ClassLoss | ValueLoss:
    """The loss that suits a network, with what its steps are worth; wanted: labels [n], or true colors [n, 3]."""
    if module.source.classifies:
        return ClassLoss(_fit_temperature(module, images, wanted), label_smoothing)
    return ValueLoss(module.source.outputs.step)


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
