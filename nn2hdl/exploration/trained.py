"""Quantization-aware training with a price on LUT sites: one candidate per rung of a ladder of sizes and widths."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from nn2hdl.data import Dataset
from nn2hdl.exploration.candidate import Candidate, Result
from nn2hdl.exploration.problem import Problem
from nn2hdl.graph import Graph, weights_of
from nn2hdl.integer import IntegerNetwork

SITES_PER_BIT, SITES_PER_OUTPUT = 0.5, 6.0  # of a bit heap, as measured on LeNets
# all integers as weights: smaller steps lose less of the float network, from which training starts
SPREAD, FINE_RATE = 1.4, 0.003


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
    """The ladder, how long each rung is trained, and the share of the loss that the float network teaches."""

    rungs: tuple[Rung, ...]
    epochs: int = 20
    distill: float = 0.7
    seed: int = 0
    name: str = field(default="trained")

    def propose(self, results: Sequence[Result]) -> list[Candidate]:
        """All rungs at once."""
        if results:
            return []
        common = {"epochs": self.epochs, "distill": self.distill}
        return [Candidate(self.name, {**vars(rung), **common}, None, self.seed) for rung in self.rungs]

    def expected(self) -> int:
        """One candidate per rung."""
        return len(self.rungs)

    def make(
        self, candidate: Candidate, problem: Problem, parent: IntegerNetwork | None
    ) -> tuple[IntegerNetwork, dict]:
        """Trains one rung; details: the sites that it was steered to."""
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
                "as_float": not powers,
                "default": {name: settings[name] for name in ("weight_max", "activation_bits")} | weights,
                "target_sites": target,
                "epochs": settings["epochs"],
                "learning_rate": QuantizedSettings().learning_rate if powers else FINE_RATE,
                "distill": settings["distill"],
                "batch_size": min(QuantizedSettings().batch_size, len(images)),
                **variation,
            }
        )
        training = training.with_tables(problem.graph) if settings["tables"] else training
        device = choose_device("auto")
        network = train_quantized(problem.graph, images, training, seed=candidate.seed, device=device)
        return network, {"target_sites": round(target)}


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
