"""A network of either IR on torch: its nodes in order, those with parameters as modules."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Generic, Protocol, TypeVar

import torch
from torch import nn

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.train.pooling import MaxPooling

N = TypeVar("N", fg.Node, ig.Layer)
N_co = TypeVar("N_co", fg.Node, ig.Layer, covariant=True)
L = TypeVar("L", bound=nn.Module)


class Source(Protocol[N_co]):
    """What a Graph and an IntegerNetwork have in common."""

    @property
    def output(self) -> str:
        """Name of the node whose value comes out."""

    def consumers(self) -> Mapping[str, Sequence[N_co]]:
        """Name of each value -> the nodes that read it."""


class LayeredNetwork(nn.Module, Generic[N, L]):
    """Nodes N of a Graph or an IntegerNetwork; a subclass adds layers L, and computes the other nodes.

    Args:
        source: the network; nodes: what it consists of.
        passing: names of nodes that do nothing of their own here.
    """

    def __init__(self, source: Source[N], nodes: Sequence[N], passing: Collection[str] = ()) -> None:
        super().__init__()
        self.nodes: Sequence[N] = nodes
        self.readers: Mapping[str, Sequence[N]] = source.consumers()
        self.output, self.passing = source.output, set(passing)
        self.layers = nn.ModuleDict()
        self.layer_of: dict[str, L] = {}

    def add_layer(self, name: str, layer: L) -> None:
        """Computes the node of that name by a layer."""
        self.layers[name.replace(".", "/")] = layer  # a module's name must not contain a dot
        self.layer_of[name] = layer

    def take_pooling(self, name: str) -> MaxPooling | None:
        """The max pooling that alone reads a node, past what does nothing; from now on that node has to do it."""
        while len(self.readers[name]) == 1 and name != self.output:
            reader = self.readers[name][0]
            if isinstance(reader.op, MaxPooling):
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

    def value_of(self, node: N, inputs: list[torch.Tensor]) -> torch.Tensor:
        """One node's value for its inputs."""
        if node.name in self.layer_of:
            value: torch.Tensor = self.layer_of[node.name](*inputs)
            return value
        return inputs[0] if node.name in self.passing else self.operate(node, inputs)

    def operate(self, node: N, inputs: list[torch.Tensor]) -> torch.Tensor:
        """The value of a node that has no layer."""
        raise NotImplementedError
