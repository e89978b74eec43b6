"""Where a run starts: a model file as a float graph or an integer network, and the images that go with it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from nn2hdl.data import Dataset, load_dataset, resize_images
from nn2hdl.designs import Design, list_designs, load_design
from nn2hdl.errors import DataError, ModelError
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork, is_network, load_network


@dataclass(frozen=True)
class ModelOptions:
    """What the file may not say: `arch` (a shipped design or file.py:Class), input shape (c, h, w), normalization
    ((means), (stds)), and whether images of another size are resized."""

    arch: str | None = None
    input_shape: tuple[int, int, int] | None = None
    normalize: tuple[tuple[float, ...], tuple[float, ...]] | None = None
    resize: bool = False


@dataclass(frozen=True)
class DataOptions:
    """`data`: a dataset's path, or None for what ships with the design; `limit`: test images at most;
    `calibration`: a dataset for calibration; `calibration_images`: how many, drawn with `seed`."""

    data: Path | None = None
    limit: int | None = None
    calibration: Path | None = None
    calibration_images: int = 512
    seed: int = 0


@dataclass(frozen=True, eq=False)
class Source:
    """A float graph, or an integer network made before, never both; the design that it belongs to, if any."""

    path: Path
    graph: Graph | None
    network: IntegerNetwork | None
    design: Design | None

    @property
    def input_shape(self) -> tuple[int, ...]:
        """Shape of one image."""
        return self.graph.input.shape if self.graph else self.network.input_shape

    @property
    def outputs(self) -> int:
        """Number of the network's outputs."""
        network = self.graph or self.network
        return math.prod(network.shape_of(network.output))

    @property
    def resizes(self) -> bool:
        """True where images of another size may be resized."""
        if self.graph:
            return self.graph.input.resize
        return bool(self.network.provenance.get("input", {}).get("resize", False))


def load_source(path: str | Path, options: ModelOptions | None = None) -> Source:
    """Reads a model file of either kind; ModelError or UnsupportedLayerError where it cannot be used."""
    path, options = Path(path), options or ModelOptions()
    if is_network(path):
        if options != ModelOptions():
            raise ModelError(
                "an integer network says all about its input itself", where=path, hint="leave the options out"
            )
        network = load_network(path)
        return Source(path, None, network, _design(network.provenance.get("source", {})))
    from nn2hdl.load import load_model  # imports torch

    graph = load_model(
        path,
        arch=options.arch,
        input_shape=options.input_shape,
        normalize=options.normalize,
        resize=options.resize,
    )
    return Source(path, graph, None, _design(graph.provenance))


def _design(provenance: dict) -> Design | None:
    name = provenance.get("design")
    return load_design(name) if name in list_designs() else None


def test_images(source: Source, options: DataOptions) -> Dataset | None:
    """The test set, in the shape that the network expects; None where there is none to be had."""
    path = options.data or (source.design.test_path if source.design else None)
    if path is None:
        return None
    dataset = _fitted(source, load_dataset(path, "test", limit=options.limit))
    highest = int(dataset.labels.max())
    if highest >= source.outputs:
        raise DataError(
            f"labels up to {highest}",
            where=dataset.source,
            expected=f"0 to {source.outputs - 1}, as the network has {source.outputs} outputs",
        )
    return dataset


def calibration_images(source: Source, options: DataOptions) -> np.ndarray:
    """Images to calibrate on, uint8 [n, c, h, w]: the dataset given for it, the training part of the test data's
    dataset, what ships with the design, or the test images themselves where nothing else is there."""
    path = options.calibration or options.data
    if path is None:
        if source.design is None:
            raise DataError(
                "no images to calibrate on",
                where=source.path,
                expected="--data FOLDER with images that the network was made for",
                hint="IDX files, CIFAR-10 binaries, an .npz, or a folder of images per class",
            )
        return load_dataset(source.design.calibration_path, "train").images
    try:
        return _drawn(source, path, options)
    except DataError as error:
        where = f"calibration images: {error.where}"
        raise DataError(error.what, where=where, expected=error.expected, hint=error.hint) from error


def _drawn(source: Source, path: Path, options: DataOptions) -> np.ndarray:
    try:
        dataset = load_dataset(path, "train")
    except DataError:
        if options.calibration is None and source.design is not None:
            return load_dataset(source.design.calibration_path, "train").images
        dataset = load_dataset(path, "test")
    count = min(options.calibration_images, len(dataset))
    if count < 1:
        raise DataError("none are to be used", where=path, expected="--calibration-images of at least 1")
    chosen = np.sort(np.random.default_rng(options.seed).permutation(len(dataset))[:count])
    return _fitted(source, dataset.select(chosen)).images


def _fitted(source: Source, dataset: Dataset) -> Dataset:
    shape, found = source.input_shape, dataset.images.shape[1:]
    if found == tuple(shape):
        return dataset
    if found[0] == shape[0] and source.resizes:
        return replace(dataset, images=resize_images(dataset.images, shape[1:]))
    raise DataError(
        f"images of shape {'x'.join(map(str, found))}",
        where=dataset.source,
        expected="x".join(map(str, shape)),
        hint="pass --resize" if found[0] == shape[0] else "pass data with as many channels as the network reads",
    )
