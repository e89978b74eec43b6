"""torch.load behind an allow-list: tensors, plain containers and the standard layers of torch.nn, nothing else."""

from __future__ import annotations

import argparse
import pickletools
import re
import warnings
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import modules

from nn2hdl.errors import ModelError

# Inert when built from a pickle: constructors and __setstate__ of these layers only store what they are given.
_LAYER_MODULES = (
    *(modules.activation, modules.batchnorm, modules.container, modules.conv, modules.dropout, modules.flatten),
    *(modules.instancenorm, modules.linear, modules.normalization, modules.padding, modules.pixelshuffle),
    *(modules.pooling, modules.rnn, modules.sparse, modules.upsampling),
)
_SAVE_WEIGHTS = "save model.state_dict() instead and name the network with --arch file.py:Class"


def _allowed_globals() -> list:
    layers = [
        value
        for module in _LAYER_MODULES
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, nn.Module) and value.__module__ == module.__name__
    ]
    # Checkpoints often carry the accuracy as a NumPy scalar, and the training script's options.
    scalar = np.float64(0).__reduce__()[0]
    scalars = [(scalar, f"numpy.{core}.multiarray.scalar") for core in ("core", "_core")]
    types = [np.dtype, *(type(np.dtype(kind)) for kind in ("f4", "f8", "i4", "i8", "?"))]
    return [*layers, *scalars, *types, argparse.Namespace]


def load_pickle(path: Path) -> object:
    """What torch.save wrote: tensors, containers, modules of standard layers; on the CPU.

    Raises:
        ModelError: the file is damaged, or names a global outside the allow-list; nothing of it has run then.
    """
    try:
        # As a stream, since torch.load would go by the name of a file that ends in .safetensors.
        with (
            path.open("rb") as stream,
            warnings.catch_warnings(),
            torch.serialization.safe_globals(_allowed_globals()),
        ):
            warnings.simplefilter("ignore")
            return torch.load(stream, map_location="cpu", weights_only=True)
    except Exception as error:  # a hostile or damaged pickle can fail in any way
        raise _explain(str(error), path) from error


def _explain(message: str, path: Path) -> ModelError:
    found = re.search(r"GLOBAL ([\w.]+)", message)
    name = found.group(1).rstrip(".") if found else _foreign_global(path)
    if name is None:
        return ModelError(
            "the file is truncated, damaged, or pickled in a way that cannot be read without running code",
            where=path,
            hint="save or download it again; a state_dict is safest",
        )
    if "quantiz" in name:
        return ModelError(
            f"a quantized model ({name})",
            where=path,
            expected="float weights",
            hint="pass the model as it was before quantization: nn2hdl quantizes it itself",
        )
    return ModelError(
        f"the pickle names {name}, which is outside torch.nn's standard layers: it was not run",
        where=path,
        expected="a state_dict, or a module made of standard layers only",
        hint=_SAVE_WEIGHTS,
    )


def _foreign_global(path: Path) -> str | None:
    """The first global that a bare pickle names outside torch and the containers; reads its code, runs none."""
    strings: list[str] = []
    try:
        with path.open("rb") as stream:
            while True:
                for operation, argument, _ in pickletools.genops(stream):
                    if operation.name == "STACK_GLOBAL":
                        argument = " ".join(strings[-2:])
                    elif isinstance(argument, str) and operation.name != "GLOBAL":
                        strings.append(argument)
                        continue
                    elif operation.name != "GLOBAL":
                        continue
                    if argument.split(".")[0].split()[0] not in ("torch", "collections"):
                        return argument.replace(" ", ".")
    except (ValueError, OSError, IndexError):  # the end of the pickles, or of what can be read
        return None
