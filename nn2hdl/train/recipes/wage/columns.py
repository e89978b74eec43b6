"""What each sum of a convolution reads, as a row of a matrix, and the way back; images lie as [n, h, w, c]."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from nn2hdl.compiled import discard_stale, njit
from nn2hdl.graph import Conv2d
from nn2hdl.windows import output_size

discard_stale(Path(__file__).parent)


@dataclass(frozen=True)
class Columns:
    """The windows of a convolution without groups; value: what lies outside the images."""

    op: Conv2d
    value: int = 0

    def places(self, shape: torch.Size) -> tuple[int, int]:
        """Rows and columns of the sums for images of that shape."""
        op, (_, height, width, _) = self.op, shape
        rows, columns = output_size(height, width, op.weight.shape[2:], op.stride, op.padding, op.dilation)
        return rows, columns

    def take(self, x: Tensor) -> Tensor:
        """[n * rows * columns, kernel height * kernel width * c] for [n, h, w, c]."""
        (top, bottom, left, right), (rows, columns) = self.op.padding, self.places(x.shape)
        padded = F.pad(x, (0, 0, left, right, top, bottom), value=self.value) if any(self.op.padding) else x
        padded = padded.contiguous()
        count, _, width, channels = padded.shape
        (down, across), (far_down, far_across) = self.op.stride, self.op.dilation
        line, image = width * channels, padded[0].numel()
        sizes = (count, rows, columns, *self.op.weight.shape[2:], channels)
        strides = (image, down * line, across * channels, far_down * line, far_across * channels, 1)
        return padded.as_strided(sizes, strides).reshape(count * rows * columns, -1)

    def spread(self, columns: Tensor, shape: torch.Size) -> Tensor:
        """The sum of all that each value of images of that shape has in int32 columns as `take` makes them."""
        (top, bottom, left, right), (count, height, width, channels) = self.op.padding, shape
        found = torch.zeros(count, height + top + bottom, width + left + right, channels, dtype=torch.int32)
        parts = columns.view(count, *self.places(shape), *self.op.weight.shape[2:], channels)
        _spread(found.numpy(), parts.numpy(), np.array([*self.op.stride, *self.op.dilation]))
        return found[:, top : top + height, left : left + width]


@njit(nogil=True)
def _spread(found: Any, parts: Any, steps: Any) -> None:
    """Adds parts [n, rows, columns, kernel height, kernel width, c] to found [n, h, w, c]."""
    count, rows, columns, height, width, channels = parts.shape
    down, across, far_down, far_across = steps
    for image in range(count):
        for row in range(rows):
            for column in range(columns):
                for i in range(height):
                    for j in range(width):
                        to = found[image, row * down + i * far_down, column * across + j * far_across]
                        part = parts[image, row, column, i, j]
                        for channel in range(channels):
                            to[channel] += part[channel]
