"""Evaluates a SumGraph on integers."""

from __future__ import annotations

import numpy as np

from nn2hdl.sums.ir import SumGraph


def interpret(graph: SumGraph, x: np.ndarray) -> np.ndarray:
    """Outputs int64 [n, columns] for inputs int64 [n, inputs]; every node is computed as the circuit computes it."""
    values = [np.ascontiguousarray(column) for column in np.asarray(x, dtype=np.int64).T]
    for node in range(graph.nodes):
        total = np.full(len(x), graph.constants[node], dtype=np.int64)
        for value, shift, sign in graph.terms(node):
            total += sign * (values[value] << shift)
        values.append(total)
    return np.stack([values[graph.inputs + node] for node in graph.outputs], axis=1)
