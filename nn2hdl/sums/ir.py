"""SumGraph IR: shared signed shifted sums.

Grammar::

    SumGraph = input ranges, Node*, outputs
    Node     = constant + sum of (sign * value << shift), over inputs and earlier nodes, any number of terms
    outputs  = node numbers, one per column of the constant matrix

Values are numbered: inputs first (0 .. inputs-1), then nodes. Terms of all nodes lie in three flat arrays, node n's
at offsets[n] .. offsets[n+1]. Range, width, depth and cost are derived, never stored.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np


class Term(NamedTuple):
    """sign * (value << shift), sign +1 or -1."""

    value: int
    shift: int
    sign: int


@dataclass(frozen=True, eq=False)
class SumGraph:
    """low, high [inputs]; offsets [nodes + 1]; values, shifts, signs [terms]; constants [nodes]; outputs [columns]."""

    low: np.ndarray
    high: np.ndarray
    offsets: np.ndarray
    values: np.ndarray
    shifts: np.ndarray
    signs: np.ndarray
    constants: np.ndarray
    outputs: np.ndarray

    @property
    def inputs(self) -> int:
        """Number of inputs."""
        return len(self.low)

    @property
    def nodes(self) -> int:
        """Number of nodes."""
        return len(self.constants)

    def terms(self, node: int) -> list[Term]:
        """Terms of node `node` (its number among the nodes)."""
        start, stop = self.offsets[node], self.offsets[node + 1]
        columns = (self.values[start:stop], self.shifts[start:stop], self.signs[start:stop])
        return [Term(*row) for row in zip(*(c.tolist() for c in columns), strict=True)]


class SumBuilder:
    """Grows a SumGraph node by node."""

    def __init__(self, low: np.ndarray, high: np.ndarray):
        self._low = np.asarray(low, dtype=np.int64)
        self._high = np.asarray(high, dtype=np.int64)
        self._offsets = [0]
        self._terms: list[Term] = []
        self._constants: list[int] = []

    def add(self, terms: list[Term], constant: int = 0) -> int:
        """Appends a node and returns its value number."""
        self._terms.extend(terms)
        self._offsets.append(len(self._terms))
        self._constants.append(constant)
        return len(self._low) + len(self._constants) - 1

    def build(self, outputs: list[int]) -> SumGraph:
        """The graph with these outputs (value numbers of nodes)."""
        columns = np.array(self._terms, dtype=np.int64).reshape(-1, 3)
        arrays = [
            self._low,
            self._high,
            np.array(self._offsets, dtype=np.int64),
            columns[:, 0],
            columns[:, 1],
            columns[:, 2],
            np.array(self._constants, dtype=np.int64),
            np.array(outputs, dtype=np.int64) - len(self._low),
        ]
        for array in arrays:
            array.setflags(write=False)
        return SumGraph(*arrays)
