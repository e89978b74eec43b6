"""One call of the traced program, with its arguments by name: what the rules read."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np
import torch
from torch import fx

from nn2hdl.graph.ir import Op, Shape
from nn2hdl.load.draft import NO_PADDING, Affine, Draft, Value

RESHAPES = frozenset(("view", "_unsafe_view", "unsafe_view", "reshape", "flatten", "squeeze", "unsqueeze", "unflatten"))
_LAYERS = ("torch.nn.modules.", "torch.nn.utils.parametrize.")
_CONTAINERS = "torch.nn.modules.container."


class UnsupportedCallError(Exception):
    """A call outside the supported set: what is wrong, and what to do instead. Collected, never shown by itself."""

    def __init__(self, what: str, advice: str):
        self.what, self.advice = what, advice
        super().__init__(what)


@dataclass(frozen=True)
class Origin:
    """Where in the user's network a call comes from: the layer's path or the function's name, and the kind of it."""

    label: str
    kind: str
    is_layer: bool


def origin(node: fx.Node) -> Origin:
    """The outermost standard layer around a call, or the function called, prefixed by the module that calls it."""
    path = ""
    for entry in (node.meta.get("nn_module_stack") or {}).values():
        kind = entry[1] if isinstance(entry[1], str) else f"{entry[1].__module__}.{entry[1].__qualname__}"
        if "metadata_hook" in entry[0]:
            continue
        path = re.sub(r"L\['self'\]\.?|^L__self__\.?", "", entry[0])
        if kind.startswith(_LAYERS) and not kind.startswith(_CONTAINERS) and path:
            return Origin(path, kind.rpartition(".")[2], True)
    function = operation(node).strip("_")
    # torch.export writes flatten, reshape and squeeze as view now and then: one name for all, so that names are stable.
    name = "flatten" if function in RESHAPES else function
    return Origin(f"{path}.{name}" if path else name, f"function {function}", False)


def operation(node: fx.Node) -> str:
    """Name of the ATen operation, without overload: "relu", "conv2d", "_log_softmax"; "" for other targets."""
    schema = getattr(node.target, "_schema", None)
    if schema is None or not schema.name.startswith("aten::"):
        return getattr(node.target, "__name__", str(node.target))
    return schema.name.removeprefix("aten::").removesuffix("_with_indices")


@dataclass(eq=False)
class Call:
    """Arguments by name, defaults filled in: activations as Value, known tensors as torch.Tensor, the rest as is.

    Attributes:
        node: the call itself; its name is the key of the draft node that computes it.
        name: what the node will be called.
        arguments: by the names of ATen's schema, the first one first.
        draft: where nodes are added.
        shape: of the result, without batch.
        is_last: whether nothing but reshapes and Softmax follows.
    """

    node: fx.Node
    name: str
    arguments: dict[str, object]
    draft: Draft
    shape: Shape
    is_last: bool = False

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
        return torch.as_tensor(value).detach().to(torch.float64).cpu().numpy()

    def read(self, value: Value) -> str:
        """Key of the node that holds the value as it is seen: unpadded, and flattened if need be."""
        if value.padding != NO_PADDING:
            raise UnsupportedCallError(
                "it reads zero padding of its own layer", "pad only in front of a convolution or average pooling"
            )
        held = self.draft.shape_of(value.key)
        if value.shape == held:
            return value.key
        if value.shape == (math.prod(held),):
            return self.draft.flattened(value.key, value.label)
        raise UnsupportedCallError(
            f"it reads a reshape from {held} to {value.shape}", "reshape only to (batch, features), in front of Linear"
        )

    def emit(self, op: Op | Affine, *inputs: str) -> Value:
        """Adds a node that computes this call, and returns its value."""
        key = self.draft.add(self.node.name, self.name, op, inputs)
        return Value(key, self.shape)

    def pointwise(self, op: Op | Affine, argument: str = "self") -> Value:
        """Adds a node of one input and the same shape."""
        return self.emit(op, self.read(self.value(argument)))


def pair(value: int | list[int]) -> tuple[int, int]:
    """PyTorch's one or two integers as two."""
    values = [value] if isinstance(value, int) else list(value)
    return (int(values[0]), int(values[-1]))
