"""A float Graph as a network under quantization-aware training, and as the integer network that it has become."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace

import numpy as np
import torch
from torch import nn

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.integer import read_only
from nn2hdl.meaning import Outputs
from nn2hdl.quantize.plan import Plan, make_plan
from nn2hdl.train.pixels import pixel_code
from nn2hdl.train.quantized_layer import QuantizedLayer, max_pool
from nn2hdl.train.quantized_settings import QuantizedSettings

_TRAINED = (fg.Conv2d, fg.Linear, fg.MaxPool2d, fg.Flatten)


class QuantizedNetwork(nn.Module):
    """Maps uint8 images [n, c, h, w] to logits [n, classes].

    Raises:
        QuantizeError: a layer that is not trained this way, or settings for a layer that is not there.
    """

    def __init__(self, graph: fg.Graph, settings: QuantizedSettings):
        super().__init__()
        self.graph, self.settings, self.plan = graph, settings, make_plan(graph)
        _check(graph, self.plan, settings)
        self.readers = graph.consumers()
        self.pixels = pixel_code(graph.input.shape[0], settings.input_bits, settings.luma)
        self.layers = nn.ModuleDict()
        self.early: set[str] = set()  # poolings that a layer does itself
        bits = {fg.INPUT: settings.input_bits}
        for node in graph.nodes:
            bits[node.name] = bits[node.inputs[0]]
            if isinstance(node.op, fg.Conv2d | fg.Linear):
                bits[node.name] = settings.of(node.name).activation_bits
                self.layers[_key(node.name)] = self._layer(node, bits[node.inputs[0]])

    def _layer(self, node: fg.Node, bits_in: int) -> QuantizedLayer:
        clip = self.plan.clips.get(node.name)
        pool = self._pooling(node)
        op, pad_value = node.op, None
        if isinstance(op, fg.Conv2d) and node.inputs[0] == fg.INPUT:
            if op.pad_value is not None:
                pads = torch.tensor(np.round(op.pad_value).astype(np.uint8))
                pad_value = self.pixels.encode(pads[None])[0]
            op = replace(op, weight=self.pixels.weights(op.weight))
        return QuantizedLayer(
            op,
            self.settings.of(node.name),
            clip=clip,
            final=node.name in self.plan.final and clip is None,
            pool=pool,
            instances=math.prod(node.shape[1:]),
            bits_in=bits_in,
            pad_value=pad_value,
        )

    def _pooling(self, node: fg.Node) -> fg.MaxPool2d | None:
        """The max pooling that alone reads a layer, past its clip."""
        name = node.name
        while len(self.readers[name]) == 1:
            reader = self.readers[name][0]
            if isinstance(reader.op, fg.MaxPool2d):
                self.early.add(reader.name)
                return reader.op
            if reader.name not in self.plan.fused:
                return None
            name = reader.name
        return None

    def forward(self, images: torch.Tensor) -> torch.Tensor:
        values = {fg.INPUT: self.pixels.encode(images)}
        for node in self.graph.nodes:
            values[node.name] = self._value_of(node, values[node.inputs[0]])
        return values[self.graph.output]

    def _value_of(self, node: fg.Node, value: torch.Tensor) -> torch.Tensor:
        if isinstance(node.op, fg.Conv2d | fg.Linear):
            return self.layers[_key(node.name)](value)
        if isinstance(node.op, fg.Flatten):
            return value.flatten(1)
        early = node.name in self.early or not isinstance(node.op, fg.MaxPool2d)
        return value if early else max_pool(value, node.op)

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
            values[node.name], steps[node.name] = self._value_of(node, value), step

    def _start(self, node: fg.Node, value: torch.Tensor, step: torch.Tensor, taught: torch.Tensor) -> torch.Tensor:
        """Starts a layer; returns the float value of a step of each output, a number where nobody will ask for it."""
        layer = self.layers[_key(node.name)]
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
        graph, layers, alias = self.graph, [], {fg.INPUT: ig.INPUT}
        layers += self.pixels.layers(graph.input.shape)
        if layers:
            alias[fg.INPUT] = layers[-1].name
        for node in graph.nodes:
            source = alias[node.inputs[0]]
            alias[node.name] = source if isinstance(node.op, fg.Clip) else node.name
            if isinstance(node.op, fg.Conv2d | fg.Linear):
                layers.append(ig.Layer(node.name, self._affine(node), (source,), node.shape))
            elif isinstance(node.op, fg.MaxPool2d):
                op = ig.MaxPool(node.op.kernel, node.op.stride, node.op.padding)
                layers.append(ig.Layer(node.name, op, (source,), node.shape))
            elif isinstance(node.op, fg.Flatten):
                layers.append(ig.Layer(node.name, ig.Flatten(), (source,), node.shape))
        network = ig.IntegerNetwork(
            graph.name, graph.input.integers(), tuple(layers), alias[graph.output],
            Outputs(class_names=graph.class_names), provenance, graph.design,
        )  # fmt: skip
        ig.verify(network)
        return network

    @torch.no_grad()
    def _affine(self, node: fg.Node) -> ig.Affine:
        layer, op = self.layers[_key(node.name)], node.op
        outputs = len(op.weight)
        shift = np.zeros(outputs, np.int64) if layer.final else _integers(layer.shift())
        low, high = (None, None) if layer.final else (layer.low, layer.high)
        requantize = ig.Requantize(read_only(np.ones(outputs)), read_only(shift), low, high)
        weights, bias = read_only(_integers(layer.weights())), read_only(_integers(layer.integer_bias()))
        if isinstance(op, fg.Linear):
            return ig.Affine(weights, bias, requantize)
        pads = None
        if any(op.padding):
            channels = op.weight.shape[1] * op.groups
            pads = read_only(np.zeros(channels) if layer.pad_value is None else _integers(layer.pad_value))
        return ig.Affine(weights, bias, requantize, op.stride, op.padding, op.dilation, op.groups, pads)


def _check(graph: fg.Graph, plan: Plan, settings: QuantizedSettings) -> None:
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
        if not isinstance(node.op, _TRAINED) and node.name not in plan.fused:
            raise QuantizeError(
                f"{type(node.op).__name__} is not trained in integers",
                where=f"layer {node.name}",
                expected="convolutions, linear layers, max pooling, flattening, and clips behind layers",
                hint="quantize after training instead",
            )


def _key(name: str) -> str:
    """A module's name must not contain a dot."""
    return name.replace(".", "/")


def _integers(values: torch.Tensor) -> np.ndarray:
    return values.detach().cpu().double().round().numpy().astype(np.int64)
