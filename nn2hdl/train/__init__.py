"""Training with torch: of the shipped designs, and of integer networks priced in LUT sites."""

from nn2hdl.train.checkpoint import digest_weights
from nn2hdl.train.color.settings import ColorSettings
from nn2hdl.train.color.training import ColorResult, train_colors
from nn2hdl.train.float.accuracy import measure_accuracy
from nn2hdl.train.float.design import train_design
from nn2hdl.train.float.training import TrainResult, train_network
from nn2hdl.train.loop import choose_device
from nn2hdl.train.network import build_network
from nn2hdl.train.qat.integer_module import IntegerModule
from nn2hdl.train.qat.retraining import RetrainSettings, retrain, weight_gradients
from nn2hdl.train.qat.settings import LayerChoice, QuantizedSettings
from nn2hdl.train.qat.training import train_quantized
from nn2hdl.train.recipes.method import TrainingMethod
from nn2hdl.train.recipes.recipe import TRAINING_METHODS, Recipe, make_recipe
from nn2hdl.train.recipes.run import run_recipe
from nn2hdl.train.recipes.settings import RecipeSettings

__all__ = [
    "TRAINING_METHODS",
    "ColorResult",
    "ColorSettings",
    "IntegerModule",
    "LayerChoice",
    "QuantizedSettings",
    "Recipe",
    "RecipeSettings",
    "RetrainSettings",
    "TrainResult",
    "TrainingMethod",
    "build_network",
    "choose_device",
    "digest_weights",
    "make_recipe",
    "measure_accuracy",
    "retrain",
    "run_recipe",
    "train_colors",
    "train_design",
    "train_network",
    "train_quantized",
    "weight_gradients",
]
