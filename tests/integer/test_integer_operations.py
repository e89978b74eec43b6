"""Each entry of the table of integer operations agrees with what the operation computes."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from nn2hdl import integer as ig
from nn2hdl.exhaustive import exhaustive
from nn2hdl.integer import read_only
from nn2hdl.integer.affine import Affine

SHAPE = (4, 6, 6)
LOW, HIGH = -9, 12


def _requantize(channels: int, low: int | None = None, high: int | None = None) -> ig.Requantize:
    return ig.Requantize(read_only(np.full(channels, 2)), read_only(np.full(channels, 1)), low, high)


def _affine(*shape: int, **options) -> Affine:
    draw = np.random.default_rng(len(shape))
    weights = draw.integers(-5, 6, shape) * (draw.random(shape) < 0.4)
    bias = read_only(draw.integers(-9, 10, shape[0]))
    return Affine(read_only(weights), bias, _requantize(shape[0], -200, 200), **options)


# of each kind some, with the shapes that they read
SAMPLES = exhaustive(
    "samples",
    ig.Op,
    {
        ig.Affine: [
            (_affine(6, 2, 3, 3, groups=2, padding=(1, 0, 1, 0), pad_value=read_only([0, 1, 2, 3])), [SHAPE]),
            (_affine(3, 4, 2, 2, stride=(2, 2), dilation=(2, 1)), [SHAPE]),
            (_affine(3, 5), [(5,)]),
        ],
        ig.Add: [(ig.Add((3, -2), read_only(np.arange(4)), _requantize(4, -50, 60)), [SHAPE, SHAPE])],
        ig.MaxPool: [(ig.MaxPool((3, 2), (2, 2), (1, 0, 1, 1)), [SHAPE])],
        ig.Clamp: [(ig.Clamp(-3, None), [SHAPE]), (ig.Clamp(-3, 5), [(7,)])],
        ig.Table: [(ig.Table(read_only(np.arange(22)[::-1] ** 2), LOW, "square"), [SHAPE])],
        ig.HalfEven: [(ig.HalfEven(read_only([0, 1, 2, 3])), [SHAPE]), (ig.HalfEven(read_only([3] * 7)), [(7,)])],
        ig.Flatten: [(ig.Flatten(), [SHAPE])],
    },
)
CASES = [pytest.param(op, shapes, id=type(op).__name__) for samples in SAMPLES.values() for op, shapes in samples]


def _values(shapes, seed=0):
    draw = np.random.default_rng(seed)
    return [draw.integers(LOW, HIGH + 1, (300, *shape)) for shape in shapes]


def _ranges(shapes):
    return [(np.full(shape[0], LOW), np.full(shape[0], HIGH)) for shape in shapes]


def _run(op, shapes, values):
    return ig.operation(op).run(op, _ranges(shapes))(*values)


def test_nothing_has_a_default():
    assert all(field.default is dataclasses.MISSING for field in dataclasses.fields(ig.Operation))


@pytest.mark.parametrize(("op", "shapes"), CASES)
def test_values_have_the_shape_and_stay_in_the_range(op, shapes):
    known, made = ig.operation(op), _run(op, shapes, _values(shapes))
    assert made.dtype == np.int64
    assert made.shape[1:] == known.shape(op, shapes)
    low, high = known.range(op, _ranges(shapes), shapes[0])
    axes = (0, *range(2, made.ndim))
    assert (made.min(axis=axes) >= low).all()
    assert (made.max(axis=axes) <= high).all()


@pytest.mark.parametrize(("op", "shapes"), CASES)
def test_zero_points_move_values_and_nothing_else(op, shapes):
    known, values = ig.operation(op), _values(shapes)
    taken = [17, 4][: len(shapes)]
    added = taken[0] if known.scale is ig.Scale.KEPT else 30
    moved = known.shifted(op, taken, added)
    if isinstance(op, ig.HalfEven):  # where halves lie would move
        assert moved is None
        assert known.shifted(op, [0], 0) is op
        return
    inside = [value + zero for value, zero in zip(values, taken, strict=True)]
    ranges = [(low + zero, high + zero) for (low, high), zero in zip(_ranges(shapes), taken, strict=True)]
    made = ig.operation(moved).run(moved, ranges)(*inside)
    np.testing.assert_array_equal(made, _run(op, shapes, values) + added)


@pytest.mark.parametrize("kind", [ig.Affine, ig.Add])
def test_what_a_multiplier_does_not_divide_cannot_be_moved(kind):
    op, shapes = SAMPLES[kind][0]
    odd = dataclasses.replace(op.requantize, multiplier=read_only(np.full(len(op.bias), 3)))
    assert ig.operation(op).shifted(dataclasses.replace(op, requantize=odd), [0] * len(shapes), 1) is None


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize(("op", "shapes"), CASES)
def test_only_what_is_read_decides_what_is_read(op, shapes, seed):
    known, values, others = ig.operation(op), _values(shapes), _values(shapes, seed + 1)
    outputs = known.shape(op, shapes)[0]
    read = np.random.default_rng(seed).random(outputs) < 0.3
    less, wanted = known.reads(op, read, [shape[0] for shape in shapes])
    assert [len(which) for which in wanted] == [shape[0] for shape in shapes]
    mixed = [np.where(which.reshape(-1, *(1,) * (len(shape) - 1)), a, b)
             for which, shape, a, b in zip(wanted, shapes, values, others, strict=True)]  # fmt: skip
    np.testing.assert_array_equal(_run(less, shapes, mixed)[:, read], _run(op, shapes, values)[:, read])
    if (weights := ig.weights_of(less)) is not None:
        assert not weights[~read].any()


@pytest.mark.parametrize(("op", "shapes"), CASES)
def test_fields_are_those_that_are_no_tensors(op, shapes):
    plain = {field.name for field in dataclasses.fields(op) if not isinstance(getattr(op, field.name), np.ndarray)}
    fields = ig.operation(op).fields
    assert plain <= set(fields)
    assert set(fields) <= {field.name for field in dataclasses.fields(op)}
    assert all(isinstance(part, str) for part in ig.operation(op).words(op))
