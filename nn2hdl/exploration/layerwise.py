"""The source paper's method: layer by layer from the input, equation (1), retraining behind it, Pareto pruning between.

For each layer two waves. In the first every setting of equation (1) moves the layer's weights, for every network that
was kept so far. In the second those networks are retrained with all layers up to this one frozen; the front of the
outcome goes on to the next layer. With cost "digits" the same way leads to fewer CSD digits in place of fewer bits,
and networks are compared by what their weights bring into the bit heaps of all instances; with "shared" it is the
estimated LUT sites of sums that share subexpressions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from itertools import product

import numpy as np

from nn2hdl.exploration import cost, sharing
from nn2hdl.exploration.candidate import Candidate, Result
from nn2hdl.exploration.front import pareto, thinned
from nn2hdl.exploration.networks import affine_of, narrow_network, with_weights
from nn2hdl.exploration.objective import Objective, normalized, solve
from nn2hdl.exploration.problem import Problem
from nn2hdl.fixedpoint import count_csd_digits, weight_bits
from nn2hdl.integer import IntegerNetwork, digest, weight_layers
from nn2hdl.sums import HEAP

BASE, QUANTIZE, RETRAIN = "base", "quantize", "retrain"
GRADIENT_IMAGES = 5000
LIMIT = 127  # of 8-bit weights


@dataclass(frozen=True)
class Layerwise:
    """The method and its settings.

    Attributes:
        layers: names of the layers with weights, in order; the last ones may be left out.
        cost: "bits" for the paper's objective, "digits" or "shared" for the circuit's.
        widths: (bits of a pixel, bits of an activation) to start from.
        alphas, betas, reaches: every combination is tried in every layer.
        retrained: most networks of a layer that are retrained, from the front right after quantization; None for all.
        kept: most networks that go on to the next layer.
        working: how far below the best of its wave (points, dB) a network may be to go on: from one that names classes
            by chance no layer behind it can be judged.
        base_epochs: of training with narrow activations, before the first layer; 8-bit ones need none.
        epochs, learning_rate: of retraining.
        biases: train the biases of frozen layers as well, which cost nothing in a circuit; the paper does not.
        seed: random seed.
    """

    layers: tuple[str, ...]
    cost: str = "bits"
    widths: tuple[tuple[int, int], ...] = ((8, 8),)
    alphas: tuple[float, ...] = (0.0, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 10.0)
    betas: tuple[float, ...] = (0.0,)
    reaches: tuple[int, ...] = (4, 12, 32)
    retrained: int | None = 6
    kept: int = 3
    working: float = 10.0
    base_epochs: float = 2.0
    epochs: float = 1.0
    learning_rate: float = 0.01
    biases: bool = False
    seed: int = 0
    name: str = field(default="paper")

    def propose(self, results: Sequence[Result]) -> list[Candidate]:
        """The next wave."""
        if not results:
            return [self._base(*width) for width in self.widths]
        step, layer = _place(results[-1])
        wave = [result for result in results if _place(result) == (step, layer)]
        if step == QUANTIZE:
            return self._retrain(layer, wave)
        following = self.layers if step == BASE else self.layers[self.layers.index(layer) + 1 :]
        if not following:
            return []
        kept = wave if step == BASE else thinned(self._working(_front(wave)), self.kept)
        return self._quantize(following[0], kept)

    def _working(self, front: Sequence[Result]) -> list[Result]:
        least = max(result.figures.validation for result in front) - self.working
        return [result for result in front if result.figures.validation >= least]

    def expected(self) -> int:
        """An upper bound: fronts may be shorter."""
        settings = len(self.alphas) * len(self.betas) * len(self.reaches)
        total, parents = len(self.widths), len(self.widths)
        for _ in self.layers:
            again = parents * settings if self.retrained is None else min(parents * settings, self.retrained)
            total += parents * settings + again
            parents = min(again, self.kept)
        return total

    def _base(self, input_bits: int, activation_bits: int) -> Candidate:
        epochs = self.base_epochs if min(input_bits, activation_bits) < 8 else 0.0
        widths = {"input_bits": input_bits, "activation_bits": activation_bits}
        return self._candidate({"step": BASE, **widths, "epochs": epochs}, None)

    def _quantize(self, layer: str, parents: Sequence[Result]) -> list[Candidate]:
        objectives = [
            Objective(alpha, beta, reach, self.cost)
            for alpha, beta, reach in product(self.alphas, self.betas, self.reaches)
        ]
        return [
            self._candidate({"step": QUANTIZE, "layer": layer, **asdict(objective)}, parent.key)
            for parent in parents
            for objective in objectives
        ]

    def _retrain(self, layer: str, wave: Sequence[Result]) -> list[Candidate]:
        chosen = wave if self.retrained is None else thinned(_front(wave), self.retrained)
        distinct = {result.network: result for result in reversed(chosen)}
        whole = layer == self.layers[-1]
        settings = {"step": RETRAIN, "layer": layer, "epochs": self.epochs, "learning_rate": self.learning_rate}
        return [self._candidate(settings, result.key, whole) for result in chosen if distinct[result.network] is result]

    def _candidate(self, settings: dict, parent: str | None, whole: bool = False) -> Candidate:
        return Candidate(self.name, settings, parent, self.seed, whole)

    def make(
        self, candidate: Candidate, problem: Problem, parent: IntegerNetwork | None
    ) -> tuple[IntegerNetwork, dict]:
        """The network of one candidate; details: the cost of the layers that are quantized so far."""
        settings = candidate.settings
        if parent is None:
            return self._make_base(settings, problem), {"cost": 0}
        layer = settings["layer"]
        if settings["step"] == QUANTIZE:
            network = quantize_layer(parent, layer, _objective(settings), problem)
        else:
            network = self._retrained(parent, layer, settings, problem)
        frozen = self.layers[: self.layers.index(layer) + 1]
        return network, {"cost": cost_of_layers(network, frozen, self.cost)}

    def _make_base(self, settings: dict, problem: Problem) -> IntegerNetwork:
        images = problem.images.training
        network = narrow_network(problem.graph, images.images, settings["input_bits"], settings["activation_bits"])
        from nn2hdl.train import RetrainSettings, retrain

        training = RetrainSettings(
            epochs=settings["epochs"], learning_rate=self.learning_rate, **vars(problem.augmentation)
        )
        return retrain(network, images, weight_layers(network), training, seed=self.seed)

    def _retrained(self, parent: IntegerNetwork, layer: str, settings: dict, problem: Problem) -> IntegerNetwork:
        from nn2hdl.train import RetrainSettings, retrain

        names = weight_layers(parent)
        split = names.index(layer) + 1
        training = RetrainSettings(
            epochs=settings["epochs"], learning_rate=settings["learning_rate"], **vars(problem.augmentation)
        )
        biases = names[:split] if self.biases else ()
        return retrain(parent, problem.images.training, names[split:], training, biases=biases, seed=self.seed)


def quantize_layer(network: IntegerNetwork, layer: str, objective: Objective, problem: Problem) -> IntegerNetwork:
    """The network with one layer's weights moved by equation (1)."""
    gradient = normalized(_gradient(_Keyed(digest(network), network), layer, problem))
    weights = affine_of(network, layer).weights
    moved = solve(weights, gradient, objective, LIMIT)
    window = sharing.window_of(network, layer) if objective.cost == "shared" else None
    if window and count_csd_digits(moved).sum() <= sharing.MOST_DIGITS:
        moved = sharing.share_more(weights, moved, gradient, objective, LIMIT, window)
    return with_weights(network, layer, moved)


