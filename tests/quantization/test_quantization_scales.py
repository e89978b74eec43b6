"""Scales of weights: rows of zeros, rows of almost zeros, and biases of any size."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl.errors import QuantizeError
from nn2hdl.quantization import REQUANTIZATIONS
from nn2hdl.quantization.clipping import choose_scales
from nn2hdl.quantization.scales import FINEST, FinalForm, form_of, round_rows, rows_of, with_bias

ROWS = np.array([[0.5, -0.25], [0.0, 0.0], [3e-30, 1e-30], [1e-42, 0.0]], np.float32)  # the last one is denormal
BIAS = np.array([0.3, 0.7, -0.7, 0.4], np.float32)


def _quantize(weight, bias, bits, form, scale_in=1.0, clipping="minmax", granularity="channel"):
    levels = 2 ** (bits - 1) - 1
    scales = choose_scales(rows_of(weight), levels, form, clipping, granularity)
    return with_bias(round_rows(rows_of(weight), scales.weight, levels), bias, scales, scale_in)


def _quantize_final(weight, bias, bits, scale_in):
    levels = 2 ** (bits - 1) - 1
    form = FinalForm.of(rows_of(weight), bias, levels, scale_in)
    scales, scale = form.finished(choose_scales(rows_of(weight), levels, form, "minmax", "channel"), scale_in)
    return with_bias(round_rows(rows_of(weight), scales.weight, levels), bias, scales, scale_in), scale


@pytest.mark.parametrize("form", REQUANTIZATIONS)
@pytest.mark.parametrize("scale_out", [0.02, 0.5])
@pytest.mark.parametrize("clipping", ["minmax", "mse"])
def test_rows_without_weight_keep_their_bias(form, scale_out, clipping):
    """As a batch normalization that has faded out leaves them."""
    found = _quantize(ROWS, BIAS, 8, form_of(form, 1.0, scale_out, 8), clipping=clipping)
    assert np.abs(found.weights).max() <= 127
    assert not found.weights[1:].any()
    x = np.array([200, 255])
    q = found.requantize(None, None).apply((found.weights @ x + found.bias)[None])[0]
    exact = ROWS.astype(np.float64) @ x + BIAS
    assert np.abs(q * scale_out - exact)[1:].max() <= scale_out * 0.51
    assert abs(q[0] * scale_out - exact[0]) <= scale_out + found.scales.weight[0] * x.sum() / 2
    assert found.scales.shift.max() <= 40


def test_the_last_layer_keeps_biases_of_rows_without_weight():
    found, scale = _quantize_final(ROWS, BIAS, 8, 1.0)
    logits = (found.weights @ np.array([0, 0]) + found.bias) * found.scales.multiplier * scale
    assert np.abs(logits - BIAS).max() <= found.scales.weight[0]
    assert not found.weights[1].any()
    assert (found.scales.multiplier >= 1).all()
    assert found.scales.multiplier.max() <= 1 << 17


@pytest.mark.parametrize("bias", [[0.0, 0.0], [1e-3, -2e-3]])
def test_a_last_layer_of_zeros_is_its_bias(bias):
    found, scale = _quantize_final(np.zeros((2, 3)), np.array(bias), 8, 1.0)
    assert not found.weights.any()
    assert np.abs(found.bias * scale - bias).max() <= max(map(abs, bias)) / 127


def test_a_bias_beyond_all_weights_is_refused():
    with pytest.raises(QuantizeError, match="a bias leaves 63 bits"):
        _quantize(ROWS[:1], np.array([1e30]), 8, form_of("shift", 1.0, 0.5, 8))


@given(
    st.lists(st.floats(-4, 4, width=32), min_size=4, max_size=4),
    st.integers(2, 16),
    st.floats(1e-3, 1.0),
    st.floats(1e-3, 10.0),
)
@settings(max_examples=200, deadline=None)
def test_shifts_are_powers_of_two_of_the_scales(values, bits, scale_in, scale_out):
    rows = np.array(values).reshape(2, 2)
    found = _quantize(rows, np.zeros(2), bits, form_of("shift", scale_in, scale_out, 8), scale_in)
    step = found.scales.weight * scale_in / scale_out
    assert np.allclose(step * 2.0**found.scales.shift, found.scales.multiplier, rtol=1e-12)
    assert (np.bitwise_count(found.scales.multiplier) == 1).all()
    assert ((found.scales.multiplier == 1) | (found.scales.shift == 0)).all()
    largest = np.abs(found.weights).max(axis=1)
    # below the finest scale that is allowed, weights fill fewer bits
    covered = np.abs(rows).max(axis=1) > max(1e-6, 2.0 ** (bits - 1) * FINEST * scale_out / scale_in)
    assert (largest <= 2 ** (bits - 1) - 1).all()
    assert (largest[covered] >= (2 ** (bits - 1) - 1) // 2).all()  # no bit is left unused


@given(st.floats(1e-6, 1e3), st.integers(2, 24))
@settings(max_examples=100, deadline=None)
def test_multipliers_have_their_bits(ratio, bits):
    found = _quantize(np.array([[1.0, -0.5]]), np.zeros(1), 8, form_of("multiplier", 1.0, 1.0 / (127 * ratio), bits))
    assert found.scales.multiplier[0] <= 1 << max(bits, 10)
    exact = found.scales.weight[0] * 127 * ratio
    error = abs(found.scales.multiplier[0] / 2.0 ** int(found.scales.shift[0]) - exact)
    assert error <= max(exact * 2.0**-bits, 2.0**-41)
