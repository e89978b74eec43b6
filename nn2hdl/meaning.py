"""What a network's integers mean: at its input, at its output, and in its weights. Nothing here computes with weights.

Meaning is part of a network, as its arithmetic is: it is in the file, and `integer.digest` covers it. Which class the
outputs name is decided here alone, for floats and integers.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

import numpy as np

from nn2hdl.fixedpoint import range_bits

PIXEL = 255  # what stands for 1.0 in a channel of an image
FULL_SCALE = "1/255 of full scale"  # unit of values, such as colors, whose largest is written as 255


class Meaning(Enum):
    """What the outputs of a network are.

    Attributes:
        CLASSES: one score per class; the largest names the class, the lowest index where several are equal.
        DECISION: a single logit; above 0 it names class 1, else class 0. sigmoid(x) > 0.5 is x > 0.
        VALUES: values for their own sake, such as colors; they name no class.
    """

    CLASSES = "classes"
    DECISION = "decision"
    VALUES = "values"

    @classmethod
    def of(cls, classifies: bool, outputs: int) -> Meaning:
        """The meaning of that number of outputs, of a network that names classes or one that does not."""
        if not classifies:
            return cls.VALUES
        return cls.DECISION if outputs == 1 else cls.CLASSES

    def classes(self, outputs: int) -> int:
        """How many classes that number of outputs tells apart; 0 where they name none."""
        return {Meaning.DECISION: 2, Meaning.VALUES: 0}.get(self, outputs)


def classify(outputs: np.ndarray) -> np.ndarray:
    """The classes that outputs [n, ...] of a network with classes name, int64 [n]: see Meaning."""
    scores = outputs.reshape(len(outputs), -1)
    if scores.shape[1] == 1:
        return np.asarray(scores[:, 0] > 0, np.int64)
    return np.asarray(np.argmax(scores, axis=1))


@dataclass(frozen=True)
class Input:
    """What goes into an integer network: an array of `shape`, of integers from low to high.

    Attributes:
        step, offset: integer * step + offset is what the float network read, a number for each channel; empty where
            nobody knows. For an image, (pixel / 255 - mean) / std.
        resize: whether images of another size may be resized.
    """

    shape: tuple[int, ...]
    low: int = 0
    high: int = PIXEL
    step: tuple[float, ...] = ()
    offset: tuple[float, ...] = ()
    resize: bool = False

    @property
    def bits(self) -> int:
        """Bits of each integer."""
        return range_bits(self.low, self.high)[0]

    @property
    def signed(self) -> bool:
        """True where an integer may be negative."""
        return range_bits(self.low, self.high)[1]

    @property
    def normalization(self) -> tuple[list[float], list[float]] | None:
        """Mean and standard deviation of pixels / 255 that step and offset stand for; None where nobody knows them."""
        if not self.step:
            return None
        # step and offset were rounded: 15 digits give back the numbers that they were made of
        std = [float(f"{1 / (PIXEL * step):.15g}") for step in self.step]
        mean = [float(f"{0.0 - offset * s:.15g}") for offset, s in zip(self.offset, std, strict=True)]
        return mean, std


def normalized_input(shape: tuple[int, ...], mean: tuple[float, ...], std: tuple[float, ...], resize: bool) -> Input:
    """Pixels 0..255 that the float network read as (pixel / 255 - mean) / std, by channel, or one number for all."""
    means, stds = (values * shape[0] if len(values) == 1 else values for values in (mean, std))
    step = tuple(1 / (PIXEL * s) for s in stds)
    return Input(shape, 0, PIXEL, step, tuple(-m / s for m, s in zip(means, stds, strict=True)), resize)


@dataclass(frozen=True)
class Outputs:
    """What comes out of an integer network; `Meaning` tells scores from a decision by how many there are.

    Attributes:
        classifies: True where the outputs name classes, False where they are values for their own sake.
        class_names: may be empty.
        step, unit: of values: how many `unit` one integer step is.
    """

    classifies: bool = True
    class_names: tuple[str, ...] = ()
    step: float = 1.0
    unit: str = ""


class Role(Enum):
    """What a layer is there for.

    Attributes:
        TRAINED: its weights were learned.
        INPUT_CODING: it comes before the network proper: fewer bits a pixel, or brightness and color differences.
        POOLING: largest or mean value of windows; a mean is a sum with weights of 1.
        FIXED: a function without weights, or wires.
    """

    TRAINED = "trained"
    INPUT_CODING = "input coding"
    POOLING = "pooling"
    FIXED = "fixed"
