"""The golden model: runs an IntegerNetwork exactly.

Matrix products run in floating point where that is exact: float32 while every partial sum stays below 2**24,
float64 below 2**53, int64 otherwise. Which one is decided from derived ranges, never from the data.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nn2hdl import windows
from nn2hdl.errors import DataError
from nn2hdl.integer.ir import INPUT, Add, Affine, Clamp, Flatten, IntegerNetwork, Layer, MaxPool, Table, clamped
from nn2hdl.integer.ranges import grouped_weights, value_ranges

Progress = Callable[[int, int, str], None]
BATCH = 200


class Interpreter:
    """Prepared form of a network: exact dtypes and matrices chosen once, then any number of batches."""

    def __init__(self, network: IntegerNetwork):
        self.network = network
        ranges = value_ranges(network)
        self._lowest = {name: int(low.min()) for name, (low, _) in ranges.items()}
        self._dtypes = {
            layer.name: _exact_dtype(layer.op, *ranges[layer.inputs[0]])
            for layer in network.layers
            if isinstance(layer.op, Affine)
        }

    def run(self, images: np.ndarray, batch: int = BATCH, progress: Progress | None = None) -> np.ndarray:
        """Outputs of the network, int64 [n, ...], for integer inputs [n, *input_shape]; progress: called with inputs
        done, inputs in all, and what they are."""
        parts = []
        self.observe(images, lambda values: parts.append(values[self.network.output]), batch, progress)
        shape = self.network.shape_of(self.network.output)
        return np.concatenate(parts) if parts else np.zeros((0, *shape), np.int64)

    def observe(
        self,
        images: np.ndarray,
        visit: Callable[[dict[str, np.ndarray]], None],
        batch: int = BATCH,
        progress: Progress | None = None,
    ) -> None:
        """Calls visit({name: values [n, ...] int64}) with the input and every layer's output, batch by batch."""
        self._check_input(images)
        for start in range(0, len(images), batch):
            if progress:
                progress(start, len(images), "images")
            values = {INPUT: images[start : start + batch].astype(np.int64)}
            for layer in self.network.layers:
                values[layer.name] = self._apply(layer, [values[name] for name in layer.inputs])
            visit(values)

    def _check_input(self, images: np.ndarray) -> None:
        network = self.network
        if images.shape[1:] != network.input_shape:
            raise DataError(
                f"inputs of shape {tuple(images.shape[1:])}", where=network.name, expected=f"{network.input_shape}"
            )
        if not np.issubdtype(images.dtype, np.integer):
            raise DataError(f"inputs of type {images.dtype}", where=network.name, expected="integers")
        if images.size and (images.min() < network.input_low or images.max() > network.input_high):
            raise DataError(
                f"inputs in [{images.min()}, {images.max()}]",
                where=network.name,
                expected=f"[{network.input_low}, {network.input_high}]",
            )

    def _apply(self, layer: Layer, inputs: list[np.ndarray]) -> np.ndarray:
        x, op = inputs[0], layer.op
        match op:
            case Affine():
                return op.requantize.apply(_accumulate(op, x, self._dtypes[layer.name]))
            case Add():
                bias = op.bias.reshape((-1,) + (1,) * (x.ndim - 2))
                return op.requantize.apply(inputs[0] * op.factors[0] + inputs[1] * op.factors[1] + bias)
            case MaxPool():
                padded = windows.pad_images(x, op.padding, self._lowest[layer.inputs[0]])
                return windows.max_pool(padded, op.kernel, op.stride)
            case Clamp():
                return clamped(x, op.low, op.high)
            case Table():
                return op.values[x - op.first]
            case Flatten():
                return x.reshape(len(x), -1)
        raise TypeError(f"no integer rule for {op!r}")


def interpret(network: IntegerNetwork, images: np.ndarray, batch: int = BATCH) -> np.ndarray:
    """Outputs of the network, int64 [n, ...], for integer inputs [n, *input_shape]."""
    return Interpreter(network).run(images, batch)


def _exact_dtype(op: Affine, low: np.ndarray, high: np.ndarray):
    largest = max(int(np.abs(low).max()), int(np.abs(high).max()), 1)
    if op.pad_value is not None:
        largest = max(largest, int(np.abs(op.pad_value).max()))
    bound = max(int(row) for row in np.abs(grouped_weights(op)).sum(axis=(1, 2))) * largest
    bound = max(bound, largest)
    return np.float32 if bound < 1 << 24 else np.float64 if bound < 1 << 53 else np.int64


def _accumulate(op: Affine, x: np.ndarray, dtype) -> np.ndarray:
    x = x.astype(dtype)
    if not op.is_convolution:
        return (x @ op.weights.T.astype(dtype)).astype(np.int64) + op.bias
    padded = windows.pad_images(x, op.padding, 0 if op.pad_value is None else op.pad_value)
    product = windows.convolve(padded, op.weights, op.stride, op.dilation, op.groups)
    return product.astype(np.int64) + op.bias.reshape(-1, 1, 1)
