"""Float networks to integer ones, by methods that are known by name."""

from nn2hdl.quantization.config import ACTIVATIONS, CALIBRATIONS, REQUANTIZATIONS, QuantizeConfig, Widths
from nn2hdl.quantization.lower import quantize
from nn2hdl.quantization.methods import METHODS, QuantizationMethod, parse_settings, quantize_by

__all__ = [
    "ACTIVATIONS",
    "CALIBRATIONS",
    "METHODS",
    "REQUANTIZATIONS",
    "QuantizationMethod",
    "QuantizeConfig",
    "Widths",
    "parse_settings",
    "quantize",
    "quantize_by",
]
