"""Float network IR: named nodes in topological order.

Grammar::

    Graph = InputSpec, Node*, output name
    Node  = name, Op, input names, output shape (without batch)
    Op    = one of those in `operations.py`, which says all that is known of each

Shapes are (channels, height, width) or (features,). The graph's input is the value named `INPUT`: raw pixels, or
other bytes, 0..255 as floats, once `load` has folded the normalization. BatchNorm, Dropout, Identity and a final
Softmax do not occur: `load` folds or drops them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from nn2hdl.graph.operations import Op, Shape
from nn2hdl.meaning import Input, Meaning, normalized_input

INPUT = "input"


@dataclass(frozen=True, eq=False)
class BatchStatistics:
    """What a BatchNorm says of the values that it makes, over the images of training: mean and standard deviation per
    channel [c], beta and |gamma|. It is how data-free methods know values without any image."""

    mean: np.ndarray
    std: np.ndarray

    def mapped(self, scale: np.ndarray, shift: np.ndarray) -> BatchStatistics:
        """Of scale * x + shift, per channel."""
        return BatchStatistics(scale * self.mean + shift, np.abs(scale) * self.std)


@dataclass(frozen=True, eq=False)
class Node:
    """One operation; `inputs` name earlier nodes, or INPUT.

    statistics: of the output, where a folded BatchNorm made it; nothing computes with them but methods of quantization.
    """

    name: str
    op: Op
    inputs: tuple[str, ...]
    shape: Shape
    statistics: BatchStatistics | None = None


@dataclass(frozen=True)
class InputSpec:
    """What the network expects of an image: shape (c, h, w) or (features,), and how its float input was made of pixels:
    x = (pixel / 255 - mean) / std per channel. Already folded into the nodes; kept for people and for reports."""

    shape: Shape
    mean: tuple[float, ...]
    std: tuple[float, ...]
    resize: bool = False

    def integers(self) -> Input:
        """The same for an integer network."""
        return normalized_input(self.shape, self.mean, self.std, self.resize)


@dataclass(frozen=True, eq=False)
class Graph:
    """A float network. `class_names` may be empty.

    output_range: None where the outputs name classes; (low, high) where they are values, such as colors. The last node
    then clips to it.
    design: the shipped design that it is, whose data it is measured on; "" for others.
    provenance: notes on where it comes from, for people, reports and messages.
    """

    name: str
    input: InputSpec
    nodes: tuple[Node, ...]
    output: str
    class_names: tuple[str, ...] = ()
    provenance: dict[str, Any] = field(default_factory=dict)
    output_range: tuple[float, float] | None = None
    design: str = ""

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
