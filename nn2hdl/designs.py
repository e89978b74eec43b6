"""Finds the designs that ship with nn2hdl: a network, how it is trained, its weights and its expected figures."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple

from nn2hdl.errors import ModelError
from nn2hdl.shipped import shipped_folder

_DESCRIPTION = "design.json"


class Normalize(NamedTuple):
    """Per-channel normalization: the network sees (pixel / 255 - mean) / std."""

    mean: tuple[float, ...]
    std: tuple[float, ...]


@dataclass(frozen=True)
class Design:
    """One folder below designs/.

    Attributes:
        name: the folder's name.
        folder: where it lies.
        class_name: the torch.nn.Module's class in ``network_path``; it is built without arguments.
        network_path: the Python file that defines it.
        input_shape: (C, H, W), or (features,).
        normalize: per-channel mean and standard deviation of pixels / 255.
        class_names: one name per class; none where outputs are values.
        output_range: (low, high) of outputs that are values; None where they are scores of classes.
        training: the settings of training, as written in design.json.
        expected: the measured figures, as written in design.json.
        model_path: the trained weights, a state_dict.
        calibration_path: npz of training images to calibrate the quantization with; a CSV of pairs where outputs are
            values.
        test_path: npz of test images, in the order of the test set; the same CSV.
    """

    name: str
    folder: Path
    class_name: str
    network_path: Path
    input_shape: tuple[int, ...]
    normalize: Normalize
    class_names: tuple[str, ...]
    output_range: tuple[float, float] | None
    training: dict[str, Any]
    expected: dict[str, Any]
    model_path: Path
    calibration_path: Path
    test_path: Path


def list_designs() -> tuple[str, ...]:
    """Returns the names of the designs found, sorted; none where the folder is missing."""
    root = _designs_folder()
    if not root.is_dir():
        return ()
    return tuple(sorted(entry.name for entry in root.iterdir() if (entry / _DESCRIPTION).is_file()))


def load_design(name: str) -> Design:
    """Reads designs/<name>/design.json.

    Raises:
        ModelError: there is no such design, or its description is damaged.
    """
    if name not in list_designs():
        shipped = ", ".join(list_designs()) or "none"
        raise ModelError(
            f"no design named {name!r}: found {shipped}",
            where=_designs_folder(),
            hint="set NN2HDL_DESIGNS to the folder that holds your designs",
        )
    folder = _designs_folder() / name
    path = folder / _DESCRIPTION
    try:
        fields = json.loads(path.read_text(encoding="utf-8"))
        design = _parse(folder, fields)
    except KeyError as error:
        raise ModelError(f"the entry {error} is missing", where=path) from error
    except (OSError, TypeError, ValueError) as error:
        raise ModelError(f"cannot be read: {error}", where=path, expected="the description of a design") from error
    channels = design.input_shape[0]
    if any(len(values) not in (1, channels) for values in design.normalize):
        raise ModelError("mean and std do not fit the input", where=path, expected=f"{channels} values each")
    if min(design.normalize.std) <= 0:
        raise ModelError(f"std of {min(design.normalize.std):g}", where=path, expected="values above 0")
    return design


def find_model(given: str | Path) -> Path:
    """The path of a model file: the given one; where there is no such file, the weights of the design of that name."""
    path = Path(given)
    if path.name == str(given) and not path.exists() and path.name in list_designs():
        return load_design(path.name).model_path
    return path


def _designs_folder() -> Path:
    override = os.environ.get("NN2HDL_DESIGNS")
    return Path(override) if override else shipped_folder("designs")


def _parse(folder: Path, fields: dict[str, Any]) -> Design:
    shape = tuple(int(size) for size in fields["input_shape"])
    if len(shape) not in (1, 3):
        raise ValueError(f"an input_shape of {len(shape)} numbers")
    values = fields.get("output_range")
    normalize = fields["normalize"]
    return Design(
        name=folder.name,
        folder=folder,
        class_name=fields["class_name"],
        network_path=folder / fields["network"],
        input_shape=shape,
        normalize=Normalize(tuple(map(float, normalize["mean"])), tuple(map(float, normalize["std"]))),
        class_names=tuple(fields["class_names"]),
        output_range=None if values is None else (float(values[0]), float(values[1])),
        training=dict(fields["training"]),
        expected=dict(fields["expected"]),
        model_path=folder / "model.pt",
        calibration_path=folder / ("calibration.npz" if values is None else "pairs.csv"),
        test_path=folder / ("test.npz" if values is None else "pairs.csv"),
    )
