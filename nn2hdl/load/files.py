"""Reads a model file: what it holds is decided by its content, never by its name."""

from __future__ import annotations

import hashlib
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError
from safetensors.torch import load as parse_safetensors

from nn2hdl.errors import ModelError
from nn2hdl.load import pt2
from nn2hdl.load.archives import NotTorchError, read_torch
from nn2hdl.load.checkpoints import find_network, foreign_path, summary
from nn2hdl.load.modules import MalformedModuleError
from nn2hdl.load.rebuild import OversizeError
from nn2hdl.load.states import quantized_model

_EXPECTED = "a PyTorch state_dict (.pt, .pth, .safetensors), a pickled module or a torch.export program (.pt2)"
_FOREIGN = (  # first bytes -> what such a file is
    (b"\x89HDF", "an HDF5 file (Keras?)"),
    (b"\x93NUMPY", "a NumPy array"),
    (b"GGUF", "a GGUF file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a PNG image"),
)
_AGAIN = "save or download it again"


@dataclass(frozen=True)
class Content:
    """What a model file holds: `payload` is a state_dict, an nn.Module or a Program, as `format` says
    ("state_dict", "safetensors", "module", "export"). `class_path` is the class that a state_dict was taken from, where
    the file holds a module whose code it does not hold."""

    format: str
    payload: Any
    sha256: str
    class_path: str | None = None


def read_model_file(path: Path) -> Content:
    """Reads any supported file; nothing in it is run.

    Raises:
        ModelError: the file is missing, empty, damaged, of another kind, or names code outside the allow-list.
    """
    data = _read_bytes(path)
    digest = hashlib.sha256(data).hexdigest()
    if data[:2] == b"PK":
        archive = pt2.Archive(data, path)
        if pt2.is_program(archive.names):
            return Content("export", pt2.load_program(archive), digest)
        _require_torch_zip(path, archive.names)
        return _read_torch(data, path, digest)
    if data[8:9] == b"{":
        return Content("safetensors", _parse_safetensors(data, path), digest)
    if data[:1] == b"\x80":
        return _read_torch(data, path, digest)
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
        raise ModelError("the file is empty", where=path, expected=_EXPECTED, hint=_AGAIN)
    return data


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
        raise ModelError(f"a damaged safetensors file: {error}", where=path, hint=_AGAIN) from error
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


def _read_torch(data: bytes, path: Path, digest: str) -> Content:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            loaded = _unpickled(data)
            found = find_network(loaded)
    except OversizeError as error:
        raise ModelError(f"the file claims {error}", where=path, hint=_AGAIN) from error
    except MalformedModuleError as error:
        raise ModelError(f"the file holds {error}", where=path, hint=_AGAIN) from error
    except MemoryError as error:
        raise ModelError("the file takes more memory than there is", where=path, hint=_AGAIN) from error
    except Exception as error:  # a hostile or damaged pickle can fail in any way
        raise ModelError(
            "the file is truncated, damaged, or pickled in a way that cannot be read without running code",
            where=path,
            hint=f"{_AGAIN}; a state_dict is safest",
        ) from error
    if found is not None and found.module is not None:
        return Content("module", found.module, digest)
    if found is not None and found.state and ".quantized." not in (found.path or ""):
        return Content("state_dict", found.state, digest, found.path)
    raise _without_network(loaded, found.path if found else foreign_path(loaded), path)


def _unpickled(data: bytes) -> object:
    try:
        return read_torch(data)
    except NotTorchError as other:
        return other.content


def _without_network(loaded: object, foreign: str | None, path: Path) -> ModelError:
    if foreign is None:
        return ModelError(f"holds {summary(loaded)}", where=path, expected="a state_dict or a module of torch.nn")
    if "quantiz" in foreign:
        return quantized_model(foreign, path)
    return ModelError(
        f"the pickle names {foreign}, which is outside torch.nn's standard layers: it was not run",
        where=path,
        expected="a state_dict, or a module made of standard layers only",
        hint="save model.state_dict() instead and name the network with --arch file.py:Class",
    )
