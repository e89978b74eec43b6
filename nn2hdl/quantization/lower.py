"""Lowers a float Graph to an IntegerNetwork: post-training quantization of weights and activations."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

import numpy as np

from nn2hdl import graph as fg
from nn2hdl import integer as ig
from nn2hdl.errors import QuantizeError
from nn2hdl.exhaustive import exhaustive
from nn2hdl.fixedpoint import rounding_constant
from nn2hdl.graph import Progress
from nn2hdl.graph.functions import evaluate
from nn2hdl.integer import read_only
from nn2hdl.meaning import FULL_SCALE, PIXEL, Outputs, Role
from nn2hdl.quantization.clipping import choose_scales
from nn2hdl.quantization.config import QuantizeConfig
from nn2hdl.quantization.groups import group_tensors
from nn2hdl.quantization.job import Job, WeightTask
from nn2hdl.quantization.own import has_quantizers, lower_own
from nn2hdl.quantization.scales import FinalForm, QuantizedWeights, Scales, form_of, rows_of, with_bias
from nn2hdl.quantization.tensors import Tensors
from nn2hdl.quantization.traces import Traces

ADD_FACTOR_BITS = 8  # of the factors of a sum whose scales do not differ by powers of two
MAX_TABLE = 1 << 16  # entries

Clamp = tuple[int | None, int | None]  # lowest and highest integer; None leaves that side open
OPEN: Clamp = (None, None)


def quantize(
    graph: fg.Graph,
    images: np.ndarray,
    config: QuantizeConfig | None = None,
    progress: Progress | None = None,
) -> ig.IntegerNetwork:
    """The integer network of a float one, calibrated on images [n, c, h, w] of raw pixels 0..255; progress: called with
    steps done, steps in all, and what they are.

    Raises DataError for calibration images that do not fit, QuantizeError for widths of unknown layers or sums that
    leave 63 bits.

    >>> import numpy as np
    >>> import nn2hdl
    >>> colors = np.random.default_rng(0).integers(0, 256, (100, 3))
    >>> network = nn2hdl.quantize(nn2hdl.load_model("colornet"), colors)
    >>> nn2hdl.interpret(network, colors).shape
    (100, 3)
    """
    if has_quantizers(graph):
        if config is not None and config != QuantizeConfig():
            hint = "leave the configuration out, or quantize the float network"
            raise QuantizeError("the network has quantizers of its own", where=graph.name, hint=hint)
        return lower_own(graph)
    fg.verify(graph)
    config = config or QuantizeConfig()
    _check_names(graph, config)
    job = Job(graph, images, config)
    for chosen in config.methods:
        job = chosen.apply(job)
    fg.verify(job.graph)
    network = _Lowering(job, progress).run(progress)
    if config.activations == "affine":
        network = _stored_with_zero_points(network)
    ig.verify(network)
    return network


def _check_names(graph: fg.Graph, config: QuantizeConfig) -> None:
    names = {node.name for node in graph.nodes}
    weighted = {node.name for node in graph.nodes if fg.has_weights(node.op)}
    config.weight_bits.check_names(weighted, "--weight-bits")
    config.activation_bits.check_names(names, "--activation-bits")
    _check_ranges(config, names)


def _stored_with_zero_points(network: ig.IntegerNetwork) -> ig.IntegerNetwork:
    shifted, zeros = ig.with_zero_points(network)
    notes = {
        name: {**note, **({"zero_point": zeros[name]} if zeros.get(name) else {})}
        for name, note in network.provenance["layers"].items()
    }
    return replace(shifted, provenance={**network.provenance, "layers": notes})


def _check_ranges(config: QuantizeConfig, names: set[str]) -> None:
    for name, high in config.ranges.items():
        if name not in names:
            expected = "one of " + ", ".join(sorted(names))
            raise QuantizeError(f"no layer is called {name!r}", where="--activation-ranges", expected=expected)
        if not (math.isfinite(high) and high > 0):
            raise QuantizeError(
                f"a range of {high:g} for {name!r}", where="--activation-ranges", expected="numbers above 0"
            )


class _Lowering:
    """One run over the nodes: what each tensor became, and the layers so far."""

    def __init__(self, job: Job, progress: Progress | None) -> None:
        graph, config = job.graph, job.config
        self.job, self.graph, self.config, self.groups = job, graph, config, group_tensors(graph)
        self.tensors = Tensors(graph, self.groups, job.ranges(graph, job.images, progress), config)
        self.traces = Traces(graph, job.images, self._layer_of, self.tensors.scale)
        if graph.output_range:  # values, not scores: their integers have a meaning of their own
            largest = max(abs(end) for end in graph.output_range)
            self.tensors.set_scale(graph.output, largest / self.tensors.integer_range(graph.output)[1])
        self.alias: dict[str, str] = {fg.INPUT: ig.INPUT}
        self.layers: list[ig.Layer] = []
        self.notes: dict[str, dict[str, object]] = {}

    def run(self, progress: Progress | None) -> ig.IntegerNetwork:
        """Lowers all nodes."""
        nodes = self.graph.nodes
        for done, node in enumerate(nodes):
            if progress:
                progress(done, len(nodes), "layers")
            self.lower(node)
            self.traces.keep({name for later in nodes[done + 1 :] for name in later.inputs if name in self.alias})
        return self.network()

    def _layer_of(self, tensor: str) -> ig.Layer:
        """The integer layer that computes a tensor of the float network, or that has this name."""
        name = self.alias.get(tensor, tensor)
        return next(layer for layer in self.layers if layer.name == name)

    def lower(self, node: fg.Node) -> None:
        """Appends the integer layer of one float node, or drops the node where an earlier layer took it over."""
        try:
            _LOWERINGS[type(node.op)](self, node, node.op)
        except QuantizeError as error:
            where = error.where or f"layer {node.name}"
            raise QuantizeError(error.what, where=where, expected=error.expected, hint=error.hint) from error

    def lower_clip(self, node: fg.Node, op: fg.Clip) -> None:
        """Nothing where the layer before has taken the clip over."""
        if node.name in self.groups.fused:
            self.alias[node.name] = self.alias[node.inputs[0]]
        else:
            self.append(node, ig.Clamp(*self.tensors.clip_range(node.name, op)))

    def refuse_quantizer(self, node: fg.Node) -> None:
        """Quantizers of the file are lowered by `own.py`, or taken out before calibration."""
        raise QuantizeError("a quantizer of the file", where=f"layer {node.name}", expected="a float network")

    def network(self) -> ig.IntegerNetwork:
        """The network of all nodes lowered so far."""
        config = self.config
        provenance: dict[str, Any] = {
            "source": self.graph.provenance,
            "weight_bits": {"default": config.weight_bits.default, **config.weight_bits.layers},
            "activation_bits": {"default": config.activation_bits.default, **config.activation_bits.layers},
            "calibration": config.calibration,
            "calibration_images": len(self.job.images),
            "requantize": config.requantize,
            "layers": self.notes,
        }
        if config.methods:
            provenance["methods"] = [chosen.note() for chosen in config.methods]
        if self.graph.output_range:
            provenance["output"] = {"range": list(self.graph.output_range)}
        return self._so_far(self.alias[self.graph.output], provenance)

    def _so_far(self, output: str, provenance: dict[str, Any] | None = None) -> ig.IntegerNetwork:
        return ig.IntegerNetwork(
            self.graph.name,
            self.graph.input.integers(),
            tuple(self.layers),
            output,
            self._outputs(),
            provenance or {},
            self.graph.design,
        )

    def _outputs(self) -> Outputs:
        """What the outputs are; of values the real range is spread over the bytes 0..255."""
        graph = self.graph
        if graph.output_range is None:
            return Outputs(class_names=graph.class_names)
        step = PIXEL * self.tensors.scale(graph.output) / graph.output_range[1]
        return Outputs(False, graph.class_names, step, FULL_SCALE)

    def append(self, node: fg.Node, op: ig.Op, role: Role | None = None, **notes: object) -> None:
        """The integer layer of a float node, and notes on how it was made."""
        inputs = tuple(self.alias[name] for name in node.inputs)
        layer = ig.Layer(node.name, op, inputs, node.shape)
        self.layers.append(layer if role is None else replace(layer, role=role))
        self.alias[node.name] = node.name
        if notes:
            self.notes[node.name] = notes

    def _is_final(self, node: fg.Node) -> bool:
        """True for the layer that makes the network's outputs: they keep every bit of the accumulator."""
        return node.name in self.groups.final and node.name not in self.groups.clips

    def lower_weights(self, node: fg.Node, op: fg.Conv2d | fg.Linear) -> None:
        """Weights and bias as integers, requantized to the output's scale."""
        bits, scale_in = self.config.weight_bits.of(node.name), self.tensors.scale(node.inputs[0])
        rows, levels = rows_of(op.weight), (1 << (bits - 1)) - 1
        scales = self._weight_scales(node, rows, op.bias, levels)
        task = WeightTask(node, rows, scales.weight, levels, self.traces)
        rounded = self.job.rounding(task)
        bias = self.job.bias(task, rounded.integers * scales.weight[:, None])
        quantized = with_bias(rounded.integers.reshape(op.weight.shape), bias, scales, scale_in)
        clamp = OPEN if self._is_final(node) else self.tensors.clamp(node.name)
        self.append(
            node,
            _affine(op, quantized, clamp, scale_in),
            weight_bits=bits,
            weight_scale=[float(s) for s in scales.weight],
            output_scale=self.tensors.scale(node.name),
            **rounded.notes,
        )

    def _weight_scales(self, node: fg.Node, rows: np.ndarray, bias: np.ndarray, levels: int) -> Scales:
        """Scales by the configuration's criterion and form; of the last layer they decide that of the outputs."""
        config, scale_in = self.config, self.tensors.scale(node.inputs[0])
        criterion = config.weight_clipping, config.weight_scales
        if self._is_final(node):
            final = FinalForm.of(rows, bias, levels, scale_in)
            scales, scale = final.finished(choose_scales(rows, levels, final, *criterion), scale_in)
            self.tensors.set_scale(node.name, scale)
            return scales
        form = form_of(config.requantize, scale_in, self.tensors.scale(node.name), config.multiplier_bits)
        return choose_scales(rows, levels, form, *criterion)

    def lower_maximum(self, node: fg.Node, op: fg.MaxPool2d) -> None:
        """The largest integer of a window stands for the largest value."""
        self.append(node, ig.MaxPool(op.kernel, op.stride, op.padding))

    def lower_average(self, node: fg.Node, op: fg.AvgPool2d) -> None:
        """A depthwise convolution with ones: the division by the window's size goes into the output scale."""
        channels, taps = node.shape[0], op.kernel[0] * op.kernel[1]
        scale_in = self.tensors.scale(node.inputs[0])
        shift, clamp = 0, OPEN
        if not self._is_final(node):
            # the finest scale s_in / taps * 2**shift whose integers still cover the calibrated range
            wanted = self.tensors.calibrated_scale(node.name)
            shift = max(0, math.ceil(math.log2(wanted * taps / scale_in)))
        self.tensors.set_scale(node.name, scale_in / taps * 2.0**shift)
        if not self._is_final(node):
            clamp = self.tensors.clamp(node.name)
        affine = ig.Affine(
            read_only(np.ones((channels, 1, *op.kernel))),
            read_only(np.full(channels, rounding_constant(shift))),
            _shift_only(channels, shift, clamp),
            op.stride,
            op.padding,
            groups=channels,
            pad_value=read_only(np.zeros(channels)) if any(op.padding) else None,
        )
        self.append(node, affine, Role.POOLING, output_scale=self.tensors.scale(node.name))

    def lower_add(self, node: fg.Node, _: fg.Add) -> None:
        """factors[0] * a + factors[1] * b, shifted: powers of two where the scales allow it."""
        scales, tensors = [self.tensors.scale(name) for name in node.inputs], self.tensors
        if self._is_final(node):
            shift, unit = 0, _common_unit(scales)
            tensors.set_scale(node.name, unit)
        elif tensors.has_scale(node.name):
            unit = _common_unit([*scales, tensors.scale(node.name)])
            shift = round(math.log2(tensors.scale(node.name) / unit))
        else:
            unit = _common_unit(scales)
            shift = max(0, math.ceil(math.log2(tensors.calibrated_scale(node.name) / unit) - 1e-9))
            tensors.set_scale(node.name, unit * 2.0**shift)
        clamp = OPEN if self._is_final(node) else tensors.clamp(node.name)
        first, second = (round(scale / unit) for scale in scales)
        bias = read_only(np.full(node.shape[0], rounding_constant(shift)))
        add = ig.Add((first, second), bias, _shift_only(node.shape[0], shift, clamp))
        self.append(node, add, output_scale=tensors.scale(node.name))

    def lower_table(self, node: fg.Node, op: fg.Elementwise) -> None:
        """The function on every integer that its input can take."""
        low, high = self._value_range(self.alias[node.inputs[0]])
        if high - low >= MAX_TABLE:
            raise QuantizeError(
                f"a lookup table of {high - low + 1} entries",
                where=f"layer {node.name}",
                expected=f"at most {MAX_TABLE}",
                hint="fewer --activation-bits",
            )
        scale_in, scale = self.tensors.scale(node.inputs[0]), self.tensors.scale(node.name)
        exact = evaluate(op.function, op.arguments, np.arange(low, high + 1) * scale_in)
        values = np.clip(np.floor(exact / scale + 0.5), *self.tensors.integer_range(node.name))
        self.append(node, ig.Table(read_only(values), low, op.function), output_scale=scale)

    def _value_range(self, layer: str) -> tuple[int, int]:
        """Lowest and highest value over all channels of a layer that is lowered already."""
        low, high = ig.value_ranges(self._so_far(layer))[layer]
        return int(low.min()), int(high.max())


