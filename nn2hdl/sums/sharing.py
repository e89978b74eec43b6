"""Common subexpressions of a whole constant matrix, priced by what the target pays."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.fixedpoint import count_csd_digits, csd_digits
from nn2hdl.sums.cmvm import Cmvm
from nn2hdl.sums.coefficient_sums import CoefficientSums
from nn2hdl.sums.columns import Columns, columns_of
from nn2hdl.sums.ir import SumGraph
from nn2hdl.sums.ledger import (
    COEFFICIENT,
    NEXT,
    NODES,
    OWNER,
    SHARED,
    UNLIMITED,
    VALUES,
    Ledger,
    new_ledger,
)
from nn2hdl.sums.price import HEAP, Price, estimate
from nn2hdl.sums.search import search
from nn2hdl.sums.splits import splits

CHUNK = 8  # wider weights are split into chunks of this many digit positions, each with a value of its own
EFFORT = 12_000  # digits that all attempts together may have
MOST_ATTEMPTS = 16
SPREAD = 0.3  # by how much attempts prefer one node or value to another


@dataclass(frozen=True)
class Steps:
    """Switches of the search, for ablation."""

    columns: bool = True  # parts common to pairs of nodes
    pairs: bool = True  # sums of pairs of values
    multiples: bool = True  # products of a node or value with 3, 5, 7, 9, ...
    restarts: bool = True  # several attempts at small matrices
    simplify: bool = True  # dissolve shared nodes that do not pay
    factors: bool = True  # multipliers of several digits behind their sums


def share_matrix(
    problem: Cmvm, *, price: Price = HEAP, depth: int | None = None, steps: Steps | None = None
) -> SumGraph:
    """SumGraph of (x @ matrix + bias) * multiplier with subexpressions shared across all columns.

    Nodes have any number of terms: shared nodes without a constant, and one node per column; equal columns are one.
    `depth` limits how many shared nodes may lie on a path (0: none, None: any number). The result is the same on every
    run. Inputs of one single value are part of the constants.

    Raises:
        ValueError: a weight or a constant leaves 62 bits.
    """
    steps = steps or Steps()
    plain = columns_of(problem, factors=False)
    found = _attempted(problem, plain, price, UNLIMITED if depth is None else depth, steps)
    behind = columns_of(problem, factors=True) if steps.factors and depth != 0 else plain
    if any(multiple.factor != 1 for multiple in behind.multiples):  # the sum below a factor is a shared node itself
        found += _attempted(problem, behind, price, UNLIMITED if depth is None else depth - 1, steps)
    return min(found, key=lambda graph: estimate(graph, price))


def _attempted(problem: Cmvm, columns: Columns, price: Price, depth: int, steps: Steps) -> list[SumGraph]:
    """The graphs of all attempts: of the first without any sharing, since the search prices nodes more roughly than the
    estimate."""
    low, high = problem.x_low, problem.x_high
    chunks = _chunks(columns.weights)
    table = splits(max(2, int(np.abs(chunks).max(initial=0)).bit_length()))
    spans = np.tile(high - low, len(chunks) // max(1, len(low)))
    found = []
    for attempt in range(1 + (_attempts(chunks) if steps.restarts else 1)):
        ledger = new_ledger(chunks, spans, price, depth)
        if attempt:
            search(ledger, table, _weight(ledger, attempt), steps.columns, steps.pairs, steps.multiples)
        nodes, bases = _node_sums(ledger, len(low)), columns.weights.shape[1]
        sums = CoefficientSums(low, high, columns.nodes(nodes[:bases], nodes[bases:]), columns.outputs)
        if steps.simplify:
            sums.simplify(price)
        found.append(sums.build())
    return found


def _attempts(chunks: np.ndarray) -> int:
    """How often to search: small matrices are searched several times in different orders."""
    return min(MOST_ATTEMPTS, max(1, EFFORT // max(1, int(count_csd_digits(chunks).sum()))))


def _weight(ledger: Ledger, attempt: int) -> np.ndarray:
    """Preference of nodes and values, by which the order of attempts differs; the first attempt has none."""
    shape = ledger.heads.shape
    if attempt == 1:
        return np.ones(shape)
    return 1.0 + SPREAD * np.random.default_rng(attempt).random(shape)


def _chunks(columns: np.ndarray) -> np.ndarray:
    """Weights [chunks * inputs, columns], chunk after chunk: a weight is the sum of chunk << (CHUNK * its number)."""
    if np.abs(columns).max(initial=0) <= 1 << CHUNK:
        return columns
    parts = [np.zeros_like(columns)]
    for row, column in np.argwhere(columns):
        for sign, power in csd_digits(int(columns[row, column])):
            while power >= CHUNK * len(parts):
                parts.append(np.zeros_like(columns))
            parts[power // CHUNK][row, column] += sign << power % CHUNK
    return np.concatenate(parts)


def _node_sums(ledger: Ledger, inputs: int) -> list[dict[int, int]]:
    """Nodes of a ledger as {value: coefficient}, with the chunks of an input put together again."""
    chunked = int(ledger.first[VALUES])
    nodes = []
    cells, heads = ledger.cells.tolist(), ledger.heads[NODES].tolist()
    for node in range(int(ledger.first[NODES] + ledger.sizes[SHARED])):
        sums: dict[int, int] = {}
        cell = heads[node]
        while cell >= 0:
            value, factor = cells[cell][OWNER + VALUES], cells[cell][COEFFICIENT]
            if value < chunked:
                value, factor = value % inputs, factor << CHUNK * (value // inputs)
            else:
                value += inputs - chunked
            sums[value] = sums.get(value, 0) + factor
            cell = cells[cell][NEXT + NODES]
        nodes.append({value: factor for value, factor in sorted(sums.items()) if factor})
    return nodes
