"""A network's outputs as one score per class, for losses and teachers."""

from __future__ import annotations

import torch


def class_scores(outputs: torch.Tensor) -> torch.Tensor:
    """Outputs [n, ...] as scores [n, classes]. A single logit z, a binary decision, becomes the scores 0 and z: their
    softmax is the sigmoid of z, and the larger names the class that `nn2hdl.meaning.classify` names."""
    flat = outputs.reshape(len(outputs), -1)
    return torch.cat([torch.zeros_like(flat), flat], 1) if flat.shape[1] == 1 else flat
