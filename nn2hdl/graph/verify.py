"""Checks that a Graph is well formed: names, order, shapes, finite parameters."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from nn2hdl.errors import ModelError, VerifyError
from nn2hdl.graph.ir import INPUT, Graph, Node
from nn2hdl.graph.operations import Op, Shape, operation


def verify(graph: Graph) -> None:
    """Raises ModelError for parameters that are NaN or beyond float32, VerifyError for a malformed graph."""
    shapes = {INPUT: graph.input.shape}
    for node in graph.nodes:
        if node.name in shapes:
            raise VerifyError(f"two nodes are called {node.name!r}")
        missing = [name for name in node.inputs if name not in shapes]
        if missing:
            raise VerifyError(f"node {node.name!r} reads {missing[0]!r} before it is computed")
        _check_finite(node, graph.provenance.get("file", graph.name))
        expected = infer_shape(node.op, [shapes[name] for name in node.inputs], node.name)
        if expected != node.shape:
            raise VerifyError(f"node {node.name!r} claims shape {node.shape}, its operation yields {expected}")
        _check_statistics(node)
        if min(expected, default=0) < 1:
            raise ModelError(
                f"computes no values: its output has shape {'x'.join(map(str, expected))}",
                where=f"{graph.provenance.get('file', graph.name)}, layer {node.name}",
                hint="give the layer at least one output",
            )
        shapes[node.name] = node.shape
    if graph.output not in shapes:
        raise VerifyError(f"the output {graph.output!r} is not a node")


def _check_statistics(node: Node) -> None:
    if (known := node.statistics) is None:
        return
    if known.mean.shape != node.shape[:1] or known.std.shape != node.shape[:1]:
        raise VerifyError(f"the statistics of node {node.name!r} are not one number per channel")


def infer_shape(op: Op, inputs: Sequence[Shape], where: str) -> Shape:
    """Output shape of an operation; ModelError where the inputs do not fit it."""
    try:
        return operation(op).shape(op, inputs)
    except ModelError as error:
        raise ModelError(error.what, where=f"layer {where}", expected=error.expected, hint=error.hint) from error


def _check_finite(node: Node, file: str) -> None:
    for label in operation(node.op).parameters:
        values = getattr(node.op, label)
        with np.errstate(over="ignore"):
            finite = np.isfinite(np.asarray(values, dtype=np.float32))
        if not finite.all():
            bad = int((~finite).sum())
            raise ModelError(
                f"{bad} of {values.size} values of {label} are NaN or infinite",
                where=f"{file}, layer {node.name}",
                hint="train again, or load an earlier checkpoint",
            )
