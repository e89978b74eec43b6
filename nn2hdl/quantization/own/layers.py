"""Layers whose sums wait for a quantizer: weights, means and sums of integers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.integer import read_only
from nn2hdl.meaning import Role
from nn2hdl.quantization.own.sums import has_common_unit
from nn2hdl.quantization.own.values import (
    NO_QUANTIZER,
    OPEN,
    Function,
    Integers,
    Value,
    Waiting,
    integers,
    no_requantize,
    same,
    split,
    whole,
)


def weighted(node: fg.Node, op: fg.Conv2d | fg.Linear, value: Value) -> Value:
    """Integer weights by the file's steps; a layer that reads each channel alone needs none."""
    alone = _channelwise(op)
    if alone is not None and op.step is None:
        return mapped(node, value, *alone)
    read = integers(value)
    weights, step = _integer_weights(op)
    groups = op.groups if isinstance(op, fg.Conv2d) else 1
    unit = step * _step_in(read.step, len(weights), groups)
    base, rest = split(-read.zero * weights.reshape(len(weights), -1).sum(axis=1))
    affine = ig.Affine(read_only(weights), read_only(base), no_requantize(len(weights)))
    if isinstance(op, fg.Conv2d):
        pads = _pads(op, read, weights.shape[1] * groups)
        affine = replace(affine, stride=op.stride, padding=op.padding, dilation=op.dilation)
        affine = replace(affine, groups=groups, pad_value=pads)
    return Waiting(node, affine, (read.layer,), None, unit, op.bias + unit * rest)


def _pads(op: fg.Conv2d, read: Integers, channels: int) -> np.ndarray | None:
    """The integers that stand for the padding."""
    if not any(op.padding):
        return None
    values = np.zeros(channels) if op.pad_value is None else op.pad_value
    return read_only(whole(values / read.step + read.zero, "values of padding"))


def _integer_weights(op: fg.Conv2d | fg.Linear) -> tuple[np.ndarray, np.ndarray]:
    """Weights as integers, and their steps [out]."""
    if op.step is None:
        raise QuantizeError("its weights are not quantized in the file", hint=NO_QUANTIZER)
    step = np.where(op.step > 0, op.step, 1.0)
    return whole(op.weight / step.reshape(-1, *(1,) * (op.weight.ndim - 1)), "weights"), step


def _step_in(step: np.ndarray, outputs: int, groups: int) -> np.ndarray:
    """The input's step for each output."""
    if same(step):
        return np.full(outputs, step[0])
    if groups == len(step):
        return np.repeat(step, outputs // groups)
    raise QuantizeError("it adds up values with different scales", hint="use one scale for its input")


def _channelwise(op: fg.Conv2d | fg.Linear) -> tuple[np.ndarray, np.ndarray] | None:
    """(factor, offset) per channel of a layer that reads each channel alone; None of others."""
    if isinstance(op, fg.Linear):
        diagonal = np.diagonal(op.weight)
        alone = op.weight.shape == (len(diagonal),) * 2 and diagonal.all()
        return (diagonal, op.bias) if alone and np.count_nonzero(op.weight) == len(diagonal) else None
    plain = op.weight.shape[1:] == (1, 1, 1) and op.groups == len(op.weight) and op.stride == (1, 1)
    return (op.weight.ravel(), op.bias) if plain and op.weight.all() and not any(op.padding) else None


def mapped(node: fg.Node, value: Value, scale: np.ndarray, shift: np.ndarray) -> Value:
    """scale * x + shift per channel. Of sums it changes unit and offset; of integers it is a function, or a layer where
    channels differ."""
    if isinstance(value, Waiting) and (scale > 0).all():
        return _mapped_sums(value, scale, shift)
    if same(scale) and same(shift) and isinstance(value, Function):
        before = value.of
        return replace(value, of=lambda x: float(scale[0]) * before(x) + float(shift[0]))
    if same(scale) and same(shift) and isinstance(value, Integers) and same(value.step):
        return Function(node, value, lambda x: float(scale[0]) * x + float(shift[0]), "scale")
    return _by_channel(node, integers(value), scale, shift)


def rescaled(node: fg.Node, value: Integers) -> Waiting:
    """The same real values as sums of a layer of their own, for outputs with several scales or another zero."""
    channels = node.shape[0]
    return _by_channel(node, value, np.ones(channels), np.zeros(channels))


def _by_channel(node: fg.Node, read: Integers, scale: np.ndarray, shift: np.ndarray) -> Waiting:
    """A layer that reads each channel alone."""
    channels = len(scale)
    signs = np.where(scale < 0, -1, 1)
    base, rest = split(-read.zero * signs)
    unit = np.abs(scale) * np.broadcast_to(read.step, channels)
    weights = signs.reshape(-1, 1, 1, 1) if len(node.shape) == 3 else np.diag(signs)
    groups = channels if len(node.shape) == 3 else 1
    op = ig.Affine(read_only(weights), read_only(base), no_requantize(channels), groups=groups)
    role = Role.INPUT_CODING if read.layer == ig.INPUT else None
    return Waiting(node, op, (read.layer,), role, unit, shift + unit * rest)


def _mapped_sums(value: Waiting, scale: np.ndarray, shift: np.ndarray) -> Waiting:
    if len(scale) != len(value.unit):
        if not (same(scale) and same(shift)):
            raise QuantizeError("a factor for each feature behind a flattening", hint="quantize before it")
        scale, shift = np.full(len(value.unit), scale[0]), np.full(len(value.unit), shift[0])
    if value.clip != OPEN and not (same(scale) and same(shift)):
        raise QuantizeError("a factor for each channel behind a clip", hint=NO_QUANTIZER)
    low, high = (float(scale[0] * end + shift[0]) if np.isfinite(end) else end for end in value.clip)
    return replace(value, unit=value.unit * scale, offset=value.offset * scale + shift, clip=(low, high))


def averaged(node: fg.Node, op: fg.AvgPool2d, value: Value) -> Waiting:
    """A depthwise convolution with ones."""
    read = integers(value)
    channels, taps = node.shape[0], op.kernel[0] * op.kernel[1]
    zeros = np.full(channels, read.zero)
    pads = read_only(whole(zeros, "values of padding")) if any(op.padding) else None
    base, rest = split(-zeros * taps)
    ones = read_only(np.ones((channels, 1, *op.kernel)))
    plain = no_requantize(channels)
    affine = ig.Affine(ones, read_only(base), plain, op.stride, op.padding, groups=channels, pad_value=pads)
    unit = np.array(np.broadcast_to(read.step / taps, channels))
    return Waiting(node, affine, (read.layer,), Role.POOLING, unit, unit * rest)


def added(node: fg.Node, first: Integers, second: Integers) -> Waiting:
    """Steps that are whole multiples of the smaller one add up as they are; others when the quantizer is known."""
    if not (same(first.step) and same(second.step)):
        raise QuantizeError("a sum of values with a scale for each channel", hint="use one scale for each value")
    steps = first.only_step, second.only_step
    unit, channels = min(steps), node.shape[0]
    factors = round(steps[0] / unit), round(steps[1] / unit)
    if not has_common_unit(factors, steps, unit):
        factors = (1, 1)  # until the quantizer says how fine they have to be
    base, rest = split(np.full(channels, -first.zero * factors[0] - second.zero * factors[1]))
    op = ig.Add(factors, read_only(base), no_requantize(channels))
    return Waiting(node, op, (first.layer, second.layer), None, np.full(channels, unit), unit * rest)
