"""Fully connected int8 networks as .tflite files and as integer networks that compute the same, bit for bit.

With M = q31 * 2**-(31 + s), tflite-micro rounds acc * q31 twice: to 2**31, half up, then by the shift s, half up where
the result is not negative (others are clamped). Floors nest, so both are one:

    (acc * q31 + 2**30 + 2**(30 + s)) >> (31 + s), without 2**(30 + s) where s is 0

An integer network says that with weights w * q31. Where q31 = 2**30 all of it can be divided by q31: a plain shift.
A value v of the integer network is v + zero point in the file; the scales of values are 1.
"""

from __future__ import annotations

from dataclasses import dataclass

import flatbuffers
import numpy as np
from tflite_micro.tensorflow.lite.micro.python import schema_py_generated as schema

from nn2hdl.integer import INPUT, Affine, IntegerNetwork, Layer, Requantize, read_only, verify
from nn2hdl.meaning import Input

FULLY_CONNECTED = 9
LOWEST, HIGHEST = -128, 127


def zero_point(low: int, high: int) -> int:
    """Of values in [low, high] as int8."""
    point = 0 if high <= HIGHEST else LOWEST
    if low < LOWEST - point or high > HIGHEST - point:
        raise ValueError(f"[{low}, {high}] is no range of int8")
    return point


@dataclass(frozen=True)
class Int8Layer:
    """weights int8 [out, in], bias [out], the real ratio M [out] of each row as float32, and the largest output."""

    weights: np.ndarray
    bias: np.ndarray
    ratios: np.ndarray
    high: int


def layers_of(network: IntegerNetwork) -> list[Int8Layer]:
    """Layers of a network whose multipliers are 1, whose shifts are at least 1 and whose values are at least 0."""
    found = []
    for layer in network.layers:
        op, requantize = layer.op, layer.op.requantize
        assert (requantize.multiplier == 1).all()
        assert requantize.shift.min() >= 1
        assert requantize.low == 0
        once = np.where(requantize.shift > 1, (1 << (requantize.shift - 1)) + 1, 1)
        ratios = (2.0**-requantize.shift).astype(np.float32)
        found.append(Int8Layer(op.weights, op.bias - once, ratios, requantize.high))
    return found


def network_of(layers: list[Int8Layer], span: tuple[int, int]) -> IntegerNetwork:
    """The integer network of layers with ratios below 1/2."""
    made, name = [], INPUT
    for number, layer in enumerate(layers, 1):
        mantissa, exponent = np.frexp(layer.ratios.astype(np.float64))
        q31, s = np.round(mantissa * 2.0**31).astype(np.int64), -exponent.astype(np.int64)
        assert s.min() >= 1
        bias = layer.bias * q31 + (1 << 30) + (1 << (30 + s))
        requantize = Requantize(read_only(np.ones_like(q31)), read_only(31 + s), 0, layer.high)
        op = Affine(read_only(layer.weights * q31[:, None]), read_only(bias), requantize)
        made.append(Layer(f"fc{number}", op, (name,), (len(bias),)))
        name = f"fc{number}"
    network = IntegerNetwork("affine", Input((layers[0].weights.shape[1],), *span), tuple(made), name)
    verify(network)
    return network


class _File:
    def __init__(self):
        self.graph, self.model = schema.SubGraphT(), schema.ModelT()
        self.graph.tensors, self.graph.operators = [], []
        self.model.version, self.model.buffers, self.model.subgraphs = 3, [schema.BufferT()], [self.graph]
        code = schema.OperatorCodeT()
        code.builtinCode = code.deprecatedBuiltinCode = FULLY_CONNECTED
        code.version = 4
        self.model.operatorCodes = [code]

    def tensor(self, name, shape, kind, scales, point=0, values=None) -> int:
        tensor, buffer, steps = schema.TensorT(), schema.BufferT(), schema.QuantizationParametersT()
        steps.scale, steps.zeroPoint = np.float32(scales).tolist(), [point] * len(scales)
        tensor.name, tensor.shape, tensor.type, tensor.quantization = name, list(shape), kind, steps
        if values is not None:
            buffer.data = np.frombuffer(values.tobytes(), np.uint8)
        self.model.buffers.append(buffer)
        tensor.buffer = len(self.model.buffers) - 1
        self.graph.tensors.append(tensor)
        return len(self.graph.tensors) - 1

    def dense(self, inputs: list[int], output: int, relu: bool) -> None:
        operator, options = schema.OperatorT(), schema.FullyConnectedOptionsT()
        kinds = schema.ActivationFunctionType
        options.fusedActivationFunction = kinds.RELU if relu else kinds.NONE
        operator.opcodeIndex, operator.inputs, operator.outputs = 0, inputs, [output]
        operator.builtinOptionsType, operator.builtinOptions = schema.BuiltinOptions.FullyConnectedOptions, options
        self.graph.operators.append(operator)

    def content(self) -> bytes:
        builder = flatbuffers.Builder(1024)
        builder.Finish(self.model.Pack(builder), b"TFL3")
        return bytes(builder.Output())


def tflite_file(layers: list[Int8Layer], span: tuple[int, int]) -> bytes:
    """The file of a chain of layers on inputs in `span`."""
    made, int8, int32 = _File(), schema.TensorType.INT8, schema.TensorType.INT32
    last = made.tensor("x", (1, layers[0].weights.shape[1]), int8, [1.0], zero_point(*span))
    made.graph.inputs = [last]
    for number, layer in enumerate(layers):
        weights = layer.weights.astype(np.int8)
        inputs = [
            last,
            made.tensor(f"w{number}", weights.shape, int8, layer.ratios, 0, weights),
            made.tensor(f"b{number}", layer.bias.shape, int32, layer.ratios, 0, layer.bias.astype(np.int32)),
        ]
        last = made.tensor(f"y{number}", (1, len(weights)), int8, [1.0], zero_point(0, layer.high))
        made.dense(inputs, last, relu=True)
    made.graph.outputs = [last]
    return made.content()
