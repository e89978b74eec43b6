"""Integer networks to start from, and with other weights."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl.errors import QuantizeError
from nn2hdl.graph import INPUT, Conv2d, Flatten, Graph, Linear
from nn2hdl.integer import INPUT as INTEGER_INPUT
from nn2hdl.integer import Affine, IntegerNetwork, Layer, Requantize, read_only, verify
from nn2hdl.meaning import Role
from nn2hdl.quantization import QuantizeConfig, Widths, quantize

INPUT_BITS = "input_bits"  # the layer that drops low bits of the pixels
PIXEL_BITS = 8
CALIBRATION_IMAGES = 512


def narrow_network(graph: Graph, images: np.ndarray, input_bits: int, activation_bits: int) -> IntegerNetwork:
    """8-bit weights behind pixels and activations of fewer bits; calibrated on the first of images [n, c, h, w].

    Pixels lose their low bits in a first layer that is nothing but wires.
    """
    images = images[:CALIBRATION_IMAGES]
    config = QuantizeConfig(
        activation_bits=Widths(activation_bits), calibration="minmax" if activation_bits >= 6 else "mse"
    )
    if input_bits == PIXEL_BITS:
        return quantize(graph, images, config)
    drop = PIXEL_BITS - input_bits
    network = quantize(_coarse_input(graph, drop), images >> drop, config)
    channels = graph.input.shape[0]
    first = Layer(
        INPUT_BITS,
        Affine(
            read_only(np.ones((channels, 1, 1, 1))),
            read_only(np.zeros(channels)),
            Requantize(read_only(np.ones(channels)), read_only(np.full(channels, drop))),
            groups=channels,
        ),
        (INTEGER_INPUT,),
        graph.input.shape,
        Role.INPUT_CODING,
    )
    layers = (first, *(_reading(layer) for layer in network.layers))
    narrowed = replace(network, layers=layers)
    verify(narrowed)
    return narrowed


def _reading(layer: Layer) -> Layer:
    return replace(layer, inputs=tuple(INPUT_BITS if name == INTEGER_INPUT else name for name in layer.inputs))


def _coarse_input(graph: Graph, drop: int) -> Graph:
    """The graph for x >> drop in place of x, each step standing for the middle of its pixels."""
    step = 2.0**drop
    first, names = [], [INPUT]
    for node in graph.nodes:
        if set(node.inputs) & set(names):
            if isinstance(node.op, Flatten):
                names.append(node.name)
            elif isinstance(node.op, Conv2d | Linear):
                first.append(node.name)
            else:
                raise QuantizeError(
                    f"layer {node.name} reads the pixels themselves",
                    where=graph.name,
                    expected="a convolution or a linear layer, whose weights can make up for fewer bits",
                    hint="search with 8-bit pixels",
                )
    return replace(graph, nodes=tuple(_coarse(node, step) if node.name in first else node for node in graph.nodes))


def _coarse(node, step: float):
    op, middle = node.op, (step - 1) / 2
    weight = op.weight * step
    axes = tuple(range(1, op.weight.ndim))
    changed = {"weight": weight, "bias": op.bias + op.weight.sum(axis=axes) * middle}
    if isinstance(op, Conv2d) and any(op.padding):
        pad = np.zeros(op.weight.shape[1] * op.groups) if op.pad_value is None else op.pad_value
        changed["pad_value"] = (pad - middle) / step
    return replace(node, op=replace(op, **changed))


def affine_of(network: IntegerNetwork, name: str) -> Affine:
    """The operation of a layer that has weights; KeyError where there is no such layer."""
    op = network.layer(name).op
    if not isinstance(op, Affine):
        raise KeyError(f"layer {name} of {network.name} has no weights")
    return op


def with_weights(network: IntegerNetwork, name: str, weights: np.ndarray) -> IntegerNetwork:
    """The network with other weights in one layer."""
    changed = replace(affine_of(network, name), weights=read_only(weights))
    layers = tuple(replace(layer, op=changed) if layer.name == name else layer for layer in network.layers)
    return replace(network, layers=layers)
