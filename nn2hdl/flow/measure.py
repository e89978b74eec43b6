"""Accuracy of both networks, and what can be read off the integer one without a circuit."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nn2hdl import graph as fg
from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.fixedpoint import count_csd_digits, weight_bits
from nn2hdl.integer import IntegerNetwork, Interpreter, Layer, weights_of
from nn2hdl.meaning import classify
from nn2hdl.quality import PEAK, finite_psnr_db, mean_squared_error, psnr_db

Progress = Callable[[int, int, str], None]
HISTOGRAM_BINS = 41
LEAST_ERROR = 1 / 12  # of rounding to bytes: beyond it PSNR says nothing, and it stays finite


def float_accuracy(graph: fg.Graph, dataset: Dataset, progress: Progress | None = None) -> float:
    """Percent of images that the float network names right."""
    outputs = fg.interpret(graph, dataset.images, progress=progress)
    return _percent(classify(outputs), dataset.labels)


def integer_accuracy(
    network: IntegerNetwork, dataset: Dataset, progress: Progress | None = None
) -> tuple[float, np.ndarray]:
    """Percent of images that the integer network names right, and the classes that it names."""
    classes = classify(Interpreter(network).run(dataset.images, progress=progress))
    return _percent(classes, dataset.labels), classes


def highest_output(graph: fg.Graph) -> float:
    """The end of the range of a network's outputs, which are values: it stands for full scale."""
    if graph.output_range is None:
        raise ValueError(f"the outputs of {graph.name} are scores of classes")
    return graph.output_range[1]


def float_error(graph: fg.Graph, pairs: ColorPairs) -> dict:
    """mse and psnr_db of the colors that the float network makes, its range of outputs spread over 0 to 255."""
    return color_error(fg.interpret(graph, pairs.images) * (PEAK / highest_output(graph)), pairs)


def integer_error(network: IntegerNetwork, pairs: ColorPairs) -> dict:
    """The same of an integer network."""
    return color_error(Interpreter(network).run(pairs.images) * network.outputs.step, pairs)


def both_errors(graph: fg.Graph | None, network: IntegerNetwork, pairs: ColorPairs) -> dict:
    """The errors of the float network, where there is one, and of the integer one, and on what."""
    return {
        "float": float_error(graph, pairs) if graph else None,
        "integer": integer_error(network, pairs),
        "pairs": len(pairs),
        "dataset": pairs.source,
    }


def integer_quality(network: IntegerNetwork, data: Dataset | ColorPairs) -> float:
    """Percent of images that the network names right, or the PSNR of its colors in dB, 58.9 at most."""
    if isinstance(data, ColorPairs):
        return round(finite_psnr_db(integer_error(network, data)["mse"], LEAST_ERROR), 6)
    return integer_accuracy(network, data)[0]


def color_error(colors: np.ndarray, pairs: ColorPairs) -> dict:
    """mse and psnr_db of colors [N, 3] on a scale of 0 to 255 against the true ones."""
    error = mean_squared_error(colors, pairs.targets)
    return {"mse": error, "psnr_db": psnr_db(error)}


def _percent(found: np.ndarray, labels: np.ndarray) -> float:
    return round(float((found == labels).mean()) * 100.0, 6)


def confusion(classes: np.ndarray, labels: np.ndarray, count: int) -> list[list[int]]:
    """Images by true class (rows) and named class (columns)."""
    count = max(count, int(classes.max()) + 1, int(labels.max()) + 1)
    table = np.zeros((count, count), dtype=np.int64)
    np.add.at(table, (labels, classes), 1)
    return table.tolist()


def weight_figures(layer: Layer) -> dict:
    """weights, nonzero, total_bit_width, csd_digits and histograms of a layer; zeros where it has no weights."""
    weights = weights_of(layer.op)
    if weights is None:
        return {"weights": 0, "nonzero": 0, "total_bit_width": 0, "csd_digits": 0, "histograms": None}
    bits, digits = weight_bits(weights), count_csd_digits(weights)
    return {
        "weights": int(weights.size),
        "nonzero": int(np.count_nonzero(weights)),
        "total_bit_width": int(bits.sum()),
        "csd_digits": int(digits.sum()),
        "histograms": {
            "weights": _histogram(weights),
            "bit_widths": np.bincount(bits.ravel(), minlength=9).tolist(),
            "csd_digits": np.bincount(digits.ravel(), minlength=5).tolist(),
        },
    }


def _histogram(weights: np.ndarray) -> dict:
    largest = max(1, int(np.abs(weights).max()))
    width = -(-(2 * largest + 1) // HISTOGRAM_BINS)  # whole integers per bin, so that no bin is favored
    bins = -(-(2 * largest + 1) // width)
    edges = (np.arange(bins + 1) * width - largest) - 0.5
    counts, _ = np.histogram(weights, edges)
    return {"edges": edges.tolist(), "counts": counts.tolist()}
