"""A method after training: only the largest weights of each layer stay, before all else."""

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.errors import QuantizeError
from nn2hdl.graph import Conv2d, Linear
from nn2hdl.methods import Kind, MethodRecord
from nn2hdl.quantization import Job, QuantizationMethod, Stage


@dataclass(frozen=True)
class Pruned:
    """density: the share of each layer's weights that stays."""

    density: float = 0.5

    def __post_init__(self):
        if not 0 < self.density <= 1:
            raise QuantizeError(f"density = {self.density}", where="--set", expected="above 0, at most 1")


def _pruned(node, density: float):
    if not isinstance(node.op, Conv2d | Linear):
        return node
    sizes = np.abs(node.op.weight)
    kept = sizes >= np.sort(sizes, axis=None)[sizes.size - int(np.ceil(density * sizes.size))]
    return replace(node, op=replace(node.op, weight=node.op.weight * kept))


def _apply(job: Job, settings: Pruned) -> Job:
    nodes = tuple(_pruned(node, settings.density) for node in job.graph.nodes)
    return replace(job, graph=replace(job.graph, nodes=nodes))


RECORD = MethodRecord("pruned", Kind.PRUNING, "the largest weights of each layer stay", "As an example.")
PRUNED = QuantizationMethod(RECORD, Pruned, Stage.GRAPH, _apply)
