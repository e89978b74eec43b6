"""A network of either IR on torch: its nodes in order, those with parameters as modules."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import torch
from torch import nn

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.train.pooling import max_pool


class LayeredNetwork(nn.Module):
    """Nodes of a Graph or layers of an IntegerNetwork; a subclass adds modules to `layers`, and operations.

    Args:
        source: the network; nodes: what it consists of.
        passing: names of nodes that do nothing of their own here.
    """

    def __init__(self, source: fg.Graph | ig.IntegerNetwork, nodes: Sequence, passing: Collection[str] = ()):
        super().__init__()
        self.nodes, self.output, self.readers, self.passing = nodes, source.output, source.consumers(), set(passing)
        self.layers = nn.ModuleDict()

    def add_layer(self, name: str, layer: nn.Module) -> None:
        """Computes the node of that name by a module."""
        self.layers[_key(name)] = layer

    def layer(self, name: str) -> nn.Module:
        """The module of a node."""
        return self.layers[_key(name)]

    def take_pooling(self, name: str) -> fg.MaxPool2d | ig.MaxPool | None:
        """The max pooling that alone reads a node, past what does nothing; from now on that node has to do it."""
        while len(self.readers[name]) == 1 and name != self.output:
            reader = self.readers[name][0]
            if isinstance(reader.op, fg.MaxPool2d | ig.MaxPool):
                self.passing.add(reader.name)
                return reader.op
            if reader.name not in self.passing:
                return None
            name = reader.name
        return None

    def values(self, x: torch.Tensor) -> dict[str, torch.Tensor]:
        """Every node's value [n, ...] by its name, for the network's input."""
        values = {fg.INPUT: x}
        for node in self.nodes:
            values[node.name] = self.value_of(node, [values[name] for name in node.inputs])
        return values

    def value_of(self, node: fg.Node | ig.Layer, inputs: list[torch.Tensor]) -> torch.Tensor:
        """One node's value for its inputs."""
        if _key(node.name) in self.layers:
            return self.layer(node.name)(*inputs)
        return inputs[0] if node.name in self.passing else self.operate(node, inputs)

    def operate(self, node: fg.Node | ig.Layer, inputs: list[torch.Tensor]) -> torch.Tensor:
        """The value of a node that has no module. QuantizeError where torch has no form of it."""
        match node.op:
            case fg.MaxPool2d() | ig.MaxPool():
                return max_pool(inputs[0], node.op)
            case fg.Flatten() | ig.Flatten():
                return inputs[0].flatten(1)
        raise QuantizeError(f"{type(node.op).__name__} has no form in torch", where=f"layer {node.name}")


def _key(name: str) -> str:
    """A module's name must not contain a dot."""
    return name.replace(".", "/")
