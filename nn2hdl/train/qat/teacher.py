"""What teaches a network that is quantized while it is trained: variants of the images, and a float Graph's outputs."""

from __future__ import annotations

import torch

from nn2hdl.data import Dataset
from nn2hdl.graph import Add, AvgPool2d, Clip, Conv2d, Graph, Linear, Node
from nn2hdl.train.augment import Variation, augment
from nn2hdl.train.integer_layer import weigh
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.loop import generator_of
from nn2hdl.train.pooling import average_pool

_BATCH, _CHUNK = 500, 5000  # images of a pass through the network, and of what is varied at once


class FloatNetwork(LayeredNetwork):
    """A graph's outputs for images of raw pixels."""

    def __init__(self, graph: Graph, device: torch.device):
        super().__init__(graph, graph.nodes)
        self.device = device
        self.arrays = {
            node.name: [torch.tensor(array, dtype=torch.float32, device=device) for array in _arrays(node.op)]
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
        x, op = inputs[0], node.op
        match op:
            case Conv2d() | Linear():
                weight, bias, *pad_value = self.arrays[node.name]
                return weigh(x, weight, bias, op, *pad_value)
            case Clip():
                return x.clamp(op.low, op.high)
            case AvgPool2d():
                return average_pool(x, op)
            case Add():
                return inputs[0] + inputs[1]
        return super().operate(node, inputs)


def _arrays(op) -> list:
    if isinstance(op, Conv2d):
        return [op.weight, op.bias, *([] if op.pad_value is None else [op.pad_value])]
    return [op.weight, op.bias] if isinstance(op, Linear) else []


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
            generator = generator_of(self.seed, number)
            parts = [augment(chunk, self.settings, generator) for chunk in self.images.split(_CHUNK)]
            images = torch.cat([(part * 255).round().clamp(0, 255).to(torch.uint8) for part in parts])
            logits = None if self.teacher is None else self.teacher.logits(images)
            self._made[number] = (images.to(self.device), logits)
        return self._made[number]
