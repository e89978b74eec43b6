"""Files that a killed run leaves whole: written under a temporary name, then renamed; and the run that goes on."""

from __future__ import annotations

import hashlib
import io
import operator
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import torch

from nn2hdl.atomic import write_bytes
from nn2hdl.data import ColorPairs, Dataset
from nn2hdl.errors import ModelError
from nn2hdl.graph import Elementwise, Graph

_ADVICE = "remove it to start from the first epoch"


class Resumable(Protocol):
    """A run whose state can be kept."""

    def state(self) -> dict[str, Any]:
        """All that a resumed run needs."""

    def resume(self, state: dict[str, Any]) -> None:
        """Takes over what `state` returned."""


@dataclass
class Saver:
    """Writes the checkpoint of a run after an epoch, and hands over the one that a killed run left.

    path: the checkpoint, None for none; identity: what decides a run's result (design, seed, settings, data), of which
    only the same may resume; seconds: least time between two checkpoints.
    """

    path: Path | None
    identity: dict[str, Any]
    seconds: float = 0.0
    written: float = field(default_factory=time.monotonic)

    def resume(self, run: Resumable) -> int:
        """Restores the run from its checkpoint, if any; returns how many epochs are done. ModelError as in
        `load_checkpoint`."""
        state = load_checkpoint(self.path, self.identity) if self.path else None
        if state is None:
            return 0
        try:
            run.resume(state)
            return operator.index(state["epochs_done"])
        except Exception as error:  # of the right run, but with something missing or of another shape
            raise ModelError("not a readable checkpoint", where=self.path, hint=_ADVICE) from error

    def save(self, run: Resumable, epochs_done: int) -> None:
        """Writes the run's state, where it is time to."""
        if self.path is None or time.monotonic() - self.written < self.seconds:
            return
        save_atomically({"identity": self.identity, "epochs_done": epochs_done, **run.state()}, self.path)
        self.written = time.monotonic()


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
    """Reads the checkpoint of an interrupted run; None where there is none. identity: as in `Saver`.

    Raises:
        ModelError: the file is damaged, or belongs to another run.
    """
    if not path.exists():
        return None
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        found = dict(state["identity"])
    except Exception as error:  # a damaged file can fail in any way
        raise ModelError("not a readable checkpoint", where=path, hint=_ADVICE) from error
    if found != identity:
        different = sorted(str(key) for key in found.keys() | identity.keys() if found.get(key) != identity.get(key))
        raise ModelError(f"the checkpoint of another run: {', '.join(different)} differ", where=path, hint=_ADVICE)
    return state


def digest_bytes(*parts: bytes) -> str:
    """SHA-256 of the parts behind each other."""
    return hashlib.sha256(b"".join(parts)).hexdigest()


def identify(graph: Graph, dataset: Dataset | ColorPairs, settings: dict[str, Any], seed: int) -> dict[str, Any]:
    """What decides the result of a training that starts from a graph, as checkpoints keep it."""
    parts = []
    for node in graph.nodes:
        function = (node.op.function, *node.op.arguments) if isinstance(node.op, Elementwise) else ""
        parts.append(f"{node.name} {type(node.op).__name__} {node.shape} {function}".encode())
        arrays = (getattr(node.op, "weight", None), getattr(node.op, "bias", None))
        parts += [array.tobytes() for array in arrays if array is not None]
    images = digest_bytes(dataset.images.tobytes(), dataset.wanted.tobytes())
    return {"model": digest_bytes(*parts), "data": images, "settings": settings, "seed": seed}


def digest_weights(state_dict: dict[str, torch.Tensor]) -> str:
    """Returns the SHA-256 of all names, shapes and values, whatever the file they come from."""
    values = {name: state_dict[name].detach().cpu().contiguous().numpy() for name in sorted(state_dict)}
    heads = {name: f"{name} {value.dtype} {value.shape} ".encode() for name, value in values.items()}
    return digest_bytes(*(part for name, value in values.items() for part in (heads[name], value.tobytes())))
