"""Checks that an IntegerNetwork is well formed: names, order, shapes, parameters, ranges inside 63 bits."""

from __future__ import annotations

import numpy as np

from nn2hdl.errors import VerifyError
from nn2hdl.fixedpoint import INT64_BITS, fits_int64
from nn2hdl.integer.ir import INPUT, Add, Affine, Clamp, Flatten, IntegerNetwork, MaxPool, Requantize, Shape, Table
from nn2hdl.integer.ranges import value_ranges
from nn2hdl.windows import output_size


def verify(network: IntegerNetwork) -> None:
    """Raises VerifyError for a malformed network, QuantizeError where a value could overflow."""
    shapes = {INPUT: network.input_shape}
    _expect(network.input_low <= network.input_high, INPUT, "an empty range")
    for layer in network.layers:
        _expect(layer.name not in shapes, layer.name, "the name occurs twice")
        _expect(all(name in shapes for name in layer.inputs), layer.name, "an input is computed later, or never")
        inferred = _infer_shape(layer.op, [shapes[name] for name in layer.inputs], layer.name)
        _expect(min(inferred) > 0, layer.name, f"computes shape {inferred}: a window does not fit")
        _expect(inferred == layer.shape, layer.name, f"claims shape {layer.shape}, computes {inferred}")
        shapes[layer.name] = layer.shape
    _expect(network.output in shapes and network.output != INPUT, network.output, "the output is not a layer")
    value_ranges(network)


def _expect(holds: bool, where: str, what: str) -> None:
    if not holds:
        raise VerifyError(what, where=f"layer {where}")


def _infer_shape(op, inputs: list[Shape], where: str) -> Shape:
    first = inputs[0]
    match op:
        case Affine():
            return _affine_shape(op, first, where)
        case Add():
            _expect(len(inputs) == 2 and inputs[0] == inputs[1], where, f"adds shapes {inputs}")
            _check_channels(op.bias, op.requantize, first[0], where)
            _expect(all(fits_int64(factor, factor) for factor in op.factors), where, f"factors {op.factors}")
            return first
        case MaxPool():
            _check_window(op.kernel, op.stride, op.padding, where)
            _expect(len(first) == 3, where, f"pools a value of shape {first}")
            top, bottom, left, right = op.padding
            fits = max(top, bottom) < op.kernel[0] and max(left, right) < op.kernel[1]
            _expect(fits, where, "a window lies in the padding alone")
            return (first[0], *output_size(*first[1:], op.kernel, op.stride, op.padding))
        case Flatten():
            return (int(np.prod(first)),)
        case Clamp():
            _check_clamp(op.low, op.high, where)
            return first
        case Table():
            _expect(op.values.ndim == 1 and len(op.values) > 0, where, "a table without values")
            return first
    raise TypeError(f"no shape rule for {op!r}")


def _affine_shape(op: Affine, first: Shape, where: str) -> Shape:
    _expect(op.weights.ndim in (2, 4) and op.weights.size > 0, where, f"weights of shape {op.weights.shape}")
    _check_window(op.weights.shape[2:], (*op.stride, *op.dilation, op.groups), op.padding, where)
    outputs, inputs = op.weights.shape[:2]
    _expect(op.weights.dtype == np.int64 and op.bias.dtype == np.int64, where, "weights and bias must be int64")
    _expect(first[0] == inputs * op.groups and outputs % op.groups == 0, where, f"input {first} does not fit")
    _check_channels(op.bias, op.requantize, outputs, where)
    if not op.is_convolution:
        _expect(len(first) == 1 and op.groups == 1, where, f"a fully connected layer reads {first}")
        return (outputs,)
    _expect(len(first) == 3, where, f"a convolution reads {first}")
    pads = op.pad_value is not None and op.pad_value.shape == (first[0],)
    _expect(pads or (op.pad_value is None and not any(op.padding)), where, "padding takes one value per channel")
    return (outputs, *output_size(*first[1:], op.weights.shape[2:], op.stride, op.padding, op.dilation))


def _check_channels(bias: np.ndarray, requantize: Requantize, channels: int, where: str) -> None:
    _expect(bias.shape == (channels,), where, f"bias has shape {bias.shape}")
    for label in ("multiplier", "shift"):
        values = getattr(requantize, label)
        _expect(values.shape == (channels,), where, f"{label} has shape {values.shape}")
        _expect((values >= (label == "multiplier")).all(), where, f"{label} below its least value")
    _expect((requantize.shift <= INT64_BITS).all(), where, "a shift by more than 62 bits")
    _check_clamp(requantize.low, requantize.high, where)


def _check_window(kernel: tuple, steps: tuple, padding: tuple, where: str) -> None:
    positive = all(size >= 1 for size in (*kernel, *steps))
    _expect(positive and len(padding) == 4 and min(padding) >= 0, where, f"a window of {kernel}, {steps}, {padding}")


def _check_clamp(low: int | None, high: int | None, where: str) -> None:
    _expect(low is None or high is None or low <= high, where, "an empty clamp")
