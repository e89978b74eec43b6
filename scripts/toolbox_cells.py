"""How a cell of the comparison of methods is measured."""

from __future__ import annotations

import hashlib
import json
import time
from dataclasses import asdict, fields
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np
from toolbox_plan import AFTER, DURING, TODAY, Cell, Place

from nn2hdl.c import find_board, write_program
from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import Nn2hdlError
from nn2hdl.exploration.cost import estimate_sites
from nn2hdl.flow.arduino import estimated_needs
from nn2hdl.flow.measure import LEAST_ERROR, float_accuracy, float_error, integer_quality
from nn2hdl.flow.recipes import recipe_for
from nn2hdl.flow.source import DataOptions, Source, calibration_images, load_source, test_images, training_data
from nn2hdl.integer import IntegerNetwork, digest, save_network, total_bit_width
from nn2hdl.quality import finite_psnr_db
from nn2hdl.quantization import QuantizeConfig, Widths, choose_methods, quantize
from nn2hdl.train import QuantizedSettings, run_recipe, train_quantized

TARGET, BOARD = "xcup", "uno-r4"


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


@lru_cache(maxsize=1)
def _training(place: Place, limit: int | None, count: int | None) -> Dataset | ColorPairs:
    """The first `count` training images, or pairs."""
    source = _loaded(place, limit)[0]
    if place.data is None and source.design is None:
        raise Nn2hdlError("no images to train on", where=source.path, expected="--data")
    data = place.data or source.design.calibration_path
    return training_data(source, DataOptions(data)).select(slice(0, count))


def measure(cell: Cell, place: Place, work: Path, *, priced: bool) -> dict[str, Any]:
    """A row of results: the cell and its figures, None for the costs where it is not priced; the network is kept below
    `work`."""
    source, test, reference = _loaded(place, cell.limit)
    started = time.monotonic()
    network = _MAKERS[cell.kind](cell, place, source, work)
    made = time.monotonic()
    save_network(network, network_path(work, digest(network)))
    figures = {
        "accuracy": integer_quality(network, test),
        "float_accuracy": reference,
        "unit": "dB" if isinstance(test, ColorPairs) else "%",
        "images": len(test),
        "total_bit_width": total_bit_width(network),
        "digest": digest(network),
    }
    measured = time.monotonic()
    costs = price(network) if priced else dict.fromkeys(("sites", "flash", "cycles"))
    ended = time.monotonic()
    return {
        **asdict(cell),
        **figures,
        **costs,
        "seconds": round(made - started, 1),
        "measured_seconds": round(measured - started, 1),
        "priced_seconds": round(ended - measured, 1),
    }


def network_path(work: Path, digest_: str) -> Path:
    """Where the network of a row is kept."""
    return work / "networks" / f"{digest_}.safetensors"


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
    """As `nn2hdl train --recipe` and `nn2hdl search` train; a run that was killed goes on after its last epoch."""
    assert source.graph is not None
    train = _training(place, cell.limit, cell.train_images)
    folder = work / "training"
    folder.mkdir(parents=True, exist_ok=True)
    resume = folder / f"{hashlib.sha256(json.dumps(asdict(cell)).encode()).hexdigest()[:16]}.resume"
    if cell.methods == TODAY:
        network = train_quantized(source.graph, train, _today(cell, source), seed=cell.seed, checkpoint=resume)
    else:
        pairs = {"weight_bits": cell.weight_bits, "activation_bits": cell.activation_bits}
        bits = {name: width and Widths(width) for name, width in pairs.items()}
        recipe = recipe_for(source, train, cell.methods, [*cell.settings, f"epochs={cell.epochs}"], bits=bits)
        network = run_recipe(source.graph, train, recipe, seed=cell.seed, checkpoint=resume)
    resume.unlink(missing_ok=True)
    return network


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
    """Estimated LUT sites; flash in bytes and cycles of the network's C on the Arduino Uno R4, before it is compiled:
    None where there is no such C."""
    found = {"sites": estimate_sites(network, TARGET)}
    try:
        needs = estimated_needs(write_program(network, find_board(BOARD)))
    except Nn2hdlError:
        return {**found, "flash": None, "cycles": None}
    return {**found, "flash": needs.flash, "cycles": needs.cycles}
