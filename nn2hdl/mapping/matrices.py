"""A constant matrix as a netlist: sharing and heaps, between area and depth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import LimitError
from nn2hdl.mapping.netlist import CARRY8, Netlist
from nn2hdl.mapping.policy import AREA, BALANCED, DEPTH, Policy
from nn2hdl.mapping.sums import map_sums, output_widths
from nn2hdl.sums import Cmvm, SumGraph, share_matrix, verify

_MOST_PROGRAMS = 8  # more outputs than that at full depth leave too little time for each
OBJECTIVES = ("area", "balanced", "depth")
# (shared nodes on a path, what a level is worth): from few sites to few levels
_AREA, _BALANCED = (None, AREA), (None, BALANCED)
_SHALLOW = ((None, BALANCED), (None, DEPTH), (2, DEPTH), (1, DEPTH), (0, DEPTH))
_FIRST = {"area": (_AREA,), "balanced": (_BALANCED,), "depth": ((None, DEPTH), (1, DEPTH), (0, DEPTH))}


@dataclass(frozen=True)
class Dial:
    """objective: area, balanced or depth; max_levels: most LUT levels of a matrix, None for any number; seconds: how
    long an integer program may look for fewer stages where depth is the objective (0: not at all; what it finds in a
    given time differs from run to run)."""

    objective: str = "balanced"
    max_levels: int | None = None
    seconds: float = 0.0


@dataclass(frozen=True, eq=False)
class MappedMatrix:
    """The shared sums, proved equal to the matrix, and the netlist that computes them."""

    sums: SumGraph
    netlist: Netlist


def map_matrix(
    problem: Cmvm, *, dial: Dial | None = None, carry: int = CARRY8, where: str | None = None
) -> MappedMatrix:
    """Netlist of ((x @ matrix + bias) * multiplier) >> shift for Xilinx: all of the problem but its clamp.

    carry: positions of the family's carry cell; where: the layer, for errors. Under a limit the first of ever shallower
    forms that keeps it is taken.

    Raises:
        LimitError: no form keeps the limit; the lowest number of levels that was found is named.
    """
    dial = dial or Dial()
    shared: dict[int | None, SumGraph] = {}

    def form(depth: int | None, policy: Policy) -> MappedMatrix:
        if depth not in shared:
            shared[depth] = share_matrix(problem, depth=depth)
            verify(shared[depth], problem)
        netlist = map_sums(shared[depth], problem.shift, wires=problem.wires, policy=policy, carry=carry)
        return MappedMatrix(shared[depth], netlist)

    forms = [form(*choice) for choice in _FIRST[dial.objective]]
    best = min(forms, key=lambda found: (found.netlist.levels, found.netlist.sites))
    if dial.objective == "depth" and dial.seconds > 0:
        best = _scheduled(best, problem, carry, dial.seconds)
    if dial.max_levels is None or best.netlist.levels <= dial.max_levels:
        return best
    for choice in _SHALLOW:
        found = form(*choice)
        if found.netlist.levels <= dial.max_levels:
            return found
        best = min(best, found, key=lambda found: found.netlist.levels)
    raise LimitError(
        f"no circuit of at most {dial.max_levels} LUT levels was found",
        where=where,
        expected=f"a limit of {best.netlist.levels} levels or more, the lowest reached",
        hint=f"--max-levels {best.netlist.levels}, or fewer bits",
    )


def _scheduled(mapped: MappedMatrix, problem: Cmvm, carry: int, seconds: float) -> MappedMatrix:
    """The netlist with the deepest outputs scheduled by an integer program, where that makes it shallower."""
    graph, netlist = mapped.sums, mapped.netlist
    critical = _deepest_outputs(graph, netlist, problem.shift)
    if len(critical) > _MOST_PROGRAMS:
        return mapped
    each = dict.fromkeys(critical, seconds / len(critical))
    options = {"wires": problem.wires, "policy": DEPTH, "carry": carry}
    found = map_sums(graph, problem.shift, scheduled=each, **options)
    return MappedMatrix(graph, found) if found.levels < netlist.levels else mapped


def _deepest_outputs(graph: SumGraph, netlist: Netlist, shift: np.ndarray) -> list[int]:
    """Nodes of the outputs whose bits arrive last."""
    levels, found, first = netlist.arrival[list(netlist.outputs)], [], 0
    for node, width in zip(graph.outputs.tolist(), output_widths(graph, shift), strict=True):
        if levels[first : first + width].max(initial=0) == netlist.levels:
            found.append(node)
        first += width
    return sorted(set(found))
