"""Training with torch: of the shipped designs, and of integer networks priced in LUT sites."""

from nn2hdl.train.accuracy import measure_accuracy
from nn2hdl.train.color_settings import ColorSettings
from nn2hdl.train.colors import ColorResult, train_colors
from nn2hdl.train.integer_module import IntegerModule
from nn2hdl.train.integer_training import RetrainSettings, retrain, weight_gradients
from nn2hdl.train.loop import TrainResult, train_network
from nn2hdl.train.network import build_network
from nn2hdl.train.quantized import train_quantized
from nn2hdl.train.quantized_settings import LayerChoice, QuantizedSettings
from nn2hdl.train.run import digest_weights, train_design

__all__ = [
    "ColorResult",
    "ColorSettings",
    "IntegerModule",
    "LayerChoice",
    "QuantizedSettings",
    "RetrainSettings",
    "TrainResult",
    "build_network",
    "digest_weights",
    "measure_accuracy",
    "retrain",
    "train_colors",
    "train_design",
    "train_network",
    "train_quantized",
    "weight_gradients",
]