_LOWERINGS: Mapping[type[Any], Callable[[_Lowering, fg.Node, Any], None]] = exhaustive(
    "how operations become integers",
    fg.Op,
    {
        fg.Conv2d: _Lowering.lower_weights,
        fg.Linear: _Lowering.lower_weights,
        fg.AvgPool2d: _Lowering.lower_average,
        fg.Add: _Lowering.lower_add,
        fg.Elementwise: _Lowering.lower_table,
        fg.Clip: _Lowering.lower_clip,
        fg.MaxPool2d: _Lowering.lower_maximum,
        fg.Flatten: lambda run, node, _: run.append(node, ig.Flatten()),
        fg.Quantize: lambda run, node, _: run.refuse_quantizer(node),
    },
)


def _common_unit(scales: list[float]) -> float:
    """Real value of one accumulator step in which all scales are integers: exact where they differ by powers of two,
    to ADD_FACTOR_BITS bits otherwise. The last scale is always a power of two times the unit."""
    ratios = [math.log2(scale / scales[-1]) for scale in scales]
    if all(math.isclose(ratio, round(ratio), abs_tol=1e-12) for ratio in ratios):
        return scales[-1] * 2.0 ** min(round(ratio) for ratio in ratios)
    return scales[-1] * 2.0 ** (min(math.floor(ratio) for ratio in ratios) - ADD_FACTOR_BITS)


def _shift_only(channels: int, shift: int, clamp: Clamp) -> ig.Requantize:
    return ig.Requantize(read_only(np.ones(channels)), read_only(np.full(channels, shift)), *clamp)


def _affine(op: fg.Conv2d | fg.Linear, quantized: QuantizedWeights, clamp: Clamp, scale_in: float) -> ig.Affine:
    requantize = quantized.requantize(*clamp)
    if isinstance(op, fg.Linear):
        return ig.Affine(quantized.weights, quantized.bias, requantize)
    pad = None
    if any(op.padding):
        channels = op.weight.shape[1] * op.groups
        pad = read_only(np.zeros(channels) if op.pad_value is None else np.round(op.pad_value / scale_in))
    return ig.Affine(quantized.weights, quantized.bias, requantize, op.stride, op.padding, op.dilation, op.groups, pad)
