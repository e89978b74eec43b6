"""What a worker process does: makes one candidate and measures it, or counts one circuit."""

from __future__ import annotations

import time
from dataclasses import dataclass

from nn2hdl.exploration import cost
from nn2hdl.exploration.candidate import Candidate, Figures, Method
from nn2hdl.exploration.problem import Problem
from nn2hdl.flow.measure import integer_quality
from nn2hdl.integer import IntegerNetwork, total_bit_width, verify
from nn2hdl.mapping import outline_network
from nn2hdl.synth.cache import open_cache
from nn2hdl.target import find_target

PREDICTED, COUNTED = "predicted", "counted"


@dataclass(frozen=True, eq=False)
class Made:
    """A candidate's network, its figures, and the seconds that both took."""

    network: IntegerNetwork
    figures: Figures
    seconds: float


def make(method: Method, candidate: Candidate, problem: Problem, parent: IntegerNetwork | None) -> Made:
    """Makes a candidate and measures it."""
    start = time.perf_counter()
    network, details = method.make(candidate, problem, parent)
    verify(network)
    images = problem.images
    figures = Figures(
        accuracy=integer_quality(network, images.test),
        validation=integer_quality(network, images.validation),
        total_bit_width=total_bit_width(network),
        heap_bits=cost.heap_bits(network),
        estimated_sites=cost.estimate_sites(network, problem.target) if candidate.whole else None,
        details=details,
    )
    return Made(network, figures, round(time.perf_counter() - start, 3))


def count(network: IntegerNetwork, target: str, kind: str) -> tuple[dict, float]:
    """Figures of a circuit and the seconds that they took; kind: PREDICTED (the mapper's) or COUNTED (yosys')."""
    start = time.perf_counter()
    figures = cost.predict_sites(network, target) if kind == PREDICTED else _counted(network, target)
    return figures, round(time.perf_counter() - start, 3)


def _counted(network: IntegerNetwork, target: str) -> dict:
    from nn2hdl import hdl  # imports Amaranth, which prices need not
    from nn2hdl.flow.circuit import emit_verilog, map_kept, open_design

    family, cache = find_target(target), open_cache()
    mapped = map_kept(outline_network(network, family, cost.AREA), jobs=1, cache=cache)
    verilog, _ = emit_verilog(hdl.write_circuit(mapped), jobs=1, cache=cache, progress=_silent)
    total = open_design(mapped, verilog, family, jobs=1, cache=cache).count(_silent).total
    return {"sites": total.lut_sites, "levels": total.levels, "luts": total.luts, "carry4": total.carry4}


def _silent(done: int, total: int, message: str) -> None:
    """Nobody watches a worker."""
