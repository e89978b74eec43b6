"""A float Graph as a network under quantization-aware training, and as the integer network that it has become."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

import numpy as np
import torch

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.exhaustive import exhaustive
from nn2hdl.meaning import Outputs
from nn2hdl.quantization.groups import TensorGroups, group_tensors
from nn2hdl.train.integer_layer import integers
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.operations import torch_form
from nn2hdl.train.pooling import max_pool
from nn2hdl.train.qat.layer import QuantizedLayer
from nn2hdl.train.qat.pixels import pixel_code
from nn2hdl.train.qat.settings import QuantizedSettings


class QuantizedNetwork(LayeredNetwork[fg.Node, QuantizedLayer]):
    """Maps uint8 images [n, c, h, w] to logits [n, classes].

    Raises:
        QuantizeError: a layer that is not trained this way, or settings for a layer that is not there.
    """

    def __init__(self, graph: fg.Graph, settings: QuantizedSettings) -> None:
        groups = group_tensors(graph)
        _check(graph, groups, settings)
        super().__init__(graph, graph.nodes, groups.fused)
        self.graph, self.settings, self.groups = graph, settings, groups
        self.pixels = pixel_code(graph.input.shape[0], settings.input_bits, settings.luma)
        bits = {fg.INPUT: settings.input_bits}
        for node in graph.nodes:
            bits[node.name] = bits[node.inputs[0]]
            if isinstance(node.op, fg.Conv2d | fg.Linear):
                bits[node.name] = settings.of(node.name).activation_bits
                self.add_layer(node.name, self._layer(node, node.op, bits[node.inputs[0]]))

    def _layer(self, node: fg.Node, op: fg.Conv2d | fg.Linear, bits_in: int) -> QuantizedLayer:
        clip, pad_value = self.groups.clips.get(node.name), None
        if isinstance(op, fg.Conv2d) and node.inputs[0] == fg.INPUT:
            if op.pad_value is not None:
                pads = torch.tensor(np.round(op.pad_value).astype(np.uint8))
                pad_value = self.pixels.encode(pads[None])[0]
            op = replace(op, weight=self.pixels.weights(op.weight))
        final, pool = node.name in self.groups.final and clip is None, self.take_pooling(node.name)
        return QuantizedLayer(
            op,
            self.settings.of(node.name),
            clip=clip,
            final=final,
            pool=pool,
            instances=math.prod(node.shape[1:]),
            bits_in=bits_in,
            pad_value=pad_value,
        )

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.values(self.pixels.encode(images))[self.output]

    def operate(self, node: fg.Node, inputs: list[torch.Tensor]) -> torch.Tensor:
        return torch_form(node.op).run(node.op, (), inputs)  # nodes with arrays are layers

    @torch.no_grad()
    def calibrate(
        self, images: torch.Tensor, taught: Mapping[str, torch.Tensor], trained: ig.IntegerNetwork | None = None
    ) -> None:
        """Starts all layers, in order; taught: what the float network has for these images (`FloatNetwork.values`);
        trained: a network of this graph whose training goes on; QuantizeError where it is another's."""
        self.eval()
        start = self._start if trained is None else partial(self._start_trained, _layers_of(trained, self.graph))
        steps = {fg.INPUT: torch.tensor(2.0**self.pixels.drop, device=images.device)}
        values = {fg.INPUT: self.pixels.encode(images)}
        for node in self.graph.nodes:
            value, step = values[node.inputs[0]], steps[node.inputs[0]]
            if isinstance(node.op, fg.Conv2d | fg.Linear):
                step = start(node, value, step, taught[node.name])
            elif isinstance(node.op, fg.Flatten) and step.ndim:
                step = step.repeat_interleave(value[0, 0].numel())
            values[node.name], steps[node.name] = self.value_of(node, [value]), step

    def _start(self, node: fg.Node, value: torch.Tensor, step: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
        """Starts a layer; returns the float value of a step of each output, a single number where none is needed."""
        layer = self.layer_of[node.name]
        if not self.settings.as_float:
            layer.start_normalized(value)
            return step
        return layer.start_as_float(value, step, taught if layer.pool is None else max_pool(taught, layer.pool))

    def _start_trained(
        self,
        trained: Mapping[str, ig.Affine],
        node: fg.Node,
        value: torch.Tensor,
        step: torch.Tensor,
        taught: torch.Tensor,
    ) -> torch.Tensor:
        self.layer_of[node.name].start_trained(trained[node.name], value, taught)
        return step

    def price(self) -> torch.Tensor:
        """Differentiable estimate of the LUT sites of all weights."""
        return torch.stack([layer.price() for layer in self.layer_of.values()]).sum()

    def sites(self) -> float:
        """The estimate for the integer weights."""
        return sum(layer.sites() for layer in self.layer_of.values())

    def narrow(self, progress: float) -> None:
        """Brings the limits on taps down; progress 0 (all taps) to 1 (the limit)."""
        for layer in self.layer_of.values():
            layer.narrow(progress)

    @torch.no_grad()
    def limit_latents(self) -> None:
        """Keeps latent weights where rounding can still change them."""
        for layer in self.layer_of.values():
            layer.latent.clamp_(-layer.choice.weight_max - 0.5, layer.choice.weight_max + 0.5)

    def integer_network(self, provenance: dict[str, Any]) -> ig.IntegerNetwork:
        """What the network computes, as integers: raw pixels go in."""
        graph, layers = self.graph, self.pixels.layers(self.graph.input.shape)
        alias = {fg.INPUT: layers[-1].name if layers else ig.INPUT}
        for node in graph.nodes:
            source, operation = alias[node.inputs[0]], _INTEGER_OPERATIONS[type(node.op)]
            alias[node.name] = source if operation is None else node.name
            if operation is not None:
                layers.append(ig.Layer(node.name, operation(self, node, node.op), (source,), node.shape))
        network = ig.IntegerNetwork(
            graph.name, graph.input.integers(), tuple(layers), alias[graph.output],
            Outputs(class_names=graph.class_names), provenance, graph.design,
        )  # fmt: skip
        ig.verify(network)
        return network

    @torch.no_grad()
    def affine(self, node: fg.Node, op: fg.Conv2d | fg.Linear) -> ig.Affine:
        """The integers of a trained layer."""
        layer = self.layer_of[node.name]
        none, one = np.zeros(len(op.weight)), np.ones(len(op.weight))
        low, high = (None, None) if layer.final else (layer.low, layer.high)
        requantize = ig.Requantize(integers(one), integers(none if layer.final else layer.shift()), low, high)
        weights, bias = integers(layer.weights()), integers(layer.integer_bias())
        if isinstance(op, fg.Linear):
            return ig.Affine(weights, bias, requantize)
        pads = None
        if any(op.padding):
            channels = op.weight.shape[1] * op.groups
            pads = integers(np.zeros(channels) if layer.pad_value is None else layer.pad_value)
        return ig.Affine(weights, bias, requantize, op.stride, op.padding, op.dilation, op.groups, pads)


# what each operation becomes: (network, node, op) -> integer operation; None where it is not trained this way
_INTEGER_OPERATIONS: Mapping[type[Any], Callable[[QuantizedNetwork, fg.Node, Any], ig.Op] | None] = exhaustive(
    "operations under quantization-aware training",
    fg.Op,
    {
        fg.Conv2d: QuantizedNetwork.affine,
        fg.Linear: QuantizedNetwork.affine,
        fg.MaxPool2d: lambda _, __, op: ig.MaxPool(op.kernel, op.stride, op.padding),
        fg.Flatten: lambda _, __, ___: ig.Flatten(),
        fg.Clip: None,  # the layer before takes it over
        fg.AvgPool2d: None,
        fg.Add: None,
        fg.Elementwise: None,
        fg.Quantize: None,
    },
)


def _layers_of(trained: ig.IntegerNetwork, graph: fg.Graph) -> dict[str, ig.Affine]:
    """The layers with weights by name; QuantizeError where they are not those of the graph."""
    found = {layer.name: layer.op for layer in trained.layers if isinstance(layer.op, ig.Affine)}
    for node in graph.nodes:
        if isinstance(node.op, fg.Conv2d | fg.Linear):
            weights = found[node.name].weights.shape if node.name in found else None
            if weights != node.op.weight.shape:
                shown = "no such layer" if weights is None else f"weights of shape {weights}"
                raise QuantizeError(
                    f"{shown} in the network to start from",
                    where=f"layer {node.name}",
                    expected=f"weights of shape {node.op.weight.shape}",
                    hint="start from a network that was trained from the same model",
                )
    return found


def _check(graph: fg.Graph, groups: TensorGroups, settings: QuantizedSettings) -> None:
    names = {node.name for node in graph.nodes if isinstance(node.op, fg.Conv2d | fg.Linear)}
    unknown = sorted(set(settings.layers) - names)
    if unknown:
        raise QuantizeError(
            f"settings for {', '.join(unknown)}", where="training settings", expected=f"of {', '.join(sorted(names))}"
        )
    first = graph.consumers()[fg.INPUT]
    if settings.luma and not all(isinstance(node.op, fg.Conv2d) and node.op.groups == 1 for node in first):
        raise QuantizeError("luma", where="training settings", expected="a convolution of all channels first")
    for node in graph.nodes:
        if _INTEGER_OPERATIONS[type(node.op)] is None and node.name not in groups.fused:
            raise QuantizeError(
                f"{type(node.op).__name__} is not trained in integers",
                where=f"layer {node.name}",
                expected="convolutions, linear layers, max pooling, flattening, and clips behind layers",
                hint="quantize after training instead",
            )
