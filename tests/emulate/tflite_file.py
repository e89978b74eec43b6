"""An integer network of fully connected layers as a .tflite file of int8 values with zero points.

tflite-micro rounds twice: q31 = 2**30 halves the accumulator, rounding up at a half, and a shift by s - 1 rounds again.
For results that are not negative (others are clamped to the zero point) both are one floor: (acc + 2**(s-1) + 1) >> s.
So the file has the network's own biases less that constant. A value v of the network is v + zero point in the file.
"""

from __future__ import annotations

import flatbuffers
import numpy as np
from tflite_micro.tensorflow.lite.micro.python import schema_py_generated as schema

from nn2hdl.integer import IntegerNetwork

FULLY_CONNECTED = 9
LOWEST, HIGHEST = -128, 127


def zero_point(low: int, high: int) -> int:
    """Of values in [low, high] as int8."""
    point = 0 if high <= HIGHEST else LOWEST
    if low < LOWEST - point or high > HIGHEST - point:
        raise ValueError(f"[{low}, {high}] is no range of int8")
    return point


def rounding(shift: np.ndarray) -> np.ndarray:
    """What tflite-micro's roundings add to an accumulator before a shift; there is but one where shift is 1."""
    return np.where(shift > 1, (1 << (shift - 1)) + 1, 1)


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


def tflite_file(network: IntegerNetwork) -> bytes:
    """The file of a chain of layers whose multipliers are 1, whose shifts are at least 1 and whose values are at least
    0; scales of values are 1, so that a weight's scale is 2**-shift of its row."""
    made, int8, int32 = _File(), schema.TensorType.INT8, schema.TensorType.INT32
    point = zero_point(network.input_low, network.input_high)
    last = made.tensor("x", (1, *network.input_shape), int8, [1.0], point)
    made.graph.inputs = [last]
    for layer in network.layers:
        op, (low, high) = layer.op, (layer.op.requantize.low, layer.op.requantize.high)
        shift = op.requantize.shift
        assert (op.requantize.multiplier == 1).all() and shift.min() >= 1 and low == 0  # noqa: PT018
        scales = 2.0**-shift
        bias = (op.bias - rounding(shift)).astype(np.int32)
        weights = made.tensor(f"{layer.name}_w", op.weights.shape, int8, scales, 0, op.weights.astype(np.int8))
        offsets = made.tensor(f"{layer.name}_b", bias.shape, int32, scales, 0, bias)
        output = made.tensor(layer.name, (1, len(bias)), int8, [1.0], zero_point(low, high))
        made.dense([last, weights, offsets], output, relu=True)
        last = output
    made.graph.outputs = [last]
    return made.content()
