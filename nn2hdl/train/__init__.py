"""Training with torch: of the shipped designs, and of integer networks priced in LUT sites."""

from nn2hdl.train.accuracy import measure_accuracy
from nn2hdl.train.loop import TrainResult, train_network
from nn2hdl.train.network import build_network
from nn2hdl.train.quantized import train_quantized
from nn2hdl.train.quantized_settings import LayerChoice, QuantizedSettings
from nn2hdl.train.run import digest_weights, train_design

__all__ = [
    "LayerChoice",
    "QuantizedSettings",
    "TrainResult",
    "build_network",
    "digest_weights",
    "measure_accuracy",
    "train_design",
    "train_network",
    "train_quantized",
]
