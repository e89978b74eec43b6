"""What values are like without any image: BatchNorm says it of its outputs, and it follows for all else.

Every value counts as a normal one, clipped to [low, high] (Nagel et al. 2019, analytic bias correction). Of
x ~ N(m, s) clipped to [a, b], with alpha = (a - m) / s, beta = (b - m) / s, Z = Phi(beta) - Phi(alpha),

    E[clip(x)]   = s * (phi(alpha) - phi(beta)) + m * Z + a * Phi(alpha) + b * (1 - Phi(beta))
    E[clip(x)^2] = (m^2 + s^2) Z + s ((m + a) phi(alpha) - (m + b) phi(beta)) + a^2 Phi(alpha) + b^2 (1 - Phi(beta))

Where a layer has no BatchNorm its inputs count as independent. Maxima are of independent values, means of equal ones.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from nn2hdl.exhaustive import exhaustive
from nn2hdl.graph import (
    INPUT,
    Add,
    AvgPool2d,
    Clip,
    Conv2d,
    Elementwise,
    Flatten,
    Graph,
    InputSpec,
    Linear,
    MaxPool2d,
    Node,
    Op,
    Quantize,
)
from nn2hdl.graph.channels import Weighted, by_input
from nn2hdl.graph.functions import evaluate
from nn2hdl.quantization.pairs import spread

PIXEL_MAXIMUM = 255.0
FAR = 8.0  # standard deviations beyond which nothing counts
POINTS = 2001  # of a distribution, where a sum takes the place of an integral

_erf = np.vectorize(math.erf, otypes=[float])


@dataclass(frozen=True, eq=False)
class Moments:
    """clip(N(center, spread), low, high) per channel, all [c]; least, most: what the values do not leave anyway."""

    center: np.ndarray
    spread: np.ndarray
    low: np.ndarray
    high: np.ndarray
    least: np.ndarray
    most: np.ndarray

    @classmethod
    def normal(cls, mean: np.ndarray, std: np.ndarray, ends: tuple[np.ndarray, np.ndarray] | None = None) -> Moments:
        """Without a clip; ends: least and most."""
        below, above = np.full(len(mean), -np.inf), np.full(len(mean), np.inf)
        return cls(mean, std, below, above, *(ends or (below, above)))

    def mean(self) -> np.ndarray:
        """E[x]."""
        return self._moments()[0]

    def std(self) -> np.ndarray:
        """The root of E[x^2] - E[x]^2."""
        first, second = self._moments()
        deviation: np.ndarray = np.sqrt(np.maximum(second - first**2, 0.0))
        return deviation

    def reach(self, sigmas: float) -> tuple[np.ndarray, np.ndarray]:
        """Ends of center +- sigmas * spread, clipped."""
        low, high = (np.clip(self.center + far * self.spread, self.least, self.most) for far in (-sigmas, sigmas))
        return low, high

    def clipped(self, low: float, high: float) -> Moments:
        """Behind a clip."""
        ends = (np.clip(end, low, high) for end in (self.low, self.high, self.least, self.most))
        return Moments(self.center, self.spread, *ends)

    def samples(self) -> tuple[np.ndarray, np.ndarray]:
        """Values [c, POINTS], and the probability of each [POINTS]."""
        z = np.linspace(-FAR, FAR, POINTS)
        weight = np.exp(-0.5 * z**2)
        values = np.clip(self.center[:, None] + self.spread[:, None] * z, self.least[:, None], self.most[:, None])
        return values, weight / weight.sum()

    def _moments(self) -> tuple[np.ndarray, np.ndarray]:
        m, s = self.center, np.maximum(self.spread, 1e-30)
        alpha, beta = (np.clip((end - m) / s, -FAR, FAR) for end in (self.low, self.high))
        a, b = (np.where(np.isfinite(end), end, 0.0) for end in (self.low, self.high))  # an open end is never reached
        inside, below, above = _cdf(beta) - _cdf(alpha), _cdf(alpha), 1.0 - _cdf(beta)
        first = s * (_pdf(alpha) - _pdf(beta)) + m * inside + a * below + b * above
        second = (m**2 + s**2) * inside + s * ((m + a) * _pdf(alpha) - (m + b) * _pdf(beta))
        return first, second + a**2 * below + b**2 * above


def _pdf(x: np.ndarray) -> np.ndarray:
    density: np.ndarray = np.exp(-0.5 * x**2) / math.sqrt(2.0 * math.pi)
    return density


def _cdf(x: np.ndarray) -> np.ndarray:
    return np.asarray(0.5 * (1.0 + _erf(x / math.sqrt(2.0))))


def find_moments(graph: Graph) -> dict[str, Moments]:
    """Of the input and of every node."""
    found = {INPUT: _pixels(graph.input)}
    for node in graph.nodes:
        if node.statistics is not None and isinstance(node.op, Conv2d | Linear):
            found[node.name] = Moments.normal(node.statistics.mean, node.statistics.std)
        else:
            found[node.name] = _RULES[type(node.op)](node, node.op, [found[name] for name in node.inputs])
    return found


def _pixels(spec: InputSpec) -> Moments:
    """The normalization says mean and deviation of pixels; where there is none they count as uniform."""
    mean, std = np.array(spec.mean), np.array(spec.std)
    if not mean.any() and (std == 1.0).all():
        mean, std = np.full(len(mean), 0.5), np.full(len(std), math.sqrt(1.0 / 12.0))
    channels = spec.shape[0]
    mean, std = (np.resize(values, channels) * PIXEL_MAXIMUM for values in (mean, std))
    return Moments.normal(mean, std).clipped(0.0, PIXEL_MAXIMUM)


def _weighted(_: Node, op: Weighted, inputs: Sequence[Moments]) -> Moments:
    mean, std = inputs[0].mean(), inputs[0].std()
    center = (op.weight * by_input(mean, op)).reshape(len(op.weight), -1).sum(axis=1) + op.bias
    variance = (op.weight**2 * by_input(std**2, op)).reshape(len(op.weight), -1).sum(axis=1)
    return Moments.normal(center, np.sqrt(variance))


def _clip(_: Node, op: Clip, inputs: Sequence[Moments]) -> Moments:
    return inputs[0].clipped(op.low, op.high)


def _largest(_: Node, op: MaxPool2d, inputs: Sequence[Moments]) -> Moments:
    """Of k independent values the distribution function is F**k."""
    values, weight = inputs[0].samples()
    shares = np.diff(np.cumsum(weight) ** (op.kernel[0] * op.kernel[1]), prepend=0.0)
    return _matched((inputs[0].least, inputs[0].most), values, shares)


def _average(_: Node, __: AvgPool2d, inputs: Sequence[Moments]) -> Moments:
    return Moments.normal(inputs[0].mean(), inputs[0].std(), (inputs[0].least, inputs[0].most))


def _sum(_: Node, __: Add, inputs: Sequence[Moments]) -> Moments:
    a, b = inputs
    spread_of_both: np.ndarray = np.sqrt(a.std() ** 2 + b.std() ** 2)
    return Moments.normal(a.mean() + b.mean(), spread_of_both, (a.least + b.least, a.most + b.most))


def _function(_: Node, op: Elementwise, inputs: Sequence[Moments]) -> Moments:
    values, weight = inputs[0].samples()
    with np.errstate(all="ignore"):
        outputs = np.nan_to_num(evaluate(op.function, op.arguments, values))
    return _matched((outputs.min(axis=1), outputs.max(axis=1)), outputs, weight)


def _flat(node: Node, _: Flatten, inputs: Sequence[Moments]) -> Moments:
    (m,) = inputs
    return Moments(*(spread(v, node.shape[0]) for v in (m.center, m.spread, m.low, m.high, m.least, m.most)))


def _matched(ends: tuple[np.ndarray, np.ndarray], values: np.ndarray, shares: np.ndarray) -> Moments:
    """A normal distribution with the mean and deviation of values [c, points], which do not leave the ends."""
    mean = values @ shares
    variance = (values - mean[:, None]) ** 2 @ shares
    return Moments.normal(mean, np.sqrt(variance), ends)


_RULES: Mapping[type[Any], Callable[[Node, Any, Sequence[Moments]], Moments]] = exhaustive(
    "how moments follow",
    Op,
    {
        Conv2d: _weighted,
        Linear: _weighted,
        Clip: _clip,
        MaxPool2d: _largest,
        AvgPool2d: _average,
        Add: _sum,
        Elementwise: _function,
        Flatten: _flat,
        Quantize: lambda _, __, inputs: inputs[0],
    },
)