def cost_of_layers(network: IntegerNetwork, layers: Sequence[str], cost_name: str) -> int:
    """Of these layers' weights in all instances: bits (of one instance); digits times bits of the input; or estimated
    LUT sites of sums that share."""
    bits, total = cost.input_bits(network), 0
    for name in layers:
        weights, positions = affine_of(network, name).weights, cost.positions(network.layer(name))
        window = sharing.window_of(network, name) if cost_name == "shared" else None
        if cost_name == "bits":
            total += int(weight_bits(weights).sum())
        elif window:
            total += round(window.sites(weights) * positions)
        else:
            rows = int(count_csd_digits(weights).sum()) * bits[name] * positions
            total += rows if cost_name == "digits" else round(rows * HEAP.bit)
    return total


@dataclass(frozen=True, eq=False)
class _Keyed:
    """A network that is found again by its digest."""

    digest: str
    network: IntegerNetwork

    def __hash__(self) -> int:
        return hash(self.digest)

    def __eq__(self, other) -> bool:
        return self.digest == other.digest


def _gradient(keyed: _Keyed, layer: str, problem: Problem) -> np.ndarray:
    training = problem.images.training  # the same object in every call of this process
    return _cached_gradient(keyed, layer, training)


@lru_cache(maxsize=8)
def _cached_gradient(keyed: _Keyed, layer: str, training) -> np.ndarray:
    """All settings of a wave ask for the gradient of the same few networks."""
    from nn2hdl.train import weight_gradients

    return weight_gradients(keyed.network, training.select(slice(GRADIENT_IMAGES)), [layer])[layer]


def _place(result: Result) -> tuple[str, str]:
    """Step and layer of a result; no layer before the first."""
    settings = result.candidate.settings
    return settings["step"], settings.get("layer", "")


def _front(wave: Sequence[Result]) -> list[Result]:
    return pareto(wave, lambda result: result.figures.validation, _cost)


def _cost(result: Result) -> float:
    """Of the layers that are quantized so far; no end where a study has lost it."""
    return result.figures.details.get("cost", float("inf"))


def _objective(settings: dict) -> Objective:
    return Objective(settings["alpha"], settings["beta"], settings["reach"], settings["cost"])
