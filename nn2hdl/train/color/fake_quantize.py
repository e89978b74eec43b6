"""Fake quantization: a network of linear layers computes what its integer form will, in floats that can be trained.

The rule that lowers weights (`nn2hdl.quantization.scales`) rounds them; activations are rounded to the steps of a
moving average of their range (Jacob et al. 2018, section 3). Gradients pass as if nothing were rounded.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import nn

from nn2hdl.quantization.config import QuantizeConfig
from nn2hdl.quantization.scales import form_of
from nn2hdl.train.integer_layer import IntegerLayer
from nn2hdl.train.straight_through import through

BYTE = 255.0


def observe_ranges(
    network: nn.Sequential, x: torch.Tensor, ranges: Mapping[str, float], ema: float
) -> dict[str, float]:
    """The moving averages of the largest output of every ReLU, by the name of the linear layer before it; 1 where none
    of its outputs is above 0.

    Args:
        network: linear layers with ReLU between them.
        x: float [N, features].
        ranges: the averages so far; a layer that is not in them starts with what it has now.
        ema: share of the old average that is kept.
    """
    found = {}
    with torch.no_grad():
        for name, layer in network.named_children():
            x = layer(x)
            if isinstance(layer, nn.Linear):
                last = name
            else:
                now = float(x.max()) or 1.0
                found[last] = ema * ranges.get(last, now) + (1 - ema) * now
    return found


def fake_quantized(
    network: nn.Sequential, x: torch.Tensor, config: QuantizeConfig, ranges: Mapping[str, float]
) -> torch.Tensor:
    """Outputs in 0..1, in steps of the highest level, as the network will compute them that `config` lowers.

    x: in 0..1, rounded to bytes; ranges: largest value of each hidden layer, by the name of its linear layer.
    """
    scale, x = 1.0 / BYTE, _rounded(x.clamp(0, 1), 1.0 / BYTE)
    for name, linear in network.named_children():
        if isinstance(linear, nn.Linear):
            layer = FakeLayer(linear, config, scale, ranges.get(name, 1.0))  # the last layer makes colors, up to 1
            scale, x = layer.scale_out, layer(x)
    return x


class FakeLayer(IntegerLayer):
    """A linear layer in real units, as `config` will lower it: integer weights times their scale, outputs from 0 to
    `high` in steps of `scale_out`; scale_in: a step of its inputs."""

    def __init__(self, linear: nn.Linear, config: QuantizeConfig, scale_in: float, high: float) -> None:
        super().__init__(None)
        self.linear = linear
        self.levels = (1 << config.activation_bits.default) - 1
        self.config, self.scale_in, self.scale_out = config, scale_in, high / self.levels

    def weights(self) -> torch.Tensor:
        config, levels = self.config, (1 << (self.config.weight_bits.default - 1)) - 1
        rows = self.linear.weight.detach().numpy().astype(np.float64)
        form = form_of(config.requantize, self.scale_in, self.scale_out, config.multiplier_bits)
        scale = form.covering(rows, levels).weight
        steps = np.clip(np.round(rows / scale[:, None]), -levels, levels) * scale[:, None]
        return through(self.linear.weight, torch.from_numpy(steps.astype(np.float32)))

    def addend(self) -> torch.Tensor:
        return self.linear.bias

    def requantize(self, accumulator: torch.Tensor) -> torch.Tensor:
        # what saturates has no gradient, as behind ReLU6
        return _rounded(accumulator.clamp(0, self.scale_out * self.levels), self.scale_out)


def _rounded(x: torch.Tensor, scale: float) -> torch.Tensor:
    # half up, as adding half a step and shifting does
    return through(x, (x / scale + 0.5).floor() * scale)
