"""A small depthwise network with BatchNorm, as loading leaves it, whose channels differ in size by powers of ten."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from quantize_graphs import GraphMaker

from nn2hdl import graph as fg
from nn2hdl.graph.channels import scaled

SIZES = 10.0 ** np.linspace(-1.5, 1.5, 8)  # of the channels
CLIP = fg.Clip(0.0, np.inf)


def depthwise_network(seed: int = 0, clip: fg.Clip = CLIP, sizes: np.ndarray = SIZES) -> tuple[fg.Graph, np.ndarray]:
    """conv, depthwise, pointwise, depthwise, average, linear, with ReLU between; and images to calibrate on.

    Statistics are those of the values themselves on the images. Channel i is computed `sizes[i]` times too large, and
    read so much too small, which changes nothing in real numbers.
    """
    maker = GraphMaker(seed, (2, 8, 8))
    maker.nodes = _layers(maker, clip)
    images = maker.draw.integers(0, 256, (48, 2, 8, 8)).astype(np.uint8)
    graph = normalized(maker.graph("depthwise"), images)
    nodes = {node.name: node for node in graph.nodes}
    for first, second in (("conv", "deep1"), ("deep1", "point"), ("point", "deep2")):
        a, b = nodes[first], nodes[second]
        nodes[first] = replace(
            a, op=scaled(a.op, outputs=sizes), statistics=a.statistics.mapped(sizes, np.zeros(len(sizes)))
        )
        nodes[second] = replace(b, op=scaled(b.op, inputs=1.0 / sizes))
    return replace(graph, nodes=tuple(nodes.values())), images


def _layers(maker: GraphMaker, clip: fg.Clip) -> list[fg.Node]:
    draw = maker.draw

    def convolve(name: str, shape: tuple[int, ...], groups: int) -> None:
        pad = (1, 1, 1, 1) if shape[-1] == 3 else (0, 0, 0, 0)
        op = fg.Conv2d(draw.normal(0, 1, shape), draw.normal(0, 1, shape[0]), padding=pad, groups=groups)
        maker.append(op, name=name)
        maker.append(clip, name=f"{name}.relu")

    convolve("conv", (8, 2, 3, 3), 1)
    convolve("deep1", (8, 1, 3, 3), 8)
    convolve("point", (8, 8, 1, 1), 1)
    convolve("deep2", (8, 1, 3, 3), 8)
    maker.append(fg.AvgPool2d((8, 8), (1, 1)), name="pool")
    maker.append(fg.Flatten(), name="flat")
    maker.append(fg.Linear(draw.normal(0, 1, (4, 8)), draw.normal(0, 1, 4)), name="fc")
    return maker.nodes


def normalized(graph: fg.Graph, images: np.ndarray) -> fg.Graph:
    """Convolutions scaled and shifted to the mean 0.5 and the deviation 1 on the images, which their nodes tell."""
    for name in [node.name for node in graph.nodes if isinstance(node.op, fg.Conv2d)]:
        node, seen = graph.node(name), {}
        fg.observe(graph, images, lambda tensor, values, seen=seen: seen.setdefault(tensor, []).append(values))
        values = np.concatenate(seen[name]).astype(np.float64)
        mean, std = values.mean(axis=(0, 2, 3)), values.std(axis=(0, 2, 3))
        op = replace(node.op, bias=node.op.bias - mean + 0.5 * std)
        known = fg.BatchStatistics(np.full(len(mean), 0.5), np.ones(len(mean)))
        better = replace(node, op=scaled(op, outputs=1.0 / std), statistics=known)
        graph = replace(graph, nodes=tuple(better if n.name == name else n for n in graph.nodes))
    return graph


def distance(graph: fg.Graph, network, images: np.ndarray) -> float:
    """Error of the integer network's outputs, as a part of the deviation of the float ones."""
    from nn2hdl.integer import interpret

    exact = fg.interpret(graph, images).astype(np.float64)
    scale = network.provenance["layers"][network.output]["output_scale"]
    return float(np.sqrt(((interpret(network, images) * scale - exact) ** 2).mean()) / exact.std(axis=0).mean())
