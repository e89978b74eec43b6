"""Post-training quantization: calibrate, choose scales, lower to integers."""

from nn2hdl.quantize.config import ACTIVATIONS, CALIBRATIONS, REQUANTIZATIONS, QuantizeConfig, Widths
from nn2hdl.quantize.lower import quantize

__all__ = ["ACTIVATIONS", "CALIBRATIONS", "REQUANTIZATIONS", "QuantizeConfig", "Widths", "quantize"]
