"""Removes nodes that no output needs."""

from __future__ import annotations

import numpy as np

from nn2hdl.sums.ir import SumBuilder, SumGraph, Term


def prune(graph: SumGraph) -> SumGraph:
    """The same sums without dead nodes; the graph itself where there are none."""
    alive = np.zeros(graph.nodes, dtype=bool)
    alive[graph.outputs] = True
    for node in range(graph.nodes - 1, -1, -1):
        if alive[node]:
            read = graph.values[graph.offsets[node] : graph.offsets[node + 1]] - graph.inputs
            alive[read[read >= 0]] = True
    if alive.all():
        return graph
    builder, moved = SumBuilder(graph.low, graph.high), list(range(graph.inputs))
    for node in range(graph.nodes):
        if alive[node]:
            terms = [Term(moved[term.value], term.shift, term.sign) for term in graph.terms(node)]
            moved.append(builder.add(terms, int(graph.constants[node])))
        else:
            moved.append(-1)
    return builder.build([moved[graph.inputs + node] for node in graph.outputs.tolist()])
