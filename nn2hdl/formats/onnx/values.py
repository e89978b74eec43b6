"""What a value of an ONNX file is while the file is read, and what an operator of it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from nn2hdl.formats.calls import UnsupportedCallError
from nn2hdl.graph import Rounding


@dataclass(frozen=True, eq=False)
class Known:
    """A constant.

    Attributes:
        array: its numbers.
        step: real value of one integer step of weights that a quantizer made, broadcastable to the array.
        ends: least and largest number of its type, of integers.
    """

    array: np.ndarray
    step: np.ndarray | None = None
    ends: tuple[int, int] | None = None


@dataclass(frozen=True)
class Traced:
    """A value that depends on the input: its name in the program, and its sizes with the batch."""

    name: str
    sizes: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Quantizer:
    """clamp(round(x / scale) + zero_point, low, high); scale and zero_point are numbers, or arrays that broadcast along
    the value."""

    scale: np.ndarray
    zero_point: np.ndarray
    low: int
    high: int
    rounding: Rounding = Rounding.EVEN


@dataclass(frozen=True, eq=False)
class Codes:
    """Integers that a quantizer makes of a value: they wait for what gives them their real values back."""

    value: Traced
    quantizer: Quantizer


Value = Known | Traced | Codes


@dataclass(frozen=True, eq=False)
class Operator:
    """One node of the file: name for people, type, version of its set, inputs (None where one is left out), attributes,
    and names of its outputs."""

    name: str
    kind: str
    version: int
    inputs: tuple[Value | None, ...]
    outputs: tuple[str, ...]
    attributes: Mapping[str, Any] = field(default_factory=dict)

    def get(self, name: str, default: Any = None) -> Any:
        """An attribute."""
        return self.attributes.get(name, default)

    def input(self, index: int) -> Value | None:
        """An input; None where it is left out."""
        return self.inputs[index] if index < len(self.inputs) else None

    def constant(self, index: int, what: str) -> np.ndarray:
        """An input that must be known beforehand."""
        value = self.optional(index, what)
        if value is None:
            raise UnsupportedCallError(f"its {what} is missing", "check the file with onnx.checker")
        return value

    def optional(self, index: int, what: str) -> np.ndarray | None:
        """An input that must be known beforehand, where it is there."""
        value = self.input(index)
        if value is None:
            return None
        if not isinstance(value, Known):
            raise UnsupportedCallError(f"its {what} is computed from the input", f"use a constant {what}")
        return value.array

    def traced(self, index: int = 0) -> Traced:
        """An input that must depend on the network's input, in floating point."""
        value = self.input(index)
        if isinstance(value, Traced):
            return value
        if isinstance(value, Codes):
            raise UnsupportedCallError("it computes with quantized integers", "put DequantizeLinear in front of it")
        raise UnsupportedCallError("a constant where an activation should be", "let the layer read the input")

    def integers(self, attribute: str, index: int) -> list[int] | None:
        """Integers that are an attribute in older versions and an input in newer ones; None where neither is there."""
        if attribute in self.attributes:
            return [int(value) for value in self.attributes[attribute]]
        given = self.optional(index, attribute)
        return None if given is None else [int(value) for value in np.ravel(given)]


def known(operator: Operator) -> bool:
    """Whether nothing that it reads depends on the network's input."""
    return all(value is None or isinstance(value, Known) for value in operator.inputs)
