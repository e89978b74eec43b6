"""A traced network as plain data: the one form that every reader of architectures makes, and that the rules read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from nn2hdl.graph import Shape

RESHAPES = frozenset(("view", "_unsafe_view", "unsafe_view", "reshape", "flatten", "squeeze", "unsqueeze", "unflatten"))
_LAYERS = ("torch.nn.modules.", "torch.nn.utils.parametrize.")
_CONTAINERS = "torch.nn.modules.container."


@dataclass(frozen=True)
class Ref:
    """Stands among the arguments of a node for the value of that name."""

    name: str


@dataclass(frozen=True, eq=False)
class Constant:
    """Weights that a quantizer of the file made: a float64 array, and the real value of one integer step, which
    broadcasts to it. NumPy takes it for the array."""

    array: np.ndarray
    step: np.ndarray

    def __array__(self, dtype: object = None, copy: bool | None = None) -> np.ndarray:
        return np.array(self.array, dtype=dtype, copy=copy)  # type: ignore[call-overload,no-any-return]


@dataclass(frozen=True)
class Result:
    """A tensor that a node yields.

    Attributes:
        name: of the value; unique in its program.
        shape: without its first axis, which should be the batch. A symbolic size is the one that it was traced with.
        batch: size of the first axis, a number or a symbol, as text; "" for a scalar.
        is_float: whether it holds floating-point numbers.
        is_fixed: whether no size in `shape` is a symbol.
        bits: of one value.
    """

    name: str
    shape: Shape
    batch: str
    is_float: bool = True
    is_fixed: bool = True
    bits: int = 32


@dataclass(frozen=True)
class Origin:
    """Where in the user's network a call comes from: the layer's path or the function's name, and the kind of it."""

    label: str
    kind: str
    is_layer: bool


@dataclass(frozen=True, eq=False)
class Node:
    """One call.

    Attributes:
        name: unique; that of the result where there is one.
        operation: name of the ATen operation without overload: "relu", "conv2d", "_log_softmax"; rules go by it.
        arguments: by the names of ATen's schema, the first one first, defaults filled in; tensors as Ref. Empty where
            the schema is not known.
        sources: names of all values that it reads, in order.
        results: its tensors; none for a call that yields a number.
        origin: see `origin_of`.
        is_random: whether it draws random numbers.
    """

    name: str
    operation: str
    arguments: Mapping[str, object]
    sources: tuple[str, ...]
    results: tuple[Result, ...]
    origin: Origin
    is_random: bool = False


@dataclass(frozen=True, eq=False)
class TracedProgram:
    """A traced network.

    Attributes:
        nodes: what depends on the image, or draws random numbers, and the output depends on; in topological order.
        constants: the values that nodes read and that do not depend on the image: float64 arrays, Constants or numbers.
        image: the input.
        output: name of the value that the network returns.
    """

    nodes: tuple[Node, ...]
    constants: Mapping[str, object]
    image: Result
    output: str


def refs(argument: object) -> Iterable[str]:
    """Names of the values in an argument: a Ref, or a list of them."""
    if isinstance(argument, Ref):
        yield argument.name
    elif isinstance(argument, list | tuple):
        for item in argument:
            yield from refs(item)


def substitute(argument: object, values: Mapping[str, object]) -> object:
    """The argument with each Ref replaced by the value of its name; None where there is no such value."""
    if isinstance(argument, Ref):
        return values.get(argument.name)
    if isinstance(argument, list | tuple):
        return [substitute(item, values) for item in argument]
    return argument


def origin_of(stack: Iterable[tuple[str, str]], operation: str) -> Origin:
    """The outermost standard layer around a call, or the function called, prefixed by the module that calls it.

    Args:
        stack: path and class of the modules around the call, the outermost first, as torch.export notes them.
        operation: the name of what is called.
    """
    path = ""
    for place, kind in stack:
        if "metadata_hook" in place:
            continue
        path = re.sub(r"L\['self'\]\.?|^L__self__\.?", "", place)
        if kind.startswith(_LAYERS) and not kind.startswith(_CONTAINERS) and path:
            return Origin(path, kind.rpartition(".")[2], True)
    function = operation.strip("_")
    # torch.export writes flatten, reshape and squeeze as view now and then: one name for all, so that names are stable.
    name = "flatten" if function in RESHAPES else function
    return Origin(f"{path}.{name}" if path else name, f"function {function}", False)
