"""Cross-layer equalization (Nagel et al. 2019): no channel is much smaller than the others of its layer.

Between two layers with ReLU, channel i may be divided by s_i > 0 in the first and multiplied by it in the second:
relu(s * x) = s * relu(x). With r1_i the largest |weight| of output i of the first and r2_i that of input i of the
second,

    s_i = sqrt(r1_i * r2_i) / r2_i = sqrt(r1_i / r2_i)

makes both equal to sqrt(r1_i * r2_i). Pairs that share a layer are equalized in turns until nothing moves. ReLU6 is no
such function: it becomes a ReLU where a pair needs it, as in the paper, which changes the network a little.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.graph import Clip, Conv2d, Graph, Op
from nn2hdl.graph.channels import input_maxima, output_maxima
from nn2hdl.methods import Kind, MethodRecord, Paper
from nn2hdl.quantization.job import Job
from nn2hdl.quantization.pairs import Editor, Pair, find_pairs, keeps_scale
from nn2hdl.quantization.steps import QuantizationMethod, Stage, check_setting

NAGEL_2019 = Paper(
    "Markus Nagel, Mart van Baalen, Tijmen Blankevoort, Max Welling",
    2019,
    "Data-Free Quantization Through Weight Equalization and Bias Correction",
    "arXiv:1906.04721",
)
STILL = 1e-3  # largest relative change of a channel in a round that ends it


@dataclass(frozen=True)
class Equalize:
    """rounds: at most, over all pairs; open_clips: ReLU6 becomes ReLU, else such pairs are left alone."""

    rounds: int = 100
    open_clips: bool = True

    def __post_init__(self) -> None:
        check_setting("rounds", self.rounds, 1 <= self.rounds <= 10_000, "1 to 10000")


def equalized(graph: Graph, settings: Equalize) -> Graph:
    """The same function, but for ReLU6 that became ReLU, with equal ranges of weights on both sides of each channel."""
    editor, pairs = scalable(graph, settings.open_clips)
    for _ in range(settings.rounds):
        moved = [_equalize(editor, pair) for pair in pairs]
        if max(moved, default=0.0) < STILL:
            break
    return editor.graph()


def scalable(graph: Graph, open_clips: bool = True) -> tuple[Editor, list[Pair]]:
    """The pairs whose channels may have any size, and the graph, in which each ReLU6 between them has become a ReLU;
    without `open_clips` pairs around a ReLU6 are no such pairs."""

    def passes(op: Op) -> bool:
        return keeps_scale(op) or (open_clips and _is_relu6(op))

    pairs = [pair for pair in find_pairs(graph, passes) if not _pads_otherwise(graph.node(pair.second).op)]
    editor = Editor(graph)
    for name in (name for pair in pairs for name in pair.between):
        if _is_relu6(editor.node(name).op):
            editor.replace(name, Clip(0.0, np.inf))
    return editor, pairs


def _is_relu6(op: Op) -> bool:
    return isinstance(op, Clip) and op.low == 0.0 < op.high < np.inf


def _pads_otherwise(op: Op) -> bool:
    return isinstance(op, Conv2d) and op.pad_value is not None


def _equalize(editor: Editor, pair: Pair) -> float:
    """Equalizes one pair; returns by which factor a channel changed at most, less 1."""
    first, second = editor.weighted(pair.first), editor.weighted(pair.second)
    r1, r2 = output_maxima(first), input_maxima(second)
    r2 = r2.reshape(len(r1), -1).max(axis=1)  # behind a Flatten several features are one channel
    alive = (r1 > 0) & (r2 > 0)
    s = np.where(alive, np.sqrt(np.where(alive, r1, 1.0) / np.where(alive, r2, 1.0)), 1.0)
    editor.divide(pair, s)
    return float(np.maximum(s, 1.0 / s).max() - 1.0)


def _apply(job: Job, settings: Equalize) -> Job:
    return replace(job, graph=equalized(job.graph, settings))


EQUALIZE = QuantizationMethod(
    MethodRecord(
        "equalize",
        Kind.AFTER,
        "cross-layer equalization: channels of both sides of a ReLU get weights of equal size",
        "Where channels differ much in size, as in depthwise networks, with one scale per layer or few bits.",
        NAGEL_2019,
    ),
    Equalize,
    Stage.GRAPH,
    _apply,
)
