"""A layer: many instances of few cells side by side, each reading some fields of the layer's input."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from amaranth.hdl import Cat, Instance, Signal

from nn2hdl.hdl.cell import Cell, Described, FieldView, constant_bits, extend
from nn2hdl.wires import Wire, total_bits


@dataclass(frozen=True, eq=False)
class Tile:
    """One instance: `sources` number the fields of the layer's x that feed the cell's only input port, in order;
    a source below 0 is constant number -1 - source. `targets` number the fields of y that its output feeds."""

    name: str
    cell: Cell
    sources: tuple[int, ...]
    targets: tuple[int, ...]


@dataclass(frozen=True, eq=False)
class Tiled(Described):
    """y's fields are the outputs of tiles over x's fields. `constants` are values that stand outside an image."""

    label: str
    what: str
    text: str
    fields: tuple[Wire, ...]
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
    def inputs(self):
        return {"x": self.fields}

    @cached_property
    def outputs(self):
        wires: dict[int, Wire] = {}
        for tile in self.tiles:
            (fields,) = tile.cell.outputs.values()
            wires.update(zip(tile.targets, fields, strict=True))
        return {"y": tuple(wires[index] for index in range(len(wires)))}

    @cached_property
    def children(self) -> Sequence[Cell]:
        return tuple({tile.cell.name: tile.cell for tile in self.tiles}.values())

    def counts(self) -> Counter:
        """Instances by cell name."""
        return Counter(tile.cell.name for tile in self.tiles)

    def build(self, m, ports):
        view = FieldView(ports["x"], self.fields)
        outputs: dict[int, object] = {}
        for tile in self.tiles:
            (in_name, in_fields), (out_name, out_fields) = *tile.cell.inputs.items(), *tile.cell.outputs.items()
            operands = [self._operand(view, source, wire) for source, wire in zip(tile.sources, in_fields, strict=True)]
            result = Signal(total_bits(out_fields), name=f"{tile.name}_{out_name}")
            instance = Instance(tile.cell.name, **{f"i_{in_name}": Cat(*operands), f"o_{out_name}": result})
            setattr(m.submodules, tile.name, instance)
            results = FieldView(result, out_fields)
            outputs.update((target, results.raw(index)) for index, target in enumerate(tile.targets))
        m.d.comb += ports["y"].eq(Cat(outputs[index] for index in range(len(outputs))))

    def _operand(self, view: FieldView, source: int, wire: Wire):
        if source < 0:
            return constant_bits(self.constants[-1 - source], wire)
        return extend(view[source], wire.bits)

    def reference(self, *, x):
        x = np.concatenate(
            [np.asarray(x), np.tile(np.array(self.constants[::-1], dtype=np.int64), (len(x), 1))], axis=1
        )
        y = np.zeros((len(x), len(self.outputs["y"])), dtype=np.int64)
        for cell in self.children:
            tiles = [tile for tile in self.tiles if tile.cell is cell or tile.cell.name == cell.name]
            (in_name,), (out_name,) = cell.inputs, cell.outputs
            sources = np.array([tile.sources for tile in tiles])
            found = cell.reference(**{in_name: x[:, sources].reshape(len(x) * len(tiles), -1)})[out_name]
            y[:, np.array([tile.targets for tile in tiles])] = found.reshape(len(x), len(tiles), -1)
        return {"y": y}
