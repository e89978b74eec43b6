"""Finds the network in what a file holds: a module, or the state_dict among epochs, optimizers and options."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import torch
from torch import nn

from nn2hdl.formats.modules import (
    ForeignClassError,
    MalformedModuleError,
    build_module,
    is_module,
    module_state,
    parts,
    unwrapped,
)
from nn2hdl.formats.pickles import Record
from nn2hdl.formats.rebuild import NumpyArray, Quantized

_WRAPPERS = (
    *("state_dict", "model_state_dict", "model_state", "model", "module", "net", "network", "weights", "params"),
    *("ema", "model_ema", "ema_model", "state_dict_ema", "ema_state_dict", "params_ema"),
)
_OTHERS = ("optim", "sched", "scaler", "rng", "criterion", "loss", "hyper_parameters", "callbacks", "loops")
_DEPTH = 4
_MAX_TENSORS = 200_000
State = dict[str, object]


@dataclass(frozen=True)
class Found:
    """A network that was found: `module`, or `state` by name; of a class `path` whose code the file does not hold."""

    module: nn.Module | None = None
    state: State | None = None
    path: str | None = None


def find_network(loaded: object) -> Found | None:
    """The network in a loaded pickle; None where there is none. A state's values are tensors, NumPy's as torch's,
    Quantized, or whatever else stands under a parameter's name.

    Raises:
        MalformedModuleError: a pickled module that contains itself, or is far too large.
    """
    record = _find_module(loaded)
    if record is not None:
        try:
            return Found(module=build_module(record))
        except ForeignClassError as foreign:
            quantized = (part.path for part in parts(record) if ".quantized." in part.path)
            return Found(state=_as_torch(module_state(record)), path=next(quantized, foreign.path))
    state = _find_state(loaded, _DEPTH, iter(range(_MAX_TENSORS)))
    return None if state is None else Found(state=_as_torch(state))


def foreign_path(loaded: object) -> str | None:
    """The class outside the allow-list that stands where the weights should be; None where there is none."""
    for _ in range(_DEPTH):
        if not isinstance(loaded, Mapping):
            break
        loaded = next((loaded[key] for key in _WRAPPERS if key in loaded), None)
    return loaded.path if isinstance(loaded, Record | Quantized) else None


def summary(loaded: object) -> str:
    """What a file without a network holds, for people."""
    if _is_optimizer(loaded):
        return "the state of an optimizer alone"
    if isinstance(loaded, torch.Tensor | NumpyArray):
        return "a single array without a name"
    if isinstance(loaded, list | tuple) and any(isinstance(value, torch.Tensor) for value in loaded):
        return f"a list of {len(loaded)} tensors without names"
    entries = _entries(loaded)
    if entries is None:
        return f"an object of type {getattr(loaded, 'path', type(loaded).__name__)}"
    keys = [str(key)[:60] for key in list(entries)[:6]]
    return f"a dictionary with the keys {', '.join(keys)}{', ...' if len(entries) > 6 else ''}" if keys else "{}"


def _find_module(loaded: object) -> Record | None:
    if is_module(loaded):
        return unwrapped(loaded)
    entries = _entries(loaded) or {}
    ordered = [*(entries.get(key) for key in _WRAPPERS), *(v for k, v in entries.items() if not _is_other(k))]
    return next((unwrapped(value) for value in ordered if is_module(value)), None)


def _entries(value: object) -> Mapping[Any, object] | None:
    """The items of a dictionary, or of a Record of a dictionary's subclass."""
    if isinstance(value, Record):
        return value.entries
    return value if isinstance(value, Mapping) else None


def _find_state(value: object, depth: int, budget: Iterator[int]) -> State | None:
    """The state_dict in a checkpoint: itself, or below one of the usual keys, or all that there are below others."""
    entries = _entries(value)
    if not entries or depth == 0 or _is_optimizer(entries):
        return None
    if sum(1 for _ in zip(entries, budget, strict=False)) < len(entries):  # a dictionary may hold another many times
        raise MalformedModuleError(f"more than {_MAX_TENSORS} entries")
    if _is_state(entries):
        return dict(entries)
    for key in _WRAPPERS:
        found = _find_state(entries.get(key), depth - 1, budget)
        if found is not None:
            return found
    below = {key: _find_state(part, depth - 1, budget) for key, part in entries.items() if not _is_other(key)}
    states = {str(key): state for key, state in below.items() if state is not None}
    tensors = {key: part for key, part in entries.items() if isinstance(key, str) and _is_tensor(part)}
    if len(states) == 1 and not tensors:
        return next(iter(states.values()))
    for key, state in states.items():
        tensors.update({f"{key}.{name}": part for name, part in state.items()})
    return tensors or None


def _is_other(key: object) -> bool:
    return any(word in str(key).lower() for word in _OTHERS)


def _is_optimizer(value: object) -> bool:
    return isinstance(value, Mapping) and "param_groups" in value


def _is_tensor(value: object) -> bool:
    return isinstance(value, torch.Tensor | Quantized | NumpyArray)


def _is_state(entries: Mapping[Any, object]) -> bool:
    """Whether these are tensors by name; what else is among them has a parameter's name, with a dot."""
    names = all(isinstance(name, str) for name in entries)
    odd = [name for name, value in entries.items() if not _is_tensor(value)]
    return names and len(odd) < len(entries) and all(_has_dot(name, entries[name]) for name in odd)


def _has_dot(name: str, value: object) -> bool:
    return "." in name and _entries(value) is None and not is_module(value)


def _as_torch(state: State) -> State:
    return dict(_converted(state))


def _converted(state: State) -> Iterator[tuple[str, object]]:
    for name, value in state.items():
        array = value.values() if isinstance(value, NumpyArray) else None
        if array is not None:
            value = torch.from_numpy(array.astype(array.dtype.newbyteorder("="), copy=True))
        yield name, value
