"""Fake quantization: a network of linear layers computes what its integer form will, in floats that can be trained.

Weights are rounded by the very rule that lowers them (`nn2hdl.quantize.scales`), activations to the steps of a moving
average of their range (Jacob et al. 2018, section 3). Gradients pass through the rounding as if it were not there.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import torch
from torch import nn

from nn2hdl.quantize.config import QuantizeConfig
from nn2hdl.quantize.scales import multiplier_scales, shift_scales

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


class FakeQuantizer:
    """Runs a network of linear layers, bytes in and bytes out, as `config` will lower it.

    Args:
        config: widths and requantization.
        ranges: largest value of each hidden layer, by the name of its linear layer.
    """

    def __init__(self, config: QuantizeConfig, ranges: Mapping[str, float]):
        self.config, self.ranges = config, ranges
        self.levels = (1 << config.activation_bits.default) - 1

    def run(self, network: nn.Sequential, x: torch.Tensor) -> torch.Tensor:
        """Outputs in 0..1, in steps of the highest level, for inputs in 0..1, which are rounded to bytes."""
        scale_in = 1.0 / BYTE
        x = _rounded(x.clamp(0, 1), scale_in)
        layers = [(name, layer) for name, layer in network.named_children() if isinstance(layer, nn.Linear)]
        for name, layer in layers:
            scale = self.ranges.get(name, 1.0) / self.levels  # the last layer makes colors, up to 1
            weight = self.fake_weight(layer.weight, scale_in, scale)
            # what saturates has no gradient, as behind ReLU6
            x = _rounded(nn.functional.linear(x, weight, layer.bias).clamp(0, scale * self.levels), scale)
            scale_in = scale
        return x

    def fake_weight(self, weight: torch.Tensor, scale_in: float, scale_out: float) -> torch.Tensor:
        """The weights as they will be read from integers."""
        levels = (1 << (self.config.weight_bits.default - 1)) - 1
        rows = weight.detach().numpy().astype(np.float64)
        if self.config.requantize == "shift":
            scale, _ = shift_scales(rows, levels, scale_in, scale_out)
        else:
            scale, _, _ = multiplier_scales(rows, levels, scale_in, scale_out, self.config.multiplier_bits)
        steps = np.clip(np.round(rows / scale[:, None]), -levels, levels) * scale[:, None]
        return weight + (torch.from_numpy(steps.astype(np.float32)) - weight).detach()


def _rounded(x: torch.Tensor, scale: float) -> torch.Tensor:
    # half up, as adding half a step and shifting does
    return x + ((x / scale + 0.5).floor() * scale - x).detach()
