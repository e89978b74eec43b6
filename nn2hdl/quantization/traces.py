"""What each layer reads, in the float network and in the integer network as far as it is made: for methods that fit a
layer to the values that it sees."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass

import numpy as np

from nn2hdl import integer as ig
from nn2hdl import windows
from nn2hdl.errors import QuantizeError
from nn2hdl.graph import INPUT, Conv2d, Graph, Linear, Node
from nn2hdl.graph.interpret import apply

IMAGES = 256  # that are traced at most
_VALUES = 1 << 26  # of one tensor over all images, at most
_BATCH = 1 << 22  # numbers of unfolded windows at a time


class Traces:
    """Values of tensors over the first calibration images; computed when they are asked for."""

    def __init__(
        self, graph: Graph, images: np.ndarray, layer_of: Callable[[str], ig.Layer], scale: Callable[[str], float]
    ):
        """layer_of: (float node) -> the integer layer that computes it; scale: of a tensor, once it is decided."""
        largest = max((math.prod(node.shape) for node in graph.nodes), default=1)
        count = max(1, min(IMAGES, _VALUES // largest))
        self._graph, self._images = graph, images[:count]
        self._layer_of, self._scale = layer_of, scale
        self._floats: dict[str, np.ndarray] = {}
        self._integers: dict[str, np.ndarray] = {}
        self._reads_floats = self._reads_integers = False  # whether anybody asks for them

    def floats(self, tensor: str) -> np.ndarray:
        """Values [n, ...] in the float network.

        Raises:
            QuantizeError: there are no images.
        """
        self._reads_floats = True
        if tensor not in self._floats:
            if tensor == INPUT:
                self._floats[INPUT] = self._pixels().astype(np.float32)
            else:
                node = self._graph.node(tensor)
                self._floats[tensor] = apply(node, [self.floats(name) for name in node.inputs])
        return self._floats[tensor]

    def quantized(self, tensor: str) -> np.ndarray:
        """Real values [n, ...] that the integer network has there; the tensor is lowered already."""
        self._reads_integers = True
        if tensor == INPUT:
            return self._pixels().astype(np.float64)
        return self._values(self._layer_of(tensor)) * self._scale(tensor)

    def keep(self, tensors: Collection[str]) -> None:
        """Forgets all but these tensors, which later layers read; where anybody asks for values, they are computed as
        long as what they are made of is there."""
        for tensor in tensors:
            if self._reads_floats:
                self.floats(tensor)
            if self._reads_integers and tensor != INPUT:
                self._values(self._layer_of(tensor))
        layers = {self._layer_of(tensor).name for tensor in tensors if tensor != INPUT} if self._integers else set()
        self._floats = {name: values for name, values in self._floats.items() if name in tensors}
        self._integers = {name: values for name, values in self._integers.items() if name in layers}

    def _pixels(self) -> np.ndarray:
        if len(self._images) == 0:
            raise QuantizeError("a method needs calibration images", hint="pass --data")
        return self._images

    def _values(self, layer: ig.Layer) -> np.ndarray:
        if layer.name not in self._integers:
            inputs = [
                self._pixels().astype(np.int64) if name == ig.INPUT else self._known(name) for name in layer.inputs
            ]
            ranges = [(_ends(values, np.min), _ends(values, np.max)) for values in inputs]
            self._integers[layer.name] = ig.operation(layer.op).run(layer.op, ranges)(*inputs)
        return self._integers[layer.name]

    def _known(self, layer: str) -> np.ndarray:
        return self._integers[layer] if layer in self._integers else self._values(self._layer_of(layer))


def _ends(values: np.ndarray, end: Callable[..., np.ndarray]) -> np.ndarray:
    """Least or largest value of each channel."""
    return end(values, axis=(0, *range(2, values.ndim)))


def unfolded(node: Node, values: np.ndarray) -> Iterator[np.ndarray]:
    """What the weights of a layer are multiplied with: [groups, samples, taps] float64, in batches of images.

    values: [n, ...] that the layer reads.
    """
    op = node.op
    if isinstance(op, Linear):
        yield values[None].astype(np.float64)
        return
    assert isinstance(op, Conv2d), "only these have weights"
    _, channels, height, width = op.weight.shape
    kernel = (height, width)
    taps = channels * math.prod(kernel) * op.groups
    batch = max(1, _BATCH // (taps * math.prod(node.shape[1:])))
    for start in range(0, len(values), batch):
        x = values[start : start + batch].astype(np.float64)
        x = windows.pad_images(x, op.padding, 0.0 if op.pad_value is None else op.pad_value)
        view = windows.windows(x, (kernel[0], kernel[1]), op.stride, op.dilation)
        n, _, rows, columns = view.shape[:4]
        view = view.reshape(n, op.groups, channels, rows, columns, *kernel).transpose(1, 0, 3, 4, 2, 5, 6)
        yield view.reshape(op.groups, n * rows * columns, -1)


@dataclass(frozen=True, eq=False)
class Products:
    """Mean products of what a layer reads, [groups, taps, taps]: of x in the float network and x' in the integer one.

    exact: E[x x], mixed: E[x x'] with x down the rows, seen: E[x' x'].
    """

    exact: np.ndarray
    mixed: np.ndarray
    seen: np.ndarray


def products_of(node: Node, traces: Traces) -> Products:
    """Over the traced images and all positions."""
    source, samples = node.inputs[0], 0
    sums: list[np.ndarray] = []
    for x, seen in zip(unfolded(node, traces.floats(source)), unfolded(node, traces.quantized(source)), strict=True):
        added = [x.transpose(0, 2, 1) @ x, x.transpose(0, 2, 1) @ seen, seen.transpose(0, 2, 1) @ seen]
        sums = [before + now for before, now in zip(sums, added, strict=True)] if sums else added
        samples += x.shape[1]
    return Products(*(total / samples for total in sums))
