"""The layers of a network under training by a recipe; between them go integers, float32, with gradients."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nn2hdl import integer as ig
from nn2hdl.graph import AvgPool2d, Clip, Conv2d, Linear
from nn2hdl.train.integer_layer import along_channels, integers, weigh
from nn2hdl.train.padding import pad
from nn2hdl.train.pooling import MaxPooling, max_pool
from nn2hdl.train.recipes.activations import ActivationQuantizer
from nn2hdl.train.recipes.ending import Ending, Factors, clip_levels
from nn2hdl.train.recipes.weights import WeightQuantizer
from nn2hdl.train.straight_through import through

FACTOR_BITS = 8  # of the factors of a sum of two values with different steps


class Sums(nn.Module):
    """A layer that sums, and its ending; without an ending its sums are the network's outputs.

    A subclass says what a step of the sums is worth (`unit` [channels]), what the sums lack (`constant` [channels]),
    and how to make them.
    """

    def __init__(self, sources: tuple[ActivationQuantizer, ...], ending: Ending | None, channels: int):
        super().__init__()
        self.shared, self.ending, self.channels = (sources,), ending, channels

    @property
    def sources(self) -> tuple[ActivationQuantizer, ...]:
        """What made the integers that come in, one for each input."""
        return self.shared[0]

    def accumulate(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """The sums with their unit and constant."""
        raise NotImplementedError

    def forward(self, *inputs: Tensor) -> Tensor:
        """Integers; of the network's outputs, the sums."""
        acc, unit, constant = self.accumulate(*inputs)
        return self.finish(acc, unit, constant) if self.ending is None else self.ending(acc, unit, constant)

    def finish(self, acc: Tensor, unit: Tensor, constant: Tensor) -> Tensor:
        """The outputs of a layer without an ending."""
        return acc

    def output_unit(self) -> Tensor:
        """Real value of a step of the outputs of a layer without an ending."""
        raise NotImplementedError

    def start(self, inputs: list[Tensor], taught: Tensor) -> None:
        """Sets what follows from integers that come in and from what the float network has here, unclipped."""
        if self.ending is not None:
            acc, unit, constant = self.accumulate(*inputs)
            self.ending.start(acc * along_channels(unit, acc) + along_channels(constant, acc), taught)

    def integer_op(self) -> ig.Op:
        """What the layer has become."""
        raise NotImplementedError

    def requantized(self, unit: Tensor, constant: Tensor) -> tuple[Tensor, ig.Requantize]:
        """Integer bias and requantization; of outputs, those that change nothing."""
        zero = torch.zeros(self.channels, dtype=torch.float64)
        if self.ending is None:
            return zero, ig.Requantize(integers(zero + 1), integers(zero))
        found = shortened(self.ending.factors(unit, constant))
        return found.bias, ig.Requantize(integers(found.multiplier), integers(found.shift), found.low, found.high)


