"""Integer network IR: what the circuit and the C code both compute, in integers alone.

Grammar::

    IntegerNetwork = input shape and range, Layer*, output name
    Layer          = name, Op, input names, output shape (without batch)
    Op             = one of those in `operations.py`, which says all that is known of each
    Requantize     = clamp((acc * multiplier) >> shift, low, high), per output channel

Scales, widths and how they were chosen are provenance: nothing computes with them. Average pooling is an Affine
whose weights are ones. Which class the outputs name, if they name one, says `nn2hdl.meaning`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from nn2hdl.integer.operations import Op
from nn2hdl.integer.rules import Shape
from nn2hdl.meaning import Meaning

INPUT = "input"


@dataclass(frozen=True, eq=False)
class Layer:
    """One operation; `inputs` name earlier layers, or INPUT."""

    name: str
    op: Op
    inputs: tuple[str, ...]
    shape: Shape


@dataclass(frozen=True, eq=False)
class IntegerNetwork:
    """The golden model's program. The input is an array of integers in [input_low, input_high].

    classifies: True where the outputs name classes, False where they are values for their own sake; `meaning` says it
    in full.
    """

    name: str
    input_shape: Shape
    layers: tuple[Layer, ...]
    output: str
    input_low: int = 0
    input_high: int = 255
    class_names: tuple[str, ...] = ()
    provenance: dict = field(default_factory=dict)
    classifies: bool = True

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
        return self.input_shape if name == INPUT else self.layer(name).shape

    def consumers(self) -> dict[str, list[Layer]]:
        """Name of each value -> the layers that read it."""
        readers: dict[str, list[Layer]] = {INPUT: [], **{layer.name: [] for layer in self.layers}}
        for layer in self.layers:
            for name in layer.inputs:
                readers[name].append(layer)
        return readers
