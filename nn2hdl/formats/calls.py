"""One call of the traced program, with its arguments by name: what the rules read."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from nn2hdl.formats.draft import NO_PADDING, Affine, Draft, Value
from nn2hdl.formats.program import Result
from nn2hdl.graph import Op, Shape


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
    draft: Draft
    result: Result
    is_last: bool = False

    @property
    def shape(self) -> Shape:
        """Of the result, without batch."""
        return self.result.shape

    def __getitem__(self, name: str) -> object:
        return self.arguments[name]

    def get(self, name: str, default: object = None) -> object:
        """The argument of that name, or the default where the operation has none."""
        return self.arguments.get(name, default)

    def value(self, name: str) -> Value:
        """An argument that must be an activation."""
        value = self.arguments[name]
        if not isinstance(value, Value):
            raise UnsupportedCallError("a constant where an activation should be", "let the layer read the image")
        return value

    def constant(self, name: str) -> np.ndarray | None:
        """An argument that must be known beforehand, as float64; None stays None."""
        value = self.arguments.get(name)
        if isinstance(value, Value):
            raise UnsupportedCallError(f"its {name} is computed from the image", "use trained, constant weights")
        if value is None:
            return None
        with np.errstate(over="ignore"):  # torch takes a Python number for one of single precision
            return np.asarray(np.float32(value) if isinstance(value, float) else value, dtype=np.float64)

    def read(self, value: Value) -> str:
        """See `read`."""
        return read(self.draft, value)

    def emit(self, op: Op | Affine, *inputs: str) -> Value:
        """Adds a node that computes this call, and returns its value."""
        key = self.draft.add(self.key, self.name, op, inputs)
        return Value(key, self.shape)

    def pointwise(self, op: Op | Affine, argument: str = "self") -> Value:
        """Adds a node of one input and the same shape."""
        return self.emit(op, self.read(self.value(argument)))


def read(draft: Draft, value: Value) -> str:
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


def pair(value: int | list[int]) -> tuple[int, int]:
    """PyTorch's one or two integers as two."""
    values = [value] if isinstance(value, int) else list(value)
    return (int(values[0]), int(values[-1]))
