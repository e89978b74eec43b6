"""Test vectors for every distinct module of a circuit, with the outputs that its reference demands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from nn2hdl import hdl
from nn2hdl.flow.check import corner_inputs
from nn2hdl.hdl.targets.xilinx import Primitive
from nn2hdl.integer import INPUT
from nn2hdl.mapping import MatrixUnit, Outline, Unit
from nn2hdl.mapping.layers import Tiled
from nn2hdl.wires import Wires

BENCHED_PRIMITIVES = 12


@dataclass(frozen=True, eq=False)
class Bench:
    """A module and its inputs int64 [n, fields] by port."""

    cell: Unit
    inputs: dict[str, np.ndarray]

    def expected(self) -> dict[str, np.ndarray]:
        """Outputs int64 [n, fields] by port. An adder's y may be narrower than arbitrary operands need, since its
        engine never presents those: values are reduced as its wires do."""
        found = self.cell.reference(**self.inputs)
        return {
            name: np.stack([wire.wrap(found[name][:, index]) for index, wire in enumerate(fields)], axis=1)
            for name, fields in self.cell.outputs.items()
        }


def module_benches(circuit: hdl.Circuit, images: np.ndarray, count: int, seed: int) -> Iterator[Bench]:
    """A bench for every leaf, engine and layer, and for the top.

    `images` [n, c, h, w] come first in the vectors of layers and top, then corners of the input, `count` in all at
    least. Engines get windows of those, then the inputs that drive each output to the ends of its range. Primitives,
    which a large network has thousands of, are proved by other means (synth/prove.py): a few are benched all the same.
    """
    draw = np.random.default_rng(seed)
    primitives = 0
    for cell in circuit.modules().values():
        primitives += isinstance(cell, Primitive)
        leaf = not cell.children or cell.kind in ("clamp", "max_pool", "argmax")
        if leaf and not (isinstance(cell, Primitive) and primitives > BENCHED_PRIMITIVES):
            yield Bench(cell, {name: _random_fields(fields, count, draw) for name, fields in cell.inputs.items()})
    yield from layer_benches(circuit.mapped, images, count, seed)


def layer_benches(outline: Outline, images: np.ndarray, count: int, seed: int) -> Iterator[Bench]:
    """The benches of `module_benches` for engines, layers and the top."""
    draw = np.random.default_rng(seed)
    corners = corner_inputs(outline.network, max(4, count - len(images)), seed)
    inputs = np.concatenate([images.astype(np.int64), corners])
    values = {INPUT: inputs.reshape(len(inputs), -1)}
    seen: set[str] = set()
    for stage in outline.core.stages:
        x = np.concatenate([values[name] for name in stage.inputs], axis=1)
        values[stage.name] = x if stage.unit is None else stage.unit.reference(x=x)["y"]
        if stage.unit is None:
            continue
        for engine, sources in _engines(stage.unit):
            if engine.name not in seen:
                seen.add(engine.name)
                windows = _windows(stage.unit, x, sources, count, draw)
                yield Bench(engine, {"x": np.concatenate([windows, engine_extremes(engine)])})
        if isinstance(stage.unit, Tiled):
            yield Bench(stage.unit, {"x": x})
    yield Bench(outline.top, {outline.core.input_name: values[INPUT]})


def engine_extremes(engine: MatrixUnit) -> np.ndarray:
    """Inputs that drive every output to its lowest and to its highest value: int64 [2 * columns, inputs]."""
    positive = engine.problem.matrix.T > 0
    low, high = engine.problem.x_low, engine.problem.x_high
    return np.concatenate([np.where(positive, high, low), np.where(positive, low, high)]).astype(np.int64)


def _engines(unit: Unit) -> list[tuple[MatrixUnit, np.ndarray | None]]:
    """Engines of a layer with the sources of their windows; a fully connected layer is its own engine."""
    if isinstance(unit, MatrixUnit):
        return [(unit, None)]
    if not isinstance(unit, Tiled):
        return []
    engines = [each for each, _ in unit.work if isinstance(each, MatrixUnit)]
    return [(e, np.array([tile.sources for tile in unit.tiles if tile.unit.name == e.name])) for e in engines]


def _windows(layer: Unit, x: np.ndarray, sources: np.ndarray | None, count: int, draw) -> np.ndarray:
    """At most `count` inputs of an engine, drawn from all windows of all vectors."""
    if sources is None or not isinstance(layer, Tiled):
        return x[:count]
    constants = np.tile(np.array(layer.constants[::-1], dtype=np.int64), (len(x), 1))
    padded = np.concatenate([x, constants], axis=1)
    rows = draw.integers(0, len(x), count)
    return padded[rows[:, None], sources[draw.integers(0, len(sources), count)]]


def _random_fields(fields: Wires, count: int, draw) -> np.ndarray:
    """Random values of each field, and in the first two vectors all lowest and all highest ones."""
    low, high = (np.array([getattr(wire, end) for wire in fields]) for end in ("low", "high"))
    values = draw.integers(low, high + 1, (max(count, 2), len(fields)))
    values[0], values[1] = low, high
    return values
