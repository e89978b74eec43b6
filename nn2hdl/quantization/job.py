"""What is decided so far on the way from a float network to integers, and the tasks that the lowering hands out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from nn2hdl.graph import Graph, Node, Progress
from nn2hdl.quantization.calibrate import Statistics, collect_statistics
from nn2hdl.quantization.config import QuantizeConfig
from nn2hdl.quantization.scales import round_rows
from nn2hdl.quantization.traces import Traces


@dataclass(frozen=True, eq=False)
class WeightTask:
    """The weights of one layer on their way to integers.

    Attributes:
        node: the float layer, [out, ...] of weights and bias.
        rows: its weights [out, taps], float64.
        scale: real value of one integer step [out].
        levels: the largest integer; the least is -levels.
        traces: what the layer reads, in the float network and in the integer network so far.
    """

    node: Node
    rows: np.ndarray
    scale: np.ndarray
    levels: int
    traces: Traces


@dataclass(frozen=True, eq=False)
class Rounded:
    """Integer weights [out, taps], and notes on them for people."""

    integers: np.ndarray
    notes: dict[str, Any] = field(default_factory=dict)


def nearest(task: WeightTask) -> Rounded:
    """Every weight as the nearest integer."""
    return Rounded(round_rows(task.rows, task.scale, task.levels))


def keep_bias(task: WeightTask, rounded: np.ndarray) -> np.ndarray:
    """The bias as it is, whatever rounding made of the weights."""
    bias: np.ndarray = task.node.op.bias  # type: ignore[union-attr]  # of a layer with weights
    return bias


@dataclass(frozen=True, eq=False)
class Job:
    """What methods change.

    Attributes:
        graph: the float network.
        images: to calibrate on [n, c, h, w], raw pixels; n may be 0 where nothing needs them.
        config: widths, criteria, forms of scales.
        ranges: (graph, images, progress) -> statistics of every tensor.
        rounding: makes integers of the weights of a layer, whose scale is chosen.
        bias: (task, real values of the rounded weights [out, taps]) -> bias [out], real.
    """

    graph: Graph
    images: np.ndarray
    config: QuantizeConfig
    ranges: Callable[[Graph, np.ndarray, Progress | None], dict[str, Statistics]] = collect_statistics
    rounding: Callable[[WeightTask], Rounded] = nearest
    bias: Callable[[WeightTask, np.ndarray], np.ndarray] = keep_bias
