"""Pickled networks: standard layers of torch.nn are built from their Records, others give up their weights by name."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, TypeGuard

import torch
from torch import nn
from torch.nn import modules
from torch.nn.modules.lazy import LazyModuleMixin
from torch.nn.parameter import is_lazy
from torch.nn.utils.spectral_norm import SpectralNorm
from torch.nn.utils.weight_norm import WeightNorm

from nn2hdl.formats.pickles import Record
from nn2hdl.formats.rebuild import NumpyArray
from nn2hdl.formats.script import running
from nn2hdl.formats.sizes import LimitedSizes

# Inert when built from a pickle: __setstate__ of these layers only stores what it is given.
_LAYER_MODULES = (
    *(modules.activation, modules.batchnorm, modules.container, modules.conv, modules.dropout, modules.flatten),
    *(modules.instancenorm, modules.linear, modules.normalization, modules.padding, modules.pixelshuffle),
    *(modules.pooling, modules.rnn, modules.sparse, modules.upsampling),
)
LAYERS = {
    f"{module.__name__}.{name}": value
    for module in _LAYER_MODULES
    for name, value in vars(module).items()
    if isinstance(value, type) and issubclass(value, nn.Module) and value.__module__ == module.__name__
}
_HOOKS = {f"{hook.__module__}.{hook.__qualname__}": hook for hook in (WeightNorm, SpectralNorm)}
_WRAPPERS = {  # class -> where it keeps the network
    "torch.nn.parallel.data_parallel.DataParallel": "module",
    "torch.nn.parallel.distributed.DistributedDataParallel": "module",
    "torch._dynamo.eval_frame.OptimizedModule": "_orig_mod",
}
_PLAIN = (type(None), bool, int, float, str, bytes, torch.Tensor, torch.dtype, torch.device)
_MAX_DEPTH = 100
_MAX_PATHS = 100_000


class ForeignClassError(Exception):
    """A module that is not built: it holds an object of a class outside the allow-list."""

    def __init__(self, path: str):
        self.path = path
        super().__init__(path)


class MalformedModuleError(ValueError):
    """A pickled module that no torch.save of a module makes: it contains itself, or has more parts than any network."""


def is_module(value: object) -> TypeGuard[Record]:
    """Whether a Record is a torch.nn.Module, of whatever class."""
    return isinstance(value, Record) and isinstance(value.attributes.get("_modules"), dict)


def unwrapped(record: Record) -> Record:
    """The network inside a DataParallel or another of the wrappers."""
    for _ in range(_MAX_DEPTH):
        inner = record.attributes.get("_modules", {}).get(_WRAPPERS.get(record.path))
        if not isinstance(inner, Record):
            break
        record = inner
    return record


def build_module(record: Record) -> nn.Module:
    """The network of a Record, if it is made of standard layers alone.

    Raises:
        ForeignClassError: it is not.
        MalformedModuleError: it contains itself, or has too many parts.
    """
    count_parts(record)
    return _Builder().module(record)


def count_parts(record: Record) -> int:
    """Number of modules in a pickled network, those that occur at several places counted each time."""
    counts: dict[int, int] = {}

    def count(part: Record, depth: int) -> int:
        if counts.get(id(part)) == 0 or depth > _MAX_DEPTH:
            is_cycle = counts.get(id(part)) == 0
            what = "a module that contains itself" if is_cycle else f"modules more than {_MAX_DEPTH} deep"
            raise MalformedModuleError(what)
        if id(part) not in counts:
            counts[id(part)] = 0  # under way
            children = part.attributes["_modules"].values()
            counts[id(part)] = 1 + sum(count(child, depth + 1) for child in children if is_module(child))
        if counts[id(part)] > _MAX_PATHS:
            raise MalformedModuleError(f"a network of more than {_MAX_PATHS} modules")
        return counts[id(part)]

    return count(record, 0)


def parts(record: Record) -> Iterator[Record]:
    """A pickled module and all modules in it."""
    yield record
    for child in record.attributes["_modules"].values():
        if is_module(child):
            yield from parts(child)


def module_state(record: Record) -> dict[str, object]:
    """The state_dict of a pickled module of any class, read from what the pickle says about it.

    Raises:
        MalformedModuleError: as `build_module`.
    """
    count_parts(record)
    return dict(_named_tensors(record, ""))


def _named_tensors(record: Record, prefix: str) -> Iterator[tuple[str, object]]:
    attributes = record.attributes
    skipped = attributes.get("_non_persistent_buffers_set") or ()
    for kind in ("_parameters", "_buffers"):
        tensors = attributes.get(kind)
        for name, tensor in (tensors if isinstance(tensors, dict) else {}).items():
            if tensor is not None and not (kind == "_buffers" and name in skipped):
                yield f"{prefix}{name}", tensor
    for name, child in attributes["_modules"].items():
        if is_module(child):
            yield from _named_tensors(child, f"{prefix}{name}.")


class _Builder:
    """Makes values of Records; what a pickle shares is shared again."""

    def __init__(self) -> None:
        self.made: dict[int, object] = {}

    def module(self, record: Record) -> nn.Module:
        kind = LAYERS.get(record.path)
        if kind is None:
            raise ForeignClassError(record.path)
        made = kind.__new__(kind)
        self.made[id(record)] = made
        lazy = issubclass(kind, LazyModuleMixin)
        state = {
            str(name): self.value(value, 0)
            for name, value in record.attributes.items()
            if not (lazy and (_is_hook(name) or name in _LAZY))
        }
        _check_parts(kind, state)
        made.__setstate__(state)  # type: ignore[no-untyped-call]  # torch gives it no types
        if lazy:
            _hook_again(made)
        return made

    def value(self, value: object, depth: int) -> object:
        if isinstance(value, _PLAIN):
            return value
        if depth > _MAX_DEPTH:
            raise MalformedModuleError("attributes nested too deeply")
        if id(value) not in self.made:
            self.made[id(value)] = self.fresh(value, depth + 1)
        return self.made[id(value)]

    def fresh(self, value: object, depth: int) -> object:
        if is_module(value):
            return self.module(value)
        if isinstance(value, Record) and value.path in _HOOKS:
            hook = _HOOKS[value.path].__new__(_HOOKS[value.path])
            hook.__dict__.update({str(name): self.value(part, depth) for name, part in value.attributes.items()})
            return hook
        if isinstance(value, NumpyArray) and value.values() is not None:
            return value.values()
        if isinstance(value, dict):
            return {key: self.value(part, depth) for key, part in value.items()}
        if isinstance(value, list | tuple):
            return type(value)(self.value(part, depth) for part in value)
        raise ForeignClassError(getattr(value, "path", None) or f"{type(value).__module__}.{type(value).__name__}")


_LAZY = ("_load_hook", "_initialize_hook")


@running()
def initialize(network: nn.Module, shape: tuple[int, ...]) -> None:
    """Makes the weights of lazy layers, if there are any, by one forward of zeros [1, *shape]; always the same ones.

    Where that fails, tracing does too, and says why.
    """
    if not any(map(is_lazy, (*network.parameters(), *network.buffers()))):
        return
    network.eval()
    with torch.no_grad(), LimitedSizes(None), contextlib.suppress(Exception):
        torch.manual_seed(0)
        network(torch.zeros(1, *shape))


def _is_hook(name: str) -> bool:
    return name.endswith("hooks") or "_hooks_" in name


def _check_parts(kind: type[nn.Module], state: dict[str, object]) -> None:
    """The parts are what torch takes them for, and no attribute hides a method of the class."""
    kinds = {"_modules": nn.Module, "_parameters": torch.Tensor, "_buffers": torch.Tensor}
    if not all(isinstance(state.get(name), dict) for name in kinds):
        raise MalformedModuleError(f"a {kind.__name__} without {' and '.join(kinds)}")
    for name, value in state.items():
        if name in kinds or _is_hook(name):
            wanted = kinds.get(name, WeightNorm | SpectralNorm | bool)
            parts = value.values() if isinstance(value, dict) else [value]
            if not all(part is None or isinstance(part, wanted) for part in parts):
                raise MalformedModuleError(f"a {kind.__name__} whose {name} are something else")
        elif callable(getattr(kind, name, None)):
            raise MalformedModuleError(f"a {kind.__name__} with an attribute in place of its method {name}")


def _hook_again(module: Any) -> None:  # a lazy layer, whose hooks torch gives no types
    """A lazy layer's own hooks, which the pickle holds as bound methods: they make its weights at the first forward."""
    vars(module).update({name: value for name, value in vars(nn.Module()).items() if _is_hook(name)})
    module._load_hook = module._register_load_state_dict_pre_hook(module._lazy_load_hook)
    module._initialize_hook = module.register_forward_pre_hook(module._infer_parameters, with_kwargs=True)
