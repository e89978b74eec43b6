"""A constant matrix as a netlist: sharing and heaps, between area and depth."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np

from nn2hdl.errors import LimitError
from nn2hdl.fixedpoint import count_csd_digits
from nn2hdl.mapping.netlist import CARRY8, Netlist
from nn2hdl.mapping.policy import AREA, BALANCED, DEPTH, Policy
from nn2hdl.mapping.sums import map_sums
from nn2hdl.sums import Cmvm, SumGraph, estimate, share_matrix, verify

OBJECTIVES = ("area", "balanced", "depth")
# signed digits up to which objectives share plans: those of area and balanced, or all, which take twice the time
_POOLED, _POOLED_WHOLE = 800, 200
# what a level of the whole matrix is worth where plans are compared
_PICKS = {"area": AREA, "balanced": Policy(0.015, 1.0), "depth": DEPTH}
_POLICIES = {"area": AREA, "balanced": BALANCED, "depth": DEPTH}
_QUICK = Policy(BALANCED.fraction, BALANCED.least, search=False)
_LEVELS_OF_SHARING = (1, 0)  # of shared nodes on a path, where fewer than any number are tried
_RIVAL_ESTIMATE, _RIVAL_SITES = 1.25, 1.02  # of the freely shared form's, up to which a shallower form is a rival
# (shared nodes on a path, what a level is worth): from few sites to few levels
_SHALLOW = ((None, BALANCED), (None, DEPTH), (2, DEPTH), (1, DEPTH), (0, DEPTH))


@dataclass(frozen=True)
class Dial:
    """objective: area, balanced or depth; max_levels: most LUT levels of a matrix, None for any number."""

    objective: str = "balanced"
    max_levels: int | None = None


@dataclass(frozen=True, eq=False)
class MappedMatrix:
    """The shared sums, proved equal to the matrix, and the netlist that computes them."""

    sums: SumGraph
    netlist: Netlist

    @property
    def adders(self) -> int:
        """Carry chains."""
        return sum(bool(block.shape.positions) for block in self.netlist.blocks)


def map_matrix(
    problem: Cmvm, *, dial: Dial | None = None, carry: int = CARRY8, where: str | None = None
) -> MappedMatrix:
    """Netlist of ((x @ matrix + bias) * multiplier) >> shift for Xilinx: all of the problem but its clamp.

    carry: positions of the family's carry cell; where: the layer, for errors. All objectives choose from one pool of
    forms (matrices of more than 800 digits apart), so that none takes what another's plan beats in sites and levels.
    Under a limit the first of ever shallower forms that keeps it is taken.

    Raises:
        LimitError: no form keeps the limit; the lowest number of levels that was found is named.
    """
    dial, forms = dial or Dial(), _Forms(problem, carry)
    best = forms.best(dial.objective)
    if dial.max_levels is None or best.netlist.levels <= dial.max_levels:
        return best
    for choice in _SHALLOW:
        found = forms.form(*choice)
        if found.netlist.levels <= dial.max_levels:
            return found
        best = min(best, found, key=lambda found: found.netlist.levels)
    raise LimitError(
        f"no circuit of at most {dial.max_levels} LUT levels was found",
        where=where,
        expected=f"a limit of {best.netlist.levels} levels or more, the lowest reached",
        hint=f"--max-levels {best.netlist.levels}, or fewer bits",
    )


class _Forms:
    """The forms of one problem: how deep sums are shared, and what a level is worth in their heaps.

    All objectives choose from one pool of forms, so that none takes a form that another's beats in sites and levels.
    Small matrices have all plans in it, and those of less sharing where that may cost no more sites; larger ones the
    plans of area and balanced; the largest none. Depth looks further: at DEPTH's plans, also of less sharing.
    """

    def __init__(self, problem: Cmvm, carry: int):
        self.problem, self.carry = problem, carry
        self.digits = int(count_csd_digits(problem.matrix).sum())
        self.graphs: dict[int | None, SumGraph] = {}
        self.made: dict[tuple[int | None, Policy], MappedMatrix] = {}

    def best(self, objective: str) -> MappedMatrix:
        """The best form by an objective; of equal ones the first."""
        choices = self._pool() if self.digits <= _POOLED else [(None, _POLICIES[objective])]
        if objective == "depth":
            choices += [(depth, DEPTH) for depth in (None, *_LEVELS_OF_SHARING)]
        pick = _PICKS[objective]
        forms = [self.form(*choice).netlist for choice in dict.fromkeys(choices)]
        best = min(range(len(forms)), key=lambda n: (pick.cost(forms[n].sites, forms[n].levels), n))
        return self.form(*list(dict.fromkeys(choices))[best])

    def form(self, depth: int | None, policy: Policy) -> MappedMatrix:
        """The form with at most `depth` shared nodes on a path, its heaps planned by a policy."""
        if (depth, policy) not in self.made:
            graph = self._graph(depth)
            netlist = map_sums(graph, self.problem.shift, wires=self.problem.wires, policy=policy, carry=self.carry)
            self.made[depth, policy] = MappedMatrix(graph, netlist)
        return self.made[depth, policy]

    def _graph(self, depth: int | None) -> SumGraph:
        if depth not in self.graphs:
            self.graphs[depth] = share_matrix(self.problem, depth=depth)
            verify(self.graphs[depth], self.problem)
        return self.graphs[depth]

    def _pool(self) -> list[tuple[int | None, Policy]]:
        if self.digits > _POOLED_WHOLE:
            return [(None, BALANCED), (None, AREA)]
        depths = [None, *(depth for depth in _LEVELS_OF_SHARING if self._is_rival(depth))]
        return [(depth, policy) for depth in depths for policy in (BALANCED, AREA, DEPTH)]

    def _is_rival(self, depth: int) -> bool:
        """Whether less sharing may cost no more sites, by an estimate and then by plans that are not searched for."""
        free, shallow = self._graph(None), self._graph(depth)
        if _equal(shallow, free) or estimate(shallow) > _RIVAL_ESTIMATE * estimate(free):
            return False
        return self.form(depth, _QUICK).netlist.sites <= _RIVAL_SITES * self.form(None, _QUICK).netlist.sites


def _equal(one: SumGraph, other: SumGraph) -> bool:
    """Whether two graphs of one problem are the same."""
    return all(np.array_equal(getattr(one, field.name), getattr(other, field.name)) for field in fields(SumGraph))
