"""Small chains of layers, for wage."""

import numpy as np

from nn2hdl import graph as fg
from nn2hdl.data import Dataset

INF = float("inf")


def conv(outputs, channels, size, **fields):
    """A convolution whose weights nobody reads."""
    return fg.Conv2d(np.zeros((outputs, channels, size, size), np.float32), np.zeros(outputs, np.float32), **fields)


def linear(outputs, inputs):
    """A linear layer whose weights nobody reads."""
    return fg.Linear(np.zeros((outputs, inputs), np.float32), np.zeros(outputs, np.float32))


def chain_of(shape, *ops, classes=("a", "b", "c")):
    """The graph of operations behind each other."""
    nodes, before = [], fg.INPUT
    for number, op in enumerate(ops):
        shape_in = shape if not nodes else nodes[-1].shape
        node = fg.Node(f"n{number}", op, (before,), fg.OPERATIONS[type(op)].shape(op, [shape_in]))
        nodes.append(node)
        before = node.name
    spec = fg.InputSpec(shape, (0.0,) * shape[0], (1.0,) * shape[0])
    graph = fg.Graph("chain", spec, tuple(nodes), before, classes)
    fg.verify(graph)
    return graph


def varied():
    """Strides, paddings on one side, dilation, pooling with and without overlap, before and behind the ReLU."""
    return chain_of(
        (2, 12, 12),
        conv(5, 2, 3, padding=(1, 0, 0, 1), stride=(1, 2)),
        fg.Clip(0, INF),
        fg.MaxPool2d((3, 2), (2, 1), (1, 0, 0, 0)),
        conv(6, 5, 2, dilation=(2, 1), padding=(0, 1, 1, 0)),
        fg.MaxPool2d((2, 2), (2, 2)),
        fg.Clip(0, INF),
        fg.Flatten(),
        linear(7, 6 * 2 * 2),
        linear(3, 7),
    )


def small(shape=(1, 6, 6)):
    """A convolution with pooling, and a linear layer."""
    return chain_of(
        shape,
        conv(4, shape[0], 3),
        fg.Clip(0, INF),
        fg.MaxPool2d((2, 2), (2, 2)),
        fg.Flatten(),
        linear(3, 16),
    )


def halves(count=192, shape=(1, 6, 6), seed=1):
    """Images of noise whose left, right or both halves are bright."""
    random = np.random.default_rng(seed)
    labels = np.arange(count) % 3
    images = random.integers(0, 80, (count, *shape))
    images[labels != 1, :, :, : shape[2] // 2] += 150
    images[labels != 0, :, :, shape[2] // 2 :] += 150
    return Dataset(images.astype(np.uint8), labels.astype(np.int64), None, "halves", "train")
