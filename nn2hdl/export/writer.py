"""An ONNX graph that grows node by node; every value of it is an integer of the network, as a floating-point number."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
from onnx import ModelProto, NodeProto, TensorProto, helper, numpy_helper

from nn2hdl.fixedpoint import range_bits

QONNX, QDQ = "qonnx", "qdq"
_DOMAIN = "qonnx.custom_op.general"
_OPSET = 21  # the first with 16 bits in QuantizeLinear
_TYPES = {(8, False): np.uint8, (8, True): np.int8, (16, False): np.uint16, (16, True): np.int16}


@dataclass
class Writer:
    """form: "qonnx" or "qdq"."""

    form: str
    nodes: list[NodeProto] = field(default_factory=list)
    constants: dict[str, np.ndarray] = field(default_factory=dict)

    def constant(self, values: object, kind: type = np.float32) -> str:
        """The name of a constant of this type."""
        name = f"c{len(self.constants)}"
        self.constants[name] = np.asarray(values, kind)
        return name

    def add(self, kind: str, *inputs: str, name: str = "", domain: str = "", **attributes: Any) -> str:
        """Appends a node; returns the name of its value."""
        output = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, list(inputs), [output], name=name, domain=domain, **attributes))
        return output

    def quantized(self, x: str, low: int, high: int, *, whole: bool) -> str:
        """Integers behind a quantizer with a step of 1 that holds low to high, from the numbers nearest to them; whole:
        they are integers already."""
        bits, signed = range_bits(low, high)
        one = self.constant(1.0)
        if self.form == QONNX:
            bits = max(bits, 2) if signed else bits  # one signed bit stands for -1 and 1
            none, width = self.constant(0.0), self.constant(float(bits))
            return self.add(
                "Quant", x, one, none, width, domain=_DOMAIN, signed=int(signed), narrow=0, rounding_mode="ROUND"
            )
        kind = next((_TYPES[width, signed] for width in (8, 16) if bits <= width), None)
        if kind is None:  # no quantizer is so wide
            return x if whole else self.add("Round", x)
        zero = self.constant(0, kind)
        return self.add("DequantizeLinear", self.add("QuantizeLinear", x, one, zero), one, zero)

    def weights(self, values: np.ndarray) -> str:
        """Integer weights as a quantizer's."""
        low, high = int(values.min()), int(values.max())
        if self.form == QONNX:
            return self.quantized(self.constant(values), min(low, -1), high, whole=True)
        bits, _ = range_bits(min(low, -1), high)
        kind = np.int8 if bits <= 8 else np.int16 if bits <= 16 else np.int32
        step = self.constant(1.0)
        if kind is np.int32:  # only without a zero point
            return self.add("DequantizeLinear", self.constant(values, kind), step)
        return self.add("DequantizeLinear", self.constant(values, kind), step, self.constant(0, kind))

    def model(self, name: str, shape: tuple[int, ...], output: str, output_shape: tuple[int, ...]) -> ModelProto:
        """The whole file; the batch is open."""
        self.nodes.append(helper.make_node("Identity", [output], ["y"]))
        kind = TensorProto.FLOAT
        graph = helper.make_graph(
            self.nodes,
            name,
            [helper.make_tensor_value_info("x", kind, ["n", *shape])],
            [helper.make_tensor_value_info("y", kind, ["n", *output_shape])],
            [numpy_helper.from_array(array, key) for key, array in self.constants.items()],
        )
        imports = [helper.make_opsetid("", _OPSET if self.form == QDQ else 13)]
        if self.form == QONNX:
            imports.append(helper.make_opsetid(_DOMAIN, 1))
        return helper.make_model(graph, opset_imports=imports, ir_version=10, producer_name="nn2hdl")
