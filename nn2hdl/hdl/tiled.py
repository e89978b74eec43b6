"""A layer of many instances of few cells: only wiring between them."""

from __future__ import annotations

from dataclasses import dataclass

from amaranth.hdl import Cat, Instance, Module, Signal, Value

from nn2hdl.hdl.cell import FieldView, OfCells, Signals, constant_bits, extend
from nn2hdl.mapping.layers import Tiled
from nn2hdl.wires import Wire, total_bits


@dataclass(frozen=True, eq=False)
class TiledCell(OfCells):
    """Its cells are the distinct ones of the tiles."""

    unit: Tiled

    def build(self, m: Module, ports: Signals) -> None:
        view = FieldView(ports["x"], self.unit.fields)
        outputs: dict[int, Value] = {}
        for tile in self.unit.tiles:
            (in_name, in_fields), (out_name, out_fields) = *tile.unit.inputs.items(), *tile.unit.outputs.items()
            operands = [self._operand(view, source, wire) for source, wire in zip(tile.sources, in_fields, strict=True)]
            result = Signal(total_bits(out_fields), name=f"{tile.name}_{out_name}")
            instance = Instance(tile.unit.name, **{f"i_{in_name}": Cat(*operands), f"o_{out_name}": result})
            setattr(m.submodules, tile.name, instance)
            results = FieldView(result, out_fields)
            outputs.update((target, results.raw(index)) for index, target in enumerate(tile.targets))
        m.d.comb += ports["y"].eq(Cat(outputs[index] for index in range(len(outputs))))

    def _operand(self, view: FieldView, source: int, wire: Wire) -> Value:
        if source < 0:
            return constant_bits(self.unit.constants[-1 - source], wire)
        return extend(view[source], wire.bits)
