"""Maps the units of a circuit: distinct matrices in parallel processes, each of them once ever per store."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import as_completed
from dataclasses import fields
from functools import partial
from typing import Any, Protocol

from nn2hdl.integer import IntegerNetwork
from nn2hdl.mapping.document import from_document, to_document
from nn2hdl.mapping.forms import AdderForm, Form, map_problem, small_form
from nn2hdl.mapping.matrices import MappedMatrix
from nn2hdl.mapping.network import MapOptions, MappedNetwork, Outline
from nn2hdl.mapping.outline import outline_network
from nn2hdl.mapping.units import MatrixUnit, Unit, with_clamps
from nn2hdl.processes import worker_pool
from nn2hdl.target import Target

Progress = Callable[[int, int, str], None]
Matrix = MappedMatrix | AdderForm


class Store(Protocol):
    """Where mapped matrices are kept between runs (synth.Cache)."""

    def load(self, key: str, read: Callable[[Any], Matrix]) -> Matrix | None:
        """What `read` makes of the document of that key, None where there is none that it can read."""

    def store(self, key: str, document: Any) -> None:
        """Keeps a document under its key."""


def map_network(
    network: IntegerNetwork,
    target: Target,
    options: MapOptions | None = None,
    *,
    jobs: int = 1,
    progress: Progress | None = None,
    store: Store | None = None,
    version: str = "",
) -> MappedNetwork:
    """Decides a verified network's structure and maps everything in it; all else as for `map_outline`."""
    outline = outline_network(network, target, options)
    return map_outline(outline, jobs, progress, store=store, version=version)


def map_outline(
    outline: Outline,
    jobs: int = 1,
    progress: Progress | None = None,
    *,
    store: Store | None = None,
    version: str = "",
) -> MappedNetwork:
    """Maps every distinct matrix, the largest first, and what selects.

    store: what earlier runs left, of the same `version` of the code that maps; None keeps nothing.

    Raises:
        LimitError: a matrix has no form within the limit of levels that the options set.
    """
    forms = map_units(
        outline.working_units().values(), outline.target, outline.options, jobs, progress, store=store, version=version
    )
    return MappedNetwork(**{each.name: getattr(outline, each.name) for each in fields(Outline)}, forms=forms)


def map_units(
    units: Iterable[Unit],
    target: Target,
    options: MapOptions | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    *,
    store: Store | None = None,
    version: str = "",
) -> dict[str, Form]:
    """The forms of units and of the clamps behind them, by their names; see `map_outline`."""
    options, units = options or MapOptions(), list(with_clamps(units).values())
    matrices = [unit for unit in units if isinstance(unit, MatrixUnit) and not unit.in_tables]
    distinct = {_key(unit, target, options, version): unit for unit in matrices[::-1]}
    found = _kept(distinct, store, target)
    total, waiting = len(distinct), {key: unit for key, unit in distinct.items() if key not in found}
    if progress and total:
        progress(len(found), total, "optimizing engines")
    for key, mapped in _each(waiting, target, options, jobs):
        found[key] = mapped
        if store is not None:
            store.store(key, to_document(mapped))
        if progress:
            progress(len(found), total, f"optimized {distinct[key].name}")
    small = {unit.name: small_form(unit, target) for unit in units}
    forms: dict[str, Form] = {name: form for name, form in small.items() if form}
    return forms | {unit.name: found[_key(unit, target, options, version)] for unit in matrices}


def _kept(distinct: Mapping[str, MatrixUnit], store: Store | None, target: Target) -> dict[str, Matrix]:
    if store is None:
        return {}
    loaded = {
        key: store.load(key, partial(from_document, problem=unit.problem, carry=target.carry_width))
        for key, unit in distinct.items()
    }
    return {key: mapped for key, mapped in loaded.items() if mapped is not None}


def _each(
    waiting: Mapping[str, MatrixUnit], target: Target, options: MapOptions, jobs: int
) -> Iterator[tuple[str, Matrix]]:
    """The matrices as they end, the largest begun first."""
    order = sorted(waiting, key=lambda key: -waiting[key].problem.nonzero)
    how = (target, options.dial)
    if jobs < 2 or len(order) < 2:
        yield from ((key, map_problem(waiting[key], *how, star=options.star)) for key in order)
        return
    with worker_pool(min(jobs, len(order))) as pool:
        futures = {pool.submit(map_problem, waiting[key], *how, star=options.star): key for key in order}
        yield from ((futures[future], future.result()) for future in as_completed(futures))


def _key(unit: MatrixUnit, target: Target, options: MapOptions, version: str) -> str:
    how: tuple[object, ...]
    if target.maps_heaps:
        how = ("mapped", target.carry_width, options.dial)
    else:
        how = ("added", options.star, target.adders is not None and target.adders.plain_operands)
    return hashlib.sha256(repr((version, unit.problem.digest, *how)).encode()).hexdigest()
