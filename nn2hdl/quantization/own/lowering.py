"""The lowering: nothing is calibrated, the file's quantizers decide everything.

A layer's sums wait, with the clips and poolings behind them, for the quantizer that reads them: it says which integers
come out at which sums (`staircase.py`). Stored integers are q - zero_point, so that zero stays zero. Where a table or
the factors of a sum decide, they are compared with the quantizer on every integer that can occur.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.exhaustive import exhaustive
from nn2hdl.graph.functions import evaluate
from nn2hdl.integer import read_only
from nn2hdl.meaning import FULL_SCALE, PIXEL, Meaning, Outputs, Role
from nn2hdl.quantization.own.layers import added, averaged, rescaled, weighted
from nn2hdl.quantization.own.sums import (
    final_sums,
    halves_to_even,
    has_common_unit,
    meets_halves,
    quantized_add,
    quantized_sums,
)
from nn2hdl.quantization.own.values import (
    NO_QUANTIZER,
    OPEN,
    Function,
    Integers,
    Value,
    Waiting,
    arranging,
    integers,
    is_whole,
    same,
    stored,
    zero_of,
)

_MOST_TABLE = 1 << 16
_ONE_SCALE = "use one scale for all channels"


def has_quantizers(graph: fg.Graph) -> bool:
    """Whether the file says how values are quantized."""
    return any(isinstance(node.op, fg.Quantize) for node in graph.nodes)


def lower_own(graph: fg.Graph) -> ig.IntegerNetwork:
    """The integer network that the file's quantizers describe.

    Raises QuantizeError where a value between layers, or the weights of a layer, have no quantizer.
    """
    fg.verify(graph)
    network = _Lowering(graph).run()
    ig.verify(network)
    return network


class _Lowering:
    """One run over the nodes: what each value became, and the layers so far."""

    def __init__(self, graph: fg.Graph) -> None:
        self.graph = graph
        self.layers: list[ig.Layer] = []
        self.notes: dict[str, dict[str, object]] = {}
        self.values: dict[str, Value] = {fg.INPUT: Integers(ig.INPUT, np.ones(1))}
        given = graph.input.integers()
        self.shapes: dict[str, ig.Shape] = {ig.INPUT: given.shape}
        # exact ends of each layer's values, per channel
        self.ranges = {ig.INPUT: (np.full(given.shape[0], given.low), np.full(given.shape[0], given.high))}
        self.outputs = Outputs(class_names=graph.class_names)

    def run(self) -> ig.IntegerNetwork:
        file = self.graph.provenance.get("file", self.graph.name)
        for node in self.graph.nodes:
            inputs = [self.values[name] for name in node.inputs]
            try:
                self.values[node.name] = _LOWERINGS[type(node.op)](self, node, node.op, inputs)
            except QuantizeError as error:
                where = error.where or f"{file}, layer {node.name}"
                raise QuantizeError(error.what, where=where, expected=error.expected, hint=error.hint) from error
        output = self.finished(self.values[self.graph.output])
        return self.network(
            output, {"source": self.graph.provenance, "quantizers": "of the file", "layers": self.notes}
        )

    def network(self, output: str, provenance: dict[str, Any] | None = None) -> ig.IntegerNetwork:
        """The layers so far as a network."""
        graph, layers = self.graph, tuple(self.layers)
        given = graph.input.integers()
        return ig.IntegerNetwork(graph.name, given, layers, output, self.outputs, provenance or {}, graph.design)

    # Layers

    def append(self, name: str, op: ig.Op, inputs: tuple[str, ...], role: Role | None = None, **notes: object) -> str:
        """One more layer, under a name that no other has."""
        while name in self.shapes:
            name += "_again"
        known, shapes = ig.operation(op), [self.shapes[source] for source in inputs]
        self.shapes[name] = known.shape(op, shapes)
        self.ranges[name] = known.range(op, [self.ranges[source] for source in inputs], shapes[0])
        layer = ig.Layer(name, op, inputs, self.shapes[name])
        self.layers.append(layer if role is None else replace(layer, role=role))
        if notes:
            self.notes[name] = notes
        return name

    def codes_of(self, layer: str) -> np.ndarray:
        """All integers between the ends of a layer's values."""
        low, high = self.ranges[layer]
        first, last = int(low.min()), int(high.max())
        if last - first >= _MOST_TABLE:
            raise QuantizeError(f"a table of {last - first + 1} entries", expected=f"at most {_MOST_TABLE}")
        return np.arange(first, last + 1)

    def sums_of(self, waiting: Waiting) -> ig.Range:
        """Exact ends of the accumulator."""
        return ig.accumulator_range(waiting.op, [self.ranges[name] for name in waiting.inputs])

    def add(self, node: fg.Node, _: fg.Add, inputs: Sequence[Value]) -> Value:
        return added(node, integers(inputs[0]), integers(inputs[1]))

    # What stands between layers

    def clip(self, node: fg.Node, op: fg.Clip, inputs: Sequence[Value]) -> Value:
        """Of sums, the quantizer takes it over; of integers it is a clamp where its ends are whole steps."""
        value = inputs[0]
        if isinstance(value, Waiting):
            low, high = value.clip
            return replace(value, clip=(min(max(low, op.low), op.high), max(min(high, op.high), op.low)))
        if isinstance(value, Integers) and same(value.step):
            ends = np.array([op.low, op.high]) / value.only_step + value.zero
            if is_whole(ends[np.isfinite(ends)]).all():
                clamp = ig.Clamp(*(None if np.isinf(end) else round(end) for end in ends))
                return replace(value, layer=self.append(node.name, clamp, (value.layer,)))
        return self.function(node, lambda x: np.clip(x, op.low, op.high), "clip", value)

    def elementwise(self, node: fg.Node, op: fg.Elementwise, inputs: Sequence[Value]) -> Value:
        """A table, when the quantizer is known."""
        return self.function(node, lambda x: evaluate(op.function, op.arguments, x), op.function, inputs[0])

    def function(self, node: fg.Node, of: Callable[[np.ndarray], np.ndarray], name: str, value: Value) -> Function:
        if isinstance(value, Function):
            before = value.of
            return replace(value, of=lambda x: of(before(x)), name=name)
        if isinstance(value, Waiting):
            value = self.all_bits(value)
        if not same(value.step):
            raise QuantizeError("a function of values with a scale for each channel", hint=_ONE_SCALE)
        return Function(node, value, of, name)

    def all_bits(self, waiting: Waiting) -> Integers:
        """Sums as they are, for a table that reads them."""
        offset = waiting.offset / waiting.unit
        if not (same(waiting.unit) and same(offset) and is_whole(offset).all() and waiting.clip == OPEN):
            raise QuantizeError("a function of sums that are not quantized", hint=NO_QUANTIZER)
        layer = self.append(waiting.node.name, waiting.op, waiting.inputs, waiting.role)
        return Integers(self.arranged(waiting, layer), waiting.unit[:1], -float(np.rint(offset[0])))

    def arrange(self, node: fg.Node, op: fg.MaxPool2d | fg.Flatten, inputs: Sequence[Value]) -> Value:
        """Largest values and flattening: before a quantizer they are what they are behind it, as it never falls."""
        value = inputs[0]
        if isinstance(value, Waiting):
            return replace(value, behind=(*value.behind, node))
        if isinstance(value, Function) and (isinstance(op, fg.Flatten) or self.never_falls(value)):
            return replace(value, source=self.arrange_integers(node, op, value.source))
        return self.arrange_integers(node, op, integers(value))

    def arrange_integers(self, node: fg.Node, op: fg.MaxPool2d | fg.Flatten, read: Integers) -> Integers:
        step = read.step
        if isinstance(op, fg.Flatten) and len(step) > 1:
            step = np.repeat(step, int(np.prod(self.shapes[read.layer][1:])))
        return replace(read, layer=self.append(node.name, arranging(op), (read.layer,)), step=step)

    def never_falls(self, value: Function) -> bool:
        return bool((np.diff(value.at(self.codes_of(value.source.layer))) >= 0).all())

    def arranged(self, waiting: Waiting, layer: str) -> str:
        """The poolings and flattenings that wait behind a layer."""
        for node in waiting.behind:
            assert isinstance(node.op, fg.MaxPool2d | fg.Flatten)
            layer = self.append(node.name, arranging(node.op), (layer,))
        return layer

    # Quantizers, and the end

    def quantize(self, node: fg.Node, op: fg.Quantize, inputs: Sequence[Value]) -> Value:
        """Chooses the requantization of what waits, or a table."""
        value = inputs[0]
        if isinstance(value, Waiting):
            return self.quantize_sums(op, value)
        if not (same(op.scale) and same(op.zero_point)) or (isinstance(value, Integers) and not same(value.step)):
            raise QuantizeError("a scale for each channel behind integers", hint=_ONE_SCALE)
        return self.tabulate(op, self.function(node, lambda x: x, "quantize", value))

    def tabulate(self, op: fg.Quantize, value: Function) -> Integers:
        source = value.source.layer
        codes = self.codes_of(source)
        values = stored(op, value.at(codes))
        moved = np.unique(codes - values)
        if len(moved) == 1:  # the same integers, counted from another zero
            return Integers(source, op.scale[:1], int(moved[0]) + zero_of(op))
        role = Role.INPUT_CODING if source == ig.INPUT else None
        table = ig.Table(read_only(values), int(codes[0]), value.name)
        return Integers(self.append(value.node.name, table, (source,), role), op.scale[:1], zero_of(op))

    def quantize_sums(self, op: fg.Quantize, waiting: Waiting) -> Integers:
        step = op.scale
        if len(step) not in (1, len(waiting.unit)):
            raise QuantizeError("a scale for each feature behind a flattening", hint="quantize before it")
        layer, missed = self.fitted(op, waiting)
        notes: dict[str, object] = {"output_scale": step.tolist() if len(step) > 1 else float(step[0])}
        if missed and meets_halves(waiting, op):
            name = self.round_to_even(op, waiting, notes)
        else:
            name = self.append(waiting.node.name, layer, waiting.inputs, waiting.role, **notes, inexact=missed)
        if any(isinstance(each.op, fg.Flatten) for each in waiting.behind) and len(step) > 1:
            step = np.repeat(step, int(np.prod(self.shapes[name][1:])))
        return Integers(self.arranged(waiting, name), step, zero_of(op))

    def round_to_even(self, op: fg.Quantize, waiting: Waiting, notes: dict[str, object]) -> str:
        """The layers of sums that lie on halves."""
        sums, rounding, clamp = halves_to_even(waiting, op, self.sums_of(waiting))
        name = self.append(waiting.node.name, sums, waiting.inputs, waiting.role, **notes, inexact=0)
        name = self.append(f"{waiting.node.name}.round", rounding, (name,))
        return self.append(f"{waiting.node.name}.clamp", clamp, (name,))

    def fitted(self, op: fg.Quantize, waiting: Waiting) -> tuple[ig.Affine | ig.Add, int]:
        if isinstance(waiting.op, ig.Add):
            if not (same(op.scale) and same(op.zero_point)):
                raise QuantizeError("a scale for each channel behind a sum", hint=_ONE_SCALE)
            first, second = (self.value_of(name) for name in waiting.inputs)
            steps = first.only_step, second.only_step
            if not has_common_unit(waiting.op.factors, steps, float(waiting.unit[0])):
                codes = self.codes_of(first.layer), self.codes_of(second.layer)
                return quantized_add(waiting, op, (first, second), codes)
        return quantized_sums(waiting, op, self.sums_of(waiting))

    def value_of(self, layer: str) -> Integers:
        return next(v for v in self.values.values() if isinstance(v, Integers) and v.layer == layer)

    def finished(self, value: Value) -> str:
        """The layer of the outputs: sums that no quantizer reads keep all their bits."""
        if isinstance(value, Function):
            raise QuantizeError(f"the output is a {value.name} that is not quantized", hint=NO_QUANTIZER)
        node = self.graph.nodes[-1]
        if isinstance(value, Integers) and value.layer == ig.INPUT:
            raise QuantizeError("the network does nothing but quantize its input", where=self.graph.name)
        if isinstance(value, Integers) and (not same(value.step) or (value.zero and not self.tells_classes())):
            value = rescaled(node, value)  # outputs are compared with each other, or with 0
        if isinstance(value, Integers):
            self.note_step(value.only_step)
            return value.layer
        layer, unit = final_sums(value, scores=self.graph.output_range is None)
        self.note_step(unit)
        name = self.append(value.node.name, layer, value.inputs, value.role, output_scale=unit)
        return self.arranged(value, name)

    def tells_classes(self) -> bool:
        """Whether only the order of the outputs counts."""
        return self.graph.meaning is Meaning.CLASSES

    def note_step(self, step: float) -> None:
        """What one step of the outputs means, where they are values."""
        if self.graph.output_range is not None:
            size = PIXEL * step / self.graph.output_range[1]
            self.outputs = Outputs(False, self.graph.class_names, size, FULL_SCALE)


_LOWERINGS: Mapping[type[Any], Callable[[_Lowering, fg.Node, Any, Sequence[Value]], Value]] = exhaustive(
    "how operations with quantizers of the file become integers",
    fg.Op,
    {
        fg.Conv2d: lambda _, node, op, inputs: weighted(node, op, inputs[0]),
        fg.Linear: lambda _, node, op, inputs: weighted(node, op, inputs[0]),
        fg.AvgPool2d: lambda _, node, op, inputs: averaged(node, op, inputs[0]),
        fg.Add: _Lowering.add,
        fg.Clip: _Lowering.clip,
        fg.Elementwise: _Lowering.elementwise,
        fg.MaxPool2d: _Lowering.arrange,
        fg.Flatten: _Lowering.arrange,
        fg.Quantize: _Lowering.quantize,
    },
)
