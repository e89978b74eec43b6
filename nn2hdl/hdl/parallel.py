"""Maps the engines of a circuit in parallel processes, each problem once ever per store."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import as_completed
from typing import Any, Protocol

from nn2hdl.hdl.circuit import Circuit
from nn2hdl.hdl.heap_engine import HeapEngine
from nn2hdl.mapping import MappedMatrix
from nn2hdl.mapping.document import from_document, to_document
from nn2hdl.processes import worker_pool

Progress = Callable[[int, int, str], None]


class Store(Protocol):
    """Where mapped matrices are kept between runs (synth.Cache)."""

    def load(self, key: str, read: Callable[[Any], MappedMatrix]) -> MappedMatrix | None:
        """What `read` makes of the document of that key, None where there is none that it can read."""

    def store(self, key: str, document: Any) -> None:
        """Keeps a document under its key."""


def map_engines(
    circuit: Circuit,
    jobs: int = 1,
    progress: Progress | None = None,
    *,
    store: Store | None = None,
    version: str = "",
) -> None:
    """Optimizes every engine that is mapped to a family and has not been yet; the largest first.

    store: what earlier runs left, of the same `version` of the code that maps; None keeps nothing.
    """
    engines = {cell.name: cell for layer in circuit.layers for cell, _ in layer.work if isinstance(cell, HeapEngine)}
    waiting = [engine for engine in engines.values() if not engine.is_mapped]
    total, done = len(waiting), 0
    if store is not None:
        for engine in waiting:
            found = store.load(_key(engine, version), lambda lists, engine=engine: _read(engine, lists))
            if found is not None:
                engine.adopt(found)
        waiting = [engine for engine in waiting if not engine.is_mapped]
        done = total - len(waiting)
    if progress and total:
        progress(done, total, "optimizing engines")
    waiting.sort(key=lambda engine: -engine.problem.nonzero)
    for engine, mapped in _each(waiting, jobs):
        engine.adopt(mapped)
        if store is not None:
            store.store(_key(engine, version), to_document(mapped))
        done += 1
        if progress:
            progress(done, total, f"optimized {engine.name}")


def _each(engines: Iterable[HeapEngine], jobs: int) -> Iterator[tuple[HeapEngine, MappedMatrix]]:
    """The engines with what they are mapped to, as they end."""
    engines = list(engines)
    if jobs < 2 or len(engines) < 2:
        yield from ((engine, _mapped(engine)) for engine in engines)
        return
    with worker_pool(min(jobs, len(engines))) as pool:
        futures = {pool.submit(_mapped, engine): engine for engine in engines}
        yield from ((futures[future], future.result()) for future in as_completed(futures))


def _mapped(engine: HeapEngine) -> MappedMatrix:
    return engine.mapped


def _key(engine: HeapEngine, version: str) -> str:
    carry, dial = engine.target.carry_width, engine.dial
    return hashlib.sha256(repr(("mapped", version, engine.problem.digest, carry, dial)).encode()).hexdigest()


def _read(engine: HeapEngine, document: Any) -> MappedMatrix:
    return from_document(document, engine.problem, engine.target.carry_width)
