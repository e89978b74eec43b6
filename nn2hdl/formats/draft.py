"""The graph while it is being built: the IR's nodes, and the affine maps that folding takes away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from nn2hdl.graph import INPUT, BatchStatistics, Flatten, Node, Op, Shape, infer_shape
from nn2hdl.windows import Padding

NO_PADDING: Padding = (0, 0, 0, 0)


def added(first: Padding, second: Padding) -> Padding:
    """Both paddings together."""
    return first[0] + second[0], first[1] + second[1], first[2] + second[2], first[3] + second[3]


@dataclass(frozen=True, eq=False)
class ScaleShift:
    """scale [c] * x + shift [c], per channel or feature, in float64: BatchNorm, normalization, constants.

    statistics: of the result, where it is a BatchNorm's.
    """

    scale: np.ndarray
    shift: np.ndarray
    statistics: BatchStatistics | None = None

    def after(self, first: ScaleShift) -> ScaleShift:
        """The one map that does `first`, then this."""
        known = self.statistics_after(first.statistics)
        return ScaleShift(self.scale * first.scale, self.scale * first.shift + self.shift, known)

    def statistics_after(self, before: BatchStatistics | None) -> BatchStatistics | None:
        """Statistics of the result, where `before` are those of the input; None where nothing is known."""
        return self.statistics or (before and before.mapped(self.scale, self.shift))

    def statistics_before(self) -> BatchStatistics | None:
        """Statistics of the input; None where nothing is known."""
        if self.statistics is None or not self.scale.all():
            return None
        return self.statistics.mapped(1.0 / self.scale, -self.shift / self.scale)


@dataclass(frozen=True, eq=False)
class Unknown:
    """Stands for a layer that is not supported, so that the layers behind it can still be checked."""


@dataclass(frozen=True, eq=False)
class DraftNode:
    """A Node of the IR, or a map that folding will take away, or a stand-in."""

    name: str
    op: Op | ScaleShift | Unknown
    inputs: tuple[str, ...]
    shape: Shape
    statistics: BatchStatistics | None = None


@dataclass(frozen=True)
class Value:
    """A tensor of the traced program: the draft's node `key`, zero-padded by `padding`, seen as `shape` (without
    batch). Reshapes and paddings wait here for their reader. `label` names the last reshape."""

    key: str
    shape: Shape
    padding: Padding = NO_PADDING
    label: str = ""


@dataclass
class GraphDraft:
    """Nodes in topological order, by key; a key is unique, the node's `name` need not be until `finished`."""

    input_shape: Shape
    nodes: dict[str, DraftNode] = field(default_factory=dict)
    output: str = INPUT
    _readers: dict[str, dict[str, None]] = field(default_factory=dict)  # keys of the nodes that read a key

    def shape_of(self, key: str) -> Shape:
        """Output shape of a node, or of the input."""
        return self.input_shape if key == INPUT else self.nodes[key].shape

    def add(self, key: str, name: str, op: Op | ScaleShift, inputs: tuple[str, ...]) -> str:
        """Appends a node, its shape inferred, and returns its key."""
        shapes = [self.shape_of(source) for source in inputs]
        shape = shapes[0] if isinstance(op, ScaleShift) else infer_shape(op, shapes, name)
        self._note(key, DraftNode(name, op, inputs, shape))
        return key

    def add_first(self, key: str, node: DraftNode) -> None:
        """Puts a node between the input and all that reads it."""
        self.redirect(INPUT, key)
        others, self.nodes = self.nodes, {}
        self._note(key, node)
        self.nodes |= others

    def _note(self, key: str, node: DraftNode) -> None:
        self.nodes[key] = node
        for source in node.inputs:
            self._readers.setdefault(source, {})[key] = None

    def add_unknown(self, key: str, shape: Shape) -> str:
        """Appends a stand-in for what is not supported, and returns its key."""
        self.nodes[key] = DraftNode(key, Unknown(), (), shape)
        return key

    def is_unknown(self, key: str) -> bool:
        """Whether a stand-in computes `key`."""
        return key in self.nodes and isinstance(self.nodes[key].op, Unknown)

    def flattened(self, source: str, name: str) -> str:
        """Key of the Flatten that reads `source`, added where there is none yet."""
        key = f"{source}/flat"
        return key if key in self.nodes else self.add(key, name or "flatten", Flatten(), (source,))

    def readers(self, key: str) -> list[str]:
        """Keys of the nodes that read `key`, and "" for the network's output."""
        return [*self._readers.get(key, ()), *([""] if self.output == key else [])]

    def redirect(self, old: str, new: str) -> None:
        """Makes every reader of `old` read `new`."""
        for key in self._readers.pop(old, ()):
            node = self.nodes[key]
            self._note(key, replace(node, inputs=tuple(new if source == old else source for source in node.inputs)))
        if self.output == old:
            self.output = new

    def remove(self, key: str) -> None:
        """Takes out a node with one input; its readers read that."""
        (source,) = self.nodes.pop(key).inputs
        del self._readers[source][key]
        self.redirect(key, source)

    def replace_op(self, key: str, op: Op | ScaleShift) -> None:
        """Puts another operation of the same output shape in a node's place."""
        self.nodes[key] = replace(self.nodes[key], op=op)

    def note_statistics(self, key: str, known: BatchStatistics | None) -> None:
        """What is known of a node's output, in place of what was; nothing is kept of the input."""
        if key in self.nodes:
            self.nodes[key] = replace(self.nodes[key], statistics=known)

    def prune(self) -> None:
        """Drops nodes that the output does not depend on."""
        live = {self.output}
        for key in reversed(self.nodes):
            if key in live:
                live.update(self.nodes[key].inputs)
        kept = {key: node for key, node in self.nodes.items() if key in live}
        self.nodes, self._readers = {}, {}
        for key, node in kept.items():
            self._note(key, node)

    def finished(self) -> tuple[tuple[Node, ...], str]:
        """The IR's nodes under unique names, and the output's name; a repeated name gets _1, _2, ..."""
        names = {INPUT: INPUT}
        taken = {INPUT}
        for key, node in self.nodes.items():
            names[key] = _unique(_encodable(node.name), taken)
            taken.add(names[key])
        nodes = tuple(_finished(node, names[key], names) for key, node in self.nodes.items())
        return nodes, names[self.output]


def _finished(node: DraftNode, name: str, names: Mapping[str, str]) -> Node:
    if isinstance(node.op, ScaleShift | Unknown):
        raise TypeError(f"{node.name} is no operation of a Graph")
    return Node(name, node.op, tuple(names[source] for source in node.inputs), node.shape, node.statistics)


def _encodable(name: str) -> str:
    """The name with lone surrogates, which a pickle may hold and no file of ours can, as escapes."""
    return name.encode("utf-8", "backslashreplace").decode()


def _unique(name: str, taken: set[str]) -> str:
    if name not in taken:
        return name
    number = 1
    while f"{name}_{number}" in taken:
        number += 1
    return f"{name}_{number}"
