"""The golden model: runs an IntegerNetwork exactly. What each operation computes says `operations.py`."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from nn2hdl.errors import DataError
from nn2hdl.integer.ir import INPUT, IntegerNetwork
from nn2hdl.integer.operations import operation
from nn2hdl.integer.ranges import value_ranges

Progress = Callable[[int, int, str], None]
BATCH = 200


class Interpreter:
    """Prepared form of a network: what ranges decide is decided once, then any number of batches."""

    def __init__(self, network: IntegerNetwork):
        self.network = network
        ranges = value_ranges(network)
        self._functions = {
            layer.name: operation(layer.op).run(layer.op, [ranges[name] for name in layer.inputs])
            for layer in network.layers
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
                values[layer.name] = self._functions[layer.name](*(values[name] for name in layer.inputs))
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


def interpret(network: IntegerNetwork, images: np.ndarray, batch: int = BATCH) -> np.ndarray:
    """Outputs of the network, int64 [n, ...], for integer inputs [n, *input_shape]."""
    return Interpreter(network).run(images, batch)
