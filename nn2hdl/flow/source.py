"""Where a run starts: a model file as a float graph or an integer network, and the images that go with it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

import numpy as np

from nn2hdl.data import ColorPairs, Dataset, MissingSplitError, load_dataset, load_pairs, resize_images
from nn2hdl.designs import Design, find_model, list_designs, load_design
from nn2hdl.errors import DataError, ModelError
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork, is_network, load_network
from nn2hdl.meaning import Meaning
from nn2hdl.quantization.own import has_quantizers, lower_own

Progress = Callable[[int, int, str], None]


@dataclass(frozen=True)
class ModelOptions:
    """What the file may not say: `arch` (a shipped design or file.py:Class), input shape (c, h, w) or (features,),
    normalization ((means), (stds)), whether images of another size are resized, and (low, high) of outputs that are
    values, not scores of classes; whether the whole file of `arch` is run, not only what the class needs."""

    arch: str | None = None
    input_shape: tuple[int, ...] | None = None
    normalize: tuple[tuple[float, ...], tuple[float, ...]] | None = None
    resize: bool = False
    output_range: tuple[float, float] | None = None
    run_arch: bool = False


@dataclass(frozen=True)
class DataOptions:
    """`data`: a dataset's path, or None for what ships with the design; `limit`: test images at most;
    `calibration`: a dataset for calibration; `calibration_images`: how many, drawn with `seed`."""

    data: Path | None = None
    limit: int | None = None
    calibration: Path | None = None
    calibration_images: int = 512
    seed: int = 0


def inputs_of(model: str | Path, options: ModelOptions | None = None, data: DataOptions | None = None) -> list[Path]:
    """What a run reads: no output may be written onto any of it. Of the file of --arch also the Python files beside it,
    which it may import."""
    options, data = options or ModelOptions(), data or DataOptions()
    arch = options.arch or ""
    script = Path(arch.rpartition(":")[0] or arch or "/")
    beside = script.parent.glob("*.py") if script.is_file() else ()
    given = (find_model(model), arch, script if arch else None, *beside, data.data, data.calibration)
    return [Path(path) for path in given if path]


@dataclass(frozen=True, eq=False)
class Source:
    """`model`: a float graph, or an integer network made before; the design that it belongs to, if any; and what says
    how pixels are normalized: "option", "design", "default" or "network"."""

    path: Path
    model: Graph | IntegerNetwork
    design: Design | None
    normalized_by: str

    @property
    def graph(self) -> Graph | None:
        """The float graph; None where the model is an integer network."""
        return self.model if isinstance(self.model, Graph) else None

    @property
    def input_shape(self) -> tuple[int, ...]:
        """Shape of one image."""
        return self.model.input.shape

    @property
    def outputs(self) -> int:
        """Number of the network's outputs."""
        return math.prod(self.model.shape_of(self.model.output))

    @property
    def meaning(self) -> Meaning:
        """What the outputs are."""
        return self.model.meaning

    @property
    def classes(self) -> int:
        """How many classes the outputs tell apart; 0 where they are values."""
        return self.model.classes

    @property
    def classifies(self) -> bool:
        """True where the outputs name classes, False where they are values."""
        return self.meaning is not Meaning.VALUES

    @property
    def things(self) -> str:
        """What it is trained and measured on."""
        return "images" if self.classifies else "colors"

    def check_labels(self, dataset: Dataset) -> None:
        """DataError where a label is none of the classes that the outputs tell apart."""
        highest = int(dataset.labels.max())
        if highest < self.classes:
            return
        decision = self.meaning is Meaning.DECISION
        raise DataError(
            f"labels up to {highest}",
            where=dataset.source,
            expected="0 and 1, as the network has one output, a binary decision"
            if decision
            else f"0 to {self.classes - 1}, as the network has {self.outputs} outputs",
            hint="--output-range LOW,HIGH, if its output is a value" if decision else None,
        )

    @property
    def resizes(self) -> bool:
        """True where images of another size may be resized."""
        return self.model.input.resize


def load_source(path: str | Path, options: ModelOptions | None = None) -> Source:
    """Reads a model file of either kind, or a shipped design by its name.

    Raises:
        ModelError: it cannot be read, or options do not fit it; of its kind UnsupportedLayerError names the layers.
    """
    path, options = find_model(path), options or ModelOptions()
    if is_network(path):
        if options != ModelOptions():
            raise ModelError(
                "an integer network says all about its input itself", where=path, hint="leave the options out"
            )
        network = load_network(path)
        return Source(path, network, _design(network), "network")
    from nn2hdl.formats import load_model  # imports torch

    model = load_model(
        path,
        arch=options.arch,
        run_arch=options.run_arch,
        input_shape=options.input_shape,
        normalize=options.normalize,
        resize=options.resize,
        output_range=options.output_range,
    )
    design = _design(model)
    return Source(
        path,
        lower_own(model) if has_quantizers(model) else model,
        design,
        "option" if options.normalize else "design" if design else "default",
    )


