"""Each layer of an integer network as ONNX nodes that compute the same integers, exactly.

A requantization is floor((acc + bias) * multiplier / 2**shift): a product by a number that floating point holds, and a
quantizer with a step of 1. Sums have to stay below 2**24, which single precision holds; a product with a multiplier is
computed and rounded in double precision.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.exhaustive import exhaustive
from nn2hdl.export.writer import QDQ, QONNX, Writer

FORMS = (QONNX, QDQ)
_SINGLE, _DOUBLE = 1 << 24, 1 << 53
_TO_SINGLE, _TO_DOUBLE = 1, 11  # types of a Cast
Emit = Callable[[Writer, ig.Layer, Any, Sequence[str], ig.Range], str]


def export_onnx(network: ig.IntegerNetwork, form: str = QONNX) -> bytes:
    """The file's bytes. Its input "x" are the integers of the network's input as floats, its output "y" those of the
    output. form: "qonnx" (Quant nodes) or "qdq" (QuantizeLinear and DequantizeLinear).

    Raises:
        QuantizeError: a value or a sum leaves what single precision holds exactly.
    """
    ig.verify(network)
    ranges = ig.value_ranges(network)
    _check(network, ranges)
    writer = Writer(form)
    low, high = (end.astype(np.int64) for end in ranges[ig.INPUT])
    values = {ig.INPUT: writer.quantized("x", int(low.min()), int(high.max()), whole=True)}
    for layer in network.layers:
        inputs = [values[name] for name in layer.inputs]
        values[layer.name] = _LAYERS[type(layer.op)](writer, layer, layer.op, inputs, ranges[layer.name])
    model = writer.model(network.name, network.input_shape, values[network.output], network.shape_of(network.output))
    return model.SerializeToString()


def _check(network: ig.IntegerNetwork, ranges: Mapping[str, ig.Range]) -> None:
    """QuantizeError where single precision does not hold a value or a sum."""
    for layer in network.layers:
        largest = _largest(ranges[layer.name])
        if isinstance(layer.op, ig.Affine | ig.Add):
            largest = max(largest, _sums_bound(layer, ranges))
            if largest * int(layer.op.requantize.multiplier.max()) >= _DOUBLE:
                largest = _DOUBLE
        if largest >= _SINGLE:
            raise QuantizeError(
                f"sums or values up to {largest:,}",
                where=f"layer {layer.name}",
                expected=f"less than {_SINGLE:,}, which floats hold exactly",
                hint="fewer bits for weights or activations",
            )


def _sums_bound(layer: ig.Layer, ranges: Mapping[str, ig.Range]) -> int:
    """What no sum of some of a layer's products exceeds."""
    op = layer.op
    assert isinstance(op, ig.Affine | ig.Add)
    taken = [_largest(ranges[name]) for name in layer.inputs]
    if isinstance(op, ig.Add):
        products = sum(abs(factor) * size for factor, size in zip(op.factors, taken, strict=True))
    else:
        rows = np.abs(op.weights).reshape(len(op.weights), -1).sum(axis=1)
        products = int(rows.max()) * (taken[0] + _pad(op))
    # twice, as half a step is subtracted from a sum
    return 2 * (products + int(np.abs(_bias_of(op)).max()) + int(2 ** op.requantize.shift.max()))


def _largest(ends: ig.Range) -> int:
    return max(abs(int(ends[0].min())), abs(int(ends[1].max())))


def _pad(op: ig.Affine) -> int:
    return 0 if op.pad_value is None else int(np.abs(op.pad_value).max())


def _along(values: np.ndarray, layer: ig.Layer) -> np.ndarray:
    """Numbers per channel, so that they broadcast along a layer's values."""
    return np.reshape(values, (-1, *(1,) * (len(layer.shape) - 1)))


def _affine(writer: Writer, layer: ig.Layer, op: ig.Affine, inputs: Sequence[str], ends: ig.Range) -> str:
    x = inputs[0]
    if not op.is_convolution:
        products = writer.add("MatMul", x, writer.weights(op.weights.T), name=layer.name)
        return _requantized(writer, layer, op, products, ends)
    if op.pad_value is not None and op.pad_value.any():  # ONNX pads a convolution with zeros alone
        x = writer.add("Sub", x, writer.constant(op.pad_value.reshape(-1, 1, 1)))
    top, bottom, left, right = op.padding
    products = writer.add(
        "Conv", x, writer.weights(op.weights), name=layer.name, kernel_shape=op.weights.shape[2:],
        strides=op.stride, dilations=op.dilation, group=op.groups, pads=[top, left, bottom, right],
    )  # fmt: skip
    return _requantized(writer, layer, op, products, ends)


