"""Operators on constants, computed at once: what exporters write for shapes, transposed weights and scales."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from nn2hdl.formats.calls import UnsupportedCallError
from nn2hdl.formats.onnx.values import Known, Operator
from nn2hdl.formats.sizes import MOST_VALUES

Fold = Callable[..., np.ndarray]
_TYPES = MappingProxyType({1: np.float32, 10: np.float32, 11: np.float64, 16: np.float32})


def fold(operator: Operator) -> Known | None:
    """The value of an operator on constants; None where it is not of the table.

    Raises:
        UnsupportedCallError: the value would be far too large, or cannot be computed.
    """
    if operator.kind in _ARRANGED and isinstance(first := operator.input(0), Known):
        arranged = _ARRANGED[operator.kind]
        step = first.step
        if step is not None and step.ndim == first.array.ndim:
            step = np.broadcast_to(step, first.array.shape)
        shared = None if step is None else step if step.ndim == 0 else arranged(operator, step)
        return Known(arranged(operator, first.array), shared)
    compute = _FOLDS.get(operator.kind)
    if compute is None:
        return None
    arrays = [value.array for value in operator.inputs if isinstance(value, Known)]
    return Known(np.asarray(compute(operator, *arrays)))


def _checked(*shape: int) -> tuple[int, ...]:
    if min(shape, default=0) < 0 or math.prod(shape) > MOST_VALUES:
        raise UnsupportedCallError(f"a constant of {'x'.join(map(str, shape))} values", "check the file")
    return shape


def _broadcast(function: Callable[..., np.ndarray]) -> Fold:
    def compute(_: Operator, *arrays: np.ndarray) -> np.ndarray:
        _checked(*np.broadcast_shapes(*(array.shape for array in arrays)))
        with np.errstate(all="ignore"):
            made = function(*arrays)
        return made.astype(arrays[0].dtype) if arrays[0].dtype.kind == "f" else made

    return compute


def _divide(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Integers are divided towards zero."""
    if first.dtype.kind == "i" and second.dtype.kind == "i":
        if not second.all():
            raise ZeroDivisionError
        return np.asarray(np.trunc(first / second).astype(np.int64))
    return np.asarray(first / second)


def _reshape(operator: Operator, array: np.ndarray) -> np.ndarray:
    sizes = [int(size) for size in operator.constant(1, "shape")]
    if not operator.get("allowzero", 0):
        sizes = [array.shape[axis] if size == 0 else size for axis, size in enumerate(sizes)]
    return array.reshape(sizes)


def _transpose(operator: Operator, array: np.ndarray) -> np.ndarray:
    return np.transpose(array, operator.get("perm"))


def _squeeze(operator: Operator, array: np.ndarray) -> np.ndarray:
    axes = operator.integers("axes", 1)
    return np.squeeze(array, None if axes is None else tuple(axes))


def _unsqueeze(operator: Operator, array: np.ndarray) -> np.ndarray:
    return np.expand_dims(array, tuple(operator.integers("axes", 1) or ()))


def _flatten(operator: Operator, array: np.ndarray) -> np.ndarray:
    axis = operator.get("axis", 1)
    return array.reshape(math.prod(array.shape[:axis]), -1)


def _cast(operator: Operator, array: np.ndarray) -> np.ndarray:
    return array.astype(_TYPES.get(operator.get("to"), np.int64))


def _concat(operator: Operator, *arrays: np.ndarray) -> np.ndarray:
    _checked(sum(array.size for array in arrays))
    return np.concatenate([np.atleast_1d(array) for array in arrays], operator.get("axis", 0))


