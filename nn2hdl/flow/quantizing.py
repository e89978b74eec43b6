"""Model file -> integer network, with its accuracy."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import QuantizeError
from nn2hdl.flow.assess import assess_confusion, assess_normalization
from nn2hdl.flow.measure import (
    Progress,
    both_errors,
    confusion,
    float_accuracy,
    integer_accuracy,
)
from nn2hdl.flow.source import (
    DataOptions,
    ModelOptions,
    Source,
    calibration_images,
    inputs_of,
    load_source,
    test_images,
)
from nn2hdl.flow.stages import Stages, Watcher
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork, digest, network_bytes, weights_of
from nn2hdl.outputs import claim_file
from nn2hdl.quantization import QuantizeConfig, quantize


@dataclass(frozen=True, eq=False)
class Quantized:
    """A source, its integer network, its test set (None where there is none) and what was measured on it: accuracy and
    classes of a classifier, the error of a network of values; and how its pixels are normalized."""

    source: Source
    network: IntegerNetwork
    dataset: Dataset | ColorPairs | None
    accuracy: dict | None = None
    classes: np.ndarray | None = None
    error: dict | None = None
    normalization: dict | None = None

    def confusion(self) -> list[list[int]] | None:
        """Images by true class and named class."""
        if self.classes is None or not isinstance(self.dataset, Dataset):
            return None
        return confusion(self.classes, self.dataset.labels, self.network.classes)


def to_integers(
    model: str | Path, model_options: ModelOptions, data: DataOptions, config: QuantizeConfig, stages: Stages
) -> Quantized:
    """Loads, quantizes (an integer network is taken as it is) and measures."""
    with stages.stage("load") as progress:
        source = load_source(model, model_options)
        dataset = test_images(source, data, progress)
    normalization = assess_normalization(source, dataset, stages)
    if isinstance(source.model, Graph):
        with stages.stage("quantize") as progress:
            images = calibration_images(source, data, progress) if config.needs_images() else _no_images(source)
            network = quantize(source.model, images, config, progress)
    else:
        if config != QuantizeConfig():
            raise QuantizeError(
                "an integer network is quantized already",
                where=source.path,
                hint="leave out the options of quantization, or pass the float model",
            )
        network = source.model
    done = Quantized(source, network, dataset, normalization=normalization)
    if dataset is None:
        return done
    with stages.stage("measure") as progress:
        if isinstance(dataset, ColorPairs):
            return replace(done, error=both_errors(source.graph, network, dataset))
        accuracy, classes = _measure(source, network, dataset, progress)
    done = replace(done, accuracy=accuracy, classes=classes)
    assess_confusion(source, done.confusion(), stages)
    return done


def _no_images(source: Source) -> np.ndarray:
    return np.zeros((0, *source.input_shape), np.uint8)


def _measure(source: Source, network: IntegerNetwork, dataset: Dataset, progress: Progress) -> tuple[dict, np.ndarray]:
    percent, classes = integer_accuracy(network, dataset, progress)
    accuracy = {
        "float": float_accuracy(source.graph, dataset, progress) if source.graph else None,
        "integer": percent,
        "images": len(dataset),
        "dataset": dataset.source,
    }
    return accuracy, classes


def _code(network: IntegerNetwork) -> dict | None:
    """Bytes of the weights as indices and codebooks, and bits a weight, where a method has made such."""
    notes = network.provenance.get("layers", {})
    coded = [layer for layer in network.layers if "code_bits" in notes.get(layer.name, {})]
    if not coded:
        return None
    bits = sum(int(notes[layer.name]["code_bits"]) for layer in coded)
    weights = [weights.size for layer in coded if (weights := weights_of(layer.op)) is not None]
    return {"bytes": (bits + 7) // 8, "bits_per_weight": bits / max(1, sum(weights))}


def quantize_model(
    model: str | Path,
    output: str | Path,
    *,
    model_options: ModelOptions | None = None,
    data: DataOptions | None = None,
    config: QuantizeConfig | None = None,
    overwrite: bool = False,
    watch: Watcher | None = None,
) -> dict:
    """Quantizes a model and writes the integer network to `output` (a .safetensors file); returns a summary.

    `overwrite`: the file may replace one that nn2hdl did not write.
    """
    inputs = inputs_of(model, model_options, data)
    claimed = claim_file(Path(output), "quantize", inputs=inputs, overwrite=overwrite)
    stages = Stages(watch)
    done = to_integers(
        model, model_options or ModelOptions(), data or DataOptions(), config or QuantizeConfig(), stages
    )
    claimed.write(network_bytes(done.network))
    return {
        "network": str(output),
        "digest": digest(done.network),
        "accuracy": done.accuracy,
        "error": done.error,
        "normalization": done.normalization,
        "code": _code(done.network),
        "warnings": stages.warnings,
        "seconds": stages.summary(),
    }
