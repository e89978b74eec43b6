"""Sliding windows over image batches: the one piece of NumPy that the float and the integer interpreter share.

Arrays are [batch, channels, height, width]; padding is (top, bottom, left, right).
"""

from __future__ import annotations

import numpy as np

Pair = tuple[int, int]  # of height and width
Padding = tuple[int, int, int, int]


def output_size(height: int, width: int, kernel: Pair, stride: Pair, padding: Padding, dilation: Pair = (1, 1)) -> Pair:
    """Rows and columns of windows that fit, as PyTorch counts them (floor)."""
    top, bottom, left, right = padding
    rows = (height + top + bottom - dilation[0] * (kernel[0] - 1) - 1) // stride[0] + 1
    columns = (width + left + right - dilation[1] * (kernel[1] - 1) - 1) // stride[1] + 1
    return rows, columns


def pad_images(x: np.ndarray, padding: Padding, value: np.ndarray | float) -> np.ndarray:
    """Pads with one value per channel (or one for all)."""
    top, bottom, left, right = padding
    if not any(padding):
        return x
    n, c, h, w = x.shape
    fill = np.broadcast_to(np.asarray(value, dtype=x.dtype).reshape(-1, 1, 1), (c, 1, 1))
    padded = np.empty((n, c, h + top + bottom, w + left + right), dtype=x.dtype)
    padded[:] = fill
    padded[:, :, top : top + h, left : left + w] = x
    return padded


def windows(x: np.ndarray, kernel: Pair, stride: Pair, dilation: Pair = (1, 1)) -> np.ndarray:
    """View of [batch, channels, rows, columns, kh, kw] windows; copies nothing."""
    span = tuple(d * (k - 1) + 1 for k, d in zip(kernel, dilation, strict=True))
    view = np.lib.stride_tricks.sliding_window_view(x, span, axis=(2, 3))
    return view[:, :, :: stride[0], :: stride[1], :: dilation[0], :: dilation[1]]


def convolve(x: np.ndarray, weight: np.ndarray, stride: Pair, dilation: Pair = (1, 1), groups: int = 1) -> np.ndarray:
    """Cross-correlation by matrix products, in the dtype of `x`; `weight` is [out, in/groups, kh, kw]."""
    outputs, inputs, kh, kw = weight.shape
    view = windows(x, (kh, kw), stride, dilation)
    n, _, rows, columns = view.shape[:4]
    parts = []
    for group in range(groups):
        patch = view[:, group * inputs : (group + 1) * inputs].transpose(0, 2, 3, 1, 4, 5)
        patch = patch.reshape(n * rows * columns, inputs * kh * kw)
        kernel = weight[group * outputs // groups : (group + 1) * outputs // groups].reshape(outputs // groups, -1)
        parts.append((patch @ kernel.T.astype(x.dtype)).reshape(n, rows, columns, -1))
    return np.concatenate(parts, axis=-1).transpose(0, 3, 1, 2)


def max_pool(x: np.ndarray, kernel: Pair, stride: Pair) -> np.ndarray:
    """Largest value of each window, window taps folded in one by one (faster than reducing a strided view)."""
    view = windows(x, kernel, stride)
    result = view[..., 0, 0].copy()
    for row in range(kernel[0]):
        for column in range(kernel[1]):
            np.maximum(result, view[..., row, column], out=result)
    return result