def _gather(operator: Operator, array: np.ndarray, indices: np.ndarray) -> np.ndarray:
    axis = operator.get("axis", 0)
    _checked(array.size // max(array.shape[axis], 1), indices.size)
    return np.take(array, indices, axis)


def _slice(operator: Operator, array: np.ndarray, *_: np.ndarray) -> np.ndarray:
    starts, ends = operator.integers("starts", 1) or [], operator.integers("ends", 2) or []
    axes = operator.integers("axes", 3) or list(range(len(starts)))
    steps = operator.integers("steps", 4) or [1] * len(starts)
    cut = [slice(None)] * array.ndim
    for axis, start, end, step in zip(axes, starts, ends, steps, strict=True):
        backwards = step < 0 and end < -array.shape[axis]
        cut[axis] = slice(start, None if backwards else end, step)
    return array[tuple(cut)]


def _filled(operator: Operator, shape: np.ndarray) -> np.ndarray:
    value = operator.get("value", Known(np.zeros(1, np.float32)))
    return np.full(_checked(*map(int, shape)), np.ravel(value.array)[0])


def _expand(_: Operator, array: np.ndarray, shape: np.ndarray) -> np.ndarray:
    sizes = np.broadcast_shapes(array.shape, tuple(map(int, shape)))
    return np.broadcast_to(array, _checked(*sizes))


def _clip(operator: Operator, array: np.ndarray, *_: np.ndarray) -> np.ndarray:
    low, high = (
        operator.get(name) if name in operator.attributes else operator.optional(index, name)
        for name, index in (("min", 1), ("max", 2))
    )
    return array if low is None and high is None else np.clip(array, low, high)


def _range(_: Operator, *ends: np.ndarray) -> np.ndarray:
    start, limit, step = (int(end) for end in ends)
    _checked(len(range(start, limit, step)))
    return np.arange(start, limit, step)


def _product(_: Operator, first: np.ndarray, second: np.ndarray) -> np.ndarray:
    _checked(first.size // max(first.shape[-1], 1), second.size // max(second.shape[0], 1))
    return np.asarray(first @ second)


# what only moves numbers, also those of quantized weights
_ARRANGED: Mapping[str, Callable[[Operator, np.ndarray], np.ndarray]] = MappingProxyType(
    {
        "Identity": lambda _, array: array,
        "Reshape": _reshape,
        "Transpose": _transpose,
        "Squeeze": _squeeze,
        "Unsqueeze": _unsqueeze,
        "Flatten": _flatten,
        "Dropout": lambda _, array: array,
    }
)
_FOLDS: Mapping[str, Fold] = MappingProxyType(
    {
        "Add": _broadcast(np.add),
        "Sub": _broadcast(np.subtract),
        "Mul": _broadcast(np.multiply),
        "Div": _broadcast(_divide),
        "Pow": _broadcast(np.power),
        "Neg": _broadcast(np.negative),
        "Abs": _broadcast(np.abs),
        "Sqrt": _broadcast(np.sqrt),
        "Reciprocal": _broadcast(np.reciprocal),
        "Exp": _broadcast(np.exp),
        "Log": _broadcast(np.log),
        "Floor": _broadcast(np.floor),
        "Ceil": _broadcast(np.ceil),
        "Round": _broadcast(np.rint),
        "Sign": _broadcast(np.sign),
        "Max": _broadcast(lambda *arrays: np.asarray(np.maximum.reduce(np.broadcast_arrays(*arrays)))),
        "Min": _broadcast(lambda *arrays: np.asarray(np.minimum.reduce(np.broadcast_arrays(*arrays)))),
        "Clip": _clip,
        "Equal": _broadcast(np.equal),
        "Where": _broadcast(np.where),
        "Cast": _cast,
        "Concat": _concat,
        "Gather": _gather,
        "Slice": _slice,
        "Shape": lambda _, array: np.array(array.shape, np.int64),
        "Size": lambda _, array: np.array(array.size, np.int64),
        "ConstantOfShape": _filled,
        "Expand": _expand,
        "Range": _range,
        "MatMul": _product,
    }
)
FOLDED = frozenset(_FOLDS) | frozenset(_ARRANGED)
