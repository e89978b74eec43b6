"""Architectures: builds the network class that a state_dict belongs to."""

from __future__ import annotations

import importlib.util
import inspect
import itertools
import sys
import traceback
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import torch
from torch import nn

from nn2hdl.designs import Design, list_designs, load_design
from nn2hdl.errors import ModelError

_serial = itertools.count()


@dataclass(frozen=True)
class Architecture:
    """A built network with random weights; `label` names it for people, `design` is its shipped design, if any."""

    network: nn.Module
    label: str
    design: Design | None = None


State = Mapping[str, torch.Tensor]


def build_architecture(arch: str, state: State | None = None) -> Architecture:
    """Builds `arch`: the name of a shipped design, or file.py:Class. A design of several sizes takes `state`'s.

    Raises:
        ModelError: no such design, file or class, or the user's code fails; says in which line.
    """
    if arch in list_designs():
        return _of_design(arch, state)
    file, _, name = arch.rpartition(":") if not arch.endswith(".py") else (arch, "", "")
    if not file.endswith(".py"):
        raise ModelError(
            f"no architecture {arch!r}",
            where="--arch",
            expected=f"a shipped design ({', '.join(list_designs()) or 'none found'}) or file.py:Class",
        )
    path = Path(file)
    if not path.is_file():
        raise ModelError("there is no such file", where=path, expected="a Python file that defines the network")
    module = _import_file(path)
    return Architecture(_build(module, name or _only_class(module, path), path), arch)


def list_architectures(state: State | None = None) -> list[Architecture]:
    """Every shipped design, built; those of several sizes in the one of `state`."""
    return [_of_design(name, state) for name in list_designs()]


def _of_design(name: str, state: State | None) -> Architecture:
    design = load_design(name)
    module = _import_file(design.network_path)
    network = _build(module, design.class_name, design.network_path)
    if state is not None and hasattr(network, "like"):
        network = network.like(state) or network
    return Architecture(network, f"design {name}", design)


def _import_file(path: Path) -> ModuleType:
    path = path.resolve()
    name = f"nn2hdl_arch_{path.stem}_{next(_serial)}"
    spec = importlib.util.spec_from_file_location(name, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses and pickling look their module up
    sys.path.insert(0, str(path.parent))  # users' files import their neighbors
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        del sys.modules[name]
        raise _user_error(error, path) from error
    finally:
        sys.path.remove(str(path.parent))
    return module


def _build(module: ModuleType, name: str, path: Path) -> nn.Module:
    factory = getattr(module, name, None)
    if not callable(factory):
        raise ModelError(f"no class {name}: found {_found(module)}", where=path, expected="file.py:Class")
    _require_defaults(factory, name, path)
    try:
        with torch.random.fork_rng(devices=[]):  # building draws random weights; the caller's draws stay the same
            network = factory()
    except (Exception, SystemExit) as error:
        raise _user_error(error, path) from error
    if not isinstance(network, nn.Module):
        raise ModelError(
            f"{name} is no torch.nn.Module: found {_found(module)}", where=path, expected="the network's class"
        )
    return network


def _require_defaults(factory, name: str, path: Path) -> None:
    try:
        parameters = inspect.signature(factory).parameters.values()
    except (TypeError, ValueError):
        return
    variadic = (inspect.Parameter.VAR_POSITIONAL, inspect.Parameter.VAR_KEYWORD)
    needed = [p.name for p in parameters if p.default is p.empty and p.kind not in variadic]
    if needed:
        raise ModelError(
            f"the class {name} needs arguments without defaults: {', '.join(needed)}",
            where=path,
            hint=f"give them defaults, or add a function without arguments that returns {name}(...) and name that",
        )


def _classes(module: ModuleType) -> list[str]:
    return [
        name
        for name, value in vars(module).items()
        if isinstance(value, type) and issubclass(value, nn.Module) and value.__module__ == module.__name__
    ]


def _found(module: ModuleType) -> str:
    return f"the classes {', '.join(_classes(module))}" if _classes(module) else "no torch.nn.Module in this file"


def _only_class(module: ModuleType, path: Path) -> str:
    classes = _classes(module)
    if len(classes) != 1:
        raise ModelError(f"which class is the network? Found {_found(module)}", where=path, expected="file.py:Class")
    return classes[0]


def _user_error(error: BaseException, path: Path) -> ModelError:
    """One line with the line of the user's file that the error came from."""
    line = None
    if isinstance(error, SyntaxError) and error.filename and Path(error.filename).name == path.name:
        line = error.lineno
    else:
        frames = [f for f in traceback.extract_tb(error.__traceback__) if Path(f.filename) == path.resolve()]
        line = frames[-1].lineno if frames else None
    where = f"{path}:{line}" if line else path
    return ModelError(f"{type(error).__name__}: {error}", where=where, hint="the file must import and build cleanly")
