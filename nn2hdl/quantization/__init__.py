"""Float networks to integer ones, by methods that are known by name."""

from nn2hdl.quantization.config import ACTIVATIONS, CALIBRATIONS, REQUANTIZATIONS, QuantizeConfig, Widths
from nn2hdl.quantization.job import Job, Rounded, WeightTask
from nn2hdl.quantization.lower import quantize
from nn2hdl.quantization.methods import METHODS, choose_methods
from nn2hdl.quantization.steps import Chosen, QuantizationMethod, Stage

__all__ = [
    "ACTIVATIONS",
    "CALIBRATIONS",
    "METHODS",
    "REQUANTIZATIONS",
    "Chosen",
    "Job",
    "QuantizationMethod",
    "QuantizeConfig",
    "Rounded",
    "Stage",
    "WeightTask",
    "Widths",
    "choose_methods",
    "quantize",
]
