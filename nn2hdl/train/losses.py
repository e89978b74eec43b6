"""What training makes smaller: cross-entropy of classes, squared error of values such as colors."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Protocol

import torch
import torch.nn.functional as F

from nn2hdl.quality import PEAK


class Loss(Protocol):
    """How far a network's outputs [n, ...] are from what they should be."""

    def __call__(self, outputs: torch.Tensor, wanted: torch.Tensor, reduction: str = "mean") -> torch.Tensor:
        """From labels [n], or values [n, ...] of 0 to 255; reduction: "mean" or "sum" over the images."""

    def taught(self, outputs: torch.Tensor, teachers: torch.Tensor) -> torch.Tensor:
        """From the outputs of a teacher, which gets no gradient."""

    def plain(self) -> Loss:
        """The same without what only helps training, as label smoothing does."""


@dataclass(frozen=True)
class ClassLoss:
    """Cross-entropy; temperature: what one step of the outputs is worth as a logit."""

    temperature: float = 1.0
    label_smoothing: float = 0.0

    @property
    def reach(self) -> float:
        """How far a bias of the last layer may have to go, in steps of the outputs."""
        return 0.25 / self.temperature

    def __call__(self, outputs: torch.Tensor, wanted: torch.Tensor, reduction: str = "mean") -> torch.Tensor:
        smoothing = self.label_smoothing
        return F.cross_entropy(self._logits(outputs), wanted, reduction=reduction, label_smoothing=smoothing)

    def taught(self, outputs: torch.Tensor, teachers: torch.Tensor) -> torch.Tensor:
        """H(z_T, p_A): cross-entropy to the teacher's probabilities."""
        return F.cross_entropy(self._logits(outputs), F.softmax(self._logits(teachers.detach()), 1))

    def plain(self) -> ClassLoss:
        return replace(self, label_smoothing=0.0)

    def _logits(self, outputs: torch.Tensor) -> torch.Tensor:
        return class_scores(outputs) * self.temperature


@dataclass(frozen=True)
class ValueLoss:
    """Squared error; step: what one step of the outputs is worth of 255; unit: the error, of 255, that counts as 1."""

    step: float
    unit: float = PEAK

    @property
    def reach(self) -> float:
        """As that of ClassLoss."""
        return PEAK / 8 / self.step

    def __call__(self, outputs: torch.Tensor, wanted: torch.Tensor, reduction: str = "mean") -> torch.Tensor:
        errors = ((outputs * self.step - wanted) / self.unit).square().flatten(1).mean(1)
        return errors.mean() if reduction == "mean" else errors.sum()

    def taught(self, outputs: torch.Tensor, teachers: torch.Tensor) -> torch.Tensor:
        """Squared distance to the teacher's values."""
        return self(outputs, teachers.detach() * self.step)

    def plain(self) -> ValueLoss:
        return self


def class_scores(outputs: torch.Tensor) -> torch.Tensor:
    """Outputs [n, ...] as scores [n, classes]. A single logit z, a binary decision, becomes the scores 0 and z: their
    softmax is the sigmoid of z, and the larger names the class that `nn2hdl.meaning.classify` names."""
    flat = outputs.reshape(len(outputs), -1)
    return torch.cat([torch.zeros_like(flat), flat], 1) if flat.shape[1] == 1 else flat
