"""What training takes from a design: its network, its settings, and what tells its runs apart."""

from __future__ import annotations

import importlib.util
import math
from collections.abc import Callable, Iterable
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

import numpy as np
from torch import nn

from nn2hdl.designs import Design
from nn2hdl.errors import ModelError
from nn2hdl.train.checkpoint import digest_bytes


def build_network(design: Design, *arguments: object) -> nn.Module:
    """Returns a fresh network with random weights, drawn from torch's global generator.

    Args:
        design: says which class.
        arguments: of the class, where it takes any.

    Raises:
        ModelError: the design's Python file fails, or lacks the class.
    """
    spec = importlib.util.spec_from_file_location(f"nn2hdl_design_{design.name}", design.network_path)
    if spec is None or spec.loader is None:
        raise ModelError("no Python file", where=design.network_path)
    module = importlib.util.module_from_spec(spec)
    try:
        spec.loader.exec_module(module)
        network = getattr(module, design.class_name)(*arguments)
    except AttributeError as error:
        raise ModelError(str(error), where=design.network_path, expected=f"a class {design.class_name}") from error
    except Exception as error:  # the file is the user's code: anything can come out of it
        raise ModelError(f"{type(error).__name__}: {error}", where=design.network_path) from error
    if not isinstance(network, nn.Module):
        raise ModelError(f"{design.class_name} is no torch.nn.Module", where=design.network_path)
    return network


def require_entries(settings: type, entries: dict[str, Any], where: Path) -> None:
    """ModelError where what a design.json says under "training" is not just the fields of a dataclass of settings."""
    names = {field.name for field in fields(settings)}
    for wrong, what in ((names - entries.keys(), "lacks"), (entries.keys() - names, "has unknown entries")):
        if wrong:
            raise ModelError(f"training {what} {', '.join(sorted(wrong))}", where=where)


def check_settings(settings, rules: Iterable[tuple[str, Callable, str]], where: Path | str, said: str = "") -> None:
    """ModelError for the first setting that breaks a rule: (names, whether a value fits, what is expected)."""
    for names, fits, expected in rules:
        for name in names.split():
            if not fits(getattr(settings, name)):
                raise ModelError(f"{said}{name} = {getattr(settings, name)!r}", where=where, expected=expected)


def whole(value: Any, low: int, high: float = math.inf) -> bool:
    """Whether a value is a whole number within these limits."""
    return isinstance(value, int) and not isinstance(value, bool) and low <= value <= high


def number(value: Any, low: float = 0, high: float = math.inf) -> bool:
    """Whether a value is a finite number within these limits."""
    fits = isinstance(value, int | float) and not isinstance(value, bool)
    return fits and math.isfinite(value) and low <= value <= high


def run_identity(design: Design, settings, seed: int, *data: np.ndarray) -> dict[str, Any]:
    """What decides the result of a design's training, as checkpoints keep it; settings: a dataclass."""
    network, arrays = digest_bytes(design.network_path.read_bytes()), (array.tobytes() for array in data)
    entries = {"settings": asdict(settings), "seed": seed, "data": digest_bytes(*arrays)}
    return {"design": design.name, "network": network, **entries}
