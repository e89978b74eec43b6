"""Quantization-aware training with a price on LUT sites: one candidate per rung of a ladder of sizes and widths.

Rungs of the same widths whose first convolution is of tables are a chain: training goes on from the network of the next
larger one, and its tables, so that a small network was trained as long as all before it together. Other networks are
better without: where they start anew, they find other weights for fewer sites. In networks of fully connected layers
alone sites come down early, and training goes on at twice the rate (ARCHITECTURE.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from nn2hdl.data import Dataset
from nn2hdl.exploration.candidate import Candidate, Result
from nn2hdl.exploration.problem import Problem
from nn2hdl.graph import Graph, weights_of
from nn2hdl.integer import IntegerNetwork

SITES_PER_BIT, SITES_PER_OUTPUT = 0.5, 6.0  # of a bit heap, as measured on LeNets
# all integers as weights: smaller steps lose less of the float network, from which training starts
SPREAD, FINE_RATE = 1.4, 0.003
QUICK = {"learning_rate": 0.014, "narrowing_fraction": 0.35}  # of networks without convolutions
FLOAT_BITS = 3  # of activations: from here on it helps to start as the float network does


@dataclass(frozen=True)
class Rung:
    """One candidate.

    Attributes:
        input_bits, activation_bits: of pixels and activations.
        weight_max: the largest weight.
        powers: leave out weights that are no powers of two; without, training starts as the float network, and takes
            smaller steps.
        share: the part of the dense network's LUT sites that training is steered to.
        tables: cut the windows of the first convolution to what fits plain tables, with weights up to 7.
        luma: brightness and color differences in place of red, green and blue.
    """

    input_bits: int
    activation_bits: int
    weight_max: int
    share: float
    tables: bool = False
    luma: bool = False
    powers: bool = True


@dataclass(frozen=True)
class Trained:
    """The ladder, how long each rung is trained, the share of the loss that the float network teaches, and whether the
    network has convolutions."""

    rungs: tuple[Rung, ...]
    epochs: int = 20
    distill: float = 0.7
    seed: int = 0
    convolutions: bool = True
    name: str = field(default="trained")

    def propose(self, results: Sequence[Result]) -> list[Candidate]:
        """The next rung of every chain whose last one could be made."""
        done = {result.key for result in results}
        for wave in self._waves():
            ready = [candidate for candidate in wave if candidate.parent is None or candidate.parent in done]
            if ready and not any(candidate.key in done for candidate in wave):
                return ready
        return []

    def _waves(self) -> list[list[Candidate]]:
        """Chains side by side: short ones begin late enough that no wave has many candidates."""
        chains = sorted(map(self._chain, chains_of(self.rungs, self.convolutions)), key=len, reverse=True)
        waves: list[list[Candidate]] = [[] for _ in chains[0]] if chains else []
        for chain in chains:
            begins = range(len(waves) - len(chain) + 1)
            begin = min(begins, key=lambda at: sorted((len(w) for w in waves[at : at + len(chain)]), reverse=True))
            for wave, candidate in zip(waves[begin:], chain, strict=False):
                wave.append(candidate)
        return waves

    def _chain(self, rungs: Sequence[Rung]) -> list[Candidate]:
        found: list[Candidate] = []
        for rung in rungs:
            settings = {
                **vars(rung), "epochs": self.epochs, "distill": self.distill, "schedule": self._schedule(rung)
            }  # fmt: skip
            found.append(Candidate(self.name, settings, found[-1].key if found else None, self.seed))
        return found

    def _schedule(self, rung: Rung) -> dict[str, float]:
        """What training does in another way than by default: fields of QuantizedSettings."""
        if not rung.powers:
            return {"learning_rate": FINE_RATE}
        return {} if self.convolutions else QUICK

    def expected(self) -> int:
        """One candidate per rung."""
        return len(self.rungs)

    def make(
        self, candidate: Candidate, problem: Problem, parent: IntegerNetwork | None
    ) -> tuple[IntegerNetwork, dict]:
        """Trains one rung, from the one before where there is one; details: the sites that it was steered to."""
        from nn2hdl.train import QuantizedSettings, choose_device, train_quantized

        images, settings = problem.images.training, candidate.settings
        if not isinstance(images, Dataset):
            raise TypeError(f"method {self.name} is for scores of classes")  # plan_methods refuses others
        target = settings["share"] * dense_sites(problem.graph, settings["input_bits"], settings["activation_bits"])
        design = problem.augmentation  # small networks do worse with rotated and scaled images
        variation = {"flip": design.flip, "shift_pixels": design.shift_pixels}
        powers = settings["powers"]
        weights = {"weight_digits": 1} if powers else {"weight_digits": None, "spread": SPREAD}
        training = QuantizedSettings.from_json(
            {
                "input_bits": settings["input_bits"],
                "luma": settings["luma"],
                "as_float": not powers or settings["activation_bits"] >= FLOAT_BITS,
                "default": {name: settings[name] for name in ("weight_max", "activation_bits")} | weights,
                "target_sites": target,
                "epochs": settings["epochs"],
                "distill": settings["distill"],
                **settings["schedule"],
                "batch_size": min(QuantizedSettings().batch_size, len(images)),
                **variation,
            }
        )
        training = training.with_tables(problem.graph) if settings["tables"] else training
        device = choose_device("auto")
        network = train_quantized(problem.graph, images, training, start=parent, seed=candidate.seed, device=device)
        return network, {"target_sites": round(target)}


def chains_of(rungs: Sequence[Rung], convolutions: bool) -> list[list[Rung]]:
    """Rungs with tables that differ in the share alone, the largest first; all others for themselves."""
    chains: dict[Rung, list[Rung]] = {}
    for rung in sorted(rungs, key=lambda each: -each.share):
        alike = replace(rung, share=0.0) if rung.tables and convolutions else rung
        chains.setdefault(alike, []).append(rung)
    return list(chains.values())


def dense_sites(graph: Graph, input_bits: int, activation_bits: int) -> float:
    """Roughly the LUT sites of the network with one digit in every weight."""
    total, bits = 0.0, input_bits
    for node in graph.nodes:
        if (weights := weights_of(node.op)) is not None:
            positions = int(np.prod(node.shape[1:]))
            outputs = int(np.prod(node.shape))
            total += SITES_PER_BIT * weights.size * positions * bits + SITES_PER_OUTPUT * outputs
            bits = activation_bits
    return total