def _design(network: Graph | IntegerNetwork) -> Design | None:
    return load_design(network.design) if network.design in list_designs() else None


def test_images(source: Source, options: DataOptions, progress: Progress | None = None) -> Dataset | ColorPairs | None:  # noqa: PT028
    """The test set, in the shape that the network expects; None where there is none to be had."""
    path = options.data or (source.design.test_path if source.design else None)
    if path is None:
        return None
    if not source.classifies:
        return _pairs(source, path, "test", options)
    dataset = _fitted(source, load_dataset(path, "test", limit=options.limit, progress=progress))
    source.check_labels(dataset)
    return dataset


def training_data(source: Source, options: DataOptions, progress: Progress | None = None) -> Dataset | ColorPairs:
    """The training part of the data, in the shape that the network expects: labeled images, or pairs of colors where
    its outputs are values, of which a design has its own."""
    path = options.data or (source.design.calibration_path if source.design and not source.classifies else None)
    if path is None:
        expected = "--data FOLDER with a training part" if source.classifies else "--data PAIRS.csv"
        raise DataError(f"no {source.things} to train on", where=source.path, expected=expected)
    if not source.classifies:
        return _pairs(source, path, "train", options)
    dataset = _fitted(source, load_dataset(path, "train", progress=progress))
    source.check_labels(dataset)
    return dataset


def calibration_images(source: Source, options: DataOptions, progress: Progress | None = None) -> np.ndarray:
    """Inputs to calibrate on, uint8 [n, *input_shape]: the dataset given for it, the training part of the test data's
    dataset, what ships with the design, or the test images themselves where nothing else is there."""
    path = options.calibration or options.data
    shipped = source.design.calibration_path if source.design else None
    if not source.classifies:
        return _pairs(source, path or shipped or _nothing_to_calibrate(source), "train", options).images
    if path is None:
        return load_dataset(shipped or _nothing_to_calibrate(source), "train").images
    try:
        return _drawn(source, path, options, progress)
    except DataError as error:
        where = f"calibration images: {error.where}"
        raise DataError(error.what, where=where, expected=error.expected, hint=error.hint) from error


def _nothing_to_calibrate(source: Source) -> NoReturn:
    formats = "IDX files, CIFAR-10 binaries, an .npz, or a folder of images per class"
    raise DataError(
        f"no {source.things} to calibrate on",
        where=source.path,
        expected="--data FOLDER with images that the network was made for" if source.classifies else "--data PAIRS.csv",
        hint=formats if source.classifies else None,
    )


def _pairs(source: Source, path: Path, split: str, options: DataOptions) -> ColorPairs:
    limit = options.limit if split == "test" else None
    pairs = load_pairs(path, split, limit=limit, seed=options.seed)
    wanted, found = (source.input_shape, (source.outputs,)), (pairs.images.shape[1:], pairs.targets.shape[1:])
    if found != wanted:
        raise DataError(
            "pairs of colors, 3 values each",
            where=pairs.source,
            expected=f"{math.prod(wanted[0])} inputs and {source.outputs} outputs, as the network has them",
            hint="only networks from color to color are measured on pairs",
        )
    return pairs


def _drawn(source: Source, path: Path, options: DataOptions, progress: Progress | None) -> np.ndarray:
    try:
        dataset = load_dataset(path, "train", progress=progress)
    except MissingSplitError:
        if options.calibration is None and source.design is not None:
            return load_dataset(source.design.calibration_path, "train").images
        dataset = load_dataset(path, "test", progress=progress)
    count = min(options.calibration_images, len(dataset))
    if count < 1:
        raise DataError("none are to be used", where=path, expected="--calibration-images of at least 1")
    chosen = np.sort(np.random.default_rng(options.seed).permutation(len(dataset))[:count])
    return _fitted(source, dataset.select(chosen)).images


def _fitted(source: Source, dataset: Dataset) -> Dataset:
    shape, found = source.input_shape, dataset.images.shape[1:]
    if found == tuple(shape):
        return dataset
    if len(shape) == 3 and found[0] == shape[0] and source.resizes:
        return replace(dataset, images=resize_images(dataset.images, (shape[1], shape[2])))
    raise DataError(
        f"images of shape {'x'.join(map(str, found))}",
        where=dataset.source,
        expected="x".join(map(str, shape)),
        hint="pass --resize" if found[0] == shape[0] else "pass data with as many channels as the network reads",
    )
