"""Files of safetensors: a state_dict."""

from __future__ import annotations

from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load as parse_safetensors

from nn2hdl.errors import ModelError
from nn2hdl.formats.format import AGAIN, Content, Format

_TITLE = "a state_dict of safetensors (.safetensors)"


def _read(data: bytes, path: Path, digest: str) -> Content:
    try:
        state = parse_safetensors(data)
    except (SafetensorError, KeyError, ValueError) as error:
        raise ModelError(f"a damaged safetensors file: {error}", where=path, hint=AGAIN) from error
    if not state:
        raise ModelError("holds no tensors", where=path, expected="a state_dict")
    return Content("safetensors", state, digest)


SAFETENSORS = Format(_TITLE, lambda data: data[8:9] == b"{", _read)
