"""Model file -> integer network, with its accuracy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import QuantizeError
from nn2hdl.flow.measure import (
    confusion,
    float_accuracy,
    float_error,
    integer_accuracy,
    integer_error,
    outputs_of,
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
from nn2hdl.integer import IntegerNetwork, digest, network_bytes
from nn2hdl.outputs import claim_file
from nn2hdl.quantize import QuantizeConfig, quantize


@dataclass(frozen=True, eq=False)
class Quantized:
    """A source, its integer network, its test set (None where there is none) and what was measured on it: accuracy and
    classes of a classifier, the error of a network of values."""

    source: Source
    network: IntegerNetwork
    dataset: Dataset | ColorPairs | None
    accuracy: dict | None = None
    classes: np.ndarray | None = None
    error: dict | None = None

    def confusion(self) -> list[list[int]] | None:
        """Images by true class and named class."""
        if self.classes is None:
            return None
        return confusion(self.classes, self.dataset.labels, outputs_of(self.network))


def to_integers(
    model: str | Path, model_options: ModelOptions, data: DataOptions, config: QuantizeConfig, stages: Stages
) -> Quantized:
    """Loads, quantizes (an integer network is taken as it is) and measures."""
    with stages.stage("load"):
        source = load_source(model, model_options)
        dataset = test_images(source, data)
    if source.network is None:
        with stages.stage("quantize"):
            network = quantize(source.graph, calibration_images(source, data), config)
    else:
        if config != QuantizeConfig():
            raise QuantizeError(
                "an integer network is quantized already",
                where=source.path,
                hint="leave out the options of quantization, or pass the float model",
            )
        network = source.network
    if dataset is None:
        return Quantized(source, network, None)
    with stages.stage("measure"):
        if isinstance(dataset, ColorPairs):
            return Quantized(source, network, dataset, error=_measure_error(source, network, dataset))
        return Quantized(source, network, dataset, *_measure(source, network, dataset))


def _measure_error(source: Source, network: IntegerNetwork, pairs: ColorPairs) -> dict:
    return {
        "float": float_error(source.graph, pairs) if source.graph else None,
        "integer": integer_error(network, pairs),
        "pairs": len(pairs),
        "dataset": pairs.source,
    }


def _measure(source: Source, network: IntegerNetwork, dataset: Dataset) -> tuple[dict, np.ndarray]:
    percent, classes = integer_accuracy(network, dataset)
    accuracy = {
        "float": float_accuracy(source.graph, dataset) if source.graph else None,
        "integer": percent,
        "images": len(dataset),
        "dataset": dataset.source,
    }
    return accuracy, classes


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
        "seconds": stages.summary(),
    }
