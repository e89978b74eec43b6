"""Sliding windows against PyTorch, and padding against a plain loop."""

from __future__ import annotations

import numpy as np
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from nn2hdl import windows

PAIR = st.tuples(st.integers(1, 3), st.integers(1, 3))
PADDING = st.tuples(*[st.integers(0, 2)] * 4)
SEEDS = st.integers(0, 2**32 - 1)


def _torch_padded(x: np.ndarray, padding, value: float) -> torch.Tensor:
    top, bottom, left, right = padding
    return torch.nn.functional.pad(torch.tensor(x, dtype=torch.float64), (left, right, top, bottom), value=value)


@given(SEEDS, PAIR, PAIR, PAIR, PADDING, st.integers(1, 3))
@settings(max_examples=60, deadline=None)
def test_convolve_equals_torch(seed, kernel, stride, dilation, padding, groups):
    draw = np.random.default_rng(seed)
    x = draw.integers(-50, 50, (2, 2 * groups, 8, 7))
    weight = draw.integers(-9, 9, (3 * groups, 2, *kernel))
    expected = torch.nn.functional.conv2d(
        _torch_padded(x, padding, 0.0),
        torch.tensor(weight, dtype=torch.float64),
        stride=stride,
        dilation=dilation,
        groups=groups,
    ).numpy()
    found = windows.convolve(windows.pad_images(x, padding, 0), weight, stride, dilation, groups)
    assert found.dtype == x.dtype
    assert np.array_equal(found, expected)
    assert found.shape[2:] == windows.output_size(8, 7, kernel, stride, padding, dilation)


@given(SEEDS, PAIR, PAIR, PADDING)
@settings(max_examples=60, deadline=None)
def test_max_pool_equals_torch(seed, kernel, stride, padding):
    x = np.random.default_rng(seed).integers(-50, 50, (2, 3, 6, 7)).astype(np.float32)
    expected = torch.nn.functional.max_pool2d(_torch_padded(x, padding, -np.inf), kernel, stride).numpy()
    assert np.array_equal(windows.max_pool(windows.pad_images(x, padding, -np.inf), kernel, stride), expected)


@given(SEEDS, PADDING)
def test_padding_has_a_value_per_channel(seed, padding):
    draw = np.random.default_rng(seed)
    x, values = draw.integers(0, 9, (2, 3, 2, 4)), draw.integers(10, 99, 3)
    top, bottom, left, right = padding
    padded = windows.pad_images(x, padding, values)
    assert padded.shape == (2, 3, 2 + top + bottom, 4 + left + right)
    for channel in range(3):
        for row in range(padded.shape[2]):
            for column in range(padded.shape[3]):
                inside = top <= row < top + 2 and left <= column < left + 4
                expected = x[:, channel, row - top, column - left] if inside else values[channel]
                assert (padded[:, channel, row, column] == expected).all()


def test_windows_copy_nothing():
    x = np.arange(2 * 25).reshape(1, 2, 5, 5)
    view = windows.windows(x, (2, 2), (1, 2), (2, 1))
    assert np.shares_memory(view, x)
    assert view.shape == (1, 2, 3, 2, 2, 2)
    assert view[0, 1, 1, 1].tolist() == [[x[0, 1, 1, 2], x[0, 1, 1, 3]], [x[0, 1, 3, 2], x[0, 1, 3, 3]]]
