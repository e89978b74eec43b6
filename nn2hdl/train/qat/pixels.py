"""What becomes of pixels before the first trained layer: fewer bits, and of colors brightness and two differences.

Filters of color images are nearly of one color each: what they look at is a sum of red, green and blue, or a
difference. Such a sum is made once per pixel, and a window then reads one value where it would read three.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch

from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.integer import read_only
from nn2hdl.meaning import Role
from nn2hdl.train.integer_layer import along_channels

INPUT_LAYER, LUMA_LAYER = "input_bits", "luma"
PIXEL_BITS = 8
# brightness; red against green; green against blue: differences of two take fewer sites than one against both others
_LUMA = np.array([[1, 2, 1], [1, -1, 0], [0, 1, -1]])
_LUMA_SHIFT = np.array([3, 0, 0])  # brightness keeps its range, of differences a quarter of theirs is left
MOST_LUMA_BITS = PIXEL_BITS - 1


@dataclass(frozen=True, eq=False)
class ColorTransform:
    """matrix: int64 [channels, channels]; middle, shift: int64 [channels]."""

    matrix: np.ndarray
    middle: np.ndarray
    shift: np.ndarray


@dataclass(frozen=True, eq=False)
class PixelCode:
    """value = clamp((matrix @ (pixel >> drop) - middle) >> shift, low, high) at every place of an image.

    bits: of each value; colors: matrix, middle and shift; where None, value = pixel >> drop.
    """

    bits: int
    drop: int
    colors: ColorTransform | None = None

    @property
    def low(self) -> int:
        """The least value of a difference."""
        return -(1 << self.bits - 1)

    def encode(self, images: torch.Tensor) -> torch.Tensor:
        """Integers, float32 [n, channels, ...], of uint8 images [n, channels, ...]."""
        values = (images >> self.drop).float()
        if self.colors is None:
            return values
        parts = (self.colors.matrix, self.colors.middle, 0.5**self.colors.shift)
        matrix, middle, factor = (torch.tensor(part, dtype=torch.float32, device=images.device) for part in parts)
        sums = torch.einsum("kc,nc...->nk...", matrix, values) - along_channels(middle, values)
        return (sums * along_channels(factor, values)).floor_().clamp_(self.low, -self.low - 1)

    def weights(self, weight: np.ndarray) -> np.ndarray:
        """Weights [outputs, channels, ...] on values for weights on pixels; like those up to rounding and clamping."""
        if self.colors is None:
            return weight
        back = np.linalg.inv(self.colors.matrix) * 2.0**self.colors.shift
        return np.einsum("oc...,ck->ok...", weight, back).astype(weight.dtype)

    def layers(self, shape: tuple[int, ...]) -> list[ig.Layer]:
        """What does it in a network; nothing where pixels stay as they are."""
        channels, found, source = shape[0], [], ig.INPUT
        one, zero = read_only(np.ones(channels)), read_only(np.zeros(channels))
        if self.drop:
            requantize = ig.Requantize(one, read_only(np.full(channels, self.drop)))
            op = ig.Affine(read_only(np.ones((channels, 1, 1, 1))), zero, requantize, groups=channels)
            found.append(ig.Layer(INPUT_LAYER, op, (source,), shape, Role.INPUT_CODING))
            source = INPUT_LAYER
        if (colors := self.colors) is not None:
            requantize = ig.Requantize(one, read_only(colors.shift), self.low, -self.low - 1)
            op = ig.Affine(read_only(colors.matrix[:, :, None, None]), read_only(-colors.middle), requantize)
            found.append(ig.Layer(LUMA_LAYER, op, (source,), shape, Role.INPUT_CODING))
        return found


def pixel_code(channels: int, bits: int, luma: bool) -> PixelCode:
    """Pixels of `bits` bits; with `luma`, brightness and color differences of `bits` bits.

    Raises:
        QuantizeError: luma of other than three channels, or of all bits.
    """
    if not luma:
        return PixelCode(bits, PIXEL_BITS - bits)
    if channels != 3 or bits > MOST_LUMA_BITS:
        raise QuantizeError(
            f"luma of {channels} channels in {bits} bits",
            where="training settings",
            expected=f"images in color, and at most {MOST_LUMA_BITS} bits",
        )
    drop = MOST_LUMA_BITS - bits  # a difference's last bit is a pixel's
    middle = np.array([1 << bits + 2, 0, 0])  # of the range: all values are signed
    return PixelCode(bits, drop, ColorTransform(_LUMA, middle, _LUMA_SHIFT))
