"""Checks that a Graph is well formed: names, order, shapes, finite parameters."""

from __future__ import annotations

import numpy as np

from nn2hdl.errors import ModelError, VerifyError
from nn2hdl.graph.ir import INPUT, Add, AvgPool2d, Clip, Conv2d, Elementwise, Flatten, Graph, Linear, MaxPool2d, Node
from nn2hdl.windows import output_size


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
        if min(expected, default=0) < 1:
            raise ModelError(
                f"computes no values: its output has shape {'x'.join(map(str, expected))}",
                where=f"{graph.provenance.get('file', graph.name)}, layer {node.name}",
                hint="give the layer at least one output",
            )
        shapes[node.name] = node.shape
    if graph.output not in shapes:
        raise VerifyError(f"the output {graph.output!r} is not a node")


def infer_shape(op, inputs: list[tuple[int, ...]], where: str) -> tuple[int, ...]:
    """Output shape of an operation; ModelError where the inputs do not fit it."""
    first = inputs[0]
    match op:
        case Conv2d():
            _expect(len(first) == 3 and first[0] == op.weight.shape[1] * op.groups, where, op.weight.shape, first)
            return (op.weight.shape[0], *_positions(first, op.weight.shape[2:], op.stride, op.padding, op, where))
        case Linear():
            _expect(len(first) == 1 and first[0] == op.weight.shape[1], where, op.weight.shape, first)
            return (op.weight.shape[0],)
        case MaxPool2d() | AvgPool2d():
            _expect(len(first) == 3, where, op.kernel, first)
            return (first[0], *_positions(first, op.kernel, op.stride, op.padding, op, where))
        case Flatten():
            return (int(np.prod(first)),)
        case Add():
            _expect(len(inputs) == 2 and inputs[0] == inputs[1], where, inputs[0], inputs[-1])
            return first
        case Clip() | Elementwise():
            return first
    raise TypeError(f"no shape rule for {op!r}")


def _positions(shape, kernel, stride, padding, op, where) -> tuple[int, int]:
    rows, columns = output_size(*shape[1:], kernel, stride, padding, getattr(op, "dilation", (1, 1)))
    if rows < 1 or columns < 1:
        raise ModelError(
            f"a {kernel[0]}x{kernel[1]} window does not fit into {shape[1]}x{shape[2]}",
            where=f"layer {where}",
            hint="check --input",
        )
    return rows, columns


def _expect(fits: bool, where: str, parameters, found) -> None:
    if not fits:
        raise ModelError(
            f"input of shape {found} does not fit parameters of shape {parameters}", where=f"layer {where}"
        )


def _check_finite(node: Node, file: str) -> None:
    for label in ("weight", "bias"):
        values = getattr(node.op, label, None)
        with np.errstate(over="ignore"):
            finite = np.isfinite(np.asarray(0.0 if values is None else values, dtype=np.float32))
        if not finite.all():
            bad = int((~finite).sum())
            raise ModelError(
                f"{bad} of {values.size} values of {label} are NaN or infinite",
                where=f"{file}, layer {node.name}",
                hint="train again, or load an earlier checkpoint",
            )
