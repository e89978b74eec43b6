"""High-bias absorption (Nagel et al. 2019): activations give up what they never fall below.

Where relu(x) = x for almost all x, which a BatchNorm with beta > 3 * gamma says, the constant

    c = max(0, beta - 3 * gamma)

moves from the bias of the first layer into that of the second: b1 - c, and b2 + W2 c. The range of the activations
shrinks by c. Zero padding of the second layer becomes -c, so that the border stays what it was.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.graph import AvgPool2d, Clip, Conv2d, Graph, Op
from nn2hdl.graph.channels import Weighted, by_input
from nn2hdl.methods import Kind, MethodRecord
from nn2hdl.quantization.equalize import NAGEL_2019
from nn2hdl.quantization.job import Job
from nn2hdl.quantization.pairs import Editor, Pair, find_pairs, keeps_scale, spread
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting


@dataclass(frozen=True)
class Absorb:
    """sigmas: how many standard deviations below its mean a channel is taken to reach."""

    sigmas: float = 3.0

    def __post_init__(self) -> None:
        check_setting("sigmas", self.sigmas, 0 < self.sigmas <= 100, "above 0, at most 100")


def absorbed(graph: Graph, settings: Absorb) -> Graph:
    """The same function but for values beyond `sigmas`, with smaller activations."""
    editor = Editor(graph)
    for pair in find_pairs(graph, _passes):
        known = editor.node(pair.first).statistics
        if known is not None:
            constant = np.maximum(known.mean - settings.sigmas * known.std, 0.0)
            if constant.any():
                _absorb(editor, pair, constant)
    return editor.graph()


def _passes(op: Op) -> bool:
    """Whether op(x - c) = op(x) - c for x > c > 0."""
    if isinstance(op, AvgPool2d):
        return not any(op.padding)
    return keeps_scale(op) and not (isinstance(op, Clip) and op.high == 0.0)


def _absorb(editor: Editor, pair: Pair, constant: np.ndarray) -> None:
    first, second = editor.weighted(pair.first), editor.weighted(pair.second)
    editor.replace(pair.first, replace(first, bias=first.bias - constant))
    editor.replace(pair.second, _taken_over(second, spread(constant, _inputs(second))))
    editor.map_statistics(pair, np.ones_like(constant), -constant)


def _inputs(op: Weighted) -> int:
    groups = op.groups if isinstance(op, Conv2d) else 1
    return int(op.weight.shape[1] * groups)


def _taken_over(op: Weighted, constant: np.ndarray) -> Weighted:
    """The layer that reads x - constant [in] where it has read x."""
    added = (op.weight * by_input(constant, op)).reshape(len(op.weight), -1).sum(axis=1)
    if isinstance(op, Conv2d) and any(op.padding):
        pads = np.zeros(len(constant)) if op.pad_value is None else op.pad_value
        return replace(op, bias=op.bias + added, pad_value=pads - constant)
    return replace(op, bias=op.bias + added)


def _apply(job: Job, settings: Absorb) -> Job:
    return replace(job, graph=absorbed(job.graph, settings))


ABSORB = QuantizationMethod(
    MethodRecord(
        "absorb",
        Kind.AFTER,
        "high-bias absorption: what activations never fall below moves into the next layer's bias",
        "Behind equalize, on networks with BatchNorm, where activations have few bits.",
        NAGEL_2019,
    ),
    Absorb,
    Stage.GRAPH,
    _apply,
)
