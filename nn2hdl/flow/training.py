"""Trains a shipped design from color to color: pairs -> weights, and an integer network where it was fake-quantized."""

from __future__ import annotations

import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from nn2hdl.data import ColorPairs, load_pairs
from nn2hdl.designs import Design, load_design
from nn2hdl.errors import ModelError, OutputError
from nn2hdl.flow.measure import color_error, float_error, integer_error
from nn2hdl.graph import Graph
from nn2hdl.integer import IntegerNetwork, digest, network_bytes
from nn2hdl.outputs import OutputFile, claim_file, hold, prepare_folder
from nn2hdl.quantization import quantize

if TYPE_CHECKING:
    from nn2hdl.train import ColorResult


def makes_colors(name: str) -> bool:
    """True where the outputs of the design of that name are values; ModelError where there is no such design."""
    return load_design(name).output_range is not None


def train_color_design(
    name: str,
    data: str | Path | None,
    output: str | Path,
    *,
    seed: int = 0,
    overwrite: bool = False,
    progress: Any = None,
    **overrides: Any,
) -> dict[str, Any]:
    """Trains the design `name` on pairs of colors and writes its state_dict to `output`.

    With fake quantization (qat_epochs above 0) the integer network goes beside it, as .safetensors. A killed run leaves
    `output`.resume; the same call continues from it, and the result is the same.

    Args:
        name: a shipped design whose outputs are colors.
        data: a CSV of pairs; None takes the one that ships with the design.
        output: the file of weights; replaced only once training has succeeded.
        seed: random seed.
        overwrite: the outputs may be files that nn2hdl did not write.
        progress: called with (epochs done, epochs in all, message).
        overrides: settings of nn2hdl.train.ColorSettings; None keeps the design's.

    Returns:
        a JSON-able summary: errors on the held-out pairs, also of a linear 3x3 correction, and what was written.

    Raises:
        DataError, ModelError, OutputError: each in one line.
    """
    from nn2hdl.train import ColorSettings, digest_weights, train_colors

    started, output = time.monotonic(), Path(output)
    design = load_design(name)
    if design.output_range is None:
        raise ModelError("makes no colors", where=f"design {name}", hint="train it on images")
    settings = ColorSettings.parse(design.training, design.folder / "design.json").override(**overrides)
    claimed = _claimed(output, (data,), overwrite, settings.qat_epochs > 0)
    train, test = (load_pairs(data or design.test_path, split, seed=seed) for split in ("train", "test"))
    resume = output.with_name(f"{output.name}.resume")
    prepare_folder(output.parent)
    with hold(output.with_name(f".{output.name}.lock"), output):
        result = train_colors(design, train, settings, seed=seed, progress=progress, checkpoint=resume)
        graph, network = _written(result, output, design, train, claimed)
        resume.unlink(missing_ok=True)
    return {
        "design": name,
        **float_error(graph, test),
        "linear": color_error(linear_correction(train, test.images), test),
        "test_pairs": len(test),
        "train_pairs": len(train),
        "hidden": list(settings.hidden),
        **{"density": result.density, "epochs": result.epochs, "train_loss": result.loss},
        "seconds": round(time.monotonic() - started, 1),
        "seed": seed,
        "weights_sha256": digest_weights(result.state_dict),
        "output": str(output),
        "integer": None if network is None else _integer_summary(network, output, test),
    }


def _claimed(output: Path, inputs: tuple, overwrite: bool, quantizes: bool) -> tuple[OutputFile, OutputFile | None]:
    """The file of weights, and that of the integer network where there will be one."""
    weights = claim_file(output, "train", inputs=inputs, overwrite=overwrite)
    if not quantizes:
        return weights, None
    integers = output.with_suffix(".safetensors")
    if integers == output:
        what = "the integer network takes this name"
        raise OutputError(what, where=output, expected="another ending for the weights", hint="-o model.pt")
    return weights, claim_file(integers, "train", inputs=(*inputs, output), overwrite=overwrite)


def _written(
    result: ColorResult, output: Path, design: Design, train: ColorPairs, files: tuple[OutputFile, OutputFile | None]
) -> tuple[Graph, IntegerNetwork | None]:
    """Writes the weights, and the integer network where there is one; returns both networks."""
    from nn2hdl.formats import load_model
    from nn2hdl.train.checkpoint import saved_bytes

    weights, integers = files
    weights.write(saved_bytes(result.state_dict))
    graph = load_model(output, arch=design.name)
    if integers is None or result.config is None:
        return graph, None
    network = quantize(graph, train.images, result.config)
    integers.write(network_bytes(network))
    return graph, network


def linear_correction(train: ColorPairs, measured: np.ndarray) -> np.ndarray:
    """Colors [N, 3] that the best 3x3 matrix makes of measured ones, fitted by least squares, within 0 to 255."""
    matrix, *_ = np.linalg.lstsq(train.images.astype(np.float64), train.targets.astype(np.float64), rcond=None)
    return np.clip(measured.astype(np.float64) @ matrix, 0.0, 255.0)


def _integer_summary(network: IntegerNetwork, output: Path, test: ColorPairs) -> dict[str, Any]:
    return {
        **integer_error(network, test),
        "digest": digest(network),
        "output": str(output.with_suffix(".safetensors")),
    }
