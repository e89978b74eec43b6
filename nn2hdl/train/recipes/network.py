"""A float Graph under training by a recipe, and the integer network that it becomes."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any

import torch
from torch import Tensor, nn

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.exhaustive import exhaustive
from nn2hdl.meaning import FULL_SCALE, PIXEL, Outputs, Role
from nn2hdl.quantization.groups import group_tensors
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.operations import torch_form
from nn2hdl.train.recipes.activations import ActivationQuantizer, ActivationSite, FixedActivations
from nn2hdl.train.recipes.ending import Ending
from nn2hdl.train.recipes.layers import AddLayer, ClampLayer, MeanLayer, Sums, WeightedLayer
from nn2hdl.train.recipes.settings import RecipeSettings
from nn2hdl.train.recipes.tables import TableLayer, can_be_negative
from nn2hdl.train.recipes.weights import WeightQuantizer, WeightSite

MakeWeights = Callable[[WeightSite], WeightQuantizer]
MakeActivations = Callable[[ActivationSite], ActivationQuantizer]
Layer = Sums | ClampLayer | TableLayer
_LEAST_VALUE_BITS = 2  # of outputs that are values: of one bit only the ends of their range are left


class RecipeNetwork(LayeredNetwork[fg.Node, Layer]):
    """Maps images of raw pixels, float32 [n, c, h, w], to scores of classes, or to values.

    Between the layers go integers. In training a layer is normalized by the statistics of its batch; in evaluation,
    and once `settle` was called, all that comes out is what the integer network computes, as far as float32 holds
    the sums (below 2**24).

    Args:
        graph: the float network, the start.
        settings: widths, scales, normalization.
        make_weights, make_activations: the quantizers, for each place.

    Raises:
        QuantizeError: a width for a layer that is not there, or one that outputs cannot have.
    """

    def __init__(
        self, graph: fg.Graph, settings: RecipeSettings, make_weights: MakeWeights, make_activations: MakeActivations
    ):
        _check(graph, settings)
        self.groups = group_tensors(graph)
        super().__init__(graph, graph.nodes, self.groups.fused)
        self.graph, self.settings = graph, settings
        self.make_weights, self.make_activations = make_weights, make_activations
        self.quantizers: nn.ModuleDict = nn.ModuleDict()
        for node in graph.nodes:
            layer = _TRAINED[type(node.op)](self, node, node.op)
            if layer is not None:
                self.add_layer(node.name, layer)

    def weighted_layer(self, node: fg.Node, op: fg.Conv2d | fg.Linear) -> WeightedLayer:
        """The layer of a convolution or a product."""
        weight = torch.tensor(op.weight, dtype=torch.float32)
        site = WeightSite(node.name, weight, self.settings.weight_bits.of(node.name), self._is_final(node))
        pool = self.take_pooling(node.name)
        ending = self._ending(node, normalizes=self.settings.normalization == "batch")
        return WeightedLayer(op, self.make_weights(site), self.quantizer(node.inputs[0]), ending, pool)

    def mean_layer(self, node: fg.Node, op: fg.AvgPool2d) -> MeanLayer:
        """The layer of an average pooling."""
        return MeanLayer(op, self.quantizer(node.inputs[0]), self._ending(node, normalizes=False), node.shape[0])

    def add_layer_of(self, node: fg.Node, _: fg.Add) -> AddLayer:
        """The layer of a sum."""
        sources = tuple(self.quantizer(name) for name in node.inputs)
        return AddLayer(sources, self._ending(node, normalizes=False), node.shape[0])

    def clamp_layer(self, node: fg.Node, op: fg.Clip) -> ClampLayer | None:
        """The layer of a clip; None where the layer before has taken it over."""
        return None if node.name in self.passing else ClampLayer(op, self.quantizer(node.name))

    def table_layer(self, node: fg.Node, op: fg.Elementwise) -> TableLayer:
        """The layer of an elementwise function."""
        return TableLayer(op, self.quantizer(node.inputs[0]), self.quantizer(node.name))

    def _is_final(self, node: fg.Node) -> bool:
        """True for the layer that makes the network's outputs: they keep every bit of the sums."""
        return node.name in self.groups.final and node.name not in self.groups.clips

    def _ending(self, node: fg.Node, normalizes: bool) -> Ending | None:
        if self._is_final(node):
            return None
        return Ending(
            node.shape[0],
            self.quantizer(node.name),
            self.groups.clips.get(node.name),
            normalizes=normalizes and not self._is_value(self.groups.group_of[node.name]),
            trains=fg.has_weights(node.op),
            scales=self.settings.scales,
            multiplier_bits=self.settings.multiplier_bits,
        )

    def _is_value(self, group: str) -> bool:
        """True for the tensors that come out as values."""
        return self.graph.output_range is not None and group == self.groups.group_of[self.graph.output]

    def quantizer(self, tensor: str) -> ActivationQuantizer:
        """What makes the integers of a tensor; tensors of one group share it."""
        group = self.groups.group_of[tensor]
        key = group.replace(".", "/")
        if key not in self.quantizers:
            self.quantizers[key] = self._quantizer(group)
        found = self.quantizers[key]
        assert isinstance(found, ActivationQuantizer)
        return found

    def _quantizer(self, group: str) -> ActivationQuantizer:
        members, graph = self.groups.members[group], self.graph
        if group == self.groups.group_of[fg.INPUT]:
            return FixedActivations(ActivationSite(fg.INPUT, 8, False, math.prod(graph.input.shape)), 1.0)
        asked = self.settings.activation_bits
        names = [name for name, other in self.groups.group_of.items() if other == group]
        bits = max((asked.layers[name] for name in names if name in asked.layers), default=asked.default)
        signed = any(_can_be_negative(graph, self.groups.clips, name) for name in members)
        if self._is_value(group):
            return self._value_quantizer(bits, signed)
        return self.make_activations(ActivationSite(group, bits, signed, math.prod(graph.shape_of(members[0]))))

    def _value_quantizer(self, bits: int, signed: bool) -> FixedActivations:
        """Of outputs that are values: their range decides the step."""
        name, asked = self.graph.output, self.settings.activation_bits.default
        if bits < _LEAST_VALUE_BITS:
            raise QuantizeError(
                f"outputs of {bits} bit, which are values",
                where="--activation-bits",
                expected=f"{_LEAST_VALUE_BITS} bits or more",
                hint=f"--activation-bits {asked},{name}=8",
            )
        site = ActivationSite(name, bits, signed, math.prod(self.graph.shape_of(name)))
        return FixedActivations(site, self._value_step(site))

    def _value_step(self, site: ActivationSite) -> float:
        """Real value of an integer step of outputs that are values, in all digits."""
        assert self.graph.output_range is not None
        return max(map(abs, self.graph.output_range)) / site.levels[1]

    @property
    def weights(self) -> dict[str, WeightQuantizer]:
        """The quantizers of weights by the name of their layer."""
        return {name: layer.weights for name, layer in self.layer_of.items() if isinstance(layer, WeightedLayer)}

    def heap_bits(self) -> dict[str, int]:
        """What one digit of a weight brings into the circuit, by layer: bits of an input, at every position."""
        found = {}
        for name in self.weights:
            node = self.graph.node(name)
            found[name] = math.prod(node.shape[1:]) * self.quantizer(node.inputs[0]).site.bits
        return found

    @property
    def activations(self) -> list[ActivationQuantizer]:
        """All quantizers of activations, the input's included."""
        return [module for module in self.quantizers.values() if isinstance(module, ActivationQuantizer)]

    def forward(self, images: Tensor) -> Tensor:
        return self.values(images)[self.output] * self.output_unit()

    def operate(self, node: fg.Node, inputs: list[Tensor]) -> Tensor:
        return torch_form(node.op).run(node.op, (), inputs)  # nodes with arrays are layers

    def output_unit(self) -> Tensor:
        """Real value of a step of the outputs."""
        for name in self.groups.final:
            layer = self.layer_of.get(name)
            if isinstance(layer, Sums) and layer.ending is None:
                return layer.output_unit()
        return self.quantizer(self.output).step()

    def settle(self) -> None:
        """From now on statistics of batches stand still, and training computes what the integer network does."""
        for module in self.modules():
            if isinstance(module, Ending):
                module.settled = True

    def advance(self, progress: float) -> None:
        """Says to all quantizers how much of the training is done, 0 to 1."""
        for weights in self.weights.values():
            weights.advance(progress)
        for activations in self.activations:
            activations.advance(progress)

    @torch.no_grad()
    def start(self, images: Tensor, taught: Mapping[str, Tensor]) -> None:
        """Starts all layers as the float network computes; images: raw pixels; taught: its values for them."""
        self.eval()
        for group, members in self.groups.members.items():
            if group != self.groups.group_of[fg.INPUT]:
                self.quantizer(group).start(torch.cat([taught[name].flatten() for name in members]))
        values = {fg.INPUT: images}
        for node in self.graph.nodes:
            inputs = [values[name] for name in node.inputs]
            layer = self.layer_of.get(node.name)
            if isinstance(layer, Sums):
                layer.start(inputs, taught[node.name])
            values[node.name] = self.value_of(node, inputs)
        self.train()

    @torch.no_grad()
    def integer_network(self, provenance: dict[str, Any]) -> ig.IntegerNetwork:
        """What the network computes, as integers: raw pixels go in."""
        graph, layers = self.graph, []
        alias = {fg.INPUT: ig.INPUT}
        for node in graph.nodes:
            op = self._integer_op(node)
            alias[node.name] = alias[node.inputs[0]] if op is None else node.name
            if op is not None:
                role = Role.POOLING if isinstance(node.op, fg.AvgPool2d) else ig.operation(op).roles[0]
                layers.append(ig.Layer(node.name, op, tuple(alias[name] for name in node.inputs), node.shape, role))
        network = ig.IntegerNetwork(
            graph.name, graph.input.integers(), tuple(layers), alias[graph.output], self._outputs(), provenance,
            graph.design,
        )  # fmt: skip
        ig.verify(network)
        return network

    def _outputs(self) -> Outputs:
        graph = self.graph
        if graph.output_range is None:
            return Outputs(class_names=graph.class_names)
        step = PIXEL * self._value_step(self.quantizer(graph.output).site) / graph.output_range[1]
        return Outputs(False, graph.class_names, step, FULL_SCALE)

    def refuse_quantizer(self, node: fg.Node, _: fg.Quantize) -> Layer | None:
        """A network with quantizers of its own is no float network to start from."""
        raise QuantizeError(
            "a quantizer of the file",
            where=f"layer {node.name}",
            hint="train the float network, or synthesize this one",
        )

    def _integer_op(self, node: fg.Node) -> ig.Op | None:
        """What a node becomes; None where it does nothing of its own."""
        if node.name in self.layer_of:
            return self.layer_of[node.name].integer_op()
        if isinstance(node.op, fg.MaxPool2d):
            return ig.MaxPool(node.op.kernel, node.op.stride, node.op.padding)
        return ig.Flatten() if isinstance(node.op, fg.Flatten) else None


