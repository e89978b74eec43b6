"""A float Graph as a network under quantization-aware training, and as the integer network that it has become."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import torch

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.meaning import Outputs
from nn2hdl.quantization.groups import TensorGroups, group_tensors
from nn2hdl.train.integer_layer import integers
from nn2hdl.train.layered import LayeredNetwork
from nn2hdl.train.pooling import max_pool
from nn2hdl.train.qat.layer import QuantizedLayer
from nn2hdl.train.qat.pixels import pixel_code
from nn2hdl.train.qat.settings import QuantizedSettings

_TRAINED = (fg.Conv2d, fg.Linear, fg.MaxPool2d, fg.Flatten)


class QuantizedNetwork(LayeredNetwork):
    """Maps uint8 images [n, c, h, w] to logits [n, classes].

    Raises:
        QuantizeError: a layer that is not trained this way, or settings for a layer that is not there.
    """

    def __init__(self, graph: fg.Graph, settings: QuantizedSettings):
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
                self.add_layer(node.name, self._layer(node, bits[node.inputs[0]]))

    def _layer(self, node: fg.Node, bits_in: int) -> QuantizedLayer:
        clip = self.groups.clips.get(node.name)
        op, pad_value = node.op, None
        if isinstance(op, fg.Conv2d) and node.inputs[0] == fg.INPUT:
            if op.pad_value is not None:
                pads = torch.tensor(np.round(op.pad_value).astype(np.uint8))
                pad_value = self.pixels.encode(pads[None])[0]
            op = replace(op, weight=self.pixels.weights(op.weight))
        final, pool = node.name in self.groups.final and clip is None, self.take_pooling(node.name)
        sizes = {"instances": math.prod(node.shape[1:]), "bits_in": bits_in}
        choice = self.settings.of(node.name)
        return QuantizedLayer(op, choice, clip=clip, final=final, pool=pool, pad_value=pad_value, **sizes)

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        return self.values(self.pixels.encode(images))[self.output]

    @torch.no_grad()
    def calibrate(self, images: torch.Tensor, taught: Mapping[str, torch.Tensor]) -> None:
        """Starts all layers, in order; taught: what the float network has for these images (`FloatNetwork.values`)."""
        self.eval()
        steps = {fg.INPUT: torch.tensor(2.0**self.pixels.drop, device=images.device)}
        values = {fg.INPUT: self.pixels.encode(images)}
        for node in self.graph.nodes:
            value, step = values[node.inputs[0]], steps[node.inputs[0]]
            if isinstance(node.op, fg.Conv2d | fg.Linear):
                step = self._start(node, value, step, taught[node.name])
            elif isinstance(node.op, fg.Flatten) and step.ndim:
                step = step.repeat_interleave(value[0, 0].numel())
            values[node.name], steps[node.name] = self.value_of(node, [value]), step

    def _start(self, node: fg.Node, value: torch.Tensor, step: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
        """Starts a layer; returns the float value of a step of each output, a number where nobody will ask for it."""
        layer = self.layer(node.name)
        if not self.settings.as_float:
            layer.start_normalized(value)
            return step
        return layer.start_as_float(value, step, taught if layer.pool is None else max_pool(taught, layer.pool))

    def price(self) -> torch.Tensor:
        """Differentiable estimate of the LUT sites of all weights."""
        return torch.stack([layer.price() for layer in self.layers.values()]).sum()

    def sites(self) -> float:
        """The estimate for the integer weights."""
        return sum(layer.sites() for layer in self.layers.values())

    def narrow(self, progress: float) -> None:
        """Brings the limits on taps down; progress 0 (all taps) to 1 (the limit)."""
        for layer in self.layers.values():
            if layer.choice.taps is not None:
                most = math.prod(layer.op.weight.shape[1:])
                layer.taps = round(max(most, layer.choice.taps) ** (1 - progress) * layer.choice.taps**progress)

    @torch.no_grad()
    def limit_latents(self) -> None:
        """Keeps latent weights where rounding can still change them."""
        for layer in self.layers.values():
            layer.latent.clamp_(-layer.choice.weight_max - 0.5, layer.choice.weight_max + 0.5)

    def integer_network(self, provenance: dict) -> ig.IntegerNetwork:
        """What the network computes, as integers: raw pixels go in."""
        graph, layers = self.graph, self.pixels.layers(self.graph.input.shape)
        alias = {fg.INPUT: layers[-1].name if layers else ig.INPUT}
        for node in graph.nodes:
            source, op = alias[node.inputs[0]], self._integer_op(node)
            alias[node.name] = node.name if op else source
            if op:
                layers.append(ig.Layer(node.name, op, (source,), node.shape))
        network = ig.IntegerNetwork(
            graph.name, graph.input.integers(), tuple(layers), alias[graph.output],
            Outputs(class_names=graph.class_names), provenance, graph.design,
        )  # fmt: skip
        ig.verify(network)
        return network

    def _integer_op(self, node: fg.Node) -> ig.Affine | ig.MaxPool | ig.Flatten | None:
        """What a node becomes; None where it does nothing of its own."""
        match node.op:
            case fg.Conv2d() | fg.Linear():
                return self._affine(node)
            case fg.MaxPool2d(kernel, stride, padding):
                return ig.MaxPool(kernel, stride, padding)
        return ig.Flatten() if isinstance(node.op, fg.Flatten) else None

    @torch.no_grad()
    def _affine(self, node: fg.Node) -> ig.Affine:
        layer, op = self.layer(node.name), node.op
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
        if not isinstance(node.op, _TRAINED) and node.name not in groups.fused:
            raise QuantizeError(
                f"{type(node.op).__name__} is not trained in integers",
                where=f"layer {node.name}",
                expected="convolutions, linear layers, max pooling, flattening, and clips behind layers",
                hint="quantize after training instead",
            )
