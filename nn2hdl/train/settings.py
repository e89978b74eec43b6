"""How a design is trained: the entries under "training" in its design.json, checked."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from nn2hdl.errors import ModelError


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
        flip: mirror half of the images left to right.
        shift_pixels: shift images by up to so many pixels both ways; edges are repeated.
        rotate_degrees: rotate by up to so many degrees both ways.
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
        kinds = {field.name: field.type for field in fields(cls)}
        if missing := sorted(kinds.keys() - entries.keys()):
            raise ModelError(f"training lacks {', '.join(missing)}", where=where)
        if unknown := sorted(entries.keys() - kinds.keys()):
            raise ModelError(f"training has unknown entries {', '.join(unknown)}", where=where)
        for name, kind in kinds.items():
            _check(name, entries[name], kind, where)
        if entries["batch_norm"] and entries["batch_size"] < 2:
            raise ModelError("training has batch_norm with batches of one image", where=where, expected="batch_size 2")
        return cls(**entries)


def _check(name: str, value: Any, kind: str, where: Path) -> None:
    if kind == "bool":
        valid, expected = isinstance(value, bool), "true or false"
    elif kind == "int":
        low = 0 if name == "shift_pixels" else 1
        valid, expected = isinstance(value, int) and value is not True and value >= low, f"a whole number from {low} on"
    else:
        valid = isinstance(value, (int, float)) and value is not True and math.isfinite(value) and value >= 0
        expected = "a number from 0 on"
        if name.endswith("_fraction"):
            valid, expected = valid and value < 1, "a number from 0 to below 1"
        elif name == "label_smoothing":
            valid, expected = valid and value <= 1, "a number from 0 to 1"
    if not valid:
        raise ModelError(f"training has {name} = {value!r}", where=where, expected=expected)
