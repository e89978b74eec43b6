"""Random variants of a training set, made once and gone through in turn, with the float network's logits for each."""

from __future__ import annotations

import torch

from nn2hdl.data import Dataset
from nn2hdl.train.augment import Variation, augment
from nn2hdl.train.float_network import FloatNetwork

_CHUNK = 5000


class Variants:
    """`count` variants of a dataset; images of each are kept as uint8 [N, C, H, W]."""

    def __init__(
        self, dataset: Dataset, settings: Variation, count: int, teacher: FloatNetwork | None, seed: int, device
    ):
        self.images = torch.tensor(dataset.images)
        self.settings, self.count, self.teacher, self.seed, self.device = settings, count, teacher, seed, device
        self._made: dict[int, tuple[torch.Tensor, torch.Tensor | None]] = {}

    def of(self, epoch: int) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Images of an epoch and the teacher's logits for them, None without a teacher."""
        number = epoch % self.count
        if number not in self._made:
            generator = torch.Generator().manual_seed(self.seed * 1_000_003 + number)
            parts = [augment(chunk, self.settings, generator) for chunk in self.images.split(_CHUNK)]
            images = torch.cat([(part * 255).round().clamp(0, 255).to(torch.uint8) for part in parts])
            logits = None if self.teacher is None else self.teacher.logits(images)
            self._made[number] = (images.to(self.device), logits)
        return self._made[number]
