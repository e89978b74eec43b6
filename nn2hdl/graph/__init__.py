"""The float network: IR, verifier, interpreter."""

from nn2hdl.graph.interpret import interpret, observe
from nn2hdl.graph.ir import (
    INPUT,
    Add,
    AvgPool2d,
    Clip,
    Conv2d,
    Elementwise,
    Flatten,
    Graph,
    InputSpec,
    Linear,
    MaxPool2d,
    Node,
)
from nn2hdl.graph.verify import infer_shape, verify

__all__ = [
    "INPUT",
    "Add",
    "AvgPool2d",
    "Clip",
    "Conv2d",
    "Elementwise",
    "Flatten",
    "Graph",
    "InputSpec",
    "Linear",
    "MaxPool2d",
    "Node",
    "infer_shape",
    "interpret",
    "observe",
    "verify",
]
