"""How good a network is: accuracy of classes; of colors mean squared error and peak signal-to-noise ratio."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

PEAK = 255.0


@dataclass(frozen=True)
class Quality:
    """What a network is judged by, more being better: its name, its unit, and the most that there is (None: no end)."""

    name: str
    unit: str
    most: float | None = None

    def text(self, value: float) -> str:
        """97.456 -> "97.46 %"."""
        return f"{value:.2f} {self.unit}"


ACCURACY = Quality("accuracy", "%", 100.0)
PSNR = Quality("PSNR", "dB")


def quality_of(classifies: bool) -> Quality:
    """What networks are judged by whose outputs are scores of classes, or values."""
    return ACCURACY if classifies else PSNR


def squared_errors(found: np.ndarray, true: np.ndarray) -> np.ndarray:
    """Squared error of each color, [...], for colors [..., 3]: the squares of the channels' differences over 3."""
    difference = found.astype(np.float64) - true.astype(np.float64)
    return (difference**2).mean(axis=-1)


def mean_squared_error(found: np.ndarray, true: np.ndarray) -> float:
    """Mean over all colors of the squared differences of their channels, over the number of channels; in steps of 0
    to 255, squared."""
    return float(squared_errors(found, true).mean())


def psnr_db(error: float, peak: float = PEAK) -> float | None:
    """Peak signal-to-noise ratio in decibels of a mean squared error; None where there is no error at all."""
    return finite_psnr_db(error, 0.0, peak) if error > 0 else None


def finite_psnr_db(error: float, least: float, peak: float = PEAK) -> float:
    """The same of an error that counts as `least` where it is less."""
    return 10.0 * math.log10(peak * peak / max(error, least))
