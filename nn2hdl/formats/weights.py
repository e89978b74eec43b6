"""Fits a state_dict to an architecture, or recognizes the shipped architecture that it fits."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import torch
from torch import nn
from torch.nn.parameter import is_lazy

from nn2hdl.errors import ModelError
from nn2hdl.formats.arch import Architecture, DesignArchitecture, build_architecture, list_architectures
from nn2hdl.formats.fitting import Fit, Shape, fit
from nn2hdl.formats.script import blaming, missing_parts
from nn2hdl.formats.states import check_state
from nn2hdl.formats.trace import fitting_image, settle

_SHOWN = 6
_OTHER_ARCH = "pass the --arch that it was trained with"
_SAVE_ONE = "save only those that you want, without their prefix"
State = Mapping[str, torch.Tensor]


def load_weights(
    state: Mapping[str, object],
    arch: str | None,
    path: Path,
    class_path: str | None = None,
    *,
    input_shape: Shape | None = None,
    run_arch: bool = False,
) -> Architecture:
    """The architecture that `arch` names, or that fits `state`, with its weights replaced by those of `state`.

    `input_shape` is what lazy layers take their sizes from; `run_arch` runs all of the author's file.

    Raises:
        ModelError: the state fits no architecture, or not the named one; or holds no float weights.
    """
    check_state(state, path)
    tensors = {name: value for name, value in state.items() if isinstance(value, torch.Tensor)}
    if arch is None:
        architecture: Architecture = _recognize(tensors, path, class_path)
    else:
        architecture = build_architecture(arch, tensors, run_whole_file=run_arch)
        _make_lazy_layers(architecture.network, input_shape, path)
    with blaming(path):
        _replace_weights(architecture, tensors, path)
    return architecture


def _make_lazy_layers(network: nn.Module, input_shape: Shape | None, path: Path) -> None:
    with blaming(path):
        tensors = [*network.parameters(), *network.buffers()]
        if input_shape is not None and any(is_lazy(tensor) for tensor in tensors):
            settle(network)
            fitting_image(network, input_shape, path)


def _replace_weights(architecture: Architecture, tensors: State, path: Path) -> None:
    found = fit(tensors, architecture.network)
    if found.rivals:
        raise ModelError(
            f"several sets of weights fit {architecture.label}: those of {', '.join(map(repr, found.rivals))}",
            where=path,
            expected="one",
            hint=_SAVE_ONE,
        )
    if found.extra or found.missing:
        extra, missing = _closest_first(found)
        raise ModelError(
            f"the weights do not fit {architecture.label}: the file holds {_abbreviate(extra) or 'no more'}",
            where=path,
            expected=_abbreviate(missing) or "none of these",
            hint=missing_parts(architecture.network) or _advice(found),
        )
    nn.Module.load_state_dict(architecture.network, found.weights, strict=False)


def _recognize(state: State, path: Path, class_path: str | None) -> DesignArchitecture:
    tried = [(a, fit(state, a.network)) for a in list_architectures(state)]
    fits = [a for a, found in tried if not (found.extra or found.missing or found.outside)]
    fits = [a for a in fits if a.design.folder.resolve() == path.resolve().parent] or fits
    if not fits:
        shapes = [_named(name, tuple(tensor.shape)) for name, tensor in state.items()]
        what = f"a pickled {class_path}, whose code is not in the file" if class_path else "a state_dict"
        raise ModelError(
            f"{what} that fits no shipped architecture: {_abbreviate(shapes)}{_closest_design(tried)}",
            where=path,
            hint="name the network's class: --arch file.py:Class",
        )
    settings = {(a.design.input_shape, a.design.normalize) for a in fits}
    if len(settings) > 1:
        names = ", ".join(a.design.name for a in fits)
        raise ModelError(f"fits several designs: {names}", where=path, hint="choose one with --arch")
    return fits[0]


def _closest_design(tried: list[tuple[DesignArchitecture, Fit]]) -> str:
    """What keeps it from the design that it almost fits; nothing where it fits none by half."""
    near = [(a, f) for a, f in tried if len(f.weights) > len(f.missing)]
    if not near:
        return ""
    architecture, found = min(near, key=lambda entry: _misfits(entry[1]))
    extra, missing = _closest_first(found)
    extra += [f"{name} as well" for name in found.outside]
    there, here = _abbreviate(missing) or "nothing", _abbreviate(extra) or "nothing"
    return f" (closest: {architecture.label}, which has {there} where the file has {here})"


def _misfits(found: Fit) -> int:
    return len(found.missing) + len(found.extra) + len(found.outside)


def _closest_first(found: Fit) -> tuple[list[str], list[str]]:
    """What the file and the network have alone; names that both have, in other shapes, come first."""
    common = [name for name in found.missing if name in found.extra]

    def shown(side: Mapping[str, Shape | None]) -> list[str]:
        return [_named(name, side[name]) for name in (*common, *(name for name in side if name not in common))]

    return shown(found.extra), shown(found.missing)


def _advice(found: Fit) -> str:
    """What to do about weights that do not fit."""
    if any(".bn." in name for name in found.extra) and not any(".bn." in name for name in found.missing):
        return "layers fused with BatchNorm for quantization-aware training: name a class that fuses them as well"
    shapes = list(found.extra.values())
    if len(shapes) > 1 and shapes == list(found.missing.values()) and not found.extra.keys() & found.missing.keys():
        first, second = next(iter(found.extra)), next(iter(found.missing))
        return f"the shapes agree in this order, the names do not: rename {first} to {second}, and so on"
    if not found.missing:
        return "leave these out of the file, or pass the --arch that has them"
    return _OTHER_ARCH


def _named(name: str, shape: Shape | None) -> str:
    text = "any shape" if shape is None else "x".join(map(str, shape)) or "scalar"
    return f"{name} {text}"


def _abbreviate(items: list[str]) -> str:
    more = f", and {len(items) - _SHOWN} more" if len(items) > _SHOWN else ""
    return ", ".join(items[:_SHOWN]) + more
