"""The top of the circuit: layers in order, at the end what names the class; and the registered variant around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from amaranth.hdl import Cat, ClockDomain, Instance, Signal

from nn2hdl import escape
from nn2hdl.hdl.cell import Cell, Described, FieldView, extend
from nn2hdl.hdl.selectors import ArgMax, MaxClamp
from nn2hdl.hdl.targets.selections import arg_max, max_clamp
from nn2hdl.integer import INPUT, IntegerNetwork, interpret
from nn2hdl.meaning import Meaning, classify
from nn2hdl.target import Target
from nn2hdl.wires import Wire, total_bits


@dataclass(frozen=True, eq=False)
class Stage:
    """A layer's module and the values that its x is made of, side by side; no module where the layer is only wires."""

    name: str
    cell: Cell | None
    inputs: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Top(Described):
    """The whole network: `image` in, `logits` and `class_index` out; `x` in and `y` out where its outputs are values
    for their own sake.

    All logits share one width, so that a reader finds value i at bits width * i.
    """

    label: str
    network: IntegerNetwork
    stages: tuple[Stage, ...]
    fields: tuple[Wire, ...]
    target: Target
    kind = "network"

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
    def inputs(self):
        return {self.input_name: self.fields}

    @cached_property
    def _output_fields(self) -> tuple[Wire, ...]:
        return self._fields_of(self.network.output)

    def _fields_of(self, name: str) -> tuple[Wire, ...]:
        if name == INPUT:
            return self.fields
        stage = next(stage for stage in self.stages if stage.name == name)
        return self._fields_of(stage.inputs[0]) if stage.cell is None else stage.cell.outputs["y"]

    @cached_property
    def logit(self) -> Wire:
        """The wire of every logit."""
        wires = self._output_fields
        return Wire.of_range(min(wire.low for wire in wires), max(wire.high for wire in wires))

    @cached_property
    def chooser(self) -> ArgMax | MaxClamp | None:
        """What names the class: a comparator tree; of a single logit the clamp to 0 and 1, which is 1 where the logit
        is above 0. None where outputs are values."""
        match self.network.meaning:
            case Meaning.CLASSES:
                return arg_max(len(self._output_fields), self.logit, self.target)
            case Meaning.DECISION:
                return max_clamp(1, self.logit, 0, 1, self.target)
            case Meaning.VALUES:
                return None

    @cached_property
    def outputs(self):
        ports = {self.output_name: (self.logit,) * len(self._output_fields)}
        return ports if self.chooser is None else {**ports, "class_index": self.chooser.outputs["y"]}

    @cached_property
    def children(self) -> Sequence[Cell]:
        cells = [stage.cell for stage in self.stages if stage.cell is not None]
        return (*cells, self.chooser) if self.chooser else tuple(cells)

    def build(self, m, ports):
        values = {INPUT: ports[self.input_name]}
        for stage in self.stages:
            x = Cat(*(values[name] for name in stage.inputs))
            if stage.cell is None:
                values[stage.name] = x
                continue
            result = Signal(total_bits(stage.cell.outputs["y"]), name=f"{stage.cell.name}_y")
            m.submodules[f"layer_{stage.cell.name}"] = Instance(stage.cell.name, i_x=x, o_y=result)
            values[stage.name] = result
        view = FieldView(values[self.network.output], self._output_fields)
        logits = Cat(extend(view[index], self.logit.bits) for index in range(len(self._output_fields)))
        m.d.comb += ports[self.output_name].eq(logits)
        if self.chooser:
            m.submodules.chooser = Instance(self.chooser.name, i_a=ports["logits"], o_y=ports["class_index"])

    def reference(self, **inputs):
        (image,) = inputs.values()
        logits = interpret(self.network, image.reshape(len(image), *self.network.input_shape))
        ports = {self.output_name: logits.reshape(len(image), -1)}
        return ports if self.chooser is None else {**ports, "class_index": classify(logits)[:, None]}


@dataclass(frozen=True, eq=False)
class Registered(Described):
    """The network between registers: inputs are taken and outputs change at the rising edge of clk, so a result
    appears two edges after its image was applied."""

    core: Top
    label: str
    clock = "clk"
    kind = "registered"

    @property
    def name(self) -> str:
        return self.label

    @property
    def describe(self) -> str:
        return f"{self.core.name} with registered inputs and outputs"

    @property
    def inputs(self):
        return self.core.inputs

    @property
    def outputs(self):
        return self.core.outputs

    @property
    def children(self):
        return (self.core,)

    def build(self, m, ports):
        domain = ClockDomain("sync", reset_less=True)
        domain.clk = ports[self.clock]
        m.domains.sync = domain
        connections = {}
        for name in self.inputs:
            register = Signal(len(ports[name]), name=f"{name}_register")
            m.d.sync += register.eq(ports[name])
            connections[f"i_{name}"] = register
        for name in self.outputs:
            result = Signal(len(ports[name]), name=f"{name}_result")
            m.d.sync += ports[name].eq(result)
            connections[f"o_{name}"] = result
        m.submodules.core = Instance(self.core.name, **connections)

    def reference(self, **inputs):
        return self.core.reference(**inputs)
