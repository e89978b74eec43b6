"""Files that a killed run leaves whole: written under a temporary name, then renamed."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import torch

from nn2hdl.atomic import write_bytes
from nn2hdl.errors import ModelError


def save_atomically(content: dict[str, Any], path: Path) -> None:
    """Writes ``content`` with torch.save; equal content gives equal bytes.

    Raises:
        OutputError: the file cannot be written.
    """
    write_bytes(path, saved_bytes(content), follow=False)


def saved_bytes(content: dict[str, Any]) -> bytes:
    """What torch.save makes of it."""
    # By way of memory: torch.save writes a file's own name into it, which would be the temporary one.
    buffer = io.BytesIO()
    torch.save(content, buffer)
    return buffer.getvalue()


def load_checkpoint(path: Path, identity: dict[str, Any]) -> dict[str, Any] | None:
    """Reads the checkpoint of an interrupted run; None where there is none.

    Args:
        path: the checkpoint.
        identity: what decides a run's result (design, seed, settings, data). Only a run of the same may resume.

    Raises:
        ModelError: the file is damaged, or belongs to another run.
    """
    if not path.exists():
        return None
    advice = "remove it to start from the first epoch"
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        found = dict(state["identity"])
    except Exception as error:  # a damaged file can fail in any way
        raise ModelError("not a readable checkpoint", where=path, hint=advice) from error
    if found != identity:
        different = sorted(str(key) for key in found.keys() | identity.keys() if found.get(key) != identity.get(key))
        raise ModelError(f"the checkpoint of another run: {', '.join(different)} differ", where=path, hint=advice)
    return state
