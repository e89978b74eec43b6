"""What is in a model or an integer network, layer by layer."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nn2hdl import graph as fg
from nn2hdl.flow.assess import assess_normalization
from nn2hdl.flow.measure import weight_figures
from nn2hdl.flow.source import DataOptions, ModelOptions, load_source, test_images
from nn2hdl.flow.stages import Stages, Watcher
from nn2hdl.integer import IntegerNetwork, Layer, arithmetic_digest, digest, operation, value_ranges, weights_of


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
    model_read = source.model
    found = _inspect_graph(model_read) if isinstance(model_read, fg.Graph) else _inspect_network(model_read)
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
    known = fg.operation(node.op)
    parameters = [getattr(node.op, name) for name in known.parameters]
    return {
        "name": node.name,
        "kind": type(node.op).__name__.lower(),
        "detail": known.words(node.op),
        "inputs": list(node.inputs),
        "shape": list(node.shape),
        "parameters": sum(int(values.size) for values in parameters),
        "weight_low": float(parameters[0].min()) if parameters else None,
        "weight_high": float(parameters[0].max()) if parameters else None,
    }


def _inspect_network(network: IntegerNetwork) -> dict:
    ranges = value_ranges(network)
    return {
        "kind": "integer",
        "name": network.name,
        "input": list(network.input_shape),
        "input_low": network.input_low,
        "input_high": network.input_high,
        "input_step": list(network.input.step),
        "input_offset": list(network.input.offset),
        "output_step": network.outputs.step,
        "output_unit": network.outputs.unit,
        "digest": digest(network),
        "arithmetic_digest": arithmetic_digest(network),
        "quantizers": network.provenance.get("quantizers"),
        "inexact": _inexact(network),
        "provenance": network.provenance,
        "layers": [_inspect_layer(layer, ranges[layer.name], network) for layer in network.layers],
    }


def _inexact(network: IntegerNetwork) -> dict[str, int]:
    """Layers whose integers do not meet all thresholds of the file's quantizer, and how many they miss."""
    notes = network.provenance.get("layers", {})
    found = ((name, note.get("inexact", 0)) for name, note in notes.items() if isinstance(note, dict))
    return {name: missed for name, missed in found if missed}


def _inspect_layer(layer: Layer, ends: tuple[np.ndarray, np.ndarray], network: IntegerNetwork) -> dict:
    kind, detail = operation(layer.op).words(layer.op)
    figures = weight_figures(layer)
    figures.pop("histograms")
    weights, requantize = weights_of(layer.op), getattr(layer.op, "requantize", None)
    return {
        "name": layer.name,
        "kind": kind,
        "detail": detail,
        "role": layer.role.value,
        "inputs": list(layer.inputs),
        "shape": list(layer.shape),
        **figures,
        "weight_low": int(weights.min()) if weights is not None else None,
        "weight_high": int(weights.max()) if weights is not None else None,
        "low": int(ends[0].min()),
        "high": int(ends[1].max()),
        "shifts": sorted(set(requantize.shift.tolist())) if requantize is not None and weights is not None else None,
        "output_scale": network.provenance.get("layers", {}).get(layer.name, {}).get("output_scale"),
    }
