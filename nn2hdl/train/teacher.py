"""What teaches a network that is quantized while it is trained: variants of the images, and a float Graph's outputs."""

from __future__ import annotations

import torch
from torch import nn

from nn2hdl.data import Dataset
from nn2hdl.graph import Graph, Node
from nn2hdl.train.augment import Variation, augment
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.loop import generator_of
from nn2hdl.train.operations import arrays_of, torch_form

_BATCH, _CHUNK = 500, 5000  # images of a pass through the network, and of what is augmented at once


class FloatNetwork(LayeredNetwork[Node, nn.Module]):
    """A graph's outputs for images of raw pixels."""

    def __init__(self, graph: Graph, device: torch.device) -> None:
        super().__init__(graph, graph.nodes)
        self.device = device
        self.arrays = {
            node.name: [torch.tensor(array, dtype=torch.float32, device=device) for array in arrays_of(node.op)]
            for node in graph.nodes
        }

    @torch.inference_mode()
    def logits(self, images: torch.Tensor) -> torch.Tensor:
        """float32 [n, classes] for uint8 [n, c, h, w]."""
        return torch.cat([self.values(part)[self.output] for part in images.split(_BATCH)])

    @torch.inference_mode()
    def values(self, images: torch.Tensor) -> dict[str, torch.Tensor]:
        """float32 [n, ...] of every node for uint8 [n, c, h, w], all at once."""
        return super().values(images.to(self.device).float())

    def operate(self, node: Node, inputs: list[torch.Tensor]) -> torch.Tensor:
        return torch_form(node.op).run(node.op, self.arrays[node.name], inputs)


class Variants:
    """`count` variants of a dataset; images of each are kept as uint8 [N, C, H, W]."""

    def __init__(
        self,
        dataset: Dataset,
        settings: Variation,
        count: int,
        teacher: FloatNetwork | None,
        seed: int,
        device: torch.device,
    ) -> None:
        self.images = torch.tensor(dataset.images)
        self.settings, self.count, self.teacher, self.seed, self.device = settings, count, teacher, seed, device
        self._made: dict[int, tuple[torch.Tensor, torch.Tensor | None]] = {}

    def of(self, epoch: int) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Images of an epoch and the teacher's logits for them, None without a teacher."""
        number = epoch % self.count
        if number not in self._made:
            generator = generator_of(self.seed, number)
            parts = [augment(chunk, self.settings, generator) for chunk in self.images.split(_CHUNK)]
            images = torch.cat([(part * 255).round().clamp(0, 255).to(torch.uint8) for part in parts])
            logits = None if self.teacher is None else self.teacher.logits(images)
            self._made[number] = (images.to(self.device), logits)
        return self._made[number]
