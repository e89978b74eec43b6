"""The table of supported operations, and advice for the others."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from nn2hdl.formats import layers, pointwise
from nn2hdl.formats.calls import Call, UnsupportedCallError
from nn2hdl.formats.draft import NO_PADDING, Value, added
from nn2hdl.formats.program import RESHAPES
from nn2hdl.graph import AvgPool2d, MaxPool2d
from nn2hdl.graph.functions import FUNCTIONS

Rule = Callable[[Call], Value]
_EVAL = "call model.eval() before exporting, and pass training=self.training to functions"


def keep(call: Call) -> Value:
    """What changes nothing at inference: copies, Identity."""
    return call.value(next(iter(call.arguments)))


def dropout(call: Call) -> Value:
    """Dropout that is not training, or drops nothing."""
    if call["train"] and call["p"] != 0:
        raise UnsupportedCallError("dropout that is on in eval mode", _EVAL)
    return keep(call)


def to_type(call: Call) -> Value:
    """A conversion, if it is between floating-point types and rounds to no short one."""
    if not call.result.is_float:
        raise UnsupportedCallError("a conversion to integers", "compute in floating point")
    if call.result.bits < 32:
        raise UnsupportedCallError(f"a conversion to floats of {call.result.bits} bits", "compute in float32")
    return keep(call)


def reshape(call: Call) -> Value:
    """view, reshape, flatten, squeeze, unsqueeze: C order is kept, so the batch is whole where its axis is."""
    value = call.value("self")
    if math.prod(call.shape) != math.prod(value.shape):
        raise UnsupportedCallError("a reshape that mixes images of a batch", "use flatten(1) or view(x.size(0), -1)")
    if value.padding != NO_PADDING:
        raise UnsupportedCallError("a reshape of zero padding", "pad only in front of a convolution")
    return Value(value.key, call.shape, label=value.label or call.name)


def zero_pad(call: Call) -> Value:
    """Padding of height and width by zeros, which waits for the convolution behind it."""
    value, amounts = call.value("self"), call.integers("pad")
    if call.get("mode", "constant") != "constant" or (call.get("value") or 0) != 0:
        raise UnsupportedCallError("padding with something else than zeros", "use padding_mode='zeros'")
    if len(amounts) > 4 or min(amounts, default=0) < 0 or len(value.shape) != 3:
        raise UnsupportedCallError("padding of other axes, or cropping", "pad height and width only")
    left, right, top, bottom = [*amounts, 0, 0, 0, 0][:4]
    padding = added(value.padding, (top, bottom, left, right))
    return Value(value.key, call.shape, padding, value.label)


def softmax(call: Call) -> Value:
    """Softmax at the network's end changes no order of scores: dropped."""
    if math.prod(call.shape) == 1:
        raise UnsupportedCallError("Softmax over one output is always 1", "use Sigmoid, or return the logit itself")
    if not call.is_last:
        raise UnsupportedCallError("Softmax inside the network", "use it only as the last layer, where it is dropped")
    axes, axis = call.shape, int(call.number("dim")) % (len(call.shape) + 1)
    if axis == 0 or math.prod(axes) != axes[axis - 1]:
        raise UnsupportedCallError("Softmax over another axis than the classes", "use dim=1")
    return call.value("self")


def sigmoid(name: str) -> Rule:
    """A sigmoid of a single logit at the network's end changes no decision, as sigmoid(x) > 0.5 is x > 0: dropped."""
    table = pointwise.function(name)
    return lambda call: call.value("self") if call.is_last and math.prod(call.shape) == 1 else table(call)


