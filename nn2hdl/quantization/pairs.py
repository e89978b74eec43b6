"""Pairs of layers that only one path connects: what one gives up, the other can take over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.graph import AvgPool2d, Clip, Conv2d, Elementwise, Flatten, Graph, Linear, MaxPool2d, Node, Op
from nn2hdl.graph.channels import Weighted, input_maxima, scaled

HOMOGENEOUS = ("leaky_relu", "abs")  # functions with f(s * x) = s * f(x) for s > 0


@dataclass(frozen=True)
class Pair:
    """Names of two layers with weights, and of the nodes between them, each the only reader of the one before."""

    first: str
    between: tuple[str, ...]
    second: str


def find_pairs(graph: Graph, passes: Callable[[Op], bool]) -> list[Pair]:
    """All pairs of which every operation in between passes, in topological order."""
    found = []
    readers = graph.consumers()
    for node in graph.nodes:
        if not isinstance(node.op, Conv2d | Linear):
            continue
        between: list[str] = []
        last = node
        while last.name != graph.output and len(readers[last.name]) == 1:
            last = readers[last.name][0]
            if isinstance(last.op, Conv2d | Linear):
                found.append(Pair(node.name, tuple(between), last.name))
                break
            if not passes(last.op):
                break
            between.append(last.name)
    return found


def keeps_scale(op: Op) -> bool:
    """Whether op(s * x) = s * op(x) for every s > 0: ReLU, pooling, flattening."""
    if isinstance(op, Clip):
        return op.low in (0.0, -np.inf) and op.high in (0.0, np.inf)
    if isinstance(op, Elementwise):
        return op.function in HOMOGENEOUS
    return isinstance(op, MaxPool2d | AvgPool2d | Flatten)


class Editor:
    """The nodes of a graph while pairs are rewritten."""

    def __init__(self, graph: Graph):
        self._graph, self._nodes = graph, {node.name: node for node in graph.nodes}

    def node(self, name: str) -> Node:
        """As it is now."""
        return self._nodes[name]

    def weighted(self, name: str) -> Weighted:
        """The operation of a layer with weights, as it is now."""
        op = self._nodes[name].op
        assert isinstance(op, Conv2d | Linear), "pairs are made of layers with weights"
        return op

    def replace(self, name: str, op: Op) -> None:
        """Puts another operation of the same shape in a node's place."""
        self._nodes[name] = replace(self._nodes[name], op=op)

    def divide(self, pair: Pair, factors: np.ndarray) -> None:
        """Divides channel i of what lies between the layers of a pair by factors[i] > 0; the second takes it back."""
        first, second = self.weighted(pair.first), self.weighted(pair.second)
        self.replace(pair.first, scaled(first, outputs=1.0 / factors))
        self.replace(pair.second, scaled(second, inputs=spread(factors, len(input_maxima(second)))))
        self.map_statistics(pair, 1.0 / factors, np.zeros_like(factors))

    def map_statistics(self, pair: Pair, scale: np.ndarray, shift: np.ndarray) -> None:
        """What is known of values from the first layer to the second, which become scale * x + shift, per channel."""
        for name in (pair.first, *pair.between):
            node = self._nodes[name]
            if (known := node.statistics) is not None:
                mapped = known.mapped(spread(scale, node.shape[0]), spread(shift, node.shape[0]))
                self._nodes[name] = replace(node, statistics=mapped)

    def graph(self) -> Graph:
        """With all changes."""
        return replace(self._graph, nodes=tuple(self._nodes[node.name] for node in self._graph.nodes))


def spread(values: np.ndarray, count: int) -> np.ndarray:
    """One value per channel as one per feature behind a Flatten: count features in all."""
    return np.repeat(values, count // len(values))
