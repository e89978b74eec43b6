"""Post-training quantization: calibrate, choose scales, lower to integers."""

from nn2hdl.quantize.config import CALIBRATIONS, REQUANTIZATIONS, QuantizeConfig, Widths
from nn2hdl.quantize.lower import quantize

__all__ = ["CALIBRATIONS", "REQUANTIZATIONS", "QuantizeConfig", "Widths", "quantize"]
