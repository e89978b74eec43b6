"""How a network is trained by a recipe, whatever the recipe is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import Any

from nn2hdl.errors import QuantizeError
from nn2hdl.quantization.config import Widths
from nn2hdl.train.network import number, whole
from nn2hdl.train.recipes.scales import SCALES

LEAST_BITS, MOST_BITS = 1, 8
NORMALIZATIONS = ("batch", "none")
WHERE = "training settings"
_FOUR = Widths(4)


@dataclass(frozen=True)
class RecipeSettings:
    """Everything besides network, data, seed and the methods' own settings that decides the result.

    Attributes:
        weight_bits, activation_bits: widths, also of single layers.
        scales: how sums are scaled back to activations: "multiplier" (fixed point), "shift" (a power of two) or
            "double-shift" (2**n + 2**m); training sees what it costs.
        multiplier_bits: of "multiplier".
        normalization: "batch" puts a BatchNorm behind every weighted layer but the last, "none" does not.
        epochs: passes over the training set.
        batch_size: images per step; a last, smaller batch is left out.
        learning_rate: Adam's at its peak, as a part of the usual size of what is trained.
        step_rate: the same for what the quantizers learn, such as steps and clips, as a part of `learning_rate`.
        warmup_fraction: share of all steps in which the rate rises; a cosine then takes it to 0.
        settle_fraction: share of all steps at the end in which the statistics of batches stand still, and training
            computes what the integer network will.
        label_smoothing: share of the target spread over all classes.
        flip, shift_pixels, rotate_degrees, scale_fraction: random variants of the images, as in a design's training.
        threads: of torch on the CPU; another number rounds differently.
    """

    weight_bits: Widths = _FOUR
    activation_bits: Widths = _FOUR
    scales: str = "multiplier"
    multiplier_bits: int = 8
    normalization: str = "batch"
    epochs: int = 10
    batch_size: int = 128
    learning_rate: float = 0.02
    step_rate: float = 1.0
    warmup_fraction: float = 0.1
    settle_fraction: float = 0.2
    label_smoothing: float = 0.0
    flip: bool = False
    shift_pixels: int = 0
    rotate_degrees: float = 0.0
    scale_fraction: float = 0.0
    threads: int = 1

    def __post_init__(self) -> None:
        for names, fits, expected in _RULES:
            for name in names.split():
                if not fits(getattr(self, name)):
                    raise QuantizeError(f"{name} = {getattr(self, name)!r}", where=WHERE, expected=expected)

    @property
    def varies_images(self) -> bool:
        """Whether images change from epoch to epoch, in ways that only images can."""
        return bool(self.flip or self.shift_pixels or self.rotate_degrees or self.scale_fraction)

    def to_json(self) -> dict[str, Any]:
        """As plain data."""
        return asdict(self)


def _are_widths(value: object) -> bool:
    return isinstance(value, Widths) and all(
        whole(bits, LEAST_BITS, MOST_BITS) for bits in (value.default, *value.layers.values())
    )


_RULES: tuple[tuple[str, Callable[[Any], bool], str], ...] = (
    ("weight_bits activation_bits", _are_widths, f"widths from {LEAST_BITS} to {MOST_BITS}"),
    ("scales", lambda value: value in SCALES, f"one of {', '.join(SCALES)}"),
    ("normalization", lambda value: value in NORMALIZATIONS, f"one of {', '.join(NORMALIZATIONS)}"),
    ("multiplier_bits", lambda value: whole(value, 2, 24), "a whole number from 2 to 24"),
    ("epochs batch_size threads", lambda value: whole(value, 1), "a whole number from 1 on"),
    ("shift_pixels", lambda value: whole(value, 0), "a whole number from 0 on"),
    ("learning_rate step_rate rotate_degrees", number, "a number from 0 on"),
    ("warmup_fraction settle_fraction", lambda value: number(value, 0, 1), "a number from 0 to 1"),
    ("scale_fraction", lambda value: number(value) and value < 1, "a number from 0 to below 1"),
    ("label_smoothing", lambda value: number(value, 0, 1), "a number from 0 to 1"),
    ("flip", lambda value: isinstance(value, bool), "true or false"),
)
