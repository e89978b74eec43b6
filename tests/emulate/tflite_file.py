"""Fully connected int8 networks as .tflite files, by the schema that tflite-micro itself carries."""

from __future__ import annotations

from dataclasses import dataclass

import flatbuffers
import numpy as np
from tflite_micro.tensorflow.lite.micro.python import schema_py_generated as schema

FULLY_CONNECTED = 9


@dataclass(frozen=True)
class QuantizedLayer:
    """weights int8 [out, in] in steps of `scale`, bias int32; outputs int8 in steps of out_scale from zero_point on."""

    weights: np.ndarray
    bias: np.ndarray
    scale: float
    out_scale: float
    zero_point: int
    relu: bool


class _Model:
    def __init__(self):
        self.graph, self.model = schema.SubGraphT(), schema.ModelT()
        self.graph.tensors, self.graph.operators = [], []
        self.model.version, self.model.buffers, self.model.subgraphs = 3, [schema.BufferT()], [self.graph]

    def tensor(self, name, shape, kind, scale, zero_point=0, values=None) -> int:
        tensor, buffer, steps = schema.TensorT(), schema.BufferT(), schema.QuantizationParametersT()
        steps.scale, steps.zeroPoint = [float(np.float32(scale))], [int(zero_point)]
        tensor.name, tensor.shape, tensor.type, tensor.quantization = name, list(shape), kind, steps
        if values is not None:
            buffer.data = np.frombuffer(values.tobytes(), np.uint8)
        self.model.buffers.append(buffer)
        tensor.buffer = len(self.model.buffers) - 1
        self.graph.tensors.append(tensor)
        return len(self.graph.tensors) - 1

    def dense(self, inputs: list[int], output: int, relu: bool) -> None:
        operator, options = schema.OperatorT(), schema.FullyConnectedOptionsT()
        relu_code, none = schema.ActivationFunctionType.RELU, schema.ActivationFunctionType.NONE
        options.fusedActivationFunction = relu_code if relu else none
        operator.opcodeIndex, operator.inputs, operator.outputs = 0, inputs, [output]
        operator.builtinOptionsType, operator.builtinOptions = schema.BuiltinOptions.FullyConnectedOptions, options
        self.graph.operators.append(operator)


def tflite_file(layers: list[QuantizedLayer], in_scale: float, in_zero_point: int) -> bytes:
    """The file of a chain of layers."""
    made, int8, int32 = _Model(), schema.TensorType.INT8, schema.TensorType.INT32
    last = made.tensor("x", (1, layers[0].weights.shape[1]), int8, in_scale, in_zero_point)
    made.graph.inputs, scale = [last], in_scale
    for number, layer in enumerate(layers):
        weights = made.tensor(f"w{number}", layer.weights.shape, int8, layer.scale, 0, layer.weights.astype(np.int8))
        bias = made.tensor(f"b{number}", layer.bias.shape, int32, layer.scale * scale, 0, layer.bias.astype(np.int32))
        output = made.tensor(f"y{number}", (1, len(layer.weights)), int8, layer.out_scale, layer.zero_point)
        made.dense([last, weights, bias], output, layer.relu)
        last, scale = output, layer.out_scale
    made.graph.outputs = [last]
    code = schema.OperatorCodeT()
    code.builtinCode = code.deprecatedBuiltinCode = FULLY_CONNECTED
    code.version = 4
    made.model.operatorCodes = [code]
    builder = flatbuffers.Builder(1024)
    builder.Finish(made.model.Pack(builder), b"TFL3")
    return bytes(builder.Output())
