"""Each entry of the table of float operations agrees with what the operation computes."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from nn2hdl import graph as fg
from nn2hdl.exhaustive import exhaustive

SHAPE = (4, 6, 6)


def _weights(*shape: int) -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(len(shape))
    return draw.normal(size=shape), draw.normal(size=shape[0])


# of each kind one, with the shapes that it reads
SAMPLES = exhaustive(
    "samples",
    fg.Op,
    {
        fg.Conv2d: (fg.Conv2d(*_weights(6, 2, 3, 3), padding=(1, 0, 1, 0), groups=2), [SHAPE]),
        fg.Linear: (fg.Linear(*_weights(3, 5)), [(5,)]),
        fg.MaxPool2d: (fg.MaxPool2d((3, 2), (2, 2), (1, 0, 1, 1)), [SHAPE]),
        fg.AvgPool2d: (fg.AvgPool2d((2, 3), (2, 1), (0, 1, 1, 0)), [SHAPE]),
        fg.Add: (fg.Add(), [SHAPE, SHAPE]),
        fg.Clip: (fg.Clip(-0.5, 0.7), [SHAPE]),
        fg.Elementwise: (fg.Elementwise("tanh"), [SHAPE]),
        fg.Flatten: (fg.Flatten(), [SHAPE]),
        fg.Quantize: (fg.Quantize(np.array([0.1]), np.array([2.0]), -8, 7), [SHAPE]),
    },
)
CASES = [pytest.param(op, shapes, id=kind.__name__) for kind, (op, shapes) in SAMPLES.items()]


def _values(shapes):
    draw = np.random.default_rng(1)
    return [draw.normal(size=(50, *shape)).astype(np.float32) for shape in shapes]


def test_nothing_has_a_default():
    assert all(field.default is dataclasses.MISSING for field in dataclasses.fields(fg.Operation))


@pytest.mark.parametrize(("op", "shapes"), CASES)
def test_values_have_the_shape(op, shapes):
    made = fg.operation(op).run(op, _values(shapes))
    assert made.dtype == np.float32
    assert made.shape[1:] == fg.operation(op).shape(op, shapes)
    assert isinstance(fg.operation(op).words(op), str)


@pytest.mark.parametrize("kind", [k for k, known in fg.OPERATIONS.items() if known.scale is fg.Scale.KEPT])
def test_values_are_among_the_inputs_where_the_scale_is_kept(kind):
    op, shapes = SAMPLES[kind]
    values = _values(shapes)
    ends = np.float32([op.low, op.high]).tolist() if kind is fg.Clip else []
    made = fg.operation(op).run(op, values)
    assert set(made.ravel().tolist()) <= {*values[0].ravel().tolist(), *ends}


@pytest.mark.parametrize("kind", [k for k, known in fg.OPERATIONS.items() if known.clipped is fg.Clipped.PASSED])
def test_a_clip_that_is_passed_may_come_before(kind):
    op, shapes = SAMPLES[kind]
    values, known = _values(shapes), fg.operation(op)
    before = known.run(op, [np.clip(value, -0.3, 0.4) for value in values])
    np.testing.assert_array_equal(before, np.clip(known.run(op, values), -0.3, 0.4))


@pytest.mark.parametrize("kind", [k for k, known in fg.OPERATIONS.items() if known.sign is fg.Sign.AS_INPUTS])
def test_no_value_is_negative_where_no_input_is(kind):
    op, shapes = SAMPLES[kind]
    values = [np.abs(value) for value in _values(shapes)]
    assert fg.operation(op).run(op, values).min() >= 0


@pytest.mark.parametrize(("op", "shapes"), CASES)
def test_parameters_are_the_arrays_that_were_trained(op, shapes):
    arrays = tuple(f.name for f in dataclasses.fields(op) if isinstance(getattr(op, f.name), np.ndarray))
    arrays = () if isinstance(op, fg.Quantize) else arrays  # its scales say what values mean: they are no weights
    assert fg.operation(op).parameters == arrays
    assert fg.has_weights(op) == (fg.weights_of(op) is not None) == bool(arrays)
