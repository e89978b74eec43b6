"""What is in a model or an integer network, layer by layer."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nn2hdl import graph as fg
from nn2hdl.flow.assess import assess_normalization
from nn2hdl.flow.measure import layer_kind, weight_figures
from nn2hdl.flow.source import DataOptions, ModelOptions, load_source, test_images
from nn2hdl.flow.stages import Stages, Watcher
from nn2hdl.integer import Affine, IntegerNetwork, digest, value_ranges


def inspect_model(
    model: str | Path,
    *,
    model_options: ModelOptions | None = None,
    data: DataOptions | None = None,
    watch: Watcher | None = None,
) -> dict:
    """Plain data: name, kind (float or integer), input, what the outputs mean, how pixels are normalized, warnings, and
    a list of layers. With data the usual normalizations are tried on its images."""
    stages = Stages(watch)
    source = load_source(model, model_options)
    dataset = test_images(source, data) if data and data.data else None
    found = _inspect_graph(source.graph) if source.graph else _inspect_network(source.network)
    normalization = assess_normalization(source, dataset, stages)
    return {
        **{key: value for key, value in found.items() if key != "layers"},
        "outputs": source.meaning.value,
        "normalization": normalization,
        "warnings": stages.warnings,
        "layers": found["layers"],
    }


def _inspect_graph(graph: fg.Graph) -> dict:
    return {
        "kind": "float",
        "name": graph.name,
        "input": list(graph.input.shape),
        "mean": list(graph.input.mean),
        "std": list(graph.input.std),
        "provenance": graph.provenance,
        "layers": [_inspect_node(node) for node in graph.nodes],
    }


def _inspect_node(node: fg.Node) -> dict:
    weight, bias = getattr(node.op, "weight", None), getattr(node.op, "bias", None)
    parameters = sum(int(a.size) for a in (weight, bias) if a is not None)
    return {
        "name": node.name,
        "kind": type(node.op).__name__.lower(),
        "detail": _detail(node.op),
        "inputs": list(node.inputs),
        "shape": list(node.shape),
        "parameters": parameters,
        "weight_low": float(weight.min()) if weight is not None else None,
        "weight_high": float(weight.max()) if weight is not None else None,
    }


def _detail(op: fg.ir.Op) -> str:
    match op:
        case fg.Conv2d():
            outputs, inputs, rows, columns = op.weight.shape
            text = f"{rows}x{columns}, {inputs * op.groups} -> {outputs}"
            text += f", stride {op.stride[0]}x{op.stride[1]}" if op.stride != (1, 1) else ""
            text += f", padding {op.padding}" if any(op.padding) else ""
            return text + (f", {op.groups} groups" if op.groups > 1 else "")
        case fg.Linear():
            return f"{op.weight.shape[1]} -> {op.weight.shape[0]}"
        case fg.MaxPool2d() | fg.AvgPool2d():
            return f"{op.kernel[0]}x{op.kernel[1]}, stride {op.stride[0]}x{op.stride[1]}"
        case fg.Clip():
            return f"[{op.low:g}, {op.high:g}]"
        case fg.Elementwise():
            return op.function
    return ""


def _inspect_network(network: IntegerNetwork) -> dict:
    ranges = value_ranges(network)
    return {
        "kind": "integer",
        "name": network.name,
        "input": list(network.input_shape),
        "input_low": network.input_low,
        "input_high": network.input_high,
        "digest": digest(network),
        "provenance": network.provenance,
        "layers": [_inspect_layer(layer, ranges[layer.name], network) for layer in network.layers],
    }


def _inspect_layer(layer, ends: tuple[np.ndarray, np.ndarray], network: IntegerNetwork) -> dict:
    kind, detail = layer_kind(layer)
    figures = weight_figures(layer)
    figures.pop("histograms")
    affine = isinstance(layer.op, Affine)
    return {
        "name": layer.name,
        "kind": kind,
        "detail": detail,
        "inputs": list(layer.inputs),
        "shape": list(layer.shape),
        **figures,
        "weight_low": int(layer.op.weights.min()) if affine else None,
        "weight_high": int(layer.op.weights.max()) if affine else None,
        "low": int(ends[0].min()),
        "high": int(ends[1].max()),
        "shifts": sorted(set(layer.op.requantize.shift.tolist())) if affine else None,
        "output_scale": network.provenance.get("layers", {}).get(layer.name, {}).get("output_scale"),
    }
