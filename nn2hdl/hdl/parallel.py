"""Maps the engines of a circuit in parallel processes."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import as_completed

from nn2hdl.hdl.circuit import Circuit
from nn2hdl.hdl.heap_engine import HeapEngine
from nn2hdl.mapping import MappedMatrix
from nn2hdl.processes import worker_pool

Progress = Callable[[int, int, str], None]


def map_engines(circuit: Circuit, jobs: int = 1, progress: Progress | None = None) -> None:
    """Optimizes every engine that is mapped to a family and has not been yet; the largest first."""
    engines = {cell.name: cell for layer in circuit.layers for cell, _ in layer.work if isinstance(cell, HeapEngine)}
    waiting = sorted((e for e in engines.values() if not e.is_mapped), key=lambda e: -e.problem.nonzero)
    if progress and waiting:
        progress(0, len(waiting), "optimizing engines")
    if jobs > 1 and len(waiting) > 1:
        with worker_pool(min(jobs, len(waiting))) as pool:
            futures = {pool.submit(_mapped, engine): engine for engine in waiting}
            for done, future in enumerate(as_completed(futures), start=1):
                futures[future].adopt(future.result())
                _report(progress, done, len(waiting), futures[future])
    else:
        for done, engine in enumerate(waiting, start=1):
            engine.adopt(_mapped(engine))
            _report(progress, done, len(waiting), engine)


def _mapped(engine: HeapEngine) -> MappedMatrix:
    return engine.mapped


def _report(progress: Progress | None, done: int, total: int, engine: HeapEngine) -> None:
    if progress:
        progress(done, total, f"optimized {engine.name}")
