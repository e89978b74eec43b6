"""How ColorNet is trained, pruned and retrained: the entries under "training" in its design.json, checked."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from nn2hdl.train.network import check_settings, number, require_entries, whole

REQUANTIZATIONS = ("shift", "multiplier")


@dataclass(frozen=True)
class ColorSettings:
    """Everything besides seed and data that decides the trained weights. An epoch is one step on all pairs.

    Attributes:
        hidden: neurons of both hidden layers.
        epochs: of the first training, in which all weights take part.
        learning_rate: Adam's at the start of the first training; in every phase a cosine takes it to 0.
        retrain_rate, qat_rate: share of that at the start of retraining, and of training with fake quantization.
        l1: weight of the sum of all |weights| in the loss of the first training.
        noise: standard deviation of what is added to the measured values, 0 to 1, anew in every epoch.
        threshold: weights below it become zero after the first training; 0 keeps all.
        density: share of the weights that is kept, the largest ones, in place of the threshold; None goes by it.
        prune_steps: rounds of pruning, each followed by its share of the retraining.
        retrain_epochs: of all retraining after pruning.
        teacher: share of the loss after the first training that asks for the outputs which the network had then, on the
            measured colors and on blends of them; the rest asks for the true colors.
        blends: colors blended anew in every such epoch.
        qat_epochs: of training with fake quantization; 0 leaves it out.
        qat_delay: share of these in which ranges are only watched, and nothing is quantized yet.
        ema: what the moving average of a range keeps from epoch to epoch.
        weight_bits, activation_bits: of fake quantization.
        requantize, multiplier_bits: "shift" or "multiplier", of fake quantization, and the multiplier's width.
        threads: of torch on the CPU; another number may round differently.
    """

    hidden: tuple[int, int]
    epochs: int
    learning_rate: float
    retrain_rate: float
    qat_rate: float
    l1: float
    noise: float
    threshold: float
    density: float | None
    prune_steps: int
    retrain_epochs: int
    teacher: float
    blends: int
    qat_epochs: int
    qat_delay: float
    ema: float
    weight_bits: int
    activation_bits: int
    requantize: str
    multiplier_bits: int
    threads: int

    @classmethod
    def parse(cls, entries: dict[str, Any], where: Path) -> ColorSettings:
        """Checks the entries of a design.json.

        Raises:
            ModelError: an entry is missing, unknown or out of its range.
        """
        require_entries(cls, entries, where)
        return cls(**{**entries, "hidden": tuple(entries["hidden"])}).checked(where)

    def override(self, **values: Any) -> ColorSettings:
        """The settings with some values replaced; None keeps a value. ModelError as in ``parse``."""
        return replace(self, **{name: value for name, value in values.items() if value is not None}).checked(None)

    def checked(self, where: Path | None) -> ColorSettings:
        """The settings themselves, or ModelError."""
        check_settings(self, _RULES, where or "training")
        return self


_RULES = (
    ("hidden", lambda v: type(v) is tuple and [whole(n, 1, 4096) for n in v] == [True] * 2, "two sizes from 1 to 4096"),
    ("epochs prune_steps threads", lambda value: whole(value, 1), "a whole number from 1 on"),
    ("retrain_epochs qat_epochs blends", lambda value: whole(value, 0), "a whole number from 0 on"),
    ("learning_rate retrain_rate qat_rate", lambda value: number(value) and value > 0, "a number above 0"),
    ("l1 noise threshold", number, "a number from 0 on"),
    ("teacher qat_delay ema", lambda value: number(value, 0, 1), "a number from 0 to 1"),
    ("density", lambda value: value is None or (number(value, 0, 1) and value > 0), "above 0, at most 1"),
    ("weight_bits activation_bits", lambda value: whole(value, 2, 16), "a whole number from 2 to 16"),
    ("multiplier_bits", lambda value: whole(value, 2, 24), "2 to 24"),
    ("requantize", REQUANTIZATIONS.__contains__, " or ".join(REQUANTIZATIONS)),
)
