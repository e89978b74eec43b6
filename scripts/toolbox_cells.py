"""A cell of the comparison of methods: a network, a combination of methods, widths and a seed; how it is measured."""

from __future__ import annotations

import hashlib
import json
import signal
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from nn2hdl.c import find_board, write_program
from nn2hdl.data import ColorPairs, Dataset, load_dataset
from nn2hdl.designs import list_designs, load_design
from nn2hdl.errors import Nn2hdlError
from nn2hdl.exploration.cost import estimate_sites, predict_sites, total_bit_width
from nn2hdl.fixedpoint import count_csd_digits
from nn2hdl.flow.arduino import estimated_needs
from nn2hdl.flow.measure import LEAST_ERROR, float_accuracy, float_error, integer_quality
from nn2hdl.flow.recipes import train_by_recipe
from nn2hdl.flow.source import DataOptions, ModelOptions, Source, calibration_images, load_source, test_images
from nn2hdl.integer import IntegerNetwork, digest, load_network, save_network, weights_of
from nn2hdl.quality import finite_psnr_db
from nn2hdl.quantization import QuantizeConfig, Widths, choose_methods, quantize
from nn2hdl.train import TRAINING_METHODS, QuantizedSettings, train_quantized

TARGET, BOARD = "xcup", "uno-r4"
AFTER, DURING = "after", "during"
TODAY = "today"  # the training that the search has, with plain widths and without a price on sites
SHIPPED, WHOLE = "shipped", "whole"
MAPPED_DIGITS = 120_000  # nonzero digits of all weights from which on the mapper is not tried
MAPPED_SECONDS = 60.0  # of the processor, that the mapper may take
PER_LAYER = "clip-minmax.per=layer"
_RANGE, _CLIP = ("range-percentile", "range-mse", "range-kl"), ("clip-mse", "clip-kl")
# what a user would type after --method and --set; more of them where every layer has but one scale
AFTER_METHODS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("clip-minmax", ()),
    *((name, ()) for name in (*_CLIP, *_RANGE)),
    ("correct-empirical", ()),
    ("adaround", ()),
    ("clip-mse,adaround", ()),
    ("equalize,adaround,correct-empirical", ()),
    ("scale-double-shift", ()),
    ("scale-fixed-point", ()),
    ("deep-compression", ()),
    ("vector-quantization", ()),
    *(
        (f"clip-minmax,{names}".rstrip(","), (PER_LAYER,))
        for names in ("", "equalize", "equalize,absorb", "dfq", "equalize,adaround")
    ),
)


@dataclass(frozen=True)
class Place:
    """A network to compare on: a design's name or a model file, what the file does not say, and its data, None for what
    ships with the design."""

    model: str
    options: ModelOptions = field(default_factory=ModelOptions)
    data: Path | None = None

    @property
    def name(self) -> str:
        """As tables say it."""
        return Path(self.model).stem

    @property
    def missing(self) -> str:
        """Why it cannot be compared on; "" where it can."""
        if Path(self.model).is_file():
            return ""
        if self.model not in list_designs():
            return f"there is no design {self.model}"
        return "" if load_design(self.model).model_path.is_file() else f"{self.model} has no trained weights"

    @property
    def classifies(self) -> bool:
        """Whether its outputs name classes."""
        named = self.model in list_designs() and not Path(self.model).is_file()
        return load_design(self.model).output_range is None if named else self.options.output_range is None


@dataclass(frozen=True)
class Budget:
    """What all methods get alike.

    Attributes:
        epochs: of training.
        limit: most test images; None for all.
    """

    epochs: int
    limit: int | None = None


@dataclass(frozen=True)
class Cell:
    """What is measured by itself; bits are None where a whole training has its own. Equal cells give equal results."""

    network: str
    kind: str
    methods: str
    settings: tuple[str, ...]
    weight_bits: int | None
    activation_bits: int | None
    seed: int
    epochs: int
    data: str
    limit: int | None

    @property
    def title(self) -> str:
        """Methods and settings, as a user would type them."""
        return " ".join((self.methods, *self.settings))

    @property
    def bits(self) -> str:
        """Of weights and activations."""
        return "own" if self.weight_bits is None else f"{self.weight_bits}/{self.activation_bits}"

    def __str__(self) -> str:
        return f"{self.network} {self.kind} {self.title} {self.bits} seed {self.seed}"

    @classmethod
    def of(cls, row: dict[str, Any]) -> Cell:
        """The cell of a row of results."""
        return cls(**{each.name: row[each.name] for each in fields(cls)} | {"settings": tuple(row["settings"])})


