"""Architectures: builds the network class that a state_dict belongs to."""

from __future__ import annotations

import functools
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import nn

from nn2hdl.designs import Design, list_designs, load_design
from nn2hdl.errors import ModelError
from nn2hdl.formats.fitting import fit
from nn2hdl.formats.script import blaming, build_network

_FILE = re.compile(r"(.+?\.(?:py|ipynb))(?::(.*))?", re.DOTALL)


@dataclass(frozen=True)
class Architecture:
    """A built network with random weights; `label` names it for people."""

    network: nn.Module
    label: str


@dataclass(frozen=True)
class DesignArchitecture(Architecture):
    """The network of a shipped design."""

    design: Design


State = Mapping[str, torch.Tensor]


def build_architecture(arch: str, state: State | None = None, *, run_whole_file: bool = False) -> Architecture:
    """Builds `arch`: a shipped design or file.py:NAME; of several sizes, or ways to build it, the one of `state`.

    NAME is what `script.build_network` takes. Of the file only what the network needs is run, or with `run_whole_file`
    all of it.

    Raises:
        ModelError: no such design, file or class, or the author's code fails; says in which line.
    """
    if arch in list_designs():
        return _of_design(arch, state)
    found = _FILE.fullmatch(arch)
    if found is None:
        raise ModelError(
            f"no architecture {arch!r}",
            where="--arch",
            expected=f"a shipped design ({', '.join(list_designs()) or 'none found'}) or file.py:Class",
        )
    suits = None if state is None else functools.partial(_fits, state)
    network = build_network(Path(found[1]), found[2] or None, run_whole_file=run_whole_file, suits=suits)
    return Architecture(network, arch)


def _fits(state: State, network: nn.Module) -> bool:
    found = fit(state, network)
    return not (found.extra or found.missing)


def list_architectures(state: State | None = None) -> list[DesignArchitecture]:
    """Every shipped design, built; those of several sizes in the one of `state`."""
    return [_of_design(name, state) for name in list_designs()]


def _of_design(name: str, state: State | None) -> DesignArchitecture:
    design = load_design(name)
    network = build_network(design.network_path, design.class_name)
    if state is not None and callable(like := getattr(network, "like", None)):
        with blaming(design.network_path):
            network = like(state) or network
    return DesignArchitecture(network, f"design {name}", design)
