"""Pareto fronts, and points of a front by what somebody needs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import TypeVar

from nn2hdl.errors import LimitError
from nn2hdl.exploration.devices import Device
from nn2hdl.quality import ACCURACY, Quality
from nn2hdl.report.numerals import circuit_size

Item = TypeVar("Item")


def pareto(items: Sequence[Item], gain: Callable[[Item], float], cost: Callable[[Item], float]) -> list[Item]:
    """Items that no other beats in both; the cheapest first, of equals the first of the sequence."""
    order = sorted(range(len(items)), key=lambda i: (cost(items[i]), -gain(items[i]), i))
    found, best = [], float("-inf")
    for index in order:
        if gain(items[index]) > best:
            best = gain(items[index])
            found.append(items[index])
    return found


def thinned(front: Sequence[Item], most: int) -> list[Item]:
    """At most that many items of a front, evenly by rank, with both ends."""
    if len(front) <= most:
        return list(front)
    if most == 1:
        return [front[-1]]
    return [front[round(i * (len(front) - 1) / (most - 1))] for i in range(most)]


@dataclass(frozen=True)
class Point:
    """A point of the final front.

    Attributes:
        key, network: the candidate, and the digest of its integer network.
        method, settings: how it came about.
        accuracy, validation: quality on the test data and on what was held back from training, in its unit.
        total_bit_width: bits of all weights.
        estimated_sites: by the fast model in the search.
        predicted_sites: by the mapper; `exact` where that is what yosys will count.
        counted_sites: by yosys, None where it was not asked.
        levels: LUT levels, None where they are not known.
        file: the integer network's file.
    """

    key: str
    network: str
    method: str
    settings: dict
    accuracy: float
    validation: float
    total_bit_width: int
    estimated_sites: float
    predicted_sites: int | None
    exact: bool
    counted_sites: int | None
    levels: int | None
    file: str

    @property
    def sites(self) -> float:
        """The best figure that there is."""
        return next(
            value for value in (self.counted_sites, self.predicted_sites, self.estimated_sites) if value is not None
        )

    @property
    def prediction_error_percent(self) -> float | None:
        """Predicted against counted sites."""
        if self.predicted_sites is None or not self.counted_sites:
            return None
        return round(100.0 * (self.predicted_sites - self.counted_sites) / self.counted_sites, 3)

    def loss(self, reference: float) -> float:
        """Percent points or dB below the reference; negative above it."""
        return round(reference - self.accuracy, 4)


@dataclass(frozen=True)
class Need:
    """max_loss: percent points or dB below the reference; max_sites: LUT sites; device: one that it fits into."""

    max_loss: float | None = None
    max_sites: int | None = None
    device: Device | None = None

    @property
    def sites(self) -> int | None:
        """The tighter of both limits on LUTs."""
        limits = [limit for limit in (self.max_sites, self.device.luts if self.device else None) if limit is not None]
        return min(limits, default=None)


def pick(points: Sequence[Point], reference: float, need: Need, quality: Quality = ACCURACY) -> Point:
    """The point that meets a need: the smallest where only accuracy is asked for, else the most accurate.

    Raises:
        LimitError: none does; the nearest is named.
    """
    if not points:
        raise LimitError("the front is empty", hint="let the search run on: nn2hdl search --resume")
    fits = [
        point
        for point in points
        if (need.max_loss is None or point.loss(reference) <= need.max_loss + 1e-9)
        and (need.sites is None or point.sites <= need.sites)
    ]
    if not fits:
        raise _nearest(points, reference, need, quality)
    if need.sites is None and need.max_loss is not None:
        return min(fits, key=lambda point: (point.sites, -point.accuracy))
    return max(fits, key=lambda point: (point.accuracy, -point.sites))


def _nearest(points: Sequence[Point], reference: float, need: Need, quality: Quality) -> LimitError:
    """Of the points that keep one limit, the one nearest to the other; else the one nearest to any."""
    asked = []
    if need.max_loss is not None:
        asked.append(f"at most {need.max_loss:g} points below {quality.text(reference)}")
    if need.sites is not None:
        asked.append(f"at most {need.sites:,} LUTs" + (f" ({need.device.name})" if need.device else ""))

    def excess(point: Point) -> tuple[float, float]:
        loss = 0.0 if need.max_loss is None else max(0.0, point.loss(reference) - need.max_loss)
        sites = 0.0 if need.sites is None else max(0.0, point.sites / max(need.sites, 1) - 1)
        return (loss + sites, point.sites)

    near = min(points, key=excess)
    size = circuit_size(asdict(near))
    return LimitError(
        f"no point of the front meets this; the nearest has {quality.text(near.accuracy)} and {size}",
        where=near.file,
        expected=" and ".join(asked),
        hint="ask for less, or search on",
    )
