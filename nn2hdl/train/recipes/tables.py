"""Elementwise functions under training by a recipe: tables from the integers that come in to those that go out."""

from __future__ import annotations

import numpy as np
import torch
from torch import Tensor, nn

from nn2hdl import integer as ig
from nn2hdl.graph import Elementwise
from nn2hdl.graph.functions import derivative, evaluate
from nn2hdl.train.integer_layer import integers
from nn2hdl.train.recipes.activations import ActivationQuantizer
from nn2hdl.train.straight_through import through

_GRID = np.linspace(-64.0, 64.0, 8193)  # inputs that say where a function is negative; 0 is one of them


class TableLayer(nn.Module):
    """A function between two quantizers: the one that made its integers, and its own.

    Forward it computes the table that the integer network will have, which follows the steps of both as they are
    trained. Backward the gradient is that of the smooth function, then that of its quantizer.
    """

    def __init__(self, op: Elementwise, source: ActivationQuantizer, quantizer: ActivationQuantizer):
        super().__init__()
        self.op, self.shared = op, (source, quantizer)  # in a tuple: torch does not take them for parts of this module

    def forward(self, x: Tensor) -> Tensor:
        """Integers for those of the source."""
        source, quantizer = self.shared
        values, slopes = self._curve(x.device)
        index = (x.detach() - source.levels()[0]).long()
        real = through(slopes[index] * source.step() * x, values[index])
        return through(quantizer(real), self._table(values)[index])

    def _inputs(self) -> np.ndarray:
        """Real values that the source's integers stand for, float64."""
        source = self.shared[0]
        low, high = source.levels()
        return float(source.step().double()) * (np.arange(low, high + 1) + source.center)

    def _curve(self, device: torch.device) -> tuple[Tensor, Tensor]:
        """Values and slopes of the function for each integer of the source."""
        x, name, arguments = self._inputs(), self.op.function, self.op.arguments
        made = evaluate(name, arguments, x), derivative(name, arguments, x)
        values, slopes = (torch.tensor(array, dtype=torch.float32, device=device) for array in made)
        return values, slopes

    @torch.no_grad()
    def _table(self, values: Tensor) -> Tensor:
        return self.shared[1](values)

    def integer_op(self) -> ig.Op:
        """What the layer has become."""
        source, quantizer = self.shared
        values, _ = self._curve(quantizer.step().device)
        return ig.Table(integers(self._table(values)), source.levels()[0], self.op.function)


def can_be_negative(op: Elementwise, of_negatives: bool) -> bool:
    """Whether a function has negative values, of inputs from 0 on or of any."""
    x = _GRID if of_negatives else _GRID[_GRID >= 0]
    with np.errstate(all="ignore"):
        return bool(np.nanmin(evaluate(op.function, op.arguments, x), initial=0.0) < 0)
