"""Integer network IR: what the circuit and the C code both compute, in integers alone.

Grammar::

    IntegerNetwork = Input, Layer*, output name, Outputs
    Layer          = name, Op, input names, output shape (without batch), Role
    Op             = one of those in `operations.py`, which says all that is known of each
    Requantize     = clamp((acc * multiplier) >> shift, low, high), per output channel

Input, Outputs and Role say what the integers mean (`nn2hdl.meaning`). How scales and widths were chosen is provenance:
nothing computes with it. Average pooling is an Affine whose weights are ones.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from nn2hdl.integer.operations import Op, operation
from nn2hdl.integer.rules import Shape
from nn2hdl.meaning import Input, Meaning, Outputs, Role

INPUT = "input"


@dataclass(frozen=True, eq=False)
class Layer:
    """One operation; `inputs` name earlier layers, or INPUT. Where no role is given it is the operation's usual one."""

    name: str
    op: Op
    inputs: tuple[str, ...]
    shape: Shape
    role: Role = field(default=None)  # type: ignore[assignment]  # __post_init__ fills it in

    def __post_init__(self) -> None:
        if self.role is None:
            object.__setattr__(self, "role", operation(self.op).roles[0])


@dataclass(frozen=True, eq=False)
class IntegerNetwork:
    """The golden model's program, and what its integers mean.

    Attributes:
        input: shape and range of the array of integers that goes in, and what they stand for.
        layers: in topological order.
        output: the layer whose values come out.
        outputs: what they stand for.
        provenance: notes on how the network was made, for people and reports; nothing else reads them.
        design: the shipped design that it was made from, whose data it is measured on; "" for others.
    """

    name: str
    input: Input
    layers: tuple[Layer, ...]
    output: str
    outputs: Outputs = field(default_factory=Outputs)
    provenance: dict[str, Any] = field(default_factory=dict)
    design: str = ""

    @property
    def input_shape(self) -> Shape:
        """Shape of one input."""
        return self.input.shape

    @property
    def input_low(self) -> int:
        """The least integer at the input."""
        return self.input.low

    @property
    def input_high(self) -> int:
        """The largest integer at the input."""
        return self.input.high

    @property
    def classifies(self) -> bool:
        """True where the outputs name classes, False where they are values for their own sake."""
        return self.outputs.classifies

    @property
    def class_names(self) -> tuple[str, ...]:
        """Of the classes, in order; may be empty."""
        return self.outputs.class_names

    @property
    def meaning(self) -> Meaning:
        """What the outputs are: scores of classes, a binary decision, or values."""
        return Meaning.of(self.classifies, math.prod(self.shape_of(self.output)))

    @property
    def classes(self) -> int:
        """How many classes the outputs tell apart; 0 where they are values."""
        return self.meaning.classes(math.prod(self.shape_of(self.output)))

    def layer(self, name: str) -> Layer:
        """The layer of that name; KeyError where there is none."""
        for layer in self.layers:
            if layer.name == name:
                return layer
        raise KeyError(name)

    def shape_of(self, name: str) -> Shape:
        """Output shape of a layer, or of the input."""
        return self.input.shape if name == INPUT else self.layer(name).shape

    def consumers(self) -> dict[str, list[Layer]]:
        """Name of each value -> the layers that read it."""
        readers: dict[str, list[Layer]] = {INPUT: [], **{layer.name: [] for layer in self.layers}}
        for layer in self.layers:
            for name in layer.inputs:
                readers[name].append(layer)
        return readers
