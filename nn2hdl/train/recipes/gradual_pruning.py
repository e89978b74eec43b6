"""Gradual pruning: more and more of the smallest weights are taken out while the others are trained.

M. Zhu and S. Gupta (2017): To Prune, or Not to Prune: Exploring the Efficacy of Pruning for Model Compression.
arXiv:1710.01878. From step t0 on, n times, every dt steps, the smallest weights are masked until the sparsity is
(equation 1)::

    s_t = s_f + (s_i - s_f) * (1 - (t - t0) / (n * dt))**3   for t in t0, t0 + dt, ..., t0 + n * dt

Masked weights are 0 and get no gradient. Sparsity is that of every layer, as in the paper, of the whole network, or of
its LUT sites.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from nn2hdl.errors import QuantizeError
from nn2hdl.methods import SET, Kind, MethodRecord, Paper
from nn2hdl.train.network import whole
from nn2hdl.train.recipes.method import Companion, TrainingMethod
from nn2hdl.train.recipes.pruning import SCOPES, check_choice, check_part, prune, step_at

if TYPE_CHECKING:
    from nn2hdl.train.recipes.run import RecipeRun

NAME = "gradual-pruning"


@dataclass(frozen=True)
class GradualSettings:
    """sparsity: s_f. initial: s_i. start, finish: parts of the training between which weights are taken out. rounds:
    n. scope: what has that sparsity, each "layer" or the "network", there weighed by what each weight is of its layer;
    with "sites" it is the share of the LUT sites that goes (`prune`)."""

    sparsity: float = 0.9
    initial: float = 0.0
    start: float = 0.0
    finish: float = 0.6
    rounds: int = 100
    scope: str = "layer"

    def __post_init__(self) -> None:
        check_part(NAME, "sparsity", self.sparsity, below=True)
        check_choice(NAME, "scope", self.scope, SCOPES)
        if not 0 <= self.initial <= self.sparsity:
            raise QuantizeError(f"{NAME}.initial = {self.initial}", where=SET, expected="a number from 0 to sparsity")
        if not 0 <= self.start <= self.finish <= 1:
            found = f"{NAME}.start = {self.start}, finish = {self.finish}"
            raise QuantizeError(found, where=SET, expected="0 <= start <= finish <= 1")
        if not whole(self.rounds, 1):
            raise QuantizeError(f"{NAME}.rounds = {self.rounds}", where=SET, expected="a whole number from 1 on")


class GradualPruning(Companion):
    """Masks weights by the cubic schedule."""

    def __init__(self, own: GradualSettings):
        self.own = own

    def sparsity(self, rounds: int) -> float:
        """s_t after some of the n times."""
        own = self.own
        return float(own.sparsity + (own.initial - own.sparsity) * (1 - rounds / own.rounds) ** 3)

    def rounds_at(self, step: int, steps: int) -> int | None:
        """How many of the n times have come at a step; None before the first."""
        first, last = step_at(self.own.start, steps), step_at(self.own.finish, steps)
        if step < first:
            return None
        return self.own.rounds if step >= last else (step - first) * self.own.rounds // (last - first)

    def before_step(self, run: RecipeRun, step: int) -> None:
        rounds = self.rounds_at(step, run.steps)
        if rounds is not None and (step == 0 or rounds != self.rounds_at(step - 1, run.steps)):
            prune(run.network, self.sparsity(rounds), self.own.scope)


METHOD = TrainingMethod(
    MethodRecord(
        NAME,
        Kind.PRUNING,
        "takes out more and more of the smallest weights, fast at first, while the others are trained",
        "The first choice for sparse weights, beside any quantizer.",
        Paper(
            "M. Zhu, S. Gupta",
            2017,
            "To Prune, or Not to Prune: Exploring the Efficacy of Pruning for Model Compression",
            "arXiv:1710.01878",
        ),
    ),
    GradualSettings,
    companion=GradualPruning,
)
