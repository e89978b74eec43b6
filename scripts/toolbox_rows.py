"""Rows of the comparison, grouped by all but the seed, and what a group says."""

from __future__ import annotations

from collections.abc import Sequence
from statistics import mean
from typing import Any

from toolbox_plan import WHOLE

Row = dict[str, Any]
KINDS = {"after": "after training", "during": "in training"}
_ALL = 1 << 40  # more images than any training set has


def grouped(rows: list[Row]) -> list[list[Row]]:
    """Rows that differ in the seed alone, of the largest budget that there is for a network and a kind."""
    best: dict[tuple, tuple] = {}
    fine = [row for row in rows if "failed" not in row]
    for row in fine:
        place = row["network"], row["kind"]
        best[place] = max(best.get(place, _budget(row)), _budget(row))
    found: dict[tuple, list[Row]] = {}
    for row in fine:
        if _budget(row) == best[row["network"], row["kind"]]:
            key = tuple(row[name] for name in ("network", "kind", "methods", "weight_bits", "activation_bits"))
            found.setdefault((*key, *row["settings"]), []).append(row)
    return list(found.values())


def _budget(row: Row) -> tuple[bool, int, int]:
    return row["data"] == WHOLE, row["images"], row["epochs"] * (row["train_images"] or _ALL)


def title_of(row: Row) -> str:
    return " ".join((row["methods"], *row["settings"]))


def bits_of(row: Row) -> str:
    return "own" if row["weight_bits"] is None else f"{row['weight_bits']}/{row['activation_bits']}"


def mean_of(group: Sequence[Row], name: str) -> float:
    return mean(row[name] for row in group)


def sites_of(group: list[Row]) -> float | None:
    """LUT sites, counted where a row was, else estimated; None where no row has any."""
    counted = [row["counted"]["sites"] for row in group if "counted" in row]
    known = counted or [row["sites"] for row in group if row["sites"] is not None]
    return mean(known) if known else None


def counted(group: list[Row]) -> bool:
    return any("counted" in row for row in group)
