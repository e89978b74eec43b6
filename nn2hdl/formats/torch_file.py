"""Files that torch.save wrote, in its zip format or the old one: a state_dict, a checkpoint or a pickled module."""

from __future__ import annotations

import warnings
from pathlib import Path

from nn2hdl.errors import ModelError
from nn2hdl.formats.archives import NotTorchError, read_torch
from nn2hdl.formats.checkpoints import find_network, foreign_path, summary
from nn2hdl.formats.format import AGAIN, Content, Format
from nn2hdl.formats.modules import MalformedModuleError
from nn2hdl.formats.pt2 import Archive
from nn2hdl.formats.rebuild import OversizeError
from nn2hdl.formats.states import quantized_model

_TITLE = "a state_dict or module of torch.save (.pt, .pth)"


def _read(data: bytes, path: Path, digest: str) -> Content:
    if data[:2] == b"PK":
        _require_torch_zip(path, Archive(data, path).names)
    return _read_torch(data, path, digest)


def _require_torch_zip(path: Path, names: list[str]) -> None:
    if any("/code/" in name for name in names) or any(name.endswith("/constants.pkl") for name in names):
        raise ModelError(
            "TorchScript archives are not supported",
            where=path,
            hint="save model.state_dict() with torch.save, or torch.export.export(model, (x,)) with torch.export.save",
        )
    if not any(name.endswith("data.pkl") for name in names):
        kind = "a NumPy archive" if all(name.endswith(".npy") for name in names) else "a zip archive without a model"
        raise ModelError(f"{kind}, no torch file", where=path, expected=_TITLE)


def _read_torch(data: bytes, path: Path, digest: str) -> Content:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            loaded = _unpickled(data)
            found = find_network(loaded)
    except OversizeError as error:
        raise ModelError(f"the file claims {error}", where=path, hint=AGAIN) from error
    except MalformedModuleError as error:
        raise ModelError(f"the file holds {error}", where=path, hint=AGAIN) from error
    except MemoryError as error:
        raise ModelError("the file takes more memory than there is", where=path, hint=AGAIN) from error
    except Exception as error:  # a hostile or damaged pickle can fail in any way
        raise ModelError(
            "the file is truncated, damaged, or pickled in a way that cannot be read without running code",
            where=path,
            hint=f"{AGAIN}; a state_dict is safest",
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


TORCH = Format(_TITLE, lambda data: data[:2] == b"PK" or data[:1] == b"\x80", _read)
