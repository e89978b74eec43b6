"""An IntegerNetwork as a torch module: the same integers forward, straight-through gradients backward.

Values are float32. Where every sum stays below 2**24, as in 8-bit LeNets, they equal the golden model's; beyond that
training sees rounding, but what comes back is an IntegerNetwork, and its accuracy is measured by the golden model.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import torch
from torch import nn

from nn2hdl.integer import Add, Affine, Clamp, IntegerNetwork, Layer, MaxPool, Requantize, Table
from nn2hdl.train.integer_layer import IntegerLayer, along_channels, integers
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.straight_through import floored, through


class IntegerModule(LayeredNetwork):
    """Maps integer images [n, c, h, w] (any dtype) to the network's outputs, float32 [n, ...].

    Layers in `trained` learn weights and biases, those in `biases` biases alone. Weights are trained in integer steps
    and stay within the power of two that their layer had; a bias is trained in steps of the layer's output.
    """

    def __init__(self, network: IntegerNetwork, trained: Collection[str] = (), biases: Collection[str] = ()):
        super().__init__(network, network.layers)
        self.source = network
        for layer in network.layers:
            name, op = layer.name, layer.op
            if isinstance(op, Affine):
                pool = self.take_pooling(name)
                self.add_layer(name, AffineLayer(op, pool, name in trained, name in {*trained, *biases}))
            elif isinstance(op, Add | Table):
                self.add_layer(name, _AddLayer(op) if isinstance(op, Add) else _TableLayer(op))

    @property
    def affines(self) -> dict[str, AffineLayer]:
        """The layers with weights, by name."""
        return {layer.name: self.layer(layer.name) for layer in self.nodes if isinstance(layer.op, Affine)}

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Outputs for integer images."""
        return self.values(images.float())[self.output]

    def operate(self, node: Layer, inputs: list[torch.Tensor]) -> torch.Tensor:
        op = node.op
        if isinstance(op, Clamp):
            return inputs[0].clamp(op.low, op.high) if (op.low, op.high) != (None, None) else inputs[0]
        return super().operate(node, inputs)

    def to_network(self) -> IntegerNetwork:
        """The network with the weights and biases as trained so far, rounded."""
        trained = {name: affine.trained_op() for name, affine in self.affines.items()}
        layers = (replace(layer, op=trained.get(layer.name, layer.op)) for layer in self.source.layers)
        return replace(self.source, layers=tuple(layers))


class AffineLayer(IntegerLayer):
    """An Affine whose weights and biases are trained, both or neither or biases alone."""

    def __init__(self, op: Affine, pool: MaxPool | None, trains_weight: bool, trains_bias: bool):
        super().__init__(op, pool, None if op.pad_value is None else _tensor(op.pad_value))
        largest = max(int(np.abs(op.weights).max()), 1)
        self.limit = float((1 << largest.bit_length()) - 1)
        scale = 2.0 ** op.requantize.shift.astype(np.float64) / op.requantize.multiplier
        self.register_buffer("unit", _tensor(scale))
        self.register_buffer("factor", _factor(op.requantize))
        self.weight = nn.Parameter(_tensor(op.weights), requires_grad=trains_weight)
        self.bias = nn.Parameter(_tensor(op.bias / scale), requires_grad=trains_bias)

    def weights(self) -> torch.Tensor:
        return _rounded(self.weight.clamp(-self.limit, self.limit)) if self.weight.requires_grad else self.weight

    def addend(self) -> torch.Tensor:
        return _rounded(self.bias * self.unit)

    def requantize(self, accumulator: torch.Tensor) -> torch.Tensor:
        return _requantize(accumulator, self.factor, self.op.requantize)

    def trained_op(self) -> Affine:
        """The Affine with weights and biases as integers; untouched ones as they came."""
        op = self.op
        if self.weight.requires_grad:
            op = replace(op, weights=integers(self.weights()))
        if self.bias.requires_grad:
            op = replace(op, bias=integers(self.addend()))
        return op


class _AddLayer(nn.Module):
    def __init__(self, op: Add):
        super().__init__()
        self.op = op
        self.register_buffer("bias", _tensor(op.bias))
        self.register_buffer("factor", _factor(op.requantize))

    def forward(self, first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
        total = first * self.op.factors[0] + second * self.op.factors[1] + along_channels(self.bias, first)
        return _requantize(total, self.factor, self.op.requantize)


class _TableLayer(nn.Module):
    """A table's value; backward, the slope between the neighbors."""

    def __init__(self, op: Table):
        super().__init__()
        self.first = op.first
        self.register_buffer("table", _tensor(op.values))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        index = (x.detach() - self.first).long()
        last = len(self.table) - 1
        slope = (self.table[(index + 1).clamp(max=last)] - self.table[(index - 1).clamp(min=0)]) / 2
        return through(slope * x, self.table[index])


def _factor(requantize: Requantize) -> torch.Tensor:
    return _tensor(requantize.multiplier / 2.0 ** requantize.shift.astype(np.float64))


def _requantize(x: torch.Tensor, factor: torch.Tensor, requantize: Requantize) -> torch.Tensor:
    """clamp(floor(x * factor), low, high); backward the slope inside the clamp."""
    return floored(x * along_channels(factor, x), requantize.low, requantize.high)


def _rounded(values: torch.Tensor) -> torch.Tensor:
    return through(values, values.round())


def _tensor(values: np.ndarray) -> torch.Tensor:
    return torch.tensor(np.asarray(values, dtype=np.float32))
