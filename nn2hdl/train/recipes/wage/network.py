"""A chain of layers that is trained in integers, and the integer network that it is."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.fixedpoint import rounding_constant
from nn2hdl.integer import read_only
from nn2hdl.meaning import Outputs
from nn2hdl.train.recipes.wage.arithmetic import largest_of
from nn2hdl.train.recipes.wage.layers import Bits, WageLayer

_MIDDLE = 128  # between pixels 0..255 and int8
Trained = fg.Conv2d | fg.Linear


class WageNetwork(nn.Module):
    """Maps uint8 images [n, c, h, w] to int32 sums [n, classes].

    Args:
        graph: its operations and sizes are taken, its weights are not.
        bits: widths.
        centered: whether the middle of the pixels counts as 0 and their ends as -1 and 1, or they go from 0 to 1.

    Raises:
        QuantizeError: anything but a chain of convolutions and fully connected layers with ReLU and max pooling.
    """

    def __init__(self, graph: fg.Graph, bits: Bits, centered: bool):
        super().__init__()
        self.graph = graph
        self.chain = list(_chain(graph))
        self.layers = nn.ModuleList()
        fraction, zero = (7, 0) if centered else (8, _MIDDLE)
        for node, clips, pool in self.chain:
            final = node is self.chain[-1][0]
            low = 0 if clips else -largest_of(bits.activations)
            layer = WageLayer(_op(node), bits, fraction, low=low, pool=pool, zero=zero, final=final)
            self.layers.append(layer)
            fraction, zero = bits.activations - 1, 0

    def start(self, generator: torch.Generator) -> None:
        """Draws all weights."""
        for layer in self._layers():
            layer.start(generator)

    def forward(self, images: Tensor) -> Tensor:
        """The sums of the last layer."""
        x = (images.to(torch.int16) - _MIDDLE).to(torch.int8).permute(0, 2, 3, 1)
        self.shapes: list[torch.Size] = []  # of what each layer sends, before it is flattened
        for layer in self._layers():
            x = layer(_flat(x) if isinstance(layer.op, fg.Linear) else x)
            self.shapes.append(x.shape)
        return _flat(x)

    def backward(self, errors: Tensor) -> None:
        """Leaves the gradient of its weights in every layer; errors: int32 [n, classes] of the sums."""
        layers = list(self._layers())
        for layer, shape in zip(reversed(layers), reversed(self.shapes), strict=True):
            found = layer.backward(_unflat(errors, shape), layer is layers[0])
            if found is not None:
                errors = found

    def descend(self, rate: int, generator: torch.Generator) -> None:
        """A step of every layer; rate: log2 of the learning rate."""
        for layer in self._layers():
            layer.descend(rate, generator)

    @property
    def one(self) -> int:
        """The integer that stands for 1.0 in the outputs."""
        return 1 << self._last().sum_fraction

    def integer_network(self, provenance: dict[str, Any]) -> ig.IntegerNetwork:
        """The network that training has computed with, to the last bit."""
        by_name = {node.name: layer for (node, _, _), layer in zip(self.chain, self._layers(), strict=True)}
        layers, alias = [], {fg.INPUT: ig.INPUT}
        for node in self.graph.nodes:
            source = alias[node.inputs[0]]
            # what a pixel is more than the integer that the first layer reads
            middle = _MIDDLE - by_name[node.name].zero if node is self.chain[0][0] else 0
            op = _integer_op(node, by_name, middle)
            alias[node.name] = source if op is None else node.name
            if op is not None:
                layers.append(ig.Layer(node.name, op, (source,), node.shape))
        graph = self.graph
        network = ig.IntegerNetwork(
            graph.name,
            graph.input.integers(),
            tuple(layers),
            alias[graph.output],
            Outputs(class_names=graph.class_names),
            provenance,
            graph.design,
        )
        ig.verify(network)
        return network

    def _layers(self) -> Iterator[WageLayer]:
        for layer in self.layers:
            assert isinstance(layer, WageLayer)
            yield layer

    def _last(self) -> WageLayer:
        return list(self._layers())[-1]


def _flat(x: Tensor) -> Tensor:
    """[n, h, w, c] as [n, c * h * w], in the order of the graph."""
    return x.permute(0, 3, 1, 2).flatten(1) if x.ndim == 4 else x


def _unflat(x: Tensor, shape: torch.Size) -> Tensor:
    """`_flat` backwards."""
    if x.ndim == len(shape):
        return x
    count, height, width, channels = shape
    return x.view(count, channels, height, width).permute(0, 2, 3, 1)


def _op(node: fg.Node) -> Trained:
    assert isinstance(node.op, Trained)
    return node.op


def _chain(graph: fg.Graph) -> Iterator[tuple[fg.Node, bool, fg.MaxPool2d | None]]:
    """The layers with weights, whether a ReLU comes next, and the max pooling that does."""
    layer: fg.Node | None = None
    clips, pool, before = False, None, fg.INPUT
    for node in graph.nodes:
        if node.inputs != (before,):
            _refuse(node, "reads more than the layer before")
        before = node.name
        op = node.op
        if isinstance(op, fg.Conv2d | fg.Linear):
            if isinstance(op, fg.Conv2d) and op.groups > 1:
                _refuse(node, f"a convolution of {op.groups} groups")
            if layer is not None:
                yield layer, clips, pool
            layer, clips, pool = node, False, None
        elif isinstance(op, fg.Clip) and layer is not None:
            clips = op.low >= 0
        elif isinstance(op, fg.MaxPool2d) and layer is not None and pool is None:
            pool = op
        elif not isinstance(op, fg.Flatten):
            _refuse(node, type(op).__name__)
    if layer is None or clips:
        raise QuantizeError("no scores of a last layer", where=f"network {graph.name}", expected=_EXPECTED)
    yield layer, clips, pool


_EXPECTED = "a chain of convolutions and fully connected layers with ReLU and max pooling"


def _refuse(node: fg.Node, what: str) -> None:
    raise QuantizeError(f"{what} is not trained by wage", where=f"layer {node.name}", expected=_EXPECTED)


def _integer_op(node: fg.Node, layers: dict[str, WageLayer], middle: int) -> ig.Op | None:
    """What a node is in integers; None for a ReLU, which is in the layer before."""
    op = node.op
    if isinstance(op, fg.MaxPool2d):
        return ig.MaxPool(op.kernel, op.stride, op.padding)
    if isinstance(op, fg.Conv2d | fg.Linear):
        return _affine(op, layers[node.name], middle)
    return ig.Flatten() if isinstance(op, fg.Flatten) else None


def _affine(op: Trained, layer: WageLayer, middle: int) -> ig.Affine:
    weights = layer.weights().numpy().astype(np.int64)
    outputs, shift = len(weights), 0 if layer.final else layer.shift
    beyond = middle * weights.reshape(outputs, -1).sum(1)
    bias, ones = read_only(rounding_constant(shift) - beyond), read_only(np.ones(outputs))
    low, high = (None, None) if layer.final else (layer.low, layer.high)
    requantize = ig.Requantize(ones, read_only(np.full(outputs, shift)), low, high)
    if isinstance(op, fg.Linear):
        return ig.Affine(read_only(weights), bias, requantize)
    pads = read_only(np.full(weights.shape[1], middle)) if any(op.padding) else None
    return ig.Affine(read_only(weights), bias, requantize, op.stride, op.padding, op.dilation, pad_value=pads)
