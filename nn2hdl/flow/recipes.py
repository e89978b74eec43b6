"""Model file -> integer network, trained by a recipe, with its accuracy."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from nn2hdl.data import ColorPairs, Dataset, MissingSplitError
from nn2hdl.designs import load_design
from nn2hdl.errors import DataError, ModelError
from nn2hdl.flow.measure import Progress, both_errors, float_accuracy, integer_accuracy
from nn2hdl.flow.source import (
    DataOptions,
    ModelOptions,
    Source,
    inputs_of,
    load_source,
    test_images,
    training_data,
)
from nn2hdl.integer import IntegerNetwork, digest, network_bytes, total_bit_width
from nn2hdl.outputs import claim_file, hold, prepare_folder
from nn2hdl.quantization import Widths

if TYPE_CHECKING:
    from nn2hdl.train import Recipe

_VALUE_STEPS = 2000  # of training towards values, where no epochs are asked for: of pairs there are few
_OF_DESIGNS = ("batch_size", "label_smoothing", "flip", "shift_pixels", "rotate_degrees", "scale_fraction", "threads")


def train_by_recipe(
    model: str | Path,
    output: str | Path,
    recipe: str,
    *,
    data: str | Path | None = None,
    settings: Sequence[str] = (),
    bits: Mapping[str, Widths | None] | None = None,
    model_options: ModelOptions | None = None,
    seed: int = 0,
    device: str = "auto",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Trains a model's float weights by a recipe and writes the integer network to `output`, a .safetensors file.

    A recipe that trains with another arithmetic, such as half, writes a design's float weights instead, and returns the
    summary of `nn2hdl.train.train_design`.

    A killed run leaves `output`.resume, from which the same call goes on; the result is the same.

    Args:
        model: a model file, or a shipped design by its name; of a design the settings of its training, such as the
            size of batches and the variants of images, hold where `settings` says nothing else.
        recipe: names of methods with commas between them; `nn2hdl methods` lists them.
        data: a dataset with a training part; accuracy is measured on its test part. Where the network's outputs are
            values, pairs of colors; a design has its own.
        settings: of the training and of the methods, as texts such as "epochs=5" or "lsq.per_channel=true".
        bits: "weight_bits" and "activation_bits", where they are given.
        device: "auto" takes a GPU if there is one; else "cpu" or "cuda".

    Returns:
        a JSON-able summary: recipe, accuracy in percent of both networks, or the error of both where their outputs are
        values (None without a test part), total_bit_width of all weights as signs and magnitudes, own_widths, the sum
        of the widths of adaptive-widths (else None), epochs, seconds of this call, digest, output.

    Raises:
        Nn2hdlError: of any kind, each in one line.
    """
    from nn2hdl.train import make_recipe, run_recipe

    started, output, options = time.monotonic(), Path(output), DataOptions(Path(data) if data else None, seed=seed)
    chosen = make_recipe(recipe, settings, bits=bits)  # what is wrong is said before anything is loaded
    if chosen.alone and chosen.alone[0].arithmetic:
        where = {"seed": seed, "device": device, "overwrite": overwrite, "progress": progress}
        return _train_floats(str(model), output, recipe, settings, data, model_options, **where)
    claimed = claim_file(output, "train", inputs=inputs_of(model, model_options, options), overwrite=overwrite)
    source = load_source(model, model_options)
    if source.graph is None:
        raise ModelError("an integer network", where=source.path, expected="the float model that training starts from")
    train = training_data(source, options, progress)
    chosen = recipe_for(source, train, recipe, settings, bits=bits)
    resume = output.with_name(f"{output.name}.resume")
    prepare_folder(output.parent)
    with hold(output.with_name(f".{output.name}.lock"), output):
        network = run_recipe(
            source.graph, train, chosen, seed=seed, progress=progress, checkpoint=resume, device=device
        )
        figures = _measured(source, network, options)
        claimed.write(network_bytes(network))
        resume.unlink(missing_ok=True)
    return {
        "recipe": chosen.to_json(),
        "accuracy": figures if source.classifies else None,
        "error": None if source.classifies else figures,
        "total_bit_width": total_bit_width(network),
        "own_widths": _own_widths(network),
        "epochs": chosen.settings.epochs,
        "seconds": round(time.monotonic() - started, 1),
        "seed": seed,
        "digest": digest(network),
        "output": str(output),
    }


def _train_floats(
    name: str,
    output: Path,
    recipe: str,
    settings: Sequence[str],
    data: str | Path | None,
    model_options: ModelOptions | None,
    **where: Any,
) -> dict[str, Any]:
    """The summary of `train_design`, and the recipe: a design's float weights, trained with another arithmetic."""
    from nn2hdl.train import RecipeSettings, make_recipe, train_design

    if model_options not in (None, ModelOptions()):
        found = f"{recipe} trains the float weights of a shipped design"
        raise ModelError(found, where=name, expected="a design's name, without options of model files")
    design = load_design(name)
    if design.output_range is not None:
        raise ModelError("its outputs are values", where=f"design {name}", expected="a network of classes")
    if data is None:
        raise DataError("no images to train on", where=f"design {name}", expected="--data FOLDER with a training part")
    chosen = make_recipe(recipe, settings, replace(RecipeSettings(), epochs=design.training["epochs"]))
    assert chosen.alone is not None
    method, own = chosen.alone
    assert method.arithmetic is not None
    arithmetic = partial(method.arithmetic, own)
    result = train_design(name, data, output, epochs=chosen.settings.epochs, arithmetic=arithmetic, **where)
    return {**result, "recipe": chosen.to_json()["methods"]}


def recipe_for(
    source: Source,
    train: Dataset | ColorPairs,
    names: str,
    settings: Sequence[str] = (),
    *,
    bits: Mapping[str, Widths | None] | None = None,
) -> Recipe:
    """The recipe of methods by name for a network and what it is trained on. Where the texts in `settings` say nothing
    else, the settings of a design's own training hold, such as the size of batches and the variants of images; pairs of
    colors are in one batch where they are few, and give epochs for some number of steps."""
    from nn2hdl.train import RecipeSettings, make_recipe

    training = source.design.training if source.design else {}
    own: dict[str, Any] = {name: training[name] for name in _OF_DESIGNS if name in training}
    defaults = replace(RecipeSettings(), **own)
    if isinstance(train, ColorPairs):
        batch_size = min(defaults.batch_size, len(train))
        defaults = replace(defaults, batch_size=batch_size, epochs=-(-_VALUE_STEPS // (len(train) // batch_size)))
    return make_recipe(names, settings, defaults, bits=bits)


def _own_widths(network: IntegerNetwork) -> int | None:
    """None where no layer's weights have widths of their own."""
    found = [notes["own_widths"] for notes in network.provenance["layers"].values() if "own_widths" in notes]
    return sum(found) if found else None


def _measured(source: Source, network: IntegerNetwork, options: DataOptions) -> dict[str, Any] | None:
    """Accuracy or error of both networks; None where the data has no test part."""
    try:
        test = test_images(source, options)
    except MissingSplitError:
        return None
    assert source.graph is not None
    if isinstance(test, ColorPairs):
        return both_errors(source.graph, network, test)
    assert test is not None  # the data were there to train on
    percent, _ = integer_accuracy(network, test)
    return {
        "float": float_accuracy(source.graph, test),
        "integer": percent,
        "images": len(test),
        "dataset": test.source,
    }
