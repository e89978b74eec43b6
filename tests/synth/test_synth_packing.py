"""Pairs of small LUTs: a maximum matching."""

import networkx as nx
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.synth import packing

functions = st.lists(st.frozensets(st.integers(2, 14), max_size=5), max_size=30)


def reference(pins):
    graph = nx.Graph()
    for i, a in enumerate(pins):
        for j in range(i + 1, len(pins)):
            near = bool(a & pins[j]) or (len(a) <= 2 and len(pins[j]) <= 3)
            if near and len(a | pins[j]) <= 5:
                graph.add_edge(i, j)
    return len(nx.max_weight_matching(graph, maxcardinality=True))


@given(functions)
@settings(max_examples=150, deadline=None)
def test_equals_the_plain_matching(pins):
    assert packing.pairs(pins) == reference(pins)


@given(functions)
@settings(max_examples=60, deadline=None)
def test_greedy_never_passes_the_maximum(pins):
    greedy = packing._greedy_pairs(pins)
    exact = len(nx.max_weight_matching(_all_pairs(pins), maxcardinality=True))
    assert 0 <= greedy <= exact


def _all_pairs(pins):
    graph = nx.Graph()
    for i, a in enumerate(pins):
        graph.add_edges_from((i, j) for j in range(i + 1, len(pins)) if len(a | pins[j]) <= 5)
    return graph


def test_odd_ring_leaves_one_over():
    ring = [frozenset({k + 2, (k + 1) % 5 + 2, 10, 11}) for k in range(5)]
    assert packing.pairs(ring) == 2


def test_above_the_limit_the_greedy_pass_stands_in(monkeypatch):
    monkeypatch.setattr(packing, "EXACT_LIMIT", 3)
    assert packing.pairs([frozenset({2, 3})] * 6) == 3
