"""A quantizer that a file has: real values as steps of a scale."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

import numpy as np


class Rounding(Enum):
    """How a quantizer rounds: to the nearest integer, a half to the even one, away from zero or towards zero; or always
    down, up, towards zero or away from it. SIGN: to 1 where the value is not negative, else to 0."""

    EVEN = "even"
    HALF_AWAY = "half away"
    HALF_ZERO = "half zero"
    FLOOR = "floor"
    CEIL = "ceil"
    ZERO = "zero"
    AWAY = "away"
    SIGN = "sign"


_ROUNDED: Mapping[Rounding, Callable[[np.ndarray], np.ndarray]] = {
    Rounding.EVEN: np.rint,
    Rounding.HALF_AWAY: lambda x: np.sign(x) * np.floor(np.abs(x) + 0.5),
    Rounding.HALF_ZERO: lambda x: np.sign(x) * np.ceil(np.abs(x) - 0.5),
    Rounding.AWAY: lambda x: np.sign(x) * np.ceil(np.abs(x)),
    Rounding.FLOOR: np.floor,
    Rounding.CEIL: np.ceil,
    Rounding.ZERO: np.trunc,
}


def rounded(x: np.ndarray, rounding: Rounding) -> np.ndarray:
    """Values as whole numbers; all but SIGN."""
    return _ROUNDED[rounding](x)


@dataclass(frozen=True, eq=False)
class Quantize:
    """(q - zero_point) * scale with q = clamp(round(x / scale + zero_point), low, high): a quantizer of the file, whose
    values are real numbers. scale and zero_point [channels], or [1] for all."""

    scale: np.ndarray
    zero_point: np.ndarray
    low: int
    high: int
    rounding: Rounding = Rounding.EVEN

    def integers(self, x: np.ndarray) -> np.ndarray:
        """q of values [n, channels, ...], in the dtype of x."""
        form = (1, -1) + (1,) * (x.ndim - 2)
        scale, zero = (part.astype(x.dtype).reshape(form) for part in (self.scale, self.zero_point))
        if self.rounding is Rounding.SIGN:
            return np.asarray(x >= 0, x.dtype)
        q: np.ndarray = np.clip(rounded(x / scale, self.rounding) + zero, self.low, self.high)
        return q

    def values(self, x: np.ndarray) -> np.ndarray:
        """The real values that these integers stand for."""
        form = (1, -1) + (1,) * (x.ndim - 2)
        scale, zero = (part.astype(x.dtype).reshape(form) for part in (self.scale, self.zero_point))
        y: np.ndarray = (self.integers(x) - zero) * scale
        return y
