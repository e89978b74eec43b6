"""What a network's outputs mean, and which class they name: the one place that decides it, for floats and integers."""

from __future__ import annotations

from enum import Enum

import numpy as np


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
        """The meaning of so many outputs, of a network that names classes or one that does not."""
        if not classifies:
            return cls.VALUES
        return cls.DECISION if outputs == 1 else cls.CLASSES

    def classes(self, outputs: int) -> int:
        """How many classes so many outputs tell apart; 0 where they name none."""
        return {Meaning.DECISION: 2, Meaning.VALUES: 0}.get(self, outputs)


def classify(outputs: np.ndarray) -> np.ndarray:
    """The classes that outputs [n, ...] of a network with classes name, int64 [n]: see Meaning."""
    scores = outputs.reshape(len(outputs), -1)
    if scores.shape[1] == 1:
        return (scores[:, 0] > 0).astype(np.int64)
    return np.argmax(scores, axis=1)