def cells(place: Place, seeds: Iterable[int], after_bits: list[int], bits: list[int], budget: Budget) -> list[Cell]:
    """All cells of a network, the first seed's first. Where nothing is drawn there is but one seed."""
    seeds, data = list(seeds), WHOLE if place.data else SHIPPED
    found = []
    for seed in seeds:
        for methods, settings in AFTER_METHODS:
            drawn = place.classifies and data == WHOLE and needs_images(methods, settings)
            if drawn or seed == seeds[0]:
                widths = [(width, width) for width in after_bits]
                found += [
                    Cell(place.name, AFTER, methods, settings, *pair, seed, 0, data, budget.limit) for pair in widths
                ]
        if place.classifies:
            for methods in (TODAY, *recipes()):
                found += [
                    Cell(place.name, DURING, methods, (), *pair, seed, budget.epochs, data, budget.limit)
                    for pair in widths_of(methods, bits)
                ]
    return found


def needs_images(methods: str, settings: tuple[str, ...]) -> bool:
    """Whether calibration images decide anything."""
    return QuantizeConfig(methods=choose_methods(methods, settings)).needs_images()


def recipes() -> Iterator[str]:
    """Every method of training that ends in integers: alone where it quantizes anything, else beside lsq."""
    for name, method in TRAINING_METHODS.all().items():
        if method.trainer or method.weights or method.activations:
            yield name
        elif method.companion:
            yield f"lsq,{name}"


def widths_of(methods: str, bits: list[int]) -> list[tuple[int | None, int | None]]:
    """Pairs of widths of weights and activations: as far as the methods have them."""
    if methods == TODAY:
        return [(width, width) for width in bits]
    found = [TRAINING_METHODS.find(name) for name in methods.split(",")]
    if any(method.stands_alone for method in found):
        return [(None, None)]
    pairs = [
        (
            _within(width, [method.weight_bits for method in found if method.weights]),
            _within(width, [method.activation_bits for method in found if method.activations]),
        )
        for width in bits
    ]
    return list(dict.fromkeys(pairs))


def _within(width: int, ends: list[tuple[int, int]]) -> int:
    for low, high in ends:
        width = min(max(width, low), high)
    return width


@lru_cache(maxsize=2)
def _loaded(place: Place, limit: int | None) -> tuple[Source, Dataset | ColorPairs, float]:
    """Network, test data, and the quality of the float network."""
    source = load_source(place.model, place.options)
    test = test_images(source, DataOptions(place.data, limit=limit))
    assert source.graph is not None
    if isinstance(test, ColorPairs):
        return source, test, round(finite_psnr_db(float_error(source.graph, test)["mse"], LEAST_ERROR), 6)
    if test is None:
        raise Nn2hdlError(f"{place.model} has no test images", expected="--data")
    return source, test, float_accuracy(source.graph, test)


def measure(cell: Cell, place: Place, work: Path) -> dict[str, Any]:
    """A row of results: the cell and its figures; the network is kept below `work`."""
    started = time.monotonic()
    source, test, reference = _loaded(place, cell.limit)
    loaded = time.monotonic()
    network = _MAKERS[cell.kind](cell, place, source, work)
    seconds = round(time.monotonic() - loaded, 1)
    save_network(network, work / "networks" / f"{digest(network)}.safetensors")
    return {
        **asdict(cell),
        "accuracy": integer_quality(network, test),
        "float_accuracy": reference,
        "unit": "dB" if isinstance(test, ColorPairs) else "%",
        "images": len(test),
        "total_bit_width": total_bit_width(network),
        **price(network),
        **c_costs(network),
        "digest": digest(network),
        "seconds": seconds,
        "measured_seconds": round(time.monotonic() - started, 1),
    }


