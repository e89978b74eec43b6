"""Which pairs of small LUTs share one LUT6 site: a maximum matching.

Two functions of at most five inputs together fit one LUT6 with two outputs.
"""

from __future__ import annotations

import heapq
from collections import defaultdict
from collections.abc import Sequence

import networkx as nx

SHARED_INPUTS = 5
EXACT_LIMIT = 6000  # small LUTs; matching is cubic, so above this a greedy pass stands in
_STRANGER_WINDOW = 400  # how far to look for a partner without a common input

Pins = frozenset[int]


def pairs(functions: Sequence[Pins]) -> int:
    """The number of pairs in a maximum matching of functions, each given by the nets that it reads."""
    if len(functions) > EXACT_LIMIT:
        return _greedy_pairs(functions)
    neighbors = _partners(functions)
    return _peel(neighbors) + _matched(neighbors)


def _readers(functions: Sequence[Pins]) -> dict[int, list[int]]:
    readers = defaultdict(list)
    for number, pins in enumerate(functions):
        for net in pins:
            readers[net].append(number)
    return readers


def _partners(functions: Sequence[Pins]) -> dict[int, set[int]]:
    """Possible partners of every function: those with a common net, and small strangers that stand close by."""
    readers = _readers(functions)
    neighbors: dict[int, set[int]] = defaultdict(set)
    for number, pins in enumerate(functions):
        near = {other for net in pins for other in readers[net] if other > number}
        if len(pins) <= 2:
            window = range(number + 1, min(len(functions), number + _STRANGER_WINDOW))
            near.update(other for other in window if len(functions[other]) <= 3)
        for other in near:
            if len(pins | functions[other]) <= SHARED_INPUTS:
                neighbors[number].add(other)
                neighbors[other].add(number)
    return neighbors


def _peel(neighbors: dict[int, set[int]]) -> int:
    """Pairs every function that has one possible partner with it, as some maximum matching does; removes both."""
    found = 0
    stack = sorted((n for n, near in neighbors.items() if len(near) == 1), reverse=True)
    while stack:
        leaf = stack.pop()
        if len(neighbors.get(leaf, ())) != 1:
            continue
        (partner,) = neighbors[leaf]
        found += 1
        for taken in (leaf, partner):
            for other in neighbors.pop(taken):
                if other in neighbors:
                    neighbors[other].discard(taken)
                    if len(neighbors[other]) == 1:
                        stack.append(other)
    return found


def _matched(neighbors: dict[int, set[int]]) -> int:
    """The matching of what is left, one connected component at a time."""
    graph = nx.Graph()
    graph.add_nodes_from(sorted(neighbors))
    graph.add_edges_from((a, b) for a in sorted(neighbors) for b in sorted(neighbors[a]) if a < b)
    found = 0
    for part in nx.connected_components(graph):
        quick = _quick_matching({number: set(neighbors[number]) for number in sorted(part)})
        if quick < len(part) // 2:  # the quick one is not known to be a maximum
            quick = len(nx.max_weight_matching(graph.subgraph(sorted(part)), maxcardinality=True))
        found += quick
    return found


def _quick_matching(neighbors: dict[int, set[int]]) -> int:
    """Pairs the function with the fewest partners left with its rarest one: nearly always all of a dense graph."""
    queue = [(len(near), number) for number, near in neighbors.items()]
    heapq.heapify(queue)
    found = 0
    while queue:
        degree, number = heapq.heappop(queue)
        near = neighbors.get(number)
        if not near or len(near) != degree:
            continue  # taken, alone, or in the queue again with its new degree
        partner = min(near, key=lambda other: (len(neighbors[other]), other))
        found += 1
        for taken in (number, partner):
            for other in neighbors.pop(taken):
                if other in neighbors:
                    neighbors[other].discard(taken)
                    heapq.heappush(queue, (len(neighbors[other]), other))
    return found


def _greedy_pairs(functions: Sequence[Pins]) -> int:
    """Largest functions first, each with its largest fitting partner; two strangers of two inputs fit as well."""
    readers, free, found = _readers(functions), set(range(len(functions))), 0
    for number in sorted(range(len(functions)), key=lambda n: (-len(functions[n]), n)):
        if number not in free:
            continue
        pins = functions[number]
        near = {other for net in pins for other in readers[net] if other in free and other != number}
        fitting = [other for other in near if len(pins | functions[other]) <= SHARED_INPUTS]
        if fitting:
            free -= {number, max(fitting, key=lambda other: (len(functions[other]), -other))}
            found += 1
    return found + sum(len(functions[number]) <= 2 for number in free) // 2
