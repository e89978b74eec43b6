"""Accuracy of a model, float or integer, on a dataset."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from nn2hdl import graph as fg
from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import DataError
from nn2hdl.flow.assess import assess_confusion, assess_normalization
from nn2hdl.flow.measure import Progress, confusion, float_error, integer_error
from nn2hdl.flow.source import DataOptions, ModelOptions, Source, load_source, test_images
from nn2hdl.flow.stages import Stages, Watcher
from nn2hdl.integer import Interpreter
from nn2hdl.meaning import classify


def evaluate_model(
    model: str | Path,
    *,
    model_options: ModelOptions | None = None,
    data: DataOptions | None = None,
    watch: Watcher | None = None,
) -> dict:
    """accuracy (percent), images, dataset, kind (float or integer), classes, accuracy per class, confusion, and
    images per second; of a network of values instead of these its mse, psnr_db and pairs. Also
    how pixels are normalized, and warnings."""
    stages = Stages(watch)
    with stages.stage("load") as progress:
        source = load_source(model, model_options)
        dataset = test_images(source, data or DataOptions(), progress)
    if dataset is None:
        expected = "--data FOLDER" if source.classifies else "--data PAIRS.csv"
        raise DataError(f"no {source.things} to measure on", where=source.path, expected=expected)
    common = {"kind": "float" if source.graph else "integer", "model": str(source.path), "dataset": dataset.source}
    normalization = assess_normalization(source, dataset, stages)
    with stages.stage("measure") as progress:
        found = _error(source, dataset) if isinstance(dataset, ColorPairs) else _accuracy(source, dataset, progress)
    rate = {"images_per_second": round(len(dataset) / max(stages.seconds["measure"], 1e-9), 1)}
    assess_confusion(source, found.get("confusion"), stages)
    about = {"normalization": normalization, "warnings": stages.warnings}
    return {**common, **found, **rate, **about, "seconds": stages.summary()}


def _error(source: Source, pairs: ColorPairs) -> dict:
    model = source.model
    figures = float_error(model, pairs) if isinstance(model, fg.Graph) else integer_error(model, pairs)
    return {**figures, "pairs": len(pairs)}


def _accuracy(source: Source, dataset: Dataset, progress: Progress) -> dict:
    model = source.model
    if isinstance(model, fg.Graph):
        run = fg.interpret(model, dataset.images, progress=progress)
    else:
        run = Interpreter(model).run(dataset.images, progress=progress)
    classes = classify(run)
    names = model.class_names
    right = classes == dataset.labels
    return {
        "accuracy": round(100.0 * float(right.mean()), 6),
        "images": len(dataset),
        "classes": {
            (names[label] if label < len(names) else str(label)): round(
                100.0 * float(right[dataset.labels == label].mean()), 3
            )
            for label in np.unique(dataset.labels).tolist()
        },
        "confusion": confusion(classes, dataset.labels, source.classes),
    }