# how a node is trained: as a layer, or as it is (a function that gives None)
_TRAINED: Mapping[type[Any], Callable[[RecipeNetwork, fg.Node, Any], Layer | None]] = exhaustive(
    "how recipes train the operations of the float network",
    fg.Op,
    {
        fg.Conv2d: RecipeNetwork.weighted_layer,
        fg.Linear: RecipeNetwork.weighted_layer,
        fg.AvgPool2d: RecipeNetwork.mean_layer,
        fg.Add: RecipeNetwork.add_layer_of,
        fg.Clip: RecipeNetwork.clamp_layer,
        fg.MaxPool2d: lambda _, __, ___: None,
        fg.Flatten: lambda _, __, ___: None,
        fg.Elementwise: RecipeNetwork.table_layer,
        fg.Quantize: RecipeNetwork.refuse_quantizer,
    },
)


def _can_be_negative(graph: fg.Graph, clips: Mapping[str, fg.Clip], tensor: str) -> bool:
    """False only where a tensor cannot be negative by construction."""
    if tensor == fg.INPUT:
        return False
    node = graph.node(tensor)
    clip = node.op if isinstance(node.op, fg.Clip) else clips.get(tensor)
    if clip is not None and clip.low >= 0:
        return False
    if fg.operation(node.op).sign is fg.Sign.ALWAYS:
        return True
    of_negatives = any(_can_be_negative(graph, clips, name) for name in node.inputs)
    return can_be_negative(node.op, of_negatives) if isinstance(node.op, fg.Elementwise) else of_negatives


def _check(graph: fg.Graph, settings: RecipeSettings) -> None:
    weighted = {node.name for node in graph.nodes if fg.has_weights(node.op)}
    settings.weight_bits.check_names(weighted, "--weight-bits")
    settings.activation_bits.check_names({node.name for node in graph.nodes}, "--activation-bits")
