"""Which inputs a dual multiply should take together: hidden units have no order, so theirs is chosen."""

from __future__ import annotations

import networkx as nx
import numpy as np

EXACT_UNITS = 128  # above it, exact matching takes seconds for a few percent more pairs


def paired_order(weights: np.ndarray) -> np.ndarray:
    """An order [in] of the columns of weights [out, in] in which neighbors (0, 1), (2, 3), ... are nonzero in as many
    rows together as can be: a matching of largest weight."""
    present = (weights != 0).astype(np.int64)
    together = present.T @ present
    columns = weights.shape[1]
    if columns > EXACT_UNITS:
        return _greedy(together)
    graph = nx.Graph()
    graph.add_nodes_from(range(columns))
    rows, others = np.triu_indices(columns, 1)
    graph.add_weighted_edges_from(zip(rows.tolist(), others.tolist(), together[rows, others].tolist(), strict=True))
    matched = sorted(tuple(sorted(pair)) for pair in nx.max_weight_matching(graph, maxcardinality=True))
    order = [column for pair in matched for column in pair]
    return np.array(order + sorted(set(range(columns)) - set(order)))


def _greedy(together: np.ndarray) -> np.ndarray:
    together = together.copy()
    np.fill_diagonal(together, -1)
    order, free = [], np.ones(len(together), dtype=bool)
    for flat in np.argsort(-together, axis=None, kind="stable"):
        a, b = divmod(int(flat), len(together))
        if a < b and free[a] and free[b]:
            order += [a, b]
            free[[a, b]] = False
    return np.array(order + np.flatnonzero(free).tolist())
