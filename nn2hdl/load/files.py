"""Reads a model file: what it holds is decided by its content, never by its name."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as parse_safetensors
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.load import pickles, programs

_EXPECTED = "a PyTorch state_dict (.pt, .pth, .safetensors), a pickled module or a torch.export program (.pt2)"
_FOREIGN = (  # first bytes -> what such a file is
    (b"\x89HDF", "an HDF5 file (Keras?)"),
    (b"\x93NUMPY", "a NumPy array"),
    (b"GGUF", "a GGUF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
)
_WRAPPERS = ("state_dict", "model_state_dict", "model_state", "model", "net", "network", "weights", "params", "ema")


@dataclass(frozen=True)
class Content:
    """What a model file holds: `payload` is a state_dict, an nn.Module or an ExportedProgram, as `format` says
    ("state_dict", "safetensors", "module", "export")."""

    format: str
    payload: Any
    sha256: str


def read_model_file(path: Path) -> Content:
    """Reads any supported file; nothing in it is run.

    Raises:
        ModelError: the file is missing, empty, damaged, of another kind, or names code outside the allow-list.
    """
    data = _read_bytes(path)
    digest = hashlib.sha256(data).hexdigest()
    if data[:2] == b"PK":
        names = _zip_names(path)
        if programs.is_program(names):
            return Content("export", programs.load_program(path), digest)
        _require_torch_zip(path, names)
        return _classify(pickles.load_pickle(path), path, digest)
    if data[8:9] == b"{" and int.from_bytes(data[:8], "little") < len(data):
        return Content("safetensors", _parse_safetensors(data, path), digest)
    if data[:1] == b"\x80":
        return _classify(pickles.load_pickle(path), path, digest)
    raise ModelError(_foreign(data), where=path, expected=_EXPECTED, hint=_hint(data))


def _read_bytes(path: Path) -> bytes:
    if not path.exists():
        raise ModelError("there is no such file", where=path, expected=_EXPECTED)
    if path.is_dir():
        raise ModelError("is a folder", where=path, expected=_EXPECTED)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(f"cannot be read: {error.strerror}", where=path) from error
    if not data:
        raise ModelError("the file is empty", where=path, expected=_EXPECTED, hint="save or download it again")
    return data


def _zip_names(path: Path) -> list[str]:
    try:
        with zipfile.ZipFile(path) as archive:
            return archive.namelist()
    except zipfile.BadZipFile as error:
        raise ModelError("the file is truncated or damaged", where=path, hint="save or download it again") from error


def _require_torch_zip(path: Path, names: list[str]) -> None:
    if any("/code/" in name for name in names) or any(name.endswith("/constants.pkl") for name in names):
        raise ModelError(
            "TorchScript archives are not supported",
            where=path,
            hint="save model.state_dict() with torch.save, or torch.export.export(model, (x,)) with torch.export.save",
        )
    if not any(name.endswith("data.pkl") for name in names):
        kind = "a NumPy archive" if all(name.endswith(".npy") for name in names) else "a zip archive without a model"
        raise ModelError(f"{kind}, no torch file", where=path, expected=_EXPECTED)


def _parse_safetensors(data: bytes, path: Path) -> dict[str, torch.Tensor]:
    try:
        state = parse_safetensors(data)
    except (SafetensorError, KeyError, ValueError) as error:
        raise ModelError(
            f"a damaged safetensors file: {error}", where=path, hint="save or download it again"
        ) from error
    if not state:
        raise ModelError("holds no tensors", where=path, expected=_EXPECTED)
    return state


def _foreign(data: bytes) -> str:
    for magic, kind in _FOREIGN:
        if data.startswith(magic):
            return f"{kind}, no torch file"
    return "an ONNX file, no torch file" if _is_onnx(data) else "not a torch file"


def _hint(data: bytes) -> str | None:
    return "ONNX models cannot be read yet: save the PyTorch model's state_dict instead" if _is_onnx(data) else None


def _is_onnx(data: bytes) -> bool:
    return data[:1] == b"\x08" and data[2:3] in (b"\x12", b"\x3a")  # ir_version, then producer_name or graph


def _classify(loaded: object, path: Path, digest: str) -> Content:
    if isinstance(loaded, nn.Module):
        return Content("module", loaded, digest)
    module = next((value for value in _values(loaded) if isinstance(value, nn.Module)), None)
    if module is not None:
        return Content("module", module, digest)
    state = _find_state(loaded)
    if state is None:
        raise ModelError(f"holds {_summary(loaded)}", where=path, expected="a state_dict or a module of torch.nn")
    return Content("state_dict", state, digest)


def _values(loaded: object) -> list:
    return list(loaded.values()) if isinstance(loaded, Mapping) else []


def _find_state(loaded: object, depth: int = 3) -> dict[str, torch.Tensor] | None:
    """The state_dict in a checkpoint: itself, or below one of the usual keys, or the only one there is."""
    if _is_state(loaded):
        return dict(loaded)
    if not isinstance(loaded, Mapping) or depth == 0:
        return None
    for key in _WRAPPERS:
        found = _find_state(loaded.get(key), depth - 1)
        if found is not None:
            return found
    below = [value for value in loaded.values() if _is_state(value)]
    return dict(below[0]) if len(below) == 1 else None


def _is_state(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and len(value) > 0
        and all(isinstance(name, str) and isinstance(tensor, torch.Tensor) for name, tensor in value.items())
    )


def _summary(loaded: object) -> str:
    if isinstance(loaded, Mapping):
        keys = [str(key) for key in loaded]
        return f"a dictionary with the keys {', '.join(keys[:6])}{', ...' if len(keys) > 6 else ''}" if keys else "{}"
    return f"an object of type {type(loaded).__name__}"
