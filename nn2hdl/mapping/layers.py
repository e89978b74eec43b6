"""Modules that are made of other modules: layers, the network, and its registered variant."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from nn2hdl import escape
from nn2hdl.integer import INPUT, IntegerNetwork, interpret
from nn2hdl.mapping.units import ArgMax, Fields, MaxClamp, Ports, Unit
from nn2hdl.meaning import Meaning, classify
from nn2hdl.wires import Wire, Wires


@dataclass(frozen=True, eq=False)
class Tile:
    """One instance: `sources` number the fields of the layer's x that feed the unit's only input port, in order;
    a source below 0 is constant number -1 - source. `targets` number the fields of y that its output feeds."""

    name: str
    unit: Unit
    sources: tuple[int, ...]
    targets: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Tiled(Unit):
    """A layer: many instances of few units side by side, each reading some fields of the layer's input.

    y's fields are the outputs of tiles over x's fields. `constants` are values that stand outside an image.
    """

    label: str
    what: str
    text: str
    fields: Wires
    tiles: tuple[Tile, ...]
    constants: tuple[int, ...] = ()

    @property
    def kind(self) -> str:
        return self.what

    @property
    def name(self) -> str:
        return self.label

    @property
    def describe(self) -> str:
        return self.text

    @property
    def inputs(self) -> Ports:
        return {"x": self.fields}

    @cached_property
    def outputs(self) -> Ports:
        wires: dict[int, Wire] = {}
        for tile in self.tiles:
            (fields,) = tile.unit.outputs.values()
            wires.update(zip(tile.targets, fields, strict=True))
        return {"y": tuple(wires[index] for index in range(len(wires)))}

    @cached_property
    def work(self) -> tuple[tuple[Unit, int], ...]:
        """The distinct units and how often each is instantiated."""
        names = [tile.unit.name for tile in self.tiles]
        counts, units = Counter(names), dict(zip(names, (tile.unit for tile in self.tiles), strict=True))
        return tuple((unit, counts[name]) for name, unit in units.items())

    def reference(self, **inputs: np.ndarray) -> Fields:
        x = np.asarray(inputs["x"])
        x = np.concatenate([x, np.tile(np.array(self.constants[::-1], dtype=np.int64), (len(x), 1))], axis=1)
        y = np.zeros((len(x), len(self.outputs["y"])), dtype=np.int64)
        for unit, _ in self.work:
            tiles = [tile for tile in self.tiles if tile.unit is unit or tile.unit.name == unit.name]
            (in_name,), (out_name,) = unit.inputs, unit.outputs
            sources = np.array([tile.sources for tile in tiles])
            found = unit.reference(**{in_name: x[:, sources].reshape(len(x) * len(tiles), -1)})[out_name]
            y[:, np.array([tile.targets for tile in tiles])] = found.reshape(len(x), len(tiles), -1)
        return {"y": y}


@dataclass(frozen=True, eq=False)
class Stage:
    """A layer's module and the values that its x is made of, side by side; no module where the layer is only wires."""

    name: str
    unit: Unit | None
    inputs: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Top(Unit):
    """The whole network: `image` in, `logits` and `class_index` out; `x` in and `y` out where its outputs are values
    for their own sake.

    All logits share one width, so that a reader finds value i at bits width * i.
    """

    label: str
    network: IntegerNetwork
    stages: tuple[Stage, ...]
    fields: Wires

    @property
    def kind(self) -> str:
        return "network"

    @property
    def name(self) -> str:
        return self.label

    @property
    def describe(self) -> str:
        return f"the network {escape.comment(self.network.name)}"

    @property
    def input_name(self) -> str:
        """Name of the port that everything is read from."""
        return "image" if self.network.classifies else "x"

    @property
    def output_name(self) -> str:
        """Name of the port of the network's outputs."""
        return "logits" if self.network.classifies else "y"

    @property
    def inputs(self) -> Ports:
        return {self.input_name: self.fields}

    @cached_property
    def output_fields(self) -> Wires:
        """The wires of the network's outputs as the last layer has them."""
        return self._fields_of(self.network.output)

    def _fields_of(self, name: str) -> Wires:
        if name == INPUT:
            return self.fields
        stage = next(stage for stage in self.stages if stage.name == name)
        return self._fields_of(stage.inputs[0]) if stage.unit is None else stage.unit.outputs["y"]

    @cached_property
    def logit(self) -> Wire:
        """The wire of every logit."""
        wires = self.output_fields
        return Wire.of_range(min(wire.low for wire in wires), max(wire.high for wire in wires))

    @cached_property
    def chooser(self) -> ArgMax | MaxClamp | None:
        """What names the class: a comparator tree; of a single logit the clamp to 0 and 1, which is 1 where the logit
        is above 0. None where outputs are values."""
        match self.network.meaning:
            case Meaning.CLASSES:
                return ArgMax(len(self.output_fields), self.logit)
            case Meaning.DECISION:
                return MaxClamp(1, self.logit, 0, 1)
            case Meaning.VALUES:
                return None

    @cached_property
    def outputs(self) -> Ports:
        ports = {self.output_name: (self.logit,) * len(self.output_fields)}
        return ports if self.chooser is None else {**ports, "class_index": self.chooser.outputs["y"]}

    def reference(self, **inputs: np.ndarray) -> Fields:
        (image,) = inputs.values()
        logits = interpret(self.network, image.reshape(len(image), *self.network.input_shape))
        ports = {self.output_name: logits.reshape(len(image), -1)}
        return ports if self.chooser is None else {**ports, "class_index": classify(logits)[:, None]}


@dataclass(frozen=True, eq=False)
class Registered(Unit):
    """The network between registers: inputs are taken and outputs change at the rising edge of clk, so a result
    appears two edges after its image was applied."""

    core: Top
    label: str

    @property
    def kind(self) -> str:
        return "registered"

    @property
    def clock(self) -> str:
        return "clk"

    @property
    def name(self) -> str:
        return self.label

    @property
    def describe(self) -> str:
        return f"{self.core.name} with registered inputs and outputs"

    @property
    def inputs(self) -> Ports:
        return self.core.inputs

    @property
    def outputs(self) -> Ports:
        return self.core.outputs

    def reference(self, **inputs: np.ndarray) -> Fields:
        return self.core.reference(**inputs)
