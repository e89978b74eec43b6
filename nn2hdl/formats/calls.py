"""One call of the traced program, with its arguments by name: what the rules read."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from nn2hdl.formats.draft import NO_PADDING, GraphDraft, ScaleShift, Value
from nn2hdl.formats.program import Constant, Result
from nn2hdl.graph import Op, Shape

Pair = tuple[int, int]


class UnsupportedCallError(Exception):
    """A call outside the supported set: what is wrong, and what to do instead. Collected, never shown by itself."""

    def __init__(self, what: str, advice: str):
        self.what, self.advice = what, advice
        super().__init__(what)


@dataclass(eq=False)
class Call:
    """Arguments by name, defaults filled in: activations as Value, known tensors as float64 arrays, the rest as is.

    Attributes:
        operation: name of the ATen operation without overload.
        key: of the draft node that will compute it.
        name: what that node will be called.
        arguments: by the names of ATen's schema, the first one first.
        draft: where nodes are added.
        result: the tensor that it yields, the first one.
        is_last: whether nothing but reshapes and Softmax follows.
    """

    operation: str
    key: str
    name: str
    arguments: dict[str, object]
    draft: GraphDraft
    result: Result
    is_last: bool = False

    @property
    def shape(self) -> Shape:
        """Shape of the result, without batch."""
        return self.result.shape

    def __getitem__(self, name: str) -> object:
        return self.arguments[name]

    def get(self, name: str, default: object = None) -> object:
        """The argument of that name, or the default where the operation has none."""
        return self.arguments.get(name, default)

    def value(self, name: str) -> Value:
        """An argument that must be an activation."""
        return activation(self.arguments[name])

    def number(self, name: str, default: float | None = None) -> float:
        """An argument that is a number; the default, if there is one, where the operation has no such argument."""
        value = self.arguments[name] if default is None else self.arguments.get(name, default)
        if not isinstance(value, int | float | np.ndarray):
            raise TypeError(f"{name} is no number")
        return float(value)

    def integers(self, name: str) -> list[int]:
        """An argument that is a list of integers."""
        value = self.arguments[name]
        if not isinstance(value, list | tuple):
            raise TypeError(f"{name} is no list")
        return [int(item) for item in value]

    def pair(self, name: str) -> Pair:
        """An argument of one or two integers, as PyTorch takes them."""
        return pair(self.arguments[name])

    def constant(self, name: str) -> np.ndarray:
        """An argument that must be known beforehand, as float64."""
        value = self.optional(name)
        if value is None:
            raise TypeError(f"{name} is missing")
        return value

    def optional(self, name: str) -> np.ndarray | None:
        """An argument that must be known beforehand, as float64, or None."""
        value = self.arguments.get(name)
        if isinstance(value, Value):
            raise UnsupportedCallError(f"its {name} is computed from the image", "use trained, constant weights")
        if value is None:
            return None
        with np.errstate(over="ignore"):  # torch takes a Python number for one of single precision
            return np.asarray(np.float32(value) if isinstance(value, float) else value, dtype=np.float64)

    def step(self, name: str) -> np.ndarray | None:
        """The real value of one integer step of a constant that a quantizer made, of its shape; None for others."""
        value = self.arguments.get(name)
        return np.broadcast_to(value.step, value.array.shape) if isinstance(value, Constant) else None

    def read(self, value: Value) -> str:
        """See `read`."""
        return read(self.draft, value)

    def emit(self, op: Op | ScaleShift, *inputs: str) -> Value:
        """Adds a node that computes this call, and returns its value."""
        key = self.draft.add(self.key, self.name, op, inputs)
        return Value(key, self.shape)

    def pointwise(self, op: Op | ScaleShift, argument: str = "self") -> Value:
        """Adds a node of one input and the same shape."""
        return self.emit(op, self.read(self.value(argument)))


def activation(value: object) -> Value:
    """An argument that must be an activation."""
    if not isinstance(value, Value):
        raise UnsupportedCallError("a constant where an activation should be", "let the layer read the image")
    return value


def read(draft: GraphDraft, value: Value) -> str:
    """Key of the node that holds the value as it is seen: unpadded, and flattened if need be."""
    if value.padding != NO_PADDING:
        raise UnsupportedCallError(
            "it reads zero padding of its own layer", "pad only in front of a convolution or average pooling"
        )
    held = draft.shape_of(value.key)
    if value.shape == held or (value.shape == () and math.prod(held) == 1):  # fc(x).squeeze(1) is a single logit
        return value.key
    if value.shape == (math.prod(held),):
        return draft.flattened(value.key, value.label)
    raise UnsupportedCallError(
        f"it reads a reshape from {held} to {value.shape}", "reshape only to (batch, features), in front of Linear"
    )


def pair(value: object) -> Pair:
    """PyTorch's one or two integers as two."""
    values = value if isinstance(value, list | tuple) else [value]
    return _integer(values[0]), _integer(values[-1])


def _integer(value: object) -> int:
    if not isinstance(value, int | np.ndarray):
        raise TypeError("no integer")
    return int(value)
