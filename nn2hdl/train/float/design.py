"""Trains a shipped design from a dataset's path to a file of weights."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from nn2hdl.data import load_dataset
from nn2hdl.designs import load_design
from nn2hdl.errors import OutputError
from nn2hdl.outputs import claim_file, hold
from nn2hdl.train.arithmetic import Arithmetic
from nn2hdl.train.checkpoint import digest_weights, saved_bytes
from nn2hdl.train.float.training import train_network
from nn2hdl.train.loop import Progress, choose_device


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
    arithmetic: Callable[[str], Arithmetic] | None = None,
) -> dict[str, Any]:
    """Trains the design ``name`` and writes its state_dict to ``output``.

    A killed run leaves ``output``.resume beside it, from which the same call goes on; the result is the same.

    Args:
        name: a shipped design.
        data: a dataset with both splits, in any layout of ``load_dataset``.
        output: the file of weights; replaced only once training has succeeded.
        epochs: in place of the design's number.
        seed: random seed.
        overwrite: `output` may be a file that nn2hdl did not write.
        device: "auto" takes a GPU if there is one; else "cpu" or "cuda".
        progress: called with (steps done, steps in all, message).
        arithmetic: makes what the network computes with, for a device; None for float32.

    Returns:
        a JSON-able summary: design, accuracy on the test set in percent, test_images, epochs, train_loss of the last
        epoch, seconds of this call, seed, device, torch version, weights_sha256, output.

    Raises:
        DataError, ModelError, ResourceError, OutputError: each in one line.
    """
    started, output = time.monotonic(), Path(output)
    if not output.parent.is_dir():
        raise OutputError("no such folder", where=output.parent, hint="create it first")
    claimed = claim_file(output, "train", inputs=(data,), overwrite=overwrite)
    chosen = choose_device(device)
    design = load_design(name)
    train, test = load_dataset(data, "train"), load_dataset(data, "test")
    resume = output.with_name(f"{output.name}.resume")
    with hold(output.with_name(f".{output.name}.lock"), output):
        result = train_network(
            design,
            train,
            test,
            epochs=epochs,
            seed=seed,
            progress=progress,
            device=chosen,
            checkpoint=resume,
            arithmetic=arithmetic and arithmetic(chosen),
        )
        claimed.write(saved_bytes(result.state_dict))
        resume.unlink(missing_ok=True)
    return {
        "design": name,
        "accuracy": result.accuracy,
        "test_images": len(test),
        "epochs": len(result.history),
        "train_loss": result.history[-1],
        "seconds": round(time.monotonic() - started, 1),
        "seed": seed,
        "device": chosen,
        "torch": torch.__version__,
        "weights_sha256": digest_weights(result.state_dict),
        "output": str(output),
    }
