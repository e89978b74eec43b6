"""How a design is trained: the entries under "training" in its design.json, checked."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from nn2hdl.errors import ModelError
from nn2hdl.train.network import check_settings, number, require_entries, whole


@dataclass(frozen=True)
class TrainSettings:
    """Everything besides seed and data that decides the trained weights.

    Attributes:
        epochs: passes over the training set.
        batch_size: images per step; a last, smaller batch is left out.
        learning_rate: AdamW's rate at its peak.
        warmup_fraction: share of all steps in which the rate rises to its peak; a cosine then takes it to 0.
        weight_decay: AdamW's, on weights alone.
        label_smoothing: share of the target spread over all classes.
        batch_norm: train with BatchNorm behind every layer but the last; it is folded into the saved weights.
        channels_last: torch keeps channels innermost: three times as fast for depthwise convolutions, but it rounds
            differently.
        flip: mirror half of the images left to right.
        shift_pixels: shift images by at most N pixels in each direction; edges are repeated.
        rotate_degrees: rotate by at most N degrees in each direction.
        scale_fraction: scale by up to this fraction both ways.
        threads: of torch on the CPU; another number rounds differently, and so trains other weights.
    """

    epochs: int
    batch_size: int
    learning_rate: float
    warmup_fraction: float
    weight_decay: float
    label_smoothing: float
    batch_norm: bool
    channels_last: bool
    flip: bool
    shift_pixels: int
    rotate_degrees: float
    scale_fraction: float
    threads: int

    @classmethod
    def parse(cls, entries: dict[str, Any], where: Path) -> TrainSettings:
        """Checks the entries of a design.json.

        Raises:
            ModelError: an entry is missing, unknown or out of its range.
        """
        require_entries(cls, entries, where)
        check_settings(settings := cls(**entries), _RULES, where, "training has ")
        if entries["batch_norm"] and entries["batch_size"] < 2:
            raise ModelError("training has batch_norm with batches of one image", where=where, expected="batch_size 2")
        return settings


_RULES = (
    ("epochs batch_size threads", lambda value: whole(value, 1), "a whole number from 1 on"),
    ("shift_pixels", lambda value: whole(value, 0), "a whole number from 0 on"),
    ("learning_rate weight_decay rotate_degrees", number, "a number from 0 on"),
    ("warmup_fraction scale_fraction", lambda value: number(value) and value < 1, "a number from 0 to below 1"),
    ("label_smoothing", lambda value: number(value, 0, 1), "a number from 0 to 1"),
    ("batch_norm channels_last flip", lambda value: isinstance(value, bool), "true or false"),
)