def _add(writer: Writer, layer: ig.Layer, op: ig.Add, inputs: Sequence[str], ends: ig.Range) -> str:
    terms = [writer.add("Mul", x, writer.constant(factor)) for x, factor in zip(inputs, op.factors, strict=True)]
    return _requantized(writer, layer, op, writer.add("Add", *terms, name=layer.name), ends)


def _requantized(writer: Writer, layer: ig.Layer, op: ig.Affine | ig.Add, products: str, ends: ig.Range) -> str:
    """The bias is added here: to the nearest integer, half a step less rounds as down, as no half is met then."""
    bias, shift = _bias_of(op), op.requantize.shift
    whole = bool((op.requantize.multiplier == 1).all())
    if whole:
        bias = bias + np.where(shift > 0, 0.5 - 2.0 ** (shift - 1.0), 0.0)
    sums = writer.add("Add", products, writer.constant(_along(bias, layer)))
    factor = _along(op.requantize.multiplier / 2.0**shift, layer)
    if not whole:
        product = writer.add("Mul", writer.add("Cast", sums, to=_TO_DOUBLE), writer.constant(factor, np.float64))
        sums = writer.add("Cast", writer.add("Floor", product), to=_TO_SINGLE)
    elif (factor != 1).any():
        sums = writer.add("Mul", sums, writer.constant(factor))
    sums = _clipped(writer, sums, op.requantize.low, op.requantize.high)
    exact = not whole or not shift.any()
    return writer.quantized(sums, int(ends[0].min()), int(ends[1].max()), whole=exact)


def _bias_of(op: ig.Affine | ig.Add) -> np.ndarray:
    """The bias, where a convolution is padded with zeros and its input moved so that these stand for the padding."""
    if not isinstance(op, ig.Affine) or op.pad_value is None or not op.pad_value.any():
        return op.bias
    group = np.arange(len(op.weights)) // (len(op.weights) // op.groups)
    pads = op.pad_value.reshape(op.groups, -1)[group]
    return np.asarray(op.bias + (op.weights.sum(axis=(2, 3)) * pads).sum(axis=1))


def _clipped(writer: Writer, x: str, low: int | None, high: int | None) -> str:
    """min(max(x, low), high); floor and clip may change places, as the ends are integers."""
    if low is not None:
        x = writer.add("Max", x, writer.constant(low))
    return x if high is None else writer.add("Min", x, writer.constant(high))


def _max_pool(writer: Writer, layer: ig.Layer, op: ig.MaxPool, inputs: Sequence[str], _: ig.Range) -> str:
    top, bottom, left, right = op.padding
    return writer.add(
        "MaxPool", inputs[0], name=layer.name, kernel_shape=op.kernel, strides=op.stride,
        pads=[top, left, bottom, right],
    )  # fmt: skip


def _clamp(writer: Writer, _: ig.Layer, op: ig.Clamp, inputs: Sequence[str], __: ig.Range) -> str:
    return _clipped(writer, inputs[0], op.low, op.high)


def _table(writer: Writer, layer: ig.Layer, op: ig.Table, inputs: Sequence[str], _: ig.Range) -> str:
    """values[x - first]"""
    places = writer.add("Sub", inputs[0], writer.constant(op.first))
    return writer.add("Gather", writer.constant(op.values), writer.add("Cast", places, to=7), name=layer.name)


def _half_even(writer: Writer, layer: ig.Layer, op: ig.HalfEven, inputs: Sequence[str], _: ig.Range) -> str:
    """ONNX rounds so itself; the half step that the layer before has added goes first."""
    half = np.where(op.shift > 0, 0.5, 0.0)
    scaled = writer.add("Mul", inputs[0], writer.constant(_along(0.5**op.shift, layer)))
    return writer.add("Round", writer.add("Sub", scaled, writer.constant(_along(half, layer))), name=layer.name)


def _flatten(writer: Writer, layer: ig.Layer, _: ig.Flatten, inputs: Sequence[str], __: ig.Range) -> str:
    return writer.add("Flatten", inputs[0], name=layer.name, axis=1)


_LAYERS: Mapping[type[Any], Emit] = exhaustive(
    "ONNX of the operations",
    ig.Op,
    {
        ig.Affine: _affine,
        ig.Add: _add,
        ig.MaxPool: _max_pool,
        ig.Clamp: _clamp,
        ig.Table: _table,
        ig.HalfEven: _half_even,
        ig.Flatten: _flatten,
    },
)
