"""Layers of a network that is trained in integers: images int8 [n, h, w, c], errors likewise; no autograd."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from nn2hdl.graph import Conv2d, Linear, MaxPool2d
from nn2hdl.train.recipes.wage.arithmetic import (
    largest_of,
    product,
    quantize_activations,
    quantize_errors,
    quantize_weights,
    update_of,
    updated,
)
from nn2hdl.train.recipes.wage.columns import Columns

_LEAST = -(2**31)  # padding of int32 sums that never wins
_BETA = 3  # in halves: the weights start within beta * sigma(k_W), beta = 1.5


@dataclass(frozen=True)
class Bits:
    """Widths: of weights, activations, gradients (and so of the stored weights) and errors; each at most 8."""

    weights: int = 2
    activations: int = 8
    gradients: int = 8
    errors: int = 8


class Pooling:
    """Max pooling of int32 sums [n, h, w, c], and the way back to the place of each maximum."""

    def __init__(self, op: MaxPool2d):
        self.op = op

    def forward(self, sums: Tensor) -> Tensor:
        """The maxima; where they were is kept."""
        top, bottom, left, right = self.op.padding
        padded = sums.permute(0, 3, 1, 2)
        if any(self.op.padding):
            padded = F.pad(padded, (left, right, top, bottom), value=_LEAST)
        found, self.places = F.max_pool2d(padded, self.op.kernel, self.op.stride, return_indices=True)
        self.padded = padded.shape
        return found.permute(0, 2, 3, 1)

    def backward(self, errors: Tensor) -> Tensor:
        """int8 errors of the sums for those of the maxima; of a sum that won twice, within int8."""
        top, bottom, left, right = self.op.padding
        count, channels, height, width = self.padded
        spread = torch.zeros(count, channels, height * width, dtype=torch.int32)
        spread.scatter_add_(2, self.places.flatten(2), errors.permute(0, 3, 1, 2).flatten(2).int())
        inner = spread.view(self.padded)[:, :, top : height - bottom, left : width - right]
        return inner.clamp(-127, 127).to(torch.int8).permute(0, 2, 3, 1)


class WageLayer(nn.Module):
    """clamp(round(pool(weights * x) / 2**shift)): a convolution or fully connected layer in training.

    Args:
        op: says sizes, stride, padding, dilation, groups; its weights are not read.
        bits: widths.
        fraction: an integer that comes in, times 2**-fraction, is its value.
        low: the least value that comes out: 0 behind a ReLU.
        pool: the max pooling behind it.
        zero: what is added to int8 pixels to get the integers that the layer reads; 0 in all but the first layer.
        final: the sums are the network's outputs.
    """

    stored: Tensor

    def __init__(
        self,
        op: Conv2d | Linear,
        bits: Bits,
        fraction: int,
        *,
        low: int,
        pool: MaxPool2d | None,
        zero: int = 0,
        final: bool = False,
    ):
        super().__init__()
        self.op, self.bits, self.zero, self.low, self.final = op, bits, zero, low, final
        self.pool = None if pool is None else Pooling(pool)
        self.high = largest_of(bits.activations)
        self.fan_in = op.weight[0].size
        self.scale = scale_exponent(self.fan_in, bits.weights)
        self.sum_fraction = fraction + bits.weights - 1 + self.scale  # of the sums, divided by alpha
        self.shift = self.sum_fraction - (bits.activations - 1)
        self.windows = Columns(op, -zero) if isinstance(op, Conv2d) else None
        self.register_buffer("stored", torch.zeros(op.weight.shape, dtype=torch.int8))

    def start(self, generator: torch.Generator) -> None:
        """Draws weights, uniform within +-max(sqrt(6 / fan_in), 1.5 * sigma(k_W)) (equation 5)."""
        top = largest_of(self.bits.gradients)
        end = min(top, start_limit(self.fan_in, self.bits.weights, self.bits.gradients))
        self.stored.copy_(torch.randint(-end, end + 1, self.stored.shape, generator=generator, dtype=torch.int8))

    def weights(self) -> Tensor:
        """int8 [out, ...] of as many bits as weights have."""
        return quantize_weights(self.stored, self.bits.gradients, self.bits.weights)

    def forward(self, x: Tensor) -> Tensor:
        """int8 values for int8 values; of a final layer its int32 sums. Keeps what the way back needs."""
        self.shape, self.columns = x.shape, x if self.windows is None else self.windows.take(x)
        self.matrix = self._matrix(self.weights())
        sums = product(self.columns, self.matrix.t())
        if self.zero:
            sums += self.zero * self.matrix.sum(1, dtype=torch.int32)
        if self.windows is not None:
            sums = sums.view(len(x), *self.windows.places(x.shape), -1)
        if self.pool is not None:
            sums = self.pool.forward(sums)
        self.inside = self.positive = None
        if self.final:
            return sums
        self.inside = sums.abs() <= self.high << self.shift
        self.positive = sums > 0 if self.low == 0 else None
        return quantize_activations(sums, self.shift, self.low, self.high)

    def backward(self, errors: Tensor, reads_images: bool) -> Tensor | None:
        """int32 errors of what came in, for int32 errors of what went out; keeps the gradient of the weights.

        reads_images: nothing comes before this layer, and no errors are needed there: None.
        """
        if self.inside is not None:
            errors = errors * self.inside
        quantized = quantize_errors(errors, self.bits.errors)
        if self.positive is not None:
            quantized = quantized * self.positive
        if self.pool is not None:
            quantized = self.pool.backward(quantized)
        rows = quantized.reshape(-1, self.matrix.shape[0])
        gradient = product(rows.t().contiguous(), self.columns)
        if self.zero:
            gradient = gradient.long() + self.zero * rows.sum(0)[:, None]
        self.gradient = gradient
        if reads_images:
            return None
        found = product(rows, self.matrix)
        return found if self.windows is None else self.windows.spread(found, self.shape)

    def descend(self, rate: int, generator: torch.Generator) -> None:
        """Takes a step; rate: log2 of the learning rate."""
        step = update_of(self.unmatrix(self.gradient), rate, generator)
        self.stored.copy_(updated(self.stored, step, self.bits.gradients))

    def _matrix(self, weights: Tensor) -> Tensor:
        """Weights [out, fan in] in the order of `_columns`."""
        return weights if weights.ndim == 2 else weights.permute(0, 2, 3, 1).reshape(len(weights), -1)

    def unmatrix(self, values: Tensor) -> Tensor:
        if isinstance(self.op, Linear):
            return values
        outputs, channels, height, width = self.op.weight.shape
        return values.view(outputs, height, width, channels).permute(0, 3, 1, 2)


def scale_exponent(fan_in: int, bits: int) -> int:
    """log2(alpha), alpha = max(Shift(L_min / L), 1) (equation 7), L = sqrt(6 / fan_in), L_min = 1.5 * sigma(bits).

    The authors' program takes L = sqrt(3 / fan_in).

    In integers: round(log2(x)) for x * x = (L_min / L)**2 = 9 * fan_in / (6 * 4**bits).
    """
    above, below = _BETA * _BETA * fan_in, 6 << 2 * bits
    found = 0
    while above >= below << 2 * found + 1:  # x >= 2**(found + 1/2)
        found += 1
    return found


def start_limit(fan_in: int, bits: int, stored_bits: int) -> int:
    """max(L, L_min) in units of sigma(stored_bits), rounded down: L * L = 6 / fan_in."""
    least = _BETA << (stored_bits - bits) >> 1
    limit = 0
    while fan_in * (limit + 1) ** 2 <= 6 << 2 * (stored_bits - 1):
        limit += 1
    return max(least, limit)
