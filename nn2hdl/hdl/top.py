"""The top of the circuit: layers in order, at the end what names the class; and the registered variant around it."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, ClockDomain, Instance, Module, Signal

from nn2hdl.hdl.cell import FieldView, OfCells, Signals, extend
from nn2hdl.integer import INPUT
from nn2hdl.mapping.layers import Registered, Top
from nn2hdl.wires import total_bits


@dataclass(frozen=True, eq=False)
class TopCell(OfCells):
    """Its cells are the layers', and what names the class."""

    unit: Top

    def build(self, m: Module, ports: Signals) -> None:
        top = self.unit
        values = {INPUT: ports[top.input_name]}
        for stage in top.stages:
            x = Cat(*(values[name] for name in stage.inputs))
            if stage.unit is None:
                values[stage.name] = x
                continue
            result = Signal(total_bits(stage.unit.outputs["y"]), name=f"{stage.unit.name}_y")
            m.submodules[f"layer_{stage.unit.name}"] = Instance(stage.unit.name, i_x=x, o_y=result)
            values[stage.name] = result
        view = FieldView(values[top.network.output], top.output_fields)
        logits = Cat(extend(view[index], top.logit.bits) for index in range(len(top.output_fields)))
        m.d.comb += ports[top.output_name].eq(logits)
        if top.chooser:
            m.submodules.chooser = Instance(top.chooser.name, i_a=ports["logits"], o_y=ports["class_index"])


@dataclass(frozen=True, eq=False)
class RegisteredCell(OfCells):
    """Registers around the network, its only cell."""

    unit: Registered

    def build(self, m: Module, ports: Signals) -> None:
        domain = ClockDomain("sync", reset_less=True)
        domain.clk = ports[self.unit.clock]
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
        m.submodules.core = Instance(self.unit.core.name, **connections)
