"""What a user may choose about quantization."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from nn2hdl.errors import QuantizeError
from nn2hdl.quantization.steps import Chosen

CALIBRATIONS = ("minmax", "percentile", "mse", "kl")
ACTIVATIONS = ("symmetric", "affine")
REQUANTIZATIONS = ("shift", "multiplier", "double-shift")
CLIPPINGS = ("minmax", "mse", "kl")
GRANULARITIES = ("channel", "layer")
MAX_BITS = 16


@dataclass(frozen=True)
class Widths:
    """A default number of bits, and other numbers for layers by name."""

    default: int = 8
    layers: Mapping[str, int] = field(default_factory=dict)

    @classmethod
    def parse(cls, text: str, option: str, least: int = 2, most: int = MAX_BITS) -> Widths:
        """Reads `8`, `conv1=6,fc1=4` or `8,fc1=4`; QuantizeError names the option and the bad part."""
        default, layers = cls.default, {}
        for part in text.split(","):
            name, equals, bits = (piece.strip() for piece in part.rpartition("="))
            if not bits.isdecimal() or len(bits) > 2 or not least <= int(bits) <= most:
                raise QuantizeError(
                    f"{part.strip()!r} is no bit width",
                    where=option,
                    expected=f"a number from {least} to {most}, or layer=number, separated by commas",
                )
            if equals:
                layers[name] = int(bits)
            else:
                default = int(bits)
        return cls(default, layers)

    def of(self, layer: str) -> int:
        """Bits for the layer of that name."""
        return self.layers.get(layer, self.default)

    def check_names(self, known: set[str], option: str) -> None:
        """QuantizeError where a width was given for a layer that does not exist."""
        unknown = sorted(set(self.layers) - known)
        if unknown:
            raise QuantizeError(
                f"no layer is called {unknown[0]!r}", where=option, expected="one of " + ", ".join(sorted(known))
            )


@dataclass(frozen=True)
class QuantizeConfig:
    """Bits of weights and activations, how ranges are found, and how accumulators are scaled back.

    ranges: largest magnitude of the outputs of layers by name, in place of the calibration's.
    activations: "affine" spreads signed values over the range that they really have, stored with zero points.
    weight_clipping: how far weights reach before they saturate; weight_scales: whether each output channel of a layer
    has a scale of its own.
    methods: steps that change the graph or decide more, from `choose_methods`; what they decide comes before the rest.
    """

    weight_bits: Widths = Widths()
    activation_bits: Widths = Widths()
    calibration: str = "minmax"  # measured best at 8 bits: scripts/compare_calibration.py
    percentile: float = 99.99
    requantize: str = "shift"
    multiplier_bits: int = 8
    ranges: Mapping[str, float] = field(default_factory=dict)
    activations: str = "symmetric"
    weight_clipping: str = "minmax"
    weight_scales: str = "channel"
    methods: tuple[Chosen, ...] = ()

    def needs_images(self) -> bool:
        """Whether calibration images decide anything."""
        spared = any(chosen.method.spares_images for chosen in self.methods)
        return not spared or any(chosen.needs_images() for chosen in self.methods)

    def with_ranges(self, ranges: Mapping[str, float]) -> QuantizeConfig:
        """The same with ranges known from training."""
        return replace(self, ranges=dict(ranges))

    def __post_init__(self) -> None:
        for option, value, known in (
            ("--calibration", self.calibration, CALIBRATIONS),
            ("--requantize", self.requantize, REQUANTIZATIONS),
            ("--activations", self.activations, ACTIVATIONS),
            ("weight_clipping", self.weight_clipping, CLIPPINGS),
            ("weight_scales", self.weight_scales, GRANULARITIES),
        ):
            if value not in known:
                raise QuantizeError(f"{value!r} is unknown", where=option, expected="one of " + ", ".join(known))
        if not 50 <= self.percentile <= 100:
            raise QuantizeError(f"{self.percentile} is out of range", where="--percentile", expected="50 to 100")
        if not 2 <= self.multiplier_bits <= 24:
            raise QuantizeError(
                f"{self.multiplier_bits} is out of range", where="--multiplier-bits", expected="2 to 24"
            )
