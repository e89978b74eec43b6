"""Runs a float Graph on batches of images."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from nn2hdl import windows
from nn2hdl.graph.functions import evaluate
from nn2hdl.graph.ir import INPUT, Add, AvgPool2d, Clip, Conv2d, Elementwise, Flatten, Graph, Linear, MaxPool2d, Node

Progress = Callable[[int, int, str], None]
BATCH = 250


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
    for start in range(0, len(images), batch):
        if progress:
            progress(start, len(images), "images")
        values = {INPUT: images[start : start + batch].astype(np.float32)}
        for node in graph.nodes:
            values[node.name] = apply(node, [values[name] for name in node.inputs])
        yield values


def apply(node: Node, inputs: list[np.ndarray]) -> np.ndarray:
    """One node on a batch."""
    x, op = inputs[0], node.op
    match op:
        case Conv2d():
            pad = 0.0 if op.pad_value is None else op.pad_value
            y = windows.convolve(windows.pad_images(x, op.padding, pad), op.weight, op.stride, op.dilation, op.groups)
            return y + op.bias.astype(x.dtype).reshape(-1, 1, 1)
        case Linear():
            return x @ op.weight.T.astype(x.dtype) + op.bias.astype(x.dtype)
        case Clip():
            return np.clip(x, x.dtype.type(op.low), x.dtype.type(op.high))
        case MaxPool2d():
            return windows.max_pool(windows.pad_images(x, op.padding, -np.inf), op.kernel, op.stride)
        case AvgPool2d():
            view = windows.windows(windows.pad_images(x, op.padding, 0.0), op.kernel, op.stride)
            return view.mean(axis=(4, 5), dtype=x.dtype)
        case Flatten():
            return x.reshape(len(x), -1)
        case Add():
            return inputs[0] + inputs[1]
        case Elementwise():
            return evaluate(op.function, op.arguments, x).astype(x.dtype)
    raise TypeError(f"no float rule for {op!r}")
