"""Constraints of the program, six rows per stage and column: chains are flows, bits are neither lost nor made up."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy.optimize import LinearConstraint
from scipy.sparse import coo_matrix, csr_matrix, vstack

from nn2hdl.mapping import planner
from nn2hdl.mapping.program.rooms import ROOMS
from nn2hdl.mapping.program.variables import Variables

_ROWS = 6  # per stage and column
_FLOW, _CARRY, _MADE, _BALANCE, _ENDS, _BITS = range(_ROWS)
Term = tuple[int, int, float]  # row, variable (-1: not there), factor


class Constraints:
    """Rows per stage and column: flow = 0, carries <= starts, results <= height, balance, hosted counters <= ends,
    their bits <= height; one more: one last chain."""

    def __init__(self, variables: Variables, arriving: np.ndarray):
        """arriving: int64 [levels, columns], bits that come in at each level."""
        self.variables = variables
        stages, width = variables.stages, variables.width
        cells = stages * width
        terms: list[Term] = []
        for stage, column in np.ndindex(stages, width):
            terms += self._terms(stage, column, _ROWS * (stage * width + column))
        terms += [(_ROWS * cells, var, 1.0) for var in variables.starts[-1]]
        row, var, factor = (np.array(part) for part in zip(*terms, strict=True))
        kept = var >= 0
        shape = (_ROWS * cells + 1, len(variables.cost))
        self.matrix: csr_matrix = coo_matrix((factor[kept], (row[kept], var[kept])), shape).tocsr()
        self.low, self.high = np.full(shape[0], -np.inf), np.zeros(shape[0])
        self.low[_FLOW:-1:_ROWS] = 0
        self.high[-1] = 1
        coming = np.zeros((stages, width))
        coming[: len(arriving)] = arriving
        self.high[_BALANCE:-1:_ROWS] = -coming.ravel()
        self.high[_BITS:-1:_ROWS] = coming.ravel()

    def limited(self, below: float, more: np.ndarray | float) -> LinearConstraint:
        """All rows, and a cost less than `below`; more: bits on top, float [stages], in each column of a stage."""
        high = self.high.copy()
        high[_BALANCE:-1:_ROWS] -= np.repeat(np.broadcast_to(more, self.variables.stages), self.variables.width)
        rows = vstack([self.matrix, csr_matrix(self.variables.cost)]).tocsr()
        return LinearConstraint(rows, np.append(self.low, 0), np.append(high, below - 1))

    def _terms(self, stage: int, column: int, row: int) -> Iterator[Term]:
        """One cell: flow into and out of the column, bits taken and results."""
        var = self.variables
        flow, carry, made, balance = (row + part for part in (_FLOW, _CARRY, _MADE, _BALANCE))
        yield from self._hosted_terms(stage, column, row)
        yield from ((flow, var.starts[stage, column], 1.0), (flow, var.ends[stage, column], -1.0))
        yield from ((carry, var.carries[stage, column], 1.0), (carry, var.starts[stage, column], -1.0))
        for number, room in enumerate(ROOMS):
            size = len(room.takes)
            yield flow, var.segments[stage, column, number], -1.0
            if column >= size:
                yield flow, var.segments[stage, column - size, number], 1.0
            for step, count in enumerate(room.takes[: column + 1]):
                segment = var.segments[stage, column - step, number]
                yield balance, segment, float(not room.unread) - count
                yield made, segment, float(not room.unread)
        for both in (made, balance):
            yield from ((both, var.ends[stage, column], 1.0), (both, var.heights[stage, column], -1.0))
            yield both, var.adders[stage, column], 1.0 if both == made else -2.0
            if column:
                yield both, var.adders[stage, column - 1], 1.0
        yield balance, var.carries[stage, column], -1.0
        if stage:
            yield balance, var.heights[stage - 1, column], 1.0

    def _hosted_terms(self, stage: int, column: int, row: int) -> Iterator[Term]:
        """The part of hosted counters: each output goes with a chain's end, and slots do not stay empty."""
        var = self.variables
        made, balance, ends, bits = (row + part for part in (_MADE, _BALANCE, _ENDS, _BITS))
        yield ends, var.ends[stage, column], -1.0
        if stage:
            yield bits, var.heights[stage - 1, column], -1.0
        for number, size in enumerate(planner.HOSTED_BITS):
            yield bits, var.hosted[stage, column, number], float(size)
            yield balance, var.hosted[stage, column, number], -float(size)
            for output in range(min(size.bit_length(), column + 1)):
                counter = var.hosted[stage, column - output, number]
                yield from ((ends, counter, 1.0), (made, counter, 1.0), (balance, counter, 1.0))
