"""Decides the structure of a circuit: which engines and cells a layer becomes, how they tile it, which clamps move
behind pooling, what names the class. Nothing is mapped yet, so that it takes no time."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import assert_never

import numpy as np

from nn2hdl import integer as ig
from nn2hdl.mapping.layers import Registered, Stage, Tile, Tiled, Top
from nn2hdl.mapping.lookups import fits_tables
from nn2hdl.mapping.names import ModuleNames, is_cell_name
from nn2hdl.mapping.network import LayerUnits, MapOptions, Outline
from nn2hdl.mapping.units import Lookup, MatrixUnit, MaxClamp, RoundEven, Unit
from nn2hdl.naming import identifier
from nn2hdl.sums import Cmvm
from nn2hdl.target import Target, portable_target
from nn2hdl.windows import Padding, Pair, pad_images, windows
from nn2hdl.wires import Wire, Wires

EngineKey = tuple[bytes | Wires | int, ...]  # what decides an engine; channels of equal keys share one
_TABLE_OUTPUT = 3  # bits of an output up to which a table for each is the smallest form


def outline_network(network: ig.IntegerNetwork, target: Target, options: MapOptions | None = None) -> Outline:
    """The structure of a verified network's circuit.

    A target that maps heaps has everything on its own cells; on others engines are made of the two-operand sums that
    suit its carry chains, and products as `*` are plain Verilog, whatever the target.
    """
    options = options or MapOptions()
    target = portable_target() if options.star else target
    names = ModuleNames.of(network.name, options.top, options.prefix)
    core = _Outliner(network, target, names).run()
    layers = tuple(LayerUnits(*pair) for pair in zip(network.layers, (s.unit for s in core.stages), strict=True))
    top = Registered(core, names.registered) if options.registers else core
    return Outline(network, target, options, names, core, top, layers)


class _Outliner:
    def __init__(self, network: ig.IntegerNetwork, target: Target, names: ModuleNames):
        self.network, self.target = network, target
        self.names, self.top_name = names.label_names(), names.top
        self.ranges = ig.value_ranges(network)
        self.readers = network.consumers()
        pixels = int(np.prod(network.input_shape))
        wire = Wire.of_range(network.input_low, network.input_high)
        self.fields: dict[str, Wires] = {ig.INPUT: (wire,) * pixels}
        # clamps that a convolution leaves to the pooling behind it
        self.deferred: dict[str, tuple[int | None, int | None]] = {}

    def run(self) -> Top:
        stages = []
        for layer in self.network.layers:
            unit = self._unit(layer)
            self.fields[layer.name] = self._joined(layer) if unit is None else unit.outputs["y"]
            stages.append(Stage(layer.name, unit, layer.inputs))
        return Top(self.top_name, self.network, tuple(stages), self.fields[ig.INPUT])

    def _label(self, name: str) -> str:
        return self.names.unique(f"layer {name}" if is_cell_name(identifier(name)) else name)

    def _joined(self, layer: ig.Layer) -> Wires:
        return tuple(wire for name in layer.inputs for wire in self.fields[name])

    def _unit(self, layer: ig.Layer) -> Unit | None:
        match layer.op:
            case ig.Affine() as op if op.is_convolution:
                return self._convolution(layer, op)
            case ig.Affine() as op:
                low, high = self.ranges[layer.inputs[0]]
                label = self._label(layer.name)
                return self._engine(label, op, op.weights.T, slice(None), self._joined(layer), low, high)
            case ig.Add() as op:
                return self._addition(layer, op)
            case ig.MaxPool() as op:
                return self._pooling(layer, op)
            case ig.Clamp() as op:
                return self._elementwise(layer, "clamp", partial(_clamp, op))
            case ig.Table() as op:
                return self._elementwise(layer, "table", partial(_lookup, op))
            case ig.HalfEven() as op:
                return self._elementwise(layer, "half_even", partial(_half_even, op))
            case ig.Flatten():
                return None
            case _:
                assert_never(layer.op)

    def _engine(
        self,
        label: str,
        op: ig.Affine | ig.Add,
        matrix: np.ndarray,
        channels: slice,
        fields: Wires,
        low: np.ndarray,
        high: np.ndarray,
        clamp: bool = True,
    ) -> MatrixUnit:
        """The engine of some of an operation's output channels."""
        requantize = op.requantize
        problem = Cmvm.of(
            matrix,
            low,
            high,
            bias=op.bias[channels],
            multiplier=requantize.multiplier[channels],
            shift=requantize.shift[channels],
            low=requantize.low if clamp else None,
            high=requantize.high if clamp else None,
            wires=fields,
        )
        return MatrixUnit(label, problem, self.target.maps_heaps and clamp and self._suits_tables(problem))

    def _defers_clamp(self, layer: ig.Layer, op: ig.Affine) -> bool:
        """Max pooling comes before the clamp where it alone reads the layer: one clamp a window instead of four."""
        readers = self.readers[layer.name]
        alone = len(readers) == 1 and isinstance(readers[0].op, ig.MaxPool) and layer.name != self.network.output
        return alone and not (self.target.maps_heaps and self._is_tables(layer, op))

    def _is_tables(self, layer: ig.Layer, op: ig.Affine) -> bool:
        """Whether a convolution reads so few bits that its clamp costs nothing before the pooling."""
        fields = self._joined(layer)
        area = int(np.prod(self.network.shape_of(layer.inputs[0])[1:]))
        outputs, inputs = op.weights.shape[0] // op.groups, op.weights.shape[1]
        taps = int(np.prod(op.weights.shape[2:]))
        for group in range(op.groups):
            matrix = op.weights[group * outputs : (group + 1) * outputs].reshape(outputs, -1).T
            wires = fields[group * inputs * area : (group + 1) * inputs * area : area]
            spread = tuple(wire for wire in wires for _ in range(taps))
            low, high = op.requantize.low, op.requantize.high
            if not self._suits_tables(Cmvm.of(matrix, 0, 0, low=low, high=high, wires=spread)):
                return False
        return True

    @staticmethod
    def _suits_tables(problem: Cmvm) -> bool:
        if problem.low is None or problem.high is None:
            return False
        return Wire.of_range(problem.low, problem.high).bits <= _TABLE_OUTPUT and fits_tables(problem)

    def _convolution(self, layer: ig.Layer, op: ig.Affine) -> Tiled:
        label = self._label(layer.name)
        defers = self._defers_clamp(layer, op)
        if defers:
            self.deferred[layer.name] = (op.requantize.low, op.requantize.high)
        kernel = (op.weights.shape[2], op.weights.shape[3])
        # [rows, columns, channels, taps]
        taps = self._window_sources(layer, kernel, op.stride, op.padding, op.dilation)
        rows, columns = taps.shape[:2]
        pads = () if op.pad_value is None else tuple(op.pad_value.tolist())
        per_group = op.weights.shape[0] // op.groups
        inputs = op.weights.shape[1]
        engines: dict[EngineKey, MatrixUnit] = {}
        tiles = []
        for group in range(op.groups):
            engine = self._group_engine(label, layer, op, group, engines, clamp=not defers)
            outputs = range(group * per_group, (group + 1) * per_group)
            sources = taps[:, :, group * inputs : (group + 1) * inputs].reshape(rows, columns, -1)
            suffix = f"g{group}_" if op.groups > 1 else ""
            for row in range(rows):
                for column in range(columns):
                    targets = tuple((channel * rows + row) * columns + column for channel in outputs)
                    name = f"window_{suffix}r{row}_c{column}"
                    tiles.append(Tile(name, engine, tuple(sources[row, column].tolist()), targets))
        text = f"convolution: {len(tiles)} windows, {len(engines)} distinct engine(s)"
        return Tiled(label, "convolution", text, self._joined(layer), tuple(tiles), pads)

    def _group_engine(
        self,
        label: str,
        layer: ig.Layer,
        op: ig.Affine,
        group: int,
        engines: dict[EngineKey, MatrixUnit],
        *,
        clamp: bool,
    ) -> MatrixUnit:
        """The engine of one group of channels; groups with equal weights and ranges share one."""
        per_group, inputs = op.weights.shape[0] // op.groups, op.weights.shape[1]
        taps = int(np.prod(op.weights.shape[2:]))
        channels = slice(group * per_group, (group + 1) * per_group)
        matrix = op.weights[channels].reshape(per_group, -1).T
        low, high = (ends[group * inputs : (group + 1) * inputs] for ends in self._padded_range(layer, op))
        area = int(np.prod(self.network.shape_of(layer.inputs[0])[1:]))
        fields = self._joined(layer)[group * inputs * area : (group + 1) * inputs * area : area]
        if op.pad_value is not None:  # the padding may lie outside of what the layer before can produce
            pads = op.pad_value[group * inputs : (group + 1) * inputs].tolist()
            padded = ((min(w.low, pad), max(w.high, pad)) for w, pad in zip(fields, pads, strict=True))
            fields = tuple(Wire.of_range(*ends) for ends in padded)
        spread = tuple(wire for wire in fields for _ in range(taps))
        arrays = (
            matrix,
            op.bias[channels],
            op.requantize.multiplier[channels],
            op.requantize.shift[channels],
            low,
            high,
        )
        key: EngineKey = (*(array.tobytes() for array in arrays), spread)
        if key not in engines:
            name = self.names.unique(f"{label}_engine")
            engines[key] = self._engine(
                name, op, matrix, channels, spread, np.repeat(low, taps), np.repeat(high, taps), clamp
            )
        return engines[key]

    def _padded_range(self, layer: ig.Layer, op: ig.Affine) -> tuple[np.ndarray, np.ndarray]:
        low, high = self.ranges[layer.inputs[0]]
        if op.pad_value is None:
            return low, high
        return np.minimum(low, op.pad_value), np.maximum(high, op.pad_value)

    def _window_sources(
        self, layer: ig.Layer, kernel: Pair, stride: Pair, padding: Padding, dilation: Pair = (1, 1)
    ) -> np.ndarray:
        """Field numbers of every window's taps, [rows, columns, channels, taps]; -1 - channel outside the image."""
        shape = self.network.shape_of(layer.inputs[0])
        numbers = np.arange(int(np.prod(shape))).reshape(1, *shape)
        padded = pad_images(numbers, padding, -1 - np.arange(shape[0]))
        view = windows(padded, kernel, stride, dilation)[0]
        channels, rows, columns = view.shape[:3]
        sources: np.ndarray = view.reshape(channels, rows, columns, -1).transpose(1, 2, 0, 3)
        return sources

    def _pooling(self, layer: ig.Layer, op: ig.MaxPool) -> Tiled:
        low, high = self.deferred.get(layer.inputs[0], (None, None))
        fields = self._joined(layer)
        taps = self._window_sources(layer, op.kernel, op.stride, op.padding)
        rows, columns, channels, _ = taps.shape
        tiles = []
        for channel in range(channels):
            for row in range(rows):
                for column in range(columns):
                    sources = tuple(tap for tap in taps[row, column, channel].tolist() if tap >= 0)
                    unit = MaxClamp(len(sources), fields[sources[0]], low, high)
                    target = (channel * rows + row) * columns + column
                    tiles.append(Tile(f"max_ch{channel}_r{row}_c{column}", unit, sources, (target,)))
        return Tiled(self._label(layer.name), "max_pool", f"max pooling: {len(tiles)} windows", fields, tuple(tiles))

    def _addition(self, layer: ig.Layer, op: ig.Add) -> Tiled:
        """One small engine per channel, once per element: x holds all of the first operand, then all of the second."""
        label, fields = self._label(layer.name), self._joined(layer)
        area, half = int(np.prod(layer.shape[1:])), int(np.prod(layer.shape))
        engines: dict[EngineKey, MatrixUnit] = {}
        tiles = []
        for channel in range(layer.shape[0]):
            ends = np.array([[self.ranges[name][side][channel] for name in layer.inputs] for side in (0, 1)])
            wires = (fields[channel * area], fields[half + channel * area])
            constants = (op.bias, op.requantize.multiplier, op.requantize.shift)
            key: EngineKey = (ends.tobytes(), wires, *(int(values[channel]) for values in constants))
            if key not in engines:
                matrix, name = np.array([[op.factors[0]], [op.factors[1]]]), self.names.unique(f"{label}_engine")
                engines[key] = self._engine(name, op, matrix, slice(channel, channel + 1), wires, *ends)
            for index in range(channel * area, (channel + 1) * area):
                tiles.append(Tile(f"add_{index}", engines[key], (index, half + index), (index,)))
        return Tiled(label, "add", f"addition of two maps: {half} elements", fields, tuple(tiles))

    def _elementwise(self, layer: ig.Layer, kind: str, make: Callable[[int, Wire, int, int], Unit]) -> Tiled:
        fields = self._joined(layer)
        area = int(np.prod(layer.shape[1:]))
        low, high = self.ranges[layer.inputs[0]]
        units = [make(c, fields[c * area], int(low[c]), int(high[c])) for c in range(layer.shape[0])]
        tiles = tuple(Tile(f"{kind}_{index}", units[index // area], (index,), (index,)) for index in range(len(fields)))
        return Tiled(self._label(layer.name), kind, f"{kind} on {len(fields)} values", fields, tiles)


def _clamp(op: ig.Clamp, _: int, wire: Wire, low: int, high: int) -> MaxClamp:
    """The clamp of a channel, whatever range it has."""
    return MaxClamp(1, wire, op.low, op.high)


def _half_even(op: ig.HalfEven, channel: int, wire: Wire, low: int, high: int) -> RoundEven:
    """The rounding of a channel, whatever range it has."""
    return RoundEven(wire, int(op.shift[channel]))


def _lookup(op: ig.Table, _: int, wire: Wire, low: int, high: int) -> Lookup:
    """The part of the table that a channel can reach."""
    return Lookup(op.function, wire, low, tuple(op.values[low - op.first : high - op.first + 1].tolist()))
