"""Scalar functions that a network may apply elementwise; each becomes a lookup table on quantized values."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import ModelError
from nn2hdl.registry import Registry


def _sigmoid(x: np.ndarray) -> np.ndarray:
    return np.asarray(0.5 * (1.0 + np.tanh(0.5 * x)))


def _softplus(x: np.ndarray, beta: float = 1.0, threshold: float = 20.0) -> np.ndarray:
    return np.where(x * beta > threshold, x, np.logaddexp(0.0, beta * x) / beta)


_erf = np.vectorize(math.erf, otypes=[float])


@dataclass(frozen=True)
class Function:
    """A scalar function.

    Attributes:
        of: (x, *arguments) -> values, on float64 arrays.
        operations: ATen operations that compute it, by name without overload.
        arguments: names of the operations' further arguments, numbers, in the order in which `of` takes them.
    """

    of: Callable[..., np.ndarray]
    operations: tuple[str, ...] = ()
    arguments: tuple[str, ...] = ()


_DIFFERENCE = 2.0**-17  # errors of rounding and of the function's bend are about equal there

FUNCTIONS = Registry(
    "function",
    "nn2hdl.functions",
    Function,
    {
        "sigmoid": Function(_sigmoid),
        "tanh": Function(np.tanh, ("tanh",)),
        "silu": Function(lambda x: x * _sigmoid(x), ("silu",)),
        "gelu": Function(lambda x: 0.5 * x * (1.0 + _erf(x / math.sqrt(2.0)))),
        "gelu_tanh": Function(
            lambda x: 0.5 * x * (1.0 + np.tanh(math.sqrt(2.0 / math.pi) * (x + 0.044715 * x**3))),
        ),
        "elu": Function(lambda x, alpha=1.0: np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0.0)))),
        "selu": Function(
            lambda x: 1.0507009873554805 * np.where(x > 0, x, 1.6732632423543772 * np.expm1(np.minimum(x, 0.0))),
            ("selu",),
        ),
        "celu": Function(
            lambda x, alpha=1.0: np.where(x > 0, x, alpha * np.expm1(np.minimum(x, 0.0) / alpha)), ("celu",), ("alpha",)
        ),
        "leaky_relu": Function(
            lambda x, slope=0.01: np.where(x > 0, x, slope * x), ("leaky_relu",), ("negative_slope",)
        ),
        "softplus": Function(_softplus, ("softplus",), ("beta", "threshold")),
        "erf": Function(_erf, ("erf",)),
        "softsign": Function(lambda x: x / (1.0 + np.abs(x)), ("softsign",)),
        "mish": Function(lambda x: x * np.tanh(np.logaddexp(0.0, x)), ("mish",)),
        "hardsigmoid": Function(lambda x: np.clip(x / 6.0 + 0.5, 0.0, 1.0)),
        "hardswish": Function(lambda x: x * np.clip(x / 6.0 + 0.5, 0.0, 1.0), ("hardswish",)),
        "abs": Function(np.abs, ("abs",)),
        "square": Function(np.square, ("square",)),
    },
    ModelError,
)


def evaluate(function: str, arguments: tuple[float, ...], x: np.ndarray) -> np.ndarray:
    """Value of the named function at each x (float64)."""
    return FUNCTIONS.find(function).of(np.asarray(x, dtype=np.float64), *arguments)


def derivative(function: str, arguments: tuple[float, ...], x: np.ndarray) -> np.ndarray:
    """Slope of the named function at each x (float64), by central differences; 0 where it has none."""
    x = np.asarray(x, dtype=np.float64)
    reach = _DIFFERENCE * np.maximum(np.abs(x), 1.0)
    with np.errstate(all="ignore"):
        above, below = (evaluate(function, arguments, x + sign * reach) for sign in (1, -1))
        slope = (above - below) / (2 * reach)
    return np.where(np.isfinite(slope), slope, 0.0)
