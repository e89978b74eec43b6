"""Training of the shipped designs with torch."""

from nn2hdl.train.accuracy import measure_accuracy
from nn2hdl.train.integer_module import IntegerModule
from nn2hdl.train.integer_training import RetrainSettings, retrain, weight_gradients
from nn2hdl.train.loop import TrainResult, train_network
from nn2hdl.train.network import build_network
from nn2hdl.train.run import digest_weights, train_design

__all__ = [
    "IntegerModule",
    "RetrainSettings",
    "TrainResult",
    "build_network",
    "digest_weights",
    "measure_accuracy",
    "retrain",
    "train_design",
    "train_network",
    "weight_gradients",
]
