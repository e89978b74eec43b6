"""Trains a shipped design from a dataset's path to a file of weights."""

from __future__ import annotations

import hashlib
import os
import time
from pathlib import Path
from typing import Any

import torch

from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.errors import OutputError, ResourceError
from nn2hdl.outputs import claim_file, hold
from nn2hdl.train.checkpoint import saved_bytes
from nn2hdl.train.loop import Progress, train_network


def train_design(
    name: str,
    data: str | Path,
    output: str | Path,
    *,
    epochs: int | None = None,
    seed: int = 0,
    device: str = "auto",
    overwrite: bool = False,
    progress: Progress | None = None,
) -> dict[str, Any]:
    """Trains the design ``name`` and writes its state_dict to ``output``.

    A killed run leaves ``output``.resume beside it, from which the same call goes on; the result is the same.

    Args:
        name: a shipped design.
        data: a dataset with both splits, in any layout of ``load_dataset``.
        output: the file of weights; replaced only once training has succeeded.
        epochs: in place of the design's number.
        seed: of everything random.
        overwrite: `output` may be a file that nn2hdl did not write.
        device: "auto" takes a GPU if there is one; else "cpu" or "cuda".
        progress: called with (steps done, steps in all, message).

    Returns:
        a JSON-able summary: design, accuracy on the test set (0 to 1), test_images, epochs, train_loss of the last
        epoch, seconds of this call, seed, device, torch version, weights_sha256, output.

    Raises:
        DataError, ModelError, ResourceError, OutputError: each in one line.
    """
    started = time.monotonic()
    output = Path(output)
    _check_output(output)
    claimed = claim_file(output, "train", inputs=(data,), overwrite=overwrite)
    chosen = choose_device(device)
    design = load_design(name)
    dataset_train, dataset_test = load_dataset(data, "train"), load_dataset(data, "test")
    resume = output.with_name(f"{output.name}.resume")
    with hold(output.with_name(f".{output.name}.lock"), output):
        result = train_network(
            design,
            dataset_train,
            dataset_test,
            epochs=epochs,
            seed=seed,
            progress=progress,
            device=chosen,
            checkpoint=resume,
        )
        claimed.write(saved_bytes(result.state_dict))
        resume.unlink(missing_ok=True)
    return {
        "design": name,
        "accuracy": result.accuracy,
        "test_images": len(dataset_test),
        "epochs": len(result.history),
        "train_loss": result.history[-1],
        "seconds": round(time.monotonic() - started, 1),
        "seed": seed,
        "device": chosen,
        "torch": torch.__version__,
        "weights_sha256": digest_weights(result.state_dict),
        "output": str(output),
    }


def digest_weights(state_dict: dict[str, torch.Tensor]) -> str:
    """Returns the SHA-256 of all names, shapes and values, whatever the file they come from."""
    digest = hashlib.sha256()
    for name in sorted(state_dict):
        value = state_dict[name].detach().cpu().contiguous().numpy()
        digest.update(f"{name} {value.dtype} {value.shape} ".encode())
        digest.update(value.tobytes())
    return digest.hexdigest()


def _check_output(output: Path) -> None:
    """Fails before hours of training, not after."""
    if output.is_dir():
        raise OutputError("is a folder", where=output, expected="a file name")
    if not output.parent.is_dir():
        raise OutputError("no such folder", where=output.parent, hint="create it first")
    if not os.access(output.parent, os.W_OK):
        raise OutputError("cannot be written to", where=output.parent)


def choose_device(device: str) -> str:
    """A torch device of "auto" (a GPU if there is one), "cpu" or "cuda"; ResourceError where it is not there."""
    if device == "auto":
        return "cuda" if torch.cuda.is_available() else "cpu"
    if device not in ("cpu", "cuda"):
        raise ResourceError("unknown", where=f"device {device}", expected="auto, cpu or cuda")
    if device == "cuda" and not torch.cuda.is_available():
        raise ResourceError("torch finds no GPU here", where=f"device {device}", hint="use auto or cpu")
    return device
