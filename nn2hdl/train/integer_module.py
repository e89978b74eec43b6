"""An IntegerNetwork as a torch module: the same integers forward, straight-through gradients backward.

Values are float32. Where every sum stays below 2**24, as in 8-bit LeNets, they equal the golden model's; beyond that
training sees rounding, but what comes back is an IntegerNetwork, and its accuracy is measured by the golden model.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

import numpy as np
import torch
import torch.nn.functional as F
from torch import nn

from nn2hdl.integer import (
    INPUT,
    Add,
    Affine,
    Clamp,
    Flatten,
    IntegerNetwork,
    Layer,
    MaxPool,
    Requantize,
    Table,
    read_only,
)

_LOWEST = -(2.0**30)  # padded taps of a maximum


class IntegerModule(nn.Module):
    """Maps integer images [n, c, h, w] (any dtype) to the network's outputs, float32 [n, ...].

    Layers in `trained` learn weights and biases, those in `biases` biases alone. Weights are trained in integer steps
    and stay within the power of two that their layer had; a bias is trained in steps of the layer's output.
    """

    def __init__(self, network: IntegerNetwork, trained: Collection[str] = (), biases: Collection[str] = ()):
        super().__init__()
        self.source = network
        readers = network.consumers()
        affine = [layer for layer in network.layers if isinstance(layer.op, Affine)]
        self.affines = nn.ModuleDict(
            {
                _key(layer.name): _IntegerAffine(layer.op, layer.name in trained, layer.name in {*trained, *biases})
                for layer in affine
            }
        )
        # requantization is monotone: behind the pooling there is less of it
        self._late = {
            layer.name: readers[layer.name][0].name
            for layer in affine
            if len(readers[layer.name]) == 1
            and isinstance(readers[layer.name][0].op, MaxPool)
            and layer.name != network.output
        }
        for layer in network.layers:
            if isinstance(layer.op, Table):
                self.register_buffer(f"table_{_key(layer.name)}", _tensor(layer.op.values))

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        """Outputs for integer images."""
        values = {INPUT: images.float()}
        early = {pooling: affine for affine, pooling in self._late.items()}
        for layer in self.source.layers:
            inputs = [values[name] for name in layer.inputs]
            if isinstance(layer.op, Affine):
                part = self.affines[_key(layer.name)]
                accumulator = part(inputs[0])
                values[layer.name] = accumulator if layer.name in self._late else part.requantize(accumulator)
            else:
                value = self._operate(layer, inputs)
                if layer.name in early:
                    value = self.affines[_key(early[layer.name])].requantize(value)
                values[layer.name] = value
        return values[self.source.output]

    def _operate(self, layer: Layer, inputs: list[torch.Tensor]) -> torch.Tensor:
        x, op = inputs[0], layer.op
        match op:
            case MaxPool():
                if any(op.padding):
                    x = F.pad(x, _torch_padding(op.padding), value=_LOWEST)
                return F.max_pool2d(x, op.kernel, op.stride)
            case Flatten():
                return x.flatten(1)
            case Clamp():
                return x.clamp(op.low, op.high) if (op.low, op.high) != (None, None) else x
            case Add():
                form = (-1,) + (1,) * (x.ndim - 2)
                total = x * op.factors[0] + inputs[1] * op.factors[1] + _tensor(op.bias).to(x.device).reshape(form)
                return _requantize(total, op.requantize)
            case Table():
                return self._look_up(layer, x)
        raise TypeError(f"no torch rule for {op!r}")

    def _look_up(self, layer: Layer, x: torch.Tensor) -> torch.Tensor:
        """The table's value; backward, the slope between the neighbors."""
        values = getattr(self, f"table_{_key(layer.name)}")
        index = (x.detach() - layer.op.first).long()
        last = len(values) - 1
        slope = (values[(index + 1).clamp(max=last)] - values[(index - 1).clamp(min=0)]) / 2
        return values[index] + slope * (x - x.detach())

    def to_network(self) -> IntegerNetwork:
        """The network with the weights and biases as trained so far, rounded."""
        layers = []
        for layer in self.source.layers:
            if isinstance(layer.op, Affine):
                weights, bias = self.affines[_key(layer.name)].integers()
                layer = replace(layer, op=replace(layer.op, weights=weights, bias=bias))
            layers.append(layer)
        return replace(self.source, layers=tuple(layers))


