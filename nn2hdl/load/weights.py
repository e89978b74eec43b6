"""Fits a state_dict to an architecture, or recognizes the shipped architecture that it fits."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from nn2hdl.errors import ModelError
from nn2hdl.load.arch import Architecture, build_architecture, list_architectures

_PREFIXES = ("module.", "_orig_mod.", "model.", "net.", "network.")  # DataParallel, torch.compile, Lightning
_SHOWN = 6
State = dict[str, torch.Tensor]


def load_weights(state: State, arch: str | None, path: Path) -> Architecture:
    """The architecture that `arch` names, or that fits `state`, with its weights replaced by those of `state`.

    Raises:
        ModelError: the state fits no architecture, or not the named one; or holds no float weights.
    """
    check_dtypes(state, path)
    architecture = _recognize(state, path) if arch is None else build_architecture(arch, state)
    fitting = min(_variants(state), key=lambda variant: sum(map(len, _differences(variant, architecture.network))))
    found, wanted = _differences(fitting, architecture.network)
    if found or wanted:
        raise ModelError(
            f"the weights do not fit {architecture.label}: the file holds {_abbreviate(found) or 'no more'}",
            where=path,
            expected=_abbreviate(wanted) or "none of these",
            hint="pass the --arch that it was trained with",
        )
    architecture.network.load_state_dict(fitting, strict=False)
    return architecture


def check_dtypes(state: State, path: Path) -> None:
    """Raises ModelError for quantized or complex weights; half precision is fine."""
    for name, tensor in state.items():
        if tensor.is_quantized or (name.endswith(".weight") and not tensor.dtype.is_floating_point):
            kind = "complex" if tensor.dtype.is_complex else "quantized"
            raise ModelError(
                f"the weights {name} are {kind} ({str(tensor.dtype).removeprefix('torch.')})",
                where=path,
                expected="float weights",
                hint="nn2hdl quantizes by itself: pass the float model" if kind == "quantized" else None,
            )
        if tensor.dtype.is_complex:
            raise ModelError(f"the tensor {name} is complex", where=path, expected="float weights")


def _variants(state: State) -> list[State]:
    """The state as it is, then with the prefixes that wrappers put before every name taken away."""
    variants = [state]
    while True:
        last = variants[-1]
        prefix = next((p for p in _PREFIXES if all(name.startswith(p) for name in last)), None)
        if prefix is None:
            return variants
        variants.append({name.removeprefix(prefix): tensor for name, tensor in last.items()})


def _differences(state: State, network: nn.Module) -> tuple[list[str], list[str]]:
    """Names and shapes on which the two disagree: as the file has them, and as the network wants them."""
    # counters of BatchNorm are of no use here, and old files lack them
    sides = [
        {name: _shape(tensor) for name, tensor in tensors.items() if not name.endswith("num_batches_tracked")}
        for tensors in (state, network.state_dict())
    ]
    found, wanted = ([f"{name} {shape}" for name, shape in side.items()] for side in sides)
    return [text for text in found if text not in wanted], [text for text in wanted if text not in found]


def _recognize(state: State, path: Path) -> Architecture:
    fits = [a for a in list_architectures(state) if any(not any(_differences(v, a.network)) for v in _variants(state))]
    at_home = [a for a in fits if a.design.folder.resolve() == path.resolve().parent]
    fits = at_home or fits
    if not fits:
        shapes = [f"{name} {_shape(tensor)}" for name, tensor in state.items()]
        raise ModelError(
            f"a state_dict that fits no shipped architecture: {_abbreviate(shapes)}",
            where=path,
            hint="name the network's class: --arch file.py:Class",
        )
    settings = {(a.design.input_shape, a.design.normalize) for a in fits}
    if len(settings) > 1:
        names = ", ".join(a.design.name for a in fits)
        raise ModelError(f"fits several designs: {names}", where=path, hint="choose one with --arch")
    return fits[0]


def _shape(tensor: torch.Tensor) -> str:
    return "x".join(map(str, tensor.shape)) or "scalar"


def _abbreviate(items: list[str]) -> str:
    more = f", and {len(items) - _SHOWN} more" if len(items) > _SHOWN else ""
    return ", ".join(items[:_SHOWN]) + more