def _quantized(cell: Cell, place: Place, source: Source, work: Path) -> IntegerNetwork:
    assert source.graph is not None
    assert cell.weight_bits is not None
    assert cell.activation_bits is not None
    config = QuantizeConfig(
        Widths(cell.weight_bits), Widths(cell.activation_bits), methods=choose_methods(cell.methods, cell.settings)
    )
    if config.needs_images():
        images = calibration_images(source, DataOptions(place.data, seed=cell.seed))
    else:
        images = np.zeros((0, *source.input_shape), np.uint8)
    return quantize(source.graph, images, config)


def _trained(cell: Cell, place: Place, source: Source, work: Path) -> IntegerNetwork:
    """As `nn2hdl train --recipe` trains it; a run that was killed goes on."""
    folder = work / "training"
    folder.mkdir(parents=True, exist_ok=True)
    output = folder / f"{hashlib.sha256(json.dumps(asdict(cell)).encode()).hexdigest()[:16]}.safetensors"
    data = place.data or _shipped(source)
    if cell.methods == TODAY:
        resume = output.with_suffix(".resume")
        assert source.graph is not None
        settings = _today(cell, source)
        network = train_quantized(
            source.graph, load_dataset(data, "train"), settings, seed=cell.seed, checkpoint=resume
        )
        resume.unlink(missing_ok=True)
        return network
    pairs = {"weight_bits": cell.weight_bits, "activation_bits": cell.activation_bits}
    train_by_recipe(
        place.model,
        output,
        cell.methods,
        data=data,
        settings=[*cell.settings, f"epochs={cell.epochs}"],
        bits={name: width and Widths(width) for name, width in pairs.items()},
        model_options=place.options,
        seed=cell.seed,
        device="cpu",
        overwrite=True,
    )
    network = load_network(output)
    output.unlink()  # it is kept by its digest
    return network


def _shipped(source: Source) -> Path:
    if source.design is None:
        raise Nn2hdlError("no images to train on", where=source.path, expected="--data")
    return source.design.calibration_path


def _today(cell: Cell, source: Source) -> QuantizedSettings:
    assert cell.weight_bits is not None
    assert cell.activation_bits is not None
    layer = {
        "weight_max": max(1, (1 << (cell.weight_bits - 1)) - 1),
        "weight_digits": None,
        "activation_bits": cell.activation_bits,
    }
    given = {"input_bits": 8, "as_float": True, "default": layer, "penalty": 0.0, "epochs": cell.epochs}
    training = source.design.training if source.design else {}
    names = {each.name for each in fields(QuantizedSettings)} & {
        "batch_size", "flip", "shift_pixels", "rotate_degrees", "scale_fraction"
    }  # fmt: skip
    return QuantizedSettings.from_json({**given, **{name: training[name] for name in names if name in training}})


_MAKERS = {AFTER: _quantized, DURING: _trained}


def price(network: IntegerNetwork) -> dict[str, Any]:
    """LUT sites and levels: the mapper's own where it takes less than a minute, else the estimate without levels."""
    weights = [found for layer in network.layers if (found := weights_of(layer.op)) is not None]
    if sum(int(count_csd_digits(each).sum()) for each in weights) <= MAPPED_DIGITS:
        with suppress(TooLongError), _at_most(MAPPED_SECONDS):
            found = predict_sites(network, TARGET)
            return {"sites": found["sites"], "sites_by": "mapper", "levels": found["levels"]}
    return {"sites": estimate_sites(network, TARGET), "sites_by": "estimate", "levels": None}


class TooLongError(Exception):
    """The mapper's time is over."""


@contextmanager
def _at_most(seconds: float) -> Iterator[None]:
    """Ends the block with TooLongError after so many seconds of this process; only in a main thread, as workers are."""

    def end(*_: object) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGPROF, end)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def c_costs(network: IntegerNetwork) -> dict[str, Any]:
    """Bytes of flash and cycles of the network's C on the Arduino Uno R4, before it is compiled; None where there is no
    such C."""
    try:
        needs = estimated_needs(write_program(network, find_board(BOARD)))
    except Nn2hdlError:
        return {"flash": None, "cycles": None}
    return {"flash": needs.flash, "cycles": needs.cycles}
