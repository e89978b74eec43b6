"""Runs a float Graph on batches of images."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence

import numpy as np

from nn2hdl.graph.ir import INPUT, Graph, Node
from nn2hdl.graph.operations import operation

Progress = Callable[[int, int, str], None]
BATCH = 250
_MOST_VALUES = 1 << 26  # of one node in a batch: 256 MiB


def interpret(graph: Graph, images: np.ndarray, batch: int = BATCH, progress: Progress | None = None) -> np.ndarray:
    """Output of the network, float32 [n, ...], for images [n, c, h, w] of raw pixels 0..255; progress: called with
    images done, images in all, and what they are."""
    parts = [values[graph.output] for values in _batches(graph, images, batch, progress)]
    return np.concatenate(parts) if parts else np.zeros((0, *graph.shape_of(graph.output)), np.float32)


def observe(
    graph: Graph,
    images: np.ndarray,
    visit: Callable[[str, np.ndarray], None],
    batch: int = BATCH,
    progress: Progress | None = None,
) -> None:
    """Calls visit(name, values [n, ...]) for the input and every node, batch by batch; progress as of `interpret`."""
    for values in _batches(graph, images, batch, progress):
        for name, value in values.items():
            visit(name, value)


def _batches(
    graph: Graph, images: np.ndarray, batch: int, progress: Progress | None
) -> Iterator[dict[str, np.ndarray]]:
    largest = max((math.prod(node.shape) for node in graph.nodes), default=1)
    batch = max(1, min(batch, _MOST_VALUES // max(1, largest)))
    for start in range(0, len(images), batch):
        if progress:
            progress(start, len(images), "images")
        values = {INPUT: images[start : start + batch].astype(np.float32)}
        for node in graph.nodes:
            values[node.name] = apply(node, [values[name] for name in node.inputs])
        yield values


def apply(node: Node, inputs: Sequence[np.ndarray]) -> np.ndarray:
    """One node on a batch."""
    return operation(node.op).run(node.op, inputs)
