"""Checks that an IntegerNetwork is well formed: names, order, shapes, parameters, ranges inside 63 bits."""

from __future__ import annotations

import math
from collections.abc import Sequence

from nn2hdl.errors import VerifyError
from nn2hdl.integer.ir import INPUT, IntegerNetwork, Layer
from nn2hdl.integer.operations import operation
from nn2hdl.integer.ranges import value_ranges
from nn2hdl.integer.rules import Shape


def verify(network: IntegerNetwork) -> None:
    """Raises VerifyError for a malformed network, QuantizeError where a value could overflow."""
    shapes = {INPUT: network.input.shape}
    _check_meaning(network)
    for layer in network.layers:
        _expect(layer.name not in shapes, layer.name, "the name occurs twice")
        _expect(all(name in shapes for name in layer.inputs), layer.name, "an input is computed later, or never")
        inferred = _infer_shape(layer, [shapes[name] for name in layer.inputs])
        _expect(min(inferred) > 0, layer.name, f"computes shape {inferred}: a window does not fit")
        _expect(inferred == layer.shape, layer.name, f"claims shape {layer.shape}, computes {inferred}")
        _expect(layer.role in operation(layer.op).roles, layer.name, f"its role cannot be {layer.role.value!r}")
        shapes[layer.name] = layer.shape
    _expect(network.output in shapes and network.output != INPUT, network.output, "the output is not a layer")
    value_ranges(network)


def _check_meaning(network: IntegerNetwork) -> None:
    given, outputs = network.input, network.outputs
    _expect(given.low <= given.high, INPUT, "an empty range")
    channels = (0, given.shape[0])
    fits = len(given.step) in channels and len(given.step) == len(given.offset)
    _expect(fits, INPUT, f"{len(given.step)} steps and {len(given.offset)} offsets of {given.shape[0]} channels")
    known = all(0 < step < math.inf for step in given.step) and all(map(math.isfinite, given.offset))
    _expect(known, INPUT, f"steps {given.step} and offsets {given.offset}")
    _expect(0 < outputs.step < math.inf, network.output, f"a step of {outputs.step} {outputs.unit}")


def _expect(holds: bool, where: str, what: str) -> None:
    if not holds:
        raise VerifyError(what, where=f"layer {where}")


def _infer_shape(layer: Layer, inputs: Sequence[Shape]) -> Shape:
    try:
        return operation(layer.op).shape(layer.op, inputs)
    except VerifyError as error:
        raise VerifyError(error.what, where=f"layer {layer.name}") from error
