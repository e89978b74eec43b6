"""The operations of an integer network on torch: the same integers forward, and how gradients pass backward.

`INTEGER_LAYERS` has one module for each; its docstring says how gradients pass. Where an operation rounds they pass
straight through, as if it did not; where it clamps they stop.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np
import torch
from torch import nn

from nn2hdl.exhaustive import exhaustive
from nn2hdl.integer import Add, Affine, Clamp, Flatten, HalfEven, MaxPool, Op, Requantize, Table
from nn2hdl.train.integer_layer import IntegerLayer, along_channels, integers
from nn2hdl.train.pooling import max_pool
from nn2hdl.train.straight_through import floored, through


class AffineLayer(IntegerLayer):
    """An Affine. Gradients pass straight through the rounding of weights, biases and outputs; not where a weight or an
    output is clamped. Nothing is trained before `train_parameters`; `pool` may be set to the max pooling behind it."""

    unit: torch.Tensor
    factor: torch.Tensor

    def __init__(self, op: Affine) -> None:
        pad_value = None if op.pad_value is None else _tensor(op.pad_value)
        super().__init__(op if op.is_convolution else None, None, pad_value)
        self.op = op
        largest = max(int(np.abs(op.weights).max()), 1)
        self.limit = float((1 << largest.bit_length()) - 1)
        scale = 2.0 ** op.requantize.shift.astype(np.float64) / op.requantize.multiplier
        self.register_buffer("unit", _tensor(scale))
        self.register_buffer("factor", _factor(op.requantize))
        self.weight = nn.Parameter(_tensor(op.weights), requires_grad=False)
        self.bias = nn.Parameter(_tensor(op.bias / scale), requires_grad=False)

    def train_parameters(self, *, weight: bool, bias: bool) -> None:
        """Chooses what is trained."""
        self.weight.requires_grad_(weight)
        self.bias.requires_grad_(bias)

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


class AddLayer(nn.Module):
    """An Add. Gradients pass straight through the rounding, not where an output is clamped."""

    bias: torch.Tensor
    factor: torch.Tensor

    def __init__(self, op: Add) -> None:
        super().__init__()
        self.op = op
        self.register_buffer("bias", _tensor(op.bias))
        self.register_buffer("factor", _factor(op.requantize))

    def forward(self, first: torch.Tensor, second: torch.Tensor) -> torch.Tensor:
        total = first * self.op.factors[0] + second * self.op.factors[1] + along_channels(self.bias, first)
        return _requantize(total, self.factor, self.op.requantize)


class TableLayer(nn.Module):
    """A Table. The gradient is the slope between the two neighbors of an entry."""

    table: torch.Tensor

    def __init__(self, op: Table) -> None:
        super().__init__()
        self.first = op.first
        self.register_buffer("table", _tensor(op.values))

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        index = (x.detach() - self.first).long()
        last = len(self.table) - 1
        slope = (self.table[(index + 1).clamp(max=last)] - self.table[(index - 1).clamp(min=0)]) / 2
        return through(slope * x, self.table[index])


class HalfEvenLayer(nn.Module):
    """A HalfEven. Gradients pass straight through the rounding."""

    def __init__(self, op: HalfEven) -> None:
        super().__init__()
        self.op = op

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        exact = self.op.apply(x.detach().cpu().numpy().astype(np.int64))
        factor = along_channels(_tensor(0.5**self.op.shift), x)
        return through(x * factor, _tensor(exact).to(x.device))


class PlainLayer(nn.Module):
    """What torch has an exact function for, with the gradient that torch derives."""

    def __init__(self, function: Callable[[torch.Tensor], torch.Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.function(x)


def _clamp_layer(op: Clamp) -> PlainLayer:
    """A clamp with both ends open is the identity; torch refuses it."""
    is_open = (op.low, op.high) == (None, None)
    return PlainLayer(lambda x: x if is_open else x.clamp(op.low, op.high))


INTEGER_LAYERS: Mapping[type[Any], Callable[[Any], nn.Module]] = exhaustive(
    "gradients of the operations of the integer network",
    Op,
    {
        Affine: AffineLayer,
        Add: AddLayer,
        Table: TableLayer,
        MaxPool: lambda op: PlainLayer(lambda x: max_pool(x, op)),
        Clamp: _clamp_layer,
        HalfEven: HalfEvenLayer,
        Flatten: lambda _: PlainLayer(lambda x: x.flatten(1)),
    },
)


def _factor(requantize: Requantize) -> torch.Tensor:
    return _tensor(requantize.multiplier / 2.0 ** requantize.shift.astype(np.float64))


def _requantize(x: torch.Tensor, factor: torch.Tensor, requantize: Requantize) -> torch.Tensor:
    """clamp(floor(x * factor), low, high); backward the slope inside the clamp."""
    return floored(x * along_channels(factor, x), requantize.low, requantize.high)


def _rounded(values: torch.Tensor) -> torch.Tensor:
    return through(values, values.round())


def _tensor(values: np.ndarray) -> torch.Tensor:
    return torch.tensor(np.asarray(values, dtype=np.float32))
