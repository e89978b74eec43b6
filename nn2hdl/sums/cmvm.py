"""The problem that everything below a layer solves: constant matrix-vector multiplication (CMVM), then requantization.

One object carries it from the integer network through sharing, mapping, emission and the search's costs. What follows
from it (scaled weights, exact output ranges, wires, digest) is derived here and nowhere else.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nn2hdl.fixedpoint import fits_int64
from nn2hdl.wires import Wire, Wires, wires_of


@dataclass(frozen=True, eq=False)
class Cmvm:
    """y = clamp(((x @ matrix + bias) * multiplier) >> shift, low, high), for every x in [x_low, x_high].

    Attributes:
        matrix: int64 [inputs, outputs].
        bias, multiplier, shift: int64 [outputs]; shift is a floor shift.
        x_low, x_high: int64 [inputs], the exact range of every input.
        low, high: the clamp; None leaves that side open.
        wires: how the inputs arrive, [inputs]; they may be wider than the ranges need.
    """

    matrix: np.ndarray
    bias: np.ndarray
    multiplier: np.ndarray
    shift: np.ndarray
    x_low: np.ndarray
    x_high: np.ndarray
    low: int | None
    high: int | None
    wires: Wires

    @classmethod
    def of(
        cls,
        matrix: np.ndarray,
        x_low: np.ndarray | int,
        x_high: np.ndarray | int,
        *,
        bias: np.ndarray | int = 0,
        multiplier: np.ndarray | int = 1,
        shift: np.ndarray | int = 0,
        low: int | None = None,
        high: int | None = None,
        wires: Wires | None = None,
    ) -> Cmvm:
        """A problem from arrays, or single numbers that hold for all inputs or outputs.

        Without `wires` every input arrives on the narrowest wire of its range.
        """
        matrix = np.asarray(matrix, dtype=np.int64)
        inputs, outputs = matrix.shape
        ends = _vector(x_low, inputs), _vector(x_high, inputs)
        return cls(
            matrix,
            bias=_vector(bias, outputs),
            multiplier=_vector(multiplier, outputs),
            shift=_vector(shift, outputs),
            x_low=ends[0],
            x_high=ends[1],
            low=low,
            high=high,
            wires=wires_of(*ends) if wires is None else tuple(wires),
        )

    @property
    def inputs(self) -> int:
        """Number of inputs."""
        return len(self.matrix)

    @property
    def outputs(self) -> int:
        """Number of outputs."""
        outputs: int = self.matrix.shape[1]
        return outputs

    @property
    def nonzero(self) -> int:
        """Number of nonzero weights."""
        return int(np.count_nonzero(self.matrix))

    @cached_property
    def scaled(self) -> tuple[np.ndarray, np.ndarray]:
        """Weights int64 [inputs, outputs] and constants int64 [outputs] with the multipliers worked in.

        Raises:
            ValueError: one of them leaves 62 bits.
        """
        factors = self.multiplier.astype(object)
        scaled = self.matrix.astype(object) * factors, self.bias.astype(object) * factors
        for array in scaled:
            if array.size and not fits_int64(array.min(), array.max()):
                raise ValueError("a weight or a constant leaves 62 bits")
        return scaled[0].astype(np.int64), scaled[1].astype(np.int64)

    @cached_property
    def shifted(self) -> Wires:
        """Wire of every output before the clamp, from the exact range of its column."""
        weights, constants = self.scaled
        ends = self.x_low[:, None] * weights, self.x_high[:, None] * weights
        first, last = (choose(*ends).sum(axis=0) + constants >> self.shift for choose in (np.minimum, np.maximum))
        return wires_of(first.tolist(), last.tolist())

    @cached_property
    def y(self) -> Wires:
        """Wire of every output."""
        return tuple(clamped_wire(wire, self.low, self.high) for wire in self.shifted)

    def needs_clamp(self, wire: Wire) -> bool:
        """Whether the clamp changes anything that this wire may carry."""
        return (self.low is not None and self.low > wire.low) or (self.high is not None and self.high < wire.high)

    def evaluate(self, x: np.ndarray) -> np.ndarray:
        """y int64 [n, outputs] for x int64 [n, inputs]: the definition itself."""
        total: np.ndarray = (np.asarray(x) @ self.matrix + self.bias) * self.multiplier >> self.shift
        return total if self.low is None and self.high is None else np.clip(total, self.low, self.high)

    @cached_property
    def digest(self) -> str:
        """SHA-256 of all that decides what is computed, and from which wires."""
        state = hashlib.sha256(repr((self.matrix.shape, self.low, self.high, self.wires)).encode())
        for array in (self.matrix, self.bias, self.multiplier, self.shift, self.x_low, self.x_high):
            state.update(np.ascontiguousarray(array, dtype="<i8").tobytes())
        return state.hexdigest()


def clamped_wire(wire: Wire, low: int | None, high: int | None) -> Wire:
    """The wire that holds what a clamp leaves of another wire's range."""
    ends = [wire.low, wire.high]
    ends = ends if low is None else [max(end, low) for end in ends]
    return Wire.of_range(*(ends if high is None else [min(end, high) for end in ends]))


def _vector(values: np.ndarray | int, size: int) -> np.ndarray:
    return np.broadcast_to(np.asarray(values, dtype=np.int64), (size,))