def _table() -> dict[str, Rule]:
    clip = pointwise.clip
    rules: dict[str, Rule] = {
        "conv2d": layers.conv2d,
        "convolution": layers.conv2d,
        "linear": layers.linear,
        "addmm": layers.addmm,
        "mm": layers.matmul,
        "matmul": layers.matmul,
        "max_pool2d": layers.max_pool2d,
        "quantize": layers.quantize,
        "avg_pool2d": layers.avg_pool2d,
        "mean": layers.reduce_axes(AvgPool2d),
        "amax": layers.reduce_axes(MaxPool2d),
        "pad": zero_pad,
        "constant_pad_nd": zero_pad,
        "relu": clip(0.0, math.inf),
        "relu6": clip(0.0, 6.0),
        "hardtanh": clip("min_val", "max_val"),
        "clamp": clip("min", "max"),
        "clip": clip("min", "max"),
        "maximum": clip("other", math.inf),
        "minimum": clip(-math.inf, "other"),
        "clamp_min": clip("min", math.inf),
        "clamp_max": clip(-math.inf, "max"),
        "threshold": pointwise.threshold,
        "gelu": pointwise.gelu,
        "elu": pointwise.elu,
        "prelu": pointwise.prelu,
        "rrelu": pointwise.rrelu,
        "pow": pointwise.power,
        "neg": pointwise.negative,
        "add": pointwise.add,
        "sub": pointwise.subtract,
        "rsub": pointwise.subtract,
        "mul": pointwise.multiply,
        "div": pointwise.divide,
        "_to_copy": to_type,
        "to": to_type,
    }
    for name in SIGMOIDS:
        rules[name] = sigmoid(name)
    for name in ("batch_norm", "_native_batch_norm_legit_no_training"):
        rules[name] = layers.batch_norm
    for name in ("native_batch_norm", "_native_batch_norm_legit", "_native_batch_norm_legit_functional"):
        rules[name] = layers.batch_norm_training
    for name in ("adaptive_avg_pool2d", "_adaptive_avg_pool2d"):
        rules[name] = layers.adaptive_pool(AvgPool2d)
    rules["adaptive_max_pool2d"] = layers.adaptive_pool(MaxPool2d)
    for name in RESHAPES:
        rules[name] = reshape
    for name in ("softmax", "_softmax", "log_softmax", "_log_softmax"):
        rules[name] = softmax
    for name in KEPT:
        rules[name] = keep
    for name in DROPOUTS:
        rules[name] = dropout
    return rules


DROPOUTS = frozenset(("dropout", "native_dropout", "feature_dropout", "alpha_dropout", "feature_alpha_dropout"))
KEPT = frozenset(("clone", "alias", "detach", "contiguous", "lift_fresh_copy", "lift_fresh", "positive"))
SIGMOIDS = frozenset(("sigmoid", "hardsigmoid"))
_RULES: Mapping[str, Rule] = MappingProxyType(_table())
IN_PLACE = "in-place change of a view"

ADVICE: Mapping[str, str] = MappingProxyType(
    {
        "MultiheadAttention": "use convolutions; attention multiplies activations by each other",
        "LSTM": "use a feedforward network: a combinational circuit has no memory",
        "GRU": "use a feedforward network: a combinational circuit has no memory",
        "ConvTranspose2d": "use Conv2d",
        "Conv1d": "use Conv2d with a kernel of height 1",
        "Conv3d": "use Conv2d",
        "LayerNorm": "use BatchNorm, which folds into its neighbor",
        "GroupNorm": "use BatchNorm, which folds into its neighbor",
        "InstanceNorm2d": "use BatchNorm, which folds into its neighbor",
        "LocalResponseNorm": "use BatchNorm, which folds into its neighbor",
        "Upsample": "leave it out",
        "cat": "use a sum (a residual connection) instead of a concatenation",
        "transpose": "keep the axes in order; flatten(1) needs no transposition",
        "permute": "keep the axes in order; flatten(1) needs no transposition",
        "argmax": "return the scores: the circuit finds the largest itself",
        "max": "return the scores; for pooling use MaxPool2d or amax",
        "item": "the forward may depend on shapes, not on values",
        "wrap_with_set_grad_enabled": "leave torch.no_grad() out of the forward, or export within torch.no_grad()",
        "bmm": "multiply by constant weights only",
        IN_PLACE: "use the forms that are not in place: inplace=False, y = y + x",
    }
)
GENERAL_ADVICE = "replace it by convolutions, linear layers, pooling and activations"


def operations() -> frozenset[str]:
    """Every ATen operation, by name without overload, for which there is a rule."""
    named = (function.operations for function in FUNCTIONS.all().values())
    return frozenset((*_RULES, *itertools.chain.from_iterable(named)))


def find_rule(operation: str) -> Rule | None:
    """The rule of an operation: of the table, or of an elementwise function, also of another package's."""
    if operation in _RULES:
        return _RULES[operation]
    for name, function in FUNCTIONS.all().items():
        if operation in function.operations:
            return pointwise.function(name, *function.arguments)
    return None
