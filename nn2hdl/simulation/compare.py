"""Compares what a circuit gave with what it should have given."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from nn2hdl.errors import VerifyError


@dataclass(frozen=True)
class Mismatch:
    """One wrong value: the vector's index, the port, and both values as unsigned integers."""

    index: int
    port: str
    expected: int
    found: int

    def __str__(self) -> str:
        return f"vector {self.index}, {self.port}: {self.found:#x} instead of {self.expected:#x}"


@dataclass(frozen=True)
class Mismatches:
    """The outcome of a comparison.

    Attributes:
        count: vectors with at least one wrong port.
        vectors: vectors compared.
        first: the first wrong value, or None.
    """

    count: int
    vectors: int
    first: Mismatch | None = None


def compare(expected: Mapping[str, np.ndarray], found: Mapping[str, np.ndarray]) -> Mismatches:
    """Compares packed outputs, port by port.

    Args:
        expected: uint32 ``[n, words]`` for each port, as :func:`nn2hdl.simulation.vectors.pack` gives them.
        found: the same from the circuit; ports that are not expected are not looked at.

    Returns:
        the number of differing vectors and the first difference.

    Raises:
        VerifyError: nothing is expected, a port is missing, or shapes differ.
    """
    if not expected:
        raise VerifyError("no output to compare")
    wrong = {}
    for port, words in expected.items():
        other = found.get(port)
        if other is None or np.shape(words) != np.shape(other):
            shape = "nothing" if other is None else np.shape(other)
            raise VerifyError(f"outputs: {shape}", where=f"port {port}", expected=f"words of shape {np.shape(words)}")
        wrong[port] = (np.asarray(words) != np.asarray(other)).any(axis=1)
    any_wrong = np.logical_or.reduce(list(wrong.values()))
    first = None
    if any_wrong.any():
        index = int(any_wrong.argmax())
        port = next(port for port, rows in wrong.items() if rows[index])
        first = Mismatch(index, port, as_integer(expected[port][index]), as_integer(found[port][index]))
    return Mismatches(int(any_wrong.sum()), len(any_wrong), first)


def as_integer(words: np.ndarray) -> int:
    """Words, lowest first, as one unsigned integer."""
    return int.from_bytes(np.ascontiguousarray(words, "<u4").tobytes(), "little")