class WeightedLayer(Sums):
    """A convolution or fully connected layer.

    pool: the max pooling that comes next, which commutes with what the ending does; None where none does.
    """

    def __init__(
        self,
        op: Conv2d | Linear,
        weights: WeightQuantizer,
        source: ActivationQuantizer,
        ending: Ending | None,
        pool: MaxPooling | None,
    ):
        super().__init__((source,), ending, len(op.weight))
        self.op, self.weights, self.pool = op, weights, pool
        self.bias = nn.Parameter(torch.tensor(op.bias, dtype=torch.float32), requires_grad=ending is None)
        self.windows = op if isinstance(op, Conv2d) else None
        pads = None if self.windows is None else self.windows.pad_value
        step = float(source.step())
        self.pads = None if pads is None else torch.tensor(pads / step - source.center).round().float()
        if ending is not None and not ending.normalizes:
            ending.offset.data.copy_(self.bias.data)

    def accumulate(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        weights, scale = self.weights()
        unit = scale * self.sources[0].step()
        acc = weigh(inputs[0], weights, None, self.windows, self._pad_value(inputs[0]))
        if self.pool is not None:
            acc = max_pool(acc, self.pool)
        return acc, unit, self._constant(weights, unit)

    def _pad_value(self, x: Tensor) -> Tensor | None:
        return None if self.pads is None else self.pads.to(x.device)

    def _constant(self, weights: Tensor, unit: Tensor) -> Tensor:
        center = self.sources[0].center
        return weights.flatten(1).sum(1) * center * unit if center else torch.zeros_like(unit)

    def finish(self, acc: Tensor, unit: Tensor, constant: Tensor) -> Tensor:
        """Sums with a bias, trained as the real number that it is."""
        bias = (constant + self.bias) / unit
        return acc + along_channels(through(bias, bias.detach().round()), acc)

    def output_unit(self) -> Tensor:
        return (self.weights.scale() * self.sources[0].step()).detach()

    @torch.no_grad()
    def start(self, inputs: list[Tensor], taught: Tensor) -> None:
        super().start(inputs, taught if self.pool is None else max_pool(taught, self.pool))

    @torch.no_grad()
    def integer_op(self) -> ig.Op:
        weights, scale = self.weights()
        unit = scale * self.sources[0].step()
        constant = self._constant(weights, unit)
        bias, requantize = self.requantized(unit, constant)
        if self.ending is None:
            bias = ((constant + self.bias) / unit).round()
        if isinstance(self.op, Linear):
            return ig.Affine(integers(weights), integers(bias), requantize)
        op, pads = self.op, None
        if any(op.padding):
            pads = integers(torch.zeros(op.weight.shape[1] * op.groups) if self.pads is None else self.pads)
        made = integers(weights), integers(bias)
        return ig.Affine(*made, requantize, op.stride, op.padding, op.dilation, op.groups, pads)

    def sizes(self) -> dict[str, Tensor]:
        """As those of a WeightQuantizer."""
        return {"bias": self.output_unit().mean() * 16} if self.ending is None else {}


class MeanLayer(Sums):
    """Average pooling: a sum of integers whose step is smaller by the size of the window. Padding counts as 0."""

    def __init__(self, op: AvgPool2d, source: ActivationQuantizer, ending: Ending | None, channels: int):
        super().__init__((source,), ending, channels)
        self.op, self.taps = op, op.kernel[0] * op.kernel[1]

    def _unit(self) -> Tensor:
        return (self.sources[0].step() / self.taps).expand(self.channels)

    def accumulate(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        acc = F.avg_pool2d(pad(inputs[0], self.op.padding), self.op.kernel, self.op.stride, divisor_override=1)
        constant = torch.ones_like(self._unit()) * self.sources[0].center * self.sources[0].step()
        return acc, self._unit(), constant

    def output_unit(self) -> Tensor:
        return self.sources[0].step() / self.taps

    def integer_op(self) -> ig.Op:
        op, channels, unit = self.op, self.channels, self._unit()
        bias, requantize = self.requantized(unit, torch.ones_like(unit) * self.sources[0].center * self.taps * unit)
        pads = integers(torch.zeros(channels)) if any(op.padding) else None
        ones = integers(torch.ones(channels, 1, *op.kernel))
        return ig.Affine(ones, integers(bias), requantize, op.stride, op.padding, groups=channels, pad_value=pads)


class AddLayer(Sums):
    """Sum of two values; where their steps differ, of integer multiples of them."""

    def factors(self) -> tuple[int, int]:
        """What the integers are multiplied with."""
        first, second = self.sources
        if first is second:
            return 1, 1
        steps = [float(source.step()) for source in self.sources]
        return round(steps[0] / self._common(steps)), round(steps[1] / self._common(steps))

    @staticmethod
    def _common(steps: list[float]) -> float:
        return min(steps) / (1 << FACTOR_BITS - 1)

    def _unit(self) -> Tensor:
        step = self.sources[0].step()
        if self.sources[0] is not self.sources[1]:
            step = torch.ones_like(step) * self._common([float(source.step()) for source in self.sources])
        return step.expand(self.channels)

    def _constant(self) -> Tensor:
        return sum(source.center * source.step() for source in self.sources) * torch.ones_like(self._unit())

    def accumulate(self, *inputs: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        factors = self.factors()
        acc = inputs[0] + inputs[1] if factors == (1, 1) else inputs[0] * factors[0] + inputs[1] * factors[1]
        return acc, self._unit(), self._constant()

    def output_unit(self) -> Tensor:
        return self._unit()[0]

    def integer_op(self) -> ig.Op:
        bias, requantize = self.requantized(self._unit(), self._constant())
        return ig.Add(self.factors(), integers(bias), requantize)


class ClampLayer(nn.Module):
    """A clip that no layer before it can do."""

    def __init__(self, clip: Clip, source: ActivationQuantizer):
        super().__init__()
        self.clip, self.shared = clip, (source,)

    def integer_op(self) -> ig.Op:
        """What the layer has become."""
        return ig.Clamp(*clip_levels(self.clip, self.shared[0]))

    def forward(self, x: Tensor) -> Tensor:
        """The integers of its source, clipped."""
        low, high = clip_levels(self.clip, self.shared[0])
        return x if low is None and high is None else x.clamp(low, high)


def shortened(factors: Factors) -> Factors:
    """The same with multipliers that are odd, where there is a shift to spare."""
    multiplier, shift = factors.multiplier.clone(), factors.shift.clone()
    for _ in range(int(shift.max())):
        even = (multiplier % 2 == 0) & (shift > 0)
        multiplier, shift = torch.where(even, multiplier / 2, multiplier), shift - even.double()
    return Factors(factors.bias, multiplier, shift, factors.low, factors.high)
