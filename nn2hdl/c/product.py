"""A fully connected layer as every kernel sees it, and what a kernel makes of it."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from nn2hdl.c import storage
from nn2hdl.c.scaling import Scaling


@dataclass(frozen=True, eq=False)
class Product:
    """y = scale(weights * x + bias).

    Attributes:
        name: prefix of every C symbol of the layer.
        weights: [out, in]; bias [out].
        scaling: what becomes of the accumulators, with their ranges.
        x_low, x_high: range [in] of the inputs.
        x_type, y_type: C types of the two arrays.
    """

    name: str
    weights: np.ndarray
    bias: np.ndarray
    scaling: Scaling
    x_low: np.ndarray
    x_high: np.ndarray
    x_type: str
    y_type: str

    def first_rows(self, count: int) -> Product:
        """The layer with its first outputs alone."""
        rows = np.arange(min(count, len(self.bias)))
        return replace(self, weights=self.weights[rows], bias=self.bias[rows], scaling=self.scaling.select(rows))

    @property
    def macs(self) -> int:
        """Multiply-accumulates of the dense form."""
        return self.weights.size

    @property
    def nonzero(self) -> int:
        """Weights that are not 0."""
        return int(np.count_nonzero(self.weights))

    @property
    def largest_input(self) -> int:
        """Largest magnitude of an input."""
        return max(int(np.abs(self.x_low).max()), int(np.abs(self.x_high).max()))

    @property
    def acc_type(self) -> str:
        """int32_t where no order of summation can leave it, else int64_t."""
        bound = int((np.abs(self.weights).sum(axis=1) * self.largest_input + np.abs(self.bias)).max())
        return "int32_t" if bound < 1 << 31 else "int64_t"

    @property
    def weight_type(self) -> str:
        """The smallest signed C type of the weights."""
        low, high = int(self.weights.min()), int(self.weights.max())
        return storage.narrowest(min(low, -1), high)


@dataclass(frozen=True)
class Cost:
    """What a kernel will need for one layer: instructions (on AVR cycles), flash bytes, scratch RAM bytes, stack bytes,
    and cycles by the processor's manual, without wait states."""

    instructions: int
    flash: int
    ram: int = 0
    stack: int = 0
    cycles: int = 0


@dataclass(frozen=True)
class Code:
    """Text of one layer's kernel.

    Attributes:
        tables: constants in C, for model_parameters.h.
        function: C text that defines or declares `void name(const x_type *x, y_type *y)`.
        assembly: the same function for the Cortex-M4, or "".
        helpers: names of shared helper functions that the text calls.
        wide_input: True where the function reads the network's input from its widened copy.
    """

    tables: str
    function: str
    assembly: str = ""
    helpers: tuple[str, ...] = ()
    wide_input: bool = False
