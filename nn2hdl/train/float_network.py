"""A float Graph on torch: the teacher of a network that is quantized while it is trained."""

from __future__ import annotations

import torch
import torch.nn.functional as F

from nn2hdl.errors import QuantizeError
from nn2hdl.graph import INPUT, Add, AvgPool2d, Clip, Conv2d, Flatten, Graph, Linear, MaxPool2d, Node
from nn2hdl.train.quantized_layer import max_pool, pad

_BATCH = 500


class FloatNetwork:
    """A graph's outputs for images of raw pixels."""

    def __init__(self, graph: Graph, device: torch.device):
        self.graph, self.device = graph, device
        self.arrays = {
            node.name: [torch.tensor(array, dtype=torch.float32, device=device) for array in _arrays(node.op)]
            for node in graph.nodes
        }

    @torch.inference_mode()
    def logits(self, images: torch.Tensor) -> torch.Tensor:
        """float32 [n, classes] for uint8 [n, c, h, w]."""
        return torch.cat([self.values(part)[self.graph.output] for part in images.split(_BATCH)])

    @torch.inference_mode()
    def values(self, images: torch.Tensor) -> dict[str, torch.Tensor]:
        """float32 [n, ...] of every node for uint8 [n, c, h, w], all at once."""
        values = {INPUT: images.to(self.device).float()}
        for node in self.graph.nodes:
            values[node.name] = self._apply(node, [values[name] for name in node.inputs])
        return values

    def _apply(self, node: Node, inputs: list[torch.Tensor]) -> torch.Tensor:
        op, x = node.op, inputs[0]
        match op:
            case Conv2d():
                weight, bias, *pad_value = self.arrays[node.name]
                padded = pad(x, op.padding, pad_value[0] if pad_value else None)
                return F.conv2d(padded, weight, bias, op.stride, 0, op.dilation, op.groups)
            case Linear():
                return F.linear(x, *self.arrays[node.name])
            case Clip():
                return x.clamp(op.low, op.high)
            case MaxPool2d():
                return max_pool(x, op)
            case AvgPool2d():
                return F.avg_pool2d(pad(x, op.padding, None), op.kernel, op.stride)
            case Flatten():
                return x.flatten(1)
            case Add():
                return inputs[0] + inputs[1]
        raise QuantizeError(f"{type(op).__name__} has no form in torch", where=f"layer {node.name}")


def _arrays(op) -> list:
    if isinstance(op, Conv2d):
        return [op.weight, op.bias, *([] if op.pad_value is None else [op.pad_value])]
    return [op.weight, op.bias] if isinstance(op, Linear) else []
