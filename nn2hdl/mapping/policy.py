"""Which rule plans a heap: many are tried on counts, and the best by the objective is taken.

A rule says how sparse a chain each stage accepts at first. No rule is best for all heaps, and a trial takes
microseconds, so that all rules of a fixed random set are tried.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from nn2hdl.mapping import planner

STAGES = 8
TRIALS, FEWEST_TRIALS = 800, 24
BUILT = 8  # plans that are carried out, since polarities may spoil one
_USUAL = 6  # the rule that is best most often
_SHARE = 50  # bits times trials for one bit that is carried out
_GRAPH_WORK, _LEAST_WORK, _MOST_WORK = 12_000_000, 10_000, 300_000


@dataclass(frozen=True)
class Policy:
    """What a level less is worth: the larger of `fraction` of the heap's sites and `least` sites.

    hosting: counters in idle tables; search: try many rules, not one (both to be switched off for comparison alone).
    """

    fraction: float = 0.0
    least: float = 1e-3
    hosting: bool = True
    search: bool = True

    def cost(self, sites: int, levels: int) -> float:
        """Sites, with the levels at their worth."""
        return sites + levels * max(self.least, self.fraction * sites)


AREA, BALANCED, DEPTH = Policy(), Policy(0.05, 1.5), Policy(0.0, 1e5)


@lru_cache
def rules() -> np.ndarray:
    """float [TRIALS, 1 + STAGES]: steady rules first, then random ones; the same in every run."""
    steady = [(most, *(mu,) * STAGES) for mu in (0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.51) for most in (0.3, 0.51)]
    random = np.random.default_rng(0)
    count = TRIALS - len(steady)
    first = np.exp(random.uniform(np.log(0.03), np.log(planner.HIGHEST), (count, STAGES)))
    most = random.choice([0.2, 0.3, planner.HIGHEST], (count, 1))
    return np.concatenate([np.array(steady), np.concatenate([most, first], axis=1)])


def heap_work(nodes: int) -> int:
    """Bits times trials for one heap of a graph of `nodes` nodes: 10,000 take about 3 ms."""
    return max(_LEAST_WORK, min(_MOST_WORK, _GRAPH_WORK // max(1, nodes)))


class Promising(NamedTuple):
    """A rule, and the sites and levels (from the heap's first arrival) that it comes to on counts."""

    rule: np.ndarray
    sites: int
    levels: int


def choose(arriving: np.ndarray, drop: int, policy: Policy, work: int) -> list[Promising]:
    """The most promising rules for a heap of which `arriving` int64 [levels, columns] counts the bits by arrival."""
    bits = max(1, int(arriving.sum()))
    if not policy.search:
        return [Promising(rules()[_USUAL], 0, 0)]
    trials = max(FEWEST_TRIALS, min(TRIALS, work // bits))
    numbers, found = _simulated(arriving.tobytes(), arriving.shape, drop, policy.hosting, trials)
    cost = found[:, 0] + found[:, 1] * np.maximum(policy.least, policy.fraction * found[:, 0])
    order = np.argsort(cost, kind="stable")[: max(1, min(BUILT, work // (_SHARE * bits)))]
    return [Promising(rules()[numbers[k]], *found[k].tolist()) for k in order]


@lru_cache(maxsize=1 << 15)
def _simulated(
    data: bytes, shape: tuple[int, int], drop: int, hosting: bool, trials: int
) -> tuple[np.ndarray, np.ndarray]:
    """Rules whose figures differ, in their order, and their sites and levels [rules, 2], whatever the policy."""
    arriving = np.frombuffer(data, dtype=np.int64).reshape(shape)
    found = planner.simulate_all(arriving, drop, hosting, rules()[:trials])
    _, first = np.unique(found, axis=0, return_index=True)  # equal figures are mostly equal plans
    first = np.sort(first)
    return first, found[first]
