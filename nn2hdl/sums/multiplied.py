"""Multipliers behind sums: a double shift 2**n + 2**m adds a sum to itself, shifted, whatever the weights are."""

from __future__ import annotations

import numpy as np

from nn2hdl.fixedpoint import csd_digits
from nn2hdl.sums.ir import SumBuilder, SumGraph, Term


def multiplied(graph: SumGraph, multiplier: np.ndarray) -> SumGraph:
    """The graph with every output times its multiplier [outputs] of at least 1, one term for each signed digit."""
    builder = SumBuilder(graph.low, graph.high)
    for node, constant in enumerate(graph.constants.tolist()):
        builder.add(graph.terms(node), constant)
    outputs: list[int] = []
    made: dict[tuple[int, int], int] = {}
    for output, factor in zip(graph.outputs.tolist(), multiplier.tolist(), strict=True):
        value = output + graph.inputs
        if factor != 1 and (value, factor) not in made:
            made[value, factor] = builder.add([Term(value, power, sign) for sign, power in csd_digits(factor)])
        outputs.append(made.get((value, factor), value))
    return builder.build(outputs)
