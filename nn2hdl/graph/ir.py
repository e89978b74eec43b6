"""Float network IR: named nodes in topological order.

Grammar::

    Graph = InputSpec, Node*, output name
    Node  = name, Op, input names, output shape (without batch)
    Op    = Conv2d | Linear | Clip | MaxPool2d | AvgPool2d | Flatten | Add | Elementwise

Shapes are (channels, height, width) or (features,). The graph's input is the value named `INPUT`: raw pixels, or
other bytes, 0..255 as floats, once `load` has folded the normalization. BatchNorm, Dropout, Identity and a final
Softmax do not occur: `load` folds or drops them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from nn2hdl.meaning import Meaning
from nn2hdl.windows import Padding

INPUT = "input"
Shape = tuple[int, ...]
Pair = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Conv2d:
    """Cross-correlation. weight [out, in/groups, kh, kw], bias [out]; pad_value [in] is what padding means in
    input units (0.0 everywhere but behind a folded normalization)."""

    weight: np.ndarray
    bias: np.ndarray
    stride: Pair = (1, 1)
    padding: Padding = (0, 0, 0, 0)
    dilation: Pair = (1, 1)
    groups: int = 1
    pad_value: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class Linear:
    """weight [out, in], bias [out]."""

    weight: np.ndarray
    bias: np.ndarray


@dataclass(frozen=True)
class Clip:
    """min(max(x, low), high): ReLU is (0, inf), ReLU6 (0, 6), Hardtanh (-1, 1)."""

    low: float
    high: float


@dataclass(frozen=True)
class MaxPool2d:
    """Padding never wins: padded taps count as minus infinity."""

    kernel: Pair
    stride: Pair
    padding: Padding = (0, 0, 0, 0)


@dataclass(frozen=True)
class AvgPool2d:
    """Sum of the window over kernel[0] * kernel[1]; padded taps count as zeros (count_include_pad)."""

    kernel: Pair
    stride: Pair
    padding: Padding = (0, 0, 0, 0)


@dataclass(frozen=True)
class Flatten:
    """(c, h, w) -> (c*h*w,) in C order."""


@dataclass(frozen=True)
class Add:
    """Sum of two values of one shape."""


@dataclass(frozen=True)
class Elementwise:
    """A named scalar function from `nn2hdl.graph.functions`, with its parameters in order."""

    function: str
    arguments: tuple[float, ...] = ()


Op = Conv2d | Linear | Clip | MaxPool2d | AvgPool2d | Flatten | Add | Elementwise


@dataclass(frozen=True, eq=False)
class Node:
    """One operation; `inputs` name earlier nodes, or INPUT."""

    name: str
    op: Op
    inputs: tuple[str, ...]
    shape: Shape


@dataclass(frozen=True)
class InputSpec:
    """What the network expects of an image: shape (c, h, w) or (features,), and how its float input was made of pixels:
    x = (pixel / 255 - mean) / std per channel. Already folded into the nodes; kept for people and for reports."""

    shape: Shape
    mean: tuple[float, ...]
    std: tuple[float, ...]
    resize: bool = False


@dataclass(frozen=True, eq=False)
class Graph:
    """A float network. `class_names` may be empty.

    output_range: None where the outputs name classes; (low, high) where they are values, such as colors. The last node
    then clips to it.
    """

    name: str
    input: InputSpec
    nodes: tuple[Node, ...]
    output: str
    class_names: tuple[str, ...] = ()
    provenance: dict = field(default_factory=dict)
    output_range: tuple[float, float] | None = None

    @property
    def meaning(self) -> Meaning:
        """What the outputs are: scores of classes, a binary decision, or values."""
        return Meaning.of(self.output_range is None, math.prod(self.shape_of(self.output)))

    @property
    def classes(self) -> int:
        """How many classes the outputs tell apart; 0 where they are values."""
        return self.meaning.classes(math.prod(self.shape_of(self.output)))

    def shape_of(self, name: str) -> Shape:
        """Output shape of a node, or of the input."""
        return self.input.shape if name == INPUT else self.node(name).shape

    def node(self, name: str) -> Node:
        """The node of that name; KeyError where there is none."""
        for node in self.nodes:
            if node.name == name:
                return node
        raise KeyError(name)

    def consumers(self) -> dict[str, list[Node]]:
        """Name of each value -> the nodes that read it."""
        readers: dict[str, list[Node]] = {INPUT: [], **{n.name: [] for n in self.nodes}}
        for node in self.nodes:
            for name in node.inputs:
                readers[name].append(node)
        return readers
