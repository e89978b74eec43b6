"""Scales of weights: rows of zeros, rows of almost zeros, and biases of any size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.errors import QuantizeError
from nn2hdl.quantization.scales import FINEST, quantize_final, quantize_multiplier, quantize_shift

ROWS = np.array([[0.5, -0.25], [0.0, 0.0], [3e-30, 1e-30], [1e-42, 0.0]], np.float32)  # the last one is denormal
BIAS = np.array([0.3, 0.7, -0.7, 0.4], np.float32)


def _shift(scale_out):
    return quantize_shift(ROWS, BIAS, 8, 1.0, scale_out)


def _multiplier(scale_out):
    return quantize_multiplier(ROWS, BIAS, 8, 1.0, scale_out, 8)


@pytest.mark.parametrize("method", [_shift, _multiplier])
@pytest.mark.parametrize("scale_out", [0.02, 0.5])
def test_rows_without_weight_keep_their_bias(method, scale_out):
    """As a batch normalization that has faded out leaves them."""
    found = method(scale_out)
    assert np.abs(found.weights).max() <= 127
    assert not found.weights[1:].any()
    x = np.array([200, 255])
    q = (found.weights @ x + found.bias) * found.multiplier >> found.shift
    exact = ROWS.astype(np.float64) @ x + BIAS
    assert np.abs(q * scale_out - exact)[1:].max() <= scale_out * 0.51
    assert abs(q[0] * scale_out - exact[0]) <= scale_out + found.scale[0] * x.sum() / 2
    assert found.shift.max() <= 40


def test_the_last_layer_keeps_biases_of_rows_without_weight():
    found, scale = quantize_final(ROWS, BIAS, 8, 1.0)
    logits = (found.weights @ np.array([0, 0]) + found.bias) * found.multiplier * scale
    assert np.abs(logits - BIAS).max() <= found.scale[0]
    assert not found.weights[1].any()
    assert (found.multiplier >= 1).all()
    assert found.multiplier.max() <= 1 << 17


@pytest.mark.parametrize("bias", [[0.0, 0.0], [1e-3, -2e-3]])
def test_a_last_layer_of_zeros_is_its_bias(bias):
    found, scale = quantize_final(np.zeros((2, 3)), np.array(bias), 8, 1.0)
    assert not found.weights.any()
    assert np.abs(found.bias * scale - bias).max() <= max(map(abs, bias)) / 127


def test_a_bias_beyond_all_weights_is_refused():
    with pytest.raises(QuantizeError, match="a bias leaves 63 bits"):
        quantize_shift(ROWS[:1], np.array([1e30]), 8, 1.0, 0.5)


@given(
    st.lists(st.floats(-4, 4, width=32), min_size=4, max_size=4),
    st.integers(2, 16),
    st.floats(1e-3, 1.0),
    st.floats(1e-3, 10.0),
)
@settings(max_examples=200, deadline=None)
def test_shifts_are_powers_of_two_of_the_scales(values, bits, scale_in, scale_out):
    rows = np.array(values).reshape(2, 2)
    found = quantize_shift(rows, np.zeros(2), bits, scale_in, scale_out)
    step = found.scale * scale_in / scale_out
    assert np.allclose(step * 2.0**found.shift, found.multiplier, rtol=1e-12)
    assert (np.bitwise_count(found.multiplier) == 1).all()
    assert ((found.multiplier == 1) | (found.shift == 0)).all()
    largest = np.abs(found.weights).max(axis=1)
    # below the finest scale that is allowed, weights fill fewer bits
    covered = np.abs(rows).max(axis=1) > max(1e-6, 2.0 ** (bits - 1) * FINEST * scale_out / scale_in)
    assert (largest <= 2 ** (bits - 1) - 1).all()
    assert (largest[covered] >= (2 ** (bits - 1) - 1) // 2).all()  # no bit is left unused


@given(st.floats(1e-6, 1e3), st.integers(2, 24))
@settings(max_examples=100, deadline=None)
def test_multipliers_have_their_bits(ratio, bits):
    found = quantize_multiplier(np.array([[1.0, -0.5]]), np.zeros(1), 8, 1.0, 1.0 / (127 * ratio), bits)
    assert found.multiplier[0] <= 1 << max(bits, 10)
    exact = found.scale[0] * 127 * ratio
    error = abs(found.multiplier[0] / 2.0 ** int(found.shift[0]) - exact)
    assert error <= max(exact * 2.0**-bits, 2.0**-41)