class _IntegerAffine(nn.Module):
    def __init__(self, op: Affine, trains_weight: bool, trains_bias: bool):
        super().__init__()
        self.op, self.trains_weight, self.trains_bias = op, trains_weight, trains_bias
        largest = max(int(np.abs(op.weights).max()), 1)
        self.limit = float((1 << largest.bit_length()) - 1)
        scale = 2.0 ** op.requantize.shift.astype(np.float64) / op.requantize.multiplier
        self.register_buffer("unit", _tensor(scale))
        self.weight = nn.Parameter(_tensor(op.weights), requires_grad=trains_weight)
        self.bias = nn.Parameter(_tensor(op.bias / scale), requires_grad=trains_bias)
        pad = None if op.pad_value is None else _tensor(op.pad_value).reshape(-1, 1, 1)
        self.register_buffer("pad_value", pad)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        """The accumulator."""
        op, weight, bias = self.op, self.weight, _Round.apply(self.bias * self.unit)
        if self.trains_weight:
            weight = _Round.apply(weight.clamp(-self.limit, self.limit))
        if not op.is_convolution:
            return F.linear(x, weight, bias)
        if any(op.padding):
            pad = 0.0 if self.pad_value is None else self.pad_value
            x = F.pad(x - pad, _torch_padding(op.padding)) + pad
        return F.conv2d(x, weight, bias, op.stride, 0, op.dilation, op.groups)

    def requantize(self, accumulator: torch.Tensor) -> torch.Tensor:
        return _requantize(accumulator, self.op.requantize)

    def integers(self) -> tuple[np.ndarray, np.ndarray]:
        """Weights and bias as integers; untouched ones as they came."""
        weights, bias = self.op.weights, self.op.bias
        if self.trains_weight:
            weights = _integers(self.weight.detach().clamp(-self.limit, self.limit))
        if self.trains_bias:
            bias = _integers(self.bias.detach() * self.unit)
        return weights, bias


def _integers(values: torch.Tensor) -> np.ndarray:
    return read_only(values.round().double().cpu().numpy())


class _Round(torch.autograd.Function):
    """Rounds; the gradient passes."""

    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, gradient):
        return gradient


class _Requantize(torch.autograd.Function):
    """clamp(floor(x * factor), low, high); backward the slope inside the clamp."""

    @staticmethod
    def forward(ctx, x, factor, low, high):
        y = (x * factor).floor_()
        inside = None
        if low is not None or high is not None:
            inside = torch.ones_like(y, dtype=torch.bool)
            if low is not None:
                inside &= y >= low
            if high is not None:
                inside &= y <= high
            y.clamp_(low, high)
        ctx.save_for_backward(factor, inside)
        return y

    @staticmethod
    def backward(ctx, gradient):
        factor, inside = ctx.saved_tensors
        gradient = gradient * factor
        return (gradient if inside is None else gradient * inside), None, None, None


def _requantize(x: torch.Tensor, requantize: Requantize) -> torch.Tensor:
    form = (-1,) + (1,) * (x.ndim - 2)
    factor = requantize.multiplier / 2.0 ** requantize.shift.astype(np.float64)
    return _Requantize.apply(x, _tensor(factor).to(x.device).reshape(form), requantize.low, requantize.high)


def _tensor(values: np.ndarray) -> torch.Tensor:
    return torch.tensor(np.asarray(values, dtype=np.float32))


def _torch_padding(padding) -> tuple[int, int, int, int]:
    top, bottom, left, right = padding
    return left, right, top, bottom


def _key(name: str) -> str:
    return name.replace(".", "_dot_")
