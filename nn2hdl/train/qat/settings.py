"""Settings of quantization-aware training: what every layer may use, what a site of the circuit may cost, how long."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields, replace
from typing import Any

from nn2hdl.errors import QuantizeError
from nn2hdl.graph import Conv2d, Graph, Linear

MOST_BITS, LARGEST_WEIGHT = 8, 127
TABLE_BITS = 6  # outputs of so few input bits are single tables, whatever their weights


def _check(name: str, value: Any, low: float, high: float | None) -> None:
    number = isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)
    if not number or value < low or (high is not None and value > high):
        expected = f"a number from {low} on" if high is None else f"a number from {low} to {high}"
        raise QuantizeError(f"{name} = {value!r}", where="training settings", expected=expected)


@dataclass(frozen=True)
class LayerChoice:
    """What one layer's weights and outputs may be.

    Attributes:
        weight_max: largest magnitude of a weight.
        weight_digits: most nonzero signed digits of a weight: 1 leaves 0 and powers of two; None leaves all integers.
        activation_bits: bits of each output; of the network's own outputs nothing is cut.
        taps: most nonzero weights of an output; None for any number.
        spread: standard deviation of an output's weights at the start; what is less than 0.5 begins as 0. None stands
            for 0.4 of weight_max, at least 0.7.
    """

    weight_max: int = 2
    weight_digits: int | None = 1
    activation_bits: int = 2
    taps: int | None = None
    spread: float | None = None

    def __post_init__(self) -> None:
        _check("weight_max", self.weight_max, 1, LARGEST_WEIGHT)
        _check("activation_bits", self.activation_bits, 1, MOST_BITS)
        for name in ("weight_digits", "taps"):
            if getattr(self, name) is not None:
                _check(name, getattr(self, name), 1, None)
        if self.spread is not None:
            _check("spread", self.spread, 0.1, LARGEST_WEIGHT)

    @property
    def start_spread(self) -> float:
        """The spread, where it is None what stands for it."""
        return self.spread or max(0.7, 0.4 * self.weight_max)


@dataclass(frozen=True)
class QuantizedSettings:
    """Everything besides network, data and seed that decides the result.

    Attributes:
        input_bits: bits of each pixel's channel that the network sees: the highest ones.
        luma: whether pixels of red, green and blue become brightness and two color differences first.
        as_float: whether training starts from all that the float network computes, biases and scales included. Where
            activations are wide that is worth two points; with single bits a network of MNIST lost two by it. Sites
            then come down from where they are after the warm-up: without it they drop at once to where a line from
            the first step would be.
        default: what layers may use that `layers` does not name.
        layers: what single layers may use.
        penalty: loss per thousand LUT sites of the estimate; where `target_sites` is given, the value to begin with.
        target_sites: sites that the estimate is steered to, by raising and lowering the penalty; None leaves it alone.
        epochs: passes over the training set.
        batch_size: images per step; a last, smaller batch is left out.
        learning_rate: Adam's at its peak, in integer steps of the weights.
        warmup_fraction: share of all steps in which the rate rises; a cosine then takes it to 0.
        settle_fraction: share of all steps at the end in which the statistics of activations stand still.
        distill: share of the loss that compares with the float network's outputs instead of the labels.
        temperature: by which both networks' logits are divided where they are compared.
        variants: random variants of the training set that are made, and gone through in turn.
        narrowing_fraction: share of all steps in which sites come down to their value; limits on taps do in half of it.
        flip, shift_pixels, rotate_degrees, scale_fraction: what a variant may change, as in a design's training. Small
            networks seem to want less of it: a LeNet without rotation and scaling was 0.3 points better, in runs that
            differed in more than that.
    """

    input_bits: int = 1
    luma: bool = False
    as_float: bool = False
    default: LayerChoice = LayerChoice()
    layers: Mapping[str, LayerChoice] = field(default_factory=dict)
    penalty: float = 0.005
    target_sites: float | None = None
    epochs: int = 16
    batch_size: int = 128
    learning_rate: float = 0.007
    warmup_fraction: float = 0.1
    settle_fraction: float = 0.3
    distill: float = 0.7
    temperature: float = 2.0
    variants: int = 3
    flip: bool = False
    shift_pixels: int = 1
    rotate_degrees: float = 0.0
    scale_fraction: float = 0.0
    narrowing_fraction: float = 0.7

    def __post_init__(self) -> None:
        _check("input_bits", self.input_bits, 1, MOST_BITS)
        for name in ("epochs", "batch_size", "variants"):
            _check(name, getattr(self, name), 1, None)
        for name in ("warmup_fraction", "settle_fraction", "distill", "scale_fraction", "narrowing_fraction"):
            _check(name, getattr(self, name), 0, 1)
        for name in ("penalty", "learning_rate", "shift_pixels", "rotate_degrees"):
            _check(name, getattr(self, name), 0, None)
        _check("temperature", self.temperature, 0.001, None)
        if self.target_sites is not None:
            _check("target_sites", self.target_sites, 1, None)
        for name in ("luma", "as_float"):
            if not isinstance(getattr(self, name), bool):
                shown = f"{name} = {getattr(self, name)!r}"
                raise QuantizeError(shown, where="training settings", expected="true or false")

    def of(self, layer: str) -> LayerChoice:
        """What a layer may use."""
        return self.layers.get(layer, self.default)

    def with_layers(self, **changes: Mapping[str, Any]) -> QuantizedSettings:
        """The settings with single layers changed: with_layers(conv1={"taps": 5})."""
        return replace(self, layers={**self.layers, **{k: replace(self.of(k), **v) for k, v in changes.items()}})

    def to_json(self) -> dict[str, Any]:
        """Plain data that `from_json` takes back."""
        return asdict(self)

    def with_tables(self, graph: Graph, bits: int = TABLE_BITS - 1) -> QuantizedSettings:
        """The settings with the first convolution cut to windows of `bits` bits: then its outputs are plain tables,
        with any weights; of five bits, two output bits share a table's site. As it is where one pixel has more."""
        first = next((node for node in graph.nodes if isinstance(node.op, Conv2d | Linear)), None)
        if first is None or not isinstance(first.op, Conv2d) or self.input_bits > bits:
            return self
        choice = {"taps": bits // self.input_bits, "weight_max": 7, "weight_digits": None}
        return self.with_layers(**{first.name: choice})

    @classmethod
    def from_json(cls, entries: Mapping[str, Any]) -> QuantizedSettings:
        """Settings from plain data; what is not given has its default. Raises QuantizeError for anything unusable."""
        entries = dict(entries)
        unknown = sorted(entries.keys() - {f.name for f in fields(cls)})
        if unknown:
            raise QuantizeError(f"unknown settings {', '.join(unknown)}", where="training settings")
        try:
            if "default" in entries:
                entries["default"] = LayerChoice(**entries["default"])
            entries["layers"] = {name: LayerChoice(**choice) for name, choice in entries.get("layers", {}).items()}
            return cls(**entries)
        except TypeError as error:
            raise QuantizeError(str(error), where="training settings") from error
