"""Weights by channel: what belongs to one output, and what to one input of a layer."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from nn2hdl.graph.operations import Conv2d, Linear

Weighted = Conv2d | Linear


def by_output(values: np.ndarray, op: Weighted) -> np.ndarray:
    """One value per output [out], shaped to multiply the weights."""
    return values.reshape(-1, *(1,) * (op.weight.ndim - 1))


def by_input(values: np.ndarray, op: Weighted) -> np.ndarray:
    """One value per input channel [in], or per feature, shaped to multiply the weights [out, in/groups, ...]."""
    if isinstance(op, Linear):
        return values
    outputs, inputs = op.weight.shape[:2]
    group = np.arange(outputs) // (outputs // op.groups)
    picked: np.ndarray = values.reshape(op.groups, inputs)[group][:, :, None, None]
    return picked


def output_maxima(op: Weighted) -> np.ndarray:
    """Largest |weight| of each output, [out]."""
    largest: np.ndarray = np.abs(op.weight).reshape(len(op.weight), -1).max(axis=1)
    return largest


def input_maxima(op: Weighted) -> np.ndarray:
    """Largest |weight| with which each input channel, or feature, is read, [in]."""
    groups = op.groups if isinstance(op, Conv2d) else 1
    parts = np.abs(op.weight).reshape(groups, -1, op.weight.shape[1], int(np.prod(op.weight.shape[2:])))
    return np.asarray(parts.max(axis=(1, 3))).ravel()


def scaled(op: Weighted, outputs: np.ndarray | None = None, inputs: np.ndarray | None = None) -> Weighted:
    """The layer with factors [out] on what it computes, and factors [in] on its weights for each input."""
    weight, bias = op.weight.astype(np.float64), op.bias.astype(np.float64)
    if inputs is not None:
        weight = weight * by_input(inputs, op)
    if outputs is not None:
        weight, bias = weight * by_output(outputs, op), bias * outputs
    return replace(op, weight=weight, bias=bias)
