"""What a SumGraph implies: coefficients of every node, exact ranges, adder depth."""

from __future__ import annotations

import numpy as np
from scipy import sparse

from nn2hdl.sums.ir import SumGraph


def node_levels(graph: SumGraph) -> np.ndarray:
    """Wavefront of each node: one more than the latest node it reads, 0 where it reads inputs only; [nodes]."""
    levels = np.zeros(graph.nodes, dtype=np.int64)
    reads = (graph.values - graph.inputs).tolist()
    offsets = graph.offsets.tolist()
    found = [0] * graph.nodes
    for node in range(graph.nodes):
        sources = [found[r] + 1 for r in reads[offsets[node] : offsets[node + 1]] if r >= 0]
        found[node] = max(sources, default=0)
    levels[:] = found
    return levels


def coefficients(graph: SumGraph) -> tuple[sparse.csr_matrix, np.ndarray]:
    """Every node as a linear form: coefficients [nodes, inputs] and constants [nodes], exact in int64.

    Nodes are evaluated wavefront by wavefront with sparse matrix products.
    """
    levels = node_levels(graph)
    weights = graph.signs << graph.shifts
    rows = np.repeat(np.arange(graph.nodes), np.diff(graph.offsets))
    direct = graph.values < graph.inputs
    forms = sparse.csr_matrix(
        (weights[direct], (rows[direct], graph.values[direct])), shape=(graph.nodes, graph.inputs), dtype=np.int64
    )
    inner = sparse.csr_matrix(
        (weights[~direct], (rows[~direct], graph.values[~direct] - graph.inputs)),
        shape=(graph.nodes, graph.nodes),
        dtype=np.int64,
    )
    # (I - inner) forms = direct: `inner` is nilpotent, so substitution over the wavefronts ends
    order = [np.flatnonzero(levels == level) for level in range(levels.max(initial=0) + 1)]
    total, constants = forms, graph.constants.copy()
    for nodes in order[1:]:
        select = _selector(nodes, graph.nodes)
        part = select @ inner
        total = total + select.T @ (part @ total)
        constants[nodes] += part @ constants
    return total.tocsr(), constants


def _selector(nodes: np.ndarray, size: int) -> sparse.csr_matrix:
    ones = np.ones(len(nodes), dtype=np.int64)
    return sparse.csr_matrix((ones, (np.arange(len(nodes)), nodes)), shape=(len(nodes), size))


def value_ranges(graph: SumGraph) -> tuple[np.ndarray, np.ndarray]:
    """Exact lowest and highest value of every input and node: int64 [inputs + nodes] each.

    Exact because every value is a linear form of independent inputs.
    """
    forms, constants = coefficients(graph)
    positive, negative = forms.maximum(0), forms.minimum(0)
    low = positive @ graph.low + negative @ graph.high + constants
    high = positive @ graph.high + negative @ graph.low + constants
    return np.concatenate([graph.low, low]), np.concatenate([graph.high, high])


def adder_depth(graph: SumGraph) -> int:
    """Two-input adders on the longest path, nodes of many terms taken as balanced trees."""
    depth = np.zeros(graph.inputs + graph.nodes, dtype=np.int64)
    for node in range(graph.nodes):
        arrivals = sorted(int(depth[term.value]) for term in graph.terms(node))
        if graph.constants[node] and arrivals:
            arrivals = sorted([*arrivals, 0])
        while len(arrivals) > 1:  # the two earliest first
            joined = max(arrivals[0], arrivals[1]) + 1
            arrivals = sorted([*arrivals[2:], joined])
        depth[graph.inputs + node] = arrivals[0] if arrivals else 0
    return int(depth[graph.inputs + graph.outputs].max(initial=0))
