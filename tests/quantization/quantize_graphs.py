"""Random small float graphs for quantization."""

from __future__ import annotations

import numpy as np

from nn2hdl import graph as fg

LIPSCHITZ = {"tanh": 1.0, "sigmoid": 0.25, "leaky_relu": 1.0, "silu": 1.1, "gelu": 1.13, "abs": 1.0}


class GraphMaker:
    """Appends nodes in a chain, with residual additions."""

    def __init__(self, seed: int = 0, shape=(2, 6, 6)):
        self.draw = np.random.default_rng(seed)
        self.shape, self.nodes, self.last = shape, [], fg.INPUT
        self.shapes = {fg.INPUT: shape}

    def append(self, op, *inputs: str, name: str | None = None) -> str:
        """Appends a node behind the last one, or behind `inputs`; returns its name."""
        inputs = inputs or (self.last,)
        name = name or f"{type(op).__name__.lower()}{len(self.nodes)}"
        shape = fg.infer_shape(op, [self.shapes[n] for n in inputs], name)
        self.nodes.append(fg.Node(name, op, inputs, shape))
        self.shapes[name], self.last = shape, name
        return name

    def convolution(self, outputs: int, kernel=(3, 3), groups=1, **options) -> str:
        channels = self.shapes[self.last][0]
        size = self.draw.choice([0.02, 0.3])
        weight = self.draw.normal(0, size, (outputs, channels // groups, *kernel))
        if self.draw.random() < 0.3:
            weight[self.draw.integers(outputs)] *= self.draw.choice([0.0, 1e-3, 1e-30])
        op = fg.Conv2d(
            weight.astype(np.float32), self.draw.normal(0, 1, outputs).astype(np.float32), groups=groups, **options
        )
        return self.append(op)

    def linear(self, outputs: int) -> str:
        if len(self.shapes[self.last]) == 3:
            self.append(fg.Flatten())
        weight = self.draw.normal(0, 0.2, (outputs, self.shapes[self.last][0]))
        return self.append(fg.Linear(weight.astype(np.float32), self.draw.normal(0, 1, outputs).astype(np.float32)))

    def graph(self, name: str = "small") -> fg.Graph:
        spec = fg.InputSpec(self.shape, (0.0,) * self.shape[0], (1.0,) * self.shape[0])
        return fg.Graph(name, spec, tuple(self.nodes), self.last)


def random_graph(seed: int) -> fg.Graph:
    """Convolutions, activations, pooling, a residual addition, and a head of one of several kinds."""
    maker = GraphMaker(seed)
    draw = maker.draw
    padded = {"padding": (1, 1, 1, 1), "pad_value": draw.uniform(0, 255, 2)}
    maker.convolution(4, **(padded if draw.random() < 0.5 else {}))
    _activation(maker)
    if draw.random() < 0.7:
        pool = fg.MaxPool2d if draw.random() < 0.5 else fg.AvgPool2d
        maker.append(pool((2, 3), (1, 1), (1, 0, 1, 1) if draw.random() < 0.5 else (0, 0, 0, 0)))
        _activation(maker)
    if draw.random() < 0.6:
        shortcut = maker.last
        branch = maker.convolution(4, padding=(1, 1, 1, 1), groups=int(draw.choice([1, 2, 4])))
        maker.append(fg.Add(), branch, shortcut)
        _activation(maker)
    head = draw.integers(0, 5)
    if head <= 1:
        maker.linear(3)
    elif head == 2:
        maker.append(fg.AvgPool2d(maker.shapes[maker.last][1:], (1, 1)))
        maker.append(fg.Flatten())
    elif head == 3:
        maker.convolution(3, (1, 1), stride=(2, 2))
        maker.append(fg.Flatten())
    if draw.random() < 0.2:
        _activation(maker)
    return maker.graph()


def _activation(maker: GraphMaker) -> None:
    kind = maker.draw.integers(0, 5)
    if kind <= 2:
        maker.append([fg.Clip(0.0, np.inf), fg.Clip(0.0, 6.0), fg.Clip(-1.0, 1.0)][kind])
    elif kind == 3:
        maker.append(fg.Elementwise(str(maker.draw.choice(sorted(LIPSCHITZ)))))


def pixels(graph: fg.Graph, count: int = 6, seed: int = 0) -> np.ndarray:
    """Random raw pixels."""
    return np.random.default_rng(seed).integers(0, 256, (count, *graph.input.shape)).astype(np.uint8)
