"""What a circuit costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """LUT sites, carry cells (as `synth.Count` counts them), LUT levels; exact: yosys will count the same."""

    sites: float = 0
    carries: int = 0
    levels: int = 0
    exact: bool = True

    def __add__(self, other: Cost) -> Cost:
        """Two circuits side by side: cells add up, levels do not."""
        sites, carries = self.sites + other.sites, self.carries + other.carries
        return Cost(sites, carries, max(self.levels, other.levels), self.exact and other.exact)

    def __mul__(self, times: int) -> Cost:
        """That number of copies side by side."""
        return Cost(self.sites * times, self.carries * times, self.levels, self.exact)

    def then(self, other: Cost) -> Cost:
        """The other circuit behind this one: levels add up as well."""
        both = self + other
        return Cost(both.sites, both.carries, self.levels + other.levels, both.exact)


@dataclass(frozen=True)
class NetworkCost:
    """Costs by the module's own name: working units, layers, and at the end the whole, whose cost is the total.

    Levels of the whole are the sum of the layers', as synth composes them too: an upper bound.
    """

    modules: Mapping[str, Cost]
    total: Cost
