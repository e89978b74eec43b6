"""Affine, the operation that all weights are in, and its rules; `operations.py` says what each rule is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from nn2hdl import windows
from nn2hdl.integer.requantize import Range, Requantize, matrix_range, read_only
from nn2hdl.integer.rules import Pair, Shape, check_channels, check_window, expect, moved_output
from nn2hdl.windows import Padding, output_size


@dataclass(frozen=True, eq=False)
class Affine:
    """acc = weights * x + bias: a convolution with weights [out, in/groups, kh, kw] or a product with [out, in].

    pad_value [in] is the integer that stands for 0.0 outside the image.
    """

    weights: np.ndarray
    bias: np.ndarray
    requantize: Requantize
    stride: Pair = (1, 1)
    padding: Padding = (0, 0, 0, 0)
    dilation: Pair = (1, 1)
    groups: int = 1
    pad_value: np.ndarray | None = None

    @property
    def is_convolution(self) -> bool:
        """True for windows over an image, False for a fully connected layer."""
        return self.weights.ndim == 4


def shape(op: Affine, inputs: Sequence[Shape]) -> Shape:
    """As in the table; also of the parameters' types and shapes."""
    first = inputs[0]
    expect(op.weights.ndim in (2, 4) and op.weights.size > 0, f"weights of shape {op.weights.shape}")
    check_window(op.weights.shape[2:], (*op.stride, *op.dilation, op.groups), op.padding)
    outputs, channels = op.weights.shape[:2]
    expect(op.weights.dtype == np.int64 and op.bias.dtype == np.int64, "weights and bias must be int64")
    expect(first[0] == channels * op.groups and outputs % op.groups == 0, f"input {first} does not fit")
    check_channels(op.bias, op.requantize, outputs)
    if not op.is_convolution:
        expect(len(first) == 1 and op.groups == 1, f"a fully connected layer reads {first}")
        return (outputs,)
    expect(len(first) == 3, f"a convolution reads {first}")
    pads = op.pad_value is not None and op.pad_value.shape == (first[0],)
    expect(pads or (op.pad_value is None and not any(op.padding)), "padding takes one value per channel")
    _, height, width = first
    return (outputs, *output_size(height, width, op.weights.shape[2:], op.stride, op.padding, op.dilation))


def _grouped_weights(op: Affine) -> np.ndarray:
    """Weights as [out, in/groups, taps]."""
    return op.weights.reshape(op.weights.shape[0], op.weights.shape[1], -1)


def sums(op: Affine, inputs: Sequence[Range]) -> Range:
    """Range of acc per output channel."""
    low, high = inputs[0]
    if op.pad_value is not None and any(op.padding):
        low, high = np.minimum(low, op.pad_value), np.maximum(high, op.pad_value)
    outputs, channels = op.weights.shape[:2]
    group = np.arange(outputs) // (outputs // op.groups)
    seen = group[:, None] * channels + np.arange(channels)  # which inputs each output reads: [out, in/groups]
    return matrix_range(_grouped_weights(op), low[seen], high[seen], op.bias)


def run(op: Affine, inputs: Sequence[Range]) -> Callable[..., np.ndarray]:
    """The product, in floating point where every partial sum is exact in it."""
    dtype = _exact_dtype(op, *inputs[0])
    pads = 0 if op.pad_value is None else op.pad_value

    def product_of(x: np.ndarray) -> np.ndarray:
        x = x.astype(dtype)
        if not op.is_convolution:
            return op.requantize.apply((x @ op.weights.T.astype(dtype)).astype(np.int64) + op.bias)
        padded = windows.pad_images(x, op.padding, pads)
        product = windows.convolve(padded, op.weights, op.stride, op.dilation, op.groups)
        return op.requantize.apply(product.astype(np.int64) + op.bias.reshape(-1, 1, 1))

    return product_of


def _exact_dtype(op: Affine, low: np.ndarray, high: np.ndarray) -> type[np.number[Any]]:
    """float32 while every partial sum stays below 2**24, float64 below 2**53, else int64: by ranges, not by data."""
    largest = max(int(np.abs(low).max()), int(np.abs(high).max()), 1)
    if op.pad_value is not None:
        largest = max(largest, int(np.abs(op.pad_value).max()))
    bound = max(int(row) for row in np.abs(_grouped_weights(op)).sum(axis=(1, 2))) * largest
    bound = max(bound, largest)
    return np.float32 if bound < 1 << 24 else np.float64 if bound < 1 << 53 else np.int64


def shifted(op: Affine, taken: Sequence[int], added: int) -> Affine | None:
    """What the layer reads too much, weights times zero point, is taken off its bias."""
    if (moved := moved_output(op.bias, op.requantize, added)) is None:
        return None
    bias = moved[0] - taken[0] * op.weights.reshape(len(op.weights), -1).sum(axis=1)
    pads = None if op.pad_value is None else read_only(op.pad_value + taken[0])
    return replace(op, bias=read_only(bias), requantize=moved[1], pad_value=pads)


def reads(op: Affine, read: np.ndarray, _: Sequence[int]) -> tuple[Affine, Sequence[np.ndarray]]:
    """Outputs that are not read lose weights and bias; an input is read where a weight is left."""
    if not read.all():
        weights, bias = op.weights.copy(), op.bias.copy()
        weights[~read], bias[~read] = 0, 0
        op = replace(op, weights=read_only(weights), bias=read_only(bias))
    groups = op.weights.reshape(op.groups, -1, *op.weights.shape[1:])
    return op, [(groups != 0).any(axis=(1, *range(3, groups.ndim))).ravel()]


def words(op: Affine) -> tuple[str, str]:
    """("conv2d", "5x5, 1 -> 6") or ("linear", "256 -> 120")."""
    outputs, inputs = op.weights.shape[:2]
    if not op.is_convolution:
        return "linear", f"{inputs} -> {outputs}"
    detail = f"{op.weights.shape[2]}x{op.weights.shape[3]}, {inputs * op.groups} -> {outputs}"
    extras = [f"stride {op.stride[0]}"] * (op.stride != (1, 1)) + [f"{op.groups} groups"] * (op.groups > 1)
    extras += ["padded"] * any(op.padding)
    return "conv2d", ", ".join([detail, *extras])
